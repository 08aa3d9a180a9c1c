#include "world.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MS = 1000000, SEEN_MS = 500 };

static void open_people(struct terminal *t) {
    see(t, FIRST_SCREEN);
    terminal_keys(t, "F7 Tab");
    see(t, "[Personnes]");
    see(t, "Amberlin");
}

static void both_on_people(struct world *w) {
    world_open(w, &w->one, "fr", NULL);
    world_open(w, &w->two, "fr", NULL);
    open_people(&w->one);
    open_people(&w->two);
}

/* A form filled with a person whose row stands near the top of the list; not saved yet. */
static void fill_in(struct terminal *t, const char *last_name) {
    struct str typed = {0};
    terminal_keys(t, "Insert");
    see(t, "Ajouter");
    str_addf(&typed, "Zoé\t%s\tHorizon S", last_name);
    terminal_type(t, str_c(&typed));
    see(t, "Horizon Sérilles");
    terminal_keys(t, "Tab");
    str_deinit(&typed);
}

static int by_size(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

/* Each time from the key in one window to the row in the other; the machine may be busy once or twice. */
static void a_change_is_seen_in_the_other_window_at_once(void **state) {
    struct world *w = *state;
    int64_t took[5];
    both_on_people(w);
    fill_in(&w->one, "Amzel");
    terminal_keys(&w->one, "C-s");
    see(&w->two, "Amzel");
    took[0] = w->two.last - w->one.sent;
    see(&w->one, "Amzel");
    for (int i = 1; i < 5; i++) {
        terminal_keys(&w->one, i % 2 ? "u" : "C-r");
        if (i % 2)
            see_no(&w->two, "Amzel");
        else
            see(&w->two, "Amzel");
        took[i] = w->two.last - w->one.sent;
    }
    qsort(took, 5, sizeof *took, by_size);
    if (took[2] > (int64_t)SEEN_MS * MS) fail_msg("seen after %lld ms", (long long)(took[2] / MS));
}

/* People of these last names, one each. */
static void all_there(struct world *w, const char *const *names, size_t n) {
    assert_int_equal(world_run(w, "list", w->file, "participant", "--format", "csv", NULL), 0);
    for (size_t i = 0; i < n; i++) {
        const char *first = strstr(str_c(&w->said), names[i]);
        if (!first || strstr(first + 1, names[i])) fail_msg("%s: not once in\n%s", names[i], str_c(&w->said));
    }
}

static void nothing_is_lost_when_both_save_at_once(void **state) {
    static const char *const names[] = {"Amzel", "Amzio", "Amzan", "Amzur", "Amzen", "Amzos"};
    struct world *w = *state;
    both_on_people(w);
    for (size_t i = 0; i < 6; i += 2) {
        fill_in(&w->one, names[i]);
        fill_in(&w->two, names[i + 1]);
        terminal_keys(&w->one, "C-s");
        terminal_keys(&w->two, "C-s");
        see(&w->one, "Personne : c'est enregistré");
        see(&w->two, "Personne : c'est enregistré");
        see(&w->one, names[i + 1]);
        see(&w->two, names[i]);
    }
    all_there(w, names, 6);
    assert_int_equal(world_run(w, "check", w->file, NULL), 0);
}

static int add_beside(struct world *w, const char *last_name) {
    struct str name = {0};
    str_addf(&name, "last_name=%s", last_name);
    int status = world_run(w, "add", w->file, "participant", "first_name=Zoé", str_c(&name),
                           "org=Horizon Sérilles", NULL);
    str_deinit(&name);
    return status;
}

static void undoing_what_another_did_asks_once(void **state) {
    struct world *w = *state;
    both_on_people(w);
    fill_in(&w->one, "Amzel");
    terminal_keys(&w->one, "C-s");
    see(&w->two, "Amzel");
    terminal_keys(&w->two, "u");
    see(&w->two, "depuis une autre fenêtre");
    assert_true(terminal_shows(&w->two, "Amzel"));
    assert_int_equal(add_beside(w, "Amzio"), 0);
    see(&w->two, "Amzio");
    terminal_keys(&w->two, "u");
    see(&w->two, "Zoé Amzio — u encore");
    terminal_keys(&w->two, "u");
    see_no(&w->one, "Amzio");
    see(&w->one, "Amzel");
    terminal_keys(&w->two, "Down u u");
    see_no(&w->one, "Amzel");
    assert_int_equal(w->two.ended, false);
}

static void the_command_line_writes_beside_the_face(void **state) {
    struct world *w = *state;
    struct terminal *t = world_face(w);
    terminal_keys(t, "F7 Tab");
    see(t, "Amberlin");
    assert_int_equal(add_beside(w, "Amzel"), 0);
    int64_t written = nanoseconds();
    see(t, "Amzel");
    if (t->last - written > (int64_t)SEEN_MS * MS) fail_msg("not seen within %d ms", SEEN_MS);
    fill_in(t, "Amzio");
    assert_int_equal(world_run(w, "undo", w->file, NULL), 0);
    assert_int_equal(add_beside(w, "Amzan"), 0);
    terminal_keys(t, "C-s");
    see(t, "Amzan");
    see(t, "Amzio");
    see_no(t, "Amzel");
}

/* Then the program looks for itself, twice a second. */
static void a_folder_that_cannot_be_watched_is_looked_at(void **state) {
    struct world *w = *state;
    struct arena a = {0};
    const char *env[] = {arena_printf(&a, "LD_PRELOAD=%s", world_tool(&a, "faults.so")), "NO_WATCH=1", NULL};
    world_open(w, &w->one, "fr", env);
    open_people(&w->one);
    assert_int_equal(add_beside(w, "Amzel"), 0);
    int64_t written = nanoseconds();
    see(&w->one, "Amzel");
    assert_true(w->one.last - written < (int64_t)2 * SEEN_MS * MS);
    arena_deinit(&a);
}

/* The same field of the same row: what came first stays, what was typed stays to be read. */
static void who_saves_last_is_told(void **state) {
    struct world *w = *state;
    struct terminal *t = world_face(w);
    terminal_keys(t, "F7 Tab");
    see_focus(t, "Amberlin");
    terminal_keys(t, "m");
    see(t, "Modifier");
    terminal_keys(t, "Tab");
    see_focus(t, "Amberlin");
    terminal_type(t, "-Roux");
    see(t, "Amberlin-Roux");
    assert_int_equal(
        world_run(w, "set", w->file, "participant", "Héloïse Amberlin", "last_name=Amberlane", NULL), 0);
    terminal_keys(t, "C-s");
    see(t, "entre-temps");
    see(t, "Amberlin-Roux");
    assert_int_equal(world_run(w, "list", w->file, "participant", "--where", "last_name=Amberlane", NULL), 0);
    assert_non_null(strstr(str_c(&w->said), "Amberlane"));
    terminal_keys(t, "C-s");
    see(t, "Personne : c'est enregistré");
    see_focus(t, "Amberlin-Roux");
}

int run_two(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_change_is_seen_in_the_other_window_at_once), TEST(nothing_is_lost_when_both_save_at_once),
        TEST(undoing_what_another_did_asks_once),           TEST(the_command_line_writes_beside_the_face),
        TEST(a_folder_that_cannot_be_watched_is_looked_at), TEST(who_saves_last_is_told),
    };
    return cmocka_run_group_tests_name("two", tests, NULL, NULL);
}
