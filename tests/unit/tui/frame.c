#include "catalyse/tui/frame.h"
#include "support.h"
#include <string.h>

static void wide_characters_never_lose_a_half(void **state) {
    (void)state;
    struct frame f;
    frame_init(&f, 1, 6);
    frame_put(&f, 0, 0, 0x65E5, 2, ROLE_NORMAL, 0);
    frame_put(&f, 0, 2, 0x672C, 2, ROLE_NORMAL, 0);
    expect_sound(&f);
    frame_put(&f, 0, 1, 'x', 1, ROLE_NORMAL, 0);
    expect_sound(&f);
    expect_row(&f, 0, " x本");
    frame_put(&f, 0, 1, 0x672C, 2, ROLE_NORMAL, 0);
    expect_sound(&f);
    expect_row(&f, 0, " 本");
    frame_put(&f, 0, 5, 0x672C, 2, ROLE_NORMAL, 0);
    expect_sound(&f);
    expect_row(&f, 0, " 本");
    frame_deinit(&f);
}

static void a_run_leaves_no_half_beside_it(void **state) {
    (void)state;
    static const struct {
        int col, cols;
        const char *row;
    } cases[] = {
        {1, 1, " -本日本"},  {1, 2, " -- 日本"}, {2, 3, "日--- 本"}, {0, 8, "--------"},
        {-3, 5, "--本日本"}, {7, 9, "日本日 -"}, {3, 0, "日本日本"}, {9, 2, "日本日本"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct frame f;
        frame_init(&f, 1, 8);
        for (int col = 0; col < 8; col += 2)
            frame_put(&f, 0, col, col % 4 ? 0x672C : 0x65E5, 2, ROLE_NORMAL, 0);
        frame_fill(&f, 0, cases[i].col, cases[i].cols, '-', ROLE_NORMAL);
        frame_fill(&f, 1, 0, 8, '-', ROLE_NORMAL);
        expect_sound(&f);
        expect_row(&f, 0, cases[i].row);
        frame_deinit(&f);
    }
}

static void a_text_leaves_no_half_beside_it(void **state) {
    (void)state;
    static const struct {
        int col;
        const char *text, *row;
    } cases[] = {
        {1, "a", " a本日本"},  {1, "ab", " ab 日本"}, {2, "abc", "日abc 本"}, {-3, "abcde", "de本日本"},
        {7, "ab", "日本日 a"}, {9, "ab", "日本日本"}, {3, "", "日本日本"},    {-1, "abcdefghij", "bcdefghi"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct frame f;
        frame_init(&f, 1, 8);
        for (int col = 0; col < 8; col += 2)
            frame_put(&f, 0, col, col % 4 ? 0x672C : 0x65E5, 2, ROLE_NORMAL, 0);
        frame_write(&f, 0, cases[i].col, sv_from(cases[i].text), ROLE_NORMAL);
        frame_write(&f, 1, 0, SV("below"), ROLE_NORMAL);
        frame_write(&f, -1, 0, SV("above"), ROLE_NORMAL);
        expect_sound(&f);
        expect_row(&f, 0, cases[i].row);
        frame_deinit(&f);
    }
}

static void what_is_outside_is_dropped(void **state) {
    (void)state;
    struct frame f;
    frame_init(&f, 2, 2);
    for (int row = -3; row < 5; row++)
        for (int col = -3; col < 5; col++) frame_put(&f, row, col, 'a', 1, ROLE_NORMAL, 0);
    expect_frame(&f, 0, "aa\naa\n");
    assert_null(frame_at(&f, 2, 0));
    assert_null(frame_at(&f, 0, -1));
    frame_deinit(&f);
}

static void sizes_are_kept_in_bounds(void **state) {
    (void)state;
    static const struct {
        int rows, cols, want_rows, want_cols;
    } cases[] = {{0, 0, 0, 0}, {-5, 10, 0, 10}, {1, 100000, 1, FRAME_MAX}, {3, 4, 3, 4}};
    struct frame f;
    frame_init(&f, 1, 1);
    for (size_t i = 0; i < COUNT(cases); i++) {
        frame_resize(&f, cases[i].rows, cases[i].cols);
        assert_int_equal(f.rows, cases[i].want_rows);
        assert_int_equal(f.cols, cases[i].want_cols);
        expect_sound(&f);
    }
    frame_deinit(&f);
}

static void dump_shows_styles_and_cursor(void **state) {
    (void)state;
    struct frame f;
    frame_init(&f, 2, 8);
    struct canvas c = canvas_of(&f);
    canvas_textz(c, 0, 0, ROLE_NORMAL, "ab");
    canvas_textz(c, 0, 2, ROLE_ERROR, "cd");
    canvas_textz(c, 0, 4, ROLE_SELECTED, "e ");
    canvas_cursor(c, 1, 3, true);
    expect_frame(&f, 0, "abcde\n\n");
    expect_frame(&f, DUMP_STYLES | DUMP_CURSOR, "ab{error:cd}{selected:e }\n\ncursor 1,3\n");
    frame_clear(&f);
    expect_frame(&f, DUMP_CURSOR, "\n\ncursor 0,0 hidden\n");
    frame_deinit(&f);
}

static void equal_frames_are_equal_memory(void **state) {
    (void)state;
    struct frame a, b;
    frame_init(&a, 3, 20);
    frame_init(&b, 3, 20);
    for (size_t i = 0; i < n_hostile; i++) {
        canvas_text(canvas_of(&a), 1, 2, ROLE_TITLE, hostile[i]);
        canvas_text(canvas_of(&b), 1, 2, ROLE_TITLE, hostile[i]);
    }
    assert_memory_equal(a.cells, b.cells, 60 * sizeof *a.cells);
    frame_deinit(&a);
    frame_deinit(&b);
}

int test_frame(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wide_characters_never_lose_a_half),
        cmocka_unit_test(what_is_outside_is_dropped),
        cmocka_unit_test(a_run_leaves_no_half_beside_it),
        cmocka_unit_test(a_text_leaves_no_half_beside_it),
        cmocka_unit_test(sizes_are_kept_in_bounds),
        cmocka_unit_test(dump_shows_styles_and_cursor),
        cmocka_unit_test(equal_frames_are_equal_memory),
    };
    return RUN(tests);
}
