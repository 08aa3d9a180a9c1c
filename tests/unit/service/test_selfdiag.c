#include "catalyse/service/selfdiag.h"
#include "use_cases.h"

/* Two axes of two statements. */
static int64_t statements(struct desk *d) {
    small_programme(d);
    put(d, "statement", "ref=but1", "name_fr=But", "name_en=Aim", "param=but", NULL);
    put(d, "statement", "ref=but2", "name_fr=Conseil", "name_en=Board", "param=but", NULL);
    put(d, "statement", "ref=droit1", "name_fr=Écrits", "name_en=Written", "param=droit", NULL);
    put(d, "statement", "ref=droit2", "name_fr=Sortir", "name_en=Leave", "param=droit", NULL);
    return ref_id(d, "subgroup", "SG-1");
}

static void sheet(struct desk *d, int64_t group, int round, const char *text) {
    must(d, selfdiag_add(&d->v, group, round, sv_from(text), &d->e));
}

static void group_selfdiag(struct desk *d, int64_t group, int round, struct selfdiag *out) {
    must(d, selfdiag_read(&d->v, group, round, out, &d->e));
}

static void sheets_are_counted_without_names(void **state) {
    struct desk *d = *state;
    int64_t group = statements(d);
    struct selfdiag g;
    group_selfdiag(d, group, 0, &g);
    assert_int_equal(g.rounds, 0);
    assert_int_equal(g.n, 4);
    sheet(d, group, 1, "5421");
    sheet(d, group, 1, "5 4 2 -");
    group_selfdiag(d, group, 0, &g);
    assert_int_equal(g.sheets, 2);
    assert_false(g.shown);
    assert_int_equal(g.v[0].now.n, 0);
    sheet(d, group, 1, "3441");
    group_selfdiag(d, group, 0, &g);
    assert_true(g.shown);
    assert_int_equal(g.v[0].now.n, 3);
    assert_int_equal(g.v[0].now.mean, 43);
    assert_int_equal(g.v[0].now.spread, 2);
    assert_int_equal(g.v[3].now.n, 2);
    assert_int_equal(number(d, "SELECT count(*) FROM vote WHERE participant IS NOT NULL OR org IS NOT NULL"),
                     0);
    assert_int_equal(number(d, "SELECT count FROM vote WHERE value = 5"), 2);
}

static void rounds_are_compared(void **state) {
    struct desk *d = *state;
    int64_t group = statements(d);
    struct selfdiag g;
    for (int i = 0; i < 3; i++) sheet(d, group, 1, "2212");
    for (int i = 0; i < 3; i++) sheet(d, group, 2, "4415");
    group_selfdiag(d, group, 0, &g);
    assert_int_equal(g.round, 2);
    assert_int_equal(g.before, 3);
    assert_int_equal(g.axes.v[0].now, 300);
    assert_int_equal(g.axes.v[0].before, 100);
    assert_int_equal(g.axes.v[5].now, 200);
    assert_int_equal(g.axes.v[1].now, -1);
    assert_int_equal(g.n_first, 3);
    assert_string_equal(g.first[0]->row.ref.p, g.v[2].row.ref.p);
    group_selfdiag(d, group, 1, &g);
    assert_int_equal(g.before, 0);
    assert_int_equal(g.axes.v[0].now, 100);
    assert_int_equal(g.axes.v[0].before, -1);
}

static void a_first_round_of_too_few_is_not_compared(void **state) {
    struct desk *d = *state;
    int64_t group = statements(d);
    struct selfdiag g;
    sheet(d, group, 1, "2212");
    for (int i = 0; i < 3; i++) sheet(d, group, 2, "4415");
    group_selfdiag(d, group, 0, &g);
    assert_true(g.shown);
    assert_int_equal(g.before, 0);
    assert_false(g.axes.again);
    assert_int_equal(g.v[0].before.n, 0);
    assert_int_equal(g.axes.v[0].before, -1);
    assert_int_equal(g.axes.v[0].now, 300);
}

static void funds_never_see_the_scores(void **state) {
    struct desk *d = *state;
    int64_t group = statements(d);
    struct selfdiag g;
    for (int i = 0; i < 3; i++) sheet(d, group, 1, "2212");
    d->v.viewer.audience = AUD_GROUP;
    group_selfdiag(d, group, 0, &g);
    assert_true(g.shown);
    d->v.viewer.audience = AUD_FUNDS;
    group_selfdiag(d, group, 0, &g);
    assert_false(g.shown);
    assert_int_equal(g.v[0].now.n, 0);
    assert_int_equal(g.axes.v[0].now, -1);
}

static void a_sheet_is_whole_or_refused(void **state) {
    struct desk *d = *state;
    int64_t group = statements(d);
    static const struct {
        const char *text, *why;
    } rows[] = {{"123", "1 statement"},
                {"12", "2 statements"},
                {"12345", "more digits"},
                {"1236", "digits from 1"},
                {"12x4", "digits from 1"}};
    for (size_t i = 0; i < COUNT(rows); i++)
        refused(d, selfdiag_add(&d->v, group, 1, sv_from(rows[i].text), &d->e), ERR_DATA, rows[i].why);
    assert_int_equal(number(d, "SELECT count(*) FROM vote"), 0);
}

int selfdiag_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(sheets_are_counted_without_names),
        DESK_TEST(rounds_are_compared),
        DESK_TEST(a_first_round_of_too_few_is_not_compared),
        DESK_TEST(funds_never_see_the_scores),
        DESK_TEST(a_sheet_is_whole_or_refused),
    };
    return cmocka_run_group_tests_name("self-diagnosis", tests, NULL, NULL);
}
