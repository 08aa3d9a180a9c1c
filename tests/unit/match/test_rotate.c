#include "catalyse/match/rotate_text.h"
#include "groups.h"
#include <string.h>

static struct rotate_problem plain(struct arena *a, int32_t people, int32_t tables, int32_t rounds) {
    struct rotate_person *who = arena_array(a, (size_t)people, sizeof *who);
    for (int32_t i = 0; i < people; i++) who[i] = (struct rotate_person){hash_u64((uint64_t)i), -1, 0};
    return (struct rotate_problem){.people = who, .n_people = people, .n_tables = tables, .n_rounds = rounds};
}

/* Work, not time: what is allowed is a fraction of the usual budget, or all of it. */
static const struct {
    int32_t people, tables, rounds;
    uint64_t work;
    int64_t repeats; /* at most */
    bool proved;
} targets[] = {
    {30, 6, 4, 0, 0, true},       {29, 6, 4, 0, 0, true},       {31, 6, 4, 0, 0, true},
    {30, 6, 5, 4000000, 0, true}, {30, 6, 6, 4000000, 0, true}, {24, 4, 4, 0, 48, true},
    {400, 27, 27, 1, 0, true},    {64, 8, 8, 1, 0, true},       {81, 9, 9, 1, 0, true},
    {12, 15, 3, 1, 0, true},      {1, 1, 3, 0, 0, true},        {0, 2, 2, 0, 0, true},
    {5, 1, 3, 0, 30, true},       {100, 12, 3, 1, 0, true},
};

static void targets_are_met(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(targets); i++) {
        struct arena a = {0};
        struct rotate_problem p = plain(&a, targets[i].people, targets[i].tables, targets[i].rounds);
        struct rotate_options o = {.seed = 1, .watch.work = targets[i].work};
        struct rotate_result r = rotate_solve(&p, &o, &a);
        assert_int_equal(r.cost.forbidden, 0);
        if (r.cost.repeats > targets[i].repeats || (r.status == ROTATE_BEST) != targets[i].proved)
            fail_msg("%d/%d x %d: %ld repeats, bound %ld", targets[i].people, targets[i].tables,
                     targets[i].rounds, (long)r.cost.repeats, (long)r.bound);
        arena_deinit(&a);
    }
}

/* None may be left with the fewest faces only because the swaps ended there, nor come back to a table where
 * other names of the tables spare it. */
static void new_faces_are_shared_and_tables_vary(void **state) {
    (void)state;
    static const struct {
        int32_t people, tables, rounds, repeats, fewest, back;
    } rows[] = {{28, 6, 4, 0, 13, 16}, {20, 5, 4, 0, 12, 0}, {22, 4, 5, 60, 17, 48}, {33, 6, 5, 110, 12, 26}};
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct arena a = {0};
        struct rotate_problem p = plain(&a, rows[i].people, rows[i].tables, rows[i].rounds);
        struct rotate_options o = {.seed = 1, .watch.work = 2000000};
        struct rotate_result r = rotate_solve(&p, &o, &a);
        assert_in_range(r.cost.repeats, 0, rows[i].repeats);
        assert_in_range(r.faces.fewest, rows[i].fewest, rows[i].people - 1);
        assert_in_range(r.cost.tables, 0, rows[i].back);
        arena_deinit(&a);
    }
}

/* With a host at each table a plan as good as can be is found at once: of several, one that shares the new
 * faces best. */
static void of_quick_plans_the_fairest_is_taken(void **state) {
    (void)state;
    enum { PEOPLE = 26, TABLES = 5, ROUNDS = 4 };
    struct rotate_host hosts[TABLES];
    for (int32_t i = 0; i < TABLES; i++) hosts[i] = (struct rotate_host){i, i};
    for (uint64_t seed = 1; seed <= 4; seed++) {
        struct arena a = {0};
        struct rotate_problem p = plain(&a, PEOPLE, TABLES, ROUNDS);
        struct rotate_options o = {.seed = seed, .watch.work = 2000000};
        p.hosts = hosts;
        p.n_hosts = TABLES;
        struct rotate_result r = rotate_solve(&p, &o, &a);
        assert_int_equal(r.cost.repeats, r.bound);
        assert_in_range(r.faces.fewest, 15, PEOPLE - 1);
        arena_deinit(&a);
    }
}

static struct rotate_text read_it(struct arena *a, const char *text) {
    struct rotate_text out;
    struct text_fault fault;
    if (!rotate_text_read(sv_from(text), a, &out, &fault))
        fail_msg("line %zu: reason %d", fault.line, (int)fault.reason);
    return out;
}

