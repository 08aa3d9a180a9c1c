#include "catalyse/tui/textview.h"
#include "support.h"

static const char sample[] = "# Pourquoi\n\nLa phrase est longue assez.\n- un point qui deborde\n! "
                             "attention\n| a   b   c   d   e   f   g";

static void marks_make_headings_and_bullets(void **state) {
    (void)state;
    struct textview v;
    struct frame f;
    textview_init(&v);
    textview_set(&v, sv_from(sample));
    frame_init(&f, 9, 16);
    textview_draw(&v, canvas_of(&f), true);
    expect_frame(&f, DUMP_STYLES | DUMP_CURSOR,
                 "{heading:Pourquoi        }\n\nLa phrase est\nlongue assez.\n• un point qui\n  deborde\n"
                 "{warning:!} {warning:attention     }\na   b   c   d  …\n\ncursor 0,0\n");
    frame_deinit(&f);
    textview_deinit(&v);
}

static void an_entry_wraps_behind_its_word(void **state) {
    (void)state;
    struct textview v;
    struct frame f;
    textview_init(&v);
    textview_set(&v, SV(": Entrée, F4\touvrir la fiche choisie\n: q\trevenir"));
    frame_init(&f, 4, 40);
    textview_draw(&v, canvas_of(&f), true);
    expect_frame(&f, 0,
                 "Entrée, F4                ouvrir la\n                          fiche choisie\n"
                 "q                         revenir\n\n");
    frame_deinit(&f);
    textview_deinit(&v);
}

static void long_texts_scroll(void **state) {
    (void)state;
    static const struct {
        uint32_t key;
        size_t top;
        enum outcome outcome;
    } steps[] = {{K_UP, 0, OUT_HANDLED},    {K_DOWN, 1, OUT_CHANGED}, {K_PGDN, 5, OUT_CHANGED},
                 {' ', 9, OUT_CHANGED},     {K_END, 15, OUT_CHANGED}, {K_DOWN, 15, OUT_HANDLED},
                 {K_PGUP, 11, OUT_CHANGED}, {K_HOME, 0, OUT_CHANGED}, {K_ENTER, 0, OUT_PASS}};
    struct textview v;
    struct str text = {0};
    textview_init(&v);
    for (int i = 0; i < 20; i++) str_addf(&text, "ligne %d\n", i);
    textview_set(&v, str_sv(&text));
    textview_fit(&v, 5, 40);
    for (size_t i = 0; i < COUNT(steps); i++) {
        struct event e = event_key(steps[i].key);
        assert_int_equal(textview_key(&v, &e), steps[i].outcome);
        assert_int_equal(v.top, steps[i].top);
    }
    str_deinit(&text);
    textview_deinit(&v);
}

static void the_place_is_kept_when_the_width_changes(void **state) {
    (void)state;
    struct textview v;
    struct str text = {0};
    textview_init(&v);
    for (int i = 0; i < 30; i++) str_addf(&text, "paragraphe %d avec assez de mots pour etre coupe\n", i);
    textview_set(&v, str_sv(&text));
    textview_fit(&v, 4, 60);
    for (int i = 0; i < 12; i++) {
        struct event e = event_key(K_DOWN);
        textview_key(&v, &e);
    }
    struct frame f;
    textview_fit(&v, 4, 20);
    frame_init(&f, 4, 20);
    textview_draw(&v, canvas_of(&f), false);
    expect_row(&f, 0, "paragraphe 12 avec ↑");
    frame_deinit(&f);
    str_deinit(&text);
    textview_deinit(&v);
}

static void nothing_to_show_is_fine(void **state) {
    (void)state;
    struct textview v;
    struct frame f;
    textview_init(&v);
    frame_init(&f, 2, 5);
    textview_draw(&v, canvas_of(&f), true);
    textview_set(&v, SV("\n\n"));
    textview_fit(&v, 0, 0);
    textview_draw(&v, canvas_of(&f), true);
    expect_frame(&f, 0, "\n\n");
    frame_deinit(&f);
    textview_deinit(&v);
}

int test_textview(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(marks_make_headings_and_bullets),
        cmocka_unit_test(an_entry_wraps_behind_its_word),
        cmocka_unit_test(long_texts_scroll),
        cmocka_unit_test(the_place_is_kept_when_the_width_changes),
        cmocka_unit_test(nothing_to_show_is_fine),
    };
    return RUN(tests);
}
