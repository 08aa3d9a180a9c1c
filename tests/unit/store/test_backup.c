#include "catalyse/base/date.h"
#include "catalyse/store/drafts.h"
#include "child.h"
#include "groups.h"
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
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
    const char *own = db_own_folder(d->db);
    for (size_t i = 0; i < COUNT(keys); i++) {
        assert_false(draft_load(own, keys[i], &text, &d->e));
        assert_int_equal(d->e.code, ERR_NONE);
        must(d, draft_save(own, keys[i], SV("first"), &d->e));
        must(d, draft_save(own, keys[i], SV("a\0b\n"), &d->e));
        must(d, draft_load(own, keys[i], &text, &d->e));
        assert_true(sv_eq(str_sv(&text), SV("a\0b\n")));
    }
    char **listed;
    size_t n;
    must(d, draft_list(own, &d->a, &listed, &n, &d->e));
    assert_int_equal(n, COUNT(keys));
    for (size_t i = 0; i < COUNT(keys); i++) {
        bool there = false;
        for (size_t k = 0; k < n; k++) there |= strcmp(listed[k], keys[i]) == 0;
        assert_true(there);
    }
    must(d, draft_remove(own, keys[0], &d->e));
    must(d, draft_remove(own, keys[0], &d->e));
    assert_false(draft_load(own, keys[0], &text, &d->e));
    must(d, draft_remove_all(own, &n, &d->e));
    assert_int_equal(n, COUNT(keys) - 1);
    must(d, draft_list(own, &d->a, &listed, &n, &d->e));
    assert_int_equal(n, 0);
    str_deinit(&text);
}

static bool save_where_little_fits(struct desk *d, struct sv text) {
    struct rlimit before, small;
    getrlimit(RLIMIT_FSIZE, &before);
    small = (struct rlimit){100, before.rlim_max};
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
    bool ok = draft_save(db_own_folder(d->db), "k", text, &d->e);
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
    must(d, draft_save(db_own_folder(d->db), "k", SV("before"), &d->e));
    assert_false(save_where_little_fits(d, str_sv(&big)));
    assert_int_equal(d->e.code, ERR_IO);
    must(d, draft_load(db_own_folder(d->db), "k", &text, &d->e));
    assert_true(sv_is(str_sv(&text), "before"));
    const char *dir = xdg_path(&d->a, XDG_STATE, arena_printf(&d->a, "drafts/%s", db_own_folder(d->db)));
    must(d, fs_list(dir, "", &d->a, &names, &n, &d->e));
    assert_int_equal(n, 1);
    str_deinit(&text);
    str_deinit(&big);
}

