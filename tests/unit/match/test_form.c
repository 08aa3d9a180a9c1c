#include "groups.h"
#include <string.h>

/* The answers were proved by two other solvers. */
static const struct {
    const char *name, *nobody, *first;
    uint32_t flows; /* at most: a bound or a branching that misleads takes many more */
} proved[] = {
    {"S-unit-1", "23 7 0 | 0", "23 7 0 | 0", 6},
    {"S-orgqp-1", "23 7 0 | 0", "23 7 0 | 0", 10},
    {"ST-unit-1", "21 8 1 | 0", "22 6 2 | 0", 40},
    {"L-unit-1", "318 82 0 0 | 0", "318 82 0 0 | 0", 6},
    {"L-org-1", "300 100 0 0 | 0", "300 100 0 0 | 0", 350},
    {"L-orgqp-1", "257 143 0 0 | 0", "257 143 0 0 | 0", 2500},
};

static void proved_profiles_are_found(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(proved); i++) {
        struct arena a = {0};
        struct form_text t = sample_load(&a, proved[i].name);
        for (enum form_policy policy = FORM_NOBODY; policy <= FORM_FIRST; policy++) {
            struct form_options o = {.policy = policy, .seed = 7, .watch.work = FORM_WORK / 4};
            struct form_result r = form_solve(&t.problem, &o, &a);
            assert_int_equal(r.status, FORM_OPTIMAL);
            assert_string_equal(profile_text(&a, &r.profile), policy ? proved[i].first : proved[i].nobody);
            assert_string_equal(profile_text(&a, &r.bound), profile_text(&a, &r.profile));
            assert_in_range(r.nodes, 1, proved[i].flows);
        }
        arena_deinit(&a);
    }
}

static void what_cannot_be_is_said(void **state) {
    (void)state;
    struct arena a = {0};
    struct form_text t = sample_load(&a, "S-orgqp-3");
    for (enum form_policy policy = FORM_NOBODY; policy <= FORM_FIRST; policy++) {
        struct form_result r = form_solve(&t.problem, &(struct form_options){.policy = policy}, &a);
        assert_int_equal(r.status, FORM_INFEASIBLE);
        assert_null(r.place);
    }
    arena_deinit(&a);
}

/* Within little work there is a plan and a bound, and the proved optimum, 257 at their first choice and 143
 * at their second, is between them. */
static void work_runs_out_with_a_plan_and_a_bound(void **state) {
    (void)state;
    struct arena a = {0};
    struct form_text t = sample_load(&a, "L-orgqp-1");
    struct form_options o = {.watch.work = 1000000};
    struct form_result r = form_solve(&t.problem, &o, &a);
    int32_t at[] = {257, 143, 0, 0};
    struct form_profile best = {.ranks = 4, .at = at};
    assert_non_null(r.place);
    assert_int_equal(r.status, FORM_FEASIBLE);
    assert_true(form_compare(&r.bound, &best, FORM_NOBODY) <= 0);
    assert_true(form_compare(&best, &r.profile, FORM_NOBODY) <= 0);
    arena_deinit(&a);
}

static void cancelling_keeps_the_best(void **state) {
    (void)state;
    struct arena a = {0};
    struct form_text t = sample_load(&a, "L-unit-1");
    volatile sig_atomic_t cancel = 1;
    struct form_options o = {.watch.cancel = &cancel};
    struct form_result r = form_solve(&t.problem, &o, &a);
    assert_int_equal(r.status, FORM_CANCELLED);
    assert_null(r.place);
    o.watch.cancel = NULL;
    o.watch.work = 1;
    assert_int_equal(form_solve(&t.problem, &o, &a).status, FORM_UNKNOWN);
    arena_deinit(&a);
}

static void told(void *context, uint64_t work) {
    uint64_t *last = context;
    assert_true(work > *last);
    *last = work;
}

static void progress_is_told(void **state) {
    (void)state;
    struct arena a = {0};
    struct form_text t = sample_load(&a, "L-orgqp-1");
    uint64_t last = 0;
    struct form_options o = {.watch = {.work = 20000000, .progress = told, .context = &last}};
    struct form_result r = form_solve(&t.problem, &o, &a);
    assert_true(last > 0 && last <= r.work);
    arena_deinit(&a);
}

struct news {
    int32_t best[8], bound[8];
    int n;
};

