#include "catalyse/base/date.h"
#include "catalyse/base/fs.h"
#include "child.h"
#include "groups.h"
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static int thaw(void **state) {
    (void)state;
    clock_set(0);
    return setenv("TZ", "Europe/Paris", 1);
}

static void a_set_clock_stands_still(void **state) {
    (void)state;
    clock_set(1781783823123);
    assert_true(clock_frozen());
    assert_int_equal(clock_now(), 1781783823123);
    assert_int_equal(clock_today(), date_make(2026, 6, 18));
    clock_set(0);
    assert_false(clock_frozen());
    assert_true(clock_now() > 1700000000000);
    assert_true(clock_now() != 1781783823123);
}

static void a_rehearsal_has_a_clock_of_its_own(void **state) {
    (void)state;
    clock_set(1000000);
    assert_int_equal(clock_speed(), 0);
    clock_rehearse(1781783823123, 60);
    assert_int_equal(clock_speed(), 60);
    assert_int_equal(clock_now(), 1781783823123);
    clock_set(1002000);
    assert_int_equal(clock_now(), 1781783823123 + 120000);
    clock_rehearse(0, 0);
    assert_int_equal(clock_speed(), 0);
    assert_int_equal(clock_now(), 1002000);
}

static void local_days_follow_the_zone(void **state) {
    (void)state;
    static const struct {
        const char *zone, *moment;
        int32_t year, month, mday, seconds;
    } cases[] = {{"Europe/Paris", "2026-06-18T22:30:00Z", 2026, 6, 19, 1800},
                 {"Europe/Paris", "2026-12-31T22:59:59Z", 2026, 12, 31, 86399},
                 {"America/New_York", "2026-06-18T03:00:00Z", 2026, 6, 17, 82800},
                 {"UTC", "1969-12-31T23:59:59Z", 1969, 12, 31, 86399}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        setenv("TZ", cases[i].zone, 1);
        int64_t ms;
        int32_t day;
        int seconds;
        assert_true(moment_from_iso(sv_from(cases[i].moment), &ms));
        moment_local(ms, &day, &seconds);
        assert_int_equal(day, date_make(cases[i].year, cases[i].month, cases[i].mday));
        assert_int_equal(seconds, cases[i].seconds);
        assert_int_equal(moment_of_local(day, seconds), ms);
    }
}

static void every_local_hour_comes_back(void **state) {
    (void)state;
    int64_t start = moment_of_local(date_make(2026, 1, 1), 0);
    for (int hour = 0; hour < 366 * 24; hour++) {
        int64_t ms = start + (int64_t)hour * 3600000, back;
        int32_t day;
        int seconds;
        moment_local(ms, &day, &seconds);
        back = moment_of_local(day, seconds);
        /* one hour a year happens twice */
        assert_true(back == ms || back == ms - 3600000 || back == ms + 3600000);
        if (back != ms) assert_int_equal(day, date_make(2026, 10, 25));
    }
}

static void the_monotonic_clock_never_goes_back(void **state) {
    (void)state;
    clock_set(1);
    int64_t before = clock_monotonic();
    for (int i = 0; i < 1000; i++) {
        int64_t now = clock_monotonic();
        assert_true(now >= before && now > 1);
        before = now;
    }
}

static void say_today(void) {
    char text[DATE_TEXT];
    date_iso(clock_today(), text);
    if (!clock_frozen() || write(STDERR_FILENO, text, DATE_TEXT - 1) < 0) _exit(1);
}

/* The variable is looked at once, on first use: first of its group, in a process of its own. */
static void the_environment_freezes_the_clock(void **state) {
    (void)state;
    struct str said = {0};
    setenv("CATALYSE_NOW", "2026-12-01T09:30:00", 1);
    assert_int_equal(child_run(say_today, &said), 0);
    assert_string_equal(str_c(&said), "2026-12-01");
    static const char *const odd[] = {"", "2026-12-01", "2026-12-01T09:30:00Z", "soon"};
    for (size_t i = 0; i < COUNT(odd); i++) {
        setenv("CATALYSE_NOW", odd[i], 1);
        assert_int_not_equal(child_run(say_today, &said), 0);
    }
    unsetenv("CATALYSE_NOW");
    str_deinit(&said);
}

static void write_text(const char *path, const char *text) {
    struct error e = {0};
    assert_true(fs_write(path, sv_from(text), &e));
}

/* Two looks, the file written anew between them. */
static void say_two_days(void) {
    const char *path = getenv("CATALYSE_NOW") + 1;
    char text[2 * DATE_TEXT];
    date_iso(clock_today(), text);
    write_text(path, "2026-12-02T00:10:00");
    date_iso(clock_today(), text + DATE_TEXT - 1);
    if (!clock_frozen() || write(STDERR_FILENO, text, 2 * (DATE_TEXT - 1)) < 0) _exit(1);
}

static void a_file_moves_the_frozen_clock(void **state) {
    (void)state;
    struct str said = {0};
    char path[256], variable[260];
    snprintf(path, sizeof path, "%s/now", getenv("TMPDIR"));
    snprintf(variable, sizeof variable, "@%s", path);
    write_text(path, "2026-12-01T23:50:00\n");
    setenv("CATALYSE_NOW", variable, 1);
    assert_int_equal(child_run(say_two_days, &said), 0);
    assert_string_equal(str_c(&said), "2026-12-012026-12-02");
    unsetenv("CATALYSE_NOW");
    str_deinit(&said);
}

int test_clock(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_environment_freezes_the_clock),
        cmocka_unit_test(a_file_moves_the_frozen_clock),
        cmocka_unit_test_teardown(a_set_clock_stands_still, thaw),
        cmocka_unit_test_teardown(a_rehearsal_has_a_clock_of_its_own, thaw),
        cmocka_unit_test_teardown(local_days_follow_the_zone, thaw),
        cmocka_unit_test_teardown(every_local_hour_comes_back, thaw),
        cmocka_unit_test_teardown(the_monotonic_clock_never_goes_back, thaw),
    };
    return cmocka_run_group_tests_name("clock", tests, NULL, NULL);
}
