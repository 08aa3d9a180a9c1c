#include "groups.h"
#include <string.h>

static void faults_are_named(void **state) {
    (void)state;
#define HEAD "spg 1\ndims 2 1 1 2\n# a remark\ntheme x 0 3\n"
    static const struct {
        const char *text;
        enum text_reason reason;
        size_t line;
        const char *word;
    } rows[] = {
        {"", TEXT_HEADER, 1, ""},
        {"\n\nrot 1\n", TEXT_HEADER, 3, "rot"},
        {"spg 2\n", TEXT_HEADER, 1, "spg"},
        {"\xEF\xBB\xBFspg 1\ntheme x 0 1\n", TEXT_DIMS, 1, ""},
        {"spg 1\ntheme x 0 1\n", TEXT_DIMS, 1, ""},
        {HEAD "dims 1 1 1 1\n", TEXT_DIMS, 5, "dims"},
        {HEAD "tema x\n", TEXT_ROW, 5, "tema"},
        {HEAD "unit a 1 0 1\nunit b 1 0 0\n", TEXT_WORDS, 5, "unit"},
        {HEAD "unit a 1 0 1 x x\nunit b 1 0 0\n", TEXT_WORDS, 5, "unit"},
        {HEAD "lock a\n", TEXT_WORDS, 5, "lock"},
        {HEAD "unit a 0 0 0\nunit b 1 0 0\n", TEXT_NUMBER, 5, "0"},
        {HEAD "unit a 1 2 0\nunit b 1 0 0\n", TEXT_NUMBER, 5, "2"},
        {HEAD "unit a 1 0 2 x y\nunit b 1 0 0\n", TEXT_NUMBER, 5, "2"},
        {HEAD "unit a 1 0 99999999999999999999 x\nunit b 1 0 0\n", TEXT_NUMBER, 5, "99999999999999999999"},
        {HEAD "unit a 1 0 1 y\nunit b 1 0 0\n", TEXT_UNKNOWN, 5, "y"},
        {HEAD "unit a 1 0 0\nunit a 1 0 0\n", TEXT_TWICE, 6, "a"},
        {HEAD "unit a 1 0 0\nunit b 1 0 0\ntheme x 0 1\n", TEXT_TWICE, 7, "x"},
        {HEAD "unit a 1 0 0\n", TEXT_COUNT, 1, ""},
        {HEAD "unit a 1 0 0\nunit b 1 0 0\napart a a\n", TEXT_RULE, 7, "a"},
        {HEAD "unit a 1 0 0\nunit b 1 0 0\nquota 1 0 1 dogs\n", TEXT_RULE, 7, "dogs"},
        {HEAD "unit a 1 0 0\nunit b 1 0 0\nquota 0 0 1\n", TEXT_NUMBER, 7, "0"},
        {HEAD "unit a 1 0 0\nunit b 1 0 0\nplaces a 0\n", TEXT_NUMBER, 7, "0"},
        {HEAD "unit a 1 0 0\nunit b 1 0 0\nplaces a 2\nplaces a 1\n", TEXT_TWICE, 8, "a"},
        {HEAD "unit a 1 0 0\nunit b 1 0 0\nforbid a \x1b[31m\n", TEXT_UNKNOWN, 7, "\x1b[31m"},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct arena a = {0};
        struct form_text t;
        struct text_fault fault;
        assert_false(form_text_read(sv_from(rows[i].text), &a, &t, &fault));
        assert_int_equal(fault.reason, rows[i].reason);
        assert_int_equal(fault.line, rows[i].line);
        assert_true(sv_is(fault.word, rows[i].word));
        arena_deinit(&a);
    }
}