static int counts_compare(const int32_t *x, const int32_t *y, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (x[i] != y[i]) return x[i] < y[i] ? -1 : 1;
    return 0;
}

static void better(void *context, const struct watch_news *news) {
    struct news *last = context;
    assert_int_equal(news->n, 5);
    assert_true(counts_compare(news->bound, news->best, news->n) <= 0);
    assert_true(!last->n || counts_compare(news->best, last->best, news->n) <= 0);
    assert_true(!last->n || counts_compare(news->bound, last->bound, news->n) >= 0);
    assert_true(!last->n || memcmp(news->best, last->best, sizeof *news->best * news->n) ||
                memcmp(news->bound, last->bound, sizeof *news->bound * news->n));
    memcpy(last->best, news->best, news->n * sizeof *news->best);
    memcpy(last->bound, news->bound, news->n * sizeof *news->bound);
    last->n++;
}

/* What is told is new, a plan never worse than the one before, a bound never lower, and below the plan. */
static void news_is_told(void **state) {
    (void)state;
    static const int32_t found[] = {0, 0, 0, 143, 257};
    struct arena a = {0};
    struct form_text t = sample_load(&a, "L-orgqp-1");
    struct news last = {0};
    struct form_options o = {.watch = {.better = better, .context = &last}};
    form_solve(&t.problem, &o, &a);
    assert_true(last.n > 2);
    assert_memory_equal(last.best, found, sizeof found);
    arena_deinit(&a);
}

static void never(void *context, const struct watch_news *news) {
    (void)context;
    (void)news;
    fail();
}

/* Plans without some of the rules are none of the problem. */
static void trials_are_no_news(void **state) {
    (void)state;
    struct arena a = {0};
    struct form_text t = sample_load(&a, "S-orgqp-3");
    struct form_options o = {.watch.better = never};
    struct form_rule *rules;
    size_t n = form_conflict(&t.problem, &o, &a, &rules, NULL);
    assert_int_equal(n, 2);
    assert_true(form_repairs(&t.problem, &o, rules, n, &a).n > 0);
    arena_deinit(&a);
}

static void bad_input_is_named(void **state) {
    (void)state;
    static const int32_t once[] = {0, 1}, twice[] = {1, 1}, far[] = {0, 9};
    static const struct form_theme themes[] = {{1, 0, 5, false}, {2, 0, 5, false}},
                                   below[] = {{1, 0, 5, false}, {2, -1, 5, false}};
    static const struct form_unit fine[] = {{1, 1, 0, once, 2}, {2, 1, 0, once, 2}};
    static const struct form_unit empty[] = {{1, 1, 0, once, 2}, {2, 0, 0, once, 2}};
    static const struct form_unit odd[] = {{1, 1, 32, once, 2}};
    static const struct form_unit repeats[] = {{1, 1, 0, twice, 2}}, lost[] = {{1, 1, 0, far, 2}};
    static const struct form_unit crowd[] = {{1, FORM_PEOPLE_MAX, 0, once, 2}, {2, 1, 0, once, 2}};
    static const struct form_pair self[] = {{0, 1}, {1, 1}}, out[] = {{0, 2}};
    static const struct form_place away[] = {{0, 2}}, nobody[] = {{-1, 0}};
    static const int32_t self_of[] = {-1, 1}, lost_of[] = {-1, 2}, chain_of[] = {1, 0}, of[] = {-1, 0};
    static const struct form_unit other[] = {{1, 1, 0, once, 2}, {2, 1, 1, once, 2}};
    static const struct form_quota none[] = {{0, false, 0, 1}}, minus[] = {{1, false, -1, 1}};
#define P .themes = themes, .n_themes = 2, .units = fine, .n_units = 2
#define U(v) .themes = themes, .n_themes = 2, .units = v, .n_units = COUNT(v)
    static const struct {
        struct form_problem p;
        struct form_bad bad;
    } rows[] = {
        {{P}, {FORM_FINE, 0}},
        {{.n_themes = 0}, {FORM_BAD_COUNT, 0}},
        {{.n_themes = FORM_THEMES_MAX + 1}, {FORM_BAD_COUNT, FORM_THEMES_MAX + 1}},
        {{P, .n_quotas = FORM_CELLS_MAX / 4 + 1}, {FORM_BAD_COUNT, 2}},
        {{.themes = below, .n_themes = 2}, {FORM_BAD_THEME, 1}},
        {{U(empty)}, {FORM_BAD_UNIT, 1}},
        {{U(odd)}, {FORM_BAD_UNIT, 0}},
        {{U(repeats)}, {FORM_BAD_RANKED, 0}},
        {{U(lost)}, {FORM_BAD_RANKED, 0}},
        {{U(crowd)}, {FORM_BAD_COUNT, 1}},
        {{P, .apart = self, .n_apart = 2}, {FORM_BAD_APART, 1}},
        {{P, .together = out, .n_together = 1}, {FORM_BAD_TOGETHER, 0}},
        {{P, .locks = away, .n_locks = 1}, {FORM_BAD_LOCK, 0}},
        {{P, .forbids = nobody, .n_forbids = 1}, {FORM_BAD_FORBID, 0}},
        {{P, .quotas = none, .n_quotas = 1}, {FORM_BAD_QUOTA, 0}},
        {{P, .quotas = minus, .n_quotas = 1}, {FORM_BAD_QUOTA, 0}},
        {{P, .further_of = self_of}, {FORM_BAD_FURTHER, 1}},
        {{P, .further_of = lost_of}, {FORM_BAD_FURTHER, 1}},
        {{P, .further_of = chain_of}, {FORM_BAD_FURTHER, 0}},
        {{U(other), .further_of = of}, {FORM_BAD_FURTHER, 1}},
        {{P, .further_of = of, .together = self, .n_together = 1}, {FORM_BAD_TOGETHER, 0}},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct arena a = {0};
        struct form_result r = form_solve(&rows[i].p, &(struct form_options){0}, &a);
        assert_int_equal(r.bad.fault, rows[i].bad.fault);
        assert_int_equal(r.bad.at, rows[i].bad.at);
        assert_int_equal(r.status == FORM_BAD_INPUT, rows[i].bad.fault != FORM_FINE);
        arena_deinit(&a);
    }
}

