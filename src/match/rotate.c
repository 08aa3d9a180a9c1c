#include "catalyse/match/rotate.h"
#include "catalyse/base/error.h"
#include "match/rotate_seats.h"
#include <string.h>

static bool is_within(int32_t x, int32_t n) {
    return x >= 0 && x < n;
}

static bool pairs_fine(const struct rotate_pair *v, size_t n, int32_t people) {
    for (size_t i = 0; i < n; i++)
        if (!is_within(v[i].a, people) || !is_within(v[i].b, people) || v[i].a == v[i].b) return false;
    return true;
}

static bool hosts_fine(const struct rotate_problem *p) {
    for (size_t i = 0; i < p->n_hosts; i++) {
        if (!is_within(p->hosts[i].person, p->n_people) || !is_within(p->hosts[i].table, p->n_tables))
            return false;
        for (size_t j = 0; j < i; j++)
            if (p->hosts[j].person == p->hosts[i].person) return false;
    }
    return true;
}

static bool absences_fine(const struct rotate_problem *p) {
    for (size_t i = 0; i < p->n_absences; i++)
        if (!is_within(p->absences[i].person, p->n_people) || !is_within(p->absences[i].round, p->n_rounds))
            return false;
    return true;
}

static bool played_fine(const struct rotate_problem *p) {
    for (int32_t i = 0; i < p->n_played * p->n_people; i++)
        if (p->played[i] != ROTATE_AWAY && !is_within(p->played[i], p->n_tables)) return false;
    return true;
}

/* Whether the problem is within its limits and fits together; else rotate_solve says ROTATE_BAD_INPUT. */
static bool rotate_examine(const struct rotate_problem *p) {
    if (!is_within(p->n_people, ROTATE_PEOPLE_MAX + 1) || !is_within(p->n_rounds, ROTATE_ROUNDS_MAX + 1))
        return false;
    if (p->n_tables < 1 || p->n_tables > ROTATE_TABLES_MAX || !is_within(p->n_played, p->n_rounds + 1))
        return false;
    return p->n_met <= ROTATE_MET_MAX && pairs_fine(p->met, p->n_met, p->n_people) &&
           pairs_fine(p->forbid, p->n_forbid, p->n_people) && hosts_fine(p) && absences_fine(p) &&
           played_fine(p);
}

static int32_t *plan_out(const struct seats *s, const int32_t *best, struct arena *a) {
    int32_t *out = arena_array(a, (size_t)(s->people * s->rounds), sizeof *out);
    for (int32_t r = 0; r < s->rounds; r++)
        for (int32_t i = 0; i < s->people; i++) out[r * s->people + s->row[i]] = best[r * s->people + i];
    return out;
}

enum { STARTS = 4 };

/* Swaps, from the plan that the seats are at; what it costs. */
static int64_t plan_swap(struct seats *s, struct prng *rng, int64_t bound, struct effort *e, int32_t *plan) {
    size_t seats = (size_t)(s->people * s->rounds);
    int64_t cost = s->cost;
    if (seats) memcpy(plan, s->table, seats * sizeof *plan);
    seats_anneal(s, rng, bound, e, plan, &cost);
    seats_share_faces(s, rng, e, plan);
    return cost;
}

/* Algebra or one round turned when that works, else random; then swaps. When that is quickly as good as can
 * be, another start may share the new faces better. */
static int32_t *plan_find(struct seats *s, uint64_t seed, int64_t bound, struct effort *e, struct arena *a) {
    struct prng rng;
    prng_seed(&rng, seed);
    size_t seats = (size_t)(s->people * s->rounds);
    int32_t *best = arena_array(a, seats, sizeof *best), *plan = arena_array(a, seats, sizeof *plan);
    bool built = seats_algebra(s, best, a) || (!bound && seats_turn(s, best, &rng, e, a));
    if (built)
        seats_take(s, best);
    else
        seats_fill(s, &rng);
    int64_t cost = plan_swap(s, &rng, bound, e, best);
    bool again = !built && cost <= bound && s->people <= FACES_PEOPLE_MOST;
    for (int i = 1; i < STARTS && again && e->stop == STOP_NO; i++) {
        seats_fill(s, &rng);
        if (plan_swap(s, &rng, bound, e, plan) > bound || !seats_fairer(s, plan, best)) continue;
        memcpy(best, plan, seats * sizeof *best);
    }
    return best;
}

struct rotate_result rotate_solve(const struct rotate_problem *p, const struct rotate_options *o,
                                  struct arena *a) {
    struct rotate_result r = {.status = ROTATE_BAD_INPUT};
    if (!rotate_examine(p)) return r;
    struct arena own = {0};
    struct effort e = {.watch = &o->watch};
    struct seats *s = seats_new(p, &own);
    r.bound = rotate_bound(s);
    int32_t *best = plan_find(s, o->seed, r.bound, &e, &own);
    seats_vary(s, best, &own);
    r.table = plan_out(s, best, a);
    BUG_ON(!rotate_check(p, r.table, &r.cost, &r.faces));
    bool proved = !r.cost.forbidden && r.cost.repeats == r.bound;
    r.status = proved ? ROTATE_BEST : e.stop == STOP_CANCEL ? ROTATE_CANCELLED : ROTATE_PLAN;
    r.work = e.work;
    arena_deinit(&own);
    return r;
}

int rotate_compare(const struct rotate_cost *x, const struct rotate_cost *y) {
    if (x->forbidden != y->forbidden) return x->forbidden < y->forbidden ? -1 : 1;
    if (x->repeats != y->repeats) return x->repeats < y->repeats ? -1 : 1;
    return x->tables < y->tables ? -1 : x->tables > y->tables;
}
