#include "groups.h"
#include "store/handle.h"
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static void rows_come_with_their_types(void **state) {
    struct desk *d = *state;
    struct query q;
    must(d, query_open(d->db, "SELECT ?1, ?2, ?3, ?4, length(?2) UNION ALL SELECT 1, 2, 3, 4, 5", &q, &d->e));
    query_bind_int(&q, 1, INT64_MIN);
    query_bind_text(&q, 2, SV("a\0b"));
    query_bind_value(&q, 3, value_null());
    query_bind_value(&q, 4, value_text(SV("été")));
    assert_int_equal(query_next(&q, &d->e), STEP_ROW);
    assert_true(query_int(&q, 0) == INT64_MIN);
    assert_true(sv_eq(query_text(&q, 1), SV("a\0b")));
    assert_true(query_is_null(&q, 2) && !query_text(&q, 2).p);
    struct sv copy = query_text_copy(&q, 3, &d->a);
    assert_int_equal(query_next(&q, &d->e), STEP_ROW);
    assert_true(sv_is(copy, "été"));
    assert_int_equal(query_int(&q, 4), 5);
    assert_int_equal(query_next(&q, &d->e), STEP_END);
    query_close(&q);
    query_close(&q);
}

static void a_text_is_prepared_once(void **state) {
    struct desk *d = *state;
    struct query q, inner;
    must(d, query_open(d->db, "SELECT 1", &q, &d->e));
    struct sqlite3_stmt *first = q.st;
    must(d, query_open(d->db, "SELECT 1", &inner, &d->e));
    assert_ptr_not_equal(inner.st, first);
    query_close(&inner);
    query_close(&q);
    must(d, query_open(d->db, "SELECT 1", &q, &d->e));
    query_close(&q);
    for (int i = 0; i < 3 * CACHE_SLOTS; i++) {
        int64_t n;
        must(d, query_one(d->db, arena_printf(&d->a, "SELECT %d + ?", i), 7, &n, &d->e));
        assert_int_equal(n, i + 7);
    }
    assert_int_equal(d->db->open_queries, 0);
}

static bool keeps(const struct db *db, const char *sql) {
    for (int i = 0; i < CACHE_SLOTS; i++)
        if (db->cache[i].st && strcmp(db->cache[i].sql, sql) == 0) return true;
    return false;
}

static void what_was_not_asked_between_two_rests_goes(void **state) {
    struct desk *d = *state;
    int64_t n;
    must(d, query_one(d->db, "SELECT 1", 0, &n, &d->e));
    must(d, query_one(d->db, "SELECT 2", 0, &n, &d->e));
    db_rest(d->db);
    assert_true(keeps(d->db, "SELECT 1") && keeps(d->db, "SELECT 2"));
    must(d, query_one(d->db, "SELECT 1", 0, &n, &d->e));
    db_rest(d->db);
    assert_true(keeps(d->db, "SELECT 1") && !keeps(d->db, "SELECT 2"));
    db_rest(d->db);
    assert_false(keeps(d->db, "SELECT 1"));
    must(d, query_one(d->db, "SELECT 2", 0, &n, &d->e));
    assert_int_equal(n, 2);
}

static void more_texts_may_be_open_than_are_kept(void **state) {
    struct desk *d = *state;
    struct query open[CACHE_SLOTS + 3];
    for (int i = 0; i < CACHE_SLOTS + 3; i++) {
        must(d, query_open(d->db, arena_printf(&d->a, "SELECT %d", i), &open[i], &d->e));
        assert_int_equal(query_next(&open[i], &d->e), STEP_ROW);
    }
    for (int i = 0; i < CACHE_SLOTS + 3; i++) {
        assert_int_equal(query_int(&open[i], 0), i);
        query_close(&open[i]);
    }
}

