#include "service/call/groups_problem.h"

/* Why not: the problem solved once more with one thing forced. */

/* Members may change groups in what is looked at: somebody's place is not the one agreed. */
static bool afresh(const struct groups *g) {
    for (size_t i = 0; i < g->n_orgs; i++)
        if (g->orgs[i].agreed != GROUPS_NOWHERE && g->orgs[i].place != g->orgs[i].agreed) return true;
    return false;
}

struct forced {
    struct form_result r;
    struct stated stated;
    struct form_options o;
};

static void force(const struct groups *g, int32_t org, int32_t theme, const struct watch *watch,
                  struct arena *a, struct forced *out) {
    int32_t *hold = groups_held(g, afresh(g), a);
    struct stating s = {.g = g, .hold = hold};
    hold[org] = theme;
    groups_state(&s, a, &out->stated);
    out->o = (struct form_options){.watch = *watch};
    if (!out->o.watch.work) out->o.watch.work = FORM_WORK;
    out->o.near = groups_restate(&out->stated, groups_places(g->orgs, g->n_orgs, a), a);
    out->r = form_solve(&out->stated.p, &out->o, a);
}

/* No other organisation gets less than today. */
static bool nobody_loses(const struct groups *g, const int32_t *place, int32_t org) {
    for (size_t i = 0; i < g->n_orgs; i++) {
        const struct groups_org *o = &g->orgs[i];
        int now = groups_rank(o, o->place), then = groups_rank(o, place[i]);
        bool own = org >= 0 && o->org.id == g->orgs[org].org.id;
        if (!own && place[i] != o->place && (then == 0 || (now && then > now))) return false;
    }
    return true;
}

static void judge(const struct groups *g, int32_t org, const struct forced *f, struct arena *a,
                  struct groups_why *out) {
    out->kind = GROUPS_WHY_UNSURE;
    if (f->r.status == FORM_INFEASIBLE) {
        out->kind = GROUPS_WHY_CLASH;
        out->n_clashes = groups_clashes(&f->stated, &f->o, a, &out->clashes);
    } else if (f->r.place) {
        out->place = groups_unstate(g, &f->stated, f->r.place, a);
        if (nobody_loses(g, out->place, org))
            out->kind = GROUPS_WHY_FREE;
        else if (f->r.status == FORM_OPTIMAL)
            out->kind = GROUPS_WHY_COST;
    }
}

/* Whether nobody would lose but for the facilitator's constraints. */
static bool by_rules(const struct groups *g, int32_t org, int32_t theme, const struct watch *watch,
                     struct arena *a) {
    struct groups without = *g;
    struct forced f;
    without.n_rules = 0;
    force(&without, org, theme, watch, a, &f);
    return f.r.place && nobody_loses(g, groups_unstate(g, &f.stated, f.r.place, a), org);
}

/* Whether one of the organisation's places is there, that of `but` aside. */
static bool is_at(const struct groups *g, int32_t org, int32_t theme, int32_t but) {
    int32_t first = groups_first(g, org);
    for (int32_t i = first; i < first + g->orgs[org].places; i++)
        if (i != but && g->orgs[i].place == theme) return true;
    return false;
}

/* What the place is measured by: the first choice, or the best that the other places leave, -1 when they
 * leave nothing; one that is set aside only where there is no other. */
static int32_t wanted(const struct groups *g, int32_t org) {
    const struct groups_org *o = &g->orgs[org];
    int32_t aside = -1;
    if (o->nth == 1) return o->n_ranked ? o->ranked[0] : -1;
    for (size_t r = 0; r < o->n_ranked; r++) {
        if (is_at(g, org, o->ranked[r], org)) continue;
        if (g->themes[o->ranked[r]].open) return o->ranked[r];
        if (aside < 0) aside = o->ranked[r];
    }
    return aside;
}

void groups_why(const struct groups *g, int32_t org, const struct watch *watch, struct arena *a,
                struct groups_why *out) {
    const struct groups_org *o = &g->orgs[org];
    struct forced f;
    *out = (struct groups_why){.kind = GROUPS_WHY_NONE, .theme = wanted(g, org)};
    if (out->theme < 0) return;
    out->kind = is_at(g, org, out->theme, -1) ? GROUPS_WHY_FIRST : GROUPS_WHY_ASIDE;
    if (out->kind == GROUPS_WHY_FIRST || !g->themes[out->theme].open || o->leaving) return;
    force(g, org, out->theme, watch, a, &f);
    judge(g, org, &f, a, out);
    out->ruled = out->kind == GROUPS_WHY_COST && g->n_rules && by_rules(g, org, out->theme, watch, a);
}

/* Opened by whoever ranks it and makes the best plan there. */
void groups_why_closed(const struct groups *g, int32_t theme, const struct watch *watch, struct arena *a,
                       struct groups_why *out) {
    struct forced best = {0};
    int32_t by = -1;
    *out = (struct groups_why){.kind = GROUPS_WHY_ASIDE, .theme = theme};
    if (!g->themes[theme].open) return;
    for (size_t i = 0; i < g->n_orgs; i++) {
        struct forced f;
        if (g->orgs[i].leaving || g->orgs[i].nth > g->orgs[i].wished || !groups_rank(&g->orgs[i], theme))
            continue;
        force(g, (int32_t)i, theme, watch, a, &f);
        bool better =
            f.r.place && (!best.r.place || form_compare(&f.r.profile, &best.r.profile, FORM_NOBODY) < 0);
        if (by >= 0 && !better) continue;
        best = f;
        by = (int32_t)i;
    }
    if (by >= 0) judge(g, -1, &best, a, out);
}
