#include "catalyse/tui/big.h"
#include "support.h"
#include <string.h>

static void letters_are_blocks(void **state) {
    (void)state;
    struct frame f;
    frame_init(&f, 4, 11);
    big_block(canvas_of(&f), 2, ROLE_BIG, SV("e1"));
    expect_frame(&f, 0, "█▀▀▀▀  ▄█\n█▄▄▄    █\n█       █\n▀▀▀▀▀  ▀▀▀\n");
    frame_deinit(&f);
    frame_init(&f, 7, 10);
    f.glyphs = GLYPHS_ASCII;
    big_block(canvas_of(&f), 3, ROLE_BIG, SV("t"));
    expect_frame(&f, 0, "##########\n    ##\n    ##\n    ##\n    ##\n    ##\n    ##\n");
    frame_deinit(&f);
    frame_init(&f, 4, 6);
    big_block(canvas_of(&f), 1, ROLE_BIG, SV("e1"));
    expect_frame(&f, 0, "▛▀▘▗▌\n▙▄  ▌\n▌   ▌\n▀▀▘▝▀\n");
    frame_deinit(&f);
}

/* As French is written: on capitals too, within the height of the line. */
static void capitals_keep_their_accents(void **state) {
    (void)state;
    struct frame f;
    frame_init(&f, 4, 54);
    big_block(canvas_of(&f), 2, ROLE_BIG, SV("É è À ç Û ï"));
    expect_frame(&f, 0,
                 "  ▀▀       ▀▀        ▀▀       ▄▀▀▀▀      ▄▀▄      ▀ ▀\n"
                 "█▀▀▀▀     █▀▀▀▀     ▄▀▀▀▄     █         █   █      █\n"
                 "█▀▀▀      █▀▀▀      █▀▀▀█      ▀█▀▀     █   █      █\n"
                 "▀▀▀▀▀     ▀▀▀▀▀     ▀   ▀      ▀▀        ▀▀▀       ▀\n");
    frame_deinit(&f);
    frame_init(&f, 9,
               10); /* the second line begins at an odd half row: the accent stays apart all the same */
    big_block(canvas_of(&f), 2, ROLE_BIG, SV("E É"));
    expect_row(&f, 4, "    ▄▄");
    expect_row(&f, 5, "  ▄▄▄▄▄");
    frame_deinit(&f);
    assert_true(big_measure(SV("« 3 € »…"), 2).cols > big_measure(SV("3"), 2).cols);
    assert_int_equal(big_measure(SV("ÉTÉ"), 3).rows, big_measure(SV("ETE"), 3).rows);
    assert_int_equal(big_measure(SV(" à  la "), 3).cols, big_measure(SV("A LA"), 3).cols);
}

static void the_signs_people_write_are_in_the_font(void **state) {
    (void)state;
    static const char *const signs[] = {"\"", "<", ">", "@", "*", "_", "[",
                                        "]",  "$", "£", "“", "”", "’", "–"};
    for (size_t i = 0; i < COUNT(signs); i++)
        if (!big_fit(sv_from(signs[i]), 10, 40, GLYPHS_UNICODE)) fail_msg("no %s", signs[i]);
    assert_int_equal(big_fit(SV("☂"), 10, 40, GLYPHS_UNICODE), 0);
}

static void digits_are_equally_wide(void **state) {
    (void)state;
    for (char digit = '0'; digit <= '9'; digit++) {
        assert_int_equal(big_measure(sv_of(&digit, 1), 3).cols, 10);
        assert_int_equal(big_measure(sv_of(&digit, 1), 3).rows, 7);
    }
    assert_int_equal(big_measure(SV("22:41"), 2).cols, 25);
}

static void the_largest_scale_is_found(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int rows, cols;
        enum glyphs glyphs;
        int want;
    } cases[] = {
        {"22:41", 24, 80, GLYPHS_UNICODE, 4},
        {"22:41", 24, 80, GLYPHS_ASCII, 3},
        {"22:41", 3, 80, GLYPHS_UNICODE, 0},
        {"22:41", 60, 200, GLYPHS_UNICODE, 9},
        {"CHANGEZ DE TABLE", 20, 80, GLYPHS_UNICODE, 2},
        {"CHANGEZ DE TABLE", 40, 160, GLYPHS_UNICODE, 4},
        {"CHANGEZ DE TABLE", 4, 50, GLYPHS_UNICODE, 1},
        {"CHANGEZ DE TABLE", 4, 50, GLYPHS_ASCII, 0},
        {"日本", 60, 200, GLYPHS_UNICODE, 0},
        {"", 24, 80, GLYPHS_UNICODE, 0},
    };
    for (size_t i = 0; i < COUNT(cases); i++)
        assert_int_equal(big_fit(sv_from(cases[i].text), cases[i].rows, cases[i].cols, cases[i].glyphs),
                         cases[i].want);
}

static void a_block_stands_in_the_middle(void **state) {
    (void)state;
    struct frame f;
    frame_init(&f, 5, 11);
    big_block(canvas_of(&f), 0, ROLE_BIG, SV("日本 x"));
    expect_frame(&f, 0, "\n\n  日本 x\n\n\n");
    frame_resize(&f, 6, 13);
    big_block(canvas_of(&f), 2, ROLE_BIG, SV("l"));
    expect_frame(&f, 0, "\n    █\n    █\n    █\n    ▀▀▀▀▀\n\n");
    frame_deinit(&f);
}

static void any_size_is_sound(void **state) {
    (void)state;
    static const char *const texts[] = {"CHANGEZ DE TABLE", "100 %", "", "   ", "a b c d e f g", "«€»"};
    struct frame f;
    for (int rows = 0; rows < 12; rows++)
        for (int cols = 0; cols < 60; cols += 3)
            for (size_t i = 0; i < COUNT(texts); i++) {
                frame_init(&f, rows, cols);
                big_block(canvas_of(&f), 0, ROLE_BIG, sv_from(texts[i]));
                expect_sound(&f);
                frame_deinit(&f);
            }
}

/* What is counted is what is drawn, wrapped or not, in letters or not. */
static void lines_are_as_high_as_counted(void **state) {
    (void)state;
    static const char *const texts[] = {"un mot", "CHANGEZ DE TABLE maintenant", "日本の茶",
                                        "anticonstitutionnellement", ""};
    struct big_lines l;
    struct sv line;
    for (size_t i = 0; i < COUNT(texts); i++)
        for (int scale = 0; scale <= BIG_MAX; scale++)
            for (int cols = 1; cols < 200; cols += 7) {
                int rows = 0;
                big_lines_begin(&l, sv_from(texts[i]), cols, scale);
                assert_true(l.scale == scale || l.scale == 0);
                while (big_lines_next(&l, &line)) {
                    rows += big_step(l.scale);
                    if (l.scale) assert_true(big_measure(line, l.scale).cols <= cols);
                }
                big_lines_end(&l);
                assert_int_equal(rows, big_rows(sv_from(texts[i]), cols, scale));
            }
}

int test_big(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(letters_are_blocks),
        cmocka_unit_test(capitals_keep_their_accents),
        cmocka_unit_test(the_signs_people_write_are_in_the_font),
        cmocka_unit_test(digits_are_equally_wide),
        cmocka_unit_test(the_largest_scale_is_found),
        cmocka_unit_test(a_block_stands_in_the_middle),
        cmocka_unit_test(any_size_is_sound),
        cmocka_unit_test(lines_are_as_high_as_counted),
    };
    return RUN(tests);
}
