#include "catalyse/domain/ballot.h"
#include "catalyse/domain/scale.h"
#include "groups.h"

enum { ACCORD, GRADIENT }; /* of SCALES */

static void every_level_of_a_scale_has_its_words(void **state) {
    (void)state;
    assert_string_equal(SCALES[ACCORD].code, "accord");
    assert_string_equal(SCALES[GRADIENT].code, "gradient");
    for (size_t i = 0; i < N_SCALES; i++)
        for (int k = 0; k < SCALES[i].n; k++) assert_non_null(SCALES[i].levels[k]);
}

static void a_show_of_fingers_passes_from_three(void **state) {
    static const struct {
        int scale;
        int counts[SCALE_LEVELS];
        enum verdict verdict;
    } rows[] = {
        {ACCORD, {0}, VERDICT_NONE},
        {ACCORD, {0, 0, 0, 1, 2, 3}, VERDICT_PASSES},
        {ACCORD, {0, 0, 1, 0, 9, 9}, VERDICT_TALK},
        {ACCORD, {1, 0, 0, 9, 9, 9}, VERDICT_BLOCKED},
        {GRADIENT, {0}, VERDICT_NONE},
        {GRADIENT, {5, 2, 1, 1}, VERDICT_PASSES},
        {GRADIENT, {5, 0, 0, 0, 1}, VERDICT_TALK},
        {GRADIENT, {5, 0, 0, 0, 0, 0, 1}, VERDICT_TALK},
        {GRADIENT, {5, 0, 0, 0, 0, 0, 0, 1}, VERDICT_BLOCKED},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++)
        assert_int_equal(scale_verdict(&SCALES[rows[i].scale], rows[i].counts), rows[i].verdict);
}

static void nothing_is_taken_beyond_the_rules(void **state) {
    static const struct {
        struct ballot_rules rules;
        int given[4];
        enum ballot_fault fault;
        int spent;
    } rows[] = {
        {{BALLOT_DOT, 3, 0, false}, {3, 0, 0, 0}, BALLOT_FAIR, 3},
        {{BALLOT_DOT, 3, 0, false}, {2, 2, 0, 0}, BALLOT_OVER_BUDGET, 4},
        {{BALLOT_DOT, 3, 1, false}, {2, 0, 0, 0}, BALLOT_OVER_CAP, 2},
        {{BALLOT_DOT, 3, 0, false}, {-1, 0, 0, 0}, BALLOT_BELOW_ZERO, 1},
        {{BALLOT_DOT, 3, 0, true}, {2, -1, 0, 0}, BALLOT_FAIR, 3},
        {{BALLOT_DOT, 3, 0, true}, {2, -2, 0, 0}, BALLOT_OVER_BUDGET, 4},
        {{BALLOT_HANDS, 0, 1, false}, {1, 1, 1, 1}, BALLOT_FAIR, 4},
        {{BALLOT_RANKED, 3, 0, false}, {1, 2, 3, 0}, BALLOT_FAIR, 3},
        {{BALLOT_RANKED, 3, 0, false}, {1, 1, 0, 0}, BALLOT_RANK_TWICE, 2},
        {{BALLOT_RANKED, 3, 0, false}, {4, 0, 0, 0}, BALLOT_RANK_TWICE, 1},
        {{BALLOT_RANKED, 0, 0, false}, {4, 0, 0, 0}, BALLOT_FAIR, 1},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        int spent;
        assert_int_equal(ballot_check(&rows[i].rules, rows[i].given, 4, &spent), rows[i].fault);
        assert_int_equal(spent, rows[i].spent);
    }
}

static void ties_are_shown_and_nothing_without_a_point_is_lost(void **state) {
    struct ballot_rules dots = {BALLOT_DOT, 3, 0, false};
    struct ballot_item items[4] = {0};
    (void)state;
    ballot_add(&dots, (const int[]){2, 1, 0, 0}, items, 4);
    ballot_add(&dots, (const int[]){0, 1, 2, 0}, items, 4);
    ballot_close(items, 4);
    static const struct {
        int points, voters, place;
        bool tied;
    } wanted[] = {{2, 1, 1, true}, {2, 2, 1, true}, {2, 1, 1, true}, {0, 0, 4, false}};
    for (size_t i = 0; i < 4; i++) {
        assert_int_equal(items[i].points, wanted[i].points);
        assert_int_equal(items[i].voters, wanted[i].voters);
        assert_int_equal(items[i].place, wanted[i].place);
        assert_int_equal(items[i].tied, wanted[i].tied);
    }
}

static void ranks_give_borda_means_and_first_choices(void **state) {
    struct ballot_rules ranked = {BALLOT_RANKED, 0, 0, false};
    struct ballot_item items[3] = {0};
    (void)state;
    ballot_add(&ranked, (const int[]){1, 2, 3}, items, 3);
    ballot_add(&ranked, (const int[]){1, 0, 2}, items, 3); /* an incomplete ballot is a ballot */
    ballot_close(items, 3);
    assert_int_equal(items[0].points, 6);
    assert_int_equal(items[0].firsts, 2);
    assert_int_equal(items[0].mean_rank, 100);
    assert_int_equal(items[1].points, 2);
    assert_int_equal(items[1].voters, 1);
    assert_int_equal(items[2].points, 3);
    assert_int_equal(items[2].mean_rank, 250);
    assert_int_equal(items[2].place, 2);
}

static void what_all_can_give_is_bounded_by_the_rules(void **state) {
    static const struct {
        struct ballot_rules rules;
        int64_t one, ten; /* items */
    } rows[] = {
        {{BALLOT_DOT, 3, 0, false}, 15, 15},  {{BALLOT_DOT, 3, 1, false}, 5, 15},
        {{BALLOT_DOT, 0, 1, false}, 5, 50},   {{BALLOT_DOT, 0, 0, false}, -1, -1},
        {{BALLOT_HANDS, 0, 1, false}, 5, 50}, {{BALLOT_RANKED, 3, 0, false}, -1, -1},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        assert_int_equal(ballot_most(&rows[i].rules, 5, 1), rows[i].one);
        assert_int_equal(ballot_most(&rows[i].rules, 5, 10), rows[i].ten);
    }
}

int test_votes(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_level_of_a_scale_has_its_words),
        cmocka_unit_test(a_show_of_fingers_passes_from_three),
        cmocka_unit_test(nothing_is_taken_beyond_the_rules),
        cmocka_unit_test(what_all_can_give_is_bounded_by_the_rules),
        cmocka_unit_test(ties_are_shown_and_nothing_without_a_point_is_lost),
        cmocka_unit_test(ranks_give_borda_means_and_first_choices),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
