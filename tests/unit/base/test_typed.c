#include "catalyse/base/date.h"
#include "catalyse/base/prng.h"
#include "groups.h"
#include "random_text.h"

static void typed_dates(void **state) {
    (void)state;
    /* today is Saturday 21 November 2026 */
    static const char *const cases[][2] = {
        {"2026-06-18", "2026-06-18"},  {"18/06/2026", "2026-06-18"},  {"18.6.26", "2026-06-18"},
        {" 18-6-2026 ", "2026-06-18"}, {"18/6", "2027-06-18"},        {"1/12", "2026-12-01"},
        {"22/9", "2026-09-22"},        {"21/9", "2027-09-21"},        {"31/12", "2026-12-31"},
        {"1/1", "2027-01-01"},         {"29/2", "2028-02-29"},        {"demain", "2026-11-22"},
        {"Tomorrow", "2026-11-22"},    {"HIER", "2026-11-20"},        {"yesterday", "2026-11-20"},
        {"aujourd’hui", "2026-11-21"}, {"aujourd'hui", "2026-11-21"}, {"today", "2026-11-21"},
        {"+15j", "2026-12-06"},        {"+15d", "2026-12-06"},        {"+2sem", "2026-12-05"},
        {"+2w", "2026-12-05"},         {"+3m", "2027-02-21"},         {"+ 3 m", ""},
        {"+15 j", "2026-12-06"},       {"+10 jours", "2026-12-01"},   {"j+15", "2026-12-06"},
        {"J+0", "2026-11-21"},         {"lundi", "2026-11-23"},       {"monday", "2026-11-23"},
        {"samedi", "2026-11-28"},      {"sam", "2026-11-28"},         {"dim", "2026-11-22"},
    };
    int32_t today = date_make(2026, 11, 21);
    for (size_t i = 0; i < COUNT(cases); i++) {
        int32_t day;
        char text[DATE_TEXT] = "";
        if (date_parse(sv_from(cases[i][0]), today, &day)) date_iso(day, text);
        if (!sv_is(sv_from(text), cases[i][1])) fail_msg("'%s' gives '%s'", cases[i][0], text);
    }
}

static void months_are_called_by_their_names(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"30 mars", "2027-03-30"},
        {"1er déc.", "2026-12-01"},
        {"5 May 2028", "2028-05-05"},
        {"fin mars", "2027-03-31"},
        {"fin nov", "2026-11-30"},
        {"fin de février 2028", "2028-02-29"},
        {"end of June", "2027-06-30"},
        {"Fin 2027", "2027-12-31"},
        {"fin jui", ""},
        {"31 juin", ""},
        {"mars", ""},
        {"30 mars 27", ""},
        {"fin", ""},
        {"fin mars prochain", ""},
        {"3 mardi", ""},
    };
    int32_t today = date_make(2026, 11, 21);
    for (size_t i = 0; i < COUNT(cases); i++) {
        int32_t day;
        char text[DATE_TEXT] = "";
        if (date_parse(sv_from(cases[i][0]), today, &day)) date_iso(day, text);
        if (!sv_is(sv_from(text), cases[i][1])) fail_msg("'%s' gives '%s'", cases[i][0], text);
    }
}

static void months_end_where_they_end(void **state) {
    (void)state;
    int32_t day;
    assert_true(date_parse(SV("+1m"), date_make(2027, 1, 31), &day));
    assert_int_equal(day, date_make(2027, 2, 28));
    assert_true(date_parse(SV("+13m"), date_make(2027, 1, 31), &day));
    assert_int_equal(day, date_make(2028, 2, 29));
}

static void odd_dates_are_refused(void **state) {
    (void)state;
    static const char *const odd[] = {
        "",         "18",         "18/",    "/6",      "32/1",      "18/13",    "18/6/202",
        "18/6-26",  "18/6/2026x", "+",      "+j",      "+15x",      "+999999j", "j+",
        "j",        "lu",         "lundis", "morgen",  "31/2/2026", "+9000m",   "j+15j",
        "1/1/2200", "18/06/1899", "0/0",    "+73000j", "999/1",     "-15j"};
    int32_t day = 77, today = date_make(2026, 11, 21);
    for (size_t i = 0; i < COUNT(odd); i++)
        if (date_parse(sv_from(odd[i]), today, &day)) fail_msg("'%s' is taken", odd[i]);
    assert_int_equal(day, 77);
}

