#include "catalyse/base/date.h"
#include "child.h"
#include "groups.h"
#include "store/handle.h"
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

/* What one act is to do. */
struct deed {
    struct desk *d;
    const char *name;
    int rows;
    bool fails;
};

static bool add_rows(struct db *db, void *ctx, struct error *e) {
    struct deed *deed = ctx;
    for (int i = 0; i < deed->rows; i++) {
        struct record *r = record_new(&deed->d->a, &organisation);
        record_set_text(r, "name", sv_from(deed->name));
        record_set_text(r, "note", sv_from(arena_printf(&deed->d->a, "%0500d", i)));
        if (!record_insert(db, &deed->d->a, r, e)) return false;
    }
    return !deed->fails || error_set(e, ERR_DATA, "on purpose");
}

static bool run_deed(struct desk *d, const char *name, int rows, bool fails) {
    struct deed deed = {d, name, rows, fails};
    struct act act = {.code = ACT_IMPORT, .entity = &organisation, .count = rows};
    return tx_run(d->db, &act, add_rows, &deed, &d->e);
}

static void many_rows_are_one_step(void **state) {
    struct desk *d = *state;
    must(d, run_deed(d, "A", 20, false));
    assert_int_equal(rows_of(d, &organisation), 20);
    assert_int_equal(ask_one(d, "SELECT count(*) FROM history"), 1);
    assert_int_equal(ask_one(d, "SELECT count FROM history"), 20);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(rows_of(d, &organisation), 0);
}

static void what_fails_leaves_no_trace(void **state) {
    struct desk *d = *state;
    add_org(d, "A");
    char *before = dump(d, d->db);
    int64_t revision = db_revision(d->db), acts = ask_one(d, "SELECT count(*) FROM history");
    assert_false(run_deed(d, "B", 20, true));
    assert_string_equal(d->e.text, "on purpose");
    assert_string_equal(dump(d, d->db), before);
    assert_int_equal(ask_one(d, "SELECT count(*) FROM history"), acts);
    assert_int_equal(db_revision(d->db), revision);
    assert_string_equal(add_org(d, "C")->ref.p, "ORG-2");
}

static void what_changes_nothing_is_not_remembered(void **state) {
    struct desk *d = *state;
    int64_t revision = db_revision(d->db);
    must(d, run_deed(d, "A", 0, false));
    assert_int_equal(ask_one(d, "SELECT count(*) FROM history"), 0);
    assert_int_equal(db_revision(d->db), revision);
}

static void a_full_disk_changes_nothing(void **state) {
    struct desk *d = *state;
    add_org(d, "A");
    char *before = dump(d, d->db);
    int64_t pages = ask_one(d, "PRAGMA page_count");
    ask_one(d, arena_printf(&d->a, "PRAGMA max_page_count = %" PRId64, pages + 20));
    for (int i = 0; i < 3; i++) {
        assert_false(run_deed(d, "B", 500, false));
        assert_int_equal(d->e.code, ERR_IO);
        assert_non_null(strstr(d->e.text, "the disk is full; free some space, then try again"));
        assert_string_equal(dump(d, d->db), before);
    }
    ask_one(d, "PRAGMA max_page_count = 1000000");
    must(d, run_deed(d, "B", 500, false));
    assert_int_equal(rows_of(d, &organisation), 501);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_string_equal(dump(d, d->db), before);
}

static int refuse_commit(void *ctx) {
    return --*(int *)ctx >= 0;
}

static void a_commit_that_fails_changes_nothing(void **state) {
    struct desk *d = *state;
    struct record *org = add_org(d, "A");
    char *before = dump(d, d->db);
    int refusals = 3;
    sqlite3_commit_hook(d->db->lite, refuse_commit, &refusals);
    assert_false(run_deed(d, "B", 3, false));
    assert_false(act_delete(d->db, &organisation, org->id, &d->e));
    assert_false(history_undo(d->db, &d->a, NULL, &d->e));
    assert_string_equal(dump(d, d->db), before);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    sqlite3_commit_hook(d->db->lite, NULL, NULL);
    assert_int_equal(rows_of(d, &organisation), 0);
}

/* Says each ref as soon as its commit is acknowledged, until it is killed. */
static bool write_for_ever(struct desk *d, struct child *self) {
    for (;;) {
        struct record *r = add_org(d, "Atelier");
        dprintf(self->up, "%s\n", r->ref.p);
        if (r->id % 3 == 0 && !history_undo(d->db, &d->a, NULL, &d->e)) return false;
        if (r->id % 3 == 0) dprintf(self->up, "-%s\n", r->ref.p);
    }
}

