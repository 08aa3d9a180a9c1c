#include "catalyse/base/date.h"
#include "catalyse/store/drafts.h"
#include "child.h"
#include "groups.h"
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

static char **copies(struct desk *d, size_t *n) {
    char **names = NULL, *dir = db_backup_dir(d->db, &d->a);
    *n = 0;
    if (fs_is_dir(dir)) must(d, fs_list(dir, "", &d->a, &names, n, &d->e));
    return names;
}

static void five_copies_rotate(void **state) {
    struct desk *d = *state;
    size_t n;
    for (int i = 1; i <= 8; i++) {
        clock_set(INT64_C(1780000000000) + i * 1000);
        add_org(d, "x");
        must(d, db_backup(d->db, 5, &d->e));
        copies(d, &n);
        assert_int_equal(n, i < 5 ? i : 5);
    }
    clock_set(0);
    char **names = copies(d, &n);
    assert_string_equal(names[0], "2026-05-28T20:26:44.000Z-4.catalyse");
    assert_string_equal(names[4], "2026-05-28T20:26:48.000Z-8.catalyse");
    must(d, db_backup(d->db, 5, &d->e)); /* nothing new since */
    assert_string_equal(copies(d, &n)[4], names[4]);
    struct stat st;
    const char *newest = fs_join(&d->a, db_backup_dir(d->db, &d->a), names[4]);
    assert_int_equal(stat(newest, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0600);
    struct db *copy = open_as(d, newest, DB_FACE);
    assert_string_equal(dump(d, copy), dump(d, d->db));
    assert_string_equal(db_uuid(copy), db_uuid(d->db));
    db_close(copy);
    assert_non_null(strstr(newest, "/state/catalyse/backups/"));
}

/* One of now may still be written by another process. */
static void what_a_killed_copy_left_goes_with_the_next(void **state) {
    struct desk *d = *state;
    const char *dir = db_backup_dir(d->db, &d->a);
    const char *old = fs_join(&d->a, dir, "2026-05-28T20:26:44.000Z-1.catalyse.part");
    const char *fresh = fs_join(&d->a, dir, "2026-05-28T20:26:45.000Z-1.catalyse.part");
    struct timespec hours_ago = {.tv_sec = clock_now() / 1000 - 2 * 3600}, both[] = {hours_ago, hours_ago};
    add_org(d, "x");
    must(d, db_backup(d->db, 5, &d->e));
    must(d, fs_write(old, SV("half"), &d->e));
    must(d, fs_write(fresh, SV("half"), &d->e));
    assert_int_equal(utimensat(AT_FDCWD, old, both, 0), 0);
    must(d, db_backup(d->db, 5, &d->e));
    assert_false(fs_exists(old));
    assert_true(fs_exists(fresh));
}

static void without_wish_there_is_no_copy(void **state) {
    struct desk *d = *state;
    size_t n;
    must(d, db_backup(d->db, 0, &d->e));
    copies(d, &n);
    assert_int_equal(n, 0);
}

static void a_copy_takes_no_name_that_is_there(void **state) {
    struct desk *d = *state;
    add_org(d, "x");
    char *path = fresh_path(&d->a, "copy");
    must(d, db_copy(d->db, path, &d->e));
    struct db *copy = open_as(d, path, DB_FACE);
    assert_string_equal(dump(d, copy), dump(d, d->db));
    must(d, history_undo(copy, &d->a, NULL, &d->e));
    db_close(copy);
    assert_false(db_copy(d->db, path, &d->e));
    assert_int_equal(d->e.code, ERR_CANNOT_CREATE);
    assert_false(db_copy(d->db, "/nowhere/at/all", &d->e));
    assert_int_equal(d->e.code, ERR_CANNOT_CREATE);
}

static void a_busy_file_is_not_half_copied(void **state) {
    struct desk *d = *state;
    struct child c = child_start(d, DB_FACE, child_locks);
    char *path = fresh_path(&d->a, "copy");
    child_wait(&c);
    assert_false(db_copy(d->db, path, &d->e));
    assert_int_equal(d->e.code, ERR_BUSY);
    assert_false(fs_exists(path));
    child_go(&c);
    assert_int_equal(child_end(&c), 0);
    must(d, db_copy(d->db, path, &d->e));
}

static void a_draft_lives_until_it_is_removed(void **state) {
    struct desk *d = *state;
    static const char *const keys[] = {"participant/new", "wish/123", "../../etc/passwd", "é %2f%", ""};
    struct str text = {0};
    const char *uuid = db_uuid(d->db);
    for (size_t i = 0; i < COUNT(keys); i++) {
        assert_false(draft_load(uuid, keys[i], &text, &d->e));
        assert_int_equal(d->e.code, ERR_NONE);
        must(d, draft_save(uuid, keys[i], SV("first"), &d->e));
        must(d, draft_save(uuid, keys[i], SV("a\0b\n"), &d->e));
        must(d, draft_load(uuid, keys[i], &text, &d->e));
        assert_true(sv_eq(str_sv(&text), SV("a\0b\n")));
    }
    char **listed;
    size_t n;
    must(d, draft_list(uuid, &d->a, &listed, &n, &d->e));
    assert_int_equal(n, COUNT(keys));
    for (size_t i = 0; i < COUNT(keys); i++) {
        bool there = false;
        for (size_t k = 0; k < n; k++) there |= strcmp(listed[k], keys[i]) == 0;
        assert_true(there);
    }
    must(d, draft_remove(uuid, keys[0], &d->e));
    must(d, draft_remove(uuid, keys[0], &d->e));
    assert_false(draft_load(uuid, keys[0], &text, &d->e));
    must(d, draft_remove_all(uuid, &n, &d->e));
    assert_int_equal(n, COUNT(keys) - 1);
    must(d, draft_list(uuid, &d->a, &listed, &n, &d->e));
    assert_int_equal(n, 0);
    str_deinit(&text);
}

static bool save_where_little_fits(struct desk *d, struct sv text) {
    struct rlimit before, small;
    getrlimit(RLIMIT_FSIZE, &before);
    small = (struct rlimit){100, before.rlim_max};
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
    bool ok = draft_save(db_uuid(d->db), "k", text, &d->e);
    setrlimit(RLIMIT_FSIZE, &before);
    signal(SIGXFSZ, SIG_DFL);
    return ok;
}

static void a_draft_that_does_not_fit_leaves_the_one_before(void **state) {
    struct desk *d = *state;
    struct str text = {0}, big = {0};
    char **names;
    size_t n;
    str_addn(&big, 'x', 1000);
    must(d, draft_save(db_uuid(d->db), "k", SV("before"), &d->e));
    assert_false(save_where_little_fits(d, str_sv(&big)));
    assert_int_equal(d->e.code, ERR_IO);
    must(d, draft_load(db_uuid(d->db), "k", &text, &d->e));
    assert_true(sv_is(str_sv(&text), "before"));
    const char *dir = xdg_path(&d->a, XDG_STATE, arena_printf(&d->a, "drafts/%s", db_uuid(d->db)));
    must(d, fs_list(dir, "", &d->a, &names, &n, &d->e));
    assert_int_equal(n, 1);
    str_deinit(&text);
    str_deinit(&big);
}

static void drafts_are_private_and_of_one_file(void **state) {
    struct desk *d = *state;
    struct stat st;
    struct str text = {0};
    must(d, draft_save(db_uuid(d->db), "k", SV("mine"), &d->e));
    assert_false(draft_load("00000000000000000000000000000000", "k", &text, &d->e));
    char *path = xdg_path(&d->a, XDG_STATE,
                          arena_printf(&d->a, "drafts/%s/k.%ld.draft", db_uuid(d->db), (long)getpid()));
    assert_int_equal(stat(path, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0600);
    str_deinit(&text);
}

static bool type_on(struct desk *d, struct child *self) {
    bool ok = draft_save(db_uuid(d->db), "wish/new", SV("theirs"), &d->e);
    child_say(self);
    child_hear(self);
    return ok;
}

/* Two windows of one file: each has its own; one that has crashed leaves its to the next. */
static void a_draft_is_of_the_process_that_lives(void **state) {
    struct desk *d = *state;
    struct str text = {0};
    const char *uuid = db_uuid(d->db);
    struct child other = child_start(d, DB_FACE, type_on);
    child_wait(&other);
    assert_false(draft_load(uuid, "wish/new", &text, &d->e));
    assert_int_equal(d->e.code, ERR_NONE);
    must(d, draft_save(uuid, "wish/new", SV("ours"), &d->e));
    must(d, draft_remove(uuid, "wish/new", &d->e));
    child_go(&other);
    assert_int_equal(child_end(&other), 0);
    assert_false(draft_load(uuid, "wish", &text, &d->e));
    must(d, draft_load(uuid, "wish/new", &text, &d->e));
    assert_true(sv_is(str_sv(&text), "theirs"));
    must(d, draft_remove(uuid, "wish/new", &d->e));
    assert_false(draft_load(uuid, "wish/new", &text, &d->e));
    str_deinit(&text);
}

int test_backup(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(five_copies_rotate),
        DESK_TEST(what_a_killed_copy_left_goes_with_the_next),
        DESK_TEST(without_wish_there_is_no_copy),
        DESK_TEST(a_copy_takes_no_name_that_is_there),
        DESK_TEST(a_busy_file_is_not_half_copied),
        DESK_TEST(a_draft_lives_until_it_is_removed),
        DESK_TEST(a_draft_that_does_not_fit_leaves_the_one_before),
        DESK_TEST(drafts_are_private_and_of_one_file),
        DESK_TEST(a_draft_is_of_the_process_that_lives),
    };
    return cmocka_run_group_tests_name("backup", tests, NULL, NULL);
}
