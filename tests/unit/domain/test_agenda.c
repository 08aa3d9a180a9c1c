#include "catalyse/base/date.h"
#include "groups.h"
#include "run.h"
#include <stdlib.h>
#include <string.h>

static void times(struct run *r, int64_t now) {
    agenda_times(&r->a, now, r->t);
}

static int over_min(struct run *r, int64_t now) {
    times(r, now);
    return (int)(agenda_over(&r->a, r->t).end / MINUTE_MS);
}

/* Runs the first blocks: how many minutes each took. */
static int64_t run_until(struct run *r, const int *minutes, size_t n) {
    int64_t now = r->a.start;
    agenda_next(&r->a, now);
    for (size_t i = 0; i < n; i++) assert_true(agenda_next(&r->a, now += minutes[i] * MINUTE_MS));
    return now;
}

static void the_plan_of_the_afternoon(void **state) {
    (void)state;
    static const char *const starts[AFTERNOON] = {"13:30", "13:45", "13:55", "14:20", "14:40",
                                                  "15:20", "15:35", "16:25", "16:50", "17:15"};
    struct run r;
    run_afternoon(&r);
    times(&r, at("09:00"));
    for (int i = 0; i < AFTERNOON; i++) {
        assert_string_equal(clock_of(r.t[i].planned.start), starts[i]);
        assert_string_equal(clock_of(r.t[i].expected.start), starts[i]);
        assert_true(r.t[i].actual.start == NO_MOMENT && r.t[i].actual.end == NO_MOMENT);
    }
    assert_string_equal(clock_of(agenda_end_wanted(&r.a, r.t)), "17:30");
    assert_int_equal(agenda_current(&r.a), NO_BLOCK);
    assert_int_equal(agenda_following(&r.a), 0);
}

static void a_delay_passes_on(void **state) {
    (void)state;
    static const struct {
        const char *now;
        int took[3];
        size_t blocks;
        const char *current_end, *next, *end; /* expected */
        int over;
    } rows[] = {
        {"13:40", {0}, 0, "13:45", "13:45", "17:30", 0},
        {"13:50", {0}, 0, "13:50", "13:50", "17:35", 5},
        {"13:57", {17, 10}, 2, "14:22", "14:22", "17:32", 2},
        {"13:52", {12, 10}, 2, "14:17", "14:17", "17:27", -3},
        {"14:30", {17, 10}, 2, "14:30", "14:30", "17:40", 10},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct run r;
        run_afternoon(&r);
        run_until(&r, rows[i].took, rows[i].blocks);
        size_t here = rows[i].blocks;
        assert_int_equal(over_min(&r, at(rows[i].now)), rows[i].over);
        assert_string_equal(clock_of(r.t[here].expected.end), rows[i].current_end);
        assert_string_equal(clock_of(r.t[here + 1].expected.start), rows[i].next);
        assert_string_equal(clock_of(agenda_end_expected(&r.a, r.t)), rows[i].end);
        assert_string_equal(clock_of(r.t[AFTERNOON - 1].planned.end), "17:30");
    }
}

static void against_the_clock_or_the_real_start(void **state) {
    (void)state;
    struct run r;
    run_afternoon(&r);
    agenda_next(&r.a, at("13:40"));
    agenda_next(&r.a, at("13:58"));
    times(&r, at("14:00"));
    struct agenda_over over = agenda_over(&r.a, r.t);
    assert_int_equal(over.wall, 13 * MINUTE_MS);
    assert_int_equal(over.real, 3 * MINUTE_MS);
    assert_int_equal(over.end, 13 * MINUTE_MS);
    assert_int_equal(agenda_left(&r.a, r.t, at("14:00")), 8 * MINUTE_MS);
    assert_int_equal(agenda_left(&r.a, r.t, at("14:10")), -2 * MINUTE_MS);
}

