#include "catalyse/domain/checklist.h"
#include "groups.h"

#define ST(literal) \
    { literal, sizeof literal - 1 }

static void statuses_have_points(void **state) {
    (void)state;
    static const struct {
        const char *status;
        int points;
    } rows[] = {{"agreed", 3},   {"partial", 2}, {"discussed", 1},       {"disagreed", 1},
                {"reopened", 1}, {"unasked", 0}, {"not_applicable", -1}, {"", 0}};
    for (size_t i = 0; i < COUNT(rows); i++)
        assert_int_equal(answer_points(sv_from(rows[i].status)), rows[i].points);
}

static const struct answer answers[] = {
    {11, 1, ST("agreed"), 42, 1},         {12, 1, ST("partial"), 25, 3}, {13, 1, ST("unasked"), 0, -1},
    {14, 1, ST("not_applicable"), 0, -1}, {21, 2, ST("agreed"), 40, 0},  {22, 2, ST("agreed"), 38, 2},
    {31, 3, ST("not_applicable"), 0, -1},
};

static void scores_come_with_their_spread(void **state) {
    (void)state;
    static const struct {
        int64_t section;
        struct score score;
    } rows[] = {
        {1, {5, 3, 2, 5556, BAND_WORK, 3, 1}}, {2, {6, 2, 2, 10000, BAND_SOUND, 2, 1}},
        {3, {0, 0, 0, -1, BAND_NONE, -1, 0}},  {0, {11, 5, 4, 7333, BAND_SOUND, 3, 2}},
        {9, {0, 0, 0, -1, BAND_NONE, -1, 0}},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct score s = score_of(answers, COUNT(answers), rows[i].section), e = rows[i].score;
        assert_int_equal(s.points, e.points);
        assert_int_equal(s.applicable, e.applicable);
        assert_int_equal(s.asked, e.asked);
        assert_int_equal(s.bp, e.bp);
        assert_int_equal(s.band, e.band);
        assert_int_equal(s.spread, e.spread);
        assert_int_equal(s.again, e.again);
    }
}

static void bands_have_their_cuts(void **state) {
    (void)state;
    static const struct {
        int bp;
        enum band band;
    } rows[] = {{-1, BAND_NONE},   {0, BAND_QUESTION}, {3499, BAND_QUESTION}, {3500, BAND_WORK},
                {6500, BAND_WORK}, {6501, BAND_SOUND}, {10000, BAND_SOUND}};
    for (size_t i = 0; i < COUNT(rows); i++) assert_int_equal(band_of(rows[i].bp), rows[i].band);
    assert_string_equal(band_word(BAND_NONE), "");
    i18n_push(LANG_FR);
    assert_string_equal(band_word(BAND_QUESTION), "idée à remettre en question");
    assert_string_equal(band_word(BAND_WORK), "en bonne voie, à travailler");
    assert_string_equal(band_word(BAND_SOUND), "solide, à entretenir");
    i18n_pop();
}

static void an_axis_is_the_mean_of_its_sections(void **state) {
    (void)state;
    struct score sections[] = {{.bp = 5000}, {.bp = 10000}, {.bp = -1}};
    assert_int_equal(axis_of(sections, 3), 300);
    assert_int_equal(axis_of(sections, 1), 200);
    assert_int_equal(axis_of(&sections[2], 1), -1);
    assert_int_equal(axis_of(NULL, 0), -1);
}

static void rounds_show_what_changed(void **state) {
    (void)state;
    static const struct answer before[] = {{1, 1, ST("agreed"), 42, 1},
                                           {2, 1, ST("partial"), 30, 2},
                                           {3, 1, ST("discussed"), 22, 3},
                                           {4, 1, ST("agreed"), 40, 0}};
    static const struct answer after[] = {{1, 1, ST("agreed"), 42, 1},
                                          {2, 1, ST("agreed"), 40, 1},
                                          {3, 1, ST("discussed"), 22, 1},
                                          {4, 1, ST("reopened"), 20, 3},
                                          {5, 1, ST("partial"), 30, 1}};
    struct arena a = {0};
    struct round_change *c;
    const int64_t order[] = {4, 2, 5, 3};
    assert_int_equal(rounds_compare(&a, before, COUNT(before), after, COUNT(after), &c), COUNT(order));
    for (size_t i = 0; i < COUNT(order); i++) assert_int_equal(c[i].question, order[i]);
    assert_int_equal(c[0].points_before - c[0].points_after, 2);
    assert_int_equal(c[2].spread_before, -1);
    assert_int_equal(c[2].confidence_after, 30);
    assert_int_equal(c[3].spread_before - c[3].spread_after, 2);
    assert_int_equal(rounds_compare(&a, before, COUNT(before), NULL, 0, &c), 0);
    arena_deinit(&a);
}

static void hands_are_counted(void **state) {
    (void)state;
    static const struct {
        int counts[5];
        struct tally t;
    } rows[] = {
        {{0, 0, 0, 0, 0}, {0, 0, -1, 0, 0}},  {{0, 0, 4, 0, 0}, {4, 30, 0, 3, 3}},
        {{1, 0, 0, 0, 1}, {2, 30, 4, 1, 5}},  {{0, 1, 2, 3, 0}, {6, 33, 2, 2, 4}},
        {{-3, 0, 0, 2, 1}, {3, 43, 1, 4, 5}}, {{0, 0, 0, 0, 7}, {7, 50, 0, 5, 5}},
        {{0, 0, 0, 1, 2}, {3, 47, 1, 4, 5}},  {{0, 0, 0, 1, 3}, {4, 48, 1, 4, 5}},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct tally t = tally_of(rows[i].counts, 5, 1);
        assert_int_equal(t.n, rows[i].t.n);
        assert_int_equal(t.mean, rows[i].t.mean);
        assert_int_equal(t.spread, rows[i].t.spread);
        assert_int_equal(t.lowest, rows[i].t.lowest);
        assert_int_equal(t.highest, rows[i].t.highest);
    }
}

static void a_fist_blocks(void **state) {
    (void)state;
    static const struct {
        int counts[6];
        bool blocked, passes;
    } rows[] = {{{0, 0, 0, 2, 1, 1}, false, true},
                {{1, 0, 0, 2, 1, 1}, true, false},
                {{0, 0, 1, 2, 1, 1}, false, false},
                {{0, 0, 0, 0, 0, 0}, false, false}};
    for (size_t i = 0; i < COUNT(rows); i++) {
        assert_int_equal(accord_blocked(rows[i].counts), rows[i].blocked);
        assert_int_equal(accord_passes(rows[i].counts), rows[i].passes);
    }
}

int test_checklist(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(statuses_have_points),
        cmocka_unit_test(scores_come_with_their_spread),
        cmocka_unit_test(bands_have_their_cuts),
        cmocka_unit_test(an_axis_is_the_mean_of_its_sections),
        cmocka_unit_test(rounds_show_what_changed),
        cmocka_unit_test(hands_are_counted),
        cmocka_unit_test(a_fist_blocks),
    };
    return cmocka_run_group_tests_name("checklist", tests, NULL, NULL);
}
