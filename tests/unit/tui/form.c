#include "catalyse/tui/form.h"
#include "catalyse/base/utf8.h"
#include "support.h"
#include <string.h>

static bool check_year(void *ctx, struct sv text, struct str *normal, struct error *e) {
    (void)ctx;
    int64_t year;
    if (sv_is(text, "now")) {
        str_addz(normal, "2026");
        return true;
    }
    if (sv_to_i64(text, &year) && year > 2000) return true;
    return error_set(e, ERR_DATA, "'%.*s' is no year after 2000", SV_ARG(text));
}

static size_t suggest(void *ctx, struct sv typed, struct arena *a, struct suggestion *out, size_t max) {
    static const char *const names[] = {"Atelier du Lac", "Atelier des Bois", "Fondation Rive", "Bois"};
    (void)ctx;
    struct str needle = {0};
    size_t n = 0;
    text_fold(typed, &needle);
    for (size_t i = 0; i < COUNT(names) && n < max; i++)
        if (text_matches(sv_from(names[i]), str_sv(&needle)))
            out[n++] =
                (struct suggestion){(int64_t)i + 1, arena_printf(a, "%s", names[i]), i == 2 ? "fonds" : NULL};
    str_deinit(&needle);
    return n;
}

/* What is nothing yet may be made. */
static size_t suggest_new(void *ctx, struct sv typed, struct arena *a, struct suggestion *out, size_t max) {
    size_t n = suggest(ctx, typed, a, out, max);
    if (n) return n;
    out[0] = (struct suggestion){FORM_NEW, arena_printf(a, "+ %.*s", SV_ARG(typed)), NULL};
    return 1;
}

static const char *const states[] = {"à faire", "fait", "abandonné"};
enum { NAME, YEAR, ORG, STATE, AGREED, COUNT_FIELD, NOTE, TEXT };

static const struct form_spec specs[] = {
    {.tag = NAME, .kind = FORM_LINE, .flags = FORM_REQUIRED, .label = "Nom", .help = "comme sur le badge"},
    {.tag = YEAR, .kind = FORM_LINE, .label = "Année", .check = check_year},
    {.tag = ORG, .kind = FORM_LOOKUP, .label = "Structure", .suggest = suggest},
    {.tag = STATE, .kind = FORM_CHOICE, .label = "État", .choices = states, .n_choices = 3},
    {.tag = AGREED, .kind = FORM_BOOL, .label = "Accord RGPD"},
    {.tag = COUNT_FIELD, .kind = FORM_DIGITS, .label = "Voix"},
    {.tag = NOTE, .kind = FORM_NOTE, .label = "Ce qui suit reste entre nous."},
    {.tag = TEXT, .kind = FORM_AREA, .label = "Texte", .rows = 2},
};

static void make(struct form *f) {
    form_init(f, "Personne");
    for (size_t i = 0; i < COUNT(specs); i++) form_add(f, &specs[i]);
    form_fit(f, 60);
}

static enum outcome press(struct form *f, uint32_t key) {
    struct event e = event_key(key);
    return form_key(f, &e);
}

static void type(struct form *f, const char *text) {
    uint32_t cp;
    for (size_t at = 0; utf8_next(sv_from(text), &at, &cp);) press(f, cp);
}

static void draws_labels_values_and_help(void **state) {
    (void)state;
    struct form f;
    struct frame frame;
    make(&f);
    type(&f, "Zoé");
    frame_init(&frame, 12, 60);
    form_draw(&f, canvas_of(&frame));
    expect_frame(&frame, DUMP_CURSOR,
                 " Personne\n"
                 "* Nom         Zoé\n"
                 "              comme sur le badge\n"
                 "  Année\n"
                 "  Structure\n"
                 "  État        ◂ à faire ▸\n"
                 "  Accord RGPD [ ] no\n"
                 "  Voix\n"
                 "  Ce qui suit reste entre nous.\n"
                 "  Texte\n"
                 "\n\n"
                 "cursor 1,17\n");
    frame_deinit(&frame);
    form_deinit(&f);
}

static void labels_stand_above_on_narrow_screens(void **state) {
    (void)state;
    struct form f;
    struct frame frame;
    make(&f);
    press(&f, K_TAB);
    frame_init(&frame, 6, 24);
    form_draw(&f, canvas_of(&frame));
    expect_frame(&frame, DUMP_CURSOR, " Personne\n* Nom\n\n  required\n  Année\n\ncursor 5,2\n");
    frame_deinit(&frame);
    form_deinit(&f);
}

