#include "service/call/groups_problem.h"
#include <string.h>

/* What else could be: each a solve of its own, with members free to change groups. */

struct looking {
    const struct groups *g;
    const struct watch *watch;
    struct arena *a;
    struct groups_options *out;
};

static int32_t *solve(const struct looking *l, const struct groups *g, enum form_policy policy,
                      const int32_t *avoid) {
    struct stating s = {.g = g, .hold = groups_held(g, true, l->a)};
    struct stated stated;
    struct form_options o = {.policy = policy, .watch = *l->watch};
    groups_state(&s, l->a, &stated);
    const int32_t *away = avoid ? groups_restate(&stated, avoid, l->a) : NULL;
    const int32_t *now = groups_restate(&stated, groups_places(l->g->orgs, l->g->n_orgs, l->a), l->a);
    if (!o.watch.work) o.watch.work = FORM_WORK;
    o.avoid = &away;
    o.n_avoid = away != NULL;
    o.near = away ? NULL : now;
    struct form_result r = form_solve(&stated.p, &o, l->a);
    l->out->cut |= r.status == FORM_FEASIBLE || r.status == FORM_UNKNOWN || r.status == FORM_CANCELLED;
    return r.place ? groups_unstate(g, &stated, r.place, l->a) : NULL;
}

static struct groups with_themes(const struct looking *l) {
    struct groups g = *l->g;
    g.themes = arena_array(l->a, g.n_themes + 1, sizeof *g.themes);
    for (size_t t = 0; t < g.n_themes; t++) g.themes[t] = l->g->themes[t];
    return g;
}

/* No group larger than an even share of those that are formed. */
static int32_t *solve_equal(const struct looking *l, const int32_t *best) {
    struct groups g = with_themes(l);
    int32_t people = 0, groups = 0;
    for (size_t t = 0; t < g.n_themes; t++) {
        int32_t n = groups_load(&g, best, (int32_t)t);
        people += n;
        groups += n > 0;
    }
    int32_t share = groups ? (people + groups - 1) / groups : 0;
    for (size_t t = 0; t < g.n_themes; t++)
        if (g.themes[t].max > share) g.themes[t].max = share;
    return solve(l, &g, FORM_NOBODY, NULL);
}

/* Each group closed in turn; the cheapest of those plans. */
static int32_t *solve_fewer(const struct looking *l, const int32_t *best) {
    int32_t *out = NULL;
    struct form_profile least;
    for (size_t t = 0; t < l->g->n_themes; t++) {
        struct groups g = with_themes(l);
        if (!groups_load(&g, best, (int32_t)t)) continue;
        g.themes[t].open = false;
        int32_t *place = solve(l, &g, FORM_NOBODY, NULL);
        if (!place) continue;
        struct form_profile p = groups_profile(&g, place, l->a);
        if (out && form_compare(&p, &least, FORM_NOBODY) >= 0) continue;
        out = place;
        least = p;
    }
    return out;
}

static int32_t moved(const struct groups *g, const int32_t *place) {
    int32_t n = 0;
    for (size_t i = 0; i < g->n_orgs; i++) n += place[i] != g->orgs[i].place;
    return n;
}

static void add(const struct looking *l, enum groups_way way, int32_t *place) {
    struct groups_options *out = l->out;
    if (!place || !moved(l->g, place)) return;
    for (size_t i = 0; i < out->n; i++)
        if (!memcmp(out->v[i].place, place, l->g->n_orgs * sizeof *place)) return;
    out->v[out->n++] =
        (struct groups_option){way, place, groups_profile(l->g, place, l->a), moved(l->g, place)};
}

/* Another plan as good as the best; when it was stopped, what it came to may be worse. */
static int32_t *solve_other(const struct looking *l, const int32_t *best) {
    int32_t *place = solve(l, l->g, FORM_NOBODY, best);
    if (!place) return NULL;
    struct form_profile mine = groups_profile(l->g, place, l->a), least = groups_profile(l->g, best, l->a);
    return form_compare(&mine, &least, FORM_NOBODY) > 0 ? NULL : place;
}

struct groups_options groups_options(const struct groups *g, const struct watch *watch, struct arena *a) {
    struct groups_options out = {.n = 0};
    struct looking l = {g, watch, a, &out};
    int32_t *best = solve(&l, g, FORM_NOBODY, NULL);
    if (!best) return out;
    add(&l, GROUPS_NOBODY, best);
    add(&l, GROUPS_OTHERS, solve_other(&l, best));
    add(&l, GROUPS_FIRSTS, solve(&l, g, FORM_FIRST, NULL));
    add(&l, GROUPS_EQUAL, solve_equal(&l, best));
    add(&l, GROUPS_THEMES, solve_fewer(&l, best));
    return out;
}
