#include "world.h"
#include <string.h>

/* A file below the folder of the user's settings. */
static void config(struct world *w, const char *name, const char *text) {
    struct arena a = {0};
    const char *path = arena_printf(&a, "config/catalyse/%s", name);
    world_write(w, path, sv_from(text));
    arena_deinit(&a);
}

static void a_line_that_is_wrong_is_told_and_the_others_hold(void **state) {
    struct world *w = *state;
    config(w, "settings.ini", "borders = ascii\ncolour = blue\ndates = numeric\ncolours = 1\n");
    struct terminal *t = world_face(w);
    see(t, "settings.ini:2:10");
    see(t, "auto always never");
    see(t, "et 1 autre");
    see(t, "01/12/2026");
    see(t, "-----");
    assert_false(terminal_shows(t, "────"));
    terminal_keys(t, "Down");
    see_no(t, "settings.ini");
    terminal_keys(t, "F10");
    ends(t, 0);
    assert_true(terminal_restored(t));
}

static void each_wrong_key_is_left_out_alone(void **state) {
    struct world *w = *state;
    config(w, "settings.ini", "[keys]\nhlep = F1\nhelp = NoSuchKey\nquit = F12\n");
    struct terminal *t = world_face(w);
    see(t, "settings.ini:2:8");
    see(t, "hlep");
    see(t, "et 1 autre");
    terminal_keys(t, "F1");
    see(t, "Touches de cet écran");
    terminal_keys(t, "Esc F10 F12");
    ends(t, 0);
}

static void a_key_of_the_user_means_nothing_else(void **state) {
    struct world *w = *state;
    config(w, "settings.ini", "[keys]\nadd = b\n");
    struct terminal *t = world_face(w);
    terminal_keys(t, "F7 Tab b");
    see(t, "Ajouter — Personne");
    terminal_keys(t, "Esc F10");
    ends(t, 0);
}

/* Red is 9 of 256 colours, the colour of no role in the themes shipped. */
static void a_role_that_is_wrong_costs_that_role(void **state) {
    struct world *w = *state;
    config(w, "settings.ini", "theme = mine\n");
    config(w, "themes/mine.ini", "[roles]\ntitle = \"9, bold\"\nborder = \"blau\"\n");
    struct terminal *t = world_face(w);
    see(t, "mine.ini:3:10");
    see(t, "blau");
    terminal_keys(t, "F10");
    ends(t, 0);
    assert_true(terminal_coloured(t));
    assert_non_null(memmem(t->raw.p, t->raw.n, "\033[91m", 5));
}

static void a_theme_that_is_not_there_is_replaced(void **state) {
    struct world *w = *state;
    config(w, "settings.ini", "theme = defualt\nborders = ascii\n");
    struct terminal *t = world_face(w);
    see(t, "defualt");
    see(t, "vouliez-vous dire");
    see(t, "-----");
}

/* As after a crash of another program, or a stick pulled out: the file is there and is not text. */
static void settings_that_are_no_text_are_survived(void **state) {
    static const char noise[] = "\0\1\2\377\376[[[\n=\n\0";
    struct world *w = *state;
    world_write(w, "config/catalyse/settings.ini", sv_of(noise, sizeof noise - 1));
    struct terminal *t = world_face(w);
    see(t, "settings.ini:1");
    terminal_keys(t, "F7");
    see(t, "[6 Carnet]");
}

int run_settings(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_line_that_is_wrong_is_told_and_the_others_hold),
        TEST(each_wrong_key_is_left_out_alone),
        TEST(a_key_of_the_user_means_nothing_else),
        TEST(a_role_that_is_wrong_costs_that_role),
        TEST(a_theme_that_is_not_there_is_replaced),
        TEST(settings_that_are_no_text_are_survived),
    };
    return cmocka_run_group_tests_name("settings", tests, NULL, NULL);
}
