#include "catalyse/base/date.h"
#include "groups.h"

static void every_day_makes_the_round_trip(void **state) {
    (void)state;
    int32_t first = date_make(1900, 1, 1), last = date_make(2199, 12, 31);
    int weekday = date_weekday(first);
    for (int32_t day = first; day <= last; day++) {
        int year, month, mday;
        char text[DATE_TEXT];
        int32_t back;
        date_split(day, &year, &month, &mday);
        date_iso(day, text);
        if (!date_valid(year, month, mday) || date_make(year, month, mday) != day ||
            !date_from_iso(sv_from(text), &back) || back != day || date_weekday(day) != weekday)
            fail_msg("%s", text);
        weekday = (weekday + 1) % 7;
    }
    assert_int_equal(last - first + 1, 109573);
}

static void known_days(void **state) {
    (void)state;
    assert_int_equal(date_make(1970, 1, 1), 0);
    assert_int_equal(date_make(2000, 3, 1), 11017);
    assert_int_equal(date_weekday(0), 3);
    assert_int_equal(date_weekday(date_make(2026, 6, 18)), 3);
    assert_int_equal(date_weekday(date_make(1969, 12, 28)), 6);
}

static void the_calendar_has_its_limits(void **state) {
    (void)state;
    static const struct {
        int year, month, day;
        bool valid;
    } cases[] = {{2024, 2, 29, true},  {2026, 2, 29, false}, {2100, 2, 29, false}, {2000, 2, 29, true},
                 {2026, 4, 31, false}, {2026, 13, 1, false}, {2026, 0, 1, false},  {2026, 1, 0, false},
                 {2026, 12, 31, true}, {2026, 1, 32, false}};
    for (size_t i = 0; i < COUNT(cases); i++)
        assert_int_equal(date_valid(cases[i].year, cases[i].month, cases[i].day), cases[i].valid);
}

static void iso_dates_are_strict(void **state) {
    (void)state;
    static const char *const odd[] = {"",           "2026-6-18",  "2026-06-18 ", " 2026-06-18",
                                      "2026/06/18", "2026-02-30", "1899-12-31",  "2200-01-01",
                                      "20260618",   "2026-06-1x", "+026-06-18"};
    int32_t day = 77;
    for (size_t i = 0; i < COUNT(odd); i++) assert_false(date_from_iso(sv_from(odd[i]), &day));
    assert_int_equal(day, 77);
}

static void moments_make_the_round_trip(void **state) {
    (void)state;
    static const struct {
        int64_t ms;
        const char *text;
    } cases[] = {{0, "1970-01-01T00:00:00.000Z"},
                 {-1, "1969-12-31T23:59:59.999Z"},
                 {1781783823123, "2026-06-18T11:57:03.123Z"},
                 {951782400000, "2000-02-29T00:00:00.000Z"}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        char text[MOMENT_TEXT];
        int64_t back;
        moment_iso(cases[i].ms, text);
        assert_string_equal(text, cases[i].text);
        assert_true(moment_from_iso(sv_from(text), &back));
        assert_int_equal(back, cases[i].ms);
    }
    int64_t ms;
    assert_true(moment_from_iso(SV("2026-06-18T11:57:03Z"), &ms));
    assert_int_equal(ms, 1781783823000);
}

static void odd_moments_are_refused(void **state) {
    (void)state;
    static const char *const odd[] = {"",
                                      "2026-06-18",
                                      "2026-06-18T11:57:03",
                                      "2026-06-18T24:00:00Z",
                                      "2026-06-18T11:60:00Z",
                                      "2026-06-18 11:57:03Z",
                                      "2026-06-31T11:57:03Z",
                                      "2026-06-18T11:57:03,123Z",
                                      "2026-06-18T11:57:03.12xZ"};
    int64_t ms;
    for (size_t i = 0; i < COUNT(odd); i++) assert_false(moment_from_iso(sv_from(odd[i]), &ms));
}

static void times_are_shown_in_four_digits(void **state) {
    (void)state;
    char text[TIME_TEXT];
    time_iso(0, text);
    assert_string_equal(text, "00:00");
    time_iso(9 * 60 + 5, text);
    assert_string_equal(text, "09:05");
    time_iso(1439, text);
    assert_string_equal(text, "23:59");
}

int test_date(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_day_makes_the_round_trip), cmocka_unit_test(known_days),
        cmocka_unit_test(the_calendar_has_its_limits),    cmocka_unit_test(iso_dates_are_strict),
        cmocka_unit_test(moments_make_the_round_trip),    cmocka_unit_test(odd_moments_are_refused),
        cmocka_unit_test(times_are_shown_in_four_digits),
    };
    return cmocka_run_group_tests_name("date", tests, NULL, NULL);
}
