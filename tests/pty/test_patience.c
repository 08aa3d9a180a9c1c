#include "catalyse/base/fs.h"
#include "catalyse/base/prng.h"
#include "world.h"
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

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

static double seconds_of(struct timeval t) {
    return (double)t.tv_sec + (double)t.tv_usec / 1e6;
}

/* The processor time from Ctrl+C to the end. While it is stopped it takes none, so that a busy machine
 * changes nothing. */
static double seconds_to_end(struct terminal *t) {
    struct timespec before;
    clockid_t clock;
    kill(t->pid, SIGSTOP);
    assert_true(terminal_wait_stopped(t));
    assert_int_equal(clock_getcpuclockid(t->pid, &clock), 0);
    assert_int_equal(clock_gettime(clock, &before), 0);
    kill(t->pid, SIGINT);
    job_resume(&t->job);
    ends(t, 0);
    return seconds_of(t->usage.ru_utime) + seconds_of(t->usage.ru_stime) - (double)before.tv_sec -
           (double)before.tv_nsec / 1e9;
}

/* A plan by the command line, stopped once it says how good it is: most of the work is left undone then. */
static void a_command_says_how_good_it_is_so_far(void **state) {
    struct world *w = *state;
    struct terminal *t = &w->one;
    const char *words[] = {"rotations", w->file, "--tables=2", "--rounds=100", NULL};
    const struct job_options options = {.rows = 24, .cols = 100};
    world_start(w, t, words, &options);
    see(t, "Everyone meets at least");
    ends(t, 0);
    double whole = seconds_of(t->usage.ru_utime) + seconds_of(t->usage.ru_stime);
    world_start(w, t, words, &options);
    see(t, " s — Ctrl+C ends it · ");
    double rest = seconds_to_end(t);
    assert_true(memmem(t->raw.p, t->raw.n, "meet again (at best", strlen("meet again (at best")));
    see(t, "Everyone meets at least");
    assert_true(2 * rest < whole);
}

/* People who list themes of which most cannot open: nobody has proved the best plan of it. */
static void crowd_write(struct world *w) {
    enum { PEOPLE = 300, THEMES = 40, RANKS = 3 };
    struct str text = {0};
    struct prng random;
    prng_seed(&random, 1);
    str_addf(&text, "spg 1\ndims %d %d %d 1\n", PEOPLE, THEMES, RANKS);
    for (int t = 0; t < THEMES; t++) str_addf(&text, "theme t%d 25 30\n", t);
    for (int u = 0; u < PEOPLE; u++) {
        int first = (int)prng_below(&random, THEMES), step = 1 + (int)prng_below(&random, THEMES / RANKS - 1);
        str_addf(&text, "unit u%d 1 0 %d t%d t%d t%d\n", u, RANKS, first, (first + step) % THEMES,
                 (first + 2 * step) % THEMES);
    }
    world_write(w, "problem", str_sv(&text));
    str_deinit(&text);
}

static void rounds_write(struct world *w) {
    struct str text = {0};
    str_addz(&text, "rot 1\ndims 30 6 7\n");
    for (int i = 0; i < 30; i++) str_addf(&text, "person p%d - 0\n", i);
    world_write(w, "problem", str_sv(&text));
    str_deinit(&text);
}

/* So many people of both sides, each away a third of the time, that most is left to do once there is a plan.
 */
static void meetings_write(struct world *w) {
    enum { SIDE_A = 300, SIDE_B = 600, SLOTS = 60, TABLES = 150 };
    struct str text = {0};
    struct prng random;
    prng_seed(&random, 1);
    str_addf(&text, "meet 1\ndims %d %d %d %d\n", SIDE_A, SIDE_B, SLOTS, TABLES);
    for (int i = 0; i < SIDE_A * SIDE_B; i++)
        if (prng_below(&random, 2))
            str_addf(&text, "want a%d b%d %d\n", i / SIDE_B, i % SIDE_B, 1 + (int)prng_below(&random, 3));
    for (int i = 0; i < (SIDE_A + SIDE_B) * SLOTS; i++) {
        int who = i / SLOTS;
        if (prng_below(&random, 3)) continue;
        str_addf(&text, "off %c%d %d\n", who < SIDE_A ? 'a' : 'b', who < SIDE_A ? who : who - SIDE_A,
                 1 + i % SLOTS);
    }
    world_write(w, "problem", str_sv(&text));
    str_deinit(&text);
}

