#include "catalyse/conf/theme.h"
#include "tests.h"
#include <string.h>

static void a_theme_of_the_user_wins(void **state) {
    (void)state;
    struct arena a = {0};
    struct ini ini;
    const struct ini_section *roles;
    struct error e;
    file_with(&a, "config/catalyse/themes/light.ini", SV("[roles]\ntitle = \"red on #ffffff, bold\"\n"));
    file_with(&a, "config/catalyse/themes/mine.ini", SV("[other]\ntitle = red\n"));
    assert_true(theme_load("light", &a, &ini, &roles, &e));
    assert_int_equal(roles->n, 1);
    assert_string_equal(roles->items[0].value.p, "red on #ffffff, bold");
    assert_int_equal(roles->items[0].line, 2);
    assert_false(theme_load("mine", &a, &ini, &roles, &e));
    assert_non_null(strstr(e.text, "mine.ini: a theme needs a section [roles]"));
    arena_deinit(&a);
}

static void the_default_is_built_in(void **state) {
    (void)state;
    struct arena a = {0};
    struct ini ini;
    const struct ini_section *roles;
    struct error e;
    assert_true(theme_load(THEME_DEFAULT, &a, &ini, &roles, &e));
    assert_int_equal(roles->n, 0);
    assert_int_equal(ini.problems.n, 0);
    file_with(&a, "config/catalyse/themes/default.ini", SV("[roles]\ntitle = red\n"));
    assert_true(theme_load(THEME_DEFAULT, &a, &ini, &roles, &e));
    assert_int_equal(roles->n, 1);
    arena_deinit(&a);
}

static void names_are_sorted_and_single(void **state) {
    (void)state;
    struct arena a = {0};
    const char *const *names;
    size_t n;
    struct error e;
    file_with(&a, "config/catalyse/themes/light.ini", SV("[roles]\n"));
    file_with(&a, "config/catalyse/themes/aaa.ini", SV("[roles]\n"));
    file_with(&a, "config/catalyse/themes/notes.txt", SV(""));
    assert_true(theme_names(&a, &names, &n, &e));
    assert_true(n >= 2);
    assert_string_equal(names[0], "aaa");
    for (size_t i = 1; i < n; i++) assert_true(strcmp(names[i - 1], names[i]) < 0);
    arena_deinit(&a);
}

static void what_is_no_theme_is_refused(void **state) {
    (void)state;
    static const struct {
        const char *name, *message;
    } cases[] = {
        {"lihgt", "no theme 'lihgt': did you mean 'light'?"},
        {"../settings", "no theme '../settings'"},
        {"", "no theme ''"},
        {"zzzzzzzz", "no theme 'zzzzzzzz'"},
    };
    struct arena a = {0};
    file_with(&a, "config/catalyse/themes/light.ini", SV("[roles]\n"));
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct ini ini;
        const struct ini_section *roles;
        struct error e;
        assert_false(theme_load(cases[i].name, &a, &ini, &roles, &e));
        assert_string_equal(e.text, cases[i].message);
        assert_int_equal(e.code, ERR_CONFIG);
    }
    arena_deinit(&a);
}

static int forget_themes(void **state) {
    (void)state;
    struct arena a = {0};
    struct error e;
    bool ok = fs_remove_tree(xdg_path(&a, XDG_CONFIG, "themes"), &e);
    arena_deinit(&a);
    return ok ? 0 : -1;
}

int theme_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(a_theme_of_the_user_wins, forget_themes),
        cmocka_unit_test_teardown(the_default_is_built_in, forget_themes),
        cmocka_unit_test_teardown(names_are_sorted_and_single, forget_themes),
        cmocka_unit_test_teardown(what_is_no_theme_is_refused, forget_themes),
    };
    return cmocka_run_group_tests_name("theme", tests, NULL, NULL);
}
