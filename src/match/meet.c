#include "catalyse/match/meet.h"
#include "catalyse/base/error.h"
#include "match/flow.h"
#include "match/meet_colour.h"
#include <stdlib.h>

struct table_plan {
    const struct meet_problem *p;
    struct arena *a;
    int32_t *order; /* wants by pair */
    bool *held;     /* by want */
    int32_t n_held;
};

static bool side_fine(const int32_t *cap, int32_t n) {
    if (n < 0 || n > MEET_SIDE_MAX) return false;
    for (int32_t i = 0; cap && i < n; i++)
        if (cap[i] < 0) return false;
    return true;
}

static int by_pair(const void *x, const void *y, void *of) {
    const struct meet_want *wants = of, *a = &wants[*(const int32_t *)x], *b = &wants[*(const int32_t *)y];
    if (a->a != b->a) return a->a - b->a;
    return a->b - b->b;
}

/* Sorts the wants by pair; false when the input cannot be used. */
static bool wants_sort(struct table_plan *t) {
    const struct meet_problem *p = t->p;
    if (!side_fine(p->cap_a, p->n_a) || !side_fine(p->cap_b, p->n_b) || p->n_tables < 1 ||
        p->n_tables > MEET_SIDE_MAX)
        return false;
    if (p->n_slots < 0 || p->n_slots > MEET_SLOTS_MAX || p->n_wants > INT32_MAX / 8) return false;
    t->order = arena_array(t->a, p->n_wants, sizeof *t->order);
    for (size_t i = 0; i < p->n_wants; i++) {
        const struct meet_want *w = &p->wants[i];
        t->order[i] = (int32_t)i;
        if (w->a < 0 || w->a >= p->n_a || w->b < 0 || w->b >= p->n_b) return false;
        if (w->score < 1 || w->score > MEET_SCORE_MAX) return false;
    }
    if (p->n_wants) qsort_r(t->order, p->n_wants, sizeof *t->order, by_pair, (void *)(uintptr_t)p->wants);
    for (size_t i = 1; i < p->n_wants; i++)
        if (!by_pair(&t->order[i - 1], &t->order[i], (void *)(uintptr_t)p->wants)) return false;
    return true;
}

static void arc_put(struct flow *f, int32_t arc, int32_t from, int32_t to, int32_t cap, wide cost) {
    f->from[arc] = from;
    f->to[arc] = to;
    f->cap[arc] = cap;
    f->cost[arc] = cost;
}

static int32_t cap_of(const struct meet_problem *p, const int32_t *cap, int32_t i) {
    return cap && cap[i] < p->n_slots ? cap[i] : p->n_slots;
}

/* The first meeting of each costs nothing, each further one more than all scores together can bring. */
static void sides_put(struct flow *f, const struct meet_problem *p, int32_t arc, wide further) {
    int32_t source = p->n_a + p->n_b, sink = source + 1;
    for (int32_t i = 0; i < source; i++) {
        bool a = i < p->n_a;
        int32_t cap = a ? cap_of(p, p->cap_a, i) : cap_of(p, p->cap_b, i - p->n_a);
        int32_t from = a ? source : i, to = a ? i : sink;
        arc_put(f, arc++, from, to, cap > 0, 0);
        arc_put(f, arc++, from, to, cap > 0 ? cap - 1 : 0, further);
    }
}

/* Nobody has more wishes than meetings they may have, and there is a seat for each. */
static bool wants_fit(const struct table_plan *t) {
    const struct meet_problem *p = t->p;
    int32_t *n = arena_array(t->a, (size_t)(p->n_a + p->n_b), sizeof *n);
    bool fit = p->n_wants <= (size_t)p->n_slots * (size_t)p->n_tables;
    for (size_t i = 0; i < p->n_wants && fit; i++) {
        const struct meet_want *w = &p->wants[i];
        fit = ++n[w->a] <= cap_of(p, p->cap_a, w->a) && ++n[p->n_a + w->b] <= cap_of(p, p->cap_b, w->b);
    }
    return fit;
}

static void wants_hold(struct table_plan *t, size_t want, bool held) {
    t->held[want] = held;
    t->n_held += held;
}