static void gaps_and_locked_ends_absorb(void **state) {
    (void)state;
    static const struct {
        int lock_start, lock_end; /* of the break, planned 15:20 to 15:35 */
        bool linked;
        const char *now, *start, *end, *next, *over_end; /* while the block before it runs */
    } rows[] = {
        {NO_LOCK, NO_LOCK, true, "15:30", "15:30", "15:45", "15:45", "17:40"},
        {NO_LOCK, NO_LOCK, true, "15:00", "15:20", "15:35", "15:35", "17:30"},
        {15 * 60 + 25, NO_LOCK, true, "15:22", "15:25", "15:40", "15:40", "17:35"},
        {NO_LOCK, 15 * 60 + 40, true, "15:30", "15:30", "15:40", "15:40", "17:35"},
        {NO_LOCK, 15 * 60 + 40, true, "15:50", "15:50", "15:50", "15:50", "17:45"},
        {15 * 60 + 10, NO_LOCK, true, "15:00", "15:20", "15:35", "15:35", "17:30"},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct run r;
        run_afternoon(&r);
        run_until(&r, (int[]){15, 10, 25, 20}, 4);
        r.blocks[5].lock_start = rows[i].lock_start;
        r.blocks[5].lock_end = rows[i].lock_end;
        r.blocks[5].linked = rows[i].linked;
        times(&r, at(rows[i].now));
        assert_string_equal(clock_of(r.t[5].expected.start), rows[i].start);
        assert_string_equal(clock_of(r.t[5].expected.end), rows[i].end);
        assert_string_equal(clock_of(r.t[6].expected.start), rows[i].next);
        assert_string_equal(clock_of(agenda_end_expected(&r.a, r.t)), rows[i].over_end);
    }
}

static void what_is_not_linked_does_not_begin_early(void **state) {
    (void)state;
    struct run r;
    run_afternoon(&r);
    r.blocks[1].linked = false;
    agenda_next(&r.a, at("13:20"));
    times(&r, at("13:21"));
    assert_string_equal(clock_of(r.t[0].expected.end), "13:35");
    assert_string_equal(clock_of(r.t[1].expected.start), "13:45");
    r.blocks[1].linked = true;
    times(&r, at("13:21"));
    assert_string_equal(clock_of(r.t[1].expected.start), "13:35");
}

static void midnight_days_and_summer_time(void **state) {
    (void)state;
    static const struct {
        const char *near;
        int minutes;
        const char *moment;
    } rows[] = {
        {"2026-06-18 17:30", 9 * 60, "2026-06-19 09:00"},
        {"2026-06-18 23:50", 10, "2026-06-19 00:10"},
        {"2026-06-18 13:45", 13 * 60 + 40, "2026-06-18 13:40"},
        {"2026-06-19 00:10", 23 * 60 + 50, "2026-06-18 23:50"},
        {"2026-12-31 22:00", 60, "2027-01-01 01:00"},
    };
    for (size_t i = 0; i < COUNT(rows); i++)
        assert_int_equal(agenda_moment(at(rows[i].near), rows[i].minutes), at(rows[i].moment));
    struct run r;
    run_afternoon(&r);
    r.a.n = 2;
    r.a.start = at("2026-03-28 23:50");
    r.blocks[0].planned_min = 200; /* the clock jumps from 2:00 to 3:00 at 130 */
    times(&r, r.a.start);
    assert_string_equal(clock_of(r.t[1].planned.start), "04:10");
    assert_int_equal(r.t[1].planned.start - r.t[0].planned.start, 200 * MINUTE_MS);
}

static void a_pause_does_not_eat_the_block(void **state) {
    (void)state;
    struct run r;
    run_afternoon(&r);
    agenda_next(&r.a, at("13:30"));
    assert_true(agenda_pause(&r.a, at("13:35")));
    assert_false(agenda_pause(&r.a, at("13:36")));
    times(&r, at("13:41"));
    assert_int_equal(agenda_left(&r.a, r.t, at("13:41")), 10 * MINUTE_MS);
    assert_string_equal(clock_of(r.t[0].expected.end), "13:51");
    assert_true(agenda_resume(&r.a, at("13:42")));
    assert_false(agenda_resume(&r.a, at("13:42")));
    times(&r, at("13:45"));
    assert_string_equal(clock_of(r.t[0].expected.end), "13:52");
    assert_true(agenda_restart(&r.a, at("13:46")));
    times(&r, at("13:46"));
    assert_string_equal(clock_of(r.t[0].expected.end), "14:01");
}

static void a_clock_set_back_takes_nothing_off_a_pause(void **state) {
    (void)state;
    struct run r;
    run_afternoon(&r);
    agenda_next(&r.a, at("13:30"));
    assert_true(agenda_pause(&r.a, at("13:35")));
    assert_true(agenda_resume(&r.a, at("13:20")));
    assert_int_equal(r.blocks[0].paused_ms, 0);
}

static void a_block_never_lasts_less_than_nothing(void **state) {
    (void)state;
    struct run r;
    run_afternoon(&r);
    r.blocks[1].added_min = -1000;
    times(&r, at("13:30"));
    assert_int_equal(r.t[1].expected.end - r.t[1].expected.start, 0);
}