/* Hosts, absences, organisations, forbidden pairs, a fund at every table: all at once. */
static const char *everything(struct arena *a) {
    struct str s = {0};
    str_addz(&s, "rot 1\ndims 16 4 3\nwanted 2\n");
    for (int i = 0; i < 16; i++) str_addf(&s, "person p%d o%d %d\n", i, i / 2, i % 4 == 0 ? 2 : 1);
    str_addz(&s, "host p0 1\nhost p4 2\nhost p8 3\nhost p12 4\nforbid p1 p2\nforbid p0 p15\nmet p3 p5\n");
    str_addz(&s, "absent p7 2\nabsent p11 3\n");
    const char *text = arena_strndup(a, s.p, s.n);
    str_deinit(&s);
    return text;
}

static void all_rules_hold_at_once(void **state) {
    (void)state;
    struct arena a = {0};
    struct rotate_text t = read_it(&a, everything(&a));
    struct rotate_options o = {.seed = 5, .watch.work = 2000000};
    struct rotate_result r = rotate_solve(&t.problem, &o, &a);
    assert_non_null(r.table);
    assert_int_equal(r.cost.forbidden, 0);
    assert_true(r.cost.repeats <= r.bound + 4);
    for (int32_t round = 0; round < 3; round++)
        for (int32_t i = 0; i < 4; i++) assert_int_equal(r.table[round * 16 + 4 * i], i);
    assert_int_equal(r.table[16 + 7], ROTATE_AWAY);
    arena_deinit(&a);
}

/* Someone goes after the first round: that round stays, the others are made anew without repeats. */
static void rounds_are_repaired(void **state) {
    (void)state;
    struct arena a = {0};
    struct rotate_problem p = plain(&a, 20, 5, 4);
    struct rotate_options o = {.seed = 2};
    struct rotate_result first = rotate_solve(&p, &o, &a);
    static const struct rotate_absence gone[] = {{3, 1}, {3, 2}, {3, 3}};
    p.absences = gone;
    p.n_absences = COUNT(gone);
    p.played = first.table;
    p.n_played = 1;
    struct rotate_result after = rotate_solve(&p, &o, &a);
    assert_memory_equal(first.table, after.table, 20 * sizeof *first.table);
    assert_int_equal(after.cost.repeats, 0);
    assert_int_equal(after.status, ROTATE_BEST);
    arena_deinit(&a);
}

/* 26 of 28 at five tables: one has six, who meet again in each other round; nobody can do better. */
static void the_absent_weigh_nothing(void **state) {
    (void)state;
    struct arena a = {0};
    struct rotate_problem p = plain(&a, 28, 5, 4);
    struct rotate_absence away[8];
    for (int32_t r = 0; r < 4; r++) {
        away[2 * r] = (struct rotate_absence){3, r};
        away[2 * r + 1] = (struct rotate_absence){17, r};
    }
    p.absences = away;
    p.n_absences = 8;
    struct rotate_options o = {.watch = {.work = 5000000}};
    struct rotate_result r = rotate_solve(&p, &o, &a);
    assert_int_equal(r.status, ROTATE_BEST);
    assert_int_equal(r.cost.repeats, 6);
    assert_true(r.faces.fewest >= 12);
    arena_deinit(&a);
}

static void the_row_order_changes_nothing(void **state) {
    (void)state;
    enum { N = 13 };
    struct arena a = {0};
    struct rotate_problem p = plain(&a, N, 3, 4), q = p;
    struct rotate_person turned[N];
    for (size_t i = 0; i < N; i++) turned[N - 1 - i] = p.people[i];
    q.people = turned;
    struct rotate_options o = {.seed = 9, .watch.work = 50000};
    struct rotate_result x = rotate_solve(&p, &o, &a), y = rotate_solve(&q, &o, &a);
    for (int32_t r = 0; r < 4; r++)
        for (int32_t i = 0; i < N; i++) assert_int_equal(x.table[r * N + i], y.table[r * N + N - 1 - i]);
    arena_deinit(&a);
}

static void the_checker_refuses(void **state) {
    (void)state;
    struct arena a = {0};
    struct rotate_problem p = plain(&a, 4, 2, 1);
    static const struct rotate_host host = {0, 1};
    static const struct rotate_absence gone = {3, 0};
    static const int32_t played[] = {0, 0, 1, 1};
    static const int32_t good[] = {0, 1, 0, 1}, uneven[] = {0, 0, 0, 1}, away[] = {0, 1, 0, ROTATE_AWAY},
                         far[] = {0, 1, 2, 1};
    struct rotate_cost cost;
    struct rotate_faces faces;
    assert_true(rotate_check(&p, good, &cost, &faces));
    assert_int_equal(faces.fewest, 1);
    assert_false(rotate_check(&p, uneven, &cost, &faces));
    assert_false(rotate_check(&p, away, &cost, &faces));
    assert_false(rotate_check(&p, far, &cost, &faces));
    p.hosts = &host, p.n_hosts = 1;
    assert_false(rotate_check(&p, good, &cost, &faces));
    p.n_hosts = 0, p.absences = &gone, p.n_absences = 1;
    assert_false(rotate_check(&p, good, &cost, &faces));
    assert_true(rotate_check(&p, away, &cost, &faces));
    p.n_absences = 0, p.played = played, p.n_played = 1;
    assert_false(rotate_check(&p, good, &cost, &faces));
    arena_deinit(&a);
}

