#include "match/form_search.h"
#include "match/form_dive.h"

enum { NO_NODE = -1, FIXES_MAX = 1 << 18 };

/* Nodes are kept as the last decision and where it came from. */
struct node {
    wide bound; /* of where it came from, ties aside */
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
    int32_t at; /* the node whose state is `now`, or NO_NODE */
    struct guess guess;
    struct decision *children, *fixes;
    int32_t *path;
    int32_t path_cap;
    bool told;
    wide told_cost, told_bound;
};

/* Among equals the newest, so that the search goes deep. */
static bool before(const struct nodes *k, int32_t x, int32_t y) {
    const struct node *a = &k->v[x], *b = &k->v[y];
    return a->bound != b->bound ? a->bound < b->bound : x > y;
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

/* The way to the node, from the root or from where the state stands; returns where on the path it begins. */
static int32_t path_find(struct run *r, int32_t node) {
    const struct nodes *k = &r->nodes;
    int32_t i = k->v[node].depth;
    if (i >= r->path_cap) {
        r->path_cap = 2 * i + 64;
        r->path = xrealloc(r->path, (size_t)r->path_cap, sizeof *r->path);
    }
    for (; node != NO_NODE && node != r->at; node = k->v[node].parent) r->path[i--] = node;
    if (node == NO_NODE) state_copy(r->s->m, r->now, r->root);
    return i + 1;
}

static bool state_at(struct run *r, int32_t node) {
    int32_t depth = r->nodes.v[node].depth, i = path_find(r, node);
    r->at = NO_NODE;
    for (; i <= depth; i++)
        if (!state_decide(r->s->m, r->now, r->nodes.v[r->path[i]].decision)) return false;
    r->at = node;
    return true;
}

static int32_t child_add(struct run *r, int32_t node, wide bound, struct decision d) {
    return node_add(&r->nodes, (struct node){bound, node, r->nodes.v[node].depth + 1, d});
}

/* Adds what the flow's bound and the best plan decide by themselves; returns the node after that. */
static int32_t node_fix(struct run *r, int32_t node, wide bound) {
    const struct search *s = r->s;
    if (!s->best.found || r->nodes.n > FIXES_MAX) return node;
    size_t n = fixes_find(s->m, r->now, best_level(&s->best, s->m) - bound, r->fixes);
    for (size_t i = 0; i < n; i++) node = child_add(r, node, r->nodes.v[node].bound, r->fixes[i]);
    return node;
}

/* Puts what follows from the node in the queue but for the likeliest, which is returned. */
static int32_t node_divide(struct run *r, int32_t node, wide bound) {
    struct search *s = r->s;
    wide tie = s->m->digits.tie_base, level = bound / tie * tie;
    size_t room = (size_t)s->m->n_themes + 2;
    bool plan;
    guess_read(s->m, r->now, &r->guess);
    size_t n = branch_choose(s->m, r->now, &r->guess, r->children, room, &plan);
    if (plan) best_keep(&s->best, s->m, &r->guess);
    if (level < r->nodes.v[node].bound) level = r->nodes.v[node].bound;
    if (n) node = node_fix(r, node, bound);
    int32_t first = NO_NODE;
    for (size_t i = 0; i < n; i++) {
        int32_t at = child_add(r, node, level, r->children[i]);
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
    return node_divide(r, node, bound);
}

/* The counts of a cost, the gravest first. */
static const int32_t *counts_of(const struct search *s, wide cost) {
    struct form_profile p = digits_read(&s->m->digits, cost, s->m->people - s->m->further, s->m->a);
    int32_t *out = arena_array(s->m->a, (size_t)p.ranks + 1, sizeof *out);
    out[0] = p.outside;
    for (int32_t r = 0; r < p.ranks; r++) out[1 + r] = p.at[p.ranks - 1 - r];
    return out;
}

/* Nothing that is left to look at, `node` (or NO_NODE) and those waiting, is better than this. */
static wide bound_left(const struct run *r, int32_t node) {
    const struct nodes *k = &r->nodes;
    wide bound = best_level(&r->s->best, r->s->m);
    if (node != NO_NODE && k->v[node].bound < bound) bound = k->v[node].bound;
    if (k->waiting && k->v[k->heap[0]].bound < bound) bound = k->v[k->heap[0]].bound;
    return bound;
}

/* When the best or the bound is another than it was told. */
static void news_tell(struct run *r, int32_t node) {
    const struct search *s = r->s;
    if (!s->best.found || !s->effort->watch->better) return;
    wide cost = best_level(&s->best, s->m), bound = bound_left(r, node);
    if (r->told && cost == r->told_cost && bound <= r->told_bound) return;
    r->told = true;
    r->told_cost = cost;
    r->told_bound = bound;
    effort_better(s->effort, &(struct watch_news){counts_of(s, s->best.cost),
                                                  s->bound_apart ? NULL : counts_of(s, bound),
                                                  (size_t)s->m->digits.ranks + 1});
}

static void run_nodes(struct run *r) {
    struct search *s = r->s;
    int32_t node = node_add(&r->nodes, (struct node){.parent = NO_NODE});
    while (s->effort->stop == STOP_NO && !(s->any && s->best.found)) {
        node = node_visit(r, node);
        news_tell(r, node);
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
    struct run r = {.s = s, .at = NO_NODE, .root = state_new(m), .now = state_new(m), .guess = guess_new(m)};
    r.children = arena_array(m->a, (size_t)m->n_themes + 2, sizeof *r.children);
    r.fixes = arena_array(m->a, fixes_room(m), sizeof *r.fixes);
    best_begin(&s->best, m);
    if (state_root(m, r.root)) run_nodes(&r);
    s->complete = s->effort->stop == STOP_NO;
    s->bound = r.nodes.waiting ? r.nodes.v[heap_pop(&r.nodes)].bound : s->best.cost;
    if (s->best.found && s->bound > s->best.cost) s->bound = s->best.cost;
    xfree(r.nodes.v);
    xfree(r.nodes.heap);
    xfree(r.path);
}
