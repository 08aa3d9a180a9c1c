#include "catalyse/base/fs.h"
#include "world.h"
#include <signal.h>
#include <string.h>

static void signals_that_end_it_give_the_terminal_back(void **state) {
    static const int ending[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT};
    for (size_t i = 0; i < sizeof ending / sizeof *ending; i++) {
        struct terminal *t = world_face(*state);
        kill(t->pid, ending[i]);
        ends(t, 128 + ending[i]);
        assert_true(terminal_restored(t));
    }
}

static void crashes_give_the_terminal_back(void **state) {
    static const int crashes[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
    for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++) {
        struct terminal *t = world_face(*state);
        kill(t->pid, crashes[i]);
        ends(t, 128 + crashes[i]);
        assert_true(terminal_restored(t));
        assert_non_null(memmem(t->raw.p, t->raw.n, "catalyse.log", 12));
    }
}

static void a_signal_ends_forms_and_questions_too(void **state) {
    struct terminal *t = world_face(*state);
    terminal_keys(t, "F7 Tab Insert");
    see(t, "Prénom");
    terminal_type(t, "Zo");
    see(t, "Zo");
    kill(t->pid, SIGTERM);
    ends(t, 128 + SIGTERM);
    assert_true(terminal_restored(t));
}

static void a_closed_window_ends_it(void **state) {
    struct world *w = *state;
    const char *words[] = {w->file, NULL};
    world_start(w, &w->one, words, &(struct job_options){.alone = true});
    see(&w->one, FIRST_SCREEN_EN);
    job_hang_up(&w->one.job);
    ends(&w->one, 128 + SIGHUP);
}

static void a_terminal_that_is_gone_ends_it_without_a_signal(void **state) {
    struct world *w = *state;
    const char *words[] = {w->file, NULL};
    world_start(w, &w->one, words, &(struct job_options){.immune = true});
    see(&w->one, FIRST_SCREEN_EN);
    kill(w->one.pid, SIGHUP);
    terminal_keys(&w->one, "F7");
    see(&w->one, "[6 ");
    job_hang_up(&w->one.job);
    ends(&w->one, 0);
}

/* The processor time a program that waits for keys may take: next to none, however it is left alone. */
static void nothing_turns_round_when_the_terminal_is_gone(void **state) {
    struct world *w = *state;
    struct terminal *t = world_face(w);
    job_hang_up(&t->job);
    assert_true(terminal_wait_end(t));
    assert_true(t->usage.ru_utime.tv_sec + t->usage.ru_stime.tv_sec < 2);
}

static void what_was_shown_as_saved_survives_a_kill(void **state) {
    struct world *w = *state;
    struct terminal *t = world_face(w);
    terminal_keys(t, "F7 Tab Insert");
    see(t, "Prénom");
    terminal_type(t, "Zoé\tQuimper\tHorizon S");
    see(t, "Horizon Sérilles");
    terminal_keys(t, "Tab");
    terminal_keys(t, "C-s");
    see(t, "Personne : c'est enregistré");
    kill(t->pid, SIGKILL);
    ends(t, 128 + SIGKILL);
    t = world_face(w);
    terminal_keys(t, "F7 Tab End");
    see(t, "Quimper");
}

/* It says how far it is, and leaves the programme as it was. */
static void a_long_import_is_given_up_with_ctrl_c(void **state) {
    enum { ROWS = 50000, GIVEN_UP = 64 };
    struct world *w = *state;
    struct terminal *t = &w->one;
    struct str csv = {0};
    struct arena a = {0};
    str_addz(&csv, "ref,name,kind\n");
    for (int i = 0; i < ROWS; i++) str_addf(&csv, "NEW-%d,Atelier %d,ACI\n", i, i);
    world_write(w, "new.csv", str_sv(&csv));
    const char *words[] = {"import", w->file, "organisation", fs_join(&a, w->dir, "new.csv"), NULL};
    world_start(w, t, words, NULL);
    while (!t->first && !t->ended) terminal_take(t, 10);
    terminal_send(t, SV("\003"));
    see(t, "the import was given up: nothing was changed");
    ends(t, GIVEN_UP);
    assert_true(world_unchanged(w));
    arena_deinit(&a);
    str_deinit(&csv);
}

int run_ways_out(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_long_import_is_given_up_with_ctrl_c),
        TEST(signals_that_end_it_give_the_terminal_back),
        TEST(crashes_give_the_terminal_back),
        TEST(a_signal_ends_forms_and_questions_too),
        TEST(a_closed_window_ends_it),
        TEST(a_terminal_that_is_gone_ends_it_without_a_signal),
        TEST(nothing_turns_round_when_the_terminal_is_gone),
        TEST(what_was_shown_as_saved_survives_a_kill),
    };
    return cmocka_run_group_tests_name("ways out", tests, NULL, NULL);
}
