#include "child.h"
#include "groups.h"
#include "store/handle.h"
#include "store/migrations.h"
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static void a_new_file_is_ours_private_and_small(void **state) {
    struct desk *d = *state;
    struct stat st;
    assert_int_equal(stat(d->path, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0600);
    assert_true(st.st_size < 600 * 1024);
    assert_int_equal(ask_one(d, "PRAGMA application_id"), 0x43415459);
    assert_int_equal(ask_one(d, "PRAGMA user_version"), n_migrations);
    assert_int_equal(strlen(db_uuid(d->db)), 32);
    assert_int_equal(strspn(db_uuid(d->db), "0123456789abcdef"), 32);
    assert_string_equal(db_author(d->db), "Ana");
    assert_false(db_read_only(d->db));
}

static void the_uuid_stays_the_files_own(void **state) {
    struct desk *d = *state;
    char *first = arena_printf(&d->a, "%s", db_uuid(d->db));
    db_close(d->db);
    d->db = open_as(d, d->path, DB_COMMAND);
    assert_string_equal(db_uuid(d->db), first);
    struct db *other = open_as(d, fresh_path(&d->a, "other"), DB_CREATE);
    assert_string_not_equal(db_uuid(other), first);
    db_close(other);
}

static void what_is_no_programme_is_refused_untouched(void **state) {
    struct desk *d = *state;
    static const struct {
        const char *name, *sql, *bytes;
        enum error_code code;
        const char *said;
    } cases[] = {
        {"text", NULL, "name;dept\nAtelier;29\n", ERR_DATA, "is no programme of catalyse"},
        {"empty", NULL, "", ERR_DATA, "is no programme of catalyse"},
        {"short", NULL, "SQLite format 3", ERR_DATA, "is no programme of catalyse"},
        {"foreign", "PRAGMA application_id = 7; CREATE TABLE t (a)", NULL, ERR_DATA,
         "belongs to another program"},
        {"plain", "CREATE TABLE t (a)", NULL, ERR_DATA, "belongs to another program"},
        {"newer",
         "PRAGMA application_id = 0x43415459; PRAGMA user_version = 999; CREATE TABLE meta (key, value);"
         "INSERT INTO meta VALUES ('program', 'catalyse 9.9')",
         NULL, ERR_DATA,
         "was last written by catalyse 9.9, in a newer file format than this catalyse " CATALYSE_VERSION
         " reads: nothing was touched"},
        {"bare", "PRAGMA application_id = 0x43415459; PRAGMA user_version = 0; CREATE TABLE t (a)", NULL,
         ERR_DATA, "is no programme of catalyse"},
        {"hollow", "PRAGMA application_id = 0x43415459; PRAGMA user_version = 2; CREATE TABLE t (a)", NULL,
         ERR_DATA, "is damaged; put the newest of its backups in its place"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        char *path = fresh_path(&d->a, cases[i].name);
        struct str before = {0}, after = {0};
        if (cases[i].sql) {
            sqlite3 *lite;
            assert_int_equal(sqlite3_open(path, &lite), SQLITE_OK);
            assert_int_equal(sqlite3_exec(lite, cases[i].sql, NULL, NULL, NULL), SQLITE_OK);
            sqlite3_close(lite);
        } else {
            must(d, fs_write(path, sv_from(cases[i].bytes), &d->e));
        }
        must(d, fs_read(path, 1 << 20, &before, &d->e));
        for (int mode = DB_FACE; mode <= DB_ROOM; mode++) {
            struct db *db = d->db;
            assert_false(db_open(path, (enum db_mode)mode, sample_registry, "Ana", &db, &d->e));
            assert_null(db);
            assert_int_equal(d->e.code, cases[i].code);
            if (!strstr(d->e.text, cases[i].said)) fail_msg("%s: %s", cases[i].name, d->e.text);
        }
        must(d, fs_read(path, 1 << 20, &after, &d->e));
        assert_true(sv_eq(str_sv(&before), str_sv(&after)));
        assert_false(fs_exists(arena_printf(&d->a, "%s-journal", path)));
        str_deinit(&before);
        str_deinit(&after);
    }
}

static void paths_that_lead_nowhere_are_told(void **state) {
    struct desk *d = *state;
    char *fifo = fresh_path(&d->a, "fifo"), *nowhere = fresh_path(&d->a, "nowhere");
    assert_int_equal(mkfifo(fifo, 0600), 0);
    const struct {
        const char *path;
        enum db_mode mode;
        enum error_code code;
        const char *said;
    } cases[] = {
        {nowhere, DB_FACE, ERR_NO_FILE, "does not exist; make a programme with 'catalyse new"},
        {fs_join(&d->a, d->path, "x"), DB_FACE, ERR_NO_FILE, "does not exist"},
        {getenv("HOME"), DB_COMMAND, ERR_NO_FILE, "is a folder"},
        {fifo, DB_FACE, ERR_NO_FILE, "is no ordinary file"},
        {d->path, DB_CREATE, ERR_CANNOT_CREATE, "exists already"},
        {getenv("HOME"), DB_CREATE, ERR_CANNOT_CREATE, "exists already"},
        {fs_join(&d->a, nowhere, "x"), DB_CREATE, ERR_CANNOT_CREATE, "cannot make"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct db *db;
        assert_false(db_open(cases[i].path, cases[i].mode, sample_registry, "Ana", &db, &d->e));
        assert_int_equal(d->e.code, cases[i].code);
        if (!strstr(d->e.text, cases[i].said)) fail_msg("%zu: %s", i, d->e.text);
    }
    assert_false(fs_exists(nowhere));
}

static void links_to_the_file_and_its_folder_are_followed(void **state) {
    struct desk *d = *state;
    char *folder = fresh_path(&d->a, "folder"), *file = fresh_path(&d->a, "link");
    assert_int_equal(symlink(getenv("HOME"), folder) | symlink(d->path, file), 0);
    const char *paths[] = {file, fs_join(&d->a, folder, fs_basename(d->path))};
    for (size_t i = 0; i < COUNT(paths); i++) {
        struct db *db = open_as(d, paths[i], DB_FACE);
        assert_string_equal(db_path(db), db_path(d->db));
        assert_string_equal(db_uuid(db), db_uuid(d->db));
        db_close(db);
    }
}

static void bytes_turned_over_are_damage(void **state) {
    struct desk *d = *state;
    struct str bytes = {0};
    for (int i = 0; i < 50; i++) add_org(d, "Atelier Nord");
    db_close(d->db);
    must(d, fs_read(d->path, 1 << 24, &bytes, &d->e));
    for (size_t i = 200; i < bytes.n; i += 7) bytes.p[i] = (char)(bytes.p[i] ^ 0x55);
    char *path = fresh_path(&d->a, "damaged");
    must(d, fs_write(path, str_sv(&bytes), &d->e));
    str_deinit(&bytes);
    struct db *db;
    assert_false(db_open(path, DB_FACE, sample_registry, "Ana", &db, &d->e));
    assert_int_equal(d->e.code, ERR_DATA);
    assert_non_null(strstr(d->e.text, "is damaged"));
    assert_non_null(strstr(d->e.text, "the newest of its backups"));
    d->db = open_as(d, d->path, DB_FACE);
}

static void the_file_is_kept_as_a_document(void **state) {
    struct desk *d = *state;
    static const struct {
        const char *pragma;
        int64_t value;
    } cases[] = {
        {"foreign_keys", 1},  {"synchronous", 3}, {"cell_size_check", 1}, {"trusted_schema", 0},
        {"secure_delete", 1}, {"temp_store", 2},  {"busy_timeout", 250},  {"query_only", 0},
    };
    db_close(d->db);
    d->db = open_as(d, d->path, DB_FACE);
    for (size_t i = 0; i < COUNT(cases); i++)
        assert_int_equal(ask_one(d, arena_printf(&d->a, "PRAGMA %s", cases[i].pragma)), cases[i].value);
    struct query q;
    must(d, statement_open(d->db, "PRAGMA journal_mode", &q, &d->e));
    assert_int_equal(query_next(&q, &d->e), STEP_ROW);
    assert_true(sv_is(query_text(&q, 0), "delete"));
    query_close(&q);
    int on = 0;
    sqlite3_db_config(d->db->lite, SQLITE_DBCONFIG_DEFENSIVE, -1, &on);
    assert_int_equal(on, 1);
    assert_false(query_open(d->db, "SELECT \"no such column\" FROM organisation", &q, &d->e));
    assert_int_equal(d->e.code, ERR_BUG);
}

static void a_file_that_others_left_with_a_log_gets_its_journal_back(void **state) {
    struct desk *d = *state;
    sqlite3 *lite;
    add_org(d, "Atelier");
    db_close(d->db);
    assert_int_equal(sqlite3_open(d->path, &lite), SQLITE_OK);
    assert_int_equal(
        sqlite3_exec(lite, "PRAGMA journal_mode = WAL; UPDATE organisation SET name = 'x'", NULL, NULL, NULL),
        SQLITE_OK);
    sqlite3_close(lite);
    d->db = open_as(d, d->path, DB_FACE);
    assert_false(d->db->looks);
    assert_int_equal(rows_of(d, &organisation), 1);
    assert_false(fs_exists(arena_printf(&d->a, "%s-wal", d->path)));
    add_org(d, "y");
    assert_false(fs_exists(arena_printf(&d->a, "%s-wal", d->path)));
}

static bool leave_log(struct desk *d, struct child *self) {
    (void)self;
    sqlite3_exec(d->db->lite, "PRAGMA journal_mode = WAL; UPDATE organisation SET name = 'x'", NULL, NULL,
                 NULL);
    _exit(0);
}

static void what_stands_in_the_log_of_somebody_killed_is_read(void **state) {
    struct desk *d = *state;
    struct record *r = add_org(d, "Atelier");
    db_close(d->db);
    struct child c = child_start(d, DB_COMMAND, leave_log);
    assert_int_equal(child_end(&c), 0);
    assert_true(fs_exists(arena_printf(&d->a, "%s-wal", d->path)));
    error_clear(&d->e);
    d->db = open_as(d, d->path, DB_FACE);
    assert_int_equal(d->e.code, ERR_NONE);
    assert_string_equal(record_text(reload(d, r), "name").p, "x");
    assert_false(fs_exists(arena_printf(&d->a, "%s-wal", d->path)));
}

static void each_mode_has_its_patience(void **state) {
    struct desk *d = *state;
    static const struct {
        enum db_mode mode;
        int64_t wait;
    } cases[] = {{DB_FACE, 250}, {DB_COMMAND, 2000}, {DB_ANSWER, 2000}, {DB_ROOM, 50}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct db *db = open_as(d, d->path, cases[i].mode);
        int64_t wait;
        must(d, query_one(db, "PRAGMA busy_timeout", 0, &wait, &d->e));
        assert_int_equal(wait, cases[i].wait);
        db_close(db);
    }
}

static void the_room_reads_only(void **state) {
    struct desk *d = *state;
    struct record *r = add_org(d, "Atelier"), *again;
    struct db *room = open_as(d, d->path, DB_ROOM);
    assert_true(db_read_only(room));
    assert_int_equal(sqlite3_db_readonly(room->lite, "main"), 0);
    must(d, record_load(room, &d->a, &organisation, r->id, &again, &d->e));
    assert_false(act_delete(room, &organisation, r->id, &d->e));
    assert_int_equal(d->e.code, ERR_IO);
    assert_non_null(strstr(d->e.text, "can only be read"));
    assert_int_not_equal(sqlite3_exec(room->lite, "DELETE FROM organisation", NULL, NULL, NULL), SQLITE_OK);
    db_close(room);
}

/* As somebody who may only read the file; root may write everything. */
static bool reads_only(struct desk *d) {
    struct db *db;
    struct record *r;
    if (setgid(65534) != 0 || setuid(65534) != 0) return false;
    if (!db_open(d->path, DB_FACE, sample_registry, "Bo", &db, &d->e)) return false;
    bool ok = db_read_only(db) && record_find_ref(db, &d->a, &organisation, SV("ORG-1"), &r, &d->e) &&
              !act_delete(db, &organisation, r->id, &d->e) && d->e.code == ERR_IO;
    db_close(db);
    return ok;
}

static void a_file_that_cannot_be_written_is_opened_to_read(void **state) {
    struct desk *d = *state;
    if (getuid() != 0) skip();
    char *dir = fresh_path(&d->a, "shared");
    add_org(d, "Atelier");
    assert_int_equal(mkdir(dir, 0755), 0);
    char *path = fs_join(&d->a, dir, "p.catalyse");
    must(d, db_copy(d->db, path, &d->e));
    assert_int_equal(chmod(path, 0644) | chmod(getenv("HOME"), 0755), 0);
    pid_t pid = fork();
    if (pid == 0) {
        struct desk own = {.db = NULL};
        memcpy(own.path, path, strlen(path) + 1);
        _exit(reads_only(&own) ? 0 : 1);
    }
    int status;
    waitpid(pid, &status, 0);
    assert_int_equal(status, 0);
}

static void a_locked_file_is_busy(void **state) {
    struct desk *d = *state;
    struct child c = child_start(d, DB_FACE, child_locks);
    child_wait(&c);
    struct db *db;
    struct record *r = record_new(&d->a, &organisation);
    record_set_text(r, "name", SV("x"));
    assert_false(db_open(d->path, DB_ROOM, sample_registry, "Ana", &db, &d->e));
    assert_int_equal(d->e.code, ERR_BUSY);
    assert_non_null(strstr(d->e.text, "is busy: another window or command is using it; try again"));
    assert_int_equal(error_status(d->e.code), 75);
    assert_false(act_insert(d->db, &d->a, r, &d->e));
    assert_int_equal(d->e.code, ERR_BUSY);
    assert_false(db_poll(d->db));
    child_go(&c);
    assert_int_equal(child_end(&c), 0);
    r->id = 0;
    must(d, act_insert(d->db, &d->a, r, &d->e));
}

static bool add_one(struct desk *d, struct child *self) {
    (void)self;
    add_org(d, "From elsewhere");
    return true;
}

static void changes_of_others_are_seen(void **state) {
    struct desk *d = *state;
    int64_t revision = db_revision(d->db);
    assert_false(db_poll(d->db));
    int fd = db_watch_fd(d->db);
    assert_true(fd >= 0);
    struct child c = child_start(d, DB_COMMAND, add_one);
    struct pollfd p = {.fd = fd, .events = POLLIN};
    assert_int_equal(poll(&p, 1, 5000), 1);
    assert_int_equal(child_end(&c), 0);
    assert_true(db_poll(d->db));
    assert_int_equal(db_revision(d->db), revision + 1);
    assert_int_equal(poll(&p, 1, 0), 0);
    assert_false(db_poll(d->db));
    assert_int_equal(rows_of(d, &organisation), 1);
}

static void who_looks_writes_when_there_is_something_to_write(void **state) {
    struct desk *d = *state;
    add_org(d, "Atelier");
    db_close(d->db);
    static const enum db_mode modes[] = {DB_FACE, DB_COMMAND, DB_ANSWER};
    for (size_t i = 0; i < COUNT(modes); i++) {
        d->db = open_as(d, d->path, modes[i]);
        assert_int_equal(d->db->looks, modes[i] != DB_COMMAND);
        size_t before = rows_of(d, &organisation);
        add_org(d, "y");
        assert_false(d->db->looks);
        assert_int_equal(rows_of(d, &organisation), before + 1);
        db_close(d->db);
    }
    d->db = open_as(d, d->path, DB_FACE);
    db_rest(d->db);
    assert_false(d->db->looks);
}

static void nothing_is_missed_between_looking_and_writing(void **state) {
    struct desk *d = *state;
    struct db *other = open_as(d, d->path, DB_FACE);
    add_org(d, "From elsewhere");
    int64_t before = db_revision(other);
    must(d, open_to_write(other, &d->e));
    assert_int_equal(db_revision(other), before + 1);
    assert_false(db_poll(other));
    add_org(d, "Later");
    assert_true(db_poll(other));
    db_close(other);
}

/* Ends like a process that is killed when its pages have begun to reach the file. */
static bool commit_then_die(struct desk *d, struct child *self) {
    (void)self;
    add_org(d, "From elsewhere");
    ask_one(d, "PRAGMA cache_size = 1");
    if (!write_begin(d->db, &d->e)) _exit(2);
    sqlite3_exec(
        d->db->lite,
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) INSERT INTO meta"
        " (key, value) SELECT i, hex(randomblob(2000)) FROM n",
        NULL, NULL, NULL);
    _exit(0);
}

static void what_came_before_a_writer_was_killed_is_not_missed(void **state) {
    struct desk *d = *state;
    struct db *other = open_as(d, d->path, DB_FACE);
    int64_t before = db_revision(other);
    struct child c = child_start(d, DB_COMMAND, commit_then_die);
    assert_int_equal(child_end(&c), 0);
    assert_true(fs_exists(arena_printf(&d->a, "%s-journal", d->path)));
    must(d, open_to_write(other, &d->e));
    assert_true(db_revision(other) > before);
    db_close(other);
    assert_int_equal(rows_of(d, &organisation), 1);
}

static void a_file_that_is_busy_is_looked_at_on(void **state) {
    struct desk *d = *state;
    struct db *other = open_as(d, d->path, DB_FACE);
    must(d, write_begin_alone(d->db, &d->e));
    assert_false(open_to_write(other, &d->e));
    assert_int_equal(d->e.code, ERR_BUSY);
    write_undo(d->db);
    assert_true(other->looks);
    int64_t n;
    must(d, query_one(other, "SELECT count(*) FROM organisation", 0, &n, &d->e));
    db_close(other);
}

static void the_command_line_watches_nothing(void **state) {
    struct desk *d = *state;
    struct db *db = open_as(d, d->path, DB_COMMAND);
    assert_int_equal(db_watch_fd(db), -1);
    db_close(db);
}

static void own_changes_count_once(void **state) {
    struct desk *d = *state;
    int64_t revision = db_revision(d->db);
    add_org(d, "A");
    assert_int_equal(db_revision(d->db), revision + 1);
    assert_false(db_poll(d->db));
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(db_revision(d->db), revision + 2);
}

static void a_new_ref_is_made_beyond_those_of_others(void **state) {
    struct desk *d = *state;
    assert_string_equal(add_org(d, "mine")->ref.p, "ORG-1");
    struct child c = child_start(d, DB_COMMAND, add_one);
    assert_int_equal(child_end(&c), 0);
    assert_string_equal(add_org(d, "mine")->ref.p, "ORG-3");
}

int test_db(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(a_new_file_is_ours_private_and_small),
        DESK_TEST(the_uuid_stays_the_files_own),
        DESK_TEST(what_is_no_programme_is_refused_untouched),
        DESK_TEST(paths_that_lead_nowhere_are_told),
        DESK_TEST(links_to_the_file_and_its_folder_are_followed),
        DESK_TEST(bytes_turned_over_are_damage),
        DESK_TEST(the_file_is_kept_as_a_document),
        DESK_TEST(a_file_that_others_left_with_a_log_gets_its_journal_back),
        DESK_TEST(what_stands_in_the_log_of_somebody_killed_is_read),
        DESK_TEST(what_came_before_a_writer_was_killed_is_not_missed),
        DESK_TEST(each_mode_has_its_patience),
        DESK_TEST(the_room_reads_only),
        DESK_TEST(a_file_that_cannot_be_written_is_opened_to_read),
        DESK_TEST(a_locked_file_is_busy),
        DESK_TEST(changes_of_others_are_seen),
        DESK_TEST(who_looks_writes_when_there_is_something_to_write),
        DESK_TEST(nothing_is_missed_between_looking_and_writing),
        DESK_TEST(a_file_that_is_busy_is_looked_at_on),
        DESK_TEST(the_command_line_watches_nothing),
        DESK_TEST(own_changes_count_once),
        DESK_TEST(a_new_ref_is_made_beyond_those_of_others),
    };
    return cmocka_run_group_tests_name("db", tests, NULL, NULL);
}
