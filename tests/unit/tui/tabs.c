#include "catalyse/tui/tabs.h"
#include "catalyse/tui/keyhints.h"
#include "support.h"

static const struct tab stages[] = {
    {"Webinaire", "✓", ROLE_STAGE_DONE},
    {"AMI", "✓", ROLE_STAGE_DONE},
    {"Sous-groupes", "✓", ROLE_STAGE_DONE},
    {"Co-construction", "●", ROLE_STAGE},
    {"Suivi", NULL, ROLE_STAGE},
};
static const struct tab panels[] = {
    {"Déroulé", NULL, ROLE_PANEL},    {"Accueil", NULL, ROLE_PANEL},     {"Envies", NULL, ROLE_PANEL},
    {"Rencontres", NULL, ROLE_PANEL}, {"Diagnostic", NULL, ROLE_PANEL},  {"Projet", NULL, ROLE_PANEL},
    {"Check-list", NULL, ROLE_PANEL}, {"Engagements", NULL, ROLE_PANEL}, {"Décisions", NULL, ROLE_PANEL},
};

static void rows_fit_their_width(void **state) {
    (void)state;
    static const struct {
        struct tabs tabs;
        int cols;
        const char *want;
    } cases[] = {
        {{stages, 5, 3, TABS_STAGES},
         80,
         " 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Co-construction ●] 5 Suivi"},
        {{stages, 5, 3, TABS_STAGES},
         70,
         " 1 Webinaire ✓  2 AMI ✓  3 Sous-gro… ✓ [4 Co-construction ●] 5 Suivi"},
        {{stages, 5, 0, TABS_STAGES}, 60, "[1 Webinaire ✓] 2 AMI ✓  3 Sous-g… ✓  4 Co-con… ●  5 Suivi"},
        {{stages, 5, 3, TABS_STAGES}, 30, "… [4 Co-construction ●] …"},
        {{panels, 9, 0, TABS_PANELS},
         200,
         "[Déroulé]│ Accueil │ Envies │ Rencontres │ Diagnostic │ Projet │ Check-list │ Engagements │ "
         "Décisions"},
        {{panels, 9, 0, TABS_PANELS}, 60, "[Déroulé]│ Accueil │ Envies │ Rencontres │ Diagnostic  …"},
        {{panels, 9, 8, TABS_PANELS}, 60, "…  Projet │ Check-list │ Engagements │[Décisions]"},
        {{panels, 9, 4, TABS_PANELS}, 44, "…  Rencontres │[Diagnostic]│ Projet  …"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct frame f;
        frame_init(&f, 1, cases[i].cols);
        tabs_draw(&cases[i].tabs, canvas_of(&f), true);
        expect_row(&f, 0, cases[i].want);
        frame_deinit(&f);
    }
}

static void the_current_tab_always_shows(void **state) {
    (void)state;
    for (int cols = 16; cols <= 200; cols++)
        for (size_t current = 0; current < COUNT(panels); current++) {
            struct tabs t = {panels, COUNT(panels), current, TABS_PANELS};
            struct frame f;
            frame_init(&f, 1, cols);
            tabs_draw(&t, canvas_of(&f), true);
            expect_sound(&f);
            assert_true(f.cursor.visible);
            assert_int_equal(frame_at(&f, 0, f.cursor.col)->ch, '[');
            assert_int_equal(tabs_at(&t, cols, f.cursor.col), current);
            frame_deinit(&f);
        }
}

/* Where one alone fits before those that stay, a shorter one further on is shown beside it, and is clicked.
 */
static void a_second_hint_is_found_room_for(void **state) {
    static const struct keyhint hints[] = {{"V", "prévoir"},
                                           {"a", "cocher un lien nouveau"},
                                           {"b", "et encore un autre"},
                                           {"m", "modifier"},
                                           {"?", "aide"}};
    const struct keyhints h = {hints, COUNT(hints), 1};
    struct frame f;
    (void)state;
    frame_init(&f, 1, 30);
    assert_int_equal(hints_draw(canvas_of(&f), &h), 3);
    expect_row(&f, 0, "V prévoir  m modifier  ? aide");
    assert_int_equal(hints_at(&h, 30, 11), 3);
    assert_int_equal(hints_at(&h, 30, 23), 4);
    assert_int_equal(hints_draw(canvas_sub(canvas_of(&f), (struct rect){0, 0, 1, 20}), &h), 2);
    frame_deinit(&f);
}

static void hints_are_never_cut(void **state) {
    (void)state;
    static const struct keyhint hints[] = {{"n", "suivant"}, {"p", "pause"}, {"↑↓", "±1 min"}, {"?", "aide"}};
    static const struct {
        int cols;
        size_t keep, shown;
        const char *want;
    } cases[] = {{60, 0, 4, "n suivant  p pause  ↑↓ ±1 min  ? aide"},
                 {37, 1, 4, "n suivant  p pause  ↑↓ ±1 min  ? aide"},
                 {36, 0, 3, "n suivant  p pause  ↑↓ ±1 min"},
                 {36, 1, 3, "n suivant  p pause  ? aide"},
                 {18, 1, 2, "n suivant  ? aide"},
                 {16, 1, 1, "? aide"},
                 {9, 0, 1, "n suivant"},
                 {8, 2, 0, ""},
                 {8, 0, 0, ""},
                 {0, 1, 0, ""}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct frame f;
        const struct keyhints h = {hints, COUNT(hints), cases[i].keep};
        frame_init(&f, 1, cases[i].cols);
        assert_int_equal(hints_draw(canvas_of(&f), &h), cases[i].shown);
        expect_row(&f, 0, cases[i].want);
        frame_deinit(&f);
    }
}

static void a_click_finds_the_hint_under_it(void **state) {
    (void)state;
    static const struct keyhint hints[] = {{"n", "suivant"}, {"p", "pause"}, {"?", "aide"}};
    const struct keyhints h = {hints, COUNT(hints), 1};
    assert_int_equal(hints_at(&h, 60, 0), 0);
    assert_int_equal(hints_at(&h, 60, 8), 0);
    assert_int_equal(hints_at(&h, 60, 9), COUNT(hints)); /* between two */
    assert_int_equal(hints_at(&h, 60, 11), 1);
    assert_int_equal(hints_at(&h, 60, 20), 2);
    assert_int_equal(hints_at(&h, 60, 50), COUNT(hints));
    assert_int_equal(hints_at(&h, 18, 11), 2); /* the second is left out */
}

int test_tabs(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_fit_their_width),
        cmocka_unit_test(the_current_tab_always_shows),
        cmocka_unit_test(a_second_hint_is_found_room_for),
        cmocka_unit_test(hints_are_never_cut),
        cmocka_unit_test(a_click_finds_the_hint_under_it),
    };
    return RUN(tests);
}