static void the_checker_names_what_is_broken(void **state) {
    (void)state;
#define HEAD \
    "spg 1\ndims 3 2 2 2\ntheme x 2 3\ntheme y 1 2\nunit a 1 0 2 x y\nunit b 1 1 1 y\nunit c 1 0 1 x\n"
    static const struct {
        const char *text;
        int32_t place[4];
        enum form_kind kind;
    } rows[] = {
        {HEAD, {0, 1, 1}, FORM_THEME_MIN},
        {HEAD, {1, 1, 1}, FORM_THEME_MAX},
        {HEAD "quota 2 0 0\n", {0, 1, 0}, FORM_QUOTA_MAX},
        {HEAD "quota 2 1 1\n", {0, 1, 0}, FORM_QUOTA_MIN},
        {HEAD "quota 1 0 1 people\nquota 2 0 9\n", {0, 1, 0}, FORM_QUOTA_MAX},
        {HEAD "apart a c\n", {0, 1, 0}, FORM_APART},
        {HEAD "together a b\n", {0, 1, 0}, FORM_TOGETHER},
        {HEAD "lock b x\n", {0, 1, 0}, FORM_LOCK},
        {HEAD "forbid b y\n", {0, 1, 0}, FORM_FORBID},
        {HEAD "places a 2\n", {0, 1, 0, 0}, FORM_FURTHER},
        {HEAD "places b 2\n", {0, 1, 0, 0}, FORM_FURTHER},
        {HEAD "places b 2\n", {0, FORM_NOWHERE, 0, 1}, FORM_FURTHER},
        {HEAD "places a 2\nforbid a y\n", {0, 1, 0, 1}, FORM_FORBID},
        {HEAD "places a 2\napart a b\n", {0, 1, 0, 1}, FORM_APART},
    };
#undef HEAD
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct arena a = {0};
        struct form_text t = problem_read(&a, rows[i].text);
        struct form_profile profile;
        struct form_rule broken;
        assert_false(form_check(&t.problem, rows[i].place, &a, &profile, &broken));
        assert_int_equal(broken.kind, rows[i].kind);
        arena_deinit(&a);
    }
}

