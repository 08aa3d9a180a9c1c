#include "groups.h"
#include <string.h>

static const char *repair_text(struct arena *a, const char *problem) {
    struct form_text t = problem_read(a, problem);
    struct form_options o = {0};
    struct form_rule *rules;
    struct form_repair *repairs;
    struct str out = {0};
    size_t n = form_conflict(&t.problem, &o, a, &rules, NULL);
    bool exact;
    n = form_repairs(&t.problem, &o, rules, n, a, &repairs, &exact);
    assert_true(exact);
    form_text_repairs(&t, repairs, n, &out);
    const char *text = arena_strndup(a, str_c(&out), out.n);
    str_deinit(&out);
    return text;
}

static void the_least_change_comes_first(void **state) {
    (void)state;
#define UNITS "unit a 1 0 2 x y\nunit b 1 1 1 y\nunit c 1 0 1 x\n"
#define HEAD "spg 1\ndims 3 2 2 2\n"
    static const struct {
        const char *problem, *repairs;
    } rows[] = {
        {HEAD "theme x 0 1\ntheme y 0 1\n" UNITS, "repair 4: max +1, 2 1 | 0\nrepair 3: max +1, 3 0 | 0\n"},
        {HEAD "theme x 0 3\ntheme y 0 3\n" UNITS "lock a x\nlock a y\n",
         "repair 8: drop, 2 1 | 0\nrepair 9: drop, 3 0 | 0\n"},
        {HEAD "theme x 5 9\ntheme y 4 9\n" UNITS, "repair 4: min -1, 1 1 | 1\nrepair 3: min -2, 2 0 | 1\n"},
        {HEAD "theme x 0 0\ntheme y 0 1\n" UNITS, "repair 4: max +2, 1 1 | 1\nrepair 3: max +2, 3 0 | 0\n"},
        {HEAD "theme x 0 0\ntheme y 0 0\n" UNITS "lock a x\nlock b y\n", "repair none\n"},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct arena a = {0};
        const char *found = repair_text(&a, rows[i].problem);
        struct sv rest = sv_from(rows[i].repairs), line;
        while (sv_next(&rest, '\n', &line))
            if (!strstr(found, arena_strndup(&a, line.p, line.n)))
                fail_msg("'%.*s' is not in '%s'", SV_ARG(line), found);
        assert_int_equal(strlen(found), strlen(rows[i].repairs));
        arena_deinit(&a);
    }
}

/* The problem with a bound moved so far, or without the rule. */
static struct form_problem changed(const struct form_problem *p, const struct form_repair *r, int32_t by,
                                   struct arena *a) {
    struct form_problem q = *p;
    struct form_theme *themes = arena_array(a, p->n_themes, sizeof *themes);
    struct form_quota *quotas = arena_array(a, p->n_quotas + 1, sizeof *quotas);
    if (p->n_themes) memcpy(themes, p->themes, p->n_themes * sizeof *themes);
    if (p->n_quotas) memcpy(quotas, p->quotas, p->n_quotas * sizeof *quotas);
    int32_t *min = r->rule.kind == FORM_QUOTA ? &quotas[r->rule.index].min : &themes[r->rule.index].min;
    int32_t *max = r->rule.kind == FORM_QUOTA ? &quotas[r->rule.index].max : &themes[r->rule.index].max;
    *(r->how == FORM_LOWER_MIN ? min : max) += r->how == FORM_LOWER_MIN ? -by : by;
    q.themes = themes;
    q.quotas = quotas;
    return q;
}

/* Whatever the problem: what is said is enough, one less is not, and the profile is that of the best plan. */
static void repairs_are_enough_and_no_more(void **state) {
    (void)state;
    struct prng rng;
    struct form_options o = {0};
    int bounds = 0;
    prng_seed(&rng, 31);
    for (int round = 0; round < 400; round++) {
        struct arena a = {0};
        struct form_problem p = problem_random(&rng, &a, 9, 4);
        struct form_rule *rules;
        struct form_repair *repairs;
        size_t n = form_conflict(&p, &o, &a, &rules, NULL);
        n = form_repairs(&p, &o, rules, n, &a, &repairs, NULL);
        for (size_t i = 0; i < n; i++) {
            const struct form_repair *r = &repairs[i];
            assert_true(i == 0 || r->by >= repairs[i - 1].by);
            if (r->how == FORM_DROP) continue;
            struct form_problem q = changed(&p, r, r->by, &a), less = changed(&p, r, r->by - 1, &a);
            struct form_result plan = form_solve(&q, &o, &a);
            assert_int_equal(plan.status, FORM_OPTIMAL);
            assert_int_equal(form_compare(&plan.profile, &r->profile, FORM_NOBODY), 0);
            assert_int_equal(form_solve(&less, &o, &a).status, FORM_INFEASIBLE);
            bounds++;
        }
        arena_deinit(&a);
    }
    assert_true(bounds > 50);
}

int test_form_repair(void) {
    static const struct CMUnitTest tests[] = {cmocka_unit_test(the_least_change_comes_first),
                                              cmocka_unit_test(repairs_are_enough_and_no_more)};
    return cmocka_run_group_tests_name("repairs of conflicts", tests, NULL, NULL);
}
