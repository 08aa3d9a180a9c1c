#include "catalyse/base/fs.h"
#include "groups.h"
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

struct place {
    struct arena a;
    char *dir;
};

static int enter(void **state) {
    struct place *place = calloc(1, sizeof *place);
    place->dir = fs_join(&place->a, getenv("TMPDIR") ? getenv("TMPDIR") : "/tmp", "fs.XXXXXX");
    *state = place;
    return mkdtemp(place->dir) ? 0 : -1;
}

static int leave(void **state) {
    struct place *place = *state;
    struct error e = {0};
    bool ok = fs_remove_tree(place->dir, &e) && !fs_exists(place->dir);
    arena_deinit(&place->a);
    free(place);
    return ok ? 0 : -1;
}

static void put(const char *path, struct sv data) {
    struct error e = {0};
    if (!fs_write(path, data, &e)) fail_msg("%s", e.text);
}

static mode_t mode_of(const char *path) {
    struct stat st;
    assert_int_equal(stat(path, &st), 0);
    return st.st_mode & 07777;
}

static void a_written_file_reads_back(void **state) {
    struct place *at = *state;
    struct error e = {0};
    struct str in = {0}, big = {0};
    char *path = fs_join(&at->a, at->dir, "plan.txt");
    put(path, SV("first"));
    put(path, SV("se\0cond"));
    assert_true(fs_read(path, 100, &in, &e));
    assert_true(sv_eq(str_sv(&in), SV("se\0cond")));
    assert_int_equal(mode_of(path), 0600);
    str_addn(&big, 'x', 300000);
    put(path, str_sv(&big));
    assert_true(fs_read(path, 300000, &in, &e));
    assert_true(sv_eq(str_sv(&in), str_sv(&big)));
    assert_false(fs_read(path, 299999, &in, &e));
    assert_int_equal(e.code, ERR_DATA);
    assert_int_equal(in.n, 0);
    put(path, SV_NULL);
    assert_true(fs_read(path, 0, &in, &e));
    assert_int_equal(in.n, 0);
    str_deinit(&in);
    str_deinit(&big);
}

static void only_regular_files_are_read(void **state) {
    struct place *at = *state;
    struct str in = {0};
    char *fifo = fs_join(&at->a, at->dir, "pipe");
    assert_int_equal(mkfifo(fifo, 0600), 0);
    const struct {
        const char *path;
        enum error_code code;
    } cases[] = {
        {fifo, ERR_DATA}, {at->dir, ERR_DATA}, {"/dev/zero", ERR_DATA}, {"/nowhere/at/all", ERR_NO_FILE}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct error e = {0};
        assert_false(fs_read(cases[i].path, 1000, &in, &e));
        assert_int_equal(e.code, cases[i].code);
        assert_non_null(strstr(e.text, cases[i].path));
    }
    str_deinit(&in);
}

static void only_regular_files_are_replaced(void **state) {
    struct place *at = *state;
    char *fifo = fs_join(&at->a, at->dir, "pipe"), *link = fs_join(&at->a, at->dir, "link");
    assert_int_equal(mkfifo(fifo, 0600), 0);
    assert_int_equal(symlink(fifo, link), 0);
    const char *const paths[] = {fifo, link, at->dir};
    for (size_t i = 0; i < COUNT(paths); i++) {
        struct error e = {0};
        struct stat st;
        assert_false(fs_write(paths[i], SV("data"), &e));
        assert_int_equal(e.code, ERR_IO);
        assert_non_null(strstr(e.text, paths[i]));
        assert_int_equal(stat(fifo, &st), 0);
        assert_true(S_ISFIFO(st.st_mode));
    }
}

static size_t count_files(struct place *at) {
    char **names;
    size_t n = 99;
    struct error e = {0};
    assert_true(fs_list(at->dir, "", &at->a, &names, &n, &e));
    return n;
}

static void a_failed_write_leaves_the_old_file(void **state) {
    struct place *at = *state;
    struct error e = {0};
    struct str in = {0}, big = {0};
    char *path = fs_join(&at->a, at->dir, "kept.txt");
    put(path, SV("old"));
    struct rlimit before, small = {1000, 1000};
    getrlimit(RLIMIT_FSIZE, &before);
    small.rlim_max = before.rlim_max;
    str_addn(&big, 'x', 100000);
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
    bool written = fs_write(path, str_sv(&big), &e);
    setrlimit(RLIMIT_FSIZE, &before);
    signal(SIGXFSZ, SIG_DFL);
    assert_false(written);
    assert_int_equal(e.code, ERR_IO);
    assert_true(fs_read(path, 100, &in, &e));
    assert_string_equal(str_c(&in), "old");
    assert_int_equal(count_files(at), 1);
    assert_false(fs_write("/nowhere/at/all", SV("x"), &e));
    assert_int_equal(e.code, ERR_IO);
    str_deinit(&in);
    str_deinit(&big);
}

static void a_link_keeps_its_place(void **state) {
    struct place *at = *state;
    struct error e = {0};
    struct stat st;
    struct str in = {0};
    char *path = fs_join(&at->a, at->dir, "target"), *link = fs_join(&at->a, at->dir, "link");
    put(path, SV("old"));
    assert_int_equal(symlink("target", link), 0);
    put(link, SV("new"));
    assert_int_equal(lstat(link, &st), 0);
    assert_true(S_ISLNK(st.st_mode));
    assert_true(fs_read(path, 10, &in, &e));
    assert_string_equal(str_c(&in), "new");
    str_deinit(&in);
}

