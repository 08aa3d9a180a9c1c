#include "catalyse/base/fs.h"
#include "catalyse/base/prng.h"
#include "world.h"
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static void killed(struct terminal *t) {
    kill(t->pid, SIGKILL);
    ends(t, 128 + SIGKILL);
}

/* All data of the programme, as the command line reads them. */
static void dump(struct world *w, struct str *out) {
    assert_int_equal(world_run(w, "dump", "--data", w->file, NULL), 0);
    str_clear(out);
    str_add(out, str_sv(&w->said));
}

/* --- a session, killed at each of its commits */

static void add_person(struct terminal *t) {
    terminal_keys(t, "F7 Tab Insert");
    see(t, "Ajouter");
    terminal_type(t, "Zoé\tQuimper\tHorizon S");
    see(t, "Horizon Sérilles");
    terminal_keys(t, "Tab C-s");
}

static void checklist(struct terminal *t) {
    terminal_keys(t, "F5 BackTab BackTab BackTab BackTab BackTab Enter");
    see(t, "Piège");
}

static void show_fingers(struct terminal *t) {
    checklist(t);
    terminal_keys(t, "0 2 4 3 1");
    see(t, "02431");
    terminal_keys(t, "Enter");
}

static void answer(struct terminal *t) {
    checklist(t);
    terminal_keys(t, "i");
    see(t, "Ce que répond le groupe");
    terminal_type(t, " Un lieu commun.");
    see(t, "commun.");
    terminal_keys(t, "Enter");
}

static void commit(struct terminal *t) {
    terminal_keys(t, "F5 BackTab BackTab BackTab BackTab");
    see(t, "[Engagements]");
    terminal_keys(t, "Insert");
    see(t, "Qui promet ›");
    terminal_type(t, "Cuisine T");
    see(t, "Cuisine Tournesolle");
    terminal_keys(t, "Enter");
    see(t, "Quoi ›");
    terminal_type(t, "Garantie");
    see(t, "Garantie, ");
    terminal_keys(t, "Enter");
    see(t, "Combien ›");
    terminal_type(t, "12500");
    terminal_keys(t, "Enter");
    see(t, "quand ›");
    terminal_keys(t, "Enter");
}

static void postpone(struct terminal *t) {
    terminal_keys(t, "F5 BackTab BackTab BackTab BackTab Home D");
    see(t, "Nouvelle date");
    terminal_type(t, "30/4/2027, la récolte attend");
    see(t, "attend");
    terminal_keys(t, "Enter");
}

static void decide(struct terminal *t) {
    terminal_keys(t, "F5 BackTab BackTab Enter");
    see(t, "Qui décide");
    terminal_keys(t, "t");
    see(t, "Que devient-elle");
    terminal_keys(t, "End Enter");
}

static void wish(struct terminal *t) {
    terminal_keys(t, "F5 e");
    see(t, "une par ligne");
    terminal_type(t, "Un verger pour tous");
    see(t, "verger");
    terminal_keys(t, "Enter");
}

/* What was done before the programme was opened is named first. */
static void undo(struct terminal *t) {
    terminal_keys(t, "F7 u");
    see(t, "encore u l'annule");
    terminal_keys(t, "u");
}

static void redo(struct terminal *t) {
    terminal_keys(t, "F7 C-r");
}

static const struct act {
    void (*play)(struct terminal *t);
    const char *said;  /* the screen calls it done */
    const char *kept;  /* then this is in the data; NULL: nothing new */
    const char *taken; /* and this is not */
} session[] = {
    {add_person, "Personne : c'est enregistré", "Quimper", NULL},
    {show_fingers, "doigts notés", NULL, NULL},
    {answer, "noté", "Un lieu commun.", NULL},
    {commit, "y le relit", "\"CMT-14\"", NULL},
    {undo, "annulé", NULL, "\"CMT-14\""},
    {redo, "refait", "\"CMT-14\"", NULL},
    {postpone, "reporté", "la récolte attend", NULL},
    {decide, "état changé", NULL, NULL},
    {wish, "1 envie ajoutée", "Un verger pour tous", NULL},
    {undo, "annulé", NULL, "Un verger pour tous"},
};

