#include "catalyse/base/utf8.h"
#include "support.h"
#include <string.h>

static void text_is_cut_at_the_edges(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int col;
        const char *want;
        int width;
    } cases[] = {
        {"hello", 0, "hello", 5},           {"hello", 3, "   he", 2}, {"hello", -2, "llo", 5},
        {"日本語", 0, "日本", 4},           {"日本", 2, "  日", 2},   {"日本", -1, " 本", 4},
        {"é\xcc\x81x", 0, "é\xcc\x81x", 2}, {"", 0, "", 0},           {"hello", 9, "", 0},
        {"a\nb\tc", 0, "a b c", 5},
    };
    struct frame f;
    frame_init(&f, 1, 5);
    for (size_t i = 0; i < COUNT(cases); i++) {
        frame_clear(&f);
        assert_int_equal(canvas_textz(canvas_of(&f), 0, cases[i].col, ROLE_NORMAL, cases[i].text),
                         cases[i].width);
        expect_sound(&f);
        expect_row(&f, 0, cases[i].want);
    }
    frame_deinit(&f);
}

static void fields_are_exactly_wide(void **state) {
    (void)state;
    static const struct {
        const char *text;
        enum align align;
        const char *unicode, *ascii;
    } cases[] = {
        {"abc", ALIGN_LEFT, "|abc  |", "|abc  |"},      {"abc", ALIGN_RIGHT, "|  abc|", "|  abc|"},
        {"abc", ALIGN_CENTRE, "| abc |", "| abc |"},    {"abcdef", ALIGN_LEFT, "|abcd…|", "|abcd~|"},
        {"abcde", ALIGN_RIGHT, "|abcde|", "|abcde|"},   {"日本語", ALIGN_LEFT, "|日本…|", "|日本~|"},
        {"a日本語", ALIGN_RIGHT, "|a日… |", "|a日~ |"}, {"", ALIGN_LEFT, "|     |", "|     |"},
    };
    struct frame f;
    frame_init(&f, 1, 7);
    for (size_t i = 0; i < COUNT(cases); i++)
        for (int ascii = 0; ascii < 2; ascii++) {
            frame_clear(&f);
            f.glyphs = ascii ? GLYPHS_ASCII : GLYPHS_UNICODE;
            struct canvas c = canvas_of(&f);
            canvas_textz(c, 0, 0, ROLE_NORMAL, "|xxxxx|");
            canvas_field(c, 0, 1, 5, cases[i].align, ROLE_NORMAL, sv_from(cases[i].text));
            expect_row(&f, 0, ascii ? cases[i].ascii : cases[i].unicode);
        }
    frame_deinit(&f);
}

static void half_a_wide_character_is_a_blank(void **state) {
    (void)state;
    struct frame f;
    frame_init(&f, 1, 6);
    struct canvas c = canvas_of(&f), three = canvas_sub(c, (struct rect){0, 0, 1, 3});
    canvas_textz(c, 0, 0, ROLE_NORMAL, "xxxxxx");
    canvas_textz(canvas_sub(three, (struct rect){0, 0, 1, 6}), 0, 0, ROLE_NORMAL, "日本");
    expect_row(&f, 0, "日 xxx");
    canvas_textz(canvas_sub(three, (struct rect){0, -1, 1, 4}), 0, 0, ROLE_NORMAL, "日本");
    expect_row(&f, 0, " 本xxx");
    frame_deinit(&f);
}

static void sub_canvases_clip_and_move(void **state) {
    (void)state;
    struct frame f;
    frame_init(&f, 4, 10);
    struct canvas c = canvas_of(&f), inner = canvas_sub(c, (struct rect){1, 2, 2, 4});
    canvas_fill(inner, ROLE_TITLE);
    for (int row = -1; row < 4; row++) canvas_textz(inner, row, -1, ROLE_TITLE, "abcdefgh");
    struct canvas beyond = canvas_sub(inner, (struct rect){-1, 2, 3, 100});
    canvas_textz(beyond, 2, 0, ROLE_ERROR, "XYZ");
    expect_frame(&f, 0, "\n  bcde\n  bcXY\n\n");
    canvas_cursor(beyond, 50, 50, true);
    expect_cursor(&f, 2, 5);
    canvas_cursor(canvas_sub(c, (struct rect){10, 10, 3, 3}), 0, 0, true);
    expect_cursor(&f, 3, 9);
    frame_deinit(&f);
}

static void hostile_text_leaves_a_sound_frame(void **state) {
    (void)state;
    struct frame f;
    for (int cols = 0; cols < 12; cols++)
        for (size_t i = 0; i < n_hostile; i++) {
            frame_init(&f, 2, cols);
            struct canvas c = canvas_of(&f);
            canvas_text(c, 0, 0, ROLE_NORMAL, hostile[i]);
            canvas_field(c, 1, 1, cols - 2, ALIGN_RIGHT, ROLE_TITLE, hostile[i]);
            canvas_text(c, 1, -3, ROLE_NORMAL, hostile[i]);
            canvas_wrap(c, 0, ROLE_NORMAL, hostile[i]);
            expect_sound(&f);
            frame_deinit(&f);
        }
}