static void cancelling_keeps_a_plan(void **state) {
    (void)state;
    struct arena a = {0};
    volatile sig_atomic_t cancel = 1;
    struct rotate_problem p = plain(&a, 30, 6, 6);
    struct rotate_result r = rotate_solve(&p, &(struct rotate_options){.watch.cancel = &cancel}, &a);
    assert_int_equal(r.status, ROTATE_CANCELLED);
    assert_non_null(r.table);
    arena_deinit(&a);
}

static void repeats_told(void *context, const struct watch_news *news) {
    int32_t *last = context;
    assert_int_equal(news->n, 2);
    assert_true(news->best[0] == 0 && news->bound[1] <= news->best[1]);
    assert_true(*last < 0 || news->best[1] < *last);
    *last = news->best[1];
}

/* Within limited work, too, new faces are shared and each better plan is told. */
static void little_work_is_shared_out(void **state) {
    (void)state;
    struct arena a = {0};
    int32_t last = -1;
    struct rotate_problem p = plain(&a, 40, 6, 5);
    struct rotate_options o = {.seed = 1,
                               .watch = {.work = 2000000, .better = repeats_told, .context = &last}};
    struct rotate_result r = rotate_solve(&p, &o, &a);
    assert_true(r.work <= o.watch.work);
    assert_int_equal(r.cost.repeats, last);
    assert_true(r.faces.fewest >= 24);
    arena_deinit(&a);
}

static void faults_are_named(void **state) {
    (void)state;
#define HEAD "rot 1\ndims 2 2 2\nperson a x 0\n"
    static const struct {
        const char *text;
        enum text_reason reason;
        size_t line;
    } rows[] = {
        {"spg 1\n", TEXT_HEADER, 1},
        {"rot 1\nperson a - 0\n", TEXT_DIMS, 1},
        {"rot 1\ndims 2 0 1\n", TEXT_NUMBER, 2},
        {HEAD, TEXT_COUNT, 1},
        {HEAD "person a y 0\n", TEXT_TWICE, 4},
        {HEAD "person b y\n", TEXT_WORDS, 4},
        {HEAD "person b y -1\n", TEXT_NUMBER, 4},
        {HEAD "person b - 0\nhost c 1\n", TEXT_UNKNOWN, 5},
        {HEAD "person b - 0\nhost b 3\n", TEXT_NUMBER, 5},
        {HEAD "person b - 0\nhost b 1\nhost b 2\n", TEXT_TWICE, 6},
        {HEAD "person b - 0\nabsent b 0\n", TEXT_NUMBER, 5},
        {HEAD "person b - 0\nmet b b\n", TEXT_RULE, 5},
        {HEAD "person b - 0\nwanted 1\nwanted 1\n", TEXT_TWICE, 6},
        {HEAD "person b - 0\nplayed 1 1 a a\n", TEXT_TWICE, 5},
        {HEAD "person b - 0\nlock a b\n", TEXT_ROW, 5},
    };
#undef HEAD
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct arena a = {0};
        struct rotate_text t;
        struct text_fault fault;
        assert_false(rotate_text_read(sv_from(rows[i].text), &a, &t, &fault));
        assert_int_equal(fault.reason, rows[i].reason);
        assert_int_equal(fault.line, rows[i].line);
        arena_deinit(&a);
    }
}

static void answers_are_written(void **state) {
    (void)state;
    struct arena a = {0};
    struct str out = {0};
    struct rotate_text t =
        read_it(&a, "rot 1\ndims 2 1 2\nperson a - 0\nperson b - 0\nplayed 1 1 b a\nabsent b 2\n");
    struct rotate_result r = rotate_solve(&t.problem, &(struct rotate_options){0}, &a);
    rotate_text_answer(&t, &r, &out);
    assert_string_equal(str_c(&out),
                        "round 1 table 1: a b\nround 2 table 1: a\nrepeats 0\nbound 0\nfewest 1\n");
    str_deinit(&out);
    arena_deinit(&a);
}

int test_rotate(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(targets_are_met),
        cmocka_unit_test(all_rules_hold_at_once),
        cmocka_unit_test(rounds_are_repaired),
        cmocka_unit_test(the_row_order_changes_nothing),
        cmocka_unit_test(the_checker_refuses),
        cmocka_unit_test(cancelling_keeps_a_plan),
        cmocka_unit_test(little_work_is_shared_out),
        cmocka_unit_test(faults_are_named),
        cmocka_unit_test(answers_are_written),
        cmocka_unit_test(the_absent_weigh_nothing),
        cmocka_unit_test(new_faces_are_shared_and_tables_vary),
        cmocka_unit_test(of_quick_plans_the_fairest_is_taken),
    };
    return cmocka_run_group_tests_name("rotations", tests, NULL, NULL);
}
