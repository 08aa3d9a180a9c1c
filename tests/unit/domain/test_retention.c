#include "catalyse/domain/retention.h"
#include "groups.h"

static void months_end_with_the_month(void **state) {
    (void)state;
    static const struct {
        const char *from;
        int months;
        const char *to;
    } rows[] = {
        {"2026-12-31", 12, "2027-12-31"}, {"2024-02-29", 12, "2025-02-28"}, {"2026-01-31", 1, "2026-02-28"},
        {"2026-01-31", 25, "2028-02-29"}, {"2026-03-31", -1, "2026-02-28"}, {"2026-06-18", 0, "2026-06-18"},
        {"2026-11-30", 3, "2027-02-28"},  {"2026-12-15", 1, "2027-01-15"},
    };
    for (size_t i = 0; i < COUNT(rows); i++)
        assert_int_equal(month_add(day(rows[i].from), rows[i].months), day(rows[i].to));
    assert_int_equal(retention_day(day("2026-12-31")), day("2027-12-31"));
}

static void days_are_over_the_day_after(void **state) {
    (void)state;
    assert_false(retention_reached(0, day("2026-12-01")));
    assert_false(retention_reached(day("2026-12-01"), day("2026-12-01")));
    assert_true(retention_reached(day("2026-11-30"), day("2026-12-01")));
    assert_false(access_needs_over(0, day("2026-12-01")));
    assert_false(access_needs_over(day("2026-06-18"), day("2026-06-25")));
    assert_true(access_needs_over(day("2026-06-18"), day("2026-06-26")));
}

int test_retention(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(months_end_with_the_month),
        cmocka_unit_test(days_are_over_the_day_after),
    };
    return cmocka_run_group_tests_name("retention", tests, NULL, NULL);
}