static void minutes_more_or_less(void **state) {
    (void)state;
    struct run r;
    run_afternoon(&r);
    agenda_next(&r.a, at("13:30"));
    assert_true(agenda_add(&r.a, 0, 5));
    assert_int_equal(over_min(&r, at("13:31")), 5);
    assert_true(agenda_add(&r.a, 1, -100));
    assert_int_equal(r.blocks[1].added_min, -10);
    assert_false(agenda_add(&r.a, 1, -1));
    assert_false(agenda_add(&r.a, AFTERNOON, 1));
    r.blocks[2].lock_end = 14 * 60 + 20;
    assert_false(agenda_add(&r.a, 2, 1));
    assert_int_equal(r.t[1].planned.end - r.t[1].planned.start, 10 * MINUTE_MS);
}

/* The block under way gives what is left of it, down to its least; those to come all they can. */
static void what_can_be_given_back(void **state) {
    (void)state;
    struct run r;
    run_afternoon(&r);
    for (size_t i = 0; i < r.a.n; i++) r.blocks[i].least_min = r.blocks[i].planned_min;
    agenda_next(&r.a, at("13:30"));
    r.blocks[0].least_min = 5;
    r.blocks[1].least_min = 7;
    assert_int_equal(agenda_spare(&r.a, 15 * MINUTE_MS), 13);
    assert_int_equal(agenda_spare(&r.a, 4 * MINUTE_MS + 1), 7);
    assert_int_equal(agenda_spare(&r.a, -MINUTE_MS), 3);
    r.blocks[0].lock_end = 13 * 60 + 45;
    assert_int_equal(agenda_spare(&r.a, 15 * MINUTE_MS), 3);
}

static void next_twice_counts_once(void **state) {
    (void)state;
    struct run r;
    run_afternoon(&r);
    assert_true(agenda_next(&r.a, at("13:30")));
    assert_false(agenda_next(&r.a, at("13:30:02")));
    assert_int_equal(agenda_current(&r.a), 0);
    assert_true(agenda_next(&r.a, at("13:30:03")));
    assert_int_equal(agenda_current(&r.a), 1);
}

static void nothing_runs_through_the_night(void **state) {
    (void)state;
    struct run r, evening, morning;
    run_afternoon(&r);
    r.blocks[2].lock_start = 9 * 60;
    agenda_next(&r.a, at("2026-06-18 16:00"));
    agenda_next(&r.a, at("2026-06-18 16:30"));
    evening = r;
    assert_true(agenda_waits(&r.a, at("2026-06-18 17:20")));
    assert_true(agenda_next(&r.a, at("2026-06-18 17:20")));
    assert_int_equal(agenda_current(&r.a), NO_BLOCK);
    assert_false(agenda_next(&r.a, at("2026-06-18 17:20:02")));
    assert_true(agenda_back(&r.a));
    for (int i = 0; i < AFTERNOON; i++) assert_true(agenda_block_same(&r.blocks[i], &evening.blocks[i]));
    agenda_next(&r.a, at("2026-06-18 17:21"));
    morning = r;
    assert_false(agenda_waits(&r.a, at("2026-06-19 08:58")));
    assert_true(agenda_next(&r.a, at("2026-06-19 08:58")));
    assert_int_equal(agenda_current(&r.a), 2);
    assert_true(agenda_back(&r.a));
    for (int i = 0; i < AFTERNOON; i++) assert_true(agenda_block_same(&r.blocks[i], &morning.blocks[i]));
}

static void skipping(void **state) {
    (void)state;
    struct run r;
    run_afternoon(&r);
    agenda_next(&r.a, at("13:30"));
    assert_true(agenda_skip(&r.a, 2, at("13:31")));
    assert_int_equal(over_min(&r, at("13:31")), -25);
    assert_true(r.t[2].expected.start == NO_MOMENT);
    assert_true(agenda_skip(&r.a, 0, at("13:33")));
    assert_int_equal(agenda_current(&r.a), 1);
    assert_false(agenda_skip(&r.a, 0, at("13:34")));
    assert_true(agenda_back(&r.a));
    assert_int_equal(agenda_current(&r.a), 0);
    assert_int_equal(r.blocks[1].state, BLOCK_PENDING);
    assert_int_equal(r.blocks[2].state, BLOCK_CUT);
    assert_false(agenda_start(&r.a, 0, at("13:40")));
    assert_true(agenda_start(&r.a, 4, at("13:40")));
    assert_int_equal(agenda_following(&r.a), 1);
}