/* Left and saved without a choice where one is needed: said at the field, which has the focus. */
static void a_choice_that_is_needed_is_asked(void **state) {
    (void)state;
    static const char *const kinds[] = {"—", "ACI"};
    static const struct form_spec kind = {.kind = FORM_CHOICE,
                                          .flags = FORM_REQUIRED | FORM_BLANK,
                                          .label = "Type",
                                          .choices = kinds,
                                          .n_choices = COUNT(kinds)};
    struct form f;
    form_init(&f, "Structure");
    form_add(&f, &kind);
    form_add(&f, &specs[YEAR]);
    press(&f, K_DOWN);
    assert_int_equal(press(&f, K_CTRL | 's'), OUT_HANDLED);
    assert_int_equal(f.focus, 0);
    press(&f, K_RIGHT);
    assert_int_equal(press(&f, K_CTRL | 's'), OUT_DONE);
    form_deinit(&f);
}

static void a_whole_record_is_typed(void **state) {
    (void)state;
    struct form f;
    make(&f);
    type(&f, "Zoé");
    press(&f, K_ENTER);
    type(&f, "now");
    press(&f, K_ENTER);
    type(&f, "lac");
    press(&f, K_ENTER);
    press(&f, 'f');
    press(&f, K_ENTER);
    press(&f, ' ');
    press(&f, K_ENTER);
    type(&f, "&é");
    press(&f, K_ENTER);
    type(&f, "un");
    assert_int_equal(press(&f, K_ENTER), OUT_CHANGED);
    type(&f, "deux");
    assert_int_equal(press(&f, K_CTRL | 's'), OUT_DONE);
    assert_true(sv_is(form_text(&f, NAME), "Zoé"));
    assert_true(sv_is(form_text(&f, YEAR), "2026"));
    assert_true(sv_is(form_text(&f, ORG), "Atelier du Lac"));
    assert_int_equal(form_id(&f, ORG), 1);
    assert_int_equal(form_choice(&f, STATE), 1);
    assert_int_equal(form_choice(&f, AGREED), 1);
    assert_true(sv_is(form_text(&f, COUNT_FIELD), "12"));
    assert_true(sv_is(form_text(&f, TEXT), "un\ndeux"));
    form_deinit(&f);
}

static void saving_goes_to_the_first_error(void **state) {
    (void)state;
    struct form f;
    struct frame frame;
    make(&f);
    press(&f, K_TAB);
    type(&f, "1999");
    assert_int_equal(press(&f, K_CTRL | 's'), OUT_HANDLED);
    assert_int_equal(f.focus, NAME);
    frame_init(&frame, 14, 70);
    form_draw(&f, canvas_of(&frame));
    expect_row(&frame, 2, "              required");
    expect_row(&frame, 5, "              '1999' is no year after 2000");
    type(&f, "x");
    assert_int_equal(press(&f, K_CTRL | 's'), OUT_HANDLED);
    assert_int_equal(f.focus, YEAR);
    press(&f, K_CTRL | 'u');
    type(&f, "2001");
    assert_int_equal(press(&f, K_CTRL | 's'), OUT_DONE);
    form_set_error(&f, ORG, "taken");
    assert_int_equal(f.focus, ORG);
    frame_deinit(&frame);
    form_deinit(&f);
}

static void a_long_error_is_read_to_its_end(void **state) {
    (void)state;
    struct form f;
    struct frame frame;
    make(&f);
    form_set_error(&f, NAME, "there is another one of this name, ORG-17, in the same place, added yesterday");
    frame_init(&frame, 14, 60);
    form_draw(&f, canvas_of(&frame));
    expect_row(&frame, 2, "              there is another one of this name, ORG-17, in");
    expect_row(&frame, 3, "              the same place, added yesterday");
    frame_deinit(&frame);
    form_deinit(&f);
}

