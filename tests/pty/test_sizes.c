#include "catalyse/base/prng.h"
#include "world.h"
#include <signal.h>

static void any_size_is_survived(void **state) {
    static const struct {
        int rows, cols;
    } sizes[] = {{1, 1},   {1, 300}, {100, 1},  {2, 2},     {3, 10},   {5, 20}, {10, 40},
                 {20, 60}, {24, 80}, {60, 200}, {100, 300}, {11, 300}, {17, 7}, {12, 33}};
    struct terminal *t = world_face(*state);
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        terminal_resize(t, sizes[i].rows, sizes[i].cols);
        terminal_keys(t, i % 2 ? "F7 Tab Down F1 Esc" : "F6 Down F1 Esc");
    }
    terminal_resize(t, 24, 80);
    terminal_keys(t, "F7");
    see(t, "[6 Carnet]");
    see(t, GUIDE);
    terminal_keys(t, "Q Q");
    ends(t, 0);
    assert_true(terminal_restored(t));
}

/* Sizes come faster than anybody draws, among keys, over a form and a question. */
static void a_storm_of_sizes_ends_in_the_last_one(void **state) {
    struct terminal *t = world_face(*state);
    struct prng random;
    prng_seed(&random, 20261201);
    static const char *const places[] = {"F6", "F5", "F7 Tab Insert", "Esc", "F1", "Esc", "C-p", "Esc"};
    for (int i = 0; i < 400; i++) {
        int rows = 1 + (int)prng_below(&random, i % 2 ? 100 : 8),
            cols = 1 + (int)prng_below(&random, i % 3 ? 300 : 12);
        terminal_resize(t, rows, cols);
        if (i % 20 == 0) terminal_keys(t, places[i / 20 % 8]);
        terminal_take(t, 1);
    }
    terminal_resize(t, 24, 80);
    terminal_keys(t, "Esc Esc Esc F6");
    see(t, "[5 Suivi");
    see(t, GUIDE);
    terminal_keys(t, "C-l");
    see_focus(t, "> ");
    assert_false(t->ended);
}

static void a_larger_window_shows_more(void **state) {
    struct terminal *t = world_face(*state);
    terminal_keys(t, "F7 Tab");
    see(t, "[Personnes]");
    assert_false(terminal_shows(t, "Vasquelle"));
    terminal_resize(t, 60, 200);
    see(t, "Vasquelle");
    see(t, "Participe comme");
    terminal_resize(t, 20, 60);
    see_no(t, "Vasquelle");
    see_focus(t, "> Héloïse");
}

static void stopping_gives_the_terminal_back_and_going_on_takes_it(void **state) {
    struct terminal *t = world_face(*state);
    for (int i = 0; i < 3; i++) {
        terminal_keys(t, "C-z");
        assert_true(terminal_wait_stopped(t));
        assert_true(terminal_restored(t));
        t->stopped = false;
        terminal_resize(t, 30 + i, 100);
        job_resume(&t->job);
        see(t, FIRST_SCREEN);
        terminal_keys(t, "F7");
        see(t, "[6 Carnet]");
        assert_int_equal(terminal_mode(t, 1049), 1);
        assert_int_equal(terminal_mode(t, 2004), 1);
        terminal_keys(t, "F6");
        see(t, FIRST_SCREEN);
    }
    terminal_keys(t, "Q Q");
    ends(t, 0);
    assert_true(terminal_restored(t));
}

/* From outside: SIGTSTP is as good as C-z; after SIGSTOP nothing could be given back, but all is drawn anew.
 */
static void being_stopped_from_outside_is_survived(void **state) {
    static const int stops[] = {SIGTSTP, SIGSTOP};
    struct terminal *t = world_face(*state);
    for (int i = 0; i < 2; i++) {
        kill(t->pid, stops[i]);
        assert_true(terminal_wait_stopped(t));
        t->stopped = false;
        terminal_scribble(t, "\033[?25h\033[2J\033[Hsomebody else was here");
        job_resume(&t->job);
        see(t, "Lisière 2026");
        see_no(t, "somebody else");
        terminal_keys(t, i ? "F6" : "F7");
        see(t, i ? "[5 Suivi" : "[6 Carnet]");
    }
    terminal_keys(t, "Q Q");
    ends(t, 0);
    assert_true(terminal_restored(t));
}

int run_sizes(void) {
    const struct CMUnitTest tests[] = {
        TEST(any_size_is_survived),
        TEST(a_storm_of_sizes_ends_in_the_last_one),
        TEST(a_larger_window_shows_more),
        TEST(stopping_gives_the_terminal_back_and_going_on_takes_it),
        TEST(being_stopped_from_outside_is_survived),
    };
    return cmocka_run_group_tests_name("sizes", tests, NULL, NULL);
}
