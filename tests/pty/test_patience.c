#include "world.h"
#include <signal.h>

/* A computation that takes long: it says so, and can be stopped. */

enum { STOP_NOT, STOP_ESC, STOP_INT };

/* Plans far more rounds than anyone could sit through; how long it goes on once it says that it does. */
static int64_t plan_rounds(struct terminal *t, int stop) {
    terminal_keys(t, "V");
    see(t, "Combien de tables");
    terminal_keys(t, "C-u");
    terminal_type(t, "2, 100");
    see(t, "2, 100");
    terminal_keys(t, "Enter");
    see(t, "Calcul en cours");
    int64_t since = nanoseconds();
    if (stop == STOP_ESC) terminal_keys(t, "Esc");
    if (stop == STOP_INT) kill(t->pid, SIGINT);
    see(t, "annule");
    int64_t took = nanoseconds() - since;
    see(t, "visages nouveaux");
    terminal_keys(t, "u");
    see_no(t, "visages nouveaux");
    return took;
}

static void esc_and_an_interrupt_keep_the_best_so_far(void **state) {
    struct terminal *t = world_face(*state);
    terminal_keys(t, "g 4 Tab Tab Tab Tab");
    see(t, "[Rencontres");
    int64_t whole = plan_rounds(t, STOP_NOT);
    assert_true(2 * plan_rounds(t, STOP_ESC) < whole);
    assert_true(2 * plan_rounds(t, STOP_INT) < whole);
    terminal_keys(t, "F10");
    ends(t, 0);
}

static void what_is_typed_meanwhile_is_kept(void **state) {
    struct terminal *t = world_face(*state);
    terminal_keys(t, "g 4 Tab Tab Tab Tab V");
    see(t, "Combien de tables");
    terminal_keys(t, "C-u");
    terminal_type(t, "2, 100");
    terminal_keys(t, "Enter");
    see(t, "Calcul en cours");
    terminal_keys(t, "F7");
    see(t, "6 Carnet]");
    terminal_keys(t, "F10");
    ends(t, 0);
}

int run_patience(void) {
    static const struct CMUnitTest tests[] = {
        TEST(esc_and_an_interrupt_keep_the_best_so_far),
        TEST(what_is_typed_meanwhile_is_kept),
    };
    return cmocka_run_group_tests_name("patience", tests, NULL, NULL);
}
