#include "match/meet_plan.h"
#include <stdlib.h>

/* Choosing meetings as a cheapest flow: source → person of a → person of b → sink. */

struct choice {
    struct diary *g;
    int32_t *list; /* meetings to choose from */
    wide *gain;    /* of each of them */
    int32_t n;
    int32_t *room; /* meetings each person may still have */
    bool *met;     /* who has one already */
    wide first;    /* the gain of someone's first meeting */
    int32_t seats; /* at all tables in all slots */
};

static struct choice choice_new(struct diary *g) {
    size_t people = (size_t)g->people;
    struct choice c = {.g = g};
    c.list = arena_array(g->a, (size_t)g->n, sizeof *c.list);
    c.gain = arena_array(g->a, (size_t)g->n, sizeof *c.gain);
    c.room = arena_array(g->a, people, sizeof *c.room);
    c.met = arena_array(g->a, people, sizeof *c.met);
    for (int32_t i = 0; i < g->people; i++) c.room[i] = diary_cap(g, i);
    return c;
}

static void choice_add(struct choice *c, int32_t meeting, wide gain) {
    c->list[c->n] = meeting;
    c->gain[c->n++] = gain;
}

/* All of them can be held, as far as rooms and seats say. */
static bool choice_fits(const struct choice *c) {
    int32_t *n = arena_array(c->g->a, (size_t)c->g->people, sizeof *n);
    bool fit = c->n <= c->seats;
    for (int32_t i = 0; i < c->n && fit; i++) {
        const int32_t *who = c->g->meeting[c->list[i]].person;
        fit = ++n[who[0]] <= c->room[who[0]] && ++n[who[1]] <= c->room[who[1]];
    }
    return fit;
}

static void arc_put(struct flow *f, int32_t arc, int32_t from, int32_t to, int32_t cap, wide cost) {
    f->from[arc] = from;
    f->to[arc] = to;
    f->cap[arc] = cap;
    f->cost[arc] = cost;
}

/* The first meeting of each costs nothing, further ones what a first one gains. */
static void people_put(const struct choice *c, struct flow *f) {
    int32_t source = c->g->people, sink = source + 1, arc = c->n;
    for (int32_t i = 0; i < c->g->people; i++) {
        bool a = i < c->g->p->n_a;
        int32_t from = a ? source : i, to = a ? i : sink, first = c->room[i] > 0 && !c->met[i];
        arc_put(f, arc++, from, to, first, 0);
        arc_put(f, arc++, from, to, c->room[i] - first, c->first);
    }
}

static enum flow_end choice_solve(const struct choice *c) {
    struct diary *g = c->g;
    if (choice_fits(c)) {
        for (int32_t i = 0; i < c->n; i++) g->meeting[c->list[i]].chosen = true;
        return effort_spend(g->e, (uint64_t)c->n) ? FLOW_FOUND : FLOW_STOPPED;
    }
    int32_t source = g->people, sink = source + 1, all = c->seats < c->n ? c->seats : c->n;
    struct flow f = flow_new(g->a, source + 2, c->n + 2 * source + 1);
    wide most = 0;
    for (int32_t i = 0; i < c->n; i++)
        if (c->gain[i] > most) most = c->gain[i];
    for (int32_t i = 0; i < c->n; i++) {
        const int32_t *who = g->meeting[c->list[i]].person;
        arc_put(&f, i, who[0], who[1], 1, most - c->gain[i]);
    }
    people_put(c, &f);
    arc_put(&f, c->n + 2 * source, source, sink, all, 2 * c->first + most);
    f.supply[source] = all;
    f.supply[sink] = -all;
    flow_price(&f);
    enum flow_end end = flow_solve(&f, g->e);
    for (int32_t i = 0; i < c->n; i++) g->meeting[c->list[i]].chosen = f.flow[i];
    return end;
}

/* --- what stays --- */

static bool can_stay(const struct diary *g, const struct meeting *m) {
    return m->was != MEET_NONE && m->was < g->slots && diary_open(g, m, m->was) &&
           diary_cap(g, m->person[0]) && diary_cap(g, m->person[1]);
}

static int by_score(const void *x, const void *y, void *of) {
    const struct meeting *all = of;
    int32_t i = *(const int32_t *)x, j = *(const int32_t *)y;
    if (all[i].score != all[j].score) return all[i].score > all[j].score ? -1 : 1;
    return i - j;
}

/* Those who were to be with the same person in the same slot, or are too many for the tables, give way to a
 * higher score; caps are for the flow. */
