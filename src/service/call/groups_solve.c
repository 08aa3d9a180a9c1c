#include "service/call/groups_problem.h"

static struct form_options options_of(const struct groups_ask *ask) {
    struct form_options o = {.policy = ask->policy, .watch = ask->watch};
    if (!o.watch.work) o.watch.work = FORM_WORK;
    return o;
}

void groups_solve(const struct groups *g, const struct groups_ask *ask, struct arena *a,
                  struct groups_plan *out) {
    struct stating s = {.g = g, .hold = groups_held(g, ask->afresh, a)};
    struct stated stated;
    struct form_options o = options_of(ask);
    groups_state(&s, a, &stated);
    o.near = groups_restate(&stated, groups_places(g->orgs, g->n_orgs, a), a);
    struct form_result r = form_solve(&stated.p, &o, a);
    *out = (struct groups_plan){.status = r.status, .profile = r.profile, .bound = r.bound};
    if (r.status == FORM_INFEASIBLE) groups_repairs(&stated, &o, a, out);
    if (!r.place) return;
    out->place = groups_unstate(g, &stated, r.place, a);
    out->profile = groups_profile(g, out->place, a);
    out->fund_place = groups_seat_funds(g, out->place, a);
}

/* One organisation: the best of its places counts by its rank, the others as further ones. */
static void profile_add(const struct groups *g, const int32_t *place, int32_t first, struct form_profile *p) {
    const struct groups_org *o = &g->orgs[first];
    int32_t best = 0, steps = 0, given = 0;
    for (int32_t i = first; i < first + o->places; i++) {
        int32_t rank = groups_rank(o, place[i]);
        if (place[i] == GROUPS_NOWHERE) continue;
        given++;
        steps += rank ? rank - 1 : (int32_t)o->n_ranked;
        if (rank && (!best || rank < best)) best = rank;
    }
    *(best ? &p->at[best - 1] : &p->outside) += 1;
    if (!given) given = 1, steps = (int32_t)o->n_ranked;
    if (given < o->wished) p->missed += o->wished - given;
    p->steps += steps - (best ? best - 1 : (int32_t)o->n_ranked);
}

struct form_profile groups_profile(const struct groups *g, const int32_t *place, struct arena *a) {
    struct form_profile p = {0};
    for (size_t i = 0; i < g->n_orgs; i++)
        if ((int32_t)g->orgs[i].n_ranked > p.ranks) p.ranks = (int32_t)g->orgs[i].n_ranked;
    p.at = arena_array(a, (size_t)p.ranks + 1, sizeof *p.at);
    for (int32_t i = 0; i < (int32_t)g->n_orgs; i += g->orgs[i].places)
        if (!g->orgs[i].leaving) profile_add(g, place, i, &p);
    return p;
}

/* --- a move by hand --- */

/* Whether all rules hold when these places are taken as they are; nobody is asked to be anywhere. */
static bool holds(const struct groups *g, const int32_t *place, struct arena *a) {
    struct stating s = {.g = g, .only = place};
    struct stated stated;
    struct form_profile profile;
    groups_state(&s, a, &stated);
    return form_check(&stated.p, groups_restate(&stated, place, a), a, &profile, NULL);
}

bool groups_sound(const struct groups *g, struct arena *a) {
    return holds(g, groups_places(g->orgs, g->n_orgs, a), a);
}

void groups_move(const struct groups *g, int32_t org, int32_t theme, struct arena *a,
                 struct groups_moved *out) {
    *out = (struct groups_moved){.how = GROUPS_MOVE_ALONE, .place = groups_places(g->orgs, g->n_orgs, a)};
    int32_t *now = groups_places(g->orgs, g->n_orgs, a);
    if (groups_is_fund(g, org)) return;
    out->place[org] = theme;
    if (theme == GROUPS_NOWHERE || holds(g, out->place, a)) return;
    int32_t *hold = groups_held(g, true, a);
    struct stating s = {.g = g, .hold = hold, .only = out->place, .stay = now};
    struct stated stated;
    struct form_options o = {.watch = {.work = FORM_WORK}};
    hold[org] = theme;
    groups_state(&s, a, &stated);
    struct form_result r = form_solve(&stated.p, &o, a);
    out->how = r.place ? GROUPS_MOVE_OTHERS : GROUPS_MOVE_BREAKS;
    if (r.place) out->place = groups_unstate(g, &stated, r.place, a);
    if (r.status == FORM_INFEASIBLE) out->n_clashes = groups_clashes(&stated, &o, a, &out->clashes);
}
