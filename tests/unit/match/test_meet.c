#include "catalyse/match/meet_text.h"
#include "groups.h"
#include <string.h>

static void many_meetings_fit(void **state) {
    (void)state;
    enum { A = 100, B = 400, EACH = 20 };
    struct arena a = {0};
    struct meet_want *wants = arena_array(&a, B * EACH, sizeof *wants);
    for (int32_t i = 0; i < B * EACH; i++)
        wants[i] = (struct meet_want){(i / EACH + i % EACH * 3) % A, i / EACH, 1 + i % 7};
    struct meet_problem p = {
        .wants = wants, .n_wants = B * EACH, .n_a = A, .n_b = B, .n_slots = 100, .n_tables = 90};
    struct meet_result r = meet_solve(&p, &(struct watch){0}, &a);
    assert_int_equal(r.status, MEET_BEST);
    assert_int_equal(r.worth.served, A + B);
    assert_int_equal(r.slots, (B * EACH + 89) / 90);
    volatile sig_atomic_t cancel = 1;
    assert_int_equal(meet_solve(&p, &(struct watch){.cancel = &cancel}, &a).status, MEET_STOPPED);
    arena_deinit(&a);
}

/* Days with room: hardly anybody waits between two meetings, and who comes late does not wait before. */
static void hardly_anybody_waits(void **state) {
    (void)state;
    enum { A = 6, B = 8, SLOTS = 10, OFFS = 8 };
    struct prng rng;
    int32_t gaps = 0;
    prng_seed(&rng, 5);
    for (int round = 0; round < 60; round++) {
        struct arena a = {0};
        struct meet_want wants[A * B];
        struct meet_off offs[OFFS];
        struct meet_problem p = {.wants = wants, .offs = offs, .n_offs = OFFS};
        p.n_a = A, p.n_b = B, p.n_slots = SLOTS, p.n_tables = 4;
        for (int32_t i = 0; i < A * B; i++)
            if (prng_below(&rng, 5) < 2) wants[p.n_wants++] = (struct meet_want){i / B, i % B, 1};
        for (int i = 0; i < OFFS; i++)
            offs[i] = (struct meet_off){i % 2 ? MEET_A : MEET_B, (int32_t)prng_below(&rng, A),
                                        (int32_t)prng_below(&rng, SLOTS)};
        gaps += meet_solve(&p, &(struct watch){0}, &a).gaps;
        arena_deinit(&a);
    }
    assert_in_range(gaps, 0, 30);
}

/* Only one table, and both could only be in the second slot: what was decided comes before what is only
 * wished, however much. */
static void a_promise_comes_before_a_wish(void **state) {
    (void)state;
    static const struct meet_want wants[] = {{0, 0, 1}, {1, 1, 9}};
    static const struct meet_seat decided[] = {{0, 0}, {MEET_NONE, MEET_NONE}};
    static const struct meet_off offs[] = {{MEET_A, 0, 0}, {MEET_A, 0, 2}, {MEET_A, 1, 0}, {MEET_A, 1, 2}};
    struct arena a = {0};
    struct meet_problem p = {.wants = wants, .n_wants = 2, .decided = decided, .offs = offs, .n_offs = 4};
    p.n_a = p.n_b = 2, p.n_slots = 3, p.n_tables = 1;
    struct meet_result r = meet_solve(&p, &(struct watch){0}, &a);
    assert_int_equal(r.seat[0].slot, 1);
    assert_int_equal(r.seat[1].slot, MEET_NONE);
    arena_deinit(&a);
}

/* Two were put at the same table one after the other: it is the home of the first, the second has another. */
static void everyone_has_a_table_of_their_own(void **state) {
    (void)state;
    static const struct meet_want wants[] = {{0, 0, 1}, {0, 1, 1}, {1, 2, 1},
                                             {1, 3, 1}, {1, 4, 1}, {1, 5, 1}};
    struct meet_seat decided[COUNT(wants)];
    const struct meet_off off = {MEET_A, 0, 1}; /* where the second has that table */
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(wants); i++) decided[i] = (struct meet_seat){MEET_NONE, MEET_NONE};
    decided[0] = (struct meet_seat){0, 0};
    decided[2] = (struct meet_seat){1, 0};
    struct meet_problem p = {.wants = wants, .n_wants = COUNT(wants), .decided = decided};
    p.n_a = 2, p.n_b = 6, p.n_slots = 4, p.n_tables = 2, p.offs = &off, p.n_offs = 1;
    struct meet_result r = meet_solve(&p, &(struct watch){0}, &a);
    for (size_t i = 0; i < COUNT(wants); i++)
        assert_int_equal(r.seat[i].table, i == 2 ? decided[i].table : wants[i].a);
    arena_deinit(&a);
}

static void bad_input_is_refused(void **state) {
    (void)state;
    static const struct meet_want far[] = {{0, 2, 1}}, none[] = {{0, 0, 0}}, twice[] = {{0, 1, 1}, {0, 1, 2}};
    static const int32_t minus[] = {1, -1};
#define P .n_a = 2, .n_b = 2, .n_slots = 2, .n_tables = 1
    static const struct meet_problem rows[] = {
        {P, .wants = far, .n_wants = 1},   {P, .wants = none, .n_wants = 1},
        {P, .wants = twice, .n_wants = 2}, {P, .cap_b = minus},
        {.n_a = -1, .n_tables = 1},        {.n_tables = 0},
        {.n_tables = 1, .n_slots = 10000},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct arena a = {0};
        assert_int_equal(meet_solve(&rows[i], &(struct watch){0}, &a).status, MEET_BAD_INPUT);
        arena_deinit(&a);
    }
}