/* Reads what the child acknowledged after so many bytes were seen. */
static size_t kill_after(struct child *c, size_t bytes, struct str *said) {
    char part[4096];
    while (said->n < bytes) {
        ssize_t n = read(c->up, part, sizeof part);
        if (n > 0) str_add(said, sv_of(part, (size_t)n));
    }
    kill(c->pid, SIGKILL);
    for (ssize_t n; (n = read(c->up, part, sizeof part)) > 0;) str_add(said, sv_of(part, (size_t)n));
    assert_int_equal(child_end(c), 128 + SIGKILL);
    return said->n;
}

/* The last line about a ref says whether it is there; the very last act may have come through unsaid. */
static void compare_with(struct desk *d, struct sv said) {
    int64_t adds = 0, undos = 0;
    for (struct sv line; sv_next(&said, '\n', &line);) {
        adds += line.n > 0 && line.p[0] != '-';
        undos += line.n > 0 && line.p[0] == '-';
    }
    int64_t rows = (int64_t)rows_of(d, &organisation);
    assert_true(rows >= adds - undos - 1 && rows <= adds - undos + 1);
    assert_in_range(ask_one(d, "SELECT count(*) FROM history WHERE kind = 'A'"), adds, adds + 1);
    assert_in_range(ask_one(d, "SELECT count(*) FROM history WHERE kind = 'U'"), undos, undos + 1);
    assert_int_equal(rows, ask_one(d, "SELECT sum(CASE kind WHEN 'A' THEN 1 ELSE -1 END) FROM history"));
}

static void whatever_was_acknowledged_survives_a_kill(void **state) {
    struct desk *d = *state;
    for (int i = 0; i < 12; i += one_in(3)) {
        char *path = fresh_path(&d->a, "killed");
        db_close(open_as(d, path, DB_CREATE));
        struct desk other = {.db = NULL};
        memcpy(other.path, path, strlen(path) + 1);
        struct child c = child_start(&other, DB_FACE, write_for_ever);
        struct str said = {0};
        kill_after(&c, 20 + (size_t)i * 37, &said);
        /* the room is first to open it: it plays the journal back, too */
        db_close(open_as(d, path, i % 2 ? DB_ROOM : DB_FACE));
        other.db = open_as(d, path, DB_COMMAND);
        compare_with(&other, str_sv(&said));
        assert_int_equal(
            ask_one(&other, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"), 1);
        while (history_undo(other.db, &other.a, NULL, &other.e)) continue;
        assert_int_equal(other.e.code, ERR_NO_FILE);
        assert_int_equal(rows_of(&other, &organisation), 0);
        db_close(other.db);
        arena_deinit(&other.a);
        str_deinit(&said);
    }
}

/* Runs out of memory at the n-th allocation of an act, which is the child's end. */
static bool starve(struct desk *d, struct child *self) {
    char text[16];
    ssize_t got = read(self->down, text, sizeof text);
    int64_t n;
    if (got <= 0 || !sv_to_i64(sv_of(text, (size_t)got), &n)) return false;
    setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0});
    close(STDERR_FILENO);
    mem_fail_at(n);
    add_org(d, "Atelier");
    mem_fail_at(0);
    child_say(self);
    return true;
}

static void running_out_of_memory_loses_nothing(void **state) {
    struct desk *d = *state;
    int64_t acknowledged = 0;
    for (int n = 1; acknowledged < 3; n += n < 10 ? 1 : 5) {
        struct child c = child_start(d, DB_FACE, starve);
        dprintf(c.down, "%d", n);
        int end = child_end(&c);
        assert_true(end == 0 || end == 128 + SIGABRT);
        acknowledged += end == 0;
        assert_int_equal(rows_of(d, &organisation), acknowledged);
        assert_int_equal(ask_one(d, "SELECT count(*) FROM history"), acknowledged);
    }
    assert_string_equal(add_org(d, "x")->ref.p, "ORG-4");
}

enum { EACH = 40 };

static bool add_many(struct desk *d, struct child *self) {
    (void)self;
    for (int i = 0; i < EACH; i++) add_org(d, "x");
    return true;
}