static void esc_asks_once_when_something_changed(void **state) {
    (void)state;
    struct form f;
    make(&f);
    assert_int_equal(press(&f, K_ESC), OUT_CANCELLED);
    type(&f, "x");
    assert_int_equal(press(&f, K_ESC), OUT_HANDLED);
    assert_true(f.asking);
    assert_int_equal(press(&f, 'y'), OUT_HANDLED);
    assert_false(f.asking);
    assert_true(sv_is(form_text(&f, NAME), "x"));
    press(&f, K_ESC);
    assert_int_equal(press(&f, K_ESC), OUT_CANCELLED);
    form_deinit(&f);
}

static void values_given_are_no_change(void **state) {
    (void)state;
    struct form f;
    make(&f);
    form_set_text(&f, NAME, SV("Zoé"));
    form_set_choice(&f, STATE, 2);
    form_set_id(&f, ORG, 3, SV("Fondation Rive"));
    assert_false(form_changed(&f));
    press(&f, K_END);
    type(&f, "x");
    assert_true(form_changed(&f) && form_field_changed(&f, NAME) && !form_field_changed(&f, ORG));
    press(&f, K_BACKSPACE);
    assert_false(form_changed(&f));
    form_deinit(&f);
}

static void lookups_offer_what_matches(void **state) {
    (void)state;
    struct form f;
    struct frame frame;
    make(&f);
    form_set_text(&f, NAME, SV("x"));
    form_focus(&f, ORG);
    type(&f, "atel");
    frame_init(&frame, 14, 60);
    form_draw(&f, canvas_of(&frame));
    expect_row(&frame, 3, "  Structure   atel");
    expect_row(&frame, 4, "              > Atelier du Lac");
    expect_row(&frame, 5, "                Atelier des Bois");
    press(&f, K_DOWN);
    press(&f, K_ENTER);
    assert_int_equal(form_id(&f, ORG), 2);
    assert_int_equal(f.focus, STATE);
    press(&f, K_UP);
    press(&f, K_BACKSPACE);
    assert_int_equal(form_id(&f, ORG), 0);
    press(&f, K_ESC);
    assert_false(f.asking);
    press(&f, K_CTRL | 'u');
    type(&f, "nothing");
    assert_int_equal(press(&f, K_CTRL | 's'), OUT_HANDLED);
    assert_int_equal(f.focus, ORG);
    press(&f, K_CTRL | 'u');
    type(&f, "rive");
    assert_int_equal(press(&f, K_CTRL | 's'), OUT_DONE);
    assert_int_equal(form_id(&f, ORG), 3);
    frame_deinit(&frame);
    form_deinit(&f);
}

static void down_lists_all_in_an_empty_lookup(void **state) {
    (void)state;
    struct form f;
    make(&f);
    form_focus(&f, ORG);
    press(&f, K_DOWN);
    press(&f, K_DOWN);
    press(&f, K_ENTER);
    assert_int_equal(form_id(&f, ORG), 2);
    press(&f, K_UP);
    press(&f, K_CTRL | 'u');
    press(&f, K_DOWN);
    press(&f, K_ESC);
    assert_int_equal(form_id(&f, ORG), 0);
    for (int i = 0; i < 4; i++) press(&f, K_DOWN);
    assert_int_equal(f.focus, ORG);
    press(&f, K_DOWN);
    assert_int_equal(f.focus, STATE);
    assert_int_equal(form_id(&f, ORG), 0);
    form_deinit(&f);
}

static void free_lookups_keep_what_is_typed(void **state) {
    (void)state;
    static const struct {
        const char *typed;
        bool down;
        int64_t id;
        const char *text;
    } cases[] = {{"ateli", false, 0, "ateli"},
                 {"ateli", true, 1, "Atelier du Lac"},
                 {"BOIS", false, 4, "Bois"},
                 {"Neuve", false, 0, "Neuve"}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct form f;
        form_init(&f, "");
        form_add(&f, &(struct form_spec){
                         .kind = FORM_LOOKUP, .flags = FORM_FREE, .label = "x", .suggest = suggest});
        type(&f, cases[i].typed);
        if (cases[i].down) press(&f, K_DOWN);
        assert_int_equal(press(&f, K_ENTER), OUT_DONE);
        assert_int_equal(form_id(&f, 0), cases[i].id);
        assert_true(sv_is(form_text(&f, 0), cases[i].text));
        form_deinit(&f);
    }
}

