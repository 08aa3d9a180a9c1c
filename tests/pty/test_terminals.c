#include "world.h"
#include <stdio.h>
#include <string.h>

static struct terminal *open_as(struct world *w, const char *name, const char *const *more) {
    static char term[64];
    const char *env[8] = {term};
    snprintf(term, sizeof term, "TERM=%s", name);
    for (size_t i = 0; more && more[i]; i++) env[i + 1] = more[i];
    world_open(w, &w->one, "fr", env);
    return &w->one;
}

static void known_terminals_show_it_and_are_given_back(void **state) {
    static const char *const names[] = {"xterm-256color", "xterm",        "linux",
                                        "vt100",          "screen",       "screen-256color",
                                        "tmux-256color",  "rxvt-unicode", "xterm-mono"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        print_message("             %s\n", names[i]);
        struct terminal *t = open_as(*state, names[i], NULL);
        see(t, FIRST_SCREEN);
        see(t, GUIDE);
        terminal_keys(t, "F7 Tab");
        see_focus(t, "> ");
        terminal_keys(t, "C-c C-c");
        ends(t, 0);
        assert_true(terminal_restored(t));
    }
}

static void terminals_that_cannot_are_told_so(void **state) {
    static const char *const names[] = {"dumb", "unknown", "no-such-terminal", ""};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct terminal *t = open_as(*state, names[i], NULL);
        ends(t, 64);
        see(t, "TERM");
        assert_null(memchr(t->raw.p, '\033', t->raw.n));
        assert_true(terminal_restored(t));
    }
}

static void without_a_terminal_the_programme_is_summed_up(void **state) {
    struct world *w = *state;
    assert_int_equal(world_run(w, w->file, NULL), 0);
    static const char *const parts[] = {"Lisière 2026", "35 organisations", "30 people", "13 commitments",
                                        "What now?"};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (!strstr(str_c(&w->said), parts[i])) fail_msg("no '%s' in\n%s", parts[i], str_c(&w->said));
    assert_null(memchr(w->said.p, '\033', w->said.n));
}

/* When colours are used at all: the terminal's, --color, NO_COLOR, in this order of strength. */
static void colours_are_the_users_choice(void **state) {
    static const struct {
        const char *term, *no_color, *option;
        bool coloured;
    } cases[] = {
        {"xterm-256color", NULL, NULL, true},
        {"xterm-256color", "NO_COLOR=1", NULL, false},
        {"xterm-256color", "NO_COLOR=", NULL, true},
        {"xterm-256color", "NO_COLOR=1", "--color=always", true},
        {"xterm-256color", NULL, "--color=never", false},
        {"xterm-256color", "NO_COLOR", "--color=auto", true},
        {"linux", "NO_COLOR=yes", NULL, false},
        {"linux", NULL, NULL, true},
        {"vt100", NULL, NULL, false},
        {"vt100", NULL, "--color=always", false},
    };
    struct world *w = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char term[64];
        snprintf(term, sizeof term, "TERM=%s", cases[i].term);
        const char *env[] = {term, "LANGUAGE=fr", cases[i].no_color, NULL};
        const char *words[] = {w->file, cases[i].option, NULL};
        struct terminal *t = &w->one;
        world_start(w, t, words, &(struct job_options){.env = env});
        see(t, FIRST_SCREEN);
        terminal_keys(t, "F7 Tab");
        see_focus(t, "> ");
        terminal_keys(t, "F1");
        see(t, "Touches de cet écran");
        terminal_keys(t, "Esc C-c C-c");
        ends(t, 0);
        if (terminal_coloured(t) != cases[i].coloured)
            fail_msg("case %zu: %s", i, cases[i].coloured ? "no colour" : "a colour");
    }
}

static void without_utf8_everything_is_ascii(void **state) {
    static const char *const locales[] = {"C", "POSIX"};
    for (size_t i = 0; i < 2; i++) {
        char all[32];
        snprintf(all, sizeof all, "LC_ALL=%s", locales[i]);
        struct terminal *t = open_as(*state, "xterm-256color", (const char *[]){all, NULL});
        see(t, "Lisiere 2026");
        see(t, "ce terminal n'est pas regle en UTF-8");
        see(t, "Etape du groupe");
        terminal_keys(t, "F7 Tab Insert");
        see_no(t, "UTF-8");
        see(t, "Nom de famille");
        terminal_keys(t, "Esc C-p");
        see(t, "+-");
        for (size_t k = 0; k < t->raw.n; k++) assert_true((unsigned char)t->raw.p[k] < 0x80);
        terminal_keys(t, "Esc C-c C-c");
        ends(t, 0);
    }
}

int run_terminals(void) {
    const struct CMUnitTest tests[] = {
        TEST(known_terminals_show_it_and_are_given_back),
        TEST(terminals_that_cannot_are_told_so),
        TEST(without_a_terminal_the_programme_is_summed_up),
        TEST(colours_are_the_users_choice),
        TEST(without_utf8_everything_is_ascii),
    };
    return cmocka_run_group_tests_name("terminals", tests, NULL, NULL);
}
