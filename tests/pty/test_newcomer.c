#include "world.h"
#include <string.h>

/* Somebody who never saw the program: presses only what the screen says at that moment. */

struct words {
    const char *language, *first;
    const char *all, *enter, *confirm;            /* names on the line of keys */
    const char *people, *checklist, *commitments; /* typed among all actions, and the panel that opens */
    const char *add, *adding, *next_field, *save, *person_saved;
    const char *ask, *good_answer, *reply, *replying, *noted;
    const char *who, *take, *what, *how_much, *until, *or_nothing; /* under the line of a promise */
    const char *commitment_saved, *take_back, *undone;
};

static const struct words french = {
    "fr",
    FIRST_SCREEN,
    ": tout",
    "Entrée",
    "Entrée valider",
    "Personnes",
    "Check-list",
    "Engagements",
    "a ajouter",
    "Ajouter —",
    "Entrée case",
    "Ctrl-s enr",
    "Personne : c'est enreg",
    "Entrée la poser",
    "Bonne réponse",
    "i répondre",
    "Ce que rép",
    "noté",
    "Qui promet ›",
    "Entrée prend",
    "Quoi ›",
    "Combien ›",
    "quand ›",
    "ou rien",
    "y le relit",
    "↑ le reprend",
    "annulé",
};

static const struct words english = {
    "en",          FIRST_SCREEN_EN, ": all",           "Enter",          "Enter confirm",
    "People",      "Checklist",     "Commitments",     "a add",          "Add —",
    "Enter next",  "Ctrl-s save",   "Participant sav", "Enter ask",      "Good answer",
    "i answer",    "What the gro",  "noted",           "Who promises ›", "Enter takes",
    "What ›",      "How much ›",    "Until when ›",    "or nothing",     "y reads it",
    "Up takes it", "undone",
};

/* The key is said on the screen with what it does; then it is pressed. */
static void press(struct terminal *t, const char *said, const char *key) {
    see(t, said);
    terminal_keys(t, key);
}

static void type(struct terminal *t, const char *text) {
    terminal_type(t, text);
    see(t, text);
}

/* By its name, among all there is to do. An arrow, which works everywhere, makes the message give way. */
static void go_to(struct terminal *t, const struct words *w, const char *panel) {
    struct str tab = {0};
    terminal_keys(t, "Up");
    press(t, w->all, ":");
    see(t, w->confirm);
    type(t, panel);
    press(t, w->confirm, "Enter");
    str_addf(&tab, "[%s]", panel);
    see(t, str_c(&tab));
    str_deinit(&tab);
}

static void add_person(struct terminal *t, const struct words *w) {
    go_to(t, w, w->people);
    press(t, w->add, "a");
    see(t, w->adding);
    type(t, "Zoé");
    press(t, w->next_field, "Enter");
    type(t, "Quimper");
    press(t, w->next_field, "Enter");
    terminal_type(t, "Horizon S");
    see(t, "Horizon Sérilles");
    press(t, w->next_field, "Enter");
    press(t, w->save, "C-s");
    see(t, w->person_saved);
    see(t, "Quimper");
}

static void answer_question(struct terminal *t, const struct words *w) {
    go_to(t, w, w->checklist);
    press(t, w->ask, "Enter");
    see(t, w->good_answer);
    press(t, w->reply, "i");
    see(t, w->replying);
    terminal_type(t, " Un lieu commun.");
    see(t, "commun.");
    press(t, w->confirm, "Enter");
    see(t, w->noted);
    see(t, "commun.");
}

static void commit_and_undo(struct terminal *t, const struct words *w) {
    go_to(t, w, w->commitments);
    press(t, w->add, "a");
    see(t, w->who);
    terminal_type(t, "Cuisine T");
    see(t, "Cuisine Tournesolle");
    press(t, w->take, "Enter");
    see(t, w->what);
    terminal_type(t, "Garantie");
    press(t, w->take, "Enter");
    see(t, w->how_much);
    press(t, w->or_nothing, "Enter");
    see(t, w->until);
    press(t, w->or_nothing, "Enter");
    see(t, w->commitment_saved);
    press(t, w->take_back, "Up");
    see(t, w->undone);
}

static void play(struct world *w, const struct words *words) {
    struct terminal *t = &w->one;
    world_open(w, t, words->language, NULL);
    see(t, words->first);
    add_person(t, words);
    answer_question(t, words);
    commit_and_undo(t, words);
    assert_int_equal(world_run(w, "list", w->file, "participant", "--where", "last_name=Quimper", NULL), 0);
    assert_non_null(strstr(str_c(&w->said), "Quimper"));
    assert_int_equal(world_run(w, "list", w->file, "commitment", "--where", "ref=CMT-14", NULL), 0);
    assert_null(strstr(str_c(&w->said), "CMT-14"));
}

static void a_newcomer_finds_the_way_in_french(void **state) {
    play(*state, &french);
}

static void a_newcomer_finds_the_way_in_english(void **state) {
    play(*state, &english);
}

int run_newcomer(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_newcomer_finds_the_way_in_french),
        TEST(a_newcomer_finds_the_way_in_english),
    };
    return cmocka_run_group_tests_name("newcomer", tests, NULL, NULL);
}
