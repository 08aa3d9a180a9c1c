#include "catalyse/tui/dialog.h"
#include "support.h"

static enum outcome press(struct dialog *d, uint32_t key) {
    struct event e = event_key(key);
    return dialog_key(d, &e);
}

static void confirming_lists_what_goes(void **state) {
    (void)state;
    struct dialog d;
    struct frame f;
    dialog_confirm(&d, "Forget", "Forget Zoé for good?", "Forget");
    dialog_add_point(&d, SV("3 commitments lose their author"));
    dialog_add_point(&d, SV("history before today\ncannot be undone"));
    frame_init(&f, 10, 40);
    dialog_draw(&d, canvas_of(&f));
    expect_frame(&f, DUMP_CURSOR,
                 "\n"
                 "┌─ Forget ─────────────────────────────┐\n"
                 "│  Forget Zoé for good?                │\n"
                 "│  • 3 commitments lose their author   │\n"
                 "│  • history before today cannot be    │\n"
                 "│    undone                            │\n"
                 "│                                      │\n"
                 "│  [ Cancel ]   Forget                 │\n"
                 "└──────────────────────────────────────┘\n"
                 "\n"
                 "cursor 7,3\n");
    frame_deinit(&f);
    dialog_deinit(&d);
}

static void the_safe_button_comes_first(void **state) {
    (void)state;
    static const struct {
        uint32_t keys[3];
        enum outcome want;
    } cases[] = {
        {{K_ENTER}, OUT_CANCELLED},
        {{K_ESC}, OUT_CANCELLED},
        {{'n'}, OUT_CANCELLED},
        {{'y'}, OUT_DONE},
        {{'o'}, OUT_DONE},
        {{K_TAB, K_ENTER}, OUT_DONE},
        {{K_RIGHT, K_LEFT, K_ENTER}, OUT_CANCELLED},
        {{'x'}, OUT_PASS},
        {{K_DOWN}, OUT_HANDLED},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct dialog d;
        enum outcome o = OUT_PASS;
        dialog_confirm(&d, "t", "q", "yes");
        for (size_t j = 0; j < 3 && cases[i].keys[j]; j++) o = press(&d, cases[i].keys[j]);
        assert_int_equal(o, cases[i].want);
        dialog_deinit(&d);
    }
}

static void a_word_may_be_asked_for(void **state) {
    (void)state;
    struct dialog d;
    struct frame f;
    dialog_confirm(&d, "t", "q", "delete");
    dialog_require_word(&d, "Lisière");
    assert_int_equal(press(&d, 'y'), OUT_CHANGED);
    assert_int_equal(press(&d, K_ENTER), OUT_HANDLED);
    frame_init(&f, 12, 60);
    dialog_draw(&d, canvas_of(&f));
    expect_row(&f, 5, "│  y                                                       │");
    expect_row(&f, 6, "│  type the word 'Lisière' to confirm                      │");
    press(&d, K_BACKSPACE);
    struct event paste = event_text(SV("LISIERE"));
    dialog_key(&d, &paste);
    assert_int_equal(press(&d, K_ENTER), OUT_DONE);
    frame_deinit(&f);
    dialog_deinit(&d);
}

static void a_line_is_asked_for(void **state) {
    (void)state;
    struct dialog d;
    struct frame f;
    dialog_ask(&d, "Reason", "Why?", SV("too"), 20);
    press(&d, 'x');
    assert_true(sv_is(dialog_text(&d), "toox"));
    dialog_set_error(&d, "too short");
    frame_init(&f, 7, 24);
    dialog_draw(&d, canvas_of(&f));
    expect_frame(&f, DUMP_CURSOR,
                 "┌─ Reason ─────────────┐\n│  Why?                │\n│                      │\n│  toox      "
                 "          │\n"
                 "│  too short           │\n└──────────────────────┘\n\ncursor 3,7\n");
    assert_int_equal(press(&d, K_ENTER), OUT_DONE);
    assert_int_equal(press(&d, K_ESC), OUT_CANCELLED);
    frame_deinit(&f);
    dialog_deinit(&d);
}

static void a_long_error_is_read_to_its_end(void **state) {
    (void)state;
    struct dialog d;
    struct frame f;
    dialog_ask(&d, "Date", "When?", SV("x"), 20);
    dialog_set_error(&d, "write 18/6 or 2026-06-18");
    frame_init(&f, 8, 24);
    dialog_draw(&d, canvas_of(&f));
    expect_row(&f, 4, "│  write 18/6 or       │");
    expect_row(&f, 5, "│  2026-06-18          │");
    frame_deinit(&f);
    dialog_deinit(&d);
}

static void long_lists_scroll(void **state) {
    (void)state;
    struct dialog d;
    struct frame f;
    dialog_confirm(&d, "t", "q", "Delete");
    for (int i = 0; i < 30; i++) dialog_add_point(&d, SV("point"));
    dialog_fit(&d, 10, 30);
    frame_init(&f, 10, 30);
    for (int i = 0; i < 100; i++) press(&d, K_DOWN);
    dialog_draw(&d, canvas_of(&f));
    expect_row(&f, 6, "│  • point                   │");
    expect_row(&f, 8, "│  [ Cancel ]   Delete       │");
    frame_deinit(&f);
    dialog_deinit(&d);
}

int test_dialog(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(confirming_lists_what_goes),      cmocka_unit_test(the_safe_button_comes_first),
        cmocka_unit_test(a_word_may_be_asked_for),         cmocka_unit_test(a_line_is_asked_for),
        cmocka_unit_test(a_long_error_is_read_to_its_end), cmocka_unit_test(long_lists_scroll),
    };
    return RUN(tests);
}