/* A day and month without a year: at most 60 days ago, and no earlier day would do. */
static void the_nearest_year_is_found(void **state) {
    (void)state;
    for (int32_t today = date_make(2023, 1, 1); today < date_make(2029, 1, 1); today += 17) {
        for (int32_t wanted = today - 60; wanted < today + 300; wanted += 7) {
            int year, month, mday;
            int32_t day;
            date_split(wanted, &year, &month, &mday);
            char text[8] = {(char)('0' + mday / 10), (char)('0' + mday % 10), '/', (char)('0' + month / 10),
                            (char)('0' + month % 10)};
            assert_true(date_parse(sv_from(text), today, &day));
            assert_int_equal(day, wanted);
        }
    }
}

static void typed_times(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int minutes; /* -1: refused */
    } cases[] = {{"13:30", 810}, {"13h30", 810},   {"13 h 30", 810}, {"13H", 780},    {"1330", 810},
                 {"930", 570},   {"9:05", 545},    {"0:00", 0},      {"23:59", 1439}, {"24:00", -1},
                 {"13:60", -1},  {"13", -1},       {"9:5", -1},      {"9h5", -1},     {"", -1},
                 {"h30", -1},    {"13:30:00", -1}, {"12345", -1},    {"midi", -1},    {"-1:00", -1},
                 {"2400", -1},   {"2pm", 840},     {"1:30 PM", 810}, {"12am", 0},     {"12:15pm", 735},
                 {"9am", 540},   {"13pm", -1},     {"0am", -1},      {"pm", -1},      {"1:5pm", -1}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        int minutes = -1;
        time_parse(sv_from(cases[i].text), &minutes);
        if (minutes != cases[i].minutes) fail_msg("'%s' gives %d", cases[i].text, minutes);
    }
}

static void typed_lengths(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int minutes;
    } cases[] = {{"10", 10},     {"1.20", 80},   {"1h30", 90},   {"90m", 90},   {"1:30", 90},
                 {"1 h 05", 65}, {"2h", 120},    {"45 min", 45}, {"0", 0},      {"6000", 6000},
                 {"6001", -1},   {"100h", 6000}, {"100h01", -1}, {"1.5", -1},   {"1h60", -1},
                 {"", -1},       {"x", -1},      {"1.20m", -1},  {"99999", -1}, {"-5", -1}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        int minutes = -1;
        duration_parse(sv_from(cases[i].text), &minutes);
        if (minutes != cases[i].minutes) fail_msg("'%s' gives %d", cases[i].text, minutes);
    }
}

static void nothing_typed_gives_a_day_out_of_reach(void **state) {
    (void)state;
    struct prng r;
    prng_seed(&r, 8);
    struct str text = {0};
    int32_t today = date_make(2026, 11, 21), day;
    int taken = 0;
    for (int round = 0; round < 50000; round++) {
        str_clear(&text);
        for (uint64_t n = prng_below(&r, 8); n > 0; n--)
            str_addc(&text, "0123456789/.-+jhmsd: "[prng_below(&r, 21)]);
        if (!date_parse(str_sv(&text), today, &day)) continue;
        taken++;
        assert_in_range(day + 100000, date_make(1900, 1, 1) + 100000, date_make(2199, 12, 31) + 100000);
    }
    assert_true(taken > 100);
    str_deinit(&text);
}

int test_typed(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(typed_dates),
        cmocka_unit_test(months_are_called_by_their_names),
        cmocka_unit_test(months_end_where_they_end),
        cmocka_unit_test(odd_dates_are_refused),
        cmocka_unit_test(the_nearest_year_is_found),
        cmocka_unit_test(typed_times),
        cmocka_unit_test(typed_lengths),
        cmocka_unit_test(nothing_typed_gives_a_day_out_of_reach),
    };
    return cmocka_run_group_tests_name("typed", tests, NULL, NULL);
}
