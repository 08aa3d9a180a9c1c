#include "catalyse/tui/menu.h"
#include "support.h"

static const struct menu_item items[] = {
    {.id = 1, .label = "Ajouter une personne", .key = "a"},
    {.id = 2, .label = "Supprimer", .key = "d", .reason = "rien n'est choisi"},
    {.id = 3, .label = "Étape 1 : webinaire", .key = "g1"},
    {.id = 4, .label = "Étape 2 : appel", .key = "g2"},
    {.id = 5, .label = "Aide", .key = "?", .also = "secours"},
};

static void type(struct menu *m, const char *keys) {
    for (; *keys; keys++) {
        struct event e = event_key((uint32_t)*keys);
        menu_key(m, &e);
    }
}

static enum outcome press(struct menu *m, uint32_t key) {
    struct event e = event_key(key);
    return menu_key(m, &e);
}

static void typing_finds_the_best(void **state) {
    (void)state;
    static const struct {
        const char *typed;
        int64_t want; /* 0: nothing */
    } cases[] = {{"", 1},
                 {"etap", 3},
                 {"et 2", 4},
                 {"sup", 2},
                 {"ai", 5},
                 {"aj per", 1},
                 {"personne ajouter", 1},
                 {"ajper", 0},
                 {"zzz", 0},
                 {"secours", 5},
                 {"web", 3},
                 {"PERS", 1}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct menu m;
        menu_init(&m, "Actions", items, COUNT(items), 0);
        type(&m, cases[i].typed);
        const struct menu_item *found = menu_item(&m);
        assert_int_equal(found ? found->id : 0, cases[i].want);
        menu_deinit(&m);
    }
}

static void what_a_label_says_is_nearer_than_its_other_words(void **state) {
    (void)state;
    static const struct menu_item panels[] = {{.id = 1, .label = "Attendance", .also = "check-in, arrivals"},
                                              {.id = 2, .label = "Checklist — Afternoon"}};
    struct menu m;
    menu_init(&m, "Panels", panels, COUNT(panels), 0);
    type(&m, "check");
    assert_int_equal(menu_item(&m)->id, 2);
    type(&m, "-in");
    assert_int_equal(menu_item(&m)->id, 1);
    menu_deinit(&m);
}

static void the_way_out_stays_whatever_is_typed(void **state) {
    (void)state;
    static const struct menu_item files[] = {{.id = 1, .label = "visio.csv"},
                                             {.id = 2, .label = "un autre fichier", .always = true}};
    struct menu m;
    menu_init(&m, "Fichiers", files, COUNT(files), 0);
    type(&m, "visio");
    assert_int_equal(menu_item(&m)->id, 1);
    type(&m, "/ailleurs");
    assert_int_equal(menu_item(&m)->id, 2);
    menu_deinit(&m);
}

static void what_cannot_be_chosen_says_why(void **state) {
    (void)state;
    struct menu m;
    struct frame f;
    menu_init(&m, "Actions", items, COUNT(items), 0);
    assert_int_equal(press(&m, K_DOWN), OUT_CHANGED);
    assert_int_equal(press(&m, K_ENTER), OUT_HANDLED);
    frame_init(&f, 9, 40);
    menu_draw(&m, canvas_of(&f));
    expect_frame(&f, DUMP_CURSOR,
                 "┌─ Actions ────────────────────────────┐\n"
                 "│                                      │\n"
                 "│   Ajouter une personne             a │\n"
                 "│ > Supprimer                  not now │\n"
                 "│   Étape 1 : webinaire             g1 │\n"
                 "│   Étape 2 : appel                 g2 │\n"
                 "│   Aide                             ? │\n"
                 "│ rien n'est choisi                    │\n"
                 "└──────────────────────────────────────┘\n"
                 "cursor 3,2\n");
    press(&m, K_UP);
    assert_int_equal(press(&m, K_ENTER), OUT_DONE);
    assert_int_equal(menu_item(&m)->id, 1);
    frame_deinit(&f);
    menu_deinit(&m);
}

static void it_stands_in_the_middle_as_large_as_it_needs(void **state) {
    (void)state;
    struct menu m;
    struct frame f;
    menu_init(&m, "Actions", items, 1, 0);
    frame_init(&f, 7, 60);
    canvas_textz(canvas_of(&f), 0, 0, ROLE_NORMAL, "ce qui est derrière");
    menu_draw(&m, canvas_of(&f));
    expect_frame(&f, DUMP_CURSOR,
                 "ce qui est derrière\n"
                 "     ┌─ Actions ──────────────────────────────────────┐\n"
                 "     │                                                │\n"
                 "     │ > Ajouter une personne                       a │\n"
                 "     │                                                │\n"
                 "     └────────────────────────────────────────────────┘\n"
                 "\n"
                 "cursor 3,7\n");
    frame_deinit(&f);
    menu_deinit(&m);
}