static void the_checker_refuses(void **state) {
    (void)state;
    static const struct meet_want wants[] = {{0, 0, 1}, {0, 1, 1}, {1, 1, 1}};
    static const int32_t one[] = {1, 1};
    struct meet_problem p = {P, .wants = wants, .n_wants = 3};
#undef P
    p.n_tables = 2;
    static const struct {
        struct meet_seat seat[3];
        bool capped, fine;
    } rows[] = {
        {{{0, 0}, {1, 0}, {0, 1}}, false, true},  {{{0, 0}, {0, 1}, {1, 1}}, false, false},
        {{{0, 0}, {1, 0}, {0, 0}}, false, false}, {{{0, 0}, {2, 0}, {0, 1}}, false, false},
        {{{0, 0}, {1, 2}, {0, 1}}, false, false}, {{{0, 0}, {1, 0}, {0, 1}}, true, false},
        {{{0, 0}, {-1, -1}, {0, 1}}, true, true},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct meet_result out;
        p.cap_a = rows[i].capped ? one : NULL;
        assert_int_equal(meet_check(&p, rows[i].seat, &out), rows[i].fine);
    }
}

static void texts_are_read_and_written(void **state) {
    (void)state;
    static const struct {
        const char *text;
        enum text_reason reason;
        size_t line;
        const char *answer;
    } rows[] = {
        {"meet 1\ndims 2 2 2 2\nwant f p 3\nwant f q 2\nwant g q 1\nforbid f q\ncap q 1\n", TEXT_FINE, 0,
         "slot 1 table 1: f p\nslot 1 table 2: g q\nslots 1\nbound 1\ngaps 0\n"},
        {"meet 1\ndims 1 2 1 1\nwant f p 3\nwant f q 2\n", TEXT_FINE, 0,
         "slot 1 table 1: f p\nslots 1\nbound 1\ngaps 0\nunplaced f q\n"},
        {"meet 1\nwant f p 3\n", TEXT_DIMS, 1, ""},
        {"meet 1\ndims 1 1 1 1\nwant f p 0\n", TEXT_NUMBER, 3, ""},
        {"meet 1\ndims 1 1 1 1\nwant f p 1\nwant f p 2\n", TEXT_TWICE, 4, ""},
        {"meet 1\ndims 1 1 1 1\nwant f p 1\nwant f q 2\n", TEXT_COUNT, 1, ""},
        {"meet 1\ndims 2 2 1 1\nwant f p 1\nwant p f 2\ncap f 1\n", TEXT_RULE, 5, ""},
        {"meet 1\ndims 1 1 1 1\nwant f p 1\ncap z 1\n", TEXT_UNKNOWN, 4, ""},
        {"meet 1\ndims 2 2 4 2\ndecided f q 3 1\nbreak 1\nshut 1 2\noff q 2\nwant f p 3\nwant f q 2\nwant g "
         "p 1\n",
         TEXT_FINE, 0,
         "slot 2 table 2: f p\nslot 3 table 1: f q\nslot 3 table 2: g p\nslots 3\nbound 3\ngaps 0\n"},
        {"meet 1\ndims 1 2 2 1\nwant f p 3\nwant f q 2\ndecided f q 1 1\noff q 1\n", TEXT_FINE, 0,
         "slot 1 table 1: f p\nslot 2 table 1: f q\nslots 2\nbound 2\ngaps 0\ntell f q\n"},
        {"meet 1\ndims 1 1 1 1\nwant f p 1\noff f 2\n", TEXT_NUMBER, 4, ""},
        {"meet 1\ndims 1 1 1 1\nwant f p 1\nshut 2 1\n", TEXT_NUMBER, 4, ""},
        {"meet 1\ndims 1 1 1 1\nwant f p 1\nbreak 2\n", TEXT_NUMBER, 4, ""},
        {"meet 1\ndims 1 2 1 1\nwant f p 1\nwant g q 1\ndecided f q 1 1\n", TEXT_COUNT, 1, ""},
        {"meet 1\ndims 2 2 1 1\nwant f p 1\nwant g q 1\ndecided f q 1 1\n", TEXT_UNKNOWN, 5, ""},
        {"meet 1\ndims 1 1 1 1\nwant f p 1\ndecided f p 1 1\ndecided f p 1 1\n", TEXT_TWICE, 5, ""},
        {"meet 1\ndims 1 1 1 1\nwant f p 1\nlunch 1\n", TEXT_ROW, 4, ""},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct arena a = {0};
        struct str out = {0};
        struct meet_text t;
        struct text_fault fault;
        bool ok = meet_text_read(sv_from(rows[i].text), &a, &t, &fault);
        assert_int_equal(fault.reason, rows[i].reason);
        assert_int_equal(fault.line, rows[i].line);
        if (ok) {
            struct meet_result r = meet_solve(&t.problem, &(struct watch){0}, &a);
            meet_text_answer(&t, &r, &out);
        }
        assert_string_equal(str_c(&out), rows[i].answer);
        str_deinit(&out);
        arena_deinit(&a);
    }
}

int test_meet(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(many_meetings_fit),
        cmocka_unit_test(hardly_anybody_waits),
        cmocka_unit_test(a_promise_comes_before_a_wish),
        cmocka_unit_test(everyone_has_a_table_of_their_own),
        cmocka_unit_test(bad_input_is_refused),
        cmocka_unit_test(the_checker_refuses),
        cmocka_unit_test(texts_are_read_and_written),
    };
    return cmocka_run_group_tests_name("meetings", tests, NULL, NULL);
}
