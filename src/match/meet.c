#include "catalyse/match/meet.h"
#include "catalyse/base/error.h"
#include "match/meet_plan.h"

enum { ROUNDS = 8 };

int meet_compare(const struct meet_worth *x, const struct meet_worth *y) {
    if (x->stayed != y->stayed) return x->stayed > y->stayed ? -1 : 1;
    if (x->kept != y->kept) return x->kept > y->kept ? -1 : 1;
    if (x->served != y->served) return x->served > y->served ? -1 : 1;
    return (x->score < y->score) - (x->score > y->score);
}

static bool held(const struct meeting *m) {
    return m->slot != MEET_NONE;
}

static bool chosen(const struct meeting *m) {
    return m->chosen;
}

/* Of the meetings that `counts` says. */
static struct meet_worth worth_of(const struct diary *g, bool (*counts)(const struct meeting *)) {
    struct meet_worth w = {0};
    bool *served = arena_array(g->a, (size_t)g->people, sizeof *served);
    for (int32_t i = 0; i < g->n; i++) {
        const struct meeting *m = &g->meeting[i];
        if (!counts(m)) continue;
        w.score += m->score;
        w.kept += m->was != MEET_NONE;
        w.stayed += m->stays || (m->was != MEET_NONE && m->slot == m->was);
        for (int k = 0; k < 2; k++) {
            w.served += !served[m->person[k]];
            served[m->person[k]] = true;
        }
    }
    return w;
}

/* Everything but what stays. */
static struct meet_worth bound_of_all(const struct diary *g, int32_t stayed) {
    struct meet_worth w = {.stayed = stayed, .served = g->people};
    for (int32_t i = 0; i < g->n; i++) {
        w.kept += g->meeting[i].was != MEET_NONE;
        w.score += g->meeting[i].score;
    }
    return w;
}

static void clear(struct diary *g) {
    for (int32_t i = 0; i < g->n; i++) {
        struct meeting *m = &g->meeting[i];
        if (m->stays) continue;
        m->hopeless |= m->chosen && !held(m);
        diary_take(g, i);
    }
}

/* Chooses and places; what finds no slot is left out, and others are chosen in its place. */
static bool plan_best(struct diary *g, struct meet_worth *bound) {
    int32_t *best = NULL;
    struct meet_worth most = {0};
    for (int round = 0; round < ROUNDS && diary_choose(g) == FLOW_FOUND; round++) {
        if (!round) *bound = worth_of(g, chosen);
        diary_place(g);
        struct meet_worth now = worth_of(g, held);
        if (!best || meet_compare(&now, &most) < 0) {
            most = now;
            best = best ? best : arena_array(g->a, (size_t)g->n, sizeof *best);
            diary_save(g, best);
            effort_better(g->e, &(struct watch_news){&most.served, &bound->served, 1});
        }
        if (meet_compare(bound, &most) >= 0) break;
        clear(g);
    }
    if (best) diary_restore(g, best);
    return best;
}

static void solve(struct diary *g, struct meet_result *r, struct arena *a) {
    int32_t most;
    bool agree;
    r->status = MEET_STOPPED;
    if (diary_keep(g, &most, &agree) != FLOW_FOUND || !plan_best(g, &r->bound)) return;
    if (!agree) r->bound = bound_of_all(g, most);
    r->slots_bound = diary_tighten(g);
    diary_close_gaps(g);
    r->seat = diary_seats(g, a);
    BUG_ON(!meet_check(g->p, r->seat, r));
    r->status = meet_compare(&r->bound, &r->worth) < 0 ? MEET_PLAN : MEET_BEST;
}

struct meet_result meet_solve(const struct meet_problem *p, const struct watch *watch, struct arena *a) {
    struct meet_result r = {.status = MEET_BAD_INPUT};
    struct arena own = {0};
    struct effort e = {.watch = watch};
    struct diary g = {.p = p, .a = &own, .e = &e};
    if (diary_begin(&g)) solve(&g, &r, a);
    r.work = e.work;
    arena_deinit(&own);
    return r;
}
