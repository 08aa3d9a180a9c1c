#include "app/palette.h"
#include "../support/stage.h"
#include "tests.h"
#include <string.h>

/* What people type into the palette finds, first of all, what they mean; Enter never runs what they do not.
 */

static const struct asked {
    const char *lang, *typed;
    enum action action; /* ACTION_NONE: … */
    const char *panel;  /* … this panel; NULL: nothing at all */
} ASKED[] = {
    {"fr", "oubli", ACTION_FORGET, NULL},
    {"fr", "oublier", ACTION_FORGET, NULL},
    {"fr", "effacer une personne", ACTION_FORGET, NULL},
    {"fr", "EFFACER pour de bon", ACTION_FORGET, NULL},
    {"fr", "imprimer", ACTION_PRINT, NULL},
    {"fr", "exporter", ACTION_PRINT, NULL},
    {"fr", "copie", ACTION_NONE, "documents"},
    {"fr", "sauvegarde", ACTION_NONE, "documents"},
    {"fr", "annuler", ACTION_UNDO, NULL},
    {"fr", "refaire", ACTION_REDO, NULL},
    {"fr", "aide", ACTION_HELP, NULL},
    {"fr", "langue", ACTION_LANGUAGE, NULL},
    {"fr", "chercher", ACTION_NONE, "search"},
    {"fr", "quitter", ACTION_QUIT, NULL},
    {"fr", "projecteur", ACTION_ROOM, NULL},
    {"fr", "reglages", ACTION_NONE, "settings"},
    {"fr", "ubmq", ACTION_NONE, NULL},
    {"en", "forget", ACTION_FORGET, NULL},
    {"en", "erase a person", ACTION_FORGET, NULL},
    {"en", "print", ACTION_PRINT, NULL},
    {"en", "export", ACTION_PRINT, NULL},
    {"en", "copy", ACTION_NONE, "documents"},
    {"en", "backup", ACTION_NONE, "documents"},
    {"en", "undo", ACTION_UNDO, NULL},
    {"en", "help", ACTION_HELP, NULL},
    {"en", "language", ACTION_LANGUAGE, NULL},
    {"en", "quit", ACTION_QUIT, NULL},
    {"en", "search", ACTION_NONE, "search"},
};

static bool is_meant(const struct menu_item *found, const struct asked *row) {
    int64_t id = found ? found->id : ACTION_NONE;
    if (!row->panel) return id == row->action;
    return id >= ACTION_COUNT && !strcmp(PANELS[id - ACTION_COUNT].code, row->panel);
}

static void check_asked(struct stage *s, const struct asked *row) {
    assert_true(stage_key(s, ':'));
    assert_true(stage_type(s, sv_from(row->typed)));
    const struct menu_item *found = menu_item(&s->app->palette);
    if (!is_meant(found, row))
        fail_msg("%s '%s' finds '%s'", row->lang, row->typed, found ? found->label : "nothing");
    palette_close(s->app);
}

static void what_is_typed_finds_what_is_meant(void **state) {
    static const char *const languages[] = {"fr", "en"};
    (void)state;
    for (size_t l = 0; l < 2; l++) {
        struct stage s;
        struct error e = {0};
        assert_true(stage_open(&s, "lisiere", 24, 80, languages[l], false, &e));
        assert_true(stage_keys(&s, SV("F7")));
        for (size_t i = 0; i < sizeof ASKED / sizeof *ASKED; i++)
            if (!strcmp(ASKED[i].lang, languages[l])) check_asked(&s, &ASKED[i]);
        stage_close(&s);
    }
}

int palette_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_typed_finds_what_is_meant),
    };
    return cmocka_run_group_tests_name("palette", tests, NULL, NULL);
}
