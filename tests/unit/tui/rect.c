#include "catalyse/tui/rect.h"
#include "support.h"

static void split_gives_fixed_sizes_and_shares(void **state) {
    (void)state;
    static const struct {
        int total, sizes[4], want[4];
    } cases[] = {
        {24, {1, 1, RECT_FILL, 2}, {1, 1, 20, 2}}, {10, {RECT_FILL, RECT_FILL, -2, 0}, {3, 2, 5, 0}},
        {3, {1, 1, RECT_FILL, 2}, {1, 1, 0, 1}},   {0, {1, 1, RECT_FILL, 2}, {0, 0, 0, 0}},
        {1, {5, 5, 5, 5}, {1, 0, 0, 0}},           {7, {3, RECT_FILL, 3, RECT_FILL}, {3, 1, 3, 0}},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct rect rows[4];
        rect_split_rows((struct rect){5, 6, cases[i].total, 9}, cases[i].sizes, 4, rows);
        for (int j = 0, at = 0; j < 4; at += cases[i].want[j++]) {
            struct rect row = {5 + at, 6, cases[i].want[j], 9};
            assert_memory_equal(&rows[j], &row, sizeof row);
        }
    }
}

static void rects_never_get_negative(void **state) {
    (void)state;
    struct rect r = rect_inset((struct rect){0, 0, 3, 1}, 5, 5);
    assert_true(r.rows >= 0 && r.cols >= 0);
    r = rect_centre((struct rect){2, 2, 4, 10}, 2, 40);
    assert_true(r.row == 3 && r.col == 2 && r.rows == 2 && r.cols == 10);
    r = rect_intersect((struct rect){0, 0, 2, 2}, (struct rect){5, 5, 2, 2});
    assert_true(r.rows == 0 && r.cols == 0);
    assert_true(rect_holds((struct rect){1, 1, 1, 1}, 1, 1));
    assert_false(rect_holds((struct rect){1, 1, 1, 1}, 2, 1));
}

static void scrolling_keeps_the_place_in_view(void **state) {
    (void)state;
    static const struct {
        size_t top, at, count, page, want;
    } cases[] = {{0, 3, 100, 10, 0},   {0, 10, 100, 10, 1}, {50, 10, 100, 10, 10}, {95, 99, 100, 10, 90},
                 {0, 99, 100, 10, 90}, {7, 3, 4, 10, 0},    {0, 5, 6, 0, 5},       {3, 4, 100, 1, 4}};
    for (size_t i = 0; i < COUNT(cases); i++)
        assert_int_equal(scroll_top(cases[i].top, cases[i].at, cases[i].count, cases[i].page), cases[i].want);
}

int test_rect(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(split_gives_fixed_sizes_and_shares),
        cmocka_unit_test(rects_never_get_negative),
        cmocka_unit_test(scrolling_keeps_the_place_in_view),
    };
    return RUN(tests);
}