static enum flow_end wants_choose(struct table_plan *t, struct effort *e) {
    const struct meet_problem *p = t->p;
    t->held = arena_array(t->a, p->n_wants, sizeof *t->held);
    if (wants_fit(t)) {
        for (size_t i = 0; i < p->n_wants; i++) wants_hold(t, i, true);
        return effort_spend(e, p->n_wants) ? FLOW_FOUND : FLOW_STOPPED;
    }
    int32_t n = (int32_t)p->n_wants, source = p->n_a + p->n_b, sink = source + 1;
    struct flow f = flow_new(t->a, source + 2, n + 2 * source + 1);
    wide further = (wide)n * MEET_SCORE_MAX + 1;
    for (int32_t i = 0; i < n; i++) {
        const struct meet_want *w = &p->wants[t->order[i]];
        arc_put(&f, i, w->a, p->n_a + w->b, 1, MEET_SCORE_MAX - w->score);
    }
    sides_put(&f, p, n, further);
    int64_t seats = (int64_t)p->n_slots * p->n_tables;
    int32_t all = seats < n ? (int32_t)seats : n;
    arc_put(&f, n + 2 * source, source, sink, all, 2 * further + MEET_SCORE_MAX);
    f.supply[source] = all;
    f.supply[sink] = -all;
    flow_price(&f);
    enum flow_end end = flow_solve(&f, e);
    for (int32_t i = 0; i < n; i++) wants_hold(t, (size_t)t->order[i], f.flow[i]);
    return end;
}

static struct edge *edges_of(const struct table_plan *t, int32_t *degree) {
    const struct meet_problem *p = t->p;
    struct edge *edges = arena_array(t->a, (size_t)t->n_held, sizeof *edges);
    int32_t n = 0, *at = arena_array(t->a, (size_t)(p->n_a + p->n_b), sizeof *at);
    for (size_t i = 0; i < p->n_wants; i++) {
        const struct meet_want *w = &p->wants[t->order[i]];
        if (!t->held[t->order[i]]) continue;
        edges[n] = (struct edge){.node = {w->a, p->n_a + w->b}};
        for (int k = 0; k < 2; k++)
            if (++at[edges[n].node[k]] > *degree) *degree = at[edges[n].node[k]];
        n++;
    }
    return edges;
}

/* A side that fits has tables of its own; else they are given out as they come. */
static int32_t table_of(const struct meet_problem *p, const struct meet_want *w, int32_t *next) {
    if (p->n_a <= p->n_tables) return w->a;
    if (p->n_b <= p->n_tables) return w->b;
    return (*next)++;
}

static struct meet_seat *seats_give(const struct table_plan *t, struct arena *a) {
    const struct meet_problem *p = t->p;
    struct meet_seat *seat = arena_array(a, p->n_wants, sizeof *seat);
    int32_t degree = 0, e = 0;
    struct edge *edges = edges_of(t, &degree);
    int32_t needed = (t->n_held + p->n_tables - 1) / p->n_tables, slots = needed > degree ? needed : degree;
    struct colouring c = colour_all(edges, t->n_held, p->n_a + p->n_b, slots, t->a);
    colour_even(&c, p->n_tables);
    int32_t *next = arena_array(t->a, (size_t)slots, sizeof *next);
    for (size_t i = 0; i < p->n_wants; i++) {
        int32_t want = t->order[i];
        seat[want] = (struct meet_seat){MEET_NONE, MEET_NONE};
        if (!t->held[want]) continue;
        int32_t slot = edges[e++].colour;
        seat[want] = (struct meet_seat){slot, table_of(p, &p->wants[want], &next[slot])};
    }
    return seat;
}

struct meet_result meet_solve(const struct meet_problem *p, const struct watch *watch, struct arena *a) {
    struct meet_result r = {.status = MEET_BAD_INPUT};
    struct arena own = {0};
    struct effort e = {.watch = watch};
    struct table_plan t = {.p = p, .a = &own};
    if (wants_sort(&t)) {
        r.status = wants_choose(&t, &e) == FLOW_FOUND ? MEET_BEST : MEET_STOPPED;
        r.work = e.work;
    }
    if (r.status == MEET_BEST) {
        r.seat = seats_give(&t, a);
        BUG_ON(!meet_check(p, r.seat, &r));
    }
    arena_deinit(&own);
    return r;
}
