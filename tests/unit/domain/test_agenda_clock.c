#include "catalyse/domain/agenda.h"
#include "catalyse/domain/agenda_clock.h"
#include "groups.h"

static void bells_are_read(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int planned;
        bool ok;
        int at[BELLS];
    } rows[] = {
        {"", 25, true, {5, 1, 0}},
        {" ", 5, true, {NO_BELL, 1, 0}},
        {"", 0, true, {NO_BELL, NO_BELL, 0}},
        {"10 2 1", 25, true, {10, 2, 1}},
        {"3", 25, true, {3, NO_BELL, NO_BELL}},
        {"3  0", 25, true, {3, 0, NO_BELL}},
        {"1 5", 25, false, {0}},
        {"5 5 0", 25, false, {0}},
        {"9 5 1 0", 25, false, {0}},
        {"soon", 25, false, {0}},
        {"-1", 25, false, {0}},
        {"600", 25, false, {0}},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct agenda_bells bells;
        assert_int_equal(agenda_bells_parse(sv_from(rows[i].text), rows[i].planned, &bells), rows[i].ok);
        for (int k = 0; rows[i].ok && k < BELLS; k++) assert_int_equal(bells.at[k], rows[i].at[k]);
    }
}

static void three_thresholds(void **state) {
    (void)state;
    static const struct {
        int64_t seconds;
        enum agenda_near near;
    } rows[] = {{301, TIME_AMPLE}, {300, TIME_SOON}, {61, TIME_SOON}, {60, TIME_LAST},
                {1, TIME_LAST},    {0, TIME_OVER},   {-90, TIME_OVER}};
    struct agenda_bells bells, early = {{5, NO_BELL, NO_BELL}};
    agenda_bells_parse(SV(""), 25, &bells);
    for (size_t i = 0; i < COUNT(rows); i++)
        assert_int_equal(agenda_near(rows[i].seconds * 1000, &bells), rows[i].near);
    assert_int_equal(agenda_near(1000, &early), TIME_SOON);
    assert_int_equal(agenda_near_in(6 * 60000, &bells), 60000);
    assert_int_equal(agenda_near_in(5 * 60000, &bells), 4 * 60000);
    assert_int_equal(agenda_near_in(1500, &bells), 1500);
    assert_true(agenda_near_in(0, &bells) == INT64_MAX);
}

static void what_is_shown_and_for_how_long(void **state) {
    (void)state;
    static const struct {
        int64_t left;
        bool seconds, over, in_seconds;
        int64_t units, lasts;
    } rows[] = {
        {22 * MINUTE_MS + 41000, false, false, false, 23, 41000},
        {22 * MINUTE_MS, false, false, false, 22, MINUTE_MS},
        {22 * MINUTE_MS + 41000, true, false, true, 1361, 1000},
        {MINUTE_MS + 1, false, false, false, 2, 1},
        {MINUTE_MS, false, false, true, 60, 1000},
        {40200, false, false, true, 41, 200},
        {1, false, false, true, 1, 1},
        {0, false, true, false, 0, MINUTE_MS},
        {-30000, false, true, false, 0, 30000},
        {-3 * MINUTE_MS, false, true, false, 3, MINUTE_MS},
        {-1500, true, true, true, 1, 500},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct agenda_shown shown = agenda_shown(rows[i].left, rows[i].seconds);
        assert_int_equal(shown.over, rows[i].over);
        assert_int_equal(shown.in_seconds, rows[i].in_seconds);
        assert_int_equal(shown.units, rows[i].units);
        assert_int_equal(agenda_shown_for(rows[i].left, rows[i].seconds), rows[i].lasts);
    }
}

/* What is shown stays for exactly as long as it is said to. */
static void it_changes_when_it_says(void **state) {
    (void)state;
    for (int64_t left = 3 * MINUTE_MS; left > -3 * MINUTE_MS; left -= 777) {
        int64_t lasts = agenda_shown_for(left, false);
        struct agenda_shown now = agenda_shown(left, false), still = agenda_shown(left - lasts + 1, false),
                            then = agenda_shown(left - lasts, false);
        assert_true(lasts > 0 && still.units == now.units && still.in_seconds == now.in_seconds);
        assert_true(then.units != now.units || then.over != now.over || then.in_seconds != now.in_seconds);
    }
}

static void times_as_they_are_typed(void **state) {
    (void)state;
    static const struct {
        const char *text;
        bool ok;
        enum agenda_typed_kind kind;
        int minutes;
    } rows[] = {
        {"10", true, TYPED_LENGTH, 10},
        {"1.20", true, TYPED_LENGTH, 80},
        {"1h30", true, TYPED_LENGTH, 90},
        {" 45 min ", true, TYPED_LENGTH, 45},
        {"p", true, TYPED_AFTER, 0},
        {"+10", true, TYPED_AFTER, 10},
        {"+1h", true, TYPED_AFTER, 60},
        {"14:30", true, TYPED_START, 870},
        {"25:00", false, 0, 0},
        {"", false, 0, 0},
        {"soon", false, 0, 0},
        {"+", false, 0, 0},
        {"-5", false, 0, 0},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct agenda_typed typed;
        assert_int_equal(agenda_typed_parse(sv_from(rows[i].text), &typed), rows[i].ok);
        if (!rows[i].ok) continue;
        assert_int_equal(typed.kind, rows[i].kind);
        assert_int_equal(typed.minutes, rows[i].minutes);
    }
}

int test_agenda_clock(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bells_are_read),
        cmocka_unit_test(three_thresholds),
        cmocka_unit_test(what_is_shown_and_for_how_long),
        cmocka_unit_test(it_changes_when_it_says),
        cmocka_unit_test(times_as_they_are_typed),
    };
    return cmocka_run_group_tests_name("agenda_clock", tests, NULL, NULL);
}
