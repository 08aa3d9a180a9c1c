#include "match/form_search.h"
#include "match/form_dive.h"

enum { NO_NODE = -1 };

/* Nodes are kept as the last decision and where it came from. */
struct node {
    wide bound; /* of where it came from */
    int32_t parent, depth;
    struct decision decision;
};

struct nodes {
    struct node *v;
    int32_t *heap; /* those waiting, the best first */
    int32_t n, cap, waiting, heap_cap;
};

struct run {
    struct search *s;
    struct nodes nodes;
    struct state *root, *now;
    struct guess guess;
    struct decision *children;
    int32_t *path;
    int32_t path_cap;
};

static bool before(const struct nodes *k, int32_t x, int32_t y) {
    const struct node *a = &k->v[x], *b = &k->v[y];
    if (a->bound != b->bound) return a->bound < b->bound;
    if (a->depth != b->depth) return a->depth > b->depth;
    return x < y;
}

static int32_t node_add(struct nodes *k, struct node n) {
    if (k->n == k->cap) {
        k->cap = k->cap ? 2 * k->cap : 256;
        k->v = xrealloc(k->v, (size_t)k->cap, sizeof *k->v);
    }
    k->v[k->n] = n;
    return k->n++;
}

static void heap_push(struct nodes *k, int32_t node) {
    if (k->waiting == k->heap_cap) {
        k->heap_cap = k->heap_cap ? 2 * k->heap_cap : 256;
        k->heap = xrealloc(k->heap, (size_t)k->heap_cap, sizeof *k->heap);
    }
    int32_t i = k->waiting++;
    for (; i && before(k, node, k->heap[(i - 1) / 2]); i = (i - 1) / 2) k->heap[i] = k->heap[(i - 1) / 2];
    k->heap[i] = node;
}

static int32_t heap_pop(struct nodes *k) {
    int32_t top = k->heap[0], last = k->heap[--k->waiting], i = 0;
    for (;;) {
        int32_t c = 2 * i + 1;
        if (c >= k->waiting) break;
        if (c + 1 < k->waiting && before(k, k->heap[c + 1], k->heap[c])) c++;
        if (!before(k, k->heap[c], last)) break;
        k->heap[i] = k->heap[c];
        i = c;
    }
    k->heap[i] = last;
    return top;
}

static bool state_at(struct run *r, int32_t node) {
    const struct nodes *k = &r->nodes;
    int32_t depth = k->v[node].depth;
    if (depth >= r->path_cap) {
        r->path_cap = 2 * depth + 64;
        r->path = xrealloc(r->path, (size_t)r->path_cap, sizeof *r->path);
    }
    for (int32_t i = depth, at = node; at != NO_NODE; at = k->v[at].parent) r->path[i--] = at;
    state_copy(r->s->m, r->now, r->root);
    for (int32_t i = 0; i <= depth; i++)
        if (!state_decide(r->s->m, r->now, k->v[r->path[i]].decision)) return false;
    return true;
}

/* Puts what follows from the node in the queue but for the likeliest, which is returned. */
static int32_t node_divide(struct run *r, int32_t node, wide bound) {
    struct search *s = r->s;
    size_t room = (size_t)s->m->n_themes + 2;
    bool plan;
    guess_read(s->m, r->now, &r->guess);
    size_t n = branch_choose(s->m, r->now, &r->guess, r->children, room, &plan);
    if (plan) best_keep(&s->best, s->m, &r->guess);
    int32_t first = NO_NODE;
    for (size_t i = 0; i < n; i++) {
        struct node child = {bound, node, r->nodes.v[node].depth + 1, r->children[i]};
        int32_t at = node_add(&r->nodes, child);
        if (i)
            heap_push(&r->nodes, at);
        else
            first = at;
    }
    return first;
}

/* The flow of the first node, from where the dive starts. */
static enum flow_end root_visit(struct run *r, wide *bound) {
    struct search *s = r->s;
    enum flow_end end = state_relax(s->m, r->now, s->effort, bound);
    if (end != FLOW_FOUND) return end;
    guess_read(s->m, r->now, &r->guess);
    struct dive dive = {s->m, s->effort, &s->best, r->now, &r->guess, r->children, 0};
    if (!dive_run(&dive)) return end;
    s->flows += dive.flows;
    state_copy(s->m, r->now, r->root);
    return state_relax(s->m, r->now, s->effort, bound);
}

/* Looks at one node; returns the one to look at next on the same way, or NO_NODE. */
static int32_t node_visit(struct run *r, int32_t node) {
    struct search *s = r->s;
    wide bound = 0;
    if (best_beats(&s->best, s->m, r->nodes.v[node].bound) || !state_at(r, node)) return NO_NODE;
    enum flow_end end = node ? state_relax(s->m, r->now, s->effort, &bound) : root_visit(r, &bound);
    s->flows++;
    if (end == FLOW_STOPPED) heap_push(&r->nodes, node);
    if (end != FLOW_FOUND || best_beats(&s->best, s->m, bound)) return NO_NODE;
    if (bound < r->nodes.v[node].bound) bound = r->nodes.v[node].bound;
    return node_divide(r, node, bound);
}

static void run_nodes(struct run *r) {
    struct search *s = r->s;
    int32_t node = node_add(&r->nodes, (struct node){.parent = NO_NODE});
    while (s->effort->stop == STOP_NO && !(s->any && s->best.found)) {
        node = node_visit(r, node);
        if (node != NO_NODE) continue;
        if (!r->nodes.waiting) break;
        node = heap_pop(&r->nodes);
        if (best_beats(&s->best, s->m, r->nodes.v[node].bound)) {
            r->nodes.waiting = 0;
            return;
        }
    }
    if (node != NO_NODE && s->effort->stop != STOP_NO) heap_push(&r->nodes, node);
}

void search_run(struct search *s) {
    struct model *m = s->m;
    struct run r = {.s = s, .root = state_new(m), .now = state_new(m), .guess = guess_new(m)};
    r.children = arena_array(m->a, (size_t)m->n_themes + 2, sizeof *r.children);
    best_begin(&s->best, m);
    if (state_root(m, r.root)) run_nodes(&r);
    s->complete = s->effort->stop == STOP_NO;
    s->bound = r.nodes.waiting ? r.nodes.v[heap_pop(&r.nodes)].bound : s->best.cost;
    if (s->best.found && s->bound > s->best.cost) s->bound = s->best.cost;
    xfree(r.nodes.v);
    xfree(r.nodes.heap);
    xfree(r.path);
}
