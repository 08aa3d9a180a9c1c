#include "catalyse/domain/agenda_rounds.h"
#include "groups.h"

/* A block of 20 minutes with four rounds, then one of 10 without; seconds are counted from its start. */
enum { LONG = 20, ROUNDS = 4 };

static struct agenda_round round_at(struct agenda *a, int second) {
    static const int rounds[] = {ROUNDS, 0};
    struct agenda_times t[2];
    int64_t now = a->start + second * 1000;
    agenda_times(a, now, t);
    return agenda_round(a, t, rounds, now);
}

static void begin(struct agenda *a, struct agenda_block v[static 2]) {
    for (size_t i = 0; i < 2; i++)
        v[i] = (struct agenda_block){.planned_min = i ? 10 : LONG,
                                     .lock_start = NO_LOCK,
                                     .lock_end = NO_LOCK,
                                     .started = NO_MOMENT,
                                     .ended = NO_MOMENT,
                                     .paused_at = NO_MOMENT};
    *a = (struct agenda){.v = v, .n = 2, .start = INT64_C(1792416600000), .end = NO_MOMENT};
    agenda_start(a, 0, a->start);
}

static void rounds_share_the_time_of_the_block(void **state) {
    (void)state;
    static const struct {
        int second, no, over, left, changes;
    } rows[] = {{0, 1, 0, 300, 300},   {294, 1, 0, 6, 300},     {300, 2, 1, 300, 360},
                {354, 2, 1, 246, 360}, {360, 2, 0, 240, 600},   {1194, 4, 0, 6, 1200},
                {1200, 4, 4, 0, 1260}, {1230, 4, 4, -30, 1260}, {1260, 4, 0, -60, -1}};
    struct agenda_block v[2];
    struct agenda a;
    begin(&a, v);
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct agenda_round r = round_at(&a, rows[i].second);
        assert_int_equal(r.of, ROUNDS);
        assert_int_equal(r.no, rows[i].no);
        assert_int_equal(r.over, rows[i].over);
        assert_int_equal(r.last, rows[i].over == ROUNDS);
        assert_int_equal(r.left_ms, rows[i].left * 1000);
        int64_t changes = a.start + rows[i].changes * 1000;
        assert_int_equal(r.changes, rows[i].changes < 0 ? INT64_MAX : changes);
    }
}

/* The next block begun early ends the last round; begun late it does not call twice. */
static void the_end_of_the_block_ends_its_last_round(void **state) {
    (void)state;
    struct agenda_block v[2];
    struct agenda a;
    begin(&a, v);
    agenda_next(&a, a.start + 17 * MINUTE_MS);
    struct agenda_round r = round_at(&a, 1050);
    assert_int_equal(r.of, 0);
    assert_int_equal(r.over, ROUNDS);
    assert_true(r.last);
    assert_int_equal(r.changes, a.start + 18 * MINUTE_MS);
    assert_int_equal(round_at(&a, 1080).over, 0);
    begin(&a, v);
    agenda_next(&a, a.start + 22 * MINUTE_MS);
    assert_int_equal(round_at(&a, 1320).over, 0);
}

/* People are moving while the clock stands: the call stays, and goes on where it was. */
static void a_pause_keeps_the_call(void **state) {
    (void)state;
    struct agenda_block v[2];
    struct agenda a;
    begin(&a, v);
    agenda_pause(&a, a.start + 5 * MINUTE_MS + 20000);
    struct agenda_round r = round_at(&a, 720);
    assert_int_equal(r.over, 1);
    assert_int_equal(r.no, 2);
    assert_int_equal(r.changes, INT64_MAX);
    agenda_resume(&a, a.start + 12 * MINUTE_MS);
    r = round_at(&a, 720);
    assert_int_equal(r.over, 1);
    assert_int_equal(r.changes, a.start + 12 * MINUTE_MS + 40000);
    assert_int_equal(round_at(&a, 780).over, 0);
}

static void without_rounds_there_is_nothing(void **state) {
    (void)state;
    static const int none[] = {0, 0};
    struct agenda_block v[2];
    struct agenda a;
    struct agenda_times t[2];
    begin(&a, v);
    agenda_times(&a, a.start + 20 * MINUTE_MS, t);
    struct agenda_round r = agenda_round(&a, t, none, a.start + 20 * MINUTE_MS);
    assert_int_equal(r.of, 0);
    assert_int_equal(r.over, 0);
    assert_int_equal(r.changes, INT64_MAX);
}

int test_agenda_rounds(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rounds_share_the_time_of_the_block),
        cmocka_unit_test(the_end_of_the_block_ends_its_last_round),
        cmocka_unit_test(a_pause_keeps_the_call),
        cmocka_unit_test(without_rounds_there_is_nothing),
    };
    return cmocka_run_group_tests_name("agenda_rounds", tests, NULL, NULL);
}