static void rows_come_in_any_order(void **state) {
    (void)state;
    struct arena a = {0};
    struct form_text t = problem_read(&a, "spg 1\r\nlock b y # must\r\nunit a 2 1 2 y x\nunit b 1 0 0\n"
                                          "quota 5 1 2 people\ntheme x 1 4\ntheme y 0 3\ndims 2 2 2 2");
    assert_int_equal(t.problem.n_units, 2);
    assert_int_equal(t.problem.units[0].ranked[0], 1);
    assert_int_equal(t.problem.locks[0].unit, 1);
    assert_int_equal(t.problem.locks[0].theme, 1);
    assert_int_equal(t.line[FORM_LOCK][0], 2);
    assert_int_equal(t.line[FORM_THEME_MAX][1], 7);
    assert_true(t.problem.quotas[0].people);
    assert_int_equal(t.problem.quotas[0].types, 5);
    arena_deinit(&a);
}

static void answers_are_written(void **state) {
    (void)state;
    static const struct {
        const char *text, *answer;
    } rows[] = {
        {"spg 1\ndims 2 2 1 1\ntheme x 0 1\ntheme y 0 1\nunit a 1 0 1 y\nunit b 1 0 0\n",
         "status OPTIMAL\nprofile 1 | 1\nopen x y\nplace a y\nplace b x\n"},
        {"spg 1\ndims 1 1 1 1\ntheme x 2 3\nunit a 1 0 0\n", "status INFEASIBLE\n"},
        {"spg 1\ndims 2 3 3 1\ntheme x 0 2\ntheme y 0 2\ntheme z 0 2\nunit a 1 0 3 x y z\nunit b 2 0 1 y\n"
         "places a 3\nplaces b 2\n",
         "status OPTIMAL\nprofile 3 0 0 | 0\nfurther given 1 missed 3 steps 2\nopen x y z\nplace a x "
         "z\nplace b y\n"},
        {"spg 1\ndims 1 3 3 1\ntheme x 0 2\ntheme y 0 2\ntheme z 0 2\nunit a 1 0 3 x y z\nplaces a 2\n"
         "lock a z\nlock a y\n",
         "status OPTIMAL\nprofile 0 0 1 | 0\nfurther given 1 missed 0 steps 1\nopen y z\nplace a z y\n"},
        {"spg 1\ndims 0 1 2 1\ntheme x 2 3\n", "status OPTIMAL\nprofile 0 0 | 0\nopen\n"},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct arena a = {0};
        struct str out = {0};
        struct form_text t = problem_read(&a, rows[i].text);
        struct form_result r = form_solve(&t.problem, &(struct form_options){0}, &a);
        form_text_answer(&t, &r, &out);
        assert_string_equal(str_c(&out), rows[i].answer);
        str_deinit(&out);
        arena_deinit(&a);
    }
}

/* One person and 200 ranks, of which the last is free. */
static void ranks_that_count_alike_are_said(void **state) {
    (void)state;
    enum { RANKS = 200 };
    struct arena a = {0};
    struct str text = {0}, out = {0}, list = {0};
    str_addf(&text, "spg 1\ndims 1 %d %d 1\n", RANKS, RANKS);
    for (int i = 1; i <= RANKS; i++) {
        str_addf(&text, "theme t%d 0 %d\n", i, i == RANKS);
        str_addf(&list, " t%d", i);
    }
    str_addf(&text, "unit a 1 0 %d%s\n", RANKS, str_c(&list));
    struct form_text t = problem_read(&a, str_c(&text));
    struct form_result r = form_solve(&t.problem, &(struct form_options){0}, &a);
    form_text_answer(&t, &r, &out);
    assert_non_null(strstr(str_c(&out), "status FEASIBLE\n"));
    assert_non_null(strstr(str_c(&out), arena_printf(&a, "\nalike %d\n", r.ranks_apart)));
    str_deinit(&text);
    str_deinit(&out);
    str_deinit(&list);
    arena_deinit(&a);
}

int test_form_text(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(faults_are_named),
        cmocka_unit_test(rows_come_in_any_order),
        cmocka_unit_test(answers_are_written),
        cmocka_unit_test(ranks_that_count_alike_are_said),
    };
    return cmocka_run_group_tests_name("form as text", tests, NULL, NULL);
}