static int32_t decided_put(struct choice *c) {
    struct diary *g = c->g;
    int32_t *can = arena_array(g->a, (size_t)g->n, sizeof *can), n = 0;
    wide one = (wide)g->n * MEET_SCORE_MAX + 1;
    for (int32_t i = 0; i < g->n; i++)
        if (can_stay(g, &g->meeting[i])) can[n++] = i;
    if (n) qsort_r(can, (size_t)n, sizeof *can, by_score, g->meeting);
    for (int32_t i = 0; i < n; i++) {
        const struct meeting *m = &g->meeting[can[i]];
        if (!diary_free(g, m, m->was)) continue;
        diary_put(g, can[i], m->was);
        choice_add(c, can[i], one + m->score);
    }
    c->seats = c->n;
    return n;
}

enum flow_end diary_keep(struct diary *g, int32_t *most, bool *agree) {
    struct choice c = choice_new(g);
    int32_t could = decided_put(&c), stay = 0;
    enum flow_end end = choice_solve(&c);
    for (int32_t i = 0; i < c.n; i++) {
        struct meeting *m = &g->meeting[c.list[i]];
        m->stays = m->chosen;
        stay += m->stays;
        if (!m->stays) diary_take(g, c.list[i]);
    }
    g->limited |= stay > 0;
    *most = could == c.n ? stay : could;
    *agree = stay == could;
    return end;
}

/* --- what else --- */

static bool has_slot(const struct diary *g, const struct meeting *m) {
    for (int32_t s = 0; s < g->slots; s++)
        if (diary_free(g, m, s)) return true;
    return false;
}

/* The meetings of one person beside the slots: how many of them can be held at once. */
struct day {
    const struct diary *g;
    const int32_t *list;
    int32_t n;
    int32_t *taken; /* by slot: an index of the list, or MEET_NONE */
    bool *seen;
};

/* An augmenting path (Kuhn 1955). */
static bool day_fit(struct day *d, int32_t i) {
    for (int32_t s = 0; s < d->g->slots; s++) {
        if (d->seen[s] || !diary_free(d->g, &d->g->meeting[d->list[i]], s)) continue;
        d->seen[s] = true;
        if (d->taken[s] != MEET_NONE && !day_fit(d, d->taken[s])) continue;
        d->taken[s] = i;
        return true;
    }
    return false;
}

static int32_t day_most(struct day *d) {
    int32_t n = 0;
    for (int32_t s = 0; s < d->g->slots; s++) d->taken[s] = MEET_NONE;
    for (int32_t i = 0; i < d->n; i++) {
        for (int32_t s = 0; s < d->g->slots; s++) d->seen[s] = false;
        n += day_fit(d, i);
    }
    return n;
}

/* Nobody has room for more than fits in the slots where both are there. */
static void rooms_narrow(struct choice *c) {
    struct diary *g = c->g;
    int32_t *end = arena_array(g->a, (size_t)g->people + 1, sizeof *end);
    int32_t *of = arena_array(g->a, 2 * (size_t)c->n, sizeof *of);
    for (int32_t i = 0; i < c->n; i++)
        for (int k = 0; k < 2; k++) end[g->meeting[c->list[i]].person[k] + 1]++;
    for (int32_t i = 0; i < g->people; i++) end[i + 1] += end[i];
    for (int32_t i = 0; i < c->n; i++)
        for (int k = 0; k < 2; k++) of[end[g->meeting[c->list[i]].person[k]]++] = c->list[i];
    struct day d = {.g = g,
                    .taken = arena_array(g->a, (size_t)g->slots, sizeof *d.taken),
                    .seen = arena_array(g->a, (size_t)g->slots, sizeof *d.seen)};
    for (int32_t i = 0, from = 0; i < g->people; from = end[i++]) {
        d.list = &of[from];
        d.n = end[i] - from;
        int32_t most = day_most(&d);
        effort_spend(g->e, (uint64_t)d.n * (uint64_t)g->slots);
        if (most < c->room[i]) c->room[i] = most;
    }
}

static void stays_count(struct choice *c) {
    struct diary *g = c->g;
    for (int32_t i = 0; i < g->n; i++) {
        const struct meeting *m = &g->meeting[i];
        for (int k = 0; m->stays && k < 2; k++) {
            c->room[m->person[k]]--;
            c->met[m->person[k]] = true;
        }
    }
    for (int32_t s = 0; s < g->slots; s++) c->seats += g->open[s] - g->busy[s];
}

enum flow_end diary_choose(struct diary *g) {
    struct choice c = choice_new(g);
    stays_count(&c);
    c.first = (wide)g->n * MEET_SCORE_MAX + 1;
    wide promised = (g->people + 1) * c.first;
    for (int32_t i = 0; i < g->n; i++) {
        struct meeting *m = &g->meeting[i];
        m->chosen = m->stays;
        if (m->stays || m->hopeless || (g->limited && !has_slot(g, m))) continue;
        choice_add(&c, i, m->score + (m->was == MEET_NONE ? 0 : promised));
    }
    if (g->limited) rooms_narrow(&c);
    return choice_solve(&c);
}
