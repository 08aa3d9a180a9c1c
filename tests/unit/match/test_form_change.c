#include "groups.h"
#include "match/form_trial.h"
#include <string.h>

/* Changes of a problem whose effect on the answer is known. */

enum { ROUNDS = 400, UNITS = 14, THEMES = 5 };

static void order_random(struct prng *r, int32_t *order, size_t n) {
    for (size_t i = 0; i < n; i++) order[i] = (int32_t)i;
    for (size_t i = n; i > 1; i--) {
        size_t j = prng_below(r, i);
        int32_t x = order[i - 1];
        order[i - 1] = order[j], order[j] = x;
    }
}

struct shuffled {
    struct form_problem p;
    int32_t *unit, *theme; /* old row → new row */
};

static struct form_pair *pairs_shuffled(struct arena *a, const struct shuffled *s, const struct form_pair *v,
                                        size_t n) {
    struct form_pair *out = arena_array(a, n, sizeof *out);
    for (size_t i = 0; i < n; i++) out[n - 1 - i] = (struct form_pair){s->unit[v[i].b], s->unit[v[i].a]};
    return out;
}

static struct form_place *places_shuffled(struct arena *a, const struct shuffled *s,
                                          const struct form_place *v, size_t n) {
    struct form_place *out = arena_array(a, n, sizeof *out);
    for (size_t i = 0; i < n; i++)
        out[n - 1 - i] = (struct form_place){s->unit[v[i].unit], s->theme[v[i].theme]};
    return out;
}

static int32_t *further_shuffled(struct arena *a, const struct shuffled *s, const struct form_problem *p) {
    int32_t *of = arena_array(a, p->n_units, sizeof *of);
    for (size_t u = 0; u < p->n_units; u++)
        of[s->unit[u]] = p->further_of[u] < 0 ? -1 : s->unit[p->further_of[u]];
    return of;
}

static void shuffle(struct prng *r, struct arena *a, const struct form_problem *p, struct shuffled *s) {
    s->p = *p;
    s->unit = arena_array(a, p->n_units, sizeof *s->unit);
    s->theme = arena_array(a, p->n_themes, sizeof *s->theme);
    order_random(r, s->unit, p->n_units);
    order_random(r, s->theme, p->n_themes);
    struct form_unit *units = arena_array(a, p->n_units, sizeof *units);
    struct form_theme *themes = arena_array(a, p->n_themes, sizeof *themes);
    for (size_t t = 0; t < p->n_themes; t++) themes[s->theme[t]] = p->themes[t];
    for (size_t u = 0; u < p->n_units; u++) {
        struct form_unit *unit = &units[s->unit[u]];
        *unit = p->units[u];
        int32_t *ranked = arena_array(a, unit->n_ranked, sizeof *ranked);
        for (size_t i = 0; i < unit->n_ranked; i++) ranked[i] = s->theme[unit->ranked[i]];
        unit->ranked = ranked;
    }
    s->p.units = units;
    s->p.further_of = further_shuffled(a, s, p);
    s->p.themes = themes;
    struct form_quota *quotas = arena_array(a, p->n_quotas, sizeof *quotas);
    for (size_t i = 0; i < p->n_quotas; i++) quotas[p->n_quotas - 1 - i] = p->quotas[i];
    s->p.quotas = quotas;
    s->p.apart = pairs_shuffled(a, s, p->apart, p->n_apart);
    s->p.together = pairs_shuffled(a, s, p->together, p->n_together);
    s->p.locks = places_shuffled(a, s, p->locks, p->n_locks);
    s->p.forbids = places_shuffled(a, s, p->forbids, p->n_forbids);
}

typedef void change(struct prng *r, struct arena *a, const struct form_problem *p, enum form_policy policy);

static void each(change *f) {
    struct prng rng;
    prng_seed(&rng, 4);
    for (int round = 0; round < ROUNDS / one_in(10); round++) {
        struct arena a = {0};
        struct form_problem p = problem_random(&rng, &a, UNITS, THEMES);
        f(&rng, &a, &p, round % 2 ? FORM_FIRST : FORM_NOBODY);
        arena_deinit(&a);
    }
}

static void same_profile(const struct form_result *x, const struct form_result *y, enum form_policy policy) {
    assert_int_equal(x->status, y->status);
    if (x->place) assert_int_equal(form_compare(&x->profile, &y->profile, policy), 0);
}

static void rows_shuffled(struct prng *r, struct arena *a, const struct form_problem *p,
                          enum form_policy policy) {
    struct shuffled s;
    shuffle(r, a, p, &s);
    struct form_options o = {.policy = policy, .seed = 3};
    struct form_result x = form_solve(p, &o, a), y = form_solve(&s.p, &o, a);
    same_profile(&x, &y, policy);
    for (size_t u = 0; x.place && u < p->n_units; u++)
        assert_int_equal(x.place[u] < 0 ? x.place[u] : s.theme[x.place[u]], y.place[s.unit[u]]);
}

static void row_order_changes_nothing(void **state) {
    (void)state;
    each(rows_shuffled);
}

