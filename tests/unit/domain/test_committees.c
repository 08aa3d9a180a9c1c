#include "catalyse/domain/cash.h"
#include "catalyse/domain/committees.h"
#include "groups.h"

/* Sits in March and October, wants the file six weeks before, pays two months after. */
static const struct committee_pace twice_a_year = {
    .months = 1u << 3 | 1u << 10, .file_weeks = FILE_WEEKS_USUAL, .pay_months = PAY_MONTHS_USUAL};

static int month(const char *first) {
    return cash_month_of(day(first));
}

static void the_next_is_the_one_a_file_can_reach(void **state) {
    (void)state;
    static const struct {
        const char *today, *sits, *file_by, *pays;
    } rows[] = {
        {"2026-12-01", "2027-03-01", "2027-01-18", "2027-05-01"},
        {"2027-01-18", "2027-03-01", "2027-01-18", "2027-05-01"},
        {"2027-01-19", "2027-10-01", "2027-08-20", "2027-12-01"},
        {"2027-10-02", "2028-03-01", "2028-01-19", "2028-05-01"},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct committee next;
        assert_true(committee_next(&twice_a_year, day(rows[i].today), &next));
        assert_int_equal(next.month, month(rows[i].sits));
        assert_int_equal(next.file_by, day(rows[i].file_by));
        assert_int_equal(next.pays, month(rows[i].pays));
    }
}

static void the_last_still_pays_in_time(void **state) {
    (void)state;
    static const struct {
        const char *today, *need, *sits; /* NULL: none does */
    } rows[] = {
        {"2026-12-01", "2027-12-01", "2027-10-01"}, {"2026-12-01", "2027-11-01", "2027-03-01"},
        {"2026-12-01", "2027-04-01", NULL},         {"2027-02-01", "2027-11-01", NULL},
        {"2027-02-01", "2026-05-01", NULL},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct committee last;
        bool found = committee_last(&twice_a_year, day(rows[i].today), month(rows[i].need), &last);
        assert_int_equal(found, rows[i].sits != NULL);
        if (found) assert_int_equal(last.month, month(rows[i].sits));
    }
}

static void a_fund_without_committees_has_none(void **state) {
    (void)state;
    struct committee_pace never = {.file_weeks = 1};
    struct committee next;
    assert_false(committee_next(&never, day("2026-12-01"), &next));
    assert_false(committee_last(&never, day("2026-12-01"), month("2030-01-01"), &next));
}

int test_committees(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_next_is_the_one_a_file_can_reach),
        cmocka_unit_test(the_last_still_pays_in_time),
        cmocka_unit_test(a_fund_without_committees_has_none),
    };
    return cmocka_run_group_tests_name("committees", tests, NULL, NULL);
}
