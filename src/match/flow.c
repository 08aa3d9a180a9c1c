#include "match/flow_tree.h"
#include <stddef.h>

#define WIDE_ONE ((wide)1)
enum { NONE = -1, BLOCK_MIN = 20, BLOCK_SHARE = 16, SHORT = 16, TURNS = 8, LIMIT_BITS = 122 };

struct flow flow_new(struct arena *a, int32_t nodes, int32_t arcs) {
    size_t n = (size_t)nodes + 1, m = (size_t)arcs + n;
    struct flow f = {.nodes = nodes, .arcs = arcs};
    int32_t **per_arc[] = {&f.from, &f.to, &f.cap, &f.flow};
    int32_t **per_node[] = {&f.supply, &f.lean, &f.stack, &f.order, &f.rest};
    for (size_t i = 0; i < sizeof per_arc / sizeof *per_arc; i++)
        *per_arc[i] = arena_array(a, m, sizeof(int32_t));
    for (size_t i = 0; i < sizeof per_node / sizeof *per_node; i++)
        *per_node[i] = arena_array(a, n, sizeof(int32_t));
    f.cost = arena_array(a, m, sizeof(wide));
    f.node = arena_array(a, n, sizeof *f.node);
    f.potential = arena_array(a, n, sizeof *f.potential);
    f.side = arena_array(a, m, 1);
    f.shortlist = arena_array(a, SHORT, sizeof *f.shortlist);
    for (int32_t v = 0; v < nodes; v++) f.lean[v] = NONE;
    f.block = BLOCK_MIN;
    while ((int64_t)f.block * f.block < (int64_t)BLOCK_SHARE * arcs) f.block++;
    return f;
}

wide flow_cost_max(int32_t nodes) {
    return (WIDE_ONE << LIMIT_BITS) / (nodes + 2);
}

void flow_price(struct flow *f) {
    wide most = 0;
    for (int32_t i = 0; i < f->arcs; i++)
        if (f->cost[i] > most) most = f->cost[i];
    f->limit = (most + 1) * (f->nodes + 1);
    for (int32_t v = 0; v < f->nodes; v++) f->cost[f->arcs + v] = f->limit;
}

/* What a unit more through the arc costs; below 0 it gains. */
static inline wide arc_price(const struct flow *f, int32_t arc) {
    if (!f->side[arc] || !f->cap[arc]) return 0;
    wide reduced = f->cost[arc] + f->potential[f->from[arc]] - f->potential[f->to[arc]];
    return f->side[arc] < 0 ? -reduced : reduced;
}

/* The arc of the shortlist that gains most, or NONE; those that gain no more are dropped. */
static int32_t shortlist_best(struct flow *f) {
    int32_t best = NONE, n = 0;
    wide least = 0;
    for (int32_t i = 0; i < f->n_short; i++) {
        int32_t arc = f->shortlist[i];
        wide price = arc_price(f, arc);
        if (price >= 0) continue;
        f->shortlist[n++] = arc;
        if (price < least) least = price, best = arc;
    }
    f->n_short = n;
    return best;
}

/* The arcs to gain from of one block, as far as there is room; returns how many were priced. */
static int32_t block_price(struct flow *f, int32_t most) {
    int32_t arc = f->scan, n = 0;
    while (n < most && f->n_short < SHORT) {
        if (arc_price(f, arc) < 0) f->shortlist[f->n_short++] = arc;
        if (++arc == f->arcs) arc = 0;
        n++;
    }
    f->scan = arc;
    return n;
}

/* From the next block that has any. */
static uint64_t shortlist_fill(struct flow *f) {
    int32_t seen = 0;
    f->n_short = f->turns = 0;
    while (seen < f->arcs && !f->n_short)
        seen += block_price(f, f->block < f->arcs - seen ? f->block : f->arcs - seen);
    return (uint64_t)seen;
}

