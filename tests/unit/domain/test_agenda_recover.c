#include "groups.h"
#include "run.h"
#include <string.h>

/* "+5: 4-8 6-5 9x": the end moved, then blocks (from 1) with the minutes they give, x when dropped. */
static const char *words_of(struct arena *a, const struct agenda_plan *p, size_t n) {
    char *words = arena_printf(a, "+%d:", p->moved_min);
    for (size_t i = 0; i < n; i++) {
        if (p->cuts[i].dropped)
            words = arena_printf(a, "%s %zux", words, i + 1);
        else if (p->cuts[i].minutes)
            words = arena_printf(a, "%s %zu-%d", words, i + 1, p->cuts[i].minutes);
    }
    return words;
}

static void plans_of_the_afternoon(void **state) {
    (void)state;
    static const struct {
        const char *now; /* while the first block still runs */
        int optional;    /* a block that may be dropped, or -1 */
        const char *plans;
    } rows[] = {
        {"13:45", -1, ""},
        {"13:45:59", -1, ""},
        {"13:49", -1, "+0: 4-4|+0: 6-4|+0: 8-4|+4:"},
        {"13:57", -1, "+0: 4-8 6-4|+0: 4-8 8-4|+2: 6-5 8-5|+4: 4-8|+7: 6-5|+7: 8-5|+12:"},
        {"14:05", -1, "+2: 4-8 6-5 8-5|+7: 4-8 6-5|+7: 4-8 8-5|+10: 6-5 8-5|+12: 4-8|+15: 6-5|+15: 8-5|+20:"},
        {"13:49", 3, "+0: 4-4|+0: 6-4|+0: 8-4|+0: 4x|+4:"},
        {"14:05", 3,
         "+0: 4x|+2: 4-8 6-5 8-5|+7: 4-8 6-5|+7: 4-8 8-5|+10: 6-5 8-5|+12: 4-8|+15: 6-5|+15: 8-5|+20:"},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct arena a = {0};
        struct run r;
        run_afternoon(&r);
        agenda_next(&r.a, at("13:30"));
        if (rows[i].optional >= 0) r.blocks[rows[i].optional].optional = true;
        struct agenda_plans plans = agenda_recover(&a, &r.a, at(rows[i].now));
        const char *words = "";
        for (size_t k = 0; k < plans.n; k++)
            words = arena_printf(&a, "%s%s%s", words, k ? "|" : "", words_of(&a, &plans.v[k], r.a.n));
        assert_string_equal(words, rows[i].plans);
        arena_deinit(&a);
    }
}

static void cuts_before_a_locked_start_do_not_help(void **state) {
    (void)state;
    struct arena a = {0};
    struct run r;
    run_afternoon(&r);
    r.blocks[6].lock_start = 15 * 60 + 45; /* ten minutes after the break */
    agenda_next(&r.a, at("13:30"));
    assert_int_equal(agenda_recover(&a, &r.a, at("13:55")).n, 0);
    r.a.end = at("17:36");
    struct agenda_plans plans = agenda_recover(&a, &r.a, at("13:55"));
    assert_int_equal(plans.late_ms, 4 * MINUTE_MS);
    assert_int_equal(plans.n, 2);
    assert_string_equal(words_of(&a, &plans.v[0], r.a.n), "+0: 8-4");
    assert_string_equal(words_of(&a, &plans.v[1], r.a.n), "+4:");
    arena_deinit(&a);
}

static void the_running_block_gives_what_is_left(void **state) {
    (void)state;
    struct arena a = {0};
    struct run r;
    run_afternoon(&r);
    for (int i = 0; i < AFTERNOON; i++) r.blocks[i].least_min = r.blocks[i].planned_min;
    r.blocks[0].least_min = 5;
    agenda_next(&r.a, at("13:40"));
    struct agenda_plans plans = agenda_recover(&a, &r.a, at("13:52"));
    assert_int_equal(plans.n, 2);
    assert_string_equal(words_of(&a, &plans.v[0], r.a.n), "+7: 1-3");
    assert_string_equal(words_of(&a, &plans.v[1], r.a.n), "+10:");
    arena_deinit(&a);
}

static bool no_more(const struct agenda_plan *a, const struct agenda_plan *b) {
    return a->moved_min <= b->moved_min && a->dropped <= b->dropped && a->shrunk <= b->shrunk &&
           a->taken_min <= b->taken_min;
}

static bool same_weight(const struct agenda_plan *a, const struct agenda_plan *b) {
    return no_more(a, b) && no_more(b, a);
}

static void check_promise(const struct run *r, const struct agenda_plan *p, int64_t now) {
    struct run then = *r;
    then.a.v = then.blocks;
    agenda_apply(&then.a, p);
    agenda_times(&then.a, now, then.t);
    assert_true(agenda_end_expected(&then.a, then.t) <= p->end);
    assert_true(agenda_end_wanted(&then.a, then.t) == p->end);
    for (size_t i = 0; i < r->a.n; i++) {
        const struct agenda_block *b = &then.blocks[i];
        assert_memory_equal(&then.t[i], &p->outcome[i], sizeof then.t[i]);
        assert_true(!p->cuts[i].dropped || b->optional);
        if (p->cuts[i].minutes && !p->cuts[i].dropped)
            assert_true(b->planned_min + b->added_min >= b->least_min && b->lock_end == NO_LOCK);
    }
}

static void plans_are_not_beaten_and_keep_their_promise(void **state) {
    (void)state;
    size_t seen = 0;
    for (uint64_t seed = 0; seed < 1500; seed++) {
        struct arena a = {0};
        struct run r;
        int64_t now;
        run_random(&r, seed, &now);
        struct agenda_plans plans = agenda_recover(&a, &r.a, now);
        assert_true((plans.n > 0) == (plans.late_ms >= MINUTE_MS));
        for (size_t i = 0; i < plans.n; i++) {
            check_promise(&r, &plans.v[i], now);
            for (size_t k = 0; k < plans.n; k++)
                assert_true(!no_more(&plans.v[i], &plans.v[k]) || same_weight(&plans.v[i], &plans.v[k]));
            seen += plans.v[i].taken_min > 0;
        }
        arena_deinit(&a);
    }
    assert_true(seen > 300);
}

int test_agenda_recover(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plans_of_the_afternoon),
        cmocka_unit_test(cuts_before_a_locked_start_do_not_help),
        cmocka_unit_test(the_running_block_gives_what_is_left),
        cmocka_unit_test(plans_are_not_beaten_and_keep_their_promise),
    };
    return cmocka_run_group_tests_name("recovery plans", tests, NULL, NULL);
}
