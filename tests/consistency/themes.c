#include "catalyse/base/mem.h"
#include "catalyse/conf/theme.h"
#include "catalyse/tui/style.h"
#include "tests.h"
#include <string.h>

/* How far a theme's text must stand out (WCAG 2): from its own background where it names one, else from
 * black and from white. Fewer colours come out less exact. */
static const struct {
    const char *name;
    double rgb, palette;
} themes[] = {
    {"default", 4.5, 3.8},      {"light", 4.5, 4.5}, {"high-contrast", 7, 7},
    {"colour-blind", 4.5, 4.5}, {"mono", 4.5, 4.5},
};
enum { N_THEMES = sizeof themes / sizeof *themes };

static struct theme theme_of(const char *name, struct arena *a, const struct ini_section **roles) {
    struct ini ini;
    struct theme theme;
    struct error e;
    theme_default(&theme);
    if (!theme_load(name, a, &ini, roles, &e) || !problems_check(&ini.problems, &e)) fail_msg("%s", e.text);
    for (size_t i = 0; i < (*roles)->n; i++) {
        const struct ini_item *item = &(*roles)->items[i];
        if (!theme_set(&theme, sv_from(item->key), item->value, &e))
            fail_msg("%s:%d:%d: %s", ini.path, item->line, item->column, e.text);
    }
    return theme;
}

static void every_shipped_theme_is_listed_here(void **state) {
    (void)state;
    struct arena a = {0};
    const char *const *names;
    size_t n;
    struct error e;
    assert_true(theme_names(&a, &names, &n, &e));
    assert_int_equal(n, N_THEMES);
    for (size_t i = 0; i < n; i++) {
        size_t j = 0;
        while (j < N_THEMES && strcmp(themes[j].name, names[i])) j++;
        assert_true(j < N_THEMES);
    }
    arena_deinit(&a);
}

/* For whoever wants to change it: the program itself reads no file for its default. */
static void the_default_file_says_what_is_built_in(void **state) {
    (void)state;
    struct str now = {0};
    str_addz(&now,
             "; What is built in. To change it, copy this file to the folder themes beside settings.ini.\n"
             "\n[roles]\n");
#define X(role, name, colour, mono) str_addz(&now, name " = \"" colour "\"\n");
    STYLE_ROLES(X)
#undef X
    kept_check("themes/default.ini", str_sv(&now));
    str_deinit(&now);
}

static void every_theme_has_every_role(void **state) {
    (void)state;
    for (size_t i = 0; i < N_THEMES; i++) {
        struct arena a = {0};
        const struct ini_section *roles;
        theme_of(themes[i].name, &a, &roles);
        for (int r = 0; r < ROLE_COUNT; r++)
            if (strcmp(themes[i].name, THEME_DEFAULT) && !ini_find(roles, role_name((enum role)r)))
                fail_msg("themes/%s.ini says nothing of '%s'", themes[i].name, role_name((enum role)r));
        arena_deinit(&a);
    }
}

static void stands_out(const char *theme, enum role role, int fg, int bg, double least) {
    double contrast = colour_contrast(fg, bg);
    if (contrast < least)
        fail_msg("themes/%s.ini: '%s' stands out by %.2f, not %.2f", theme, role_name(role), contrast, least);
}

static void check_contrast(const char *name, const struct theme *theme, enum depth depth, double least) {
    for (int r = 0; r < ROLE_COUNT; r++) {
        struct style style = theme_style(theme, (enum role)r, depth);
        if (style.bg != COLOUR_DEFAULT) {
            assert_int_not_equal(style.fg, COLOUR_DEFAULT);
            stands_out(name, (enum role)r, style.fg, style.bg, least);
        } else if (style.fg != COLOUR_DEFAULT) {
            stands_out(name, (enum role)r, style.fg, COLOUR_RGB, least);
            stands_out(name, (enum role)r, style.fg, COLOUR_RGB | 0xffffff, least);
        }
    }
}

static void every_text_stands_out(void **state) {
    (void)state;
    for (size_t i = 0; i < N_THEMES; i++) {
        struct arena a = {0};
        const struct ini_section *roles;
        struct theme theme = theme_of(themes[i].name, &a, &roles);
        check_contrast(themes[i].name, &theme, DEPTH_RGB, themes[i].rgb);
        check_contrast(themes[i].name, &theme, DEPTH_256, themes[i].palette);
        arena_deinit(&a);
    }
}

/* With 8 or 16 colours a pair must at least stay a pair. */
static void few_colours_hide_no_text(void **state) {
    (void)state;
    for (size_t i = 0; i < N_THEMES; i++) {
        struct arena a = {0};
        const struct ini_section *roles;
        struct theme theme = theme_of(themes[i].name, &a, &roles);
        for (int r = 0; r < 2 * ROLE_COUNT; r++) {
            struct style style = theme_style(&theme, (enum role)(r / 2), r % 2 ? DEPTH_8 : DEPTH_16);
            if (style.bg != COLOUR_DEFAULT)
                stands_out(themes[i].name, (enum role)(r / 2), style.fg, style.bg, 2.5);
        }
        arena_deinit(&a);
    }
}

static void mono_has_no_colour(void **state) {
    (void)state;
    struct arena a = {0};
    const struct ini_section *roles;
    struct theme theme = theme_of("mono", &a, &roles);
    for (int r = 0; r < ROLE_COUNT; r++) {
        assert_int_equal(theme.role[r].fg, COLOUR_DEFAULT);
        assert_int_equal(theme.role[r].bg, COLOUR_DEFAULT);
        assert_int_equal(theme.role[r].attr, theme.mono[r]);
    }
    arena_deinit(&a);
}

static void the_focus_shows_in_every_theme(void **state) {
    (void)state;
    for (size_t i = 0; i < N_THEMES; i++) {
        struct arena a = {0};
        const struct ini_section *roles;
        struct theme theme = theme_of(themes[i].name, &a, &roles);
        for (int depth = DEPTH_MONO; depth <= DEPTH_RGB; depth++) {
            struct style normal = theme_style(&theme, ROLE_NORMAL, (enum depth)depth);
            struct style focus = theme_style(&theme, ROLE_FOCUS, (enum depth)depth);
            assert_true((focus.attr & ATTR_REVERSE) || focus.bg != normal.bg);
        }
        arena_deinit(&a);
    }
}

int themes_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_shipped_theme_is_listed_here),
        cmocka_unit_test(the_default_file_says_what_is_built_in),
        cmocka_unit_test(every_theme_has_every_role),
        cmocka_unit_test(every_text_stands_out),
        cmocka_unit_test(few_colours_hide_no_text),
        cmocka_unit_test(mono_has_no_colour),
        cmocka_unit_test(the_focus_shows_in_every_theme),
    };
    return cmocka_run_group_tests_name("themes", tests, NULL, NULL);
}