/* An arc to gain from, or NONE; *seen counts what was priced. */
static int32_t arc_enter(struct flow *f, uint64_t *seen) {
    int32_t best = NONE;
    if (f->turns++ < TURNS) {
        *seen += (uint64_t)f->n_short;
        best = shortlist_best(f);
    }
    if (best != NONE) return best;
    *seen += shortlist_fill(f);
    return shortlist_best(f);
}

struct cycle {
    int32_t first, second, join; /* flow runs join → first → entering arc → second → join */
    int32_t delta, leave; /* `leave` hangs on the arc that leaves the tree; NONE: the entering arc itself */
    bool on_first;
};

static int32_t join_of(const struct flow *f, int32_t u, int32_t v) {
    while (u != v) {
        if (f->node[u].depth >= f->node[v].depth)
            u = f->node[u].parent;
        else
            v = f->node[v].parent;
    }
    return u;
}

/* Among arcs that block, the last on the way round from the join: that keeps the tree strongly feasible. */
static struct cycle cycle_find(const struct flow *f, int32_t enter) {
    bool forward = f->side[enter] > 0;
    struct cycle c = {.first = forward ? f->from[enter] : f->to[enter],
                      .second = forward ? f->to[enter] : f->from[enter],
                      .delta = f->cap[enter],
                      .leave = NONE};
    c.join = join_of(f, c.first, c.second);
    for (int32_t v = c.first; v != c.join; v = f->node[v].parent) {
        int32_t arc = f->node[v].pred, room = tree_up(f, v) ? f->flow[arc] : f->cap[arc] - f->flow[arc];
        if (room < c.delta) c.delta = room, c.leave = v, c.on_first = true;
    }
    for (int32_t v = c.second; v != c.join; v = f->node[v].parent) {
        int32_t arc = f->node[v].pred, room = tree_up(f, v) ? f->cap[arc] - f->flow[arc] : f->flow[arc];
        if (room <= c.delta) c.delta = room, c.leave = v, c.on_first = false;
    }
    return c;
}

static void cycle_push(struct flow *f, const struct cycle *c, int32_t enter) {
    if (!c->delta) return;
    f->flow[enter] += f->side[enter] * c->delta;
    for (int32_t v = c->first; v != c->join; v = f->node[v].parent)
        f->flow[f->node[v].pred] += tree_up(f, v) ? -c->delta : c->delta;
    for (int32_t v = c->second; v != c->join; v = f->node[v].parent)
        f->flow[f->node[v].pred] += tree_up(f, v) ? c->delta : -c->delta;
}

static uint64_t pivot(struct flow *f, int32_t enter) {
    struct cycle c = cycle_find(f, enter);
    cycle_push(f, &c, enter);
    if (c.leave == NONE) {
        f->side[enter] = (int8_t)-f->side[enter];
        return 1;
    }
    int32_t out = f->node[c.leave].pred;
    f->side[out] = f->flow[out] ? -1 : 1;
    f->side[enter] = 0;
    int32_t top = c.on_first ? c.first : c.second, base = c.on_first ? c.second : c.first;
    tree_turn(f, c.leave, top, base, enter);
    return tree_refresh(f, top);
}

enum flow_end flow_solve(struct flow *f, struct effort *e) {
    tree_begin(f);
    f->n_short = 0;
    uint64_t steps = (uint64_t)f->nodes;
    for (int32_t enter; (enter = arc_enter(f, &steps)) != NONE;) {
        steps += pivot(f, enter);
        if (!effort_spend(e, steps)) return FLOW_STOPPED;
        steps = 0;
    }
    if (!effort_spend(e, steps)) return FLOW_STOPPED;
    for (int32_t v = 0; v < f->nodes; v++)
        if (f->flow[f->arcs + v]) return FLOW_NONE;
    return FLOW_FOUND;
}

wide flow_total(const struct flow *f) {
    wide sum = 0;
    for (int32_t i = 0; i < f->arcs; i++) sum += f->cost[i] * f->flow[i];
    return sum;
}