/* At the moment the screen says it, the file holds it; nothing that comes after a kill changes that. */
static void what_was_called_saved_is_there_after_each_kill(void **state) {
    struct world *w = *state;
    struct str before = {0}, saved = {0}, after = {0};
    dump(w, &before);
    for (size_t i = 0; i < sizeof session / sizeof *session; i++) {
        struct terminal *t = world_face(w);
        session[i].play(t);
        see(t, session[i].said);
        killed(t);
        dump(w, &saved);
        if (sv_eq(str_sv(&before), str_sv(&saved))) fail_msg("'%s' and nothing saved", session[i].said);
        if (session[i].kept && !strstr(str_c(&saved), session[i].kept)) fail_msg("no '%s'", session[i].kept);
        if (session[i].taken) assert_null(strstr(str_c(&saved), session[i].taken));
        killed(world_face(w));
        dump(w, &after);
        assert_true(sv_eq(str_sv(&saved), str_sv(&after)));
        str_clear(&before);
        str_add(&before, str_sv(&after));
    }
    assert_int_equal(world_run(w, "check", w->file, NULL), 0);
    str_deinit(&before);
    str_deinit(&saved);
    str_deinit(&after);
}

/* --- killed at any moment */

static void pause_ns(int64_t ns) {
    struct timespec t = {.tv_sec = ns / 1000000000, .tv_nsec = ns % 1000000000};
    nanosleep(&t, NULL);
}

/* A long import: all of its rows or none, wherever it is cut; the file is sound. */
static void a_write_that_is_cut_is_whole_or_not_there(void **state) {
    enum { ROWS = 400, CUTS = 24 };
    struct world *w = *state;
    struct str csv = {0}, before = {0}, now = {0};
    struct arena a = {0};
    struct prng random;
    int finished = 0;
    str_addz(&csv, "ref,name,kind\n");
    for (int i = 0; i < ROWS; i++) str_addf(&csv, "NEW-%d,Atelier %d,ACI\n", i, i);
    world_write(w, "new.csv", str_sv(&csv));
    dump(w, &before);
    const char *words[] = {"import", w->file, "organisation", fs_join(&a, w->dir, "new.csv"), NULL};
    prng_seed(&random, 20261201);
    world_start(w, &w->one, words, NULL);
    ends(&w->one, 0);
    int64_t whole = w->one.over - w->one.begun;
    for (int i = 0; i < CUTS; i++) {
        world_fresh(w);
        world_start(w, &w->one, words, NULL);
        while (!w->one.pid) terminal_take(&w->one, 10);
        pause_ns((int64_t)prng_below(&random, (uint32_t)(whole + whole / 2)));
        kill(w->one.pid, SIGKILL);
        assert_true(terminal_wait_end(&w->one));
        dump(w, &now);
        if (!sv_eq(str_sv(&before), str_sv(&now))) {
            assert_non_null(strstr(str_c(&now), "\"NEW-0\""));
            assert_non_null(strstr(str_c(&now), "\"NEW-399\""));
            finished++;
        }
        assert_int_equal(world_run(w, "check", w->file, NULL), 0);
    }
    print_message("             %d of %d came through\n", finished, CUTS);
    arena_deinit(&a);
    str_deinit(&csv);
    str_deinit(&before);
    str_deinit(&now);
}