static void folders_are_made_with_their_parents(void **state) {
    struct place *at = *state;
    struct error e = {0};
    char *deep = fs_join(&at->a, at->dir, "a/b//c/");
    assert_true(fs_mkdirs(deep, &e));
    assert_true(fs_mkdirs(deep, &e));
    assert_true(fs_is_dir(deep));
    assert_int_equal(mode_of(deep), 0700);
    char *file = fs_join(&at->a, at->dir, "file");
    put(file, SV("x"));
    assert_false(fs_mkdirs(fs_join(&at->a, file, "below"), &e));
    assert_int_equal(e.code, ERR_CANNOT_CREATE);
    assert_false(fs_mkdirs(file, &e));
    assert_false(fs_is_dir(file));
    assert_true(fs_exists(file));
}

static void lists_are_sorted_and_filtered(void **state) {
    struct place *at = *state;
    struct error e = {0};
    static const char *const made[] = {"b.ini", "a.ini", "Z.ini", "a.txt", ".ini"}, *const want[] = {
                                                                                        ".ini", "Z.ini",
                                                                                        "a.ini", "b.ini"};
    for (size_t i = 0; i < COUNT(made); i++) put(fs_join(&at->a, at->dir, made[i]), SV(""));
    char **names;
    size_t n;
    assert_true(fs_list(at->dir, ".ini", &at->a, &names, &n, &e));
    assert_int_equal(n, COUNT(want));
    for (size_t i = 0; i < n; i++) assert_string_equal(names[i], want[i]);
    assert_true(fs_list(at->dir, ".csv", &at->a, &names, &n, &e));
    assert_int_equal(n, 0);
    assert_false(fs_list("/nowhere/at/all", "", &at->a, &names, &n, &e));
    assert_int_equal(e.code, ERR_NO_FILE);
}

/* Files of the same name are replaced, others stay. */
static void a_folder_takes_its_name_or_joins_the_one_that_has_it(void **state) {
    struct place *at = *state;
    struct error e = {0};
    struct str in = {0};
    char *part = fs_join(&at->a, at->dir, ".part"), *path = fs_join(&at->a, at->dir, "whole");
    for (int i = 0; i < 2; i++) {
        assert_true(fs_mkdirs(part, &e));
        put(fs_join(&at->a, part, "same"), i ? SV("second") : SV("first"));
        if (i) put(fs_join(&at->a, path, "other"), SV("other"));
        assert_true(fs_put_tree(part, path, &e));
        assert_false(fs_exists(part));
    }
    assert_true(fs_read(fs_join(&at->a, path, "same"), 10, &in, &e));
    assert_string_equal(str_c(&in), "second");
    assert_true(fs_exists(fs_join(&at->a, path, "other")));
    assert_true(fs_mkdirs(part, &e));
    assert_false(fs_put_tree(part, fs_join(&at->a, path, "same"), &e));
    assert_int_equal(e.code, ERR_CANNOT_CREATE);
    str_deinit(&in);
}

static void removing_follows_no_link(void **state) {
    struct place *at = *state;
    struct error e = {0};
    char *keep = fs_join(&at->a, at->dir, "keep"), *gone = fs_join(&at->a, at->dir, "gone");
    assert_true(fs_mkdirs(keep, &e) && fs_mkdirs(fs_join(&at->a, gone, "deep"), &e));
    put(fs_join(&at->a, keep, "file"), SV("x"));
    put(fs_join(&at->a, gone, "deep/file"), SV("x"));
    assert_int_equal(symlink(keep, fs_join(&at->a, gone, "deep/link")), 0);
    assert_true(fs_remove_tree(gone, &e));
    assert_false(fs_exists(gone));
    assert_true(fs_exists(fs_join(&at->a, keep, "file")));
    assert_true(fs_remove_tree(gone, &e));
    assert_true(fs_remove(fs_join(&at->a, keep, "file"), &e));
    assert_true(fs_remove(fs_join(&at->a, keep, "file"), &e));
    assert_false(fs_remove(keep, &e));
    assert_int_equal(e.code, ERR_IO);
}

static void names_are_joined(void **state) {
    struct place *at = *state;
    assert_string_equal(fs_join(&at->a, "a", "b"), "a/b");
    assert_string_equal(fs_join(&at->a, "a/", "b"), "a/b");
    assert_string_equal(fs_join(&at->a, "/", "b"), "/b");
    assert_string_equal(fs_basename("/a/b.txt"), "b.txt");
    assert_string_equal(fs_basename("b.txt"), "b.txt");
    assert_string_equal(fs_basename("a/"), "");
    assert_string_equal(fs_dirname(&at->a, "/a/b.txt"), "/a");
    assert_string_equal(fs_dirname(&at->a, "b.txt"), ".");
    assert_string_equal(fs_dirname(&at->a, "/b.txt"), "/");
}

#define IN_PLACE(test) cmocka_unit_test_setup_teardown(test, enter, leave)

int test_fs(void) {
    const struct CMUnitTest tests[] = {
        IN_PLACE(a_written_file_reads_back),
        IN_PLACE(only_regular_files_are_read),
        IN_PLACE(only_regular_files_are_replaced),
        IN_PLACE(a_failed_write_leaves_the_old_file),
        IN_PLACE(a_link_keeps_its_place),
        IN_PLACE(folders_are_made_with_their_parents),
        IN_PLACE(lists_are_sorted_and_filtered),
        IN_PLACE(a_folder_takes_its_name_or_joins_the_one_that_has_it),
        IN_PLACE(removing_follows_no_link),
        IN_PLACE(names_are_joined),
    };
    return cmocka_run_group_tests_name("fs", tests, NULL, NULL);
}