static void drafts_are_private_and_of_one_file(void **state) {
    struct desk *d = *state;
    struct stat st;
    struct str text = {0};
    must(d, draft_save(db_own_folder(d->db), "k", SV("mine"), &d->e));
    assert_false(draft_load("00000000000000000000000000000000", "k", &text, &d->e));
    char *path = xdg_path(&d->a, XDG_STATE,
                          arena_printf(&d->a, "drafts/%s/k.%ld.draft", db_own_folder(d->db), (long)getpid()));
    assert_int_equal(stat(path, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0600);
    str_deinit(&text);
}

static bool type_on(struct desk *d, struct child *self) {
    bool ok = draft_save(db_own_folder(d->db), "wish/new", SV("theirs"), &d->e);
    child_say(self);
    child_hear(self);
    return ok;
}

/* Two windows of one file: each has its own; one that has crashed leaves its to the next. */
static void a_draft_is_of_the_process_that_lives(void **state) {
    struct desk *d = *state;
    struct str text = {0};
    const char *own = db_own_folder(d->db);
    struct child other = child_start(d, DB_FACE, type_on);
    child_wait(&other);
    assert_false(draft_load(own, "wish/new", &text, &d->e));
    assert_int_equal(d->e.code, ERR_NONE);
    must(d, draft_save(own, "wish/new", SV("ours"), &d->e));
    must(d, draft_remove(own, "wish/new", &d->e));
    child_go(&other);
    assert_int_equal(child_end(&other), 0);
    assert_false(draft_load(own, "wish", &text, &d->e));
    must(d, draft_load(own, "wish/new", &text, &d->e));
    assert_true(sv_is(str_sv(&text), "theirs"));
    must(d, draft_remove(own, "wish/new", &d->e));
    assert_false(draft_load(own, "wish/new", &text, &d->e));
    str_deinit(&text);
}

static bool drafted(struct desk *d, struct db *db, const char *key) {
    struct str text = {0};
    bool any = draft_load(db_own_folder(db), key, &text, &d->e);
    str_deinit(&text);
    return any;
}

static char *copy_by_hand(struct desk *d) {
    struct str bytes = {0};
    char *path = fresh_path(&d->a, "by-hand");
    must(d, fs_read(d->path, SIZE_MAX, &bytes, &d->e));
    must(d, fs_write(path, str_sv(&bytes), &d->e));
    str_deinit(&bytes);
    return path;
}

static void a_copy_by_hand_shares_nothing_that_is_kept(void **state) {
    struct desk *d = *state;
    size_t n;
    const char **paths;
    add_org(d, "x");
    must(d, draft_save(db_own_folder(d->db), "k", SV("mine"), &d->e));
    must(d, db_backup(d->db, 5, &d->e));
    char *path = copy_by_hand(d);
    struct db *copy = open_as(d, path, DB_FACE);
    assert_string_equal(db_uuid(copy), db_uuid(d->db));
    assert_false(drafted(d, copy, "k"));
    must(d, draft_save(db_own_folder(copy), "k", SV("theirs"), &d->e));
    must(d, db_backup(copy, 5, &d->e));
    copies(d, &n);
    assert_int_equal(n, 1);
    assert_int_equal(db_copies(d->db, &d->a, &paths), 1);
    assert_string_equal(paths[0], db_path(copy));
    db_close(copy);
    copy = open_as(d, path, DB_COMMAND);
    assert_true(drafted(d, copy, "k") && drafted(d, d->db, "k"));
    db_close(copy);
    must(d, fs_remove(path, &d->e));
    assert_int_equal(db_copies(d->db, &d->a, &paths), 0);
}

static char *owners_path(struct desk *d) {
    return xdg_path(&d->a, XDG_STATE, arena_printf(&d->a, "files/%s", db_uuid(d->db)));
}

static void programs_that_open_a_copy_at_once_agree(void **state) {
    struct desk *d = *state;
    struct str before = {0};
    char *path = copy_by_hand(d);
    db_own_folder(d->db);
    must(d, fs_read(owners_path(d), 1 << 16, &before, &d->e));
    struct db *face = open_as(d, path, DB_FACE), *room = open_as(d, path, DB_ROOM);
    const char *name = db_own_folder(face);
    must(d, fs_write(owners_path(d), str_sv(&before), &d->e));
    assert_string_equal(db_own_folder(room), name);
    db_close(room);
    db_close(face);
    str_deinit(&before);
}

static void a_spoilt_list_leads_nowhere_else(void **state) {
    struct desk *d = *state;
    static const char *const names[] = {"", "..", "../drafts", ".", "a/b"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char *path = copy_by_hand(d);
        struct db *copy = open_as(d, path, DB_FACE);
        must(d, fs_mkdirs(xdg_path(&d->a, XDG_STATE, "files"), &d->e));
        must(d, fs_write(owners_path(d),
                         sv_from(arena_printf(&d->a, "%s\t1:1\t%s\n", names[i], db_path(copy))), &d->e));
        assert_string_equal(db_own_folder(copy), db_uuid(d->db));
        db_close(copy);
        must(d, fs_remove(path, &d->e));
    }
}

static void a_file_that_is_moved_takes_its_drafts_along(void **state) {
    struct desk *d = *state;
    char *path = copy_by_hand(d), *elsewhere = fresh_path(&d->a, "elsewhere");
    db_own_folder(d->db);
    struct db *copy = open_as(d, path, DB_FACE);
    must(d, draft_save(db_own_folder(copy), "k", SV("theirs"), &d->e));
    db_close(copy);
    assert_int_equal(rename(path, elsewhere), 0);
    copy = open_as(d, elsewhere, DB_FACE);
    assert_true(drafted(d, copy, "k"));
    assert_false(drafted(d, d->db, "k"));
    db_close(copy);
}

/* The last file of a programme that is left has what was typed into it before it was on this disk. */
static void what_is_left_of_a_programme_has_its_drafts(void **state) {
    struct desk *d = *state;
    must(d, draft_save(db_own_folder(d->db), "k", SV("mine"), &d->e));
    char *path = copy_by_hand(d);
    must(d, fs_remove(d->path, &d->e));
    struct db *copy = open_as(d, path, DB_FACE);
    assert_true(drafted(d, copy, "k"));
    db_close(copy);
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
        DESK_TEST(a_copy_by_hand_shares_nothing_that_is_kept),
        DESK_TEST(programs_that_open_a_copy_at_once_agree),
        DESK_TEST(a_spoilt_list_leads_nowhere_else),
        DESK_TEST(a_file_that_is_moved_takes_its_drafts_along),
        DESK_TEST(what_is_left_of_a_programme_has_its_drafts),
    };
    return cmocka_run_group_tests_name("backup", tests, NULL, NULL);
}
