#include "groups.h"
#include "match/form_trial.h"
#include <string.h>

static struct form_repairs repairs_find(const struct form_problem *p, struct arena *a) {
    struct form_rule *rules;
    size_t n = form_conflict(p, &(struct form_options){0}, a, &rules, NULL);
    return form_repairs(p, &(struct form_options){0}, rules, n, a);
}

static const char *repair_text(struct arena *a, const char *problem) {
    struct form_text t = problem_read(a, problem);
    struct str out = {0};
    struct form_repairs r = repairs_find(&t.problem, a);
    assert_true(r.exact);
    form_text_repairs(&t, &r, &out);
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
        {HEAD "theme x 0 0\ntheme y 0 0\n" UNITS "lock a x\nlock b y\n",
         "repair 3: max +2, 4: max +1, 3 0 | 0\nrepair 3: max +3, 9: drop, 2 0 | 1\n"
         "repair 4: max +3, 8: drop, 1 1 | 1\n"},
        {HEAD "theme x 2 2\ntheme y 2 9\n" UNITS "apart a b\napart b c\napart a c\ntogether a b\n",
         "repair 3: min -1, 8: drop, 2 1 | 0\nrepair 4: min -1, 8: drop, 1 0 | 2\n"},
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

static void several_conflicts_are_told_apart(void **state) {
    (void)state;
    static const char text[] = "spg 1\ndims 3 2 2 2\ntheme x 0 3\ntheme y 0 3\nunit a 1 0 2 x y\n"
                               "unit b 1 1 1 y\nunit c 1 0 1 x\nlock a x\nlock a y\nlock b x\nforbid b x\n";
    struct arena a = {0};
    struct str out = {0};
    struct form_text t = problem_read(&a, text);
    struct form_repairs r = repairs_find(&t.problem, &a);
    assert_int_equal(r.n_clashes, 2);
    form_text_conflicts(&t, sv_from(text), &r, &out);
    static const char *const parts[] = {"conflict 8: lock a x\n", "conflict 9: lock a y\n", "lift 8: drop\n",
                                        "lift 9: drop\n"};
    static const char *const others[] = {"conflict 10: lock b x\n", "conflict 11: forbid b x\n",
                                         "lift 10: drop\n", "lift 11: drop\n"};
    const char *first = strstr(str_c(&out), "conflict 1 of 2\n");
    const char *second = strstr(str_c(&out), "conflict 2 of 2\n");
    assert_ptr_equal(first, str_c(&out));
    assert_non_null(second);
    bool swapped = strstr(second, parts[0]);
    for (size_t i = 0; i < COUNT(parts); i++) {
        const char *one = strstr(first, (swapped ? others : parts)[i]);
        assert_true(one && one < second);
        assert_non_null(strstr(second, (swapped ? parts : others)[i]));
    }
    str_deinit(&out);
    arena_deinit(&a);
}

/* The problem with the changes of a repair, but one bound moved by one less; -1: as they are. */
static struct form_problem changed(const struct form_problem *p, const struct form_repair *r, int less,
                                   struct arena *a) {
    struct slack s = slack_new(p, a);
    for (size_t i = 0; i < r->n; i++) *slack_of(&s, r->changes[i].rule) = r->changes[i].by - ((int)i == less);
    return slack_apply(&s, a);
}

/* Whatever the problem: what is said is enough, one less is not, and the profile is that of the best plan. */
static void repair_holds(const struct form_problem *p, const struct form_repair *r, struct arena *a) {
    struct form_options o = {0};
    struct form_problem q = changed(p, r, -1, a);
    struct form_result plan = form_solve(&q, &o, a);
    assert_int_equal(plan.status, FORM_OPTIMAL);
    assert_int_equal(form_compare(&plan.profile, &r->profile, FORM_NOBODY), 0);
    for (int i = 0; i < (int)r->n; i++) {
        q = changed(p, r, i, a);
        assert_int_equal(form_solve(&q, &o, a).status, FORM_INFEASIBLE);
    }
}

static void repairs_are_enough_and_no_more(void **state) {
    (void)state;
    struct prng rng;
    int single = 0, several = 0, rounds = 400 / one_in(10);
    prng_seed(&rng, 31);
    for (int round = 0; round < rounds; round++) {
        struct arena a = {0};
        struct form_problem p = problem_random(&rng, &a, 9, 4);
        struct form_repairs r = repairs_find(&p, &a);
        for (size_t i = 0; i < r.n; i++) {
            assert_int_equal(r.v[i].n, r.v[0].n);
            assert_true(i == 0 || r.v[i].by >= r.v[i - 1].by);
            repair_holds(&p, &r.v[i], &a);
            ++*(r.v[i].n == 1 ? &single : &several);
        }
        arena_deinit(&a);
    }
    assert_true(single > rounds / 8 && several > rounds / 8);
}

/* --- against all plans: each breaks some rules, by so much */

struct least {
    size_t rules;
    int64_t by;
};

struct brute {
    const struct form_problem *p;
    int32_t *place;
    struct least best;
};

static void breaks(struct least *l, int64_t by) {
    l->rules += by > 0;
    l->by += by > 0 ? by : 0;
}

/* How far the number is out of its bounds in the open theme that is farthest out. */
static int64_t over(int64_t before, int64_t by) {
    return by > before ? by : before;
}

static void themes_breaks(const struct brute *b, const int32_t *load, struct least *l) {
    for (size_t t = 0; t < b->p->n_themes; t++) {
        breaks(l, load[t] || b->p->themes[t].opens ? b->p->themes[t].min - load[t] : 0);
        breaks(l, load[t] ? load[t] - b->p->themes[t].max : 0);
    }
}

static void quota_breaks(const struct brute *b, const struct form_quota *q, const int32_t *load,
                         struct least *l) {
    int64_t few = 0, many = 0;
    for (int32_t t = 0; t < (int32_t)b->p->n_themes; t++) {
        int32_t n = 0;
        for (size_t u = 0; u < b->p->n_units; u++)
            if (b->place[u] == t && q->types >> b->p->units[u].type & 1)
                n += q->people ? b->p->units[u].size : 1;
        few = over(few, load[t] ? q->min - n : 0);
        many = over(many, load[t] ? n - q->max : 0);
    }
    breaks(l, few);
    breaks(l, many);
}

/* Units have one place each. */
static void pairs_breaks(const struct brute *b, struct least *l) {
    const struct form_problem *p = b->p;
    for (size_t i = 0; i < p->n_apart; i++) breaks(l, b->place[p->apart[i].a] == b->place[p->apart[i].b]);
    for (size_t i = 0; i < p->n_together; i++)
        breaks(l, b->place[p->together[i].a] != b->place[p->together[i].b]);
    for (size_t i = 0; i < p->n_locks; i++) breaks(l, b->place[p->locks[i].unit] != p->locks[i].theme);
    for (size_t i = 0; i < p->n_forbids; i++) breaks(l, b->place[p->forbids[i].unit] == p->forbids[i].theme);
}

static void plan_judge(struct brute *b) {
    struct least l = {0};
    int32_t load[4] = {0};
    for (size_t u = 0; u < b->p->n_units; u++) load[b->place[u]] += b->p->units[u].size;
    themes_breaks(b, load, &l);
    for (size_t q = 0; q < b->p->n_quotas; q++) quota_breaks(b, &b->p->quotas[q], load, &l);
    pairs_breaks(b, &l);
    if (l.rules < b->best.rules || (l.rules == b->best.rules && l.by < b->best.by)) b->best = l;
}

static void plans_all(struct brute *b, size_t u) {
    if (u == b->p->n_units) {
        plan_judge(b);
        return;
    }
    for (int32_t t = 0; t < (int32_t)b->p->n_themes; t++) {
        b->place[u] = t;
        plans_all(b, u + 1);
    }
}

static void no_plan_breaks_less(void **state) {
    (void)state;
    struct prng rng;
    int several = 0, rounds = 1500 / one_in(10);
    prng_seed(&rng, 32);
    for (int round = 0; round < rounds; round++) {
        struct arena a = {0};
        struct form_problem p = problem_random(&rng, &a, 6, 3);
        p.further_of = NULL;
        struct brute b = {&p, arena_array(&a, p.n_units, sizeof(int32_t)), {SIZE_MAX, 0}};
        plans_all(&b, 0);
        struct form_repairs r = repairs_find(&p, &a);
        assert_int_equal(r.n > 0, b.best.rules > 0);
        if (r.n) {
            assert_true(r.exact);
            assert_int_equal(r.v[0].n, b.best.rules);
            assert_int_equal(r.v[0].by, b.best.by);
        }
        several += b.best.rules > 1;
        arena_deinit(&a);
    }
    assert_true(several > rounds / 8);
}

/* Little work: what is said is enough all the same, and it is said that less may be. */
static void little_work_is_said(void **state) {
    (void)state;
    struct prng rng;
    int unproved = 0;
    prng_seed(&rng, 33);
    for (int round = 0; round < 100; round++) {
        struct arena a = {0};
        struct form_problem p = problem_random(&rng, &a, 9, 4);
        struct form_options little = {.watch.work = 2000};
        struct form_rule *rules;
        size_t n = form_conflict(&p, &(struct form_options){0}, &a, &rules, NULL);
        struct form_repairs r = form_repairs(&p, &little, rules, n, &a);
        for (size_t i = 0; i < r.n; i++) {
            struct form_problem q = changed(&p, &r.v[i], -1, &a);
            assert_int_equal(form_solve(&q, &(struct form_options){0}, &a).status, FORM_OPTIMAL);
        }
        unproved += n && !r.exact;
        arena_deinit(&a);
    }
    assert_true(unproved > 10);
}

int test_form_repair(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_least_change_comes_first),
        cmocka_unit_test(several_conflicts_are_told_apart),
        cmocka_unit_test(repairs_are_enough_and_no_more),
        cmocka_unit_test(no_plan_breaks_less),
        cmocka_unit_test(little_work_is_said),
    };
    return cmocka_run_group_tests_name("repairs of conflicts", tests, NULL, NULL);
}
