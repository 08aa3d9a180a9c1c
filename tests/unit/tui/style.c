#include "catalyse/tui/style.h"
#include "support.h"
#include <string.h>

static void specs_are_read(void **state) {
    (void)state;
    static const struct {
        const char *spec;
        struct style want;
    } cases[] = {
        {"default", {-1, -1, 0}},
        {"red", {1, -1, 0}},
        {"bright-blue on black, bold", {12, 0, ATTR_BOLD}},
        {"#ff8800 on 236, bold, underline", {COLOUR_RGB | 0xff8800, 236, ATTR_BOLD | ATTR_UNDERLINE}},
        {"on 4", {-1, 4, 0}},
        {" White  on  default , ITALIC,reverse ", {7, -1, ATTR_ITALIC | ATTR_REVERSE}},
        {"bold", {-1, -1, ATTR_BOLD}},
        {"", {-1, -1, 0}},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct theme t;
        struct error e = {0};
        theme_default(&t);
        assert_true(theme_set(&t, SV("title"), sv_from(cases[i].spec), &e));
        assert_memory_equal(&t.role[ROLE_TITLE], &cases[i].want, sizeof cases[i].want);
    }
}

static void wrong_specs_change_nothing(void **state) {
    (void)state;
    static const struct {
        const char *role, *spec, *says;
    } cases[] = {
        {"titel", "red", "titel"},
        {"title", "reddish", "reddish"},
        {"title", "256", "256"},
        {"title", "#12345", "#12345"},
        {"title", "red on pink", "pink"},
        {"title", "#gg0000", "#gg0000"},
        {"title", "-1", "-1"},
        {"title.mono", "red", "red"},
        {"title", "red, blink", "blink"},
        {"", "red", "role"},
        {"title", "+5000000000", "5000000000"},
    };
    struct theme before, t;
    theme_default(&before);
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct error e = {0};
        t = before;
        assert_false(theme_set(&t, sv_from(cases[i].role), sv_from(cases[i].spec), &e));
        assert_int_equal(e.code, ERR_CONFIG);
        assert_non_null(strstr(e.text, cases[i].says));
        assert_memory_equal(&t, &before, sizeof t);
    }
}

static void mono_is_set_apart(void **state) {
    (void)state;
    struct theme t;
    struct error e;
    theme_default(&t);
    assert_true(theme_set(&t, SV("error.mono"), SV("underline"), &e));
    assert_true(theme_set(&t, SV("error"), SV("bright-red"), &e));
    assert_int_equal(theme_style(&t, ROLE_ERROR, DEPTH_MONO).attr, ATTR_UNDERLINE);
    assert_int_equal(theme_style(&t, ROLE_ERROR, DEPTH_MONO).fg, COLOUR_DEFAULT);
    assert_int_equal(theme_style(&t, ROLE_ERROR, DEPTH_16).fg, 9);
    assert_int_equal(theme_style(&t, ROLE_ERROR, DEPTH_8).fg, 1);
    assert_int_equal(theme_style(&t, ROLE_ERROR, DEPTH_8).attr, ATTR_BOLD);
}

static void colours_are_brought_down(void **state) {
    (void)state;
    static const struct {
        int colour;
        enum depth depth;
        int want;
    } cases[] = {
        {COLOUR_DEFAULT, DEPTH_256, COLOUR_DEFAULT},
        {9, DEPTH_MONO, COLOUR_DEFAULT},
        {9, DEPTH_8, 1},
        {9, DEPTH_16, 9},
        {COLOUR_RGB | 0xff0000, DEPTH_256, 196},
        {COLOUR_RGB | 0xff0000, DEPTH_16, 9},
        {196, DEPTH_8, 1},
        {COLOUR_RGB | 0x121212, DEPTH_256, 233},
        {COLOUR_RGB | 0x808080, DEPTH_16, 7},
        {244, DEPTH_16, 7},
        {COLOUR_RGB, DEPTH_8, 0},
        {200, DEPTH_256, 200},
        {COLOUR_RGB | 0x123456, DEPTH_RGB, COLOUR_RGB | 0x123456},
    };
    for (size_t i = 0; i < COUNT(cases); i++)
        assert_int_equal(colour_reduce(cases[i].colour, cases[i].depth), cases[i].want);
    for (int colour = 0; colour < 256; colour++) {
        assert_in_range(colour_reduce(colour, DEPTH_8), 0, 7);
        assert_in_range(colour_reduce(colour, DEPTH_16), 0, 15);
        if (colour >= 16) assert_int_not_equal(colour_reduce(colour, DEPTH_16), 8);
    }
}