static void to_the_end_and_back(void **state) {
    (void)state;
    struct run r, fresh;
    int64_t now = at("13:30");
    run_afternoon(&r);
    run_afternoon(&fresh);
    for (int i = 0; i <= AFTERNOON; i++) assert_true(agenda_next(&r.a, now + i * MINUTE_MS));
    assert_false(agenda_next(&r.a, now + AFTERNOON * 2 * MINUTE_MS));
    times(&r, at("16:00"));
    assert_string_equal(clock_of(agenda_end_expected(&r.a, r.t)), "13:40");
    for (int i = 0; i <= AFTERNOON; i++) assert_true(agenda_back(&r.a));
    assert_false(agenda_back(&r.a));
    for (int i = 0; i < AFTERNOON; i++) assert_true(agenda_block_same(&r.blocks[i], &fresh.blocks[i]));
}

/* --- laws, for any run of show --- */

enum { RUNS = 3000 };

static void nothing_is_expected_before_now(void **state) {
    (void)state;
    for (uint64_t seed = 0; seed < RUNS; seed++) {
        struct run r;
        int64_t now, before = NO_MOMENT;
        run_random(&r, seed, &now);
        times(&r, now);
        for (size_t i = 0; i < r.a.n; i++) {
            const struct agenda_slot *slot = &r.t[i].expected;
            if (r.blocks[i].state != BLOCK_PENDING) continue;
            assert_true(slot->start >= now && slot->start >= before && slot->end >= slot->start);
            if (r.blocks[i].lock_start != NO_LOCK) assert_true(slot->start >= r.t[i].planned.start);
            before = slot->end;
        }
    }
}

static void a_locked_end_is_kept_unless_its_start_is_past_it(void **state) {
    (void)state;
    size_t kept = 0, past = 0;
    for (uint64_t seed = 0; seed < RUNS; seed++) {
        struct run r;
        int64_t now;
        run_random(&r, seed, &now);
        times(&r, now);
        for (size_t i = 0; i < r.a.n; i++) {
            const struct agenda_slot *slot = &r.t[i].expected;
            if (r.blocks[i].state != BLOCK_PENDING || r.blocks[i].lock_end == NO_LOCK) continue;
            bool late = slot->start > r.t[i].planned.end;
            assert_int_equal(slot->end, late ? slot->start : r.t[i].planned.end);
            late ? past++ : kept++;
        }
    }
    assert_true(kept > 100 && past > 100);
}

static void back_undoes_next(void **state) {
    (void)state;
    size_t undone = 0;
    for (uint64_t seed = 0; seed < RUNS; seed++) {
        struct run r, before;
        int64_t now;
        run_random(&r, seed, &now);
        now += MINUTE_MS;
        memcpy(before.blocks, r.blocks, sizeof r.blocks);
        if (!agenda_next(&r.a, now)) continue;
        assert_true(agenda_back(&r.a));
        for (size_t i = 0; i < r.a.n; i++) assert_true(agenda_block_same(&r.blocks[i], &before.blocks[i]));
        undone++;
    }
    assert_true(undone > RUNS / 2);
}

static void a_later_now_never_ends_sooner(void **state) {
    (void)state;
    for (uint64_t seed = 0; seed < RUNS; seed++) {
        struct run r;
        int64_t now;
        run_random(&r, seed, &now);
        times(&r, now);
        int64_t end = agenda_end_expected(&r.a, r.t);
        times(&r, now + 7 * MINUTE_MS);
        assert_true(agenda_end_expected(&r.a, r.t) >= end);
    }
}

int test_agenda(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_plan_of_the_afternoon),
        cmocka_unit_test(a_delay_passes_on),
        cmocka_unit_test(against_the_clock_or_the_real_start),
        cmocka_unit_test(gaps_and_locked_ends_absorb),
        cmocka_unit_test(what_is_not_linked_does_not_begin_early),
        cmocka_unit_test(midnight_days_and_summer_time),
        cmocka_unit_test(a_clock_set_back_takes_nothing_off_a_pause),
        cmocka_unit_test(a_block_never_lasts_less_than_nothing),
        cmocka_unit_test(a_pause_does_not_eat_the_block),
        cmocka_unit_test(minutes_more_or_less),
        cmocka_unit_test(what_can_be_given_back),
        cmocka_unit_test(next_twice_counts_once),
        cmocka_unit_test(nothing_runs_through_the_night),
        cmocka_unit_test(skipping),
        cmocka_unit_test(to_the_end_and_back),
        cmocka_unit_test(nothing_is_expected_before_now),
        cmocka_unit_test(a_locked_end_is_kept_unless_its_start_is_past_it),
        cmocka_unit_test(back_undoes_next),
        cmocka_unit_test(a_later_now_never_ends_sooner),
    };
    return cmocka_run_group_tests_name("agenda", tests, NULL, NULL);
}