static void two_processes_lose_nothing(void **state) {
    struct desk *d = *state;
    struct child a = child_start(d, DB_COMMAND, add_many), b = child_start(d, DB_COMMAND, add_many);
    assert_int_equal(child_end(&a) + child_end(&b), 0);
    assert_int_equal(rows_of(d, &organisation), 2 * EACH);
    assert_int_equal(ask_one(d, "SELECT count(DISTINCT ref) FROM organisation"), 2 * EACH);
    assert_int_equal(ask_one(d, "SELECT max(CAST(substr(ref, 5) AS INTEGER)) FROM organisation"), 2 * EACH);
    assert_true(db_poll(d->db));
    for (int i = 0; i < 2 * EACH; i++) must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(rows_of(d, &organisation), 0);
}

static void hostile_text_comes_back_as_it_went(void **state) {
    struct desk *d = *state;
    static const char *const texts[] = {
        "'; DROP TABLE organisation; --",
        "=cmd|' /C calc'!A0",
        "<script>alert(1)</script>",
        "%s%n%x",
        "\"\"",
        "?1",
        "a\\b",
        "🦊",
        "Ünïcödé ﷽",
        "NULL",
        "-1",
        "x\u00a0x",
    };
    for (size_t i = 0; i < COUNT(texts); i++) {
        struct record *r = add_org(d, texts[i]);
        assert_true(sv_is(record_text(reload(d, r), "name"), texts[i]));
        struct list_query query = {.entity = &organisation, .text = sv_from(texts[i])};
        struct list_rows rows;
        must(d, list_run(d->db, &d->a, &query, &rows, &d->e));
        bool found = false;
        for (size_t k = 0; k < rows.n; k++) found |= rows.v[k]->id == r->id;
        assert_true(found);
    }
    struct str huge = {0};
    str_addn(&huge, 'x', 1 << 20);
    const struct sv refused[] = {SV("a\0b"),     SV("\033[2J"), SV("\xff\xfe"),
                                 SV("a\u202eb"), SV("e\u0301"), str_sv(&huge)};
    for (size_t i = 0; i < COUNT(refused); i++) {
        struct record *r = record_new(&d->a, &organisation);
        record_set_text(r, "name", refused[i]);
        assert_false(act_insert(d->db, &d->a, r, &d->e));
        assert_int_equal(d->e.code, ERR_DATA);
    }
    str_deinit(&huge);
    assert_int_equal(rows_of(d, &organisation), COUNT(texts));
}

static void keys_of_two_laptops_do_not_meet(void **state) {
    struct desk *d = *state;
    struct db *other = open_as(d, fresh_path(&d->a, "laptop"), DB_CREATE);
    struct desk far = {.db = other};
    struct str seen = {0};
    for (int i = 0; i < 200; i++) {
        clock_set(INT64_C(1780000000000) + i); /* both in the same millisecond, each time */
        int64_t a = add_org(d, "x")->id, b = add_org(&far, "x")->id;
        str_addf(&seen, "(%" PRId64 "),(%" PRId64 "),", a, b);
    }
    clock_set(0);
    str_remove(&seen, seen.n - 1, 1);
    char *sql = arena_printf(&d->a, "SELECT count(DISTINCT column1) FROM (VALUES %s)", str_c(&seen));
    assert_int_equal(ask_one(d, sql), 400);
    str_deinit(&seen);
    db_close(other);
    arena_deinit(&far.a);
}

static void a_key_that_is_taken_is_made_again(void **state) {
    enum { CROWD = 40 };
    struct desk *d = *state;
    clock_set(INT64_C(1577836800000));
    d->db->last_id = INT64_C(1) << 40;
    for (int i = 1; i <= CROWD; i++) {
        struct record *r = record_new(&d->a, &organisation);
        record_set_text(r, "name", SV("taken"));
        r->id = d->db->last_id + i;
        add_record(d, r);
    }
    assert_true(add_org(d, "x")->id > (INT64_C(1) << 40) + CROWD);
    clock_set(0);
}

int test_tx(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(many_rows_are_one_step),
        DESK_TEST(what_fails_leaves_no_trace),
        DESK_TEST(what_changes_nothing_is_not_remembered),
        DESK_TEST(a_full_disk_changes_nothing),
        DESK_TEST(a_commit_that_fails_changes_nothing),
        DESK_TEST(whatever_was_acknowledged_survives_a_kill),
        DESK_TEST(running_out_of_memory_loses_nothing),
        DESK_TEST(two_processes_lose_nothing),
        DESK_TEST(hostile_text_comes_back_as_it_went),
        DESK_TEST(keys_of_two_laptops_do_not_meet),
        DESK_TEST(a_key_that_is_taken_is_made_again),
    };
    return cmocka_run_group_tests_name("tx", tests, NULL, NULL);
}
