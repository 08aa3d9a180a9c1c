#include "catalyse/conf/settings.h"
#include "tests.h"
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static int forget_files(void **state) {
    (void)state;
    struct arena a = {0};
    struct error e;
    bool ok = fs_remove(xdg_path(&a, XDG_CONFIG, "settings.ini"), &e) &&
              fs_remove(xdg_path(&a, XDG_STATE, "settings.ini"), &e);
    arena_deinit(&a);
    return ok ? 0 : -1;
}

static void users_file(struct arena *a, const char *text) {
    file_with(a, "config/catalyse/settings.ini", sv_from(text));
}

static const char *shown(struct arena *a, const struct settings *s, const char *name) {
    struct str out = {0};
    setting_show(s, setting_find(name), &out);
    const char *copy = arena_strndup(a, str_c(&out), out.n);
    str_deinit(&out);
    return copy;
}

static void without_files_there_are_defaults(void **state) {
    (void)state;
    struct arena a = {0};
    struct settings s;
    struct problems problems = {0};
    settings_load(&s, NULL, &a, &problems);
    assert_int_equal(problems.n, 0);
    assert_int_equal(s.language, LANGUAGE_AUTO);
    assert_string_equal(s.theme, "default");
    assert_false(s.mouse);
    assert_true(s.seen_by_group_at_open);
    assert_int_equal(s.backups, 5);
    assert_null(s.keys);
    assert_true(s.chosen == 0);
    for (size_t i = 0; i < n_settings; i++)
        if (*settings_table[i].initial)
            assert_string_equal(shown(&a, &s, settings_table[i].name), settings_table[i].initial);
    arena_deinit(&a);
}

static void the_users_file_is_read(void **state) {
    (void)state;
    struct arena a = {0};
    struct settings s;
    struct problems problems = {0};
    users_file(&a, "language = fr\n[settings]\nbackups = 12\nauthor = \"Ana  d'Orme\"\nmouse = oui\n"
                   "[keys]\nadd = \"a, Insert\"\nsearch = \"Hash\"\n");
    settings_load(&s, NULL, &a, &problems);
    assert_int_equal(problems.n, 0);
    assert_int_equal(s.language, LANGUAGE_FR);
    assert_int_equal(s.backups, 12);
    assert_true(s.mouse);
    assert_int_equal(s.keys->n, 2);
    assert_string_equal(s.keys->items[0].value.p, "a, Insert");
    assert_int_equal(s.keys->items[1].line, 8);
    assert_true(s.chosen == 0);
    arena_deinit(&a);
}

static void wrong_lines_leave_the_default_and_are_told(void **state) {
    (void)state;
    struct arena a = {0};
    struct settings s;
    struct problems problems = {0};
    users_file(
        &a, "langage = fr\nbackups = 51\nborders = round\ntheme = \nbell\nmouse = yes\n[colours]\nx = 1\n");
    settings_load(&s, NULL, &a, &problems);
    const char *path = xdg_path(&a, XDG_CONFIG, "settings.ini");
    assert_string_equal(problems_text(&a, &problems, path),
                        "5:1: expected 'key = value' or '[section]'\n"
                        "2:11: 'backups' is a whole number from 0 to 50, not '51'\n"
                        "3:11: 'borders' is one of: unicode ascii none; not 'round'\n"
                        "4:9: 'theme' is one line of 1 to 40 bytes\n"
                        "1: unknown key 'langage': did you mean 'language'?\n"
                        "7: unknown section [colours]: there are [settings] and [keys]\n");
    assert_int_equal(s.backups, 5);
    assert_int_equal(s.borders, BORDERS_UNICODE);
    assert_string_equal(s.theme, "default");
    assert_true(s.mouse);
    arena_deinit(&a);
}

static void a_named_file_must_be_there(void **state) {
    (void)state;
    struct arena a = {0};
    struct settings s;
    struct problems problems = {0};
    settings_load(&s, "/nonexistent/settings.ini", &a, &problems);
    assert_int_equal(problems.n, 1);
    assert_int_equal(s.backups, 5);
    settings_load(&s, "/", &a, &problems);
    assert_int_equal(problems.n, 2);
    arena_deinit(&a);
}

static void what_is_chosen_inside_wins_and_stays(void **state) {
    (void)state;
    struct arena a = {0};
    struct settings s, again;
    struct problems problems = {0};
    struct error e;
    users_file(&a, "theme = light\nbackups = 7\nlanguage = fr\n");
    settings_load(&s, NULL, &a, &problems);
    assert_true(setting_choose(&s, setting_find("language"), SV("en"), &e));
    assert_true(setting_choose(&s, setting_find("author"), SV("Zoé \"Z\" Roux"), &e));
    assert_true(settings_save(&s, &e));
    settings_load(&again, NULL, &a, &problems);
    assert_int_equal(problems.n, 0);
    assert_int_equal(again.language, LANGUAGE_EN);
    assert_string_equal(again.author, "Zoé \"Z\" Roux");
    assert_string_equal(again.theme, "light");
    assert_true(again.chosen == s.chosen);
    users_file(&a, "theme = mono\n");
    settings_load(&again, NULL, &a, &problems);
    assert_string_equal(again.theme, "mono");
    assert_int_equal(again.backups, 5);
    assert_int_equal(again.language, LANGUAGE_EN);
    arena_deinit(&a);
}

static void a_wrong_choice_changes_nothing(void **state) {
    (void)state;
    static const struct {
        const char *name, *text;
    } cases[] = {
        {"language", "de"},
        {"mouse", "perhaps"},
        {"backups", "-1"},
        {"theme", ""},
        {"author", "a name that goes on and on and on and on and on and on and on and on and on and on and"},
        {"author", "\xff"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena a = {0};
        struct settings s;
        struct error e;
        settings_default(&s);
        const char *before = shown(&a, &s, cases[i].name);
        assert_false(setting_choose(&s, setting_find(cases[i].name), sv_from(cases[i].text), &e));
        assert_string_equal(shown(&a, &s, cases[i].name), before);
        assert_true(s.chosen == 0);
        assert_true(e.text[0] == '\'');
        arena_deinit(&a);
    }
}

static void saved_settings_are_private(void **state) {
    (void)state;
    struct arena a = {0};
    struct settings s;
    struct error e;
    struct stat st;
    settings_default(&s);
    assert_true(settings_save(&s, &e));
    assert_int_equal(stat(xdg_path(&a, XDG_STATE, "settings.ini"), &st), 0);
    assert_int_equal(st.st_mode & 0777, 0600);
    arena_deinit(&a);
}

int settings_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(without_files_there_are_defaults, forget_files),
        cmocka_unit_test_teardown(the_users_file_is_read, forget_files),
        cmocka_unit_test_teardown(wrong_lines_leave_the_default_and_are_told, forget_files),
        cmocka_unit_test_teardown(a_named_file_must_be_there, forget_files),
        cmocka_unit_test_teardown(what_is_chosen_inside_wins_and_stays, forget_files),
        cmocka_unit_test_teardown(a_wrong_choice_changes_nothing, forget_files),
        cmocka_unit_test_teardown(saved_settings_are_private, forget_files),
    };
    return cmocka_run_group_tests_name("settings", tests, NULL, NULL);
}