/* Two of three want x, which has one place: what moving b there costs is known. */
static void a_move_has_its_price(void **state) {
    (void)state;
    struct arena a = {0};
    struct form_text t = problem_read(&a, "spg 1\ndims 3 2 2 1\ntheme x 0 1\ntheme y 0 3\nunit a 1 0 1 x\n"
                                          "unit b 1 0 2 x y\nunit c 1 0 1 y\n");
    struct form_options o = {0};
    struct form_result best = form_solve(&t.problem, &o, &a);
    struct form_problem with = t.problem;
    with.locks = &(struct form_place){1, 0};
    with.n_locks = 1;
    struct form_result moved = form_solve(&with, &o, &a);
    assert_string_equal(profile_text(&a, &best.profile), "2 1 | 0");
    assert_string_equal(profile_text(&a, &moved.profile), "2 0 | 1");
    assert_int_equal(moved.place[1], 0);
    assert_true(form_compare(&best.profile, &moved.profile, FORM_NOBODY) < 0);
    arena_deinit(&a);
}

static int32_t moved_between(const struct form_problem *p, const int32_t *x, const int32_t *y) {
    int32_t n = 0;
    for (size_t u = 0; u < p->n_units; u++)
        if (x[u] != y[u]) n += p->units[u].size;
    return n;
}

/* 22 is the most that can move at once here at no price. */
static void alternatives_move_many_at_no_price(void **state) {
    (void)state;
    struct arena a = {0};
    struct form_text t = sample_load(&a, "L-unit-1");
    struct form_options o = {0};
    const int32_t *seen[4];
    struct form_result best = form_solve(&t.problem, &o, &a);
    seen[0] = best.place;
    for (size_t k = 1; k <= 3; k++) {
        o.avoid = seen;
        o.n_avoid = k;
        struct form_result other = form_solve(&t.problem, &o, &a);
        assert_int_equal(form_compare(&best.profile, &other.profile, FORM_NOBODY), 0);
        int32_t moved = moved_between(&t.problem, best.place, other.place);
        assert_in_range(moved, k == 1 ? 22 : 15, 22);
        seen[k] = other.place;
    }
    arena_deinit(&a);
}

/* Half of the organisations of a large call ask for two themes: their first places are those of the proved
 * profile, further ones are given where there is room, and nobody is twice in one theme. */
static void further_places_fill_what_is_left(void **state) {
    (void)state;
    struct arena a = {0};
    struct form_text t = sample_load(&a, "L-unit-1");
    struct form_problem p = t.problem;
    size_t n = p.n_units, more = n / 2;
    struct form_unit *units = arena_array(&a, n + more, sizeof *units);
    int32_t *of = arena_array(&a, n + more, sizeof *of);
    for (size_t u = 0; u < n + more; u++) {
        of[u] = u < n ? -1 : (int32_t)(u - n);
        units[u] = p.units[u < n ? u : u - n];
        units[u].key += u < n ? 0 : 1;
    }
    p.units = units;
    p.further_of = of;
    p.n_units += more;
    struct form_result r = form_solve(&p, &(struct form_options){.watch.work = FORM_WORK}, &a);
    assert_int_equal(r.status, FORM_OPTIMAL);
    assert_string_equal(profile_text(&a, &r.profile), "318 82 0 0 | 0");
    assert_in_range(r.profile.missed, 1, (int32_t)more - 1);
    for (size_t u = n; u < p.n_units; u++) assert_true(r.place[u] != r.place[of[u]]);
    arena_deinit(&a);
}

/* 40 ranks of 200 people are more digits than there are: the best is found all the same. */
static void many_ranks_fit(void **state) {
    (void)state;
    enum { PEOPLE = 200, THEMES = 40 };
    struct arena a = {0};
    struct form_theme themes[THEMES];
    struct form_unit units[PEOPLE];
    for (size_t t = 0; t < THEMES; t++) themes[t] = (struct form_theme){t, 0, PEOPLE / THEMES, false};
    for (size_t u = 0; u < PEOPLE; u++) {
        int32_t *ranked = arena_array(&a, THEMES, sizeof *ranked);
        for (size_t r = 0; r < THEMES; r++) ranked[r] = (int32_t)((u + r) % THEMES);
        units[u] = (struct form_unit){u, 1, 0, ranked, THEMES};
    }
    struct form_problem p = {.themes = themes, .n_themes = THEMES, .units = units, .n_units = PEOPLE};
    for (enum form_policy policy = FORM_NOBODY; policy <= FORM_FIRST; policy++) {
        struct form_result r = form_solve(&p, &(struct form_options){.policy = policy}, &a);
        assert_int_equal(r.status, FORM_OPTIMAL);
        assert_int_equal(r.profile.at[0], PEOPLE);
        assert_true(r.ranks_apart < THEMES);
    }
    arena_deinit(&a);
}