/* Between Ctrl-s and the kill anything may have happened: the person is in the file, or in the draft. */
static void what_was_typed_is_saved_or_offered_again(void **state) {
    enum { CUTS = 8, SAVE_NS = 4 * 1000000 };
    struct world *w = *state;
    struct prng random;
    prng_seed(&random, 7);
    int saved = 0;
    for (int i = 0; i < CUTS; i++) {
        world_fresh(w);
        struct terminal *t = world_face(w);
        terminal_keys(t, "F7 Tab Insert");
        see(t, "Ajouter");
        terminal_type(t, "Zoé\tQuimper\tHorizon S");
        see(t, "Horizon Sérilles");
        terminal_keys(t, "Tab C-s");
        pause_ns((int64_t)prng_below(&random, SAVE_NS));
        killed(t);
        assert_int_equal(world_run(w, "list", w->file, "participant", NULL), 0);
        bool there = strstr(str_c(&w->said), "Quimper") != NULL;
        saved += there;
        t = world_face(w);
        terminal_keys(t, "F7 Tab Insert");
        see(t, "Ajouter");
        if (!there) see(t, "Ctrl-s l'enregistre");
        if (!there) see(t, "Quimper");
        terminal_keys(t, "Esc Esc");
        see_no(t, "Ajouter");
        terminal_close(t);
    }
    print_message("             %d of %d were saved\n", saved, CUTS);
}

static void a_draft_is_offered_after_a_kill(void **state) {
    struct world *w = *state;
    struct terminal *t = world_face(w);
    terminal_keys(t, "F7 Tab Insert");
    see(t, "Ajouter");
    terminal_type(t, "Zoé\tQuimp");
    see(t, "Quimp");
    killed(t);
    t = world_face(w);
    terminal_keys(t, "F7 Tab Insert");
    see(t, "Ctrl-s l'enregistre");
    see(t, "Quimp");
    terminal_type(t, "\ter\tHorizon S");
    see(t, "Horizon Sérilles");
    terminal_keys(t, "Tab C-s");
    see(t, "Personne : c'est enregistré");
    terminal_keys(t, "Insert");
    see(t, "Ajouter");
    assert_false(terminal_shows(t, "Ctrl-s l'enregistre"));
}

/* An accord among all, and the grid of the paper sheets. */
static void counted_hands_outlive_a_kill(void **state) {
    static const struct {
        const char *keys, *title, *typed, *shown;
    } places[] = {
        {"F5 BackTab BackTab Enter v", "Accord, de 0 à 5", "10", "de 0 à 5 : 10"},
        {"F5 BackTab BackTab BackTab BackTab BackTab E", "Papier : cinq", "02", " 02 "},
    };
    struct world *w = *state;
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        struct terminal *t = world_face(w);
        terminal_keys(t, places[i].keys);
        see(t, places[i].title);
        terminal_type(t, places[i].typed);
        see(t, places[i].shown);
        killed(t);
        t = world_face(w);
        terminal_keys(t, places[i].keys);
        see(t, places[i].shown);
        terminal_keys(t, "Esc");
        see_no(t, places[i].shown);
        terminal_close(t);
    }
}

static void a_draft_is_offered_after_the_terminal_went_away(void **state) {
    struct world *w = *state;
    struct terminal *t = world_face(w);
    terminal_keys(t, "F7 Tab Insert");
    see(t, "Ajouter");
    terminal_type(t, "Zoé\tQuimp");
    see(t, "Quimp");
    kill(t->pid, SIGHUP);
    ends(t, 128 + SIGHUP);
    t = world_face(w);
    terminal_keys(t, "F7 Tab Insert");
    see(t, "Ctrl-s l'enregistre");
    see(t, "Quimp");
}

int run_kills(void) {
    const struct CMUnitTest tests[] = {
        TEST(what_was_called_saved_is_there_after_each_kill),
        TEST(a_write_that_is_cut_is_whole_or_not_there),
        TEST(what_was_typed_is_saved_or_offered_again),
        TEST(a_draft_is_offered_after_a_kill),
        TEST(counted_hands_outlive_a_kill),
        TEST(a_draft_is_offered_after_the_terminal_went_away),
    };
    return cmocka_run_group_tests_name("kills", tests, NULL, NULL);
}
