#include "world.h"
#include <stdio.h>

static void sequences_that_come_in_pieces_are_whole_keys(void **state) {
    static const struct {
        const char *first, *rest, *seen;
    } torn[] = {{"\033", "[18~", "[6 Carnet]"},
                {"\033[1", "7~", "[5 Suivi"},
                {"\033[", "18~", "[6 Carnet]"},
                {"\033O", "Q", "[1 Webinaire"},
                {"\033[1", "8~", "[6 Carnet]"}};
    struct terminal *t = world_face(*state);
    for (size_t i = 0; i < sizeof torn / sizeof *torn; i++) {
        terminal_type(t, torn[i].first);
        terminal_take(t, 2);
        terminal_type(t, torn[i].rest);
        see(t, torn[i].seen);
    }
    assert_false(terminal_shows(t, "18~"));
}

static void characters_that_come_in_pieces_are_whole(void **state) {
    struct terminal *t = world_face(*state);
    terminal_keys(t, "F7 Tab Insert");
    see(t, "Prénom");
    static const char *const pieces[] = {"Zo", "\303", "\251", " \360", "\237\230", "\200."};
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        terminal_type(t, pieces[i]);
        terminal_take(t, 2);
    }
    see(t, "Zoé 😀.");
}

/* More than two hundred keys in one go, as a fast typist behind a slow program sends them. */
static void no_key_of_thirty_wishes_is_lost(void **state) {
    struct terminal *t = world_face(*state);
    struct str typed = {0};
    terminal_keys(t, "F2 Tab Tab");
    see(t, "[Envies]");
    terminal_keys(t, "e");
    see(t, "Envie ›");
    for (int i = 1; i <= 30; i++) str_addf(&typed, "idée %02d\r", i);
    terminal_type(t, str_c(&typed));
    see(t, "70  idée 30");
    see(t, "69  idée 29");
    str_deinit(&typed);
}

/* Nothing of it is an action, and nothing of it is left over. */
static void unknown_sequences_do_nothing(void **state) {
    static const char *const noise[] = {"\033[999z",         "\033[?1;2c",   "\033[<0;3;4t",
                                        "\033[1;1;1;1;1;1m", "\300\301\377", "\033[200"};
    struct terminal *t = world_face(*state);
    struct str before = {0};
    see(t, "en retard");
    see(t, "copie de secours");
    see(t, "aide\n");
    str_add(&before, terminal_text(t));
    for (size_t i = 0; i < sizeof noise / sizeof *noise; i++) {
        terminal_type(t, noise[i]);
        terminal_keys(t, "F1");
        see(t, "Touches de cet écran");
        terminal_keys(t, "Esc");
        see(t, str_c(&before));
    }
    str_deinit(&before);
}

static void a_paste_outside_a_field_opens_the_entry_line(void **state) {
    struct world *w = *state;
    struct terminal *t = world_face(w);
    terminal_paste(t, "dQdQyuuuQ\r\nQdd");
    see(t, "dQdQyuuuQ");
    assert_false(t->ended);
    terminal_keys(t, "Esc");
    see(t, "encore une fois");
    terminal_keys(t, "Esc");
    see_no(t, "dQdQyuuuQ");
    assert_true(world_unchanged(w));
}

static void a_burst_outside_a_field_runs_nothing(void **state) {
    struct world *w = *state;
    struct terminal *t = world_face(w);
    terminal_keys(t, "F7 Tab");
    see(t, "[Personnes]");
    terminal_type(t, "dydydydydydydydQdydydydydydydy");
    see(t, "dydydydydydydydQdydydydydydydy");
    assert_false(t->ended);
    terminal_keys(t, "Esc");
    see_no(t, "dydydyd");
    assert_true(world_unchanged(w));
}

/* Key and text in one go: the key opens the line, as it does for slow fingers. */
static void a_key_that_opens_a_line_is_no_part_of_the_text(void **state) {
    static const struct {
        const char *typed, *seen, *not_seen;
    } cases[] = {{"eCuisine du jeudi", "Envie › Cuisine du jeudi", "eCuisine"},
                 {"aGarde à deux\rCuisine à trois\r", "Cuisine à trois", "aGarde"},
                 {"soudure pour tous", "Envie › soudure pour tous", "Salle : envie"}};
    struct terminal *t = world_face(*state);
    terminal_keys(t, "F2 Tab Tab");
    see(t, "[Envies]");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        terminal_type(t, cases[i].typed);
        see(t, cases[i].seen);
        assert_false(terminal_shows(t, cases[i].not_seen));
        terminal_keys(t, "Esc");
        see_no(t, "Envie ›");
    }
}

/* The letter of a chord is no part of what is typed behind it. */
static void text_behind_a_chord_takes_nothing_back(void **state) {
    struct terminal *t = world_face(*state);
    terminal_keys(t, "F2 Tab Tab");
    see(t, "[Envies]");
    terminal_type(t, "\030bsoudure");
    see(t, "Envie › soudure");
    see(t, "Salle : titre du programme");
}

static void a_held_key_moves(void **state) {
    struct terminal *t = world_face(*state);
    terminal_keys(t, "F7 Tab");
    see(t, "[Personnes]");
    terminal_type(t, "jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj");
    see_focus(t, "Vasquelle");
}

static void a_paste_into_a_field_is_text(void **state) {
    struct terminal *t = world_face(*state);
    terminal_keys(t, "F7 Tab Insert");
    see(t, "Prénom");
    terminal_paste(t, "Jean\033[31mQ\001 d'Arc\n");
    see(t, "Jean");
    see(t, "d'Arc");
    see(t, "Ajouter");
    assert_false(t->ended);
}

/* A megabyte, and the end of it missing: the program is there again afterwards. */
static void a_paste_without_end_is_survived(void **state) {
    struct terminal *t = world_face(*state);
    struct str much = {0};
    str_addz(&much, "\033[200~");
    for (int i = 0; i < 20000; i++) str_addf(&much, "ligne %d Qdy\n", i);
    terminal_send(t, str_sv(&much));
    see(t, "une par ligne");
    terminal_keys(t, "Esc Esc F6");
    see(t, "[5 Suivi");
    assert_false(t->ended);
    str_deinit(&much);
}

int run_input(void) {
    const struct CMUnitTest tests[] = {
        TEST(sequences_that_come_in_pieces_are_whole_keys),
        TEST(characters_that_come_in_pieces_are_whole),
        TEST(no_key_of_thirty_wishes_is_lost),
        TEST(unknown_sequences_do_nothing),
        TEST(a_paste_outside_a_field_opens_the_entry_line),
        TEST(a_burst_outside_a_field_runs_nothing),
        TEST(a_key_that_opens_a_line_is_no_part_of_the_text),
        TEST(text_behind_a_chord_takes_nothing_back),
        TEST(a_held_key_moves),
        TEST(a_paste_into_a_field_is_text),
        TEST(a_paste_without_end_is_survived),
    };
    return cmocka_run_group_tests_name("input", tests, NULL, NULL);
}
