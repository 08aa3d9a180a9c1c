#include "catalyse/domain/cash.h"
#include "groups.h"

enum { JANUARY = 2027 * 12 };

static void a_month_is_a_count(void **state) {
    (void)state;
    struct arena a = {0};
    assert_int_equal(cash_month_of(day("2027-01-01")), JANUARY);
    assert_int_equal(cash_month_of(day("2027-12-31")), JANUARY + 11);
    assert_string_equal(cash_month_words(&a, JANUARY + 1), "February 2027");
    assert_int_equal(cash_euros(-999999), -10000);
    assert_int_equal(cash_euros(149), 1);
    arena_deinit(&a);
}

static void costs_are_spread_to_the_cent(void **state) {
    (void)state;
    static const struct {
        struct cash_cost cost;
        int64_t out[4];
    } rows[] = {
        {{100, JANUARY, JANUARY + 2}, {33, 33, 34, 0}},
        {{100, JANUARY + 1, JANUARY + 1}, {0, 100, 0, 0}},
        {{-10, JANUARY, JANUARY + 3}, {-2, -3, -2, -3}},
        {{0, JANUARY, JANUARY + 3}, {0, 0, 0, 0}},
    };
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct cash_facts f = {.first = JANUARY, .months = 4, .costs = &rows[i].cost, .n_costs = 1};
        struct cash_plan p = cash_plan(&a, &f);
        assert_int_equal(p.n, 4);
        for (size_t k = 0; k < p.n; k++) assert_int_equal(p.v[k].out, rows[i].out[k]);
        assert_int_equal(p.v[3].balance[CASH_PLANNED], -rows[i].cost.cents);
    }
    arena_deinit(&a);
}

/* 90 to spend in six months, 15 a month; 20 of own; 40 sure in February, 30 planned in March. */
static void each_case_says_when_it_goes_below_zero(void **state) {
    (void)state;
    static const struct cash_cost cost = {90, JANUARY, JANUARY + 5};
    static const struct cash_income in[] = {{40, JANUARY + 1, true, false}, {30, JANUARY + 2, false, false}};
    struct arena a = {0};
    struct cash_facts f = {.first = JANUARY,
                           .months = 6,
                           .opening = 20,
                           .costs = &cost,
                           .n_costs = 1,
                           .incomes = in,
                           .n_incomes = 2};
    struct cash_plan p = cash_plan(&a, &f);
    assert_int_equal(p.below[CASH_PLANNED], -1);
    assert_int_equal(p.lowest[CASH_PLANNED], 0);
    assert_int_equal(p.below[CASH_SURE], 4);
    assert_int_equal(p.lowest[CASH_SURE], -30);
    assert_int_equal(p.below[CASH_DELAYED], 1);
    assert_int_equal(p.lowest[CASH_DELAYED], -40);
    assert_string_equal(cash_words(&a, &p, CASH_PLANNED), "never below zero; €0 left");
    assert_string_equal(cash_words(&a, &p, CASH_SURE), "below zero from May 2027; €0.30 short");
    arena_deinit(&a);
}

static void what_is_paid_is_not_late_and_what_came_before_counts(void **state) {
    (void)state;
    static const struct cash_income in[] = {{40, JANUARY - 5, true, true}, {7, JANUARY + 40, true, false}};
    struct arena a = {0};
    struct cash_facts f = {.first = JANUARY, .months = 2, .incomes = in, .n_incomes = 2};
    struct cash_plan p = cash_plan(&a, &f);
    for (int how = 0; how < N_CASH_CASES; how++) {
        assert_int_equal(p.v[0].balance[how], 40);
        assert_int_equal(p.v[1].balance[how], 40);
    }
    arena_deinit(&a);
}

/* 10 a month to spend; 50 sure in January, of which 30 are to be passed on, planned for February. */
static void what_is_passed_on_goes_out_as_it_is_awaited(void **state) {
    (void)state;
    static const struct cash_cost cost = {40, JANUARY, JANUARY + 3};
    static const struct cash_income in[] = {{50, JANUARY, true, true}, {-30, JANUARY + 1, false, false}};
    struct arena a = {0};
    struct cash_facts f = {
        .first = JANUARY, .months = 4, .costs = &cost, .n_costs = 1, .incomes = in, .n_incomes = 2};
    struct cash_plan p = cash_plan(&a, &f);
    assert_int_equal(p.v[0].in, 50);
    assert_int_equal(p.v[1].in, 0);
    assert_int_equal(p.v[1].out, 40);
    assert_int_equal(p.below[CASH_PLANNED], 2);
    assert_int_equal(p.lowest[CASH_SURE], 10);
    assert_int_equal(p.below[CASH_DELAYED], -1);
    assert_string_equal(cash_member_words(&a, &p, CASH_PLANNED),
                        "advances money from March 2027, up to €0.20");
    assert_string_equal(cash_member_words(&a, &p, CASH_SURE), "never has money to advance; €0.10 left");
    arena_deinit(&a);
}

int test_cash(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_month_is_a_count),
        cmocka_unit_test(costs_are_spread_to_the_cent),
        cmocka_unit_test(each_case_says_when_it_goes_below_zero),
        cmocka_unit_test(what_is_paid_is_not_late_and_what_came_before_counts),
        cmocka_unit_test(what_is_passed_on_goes_out_as_it_is_awaited),
    };
    return cmocka_run_group_tests_name("cash", tests, NULL, NULL);
}