static void keys_renamed(struct prng *r, struct arena *a, const struct form_problem *p,
                         enum form_policy policy) {
    struct form_problem q = *p;
    struct form_unit *units = arena_array(a, p->n_units, sizeof *units);
    memcpy(units, p->units, p->n_units * sizeof *units);
    for (size_t u = 0; u < p->n_units; u++) units[u].key = prng_next(r);
    q.units = units;
    struct form_theme *themes = arena_array(a, p->n_themes, sizeof *themes);
    memcpy(themes, p->themes, p->n_themes * sizeof *themes);
    for (size_t t = 0; t < p->n_themes; t++) themes[t].key = prng_next(r);
    q.themes = themes;
    struct form_options o = {.policy = policy}, scaled = {.policy = policy, .seed = prng_next(r)};
    struct form_result x = form_solve(p, &o, a), y = form_solve(&q, &o, a), z = form_solve(p, &scaled, a);
    same_profile(&x, &y, policy);
    same_profile(&x, &z, policy);
}

static void names_and_seeds_keep_the_profile(void **state) {
    (void)state;
    each(keys_renamed);
}

static void max_raised(struct prng *r, struct arena *a, const struct form_problem *p,
                       enum form_policy policy) {
    struct form_problem q = *p;
    struct form_theme *themes = arena_array(a, p->n_themes, sizeof *themes);
    memcpy(themes, p->themes, p->n_themes * sizeof *themes);
    themes[prng_below(r, p->n_themes)].max += 1 + (int32_t)prng_below(r, 3);
    q.themes = themes;
    struct form_options o = {.policy = policy};
    struct form_result x = form_solve(p, &o, a), y = form_solve(&q, &o, a);
    if (!x.place) return;
    assert_non_null(y.place);
    assert_true(form_compare(&y.profile, &x.profile, policy) <= 0);
}

static void more_room_is_never_worse(void **state) {
    (void)state;
    each(max_raised);
}

/* One rule by one less strict, or gone; not the lock of a further place, which may allow it a theme that is
 * not on its list. */
static void rule_loosened(struct prng *r, struct arena *a, const struct form_problem *p,
                          enum form_policy policy) {
    struct slack s = slack_new(p, a);
    for (enum form_kind k = 0; k < FORM_KINDS; k++) {
        size_t n = rules_of(p, k), i = n ? prng_below(r, n) : 0;
        if (!n || (k == FORM_LOCK && p->further_of[p->locks[i].unit] >= 0)) continue;
        s.by[k][i] = prng_below(r, 4) ? 1 : LOOSE;
        struct form_problem q = slack_apply(&s, a);
        s.by[k][i] = 0;
        struct form_options o = {.policy = policy};
        struct form_result x = form_solve(p, &o, a), y = form_solve(&q, &o, a);
        if (!x.place) return;
        assert_non_null(y.place);
        assert_true(form_compare(&y.profile, &x.profile, policy) <= 0);
    }
}

static void a_looser_rule_is_never_worse(void **state) {
    (void)state;
    each(rule_loosened);
}

/* The same without further places; they come last. */
static void places_dropped(struct prng *r, struct arena *a, const struct form_problem *p,
                           enum form_policy policy) {
    struct form_problem with = *p, q = *p;
    (void)r;
    with.n_locks = with.n_apart = q.n_locks = q.n_apart = 0;
    q.n_units = 0;
    while (q.n_units < p->n_units && p->further_of[q.n_units] < 0) q.n_units++;
    struct form_place *forbids = arena_array(a, p->n_forbids, sizeof *forbids);
    for (size_t i = 0; i < p->n_forbids; i++) {
        int32_t of = p->further_of[p->forbids[i].unit];
        forbids[i] = (struct form_place){of < 0 ? p->forbids[i].unit : of, p->forbids[i].theme};
    }
    with.forbids = q.forbids = forbids;
    struct form_options o = {.policy = policy};
    struct form_result x = form_solve(&with, &o, a), y = form_solve(&q, &o, a);
    if (!y.place) return;
    assert_non_null(x.place);
    x.profile.missed = x.profile.steps = 0;
    assert_true(form_compare(&x.profile, &y.profile, policy) <= 0);
}

static void further_places_cost_nobody(void **state) {
    (void)state;
    each(places_dropped);
}

/* One more theme that never opens, whatever its place among the others. */
static void theme_closed_added(struct prng *r, struct arena *a, const struct form_problem *p,
                               enum form_policy policy) {
    struct form_problem q = *p;
    struct form_theme *themes = arena_array(a, p->n_themes + 1, sizeof *themes);
    memcpy(themes, p->themes, p->n_themes * sizeof *themes);
    themes[q.n_themes++] = (struct form_theme){prng_next(r), 1, 0, false};
    q.themes = themes;
    struct form_options o = {.policy = policy};
    struct form_result x = form_solve(p, &o, a), y = form_solve(&q, &o, a);
    same_profile(&x, &y, policy);
}

static void a_theme_that_never_opens_changes_nothing(void **state) {
    (void)state;
    each(theme_closed_added);
}

int test_form_change(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(row_order_changes_nothing),
        cmocka_unit_test(names_and_seeds_keep_the_profile),
        cmocka_unit_test(more_room_is_never_worse),
        cmocka_unit_test(a_looser_rule_is_never_worse),
        cmocka_unit_test(further_places_cost_nobody),
        cmocka_unit_test(a_theme_that_never_opens_changes_nothing),
    };
    return cmocka_run_group_tests_name("form when the problem changes", tests, NULL, NULL);
}
