#include "groups.h"
#include "match/form_trial.h"

static const char *conflict_text(struct arena *a, const char *problem) {
    struct form_text t = problem_read(a, problem);
    struct form_rule *rules;
    struct str out = {0};
    bool exact;
    size_t n = form_conflict(&t.problem, &(struct form_options){0}, a, &rules, &exact);
    assert_true(exact);
    struct form_clash clash = {rules, n};
    form_text_conflicts(&t, sv_from(problem), &(struct form_repairs){.clashes = &clash, .n_clashes = 1},
                        &out);
    const char *text = arena_strndup(a, str_c(&out), out.n);
    str_deinit(&out);
    return text;
}

static void small_conflicts_are_found(void **state) {
    (void)state;
#define HEAD \
    "spg 1\ndims 3 2 2 2\ntheme x 0 3\ntheme y 0 3\nunit a 1 0 2 x y\nunit b 1 1 1 y\nunit c 1 0 1 x\n"
    static const struct {
        const char *problem, *conflict;
    } rows[] = {
        {HEAD, ""},
        {HEAD "lock a x\nlock b y\n", ""},
        {HEAD "lock b x\nlock a x\nlock a y\n", "conflict 9: lock a x\nconflict 10: lock a y\n"},
        {HEAD "apart a b\napart a c\ntogether a b\nlock c y\n",
         "conflict 8: apart a b\nconflict 10: together a b\n"},
        {HEAD "apart a b\napart b c\napart a c\n",
         "conflict 8: apart a b\nconflict 10: apart a c\nconflict 9: apart b c\n"},
        {HEAD "lock c x\nquota 1 0 0\n", "conflict 9: quota 1 0 0\n"},
        {HEAD "forbid a x\nforbid b x\nlock a x\n", "conflict 8: forbid a x\nconflict 10: lock a x\n"},
        {"spg 1\ndims 1 2 0 1\ntheme x 2 3\ntheme y 2 3\nunit a 1 0 0\n",
         "conflict 3: theme x 2 3\nconflict 4: theme y 2 3\n"},
    };
#undef HEAD
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct arena a = {0};
        const char *found = conflict_text(&a, rows[i].problem);
        /* In any order: keys decide it. */
        struct sv rest = sv_from(rows[i].conflict), line, all = sv_from(found);
        while (sv_next(&rest, '\n', &line)) {
            struct sv look = all, got;
            bool there = !line.n;
            while (!there && sv_next(&look, '\n', &got)) there = sv_eq(line, got);
            if (!there) fail_msg("'%.*s' is not in '%s'", SV_ARG(line), found);
        }
        assert_int_equal(all.n, sv_from(rows[i].conflict).n);
        arena_deinit(&a);
    }
}

/* With the rules of the conflict alone, but one; n: with all of them. */
static struct form_problem problem_of(const struct form_problem *p, const struct form_rule *rules, size_t n,
                                      size_t left_out, struct arena *a) {
    struct slack s = slack_new(p, a);
    for (enum form_kind k = 0; k < FORM_KINDS; k++)
        for (size_t i = 0; i < rules_of(p, k); i++) s.by[k][i] = LOOSE;
    for (size_t i = 0; i < n; i++)
        if (i != left_out) *slack_of(&s, rules[i]) = 0;
    return slack_apply(&s, a);
}

static void is_irreducible(const struct form_problem *p, const struct form_rule *rules, size_t n,
                           struct arena *a) {
    for (size_t i = 0; i <= n; i++) {
        struct form_problem q = problem_of(p, rules, n, i, a);
        enum form_status end = form_solve(&q, &(struct form_options){0}, a).status;
        assert_int_equal(end == FORM_INFEASIBLE, i == n);
    }
}

/* Whatever the problem: with the rules of a conflict alone there is no plan, without any of them there is
 * one. So it is of each other conflict that is met on the way to repairs. */
static void conflicts_are_irreducible(void **state) {
    (void)state;
    struct prng rng;
    prng_seed(&rng, 9);
    struct form_options o = {0};
    int seen = 0, several = 0, rounds = 300 / one_in(10);
    for (int round = 0; round < rounds; round++) {
        struct arena a = {0};
        struct form_problem p = problem_random(&rng, &a, 9, 4);
        struct form_rule *rules;
        bool exact, none = form_solve(&p, &o, &a).status == FORM_INFEASIBLE;
        size_t n = form_conflict(&p, &o, &a, &rules, &exact);
        assert_int_equal(n > 0, none);
        struct form_repairs r = {0};
        if (none) r = form_repairs(&p, &o, rules, n, &a);
        for (size_t i = 0; i < r.n_clashes; i++) is_irreducible(&p, r.clashes[i].rules, r.clashes[i].n, &a);
        seen += none;
        several += r.n_clashes > 1;
        arena_deinit(&a);
    }
    assert_true(seen > rounds / 6 && several >= rounds / 30);
}

static void two_quotas_conflict(void **state) {
    (void)state;
    struct arena a = {0};
    struct form_text t = sample_load(&a, "S-orgqp-3");
    struct form_rule *rules;
    assert_int_equal(form_conflict(&t.problem, &(struct form_options){0}, &a, &rules, NULL), 2);
    assert_int_equal(rules[0].kind, FORM_QUOTA_MIN);
    assert_int_equal(rules[1].kind, FORM_QUOTA_MAX);
    arena_deinit(&a);
}

int test_form_conflict(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(small_conflicts_are_found),
        cmocka_unit_test(conflicts_are_irreducible),
        cmocka_unit_test(two_quotas_conflict),
    };
    return cmocka_run_group_tests_name("form conflicts", tests, NULL, NULL);
}