/* Who is locked has the rank of the lock in every plan, even one that counts like others. */
static void locks_at_ranks_that_count_alike_are_proved(void **state) {
    (void)state;
    enum { PEOPLE = 8, THEMES = 60 };
    struct arena a = {0};
    struct form_theme themes[THEMES];
    struct form_unit units[PEOPLE];
    struct form_place lock = {0, THEMES - 2};
    int32_t ranked[THEMES];
    for (int32_t t = 0; t < THEMES; t++) {
        ranked[t] = t;
        themes[t] = (struct form_theme){(uint64_t)t, 0, 2, false};
    }
    for (size_t u = 0; u < PEOPLE; u++) units[u] = (struct form_unit){u, 1, 0, ranked, THEMES};
    struct form_problem p = {.themes = themes,
                             .n_themes = THEMES,
                             .units = units,
                             .n_units = PEOPLE,
                             .locks = &lock,
                             .n_locks = 1};
    for (enum form_policy policy = FORM_NOBODY; policy <= FORM_FIRST; policy++) {
        struct form_result r = form_solve(&p, &(struct form_options){.policy = policy}, &a);
        assert_true(r.ranks_apart < lock.theme);
        assert_int_equal(r.status, FORM_OPTIMAL);
        assert_int_equal(r.profile.at[lock.theme], 1);
        assert_int_equal(r.profile.at[0] + r.profile.at[1] + r.profile.at[2] + r.profile.at[3], PEOPLE - 1);
    }
    arena_deinit(&a);
}

/* When those ranks must be given, which of them is not proved to be best, and that is said. */
static void ranks_that_count_alike_prove_nothing(void **state) {
    (void)state;
    enum { PEOPLE = 8, THEMES = 60, LAST = 2 };
    for (int32_t open = 5; open < THEMES; open += 50) {
        struct arena a = {0};
        struct form_theme themes[THEMES];
        struct form_unit units[PEOPLE];
        int32_t ranked[THEMES];
        for (int32_t t = 0; t < THEMES; t++) {
            ranked[t] = t;
            themes[t] =
                (struct form_theme){(uint64_t)t, 0, t >= open && t < open + LAST ? PEOPLE / LAST : 0, false};
        }
        for (size_t u = 0; u < PEOPLE; u++) units[u] = (struct form_unit){u, 1, 0, ranked, THEMES};
        struct form_problem p = {.themes = themes, .n_themes = THEMES, .units = units, .n_units = PEOPLE};
        struct form_result r = form_solve(&p, &(struct form_options){0}, &a);
        assert_in_range(r.ranks_apart, 8, THEMES - 5);
        assert_int_equal(r.status, open == 5 ? FORM_OPTIMAL : FORM_FEASIBLE);
        assert_int_equal(r.profile.at[open], PEOPLE / LAST);
        assert_true(form_compare(&r.bound, &r.profile, FORM_NOBODY) <= 0);
        arena_deinit(&a);
    }
}

int test_form(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(proved_profiles_are_found),
        cmocka_unit_test(what_cannot_be_is_said),
        cmocka_unit_test(work_runs_out_with_a_plan_and_a_bound),
        cmocka_unit_test(cancelling_keeps_the_best),
        cmocka_unit_test(progress_is_told),
        cmocka_unit_test(news_is_told),
        cmocka_unit_test(trials_are_no_news),
        cmocka_unit_test(bad_input_is_named),
        cmocka_unit_test(the_checker_names_what_is_broken),
        cmocka_unit_test(a_move_has_its_price),
        cmocka_unit_test(alternatives_move_many_at_no_price),
        cmocka_unit_test(further_places_fill_what_is_left),
        cmocka_unit_test(many_ranks_fit),
        cmocka_unit_test(locks_at_ranks_that_count_alike_are_proved),
        cmocka_unit_test(ranks_that_count_alike_prove_nothing),
    };
    return cmocka_run_group_tests_name("form", tests, NULL, NULL);
}