static void esc_empties_the_filter_first(void **state) {
    (void)state;
    struct menu m;
    menu_init(&m, "", items, COUNT(items), 0);
    type(&m, "zzz");
    assert_null(menu_item(&m));
    assert_int_equal(press(&m, K_ENTER), OUT_HANDLED);
    assert_int_equal(press(&m, K_DOWN), OUT_HANDLED);
    assert_int_equal(press(&m, K_ESC), OUT_CHANGED);
    assert_int_equal(m.n_shown, COUNT(items));
    assert_int_equal(press(&m, K_ESC), OUT_CANCELLED);
    menu_deinit(&m);
}

static void end_and_home_are_those_of_the_list_or_of_the_filter(void **state) {
    (void)state;
    struct menu m;
    menu_init(&m, "", items, COUNT(items), 0);
    assert_int_equal(press(&m, K_END), OUT_CHANGED);
    assert_int_equal(menu_item(&m)->id, 5);
    assert_int_equal(press(&m, K_HOME), OUT_CHANGED);
    assert_int_equal(menu_item(&m)->id, 1);
    type(&m, "etap");
    press(&m, K_END);
    assert_int_equal(menu_item(&m)->id, 3);
    menu_deinit(&m);
}

static void plain_menus_leave_letters_alone(void **state) {
    (void)state;
    struct menu m;
    int rows, cols;
    menu_init(&m, "Quoi ?", items, COUNT(items), MENU_PLAIN);
    assert_int_equal(press(&m, 'a'), OUT_PASS);
    assert_int_equal(press(&m, K_END), OUT_CHANGED);
    assert_int_equal(menu_item(&m)->id, 5);
    menu_size(&m, &rows, &cols);
    assert_int_equal(rows, 8);
    assert_int_equal(cols, 4 + 2 + 20 + 2 + 1);
    menu_deinit(&m);
}

static void the_shortest_of_equal_matches_comes_first(void **state) {
    (void)state;
    static const struct menu_item both[] = {{.id = 1, .label = "personnes, structures, thèmes"},
                                            {.id = 2, .label = "Personnes — Carnet"}};
    struct menu m;
    menu_init(&m, "", both, 2, 0);
    assert_int_equal(menu_item(&m)->id, 1);
    type(&m, "personnes");
    assert_int_equal(menu_item(&m)->id, 2);
    menu_deinit(&m);
}

static void no_items_at_all(void **state) {
    (void)state;
    struct menu m;
    struct frame f;
    menu_init(&m, "", NULL, 0, 0);
    frame_init(&f, 6, 30);
    menu_draw(&m, canvas_of(&f));
    expect_sound(&f);
    assert_int_equal(press(&m, K_PGDN), OUT_HANDLED);
    assert_int_equal(press(&m, K_ENTER), OUT_HANDLED);
    frame_deinit(&f);
    menu_deinit(&m);
}

static void better_matches_score_more(void **state) {
    (void)state;
    static const char *const better_first[] = {"aide", "l'aide en ligne", "qui plaide l'aide", "plaide"};
    for (size_t i = 0; i + 1 < COUNT(better_first); i++)
        assert_true(menu_score(sv_from(better_first[i]), SV("aide")) >=
                    menu_score(sv_from(better_first[i + 1]), SV("aide")));
    assert_true(menu_score(SV("aider une personne"), SV("per aid")) > menu_score(SV("plaider"), SV("aid")));
    assert_int_equal(menu_score(SV("aid"), SV("aide")), 0);
    assert_int_equal(menu_score(SV("ai x de"), SV("aide")), 0);
    assert_true(menu_score(SV("x"), SV("")) > 0);
    assert_int_equal(menu_score(SV(""), SV("a")), 0);
}

int test_menu(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(typing_finds_the_best),
        cmocka_unit_test(what_a_label_says_is_nearer_than_its_other_words),
        cmocka_unit_test(the_way_out_stays_whatever_is_typed),
        cmocka_unit_test(what_cannot_be_chosen_says_why),
        cmocka_unit_test(it_stands_in_the_middle_as_large_as_it_needs),
        cmocka_unit_test(esc_empties_the_filter_first),
        cmocka_unit_test(end_and_home_are_those_of_the_list_or_of_the_filter),
        cmocka_unit_test(plain_menus_leave_letters_alone),
        cmocka_unit_test(the_shortest_of_equal_matches_comes_first),
        cmocka_unit_test(no_items_at_all),
        cmocka_unit_test(better_matches_score_more),
    };
    return RUN(tests);
}
