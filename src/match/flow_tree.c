#include "match/flow_tree.h"
#include <limits.h>
#include <string.h>

enum { NONE = -1 };

static void child_add(struct flow *f, int32_t parent, int32_t node) {
    struct flow_node *n = &f->node[node], *p = &f->node[parent];
    n->parent = parent;
    n->prev = NONE;
    n->next = p->child;
    if (n->next != NONE) f->node[n->next].prev = node;
    p->child = node;
}

static void child_cut(struct flow *f, int32_t node) {
    const struct flow_node *n = &f->node[node];
    if (n->prev != NONE)
        f->node[n->prev].next = n->next;
    else
        f->node[n->parent].child = n->next;
    if (n->next != NONE) f->node[n->next].prev = n->prev;
}

/* Hangs a node on the root by its added arc, which takes what the node has or gives what it lacks. */
static void root_hang(struct flow *f, int32_t node, int32_t has) {
    int32_t root = f->nodes, arc = f->arcs + node;
    f->from[arc] = has >= 0 ? node : root;
    f->to[arc] = has >= 0 ? root : node;
    f->flow[arc] = has >= 0 ? has : -has;
    f->node[node].pred = arc;
}

static void tree_price(struct flow *f, int32_t node) {
    int32_t parent = f->node[node].parent;
    wide cost = f->cost[f->node[node].pred];
    f->potential[node] = f->potential[parent] + (tree_up(f, node) ? -cost : cost);
    f->node[node].depth = f->node[parent].depth + 1;
}

/* Nodes hang on what they lean on, others on the root; flows and potentials come with tree_resume. */
static void tree_start(struct flow *f) {
    int32_t root = f->nodes;
    f->started = true;
    f->scan = 0;
    f->potential[root] = f->node[root].depth = 0;
    f->node[root].parent = NONE;
    memset(f->side, 1, (size_t)f->arcs);
    for (int32_t v = 0; v <= f->nodes; v++) f->node[v].child = NONE;
    for (int32_t v = f->nodes - 1; v >= 0; v--) {
        int32_t arc = f->lean[v];
        f->cap[f->arcs + v] = INT32_MAX;
        root_hang(f, v, 0);
        child_add(f, arc == NONE ? root : f->to[arc], v);
        if (arc == NONE) continue;
        f->node[v].pred = arc;
        f->side[arc] = 0;
    }
}

/* Arcs outside the tree as they stand; what is left then at each node. */
static void rest_flow(struct flow *f) {
    memcpy(f->rest, f->supply, (size_t)f->nodes * sizeof *f->rest);
    memset(&f->flow[f->arcs], 0, (size_t)f->nodes * sizeof *f->flow);
    for (int32_t i = 0; i < f->arcs; i++) {
        if (!f->side[i]) continue;
        f->flow[i] = f->side[i] < 0 ? f->cap[i] : 0;
        if (!f->flow[i]) continue;
        f->rest[f->from[i]] -= f->flow[i];
        f->rest[f->to[i]] += f->flow[i];
    }
}

/* Parents before children; returns how many. */
static int32_t tree_order(struct flow *f) {
    int32_t n = 0, deep = 0;
    f->stack[deep++] = f->nodes;
    while (deep) {
        int32_t v = f->stack[--deep];
        f->order[n++] = v;
        for (int32_t c = f->node[v].child; c != NONE; c = f->node[c].next) f->stack[deep++] = c;
    }
    return n;
}

/* Sends what the node has up to its parent. Where the arc has no room for that, or could take no more, it
 * leaves the tree full or empty and the node hangs on the root. */
static void node_send(struct flow *f, int32_t node) {
    int32_t arc = f->node[node].pred, has = f->rest[node];
    if (arc >= f->arcs) {
        root_hang(f, node, has);
        return;
    }
    bool up = tree_up(f, node);
    int32_t sent = up ? has : -has, most = f->cap[arc];
    bool fits = up ? sent >= 0 && sent < most : sent > 0 && sent <= most;
    f->flow[arc] = sent < 0 ? 0 : sent > most ? most : sent;
    int32_t gone = up ? f->flow[arc] : -f->flow[arc];
    f->rest[f->node[node].parent] += gone;
    if (fits) return;
    f->side[arc] = f->flow[arc] ? -1 : 1;
    child_cut(f, node);
    child_add(f, f->nodes, node);
    root_hang(f, node, has - gone);
}

static void tree_resume(struct flow *f) {
    rest_flow(f);
    int32_t n = tree_order(f);
    for (int32_t i = n - 1; i > 0; i--) node_send(f, f->order[i]);
    for (int32_t i = 1; i < n; i++) tree_price(f, f->order[i]);
}

void tree_begin(struct flow *f) {
    if (!f->started) tree_start(f);
    tree_resume(f);
}

void tree_turn(struct flow *f, int32_t leave, int32_t top, int32_t base, int32_t arc) {
    int32_t node = top, parent = base;
    for (;;) {
        int32_t up = f->node[node].parent, up_arc = f->node[node].pred;
        child_cut(f, node);
        child_add(f, parent, node);
        f->node[node].pred = arc;
        if (node == leave) return;
        parent = node, node = up, arc = up_arc;
    }
}

uint64_t tree_refresh(struct flow *f, int32_t top) {
    wide change = -f->potential[top];
    tree_price(f, top);
    change += f->potential[top];
    int32_t n = 0;
    uint64_t count = 1;
    f->stack[n++] = top;
    while (n) {
        int32_t v = f->stack[--n], depth = f->node[v].depth + 1;
        for (int32_t c = f->node[v].child; c != NONE; c = f->node[c].next) {
            f->potential[c] += change;
            f->node[c].depth = depth;
            if (f->node[c].child != NONE) f->stack[n++] = c;
            count++;
        }
    }
    return count;
}