static void a_huge_text_costs_only_what_shows(void **state) {
    (void)state;
    struct frame f;
    struct str text = {0};
    frame_init(&f, 1, 10);
    str_addn(&text, 'x', 1 << 20);
    canvas_field(canvas_of(&f), 0, 0, 10, ALIGN_LEFT, ROLE_NORMAL, str_sv(&text));
    expect_row(&f, 0, "xxxxxxxxx…");
    str_clear(&text);
    for (int i = 0; i < 1 << 18; i++) str_addz(&text, "\xe2\x80\x8d");
    canvas_field(canvas_of(&f), 0, 0, 10, ALIGN_LEFT, ROLE_NORMAL, str_sv(&text));
    expect_sound(&f);
    str_deinit(&text);
    frame_deinit(&f);
}

static void boxes_and_bars_follow_the_glyphs(void **state) {
    (void)state;
    static const struct {
        enum glyphs glyphs;
        const char *want;
    } cases[] = {
        {GLYPHS_UNICODE, "┌─ ab ──┐\n│       │\n└───────┘\n███▌░░\n"},
        {GLYPHS_ASCII, "+- ab --+\n|       |\n+-------+\n###...\n"},
        {GLYPHS_NONE, "   ab\n\n\n███▌░░\n"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct frame f;
        frame_init(&f, 4, 9);
        f.glyphs = cases[i].glyphs;
        struct canvas c = canvas_of(&f);
        canvas_box(c, (struct rect){0, 0, 3, 9}, ROLE_BORDER, SV("ab"));
        canvas_bar(c, 3, 0, 6, 7, 12);
        expect_frame(&f, 0, cases[i].want);
        frame_deinit(&f);
    }
}

static void bars_stay_within_their_width(void **state) {
    (void)state;
    static const struct {
        int64_t value, max;
        const char *want;
    } cases[] = {{0, 10, "░░░░"},  {10, 10, "████"}, {INT64_MAX, 2, "████"},
                 {-5, 10, "░░░░"}, {5, 0, "░░░░"},   {INT64_MAX / 2, INT64_MAX, "██░░"},
                 {1, 32, "▏░░░"}};
    struct frame f;
    frame_init(&f, 1, 6);
    for (size_t i = 0; i < COUNT(cases); i++) {
        frame_clear(&f);
        canvas_bar(canvas_of(&f), 0, 0, 4, cases[i].value, cases[i].max);
        expect_row(&f, 0, cases[i].want);
    }
    frame_deinit(&f);
}

static void a_text_with_too_few_rows_says_so(void **state) {
    (void)state;
    static const struct {
        const char *text, *expected;
    } rows[] = {{"un deux trois", "un deux\ntrois\n"},
                {"un deux trois quatre", "un deux\ntrois q…\n"},
                {"un deux\ntrois\nquatre", "un deux\ntrois…\n"},
                {"un\nhuitsign\ntrois", "un\nhuitsig…\n"}};
    struct frame f;
    frame_init(&f, 2, 8);
    for (size_t i = 0; i < COUNT(rows); i++) {
        frame_clear(&f);
        assert_int_equal(canvas_wrap(canvas_of(&f), 0, ROLE_NORMAL, sv_from(rows[i].text)), 2);
        expect_frame(&f, 0, rows[i].expected);
    }
    frame_deinit(&f);
}

static void rows_stay_as_wide_as_eyes_follow(void **state) {
    (void)state;
    static const int wide[] = {60, READABLE_COLS, 200}, readable[] = {60, READABLE_COLS, READABLE_COLS};
    for (size_t i = 0; i < COUNT(wide); i++) {
        struct frame f;
        frame_init(&f, 3, wide[i]);
        struct canvas c = canvas_readable(canvas_of(&f));
        assert_int_equal(c.cols, readable[i]);
        assert_int_equal(c.rows, 3);
        frame_deinit(&f);
    }
}

int test_canvas(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_with_too_few_rows_says_so),
        cmocka_unit_test(text_is_cut_at_the_edges),
        cmocka_unit_test(fields_are_exactly_wide),
        cmocka_unit_test(half_a_wide_character_is_a_blank),
        cmocka_unit_test(sub_canvases_clip_and_move),
        cmocka_unit_test(rows_stay_as_wide_as_eyes_follow),
        cmocka_unit_test(hostile_text_leaves_a_sound_frame),
        cmocka_unit_test(a_huge_text_costs_only_what_shows),
        cmocka_unit_test(boxes_and_bars_follow_the_glyphs),
        cmocka_unit_test(bars_stay_within_their_width),
    };
    return RUN(tests);
}