static void what_is_new_is_made_only_when_chosen(void **state) {
    (void)state;
    static const struct {
        const char *typed;
        uint32_t key;
        int64_t id;
        const char *text;
    } cases[] = {{"Neuve", K_ENTER, FORM_NEW, "Neuve"},
                 {"Neuve", K_TAB, 0, "Neuve"},
                 {"ateli", K_ENTER, 1, "Atelier du Lac"},
                 {"Rive", K_TAB, 3, "Fondation Rive"}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct form f;
        form_init(&f, "");
        form_add(&f, &(struct form_spec){.kind = FORM_LOOKUP, .label = "x", .suggest = suggest_new});
        form_add(&f, &(struct form_spec){.kind = FORM_LINE, .label = "y"});
        type(&f, cases[i].typed);
        press(&f, cases[i].key);
        assert_int_equal(form_id(&f, 0), cases[i].id);
        assert_true(sv_is(form_text(&f, 0), cases[i].text));
        form_deinit(&f);
    }
}

static void down_shows_again_what_may_be_meant(void **state) {
    (void)state;
    struct form f;
    form_init(&f, "");
    form_add(&f, &(struct form_spec){.kind = FORM_LOOKUP, .label = "x", .suggest = suggest});
    form_add(&f, &(struct form_spec){.kind = FORM_LINE, .label = "y"});
    type(&f, "ateli");
    press(&f, K_ESC);
    press(&f, K_DOWN);
    assert_int_equal(f.focus, 0);
    press(&f, K_ENTER);
    assert_int_equal(form_id(&f, 0), 1);
    form_focus(&f, 0);
    press(&f, K_DOWN);
    assert_int_equal(f.focus, 1);
    form_deinit(&f);
}

static void fields_that_may_not_change_do_not(void **state) {
    (void)state;
    struct form f;
    form_init(&f, "");
    form_add(&f, &(struct form_spec){.kind = FORM_NOTE, .label = "note"});
    form_add(&f, &(struct form_spec){.kind = FORM_LINE, .flags = FORM_READONLY, .label = "x"});
    form_set_text(&f, 1, SV("fixed"));
    assert_int_equal(f.focus, 1);
    type(&f, "abc");
    press(&f, K_BACKSPACE);
    assert_true(sv_is(form_text(&f, 1), "fixed"));
    form_deinit(&f);
}

static void the_focus_is_always_in_view(void **state) {
    (void)state;
    for (int rows = 1; rows < 14; rows++)
        for (int cols = 5; cols <= 200; cols += 39) {
            struct form f;
            make(&f);
            form_set_text(&f, NAME, SV("x"));
            for (size_t i = 0; i < COUNT(specs) - 1; i++) {
                struct frame frame;
                frame_init(&frame, rows, cols);
                form_draw(&f, canvas_of(&frame));
                expect_sound(&frame);
                assert_true(frame.cursor.visible);
                frame_deinit(&frame);
                press(&f, K_TAB);
            }
            assert_int_equal(f.focus, TEXT);
            form_deinit(&f);
        }
}

static void an_empty_form_can_be_left(void **state) {
    (void)state;
    struct form f;
    form_init(&f, "");
    assert_int_equal(press(&f, 'x'), OUT_PASS);
    assert_int_equal(press(&f, K_ESC), OUT_CANCELLED);
    form_deinit(&f);
}

int test_form(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(draws_labels_values_and_help),
        cmocka_unit_test(labels_stand_above_on_narrow_screens),
        cmocka_unit_test(a_choice_that_is_needed_is_asked),
        cmocka_unit_test(a_whole_record_is_typed),
        cmocka_unit_test(saving_goes_to_the_first_error),
        cmocka_unit_test(a_long_error_is_read_to_its_end),
        cmocka_unit_test(esc_asks_once_when_something_changed),
        cmocka_unit_test(values_given_are_no_change),
        cmocka_unit_test(lookups_offer_what_matches),
        cmocka_unit_test(down_lists_all_in_an_empty_lookup),
        cmocka_unit_test(free_lookups_keep_what_is_typed),
        cmocka_unit_test(what_is_new_is_made_only_when_chosen),
        cmocka_unit_test(down_shows_again_what_may_be_meant),
        cmocka_unit_test(fields_that_may_not_change_do_not),
        cmocka_unit_test(the_focus_is_always_in_view),
        cmocka_unit_test(an_empty_form_can_be_left),
    };
    return RUN(tests);
}