/* The processor time a problem takes from Ctrl+C to the end. While it is stopped it takes none, so that a
 * busy machine changes nothing; left alone it would go on for hours. */
static double seconds_after_interrupt(struct world *w, const char *kind, const char *shown,
                                      const char *found) {
    struct arena a = {0};
    struct terminal *t = &w->one;
    const char *line = arena_printf(&a, "exec '%s' solve %s --work 999999999999 <'%s/problem'",
                                    getenv("CATALYSE_PROGRAM"), kind, w->dir);
    const char *words[] = {"/bin/sh", "-c", line, NULL};
    assert_true(terminal_open(t, words, &(struct job_options){.rows = 400, .cols = 100}));
    see(t, shown);
    double took = seconds_to_end(t);
    assert_true(memmem(t->raw.p, t->raw.n, found, strlen(found)));
    arena_deinit(&a);
    return took;
}

static void a_problem_stops_at_once_with_the_best_so_far(void **state) {
    struct world *w = *state;
    crowd_write(w);
    assert_true(seconds_after_interrupt(w, "form", "Ctrl+C ends it", "profile ") < 0.1);
    rounds_write(w);
    assert_true(seconds_after_interrupt(w, "rotate", "Ctrl+C ends it", "repeats ") < 0.1);
}

/* Chosen and placed, they are written as a plan; left alone it takes four times as long and more. */
static void meetings_stop_with_those_that_were_placed(void **state) {
    struct world *w = *state;
    meetings_write(w);
    assert_true(seconds_after_interrupt(w, "meet", "Ctrl+C ends it · found", "gaps ") < 2);
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

static void a_paste_meanwhile_is_kept(void **state) {
    struct terminal *t = world_face(*state);
    terminal_keys(t, "g 4 Tab Tab Tab Tab V");
    see(t, "Combien de tables");
    terminal_keys(t, "C-u");
    terminal_type(t, "2, 100");
    terminal_keys(t, "Enter");
    see(t, "Calcul en cours");
    terminal_paste(t, "un camion partagé\nune cuisine");
    see(t, "une cuisine");
    see(t, "un camion partagé");
    see(t, "Les envies, une par ligne");
    terminal_keys(t, "Esc F10");
    ends(t, 0);
}

/* A pasted text and what is typed on come in their order, however much it is. */
static void much_typed_meanwhile_is_kept(void **state) {
    enum { LINES = 300 };
    struct terminal *t = world_face(*state);
    struct str text = {0};
    for (int i = 0; i < LINES; i++) str_addf(&text, "camion %d\n", i);
    terminal_keys(t, "g 4 Tab Tab Tab Tab V");
    see(t, "Combien de tables");
    terminal_keys(t, "C-u");
    terminal_type(t, "2, 100");
    terminal_keys(t, "Enter");
    see(t, "Calcul en cours");
    terminal_type(t, str_c(&text));
    terminal_paste(t, "et une cuisine");
    str_deinit(&text);
    see(t, "camion 299");
    see(t, "et une cuisine");
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
        TEST(a_problem_stops_at_once_with_the_best_so_far),
        TEST(meetings_stop_with_those_that_were_placed),
        TEST(what_is_typed_meanwhile_is_kept),
        TEST(a_text_typed_meanwhile_runs_nothing),
        TEST(a_paste_meanwhile_is_kept),
        TEST(much_typed_meanwhile_is_kept),
        TEST(papers_given_up_leave_nothing),
    };
    return cmocka_run_group_tests_name("patience", tests, NULL, NULL);
}