static void folding_in_queries_is_text_fold(void **state) {
    struct desk *d = *state;
    static const struct {
        const char *sql;
        int64_t is;
    } cases[] = {
        {"SELECT fold('Łucja  SØRENSEN — Œuvre ı') = 'lucja sorensen - oeuvre i'", 1},
        {"SELECT fold(NULL) IS NULL", 1},
        {"SELECT holds('ana orme', 'orme ana')", 1},
        {"SELECT holds('ana orme', 'orme bo')", 0},
        {"SELECT holds(NULL, 'x')", 0},
        {"SELECT holds('x', '')", 1},
        {"SELECT heads('ana orme' || char(10) || 'brest', 'orme')", 1},
        {"SELECT heads('ana orme' || char(10) || 'brest', 'brest')", 0},
    };
    for (size_t i = 0; i < COUNT(cases); i++) assert_int_equal(ask_one(d, cases[i].sql), cases[i].is);
    assert_int_not_equal(
        sqlite3_exec(d->db->lite, "CREATE INDEX x ON organisation (fold(name))", NULL, NULL, NULL),
        SQLITE_OK);
}

static bool add_in(struct db *db, void *ctx, struct error *e) {
    struct desk *d = ctx;
    struct record *r = record_new(&d->a, &organisation);
    record_set_text(r, "name", SV("Between"));
    return record_insert(db, &d->a, r, e);
}

static void a_read_model_is_of_one_moment(void **state) {
    struct desk *d = *state;
    struct db *other = open_as(d, d->path, DB_COMMAND);
    add_org(d, "A");
    must(d, read_begin(d->db, &d->e));
    assert_int_equal(rows_of(d, &organisation), 1);
    struct act act = {.code = ACT_ADD, .entity = &organisation};
    sqlite3_busy_timeout(other->lite, 1);
    assert_false(tx_run(other, &act, add_in, d, &d->e));
    assert_int_equal(d->e.code, ERR_BUSY);
    must(d, read_begin(d->db, &d->e));
    assert_int_equal(rows_of(d, &organisation), 1);
    read_end(d->db);
    read_end(d->db);
    must(d, tx_run(other, &act, add_in, d, &d->e));
    assert_int_equal(rows_of(d, &organisation), 2);
    db_close(other);
}

static struct desk *broken;

static void leave_open_in_read(void) {
    struct query q;
    if (!read_begin(broken->db, NULL) || !query_open(broken->db, "SELECT 1", &q, NULL)) _exit(2);
    read_end(broken->db);
}

static bool leave_open(struct db *db, void *ctx, struct error *e) {
    (void)ctx;
    struct query q;
    return query_open(db, "SELECT 1", &q, e);
}

static void leave_open_in_tx(void) {
    tx_run(broken->db, &(struct act){.code = ACT_ADD}, leave_open, NULL, NULL);
}

static bool nest(struct db *db, void *ctx, struct error *e) {
    return tx_run(db, &(struct act){.code = ACT_ADD}, leave_open, ctx, e);
}

static void nest_tx(void) {
    tx_run(broken->db, &(struct act){.code = ACT_ADD}, nest, NULL, NULL);
}

static void write_in_query(void) {
    struct query q;
    query_open(broken->db, "DELETE FROM organisation", &q, NULL);
}

static void write_outside(void) {
    record_delete(broken->db, &organisation, 1, NULL);
}

static void misuse_is_a_bug(void **state) {
    struct desk *d = broken = *state;
    void (*const misuses[])(void) = {leave_open_in_read, leave_open_in_tx, nest_tx, write_in_query,
                                     write_outside};
    for (size_t i = 0; i < COUNT(misuses); i++) {
        pid_t pid = fork();
        if (pid == 0) {
            setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0});
            close(STDERR_FILENO);
            misuses[i]();
            _exit(0);
        }
        int status;
        waitpid(pid, &status, 0);
        assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
    }
    assert_int_equal(rows_of(d, &organisation), 0);
}

int test_query(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(rows_come_with_their_types),
        DESK_TEST(a_text_is_prepared_once),
        DESK_TEST(what_was_not_asked_between_two_rests_goes),
        DESK_TEST(more_texts_may_be_open_than_are_kept),
        DESK_TEST(folding_in_queries_is_text_fold),
        DESK_TEST(a_read_model_is_of_one_moment),
        DESK_TEST(misuse_is_a_bug),
    };
    return cmocka_run_group_tests_name("query", tests, NULL, NULL);
}
