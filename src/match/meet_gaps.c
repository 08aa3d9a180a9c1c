#include "match/cooling.h"
#include "match/meet_plan.h"

/* Annealing: a meeting goes to another slot, whoever is in its way goes where it was, and so on (a Kempe
 * chain), so that nobody loses a meeting. */

enum { MEETINGS_MOST = 1000, TRIES_MOST = 64 };

struct closing {
    struct diary *g;
    int32_t *placed, n; /* meetings with a slot that may move */
    int32_t end;        /* the plan gets no longer */
    int32_t *gap;       /* of each person */
    int32_t gaps;
    int32_t *chain, length;
    int32_t *mark, times; /* of each meeting: the last chain it was in */
    int32_t *before;      /* the gaps of who is in the chain, meeting after meeting, before it turned */
};

static int32_t gap_of(const struct closing *c, int32_t person) {
    const int32_t *at = diary_at(c->g, person, 0);
    int32_t first = 0, last = c->end - 1, gap = 0;
    while (first < last && at[first] == MEET_NONE) first++;
    while (last > first && at[last] == MEET_NONE) last--;
    for (int32_t s = first + 1; s < last; s++) gap += at[s] == MEET_NONE && diary_there(c->g, person, s);
    return gap;
}

static void gap_set(struct closing *c, int32_t person, int32_t gap) {
    c->gaps += gap - c->gap[person];
    c->gap[person] = gap;
}

static void chain_add(struct closing *c, int32_t meeting) {
    if (meeting == MEET_NONE || c->mark[meeting] == c->times) return;
    c->mark[meeting] = c->times;
    c->chain[c->length++] = meeting;
}

/* All that change between the slots x and y with the meeting; false when that cannot be. */
static bool chain_find(struct closing *c, int32_t meeting, int32_t x, int32_t y) {
    struct diary *g = c->g;
    int32_t more = 0;
    c->length = 0;
    c->times++;
    chain_add(c, meeting);
    for (int32_t i = 0; i < c->length; i++) {
        const struct meeting *m = &g->meeting[c->chain[i]];
        int32_t to = m->slot == x ? y : x;
        if (m->stays || !diary_open(g, m, to)) return false;
        more += to == y ? 1 : -1;
        for (int k = 0; k < 2; k++) chain_add(c, *diary_at(g, m->person[k], to));
    }
    return g->busy[y] + more <= g->open[y] && g->busy[x] - more <= g->open[x];
}

static void chain_turn(struct closing *c, int32_t x, int32_t y) {
    struct diary *g = c->g;
    for (int32_t i = 0; i < c->length; i++) {
        struct meeting *m = &g->meeting[c->chain[i]];
        int32_t to = m->slot == x ? y : x;
        g->busy[m->slot]--;
        for (int k = 0; k < 2; k++)
            if (*diary_at(g, m->person[k], m->slot) == c->chain[i])
                *diary_at(g, m->person[k], m->slot) = MEET_NONE;
        diary_put(g, c->chain[i], to);
    }
}

static int32_t person_at(const struct closing *c, int32_t i) {
    return c->g->meeting[c->chain[i / 2]].person[i % 2];
}

/* Someone who is in the chain twice is busy in both slots before and after: nothing changes. */
static void gaps_count(struct closing *c, int32_t x, int32_t y) {
    for (int32_t i = 0; i < 2 * c->length; i++) {
        int32_t person = person_at(c, i);
        bool both = *diary_at(c->g, person, x) != MEET_NONE && *diary_at(c->g, person, y) != MEET_NONE;
        c->before[i] = c->gap[person];
        if (!both) gap_set(c, person, gap_of(c, person));
    }
}

static void gaps_restore(struct closing *c) {
    for (int32_t i = 0; i < 2 * c->length; i++) gap_set(c, person_at(c, i), c->before[i]);
}

static void try_close(struct closing *c, const struct cooling *cool, struct prng *r) {
    int32_t meeting = c->placed[prng_below(r, (uint64_t)c->n)], before = c->gaps;
    int32_t x = c->g->meeting[meeting].slot, y = (int32_t)prng_below(r, (uint64_t)c->end);
    if (x == y || !chain_find(c, meeting, x, y)) return;
    chain_turn(c, x, y);
    gaps_count(c, x, y);
    if (cooling_takes(cool, r, c->gaps - before)) return;
    chain_turn(c, x, y);
    gaps_restore(c);
}

static struct closing closing_new(struct diary *g) {
    size_t n = (size_t)g->n;
    struct closing c = {.g = g};
    c.placed = arena_array(g->a, n, sizeof *c.placed);
    c.gap = arena_array(g->a, (size_t)g->people, sizeof *c.gap);
    c.chain = arena_array(g->a, n, sizeof *c.chain);
    c.mark = arena_array(g->a, n, sizeof *c.mark);
    c.before = arena_array(g->a, 2 * n, sizeof *c.before);
    for (int32_t i = 0; i < g->n; i++) {
        if (g->meeting[i].slot >= c.end) c.end = g->meeting[i].slot + 1;
        if (g->meeting[i].slot != MEET_NONE && !g->meeting[i].stays) c.placed[c.n++] = i;
    }
    return c;
}

void diary_close_gaps(struct diary *g) {
    struct closing c = closing_new(g);
    if (!c.n || c.n > MEETINGS_MOST) return;
    for (int32_t i = 0; i < g->people; i++) gap_set(&c, i, gap_of(&c, i));
    int32_t tries = c.n < TRIES_MOST ? c.n : TRIES_MOST, least = c.gaps;
    int32_t *best = arena_array(g->a, (size_t)g->n, sizeof *best);
    struct prng r;
    struct cooling cool = {0};
    prng_seed(&r, (uint64_t)c.n);
    diary_save(g, best);
    while (least && cooling_next(&cool) && effort_spend(g->e, (uint64_t)tries))
        for (int32_t i = 0; i < tries && least; i++) {
            try_close(&c, &cool, &r);
            if (c.gaps >= least) continue;
            least = c.gaps;
            diary_save(g, best);
        }
    diary_restore(g, best);
}