static int far(int a, int b) {
    int red = (a >> 16 & 255) - (b >> 16 & 255), green = (a >> 8 & 255) - (b >> 8 & 255);
    int blue = (a & 255) - (b & 255);
    return 3 * red * red + 6 * green * green + blue * blue;
}

static void none_of_256_is_nearer(void **state) {
    (void)state;
    for (int rgb = 0; rgb < 1 << 24; rgb += 70001) {
        int chosen = far(rgb, colour_rgb(colour_reduce(COLOUR_RGB | rgb, DEPTH_256)));
        for (int i = 16; i < 256; i++) assert_true(chosen <= far(rgb, colour_rgb(i)));
    }
}

static void text_never_takes_its_background(void **state) {
    (void)state;
    struct theme t;
    struct error e;
    theme_default(&t);
    assert_true(theme_set(&t, SV("muted"), SV("#303030 on #101010"), &e));
    struct style s = theme_style(&t, ROLE_MUTED, DEPTH_8);
    assert_true(s.fg == COLOUR_DEFAULT && s.bg == COLOUR_DEFAULT);
}

static void contrast_is_that_of_wcag(void **state) {
    (void)state;
    assert_true(colour_contrast(16, 231) > 20.99 && colour_contrast(231, 16) < 21.01);
    assert_true(colour_contrast(COLOUR_RGB | 0x767676, COLOUR_RGB | 0xffffff) > 4.5);
    assert_true(colour_contrast(COLOUR_RGB | 0x777777, COLOUR_RGB | 0xffffff) < 4.5);
    assert_true(colour_contrast(COLOUR_DEFAULT, 3) == 0);
}

static void first_answer_on_colours_wins(void **state) {
    (void)state;
    static const struct {
        const char *option, *no_color, *setting;
        enum colour_use want;
    } cases[] = {
        {NULL, NULL, NULL, COLOUR_AUTO},         {"always", "1", "never", COLOUR_ALWAYS},
        {NULL, "1", "always", COLOUR_NEVER},     {NULL, "", "always", COLOUR_ALWAYS},
        {"auto", "1", "never", COLOUR_AUTO},     {NULL, NULL, "never", COLOUR_NEVER},
        {"never", NULL, "always", COLOUR_NEVER},
    };
    for (size_t i = 0; i < COUNT(cases); i++)
        assert_int_equal(colour_use_choose(cases[i].option, cases[i].no_color, cases[i].setting),
                         cases[i].want);
}

static void roles_and_names_go_together(void **state) {
    (void)state;
    struct theme t;
    theme_default(&t);
    for (int i = 0; i < ROLE_COUNT; i++) {
        enum role back;
        assert_true(role_from_name(sv_from(role_name((enum role)i)), &back));
        assert_int_equal(back, i);
    }
    static const enum role focus[] = {ROLE_SELECTED,      ROLE_FOCUS,         ROLE_BUTTON_CURRENT,
                                      ROLE_STAGE_CURRENT, ROLE_PANEL_CURRENT, ROLE_INPUT};
    for (size_t i = 0; i < COUNT(focus); i++) assert_int_not_equal(t.mono[focus[i]], 0);
}

int test_style(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(specs_are_read),
        cmocka_unit_test(wrong_specs_change_nothing),
        cmocka_unit_test(mono_is_set_apart),
        cmocka_unit_test(colours_are_brought_down),
        cmocka_unit_test(none_of_256_is_nearer),
        cmocka_unit_test(text_never_takes_its_background),
        cmocka_unit_test(contrast_is_that_of_wcag),
        cmocka_unit_test(first_answer_on_colours_wins),
        cmocka_unit_test(roles_and_names_go_together),
    };
    return RUN(tests);
}
