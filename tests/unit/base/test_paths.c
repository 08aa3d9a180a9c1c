#include "catalyse/base/date.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/utf8.h"
#include "groups.h"
#include <stdlib.h>
#include <string.h>

/* Environment as the harness gave it comes back after each test. */
static const char *const variables[] = {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DOCUMENTS_DIR",
                                        "CATALYSE_DATADIR"};

static int keep_environment(void **state) {
    char **kept = xcalloc(COUNT(variables), sizeof *kept);
    for (size_t i = 0; i < COUNT(variables); i++) {
        const char *value = getenv(variables[i]);
        kept[i] = value ? xstrdup(value) : NULL;
    }
    *state = kept;
    return 0;
}

static int restore_environment(void **state) {
    char **kept = *state;
    for (size_t i = 0; i < COUNT(variables); i++) {
        if (kept[i])
            setenv(variables[i], kept[i], 1);
        else
            unsetenv(variables[i]);
        xfree(kept[i]);
    }
    xfree(kept);
    return 0;
}

static void users_folders_follow_xdg(void **state) {
    (void)state;
    struct arena a = {0};
    setenv("HOME", "/home/ada", 1);
    setenv("XDG_CONFIG_HOME", "/etc/ada", 1);
    unsetenv("XDG_STATE_HOME");
    assert_string_equal(xdg_path(&a, XDG_CONFIG, "config.ini"), "/etc/ada/catalyse/config.ini");
    assert_string_equal(xdg_path(&a, XDG_STATE, "drafts"), "/home/ada/.local/state/catalyse/drafts");
    unsetenv("HOME");
    assert_int_equal(xdg_path(&a, XDG_STATE, NULL)[0], '/');
    arena_deinit(&a);
}

static void what_is_made_goes_where_documents_are(void **state) {
    (void)state;
    struct arena a = {0};
    struct error e = {0};
    const char *home = fs_join(&a, getenv("HOME"), "at-home"), *given = fs_join(&a, home, "Papiers");
    setenv("HOME", home, 1);
    unsetenv("XDG_DOCUMENTS_DIR");
    assert_true(fs_mkdirs(given, &e));
    assert_string_equal(documents_dir(&a), fs_join(&a, home, "catalyse"));
    assert_true(fs_mkdirs(fs_join(&a, home, "Documents"), &e));
    assert_string_equal(documents_dir(&a), fs_join(&a, home, "Documents/catalyse"));
    setenv("XDG_DOCUMENTS_DIR", "relative", 1);
    assert_string_equal(documents_dir(&a), fs_join(&a, home, "Documents/catalyse"));
    setenv("XDG_DOCUMENTS_DIR", given, 1);
    assert_string_equal(documents_dir(&a), fs_join(&a, given, "catalyse"));
    arena_deinit(&a);
}

static void shipped_data_are_found(void **state) {
    (void)state;
    struct arena a = {0};
    setenv("CATALYSE_DATADIR", "/opt/data", 1);
    assert_string_equal(data_path(&a, "themes"), "/opt/data/themes");
    assert_string_equal(data_path(&a, NULL), "/opt/data");
    unsetenv("CATALYSE_DATADIR");
    assert_true(sv_ends(sv_from(data_path(&a, "themes")), SV("share/catalyse/themes")));
    arena_deinit(&a);
}

static void read_log(struct str *out) {
    struct arena a = {0};
    struct error e = {0};
    if (!fs_read(xdg_path(&a, XDG_STATE, "catalyse.log"), 1 << 22, out, &e)) fail_msg("%s", e.text);
    arena_deinit(&a);
}

static void a_message_is_one_safe_line(void **state) {
    (void)state;
    struct str log = {0};
    clock_set(1781783823123);
    log_line("opened '%s'", "a\nb\033[2J");
    clock_set(0);
    read_log(&log);
    assert_string_equal(str_c(&log), "2026-06-18T11:57:03.123Z opened 'a b\uFFFD[2J'\n");
    str_deinit(&log);
}

static void the_log_stays_small(void **state) {
    (void)state;
    struct str log = {0}, filler = {0};
    str_addn(&filler, 'x', 10000);
    for (int i = 0; i < 250; i++) log_line("%04d %s", i, str_c(&filler));
    read_log(&log);
    assert_true(log.n > 1 << 18 && log.n <= (1 << 20) + 20000);
    struct sv rest = str_sv(&log), line = SV_NULL, last = SV_NULL;
    for (; sv_next(&rest, '\n', &line) && line.n; last = line) assert_int_equal(line.n, 25 + 5 + 10000);
    assert_true(sv_starts(sv_of(last.p + 25, last.n - 25), SV("0249 ")));
    str_deinit(&log);
    str_deinit(&filler);
}

#define KEEPING(test) cmocka_unit_test_setup_teardown(test, keep_environment, restore_environment)

int test_paths(void) {
    const struct CMUnitTest tests[] = {
        KEEPING(users_folders_follow_xdg),     KEEPING(what_is_made_goes_where_documents_are),
        KEEPING(shipped_data_are_found),       cmocka_unit_test(a_message_is_one_safe_line),
        cmocka_unit_test(the_log_stays_small),
    };
    return cmocka_run_group_tests_name("paths", tests, NULL, NULL);
}
