#ifndef TESTS_PTY_WORLD_H
#define TESTS_PTY_WORLD_H

#include "../support/check.h"
#include "../support/terminal.h"
#include "catalyse/base/mem.h"

/* A folder of its own, a programme in it, and the real program on one or two terminals. The clock stands at
 * 2026-12-01, 9 o'clock. */
struct world {
    char dir[256], file[300]; /* a fresh copy of Lisière 2026 */
    struct terminal one, two;
    struct str said; /* by the last run without a terminal */
};

enum { WORLD_ENV = 16 };

/* cmocka's set-up and tear-down of one test; the state is a struct world. */
int world_begin(void **state);
int world_end(void **state);

/* The programme is a fresh copy again. */
void world_fresh(struct world *w);
/* The path of a tool built beside the tests. */
const char *world_tool(struct arena *a, const char *name);

/* Opens the programme on `t`, in the language, 80x24; `more` are settings of the environment (NULL for none)
 * and win. Does not wait. */
void world_open(struct world *w, struct terminal *t, const char *language, const char *const *more);
/* The same with all the words after the program's name, in English; size and environment of the options are
 * the harness's when they are not given. */
void world_start(struct world *w, struct terminal *t, const char *const *words, const struct job_options *o);
/* Opens it in French and waits for the first screen. */
struct terminal *world_face(struct world *w);
/* Runs a command to its end, words up to a NULL; the status. w->said is what it said. */
int world_run(struct world *w, const char *first, ...);
/* Nothing was done in the programme since it was made. */
bool world_unchanged(struct world *w);
/* A file of this name in the folder or below it, with this content. */
void world_write(struct world *w, const char *name, struct sv content);

/* What the first screen of the sample shows, in French. */
#define FIRST_SCREEN "Étape du groupe"
#define FIRST_SCREEN_EN "Group stage"
#define GUIDE "Et maintenant"

#define see(t, text) assert_true(terminal_wait(t, text))
#define see_focus(t, text) assert_true(terminal_wait_focus(t, text))
#define see_no(t, text) assert_true(terminal_gone(t, text))
/* The program has ended so, and the terminal is as it was. */
#define ends(t, code)                        \
    do {                                     \
        assert_true(terminal_wait_end(t));   \
        assert_int_equal((t)->status, code); \
    } while (0)

#define TEST(f) cmocka_unit_test_setup_teardown(f, world_begin, world_end)

int run_start(void);
int run_ways_out(void);
int run_sizes(void);
int run_input(void);
int run_terminals(void);
int run_room(void);
int run_settings(void);
int run_files(void);
int run_two(void);
int run_kills(void);
int run_newcomer(void);
int run_countdown(void);
int run_paper(void);
int run_follow_up(void);
int run_afternoon(void);
int run_patience(void);

#endif
