#include "world.h"

static void opening_shows_where_the_work_is(void **state) {
    struct terminal *t = world_face(*state);
    see(t, GUIDE);
    see(t, "VU PAR LE GROUPE");
    see(t, "Lisière 2026");
    assert_int_equal(terminal_mode(t, 1049), 1);
    assert_int_equal(terminal_mode(t, 2004), 1);
    assert_int_equal(terminal_mode(t, 1000), -1);
}

static void quitting_gives_the_terminal_back(void **state) {
    struct terminal *t = world_face(*state);
    terminal_keys(t, "Q Q");
    ends(t, 0);
    assert_true(terminal_restored(t));
    assert_false(terminal_shows(t, GUIDE));
}

static void f10_quits_at_once(void **state) {
    struct terminal *t = world_face(*state);
    terminal_keys(t, "F10");
    ends(t, 0);
    assert_true(terminal_restored(t));
}

static void control_c_quits_when_pressed_twice(void **state) {
    struct terminal *t = world_face(*state);
    terminal_keys(t, "C-c");
    see(t, "encore une fois pour quitter");
    terminal_keys(t, "C-c");
    ends(t, 0);
    assert_true(terminal_restored(t));
}

static void a_key_between_forgets_the_first_one(void **state) {
    static const char *const quitting[] = {"C-c", "Q"};
    struct terminal *t = world_face(*state);
    for (size_t i = 0; i < 2; i++) {
        terminal_keys(t, quitting[i]);
        see(t, "encore une fois pour quitter");
        terminal_keys(t, "Down");
        see_no(t, "encore une fois pour quitter");
        terminal_keys(t, quitting[i]);
        see(t, "encore une fois pour quitter");
        terminal_keys(t, "Down");
        see_no(t, "encore une fois pour quitter");
    }
    assert_false(t->ended);
}

static void escape_never_quits(void **state) {
    struct terminal *t = world_face(*state);
    terminal_keys(t, "Esc Esc Esc Esc");
    terminal_keys(t, "F1");
    see(t, "Touches de cet écran");
    terminal_keys(t, "Esc Esc Esc F7");
    see(t, "[6 Carnet]");
    terminal_keys(t, "Esc Esc q Backspace F2");
    see(t, "[1 Webinaire");
    assert_false(t->ended);
}

static void the_mouse_is_given_back_too(void **state) {
    struct terminal *t = world_face(*state);
    terminal_keys(t, "C-x m");
    see(t, "souris");
    assert_int_equal(terminal_mode(t, 1000), 1);
    terminal_keys(t, "F10");
    ends(t, 0);
    assert_true(terminal_restored(t));
    assert_int_equal(terminal_mode(t, 1000), 0);
}

static void the_cursor_stands_on_the_selected_row(void **state) {
    struct terminal *t = world_face(*state);
    terminal_keys(t, "F7 Tab");
    see(t, "[Personnes]");
    see_focus(t, "Amberlin");
    VTermPos first = terminal_cursor(t);
    assert_int_equal(first.col, 0);
    for (int i = 1; i < 4; i++) {
        struct str next = {0};
        str_add(&next, sv_trim(terminal_row(t, first.row + i)));
        terminal_keys(t, "Down");
        see_focus(t, str_c(&next));
        assert_int_equal(terminal_cursor(t).row, first.row + i);
        str_deinit(&next);
    }
}

int run_start(void) {
    const struct CMUnitTest tests[] = {
        TEST(opening_shows_where_the_work_is),
        TEST(quitting_gives_the_terminal_back),
        TEST(f10_quits_at_once),
        TEST(control_c_quits_when_pressed_twice),
        TEST(a_key_between_forgets_the_first_one),
        TEST(escape_never_quits),
        TEST(the_mouse_is_given_back_too),
        TEST(the_cursor_stands_on_the_selected_row),
    };
    return cmocka_run_group_tests_name("start", tests, NULL, NULL);
}
