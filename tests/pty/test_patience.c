#include "catalyse/base/fs.h"
#include "world.h"
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>

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
    see(t, "se retrouvent (");
    int64_t since = nanoseconds();
    if (stop == STOP_ESC) terminal_keys(t, "Esc");
    if (stop == STOP_INT) kill(t->pid, SIGINT);
    see(t, "annule");
    int64_t took = nanoseconds() - since;
    see(t, "personnes nouvelles");
    terminal_keys(t, "u");
    see_no(t, "personnes nouvelles");
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

/* A plan by the command line, stopped by Ctrl+C once it says how good it is. */
static void a_command_says_how_good_it_is_so_far(void **state) {
    struct world *w = *state;
    struct terminal *t = &w->one;
    const char *words[] = {"rotations", w->file, "--tables=2", "--rounds=100", NULL};
    world_start(w, t, words, &(struct job_options){.rows = 24, .cols = 100});
    see(t, "1 s — Ctrl+C ends it");
    see(t, "meet again (at best");
    terminal_keys(t, "C-c");
    see(t, "Everyone meets at least");
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

/* Read one by one while it computes, letters are a text all the same: none of them runs. */
static void a_text_typed_meanwhile_runs_nothing(void **state) {
    struct terminal *t = world_face(*state);
    terminal_keys(t, "g 4 Tab Tab Tab Tab V");
    see(t, "Combien de tables");
    terminal_keys(t, "C-u");
    terminal_type(t, "2, 100");
    terminal_keys(t, "Enter");
    see(t, "Calcul en cours");
    terminal_type(t, "B a camion");
    see(t, "Les envies, une par ligne");
    see(t, "B a camion");
    terminal_keys(t, "Esc F10");
    ends(t, 0);
}

/* With a weasyprint that never ends before the real one. */
static struct terminal *face_with_slow_paper(struct world *w, struct arena *a) {
    const char *tool = fs_join(a, w->dir, "tools/weasyprint");
    world_write(w, "tools/weasyprint", SV("#!/bin/sh\nexec sleep 600\n"));
    assert_int_equal(chmod(tool, 0700), 0);
    const char *more[] = {arena_printf(a, "PATH=%s/tools:%s", w->dir, getenv("PATH")), NULL};
    world_open(w, &w->one, "fr", more);
    see(&w->one, FIRST_SCREEN);
    return &w->one;
}

static void papers_given_up_leave_nothing(void **state) {
    struct world *w = *state;
    struct arena a = {0};
    char **names;
    size_t n;
    struct terminal *t = face_with_slow_paper(w, &a);
    terminal_keys(t, "g 0 BackTab BackTab");
    see(t, "[Documents]");
    terminal_keys(t, "P");
    see(t, "Échap l'arrête, et rien n'est écrit");
    terminal_keys(t, "Esc");
    see(t, "rien n'a été écrit");
    assert_true(fs_list(w->dir, "-fr", &a, &names, &n, NULL));
    assert_int_equal(n, 0);
    terminal_keys(t, "Down Down Down P");
    see(t, "L'écrire en");
    terminal_keys(t, "Down Enter");
    see(t, "Échap l'arrête, et rien n'est écrit");
    terminal_keys(t, "Esc");
    see(t, "rien n'a été écrit");
    assert_true(fs_list(w->dir, ".pdf", &a, &names, &n, NULL));
    assert_int_equal(n, 0);
    arena_deinit(&a);
    terminal_keys(t, "Esc F10");
    ends(t, 0);
}

int run_patience(void) {
    static const struct CMUnitTest tests[] = {
        TEST(esc_and_an_interrupt_keep_the_best_so_far),
        TEST(a_command_says_how_good_it_is_so_far),
        TEST(what_is_typed_meanwhile_is_kept),
        TEST(a_text_typed_meanwhile_runs_nothing),
        TEST(papers_given_up_leave_nothing),
    };
    return cmocka_run_group_tests_name("patience", tests, NULL, NULL);
}
