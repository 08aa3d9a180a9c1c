#include "catalyse/domain/entities.h"
#include "sample_doc.h"
#include "tests.h"

static const char *const hostile[] = {
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "</style><script>alert(2)</script>",
    "</title></svg></desc>&lt;b&gt;",
    "'; DROP TABLE participant; --",
    "\x1b]0;title\x07 \xFF\xFE",
    "\\\"}body{background:url(https://example.org/x)}",
};

static void write(struct str *out, struct arena *a, enum lang lang, struct sv text) {
    struct doc d;
    doc_of(&d, a, lang, text);
    i18n_push(lang);
    write_html(&d, out);
    i18n_pop();
}

static void hostile_text_is_inert(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(hostile); i++) {
        struct arena a = {0};
        struct str out = {0};
        write(&out, &a, LANG_EN, sv_from(hostile[i]));
        struct sv text = str_sv(&out);
        lacks(text, "<script");
        lacks(text, "<img");
        lacks(text, "\x1b");
        lacks(text, "\x07");
        lacks(text, "\"}body{");
        assert_int_equal(times(text, "</style>"), 1);
        assert_int_equal(times(text, "</title>"), 3);
        str_deinit(&out);
        arena_deinit(&a);
    }
}

static void nothing_is_fetched(void **state) {
    struct arena a = {0};
    struct str out = {0};
    (void)state;
    write(&out, &a, LANG_FR, SV("Été"));
    lacks(str_sv(&out), "http://");
    lacks(str_sv(&out), "https://");
    lacks(str_sv(&out), "url(");
    lacks(str_sv(&out), "@import");
    lacks(str_sv(&out), " src=");
    has(str_sv(&out), "default-src 'none'");
    str_deinit(&out);
    arena_deinit(&a);
}

static void says_its_language_and_audience_and_prints(void **state) {
    struct arena a = {0};
    struct str out = {0};
    (void)state;
    write(&out, &a, LANG_FR, SV("Groupe"));
    static const char *const wanted[] = {
        "<html lang=\"fr\">", "<h1>Groupe</h1>",    "<p class=\"audience\">Groupe</p>",
        "@page{size:A4",      "content:\"Groupe\"", "scope=\"col\"",
        "scope=\"row\"",      "<caption>",          "role=\"img\"",
        "<desc id=\"d1\">",   "table-header-group"};
    for (size_t i = 0; i < COUNT(wanted); i++) has(str_sv(&out), wanted[i]);
    str_deinit(&out);
    arena_deinit(&a);
}

static void put_answers(struct doc *d, const char *number, const char *answer) {
    static const struct head heads[] = {{"No.", ALIGN_LEFT, false}, {"Answer", ALIGN_LEFT, true}};
    struct table *t = doc_table(d, SV_NULL, heads, COUNT(heads));
    cell_put(d, t, sv_from(number));
    cell_put(d, t, sv_from(answer));
}

static void tables_of_the_same_columns_share_their_widths(void **state) {
    static const struct head other[] = {{"Who", ALIGN_LEFT, false}, {"What", ALIGN_LEFT, false}};
    struct arena a = {0};
    struct str out = {0};
    struct doc d = {.arena = &a, .title = SV("t")};
    (void)state;
    put_answers(&d, "1", "short");
    doc_para(&d, SV("between"));
    put_answers(&d, "12345", "a very long answer indeed");
    struct table *alone = doc_table(&d, SV_NULL, other, COUNT(other));
    cell_put(&d, alone, SV("a"));
    cell_put(&d, alone, SV("b"));
    write_html(&d, &out);
    assert_int_equal(times(str_sv(&out), "<colgroup><col style=\"width:4.10em\"><col></colgroup>"), 2);
    assert_int_equal(times(str_sv(&out), "<table class=\"k measured\""), 2);
    assert_int_equal(times(str_sv(&out), "<table class=\"k\""), 1);
    str_deinit(&out);
    arena_deinit(&a);
}

/* Else the front would be alone on its page with nothing to say. */
static void the_front_of_letters_says_whose_they_are(void **state) {
    (void)state;
    for (int apart = 0; apart < 2; apart++) {
        struct arena a = {0};
        struct str out = {0};
        struct doc d = {.arena = &a, .title = SV("Letters"), .apart = apart};
        doc_break(&d);
        doc_heading(&d, 1, SV("The Tool Library"));
        doc_para(&d, SV("Hello,"));
        write_html(&d, &out);
        assert_int_equal(times(str_sv(&out), "<a href=\"#s1\">The Tool Library</a>"), apart);
        str_deinit(&out);
        arena_deinit(&a);
    }
}

static void a_drawing_of_nothing_is_not_written(void **state) {
    struct arena a = {0};
    struct str out = {0};
    struct doc d = {.arena = &a, .title = SV("t")};
    (void)state;
    struct bars *b = doc_bars(&d, SV("Dots"));
    bar_add(&d, b, (struct bar){.label = SV("Food"), .shown = SV("0")});
    doc_close(&d);
    write_html(&d, &out);
    lacks(str_sv(&out), "<svg");
    str_deinit(&out);
    arena_deinit(&a);
}

/* Whole, it would leave a page empty before it. */
static void a_table_of_long_texts_may_be_parted(void **state) {
    static const struct head heads[] = {{"No.", ALIGN_LEFT, false}, {"Names", ALIGN_LEFT, true}};
    struct arena a = {0};
    struct str out = {0}, names = {0};
    struct doc d = {.arena = &a, .title = SV("t")};
    (void)state;
    for (int i = 0; i < 100; i++) str_addz(&names, "a long name, ");
    struct table *t = doc_table(&d, SV_NULL, heads, COUNT(heads));
    for (int i = 0; i < 3; i++) {
        cell_put(&d, t, SV("2"));
        cell_put(&d, t, str_sv(&names));
    }
    write_html(&d, &out);
    lacks(str_sv(&out), "<table class=\"k");
    str_deinit(&names);
    str_deinit(&out);
    arena_deinit(&a);
}

/* What somebody promises stays readable beside a name of one endless word. */
static void a_long_word_leaves_room_for_long_texts(void **state) {
    static const struct head heads[] = {
        {"Who", ALIGN_LEFT, false}, {"What", ALIGN_LEFT, true}, {"Euros", ALIGN_RIGHT, false}};
    struct arena a = {0};
    struct str out = {0};
    struct doc d = {.arena = &a, .title = SV("t")};
    (void)state;
    for (int group = 0; group < 2; group++) {
        struct table *t = doc_table(&d, SV_NULL, heads, COUNT(heads));
        cell_put(&d, t, SV("Chargoggagoggmanchauggagoggchaubunagungamaugg-Gesellschaftsversammlungsraum"));
        cell_put(&d, t, SV("a very long text that has to be read"));
        cell_put(&d, t, SV("1,234,567,890.00"));
    }
    write_html(&d, &out);
    has(str_sv(&out), "<col style=\"width:33.10em\"><col><col style=\"width:9.52em\">");
    str_deinit(&out);
    arena_deinit(&a);
}

static void what_is_written_by_hand_has_room(void **state) {
    static const struct head heads[] = {
        {"No.", ALIGN_LEFT, false}, {"Help wanted", ALIGN_CENTRE, false}, {"By", ALIGN_LEFT, false}};
    struct arena a = {0};
    struct str out = {0};
    struct doc d = {.arena = &a, .title = SV("t"), .paper = PAPER_A3_SHEET};
    (void)state;
    for (int group = 0; group < 2; group++) {
        struct table *t = doc_table(&d, SV_NULL, heads, COUNT(heads));
        t->room = true;
        cell_put(&d, t, SV("1"));
        cell_put(&d, t, SV("-"));
        cell_put(&d, t, SV_NULL);
    }
    write_html(&d, &out);
    has(str_sv(&out), "<body class=\"sheet large\">");
    has(str_sv(&out), "<colgroup><col style=\"width:3.24em\"><col style=\"width:4.62em\">"
                      "<col style=\"width:9.82em\"></colgroup>");
    lacks(str_sv(&out), ".sheet .room .w{");
    str_deinit(&out);
    arena_deinit(&a);
}

static void a_sheet_leaves_most_of_a_line_to_what_it_says(void **state) {
    static const struct head heads[] = {{"Organisation", ALIGN_LEFT, true},
                                        {"Complementarity", ALIGN_CENTRE, false},
                                        {"In a few words", ALIGN_LEFT, false}};
    struct arena a = {0};
    struct str out = {0};
    struct doc d = {.arena = &a, .title = SV("Grid"), .paper = PAPER_A4_SHEET};
    (void)state;
    struct table *t = doc_table(&d, SV_NULL, heads, COUNT(heads));
    t->room = true;
    cell_put(&d, t, SV("a long name of an organisation"));
    cell_put(&d, t, SV_NULL);
    cell_put(&d, t, SV_NULL);
    write_html(&d, &out);
    has(str_sv(&out), "<table class=\"k measured room tall\" aria-label=\"Grid\">");
    has(str_sv(&out), "<colgroup><col><col style=\"width:9.30em\"><col style=\"width:9.82em\"></colgroup>");
    str_deinit(&out);
    arena_deinit(&a);
}

static struct sv table_of(struct arena *a, struct str *out, int rows) {
    static const struct head heads[] = {{"A", ALIGN_LEFT, true}};
    struct doc d = {.arena = a, .title = SV("t")};
    struct table *t = doc_table(&d, SV("rows"), heads, COUNT(heads));
    for (int i = 0; i < rows; i++) cell_put(&d, t, doc_say(&d, "row %d", i));
    str_clear(out);
    write_html(&d, out);
    return str_sv(out);
}

/* A body kept together at the start of a table would let weasyprint leave its first row alone. */
static void the_last_rows_of_a_long_table_stay_together(void **state) {
    struct arena a = {0};
    struct str out = {0};
    (void)state;
    has(table_of(&a, &out, 8), "<table class=\"k\">");
    assert_int_equal(times(str_sv(&out), "<tbody>"), 1);
    lacks(str_sv(&out), "<tbody class");
    has(table_of(&a, &out, 9), "<tbody>\n<tr><th scope=\"row\" class=\"w\">row 0</th>");
    has(str_sv(&out), "</tbody>\n<tbody class=\"k\">\n<tr><th scope=\"row\" class=\"w\">row 6</th>");
    has(str_sv(&out), "table:not(.k)>caption:after{");
    str_deinit(&out);
    arena_deinit(&a);
}

/* Pandoc reads no style, loses lines that a table of Markdown parts, and draws nothing. */
static void an_office_page_says_widths_and_draws_in_letters(void **state) {
    static const struct head heads[] = {{"Day", ALIGN_DAY, false}, {"What", ALIGN_LEFT, true}};
    struct arena a = {0};
    struct str out = {0};
    struct doc d = {.arena = &a, .title = SV("t"), .letterhead = SV("us"), .audience = SV("you")};
    (void)state;
    struct table *t = doc_table(&d, SV("rows"), heads, COUNT(heads));
    cell_put(&d, t, SV("16/07/2026"));
    cell_put(&d, t, SV("first line, rather long as lines of a table go\nsecond"));
    struct bars *bars = doc_bars(&d, SV("bars"));
    bars->n_series = 1;
    bar_add(&d, bars, (struct bar){.label = SV("all"), .values = {3}, .shown = SV("three")});
    doc_break(&d);
    item_add(&d, doc_cards(&d, CARD_BADGE), SV("Ana"), SV("here"), SV_NULL);
    item_add(&d, doc_cards(&d, CARD_TENT), SV("Group"), SV("Table 2"), SV_NULL);
    write_docx(&d, &out);
    has(str_sv(&out), "<colgroup><col style=\"width:13%\"><col style=\"width:87%\"></colgroup>");
    has(str_sv(&out), "<div data-custom-style=\"letterhead\"><p>us</p></div>");
    has(str_sv(&out), "<div data-custom-style=\"audience\"><p>you</p></div>");
    has(str_sv(&out), "<td><div data-custom-style=\"badge\"><p>Ana</p></div>");
    has(str_sv(&out), "<div data-custom-style=\"card\"><p>Group</p></div>");
    assert_int_equal(times(str_sv(&out), "data-custom-style=\"page\""), 2);
    has(str_sv(&out), "<tr><td><strong>16/07/2026</strong></td>");
    has(str_sv(&out), "go<br>second");
    has(str_sv(&out), "<tr><td>all</td><td>██████████████████████████████ three</td></tr>");
    lacks(str_sv(&out), "<style");
    lacks(str_sv(&out), "<svg");
    str_deinit(&out);
    arena_deinit(&a);
}

static void an_office_page_keeps_amounts_whole_and_room_to_sign(void **state) {
    static const struct head heads[] = {{"Who", ALIGN_LEFT, false}, {"Key", ALIGN_RIGHT, false}};
    struct arena a = {0};
    struct str out = {0};
    struct doc d = {.arena = &a, .title = SV("t")};
    (void)state;
    struct table *t = doc_table(&d, SV("rows"), heads, COUNT(heads));
    cell_put(&d, t, SV("all"));
    cell_put(&d, t, SV("240 000 €"));
    item_add(&d, doc_sign(&d), SV("Ana"), SV_NULL, SV_NULL);
    write_docx(&d, &out);
    has(str_sv(&out), "<colgroup><col style=\"width:36%\"><col style=\"width:64%\"></colgroup>");
    has(str_sv(&out), "<td style=\"text-align:right\">240 000 €</td>");
    has(str_sv(&out), "<b>Ana</b><br><br>____");
    str_clear(&out);
    write_odt(&d, &out);
    has(str_sv(&out), "<th><div data-custom-style=\"amounthead\"><p>Key</p></div>\n</th>");
    has(str_sv(&out), "<td><div data-custom-style=\"amount\"><p>240 000 €</p></div>\n</td>");
    str_deinit(&out);
    arena_deinit(&a);
}

/* A name written by hand has as much room as the one in print. */
static void lines_to_sign_have_room_on_an_office_page(void **state) {
    static const struct head heads[] = {{"Name", ALIGN_LEFT, true}, {"Signature", ALIGN_LEFT, true}};
    struct arena a = {0};
    struct str out = {0};
    struct doc d = {.arena = &a, .title = SV("t")};
    (void)state;
    struct table *t = doc_table(&d, SV("rows"), heads, COUNT(heads));
    t->room = true;
    cell_put(&d, t, SV("\u00A0"));
    cell_put(&d, t, SV_NULL);
    write_odt(&d, &out);
    has(str_sv(&out), "<colgroup><col style=\"width:50%\"><col style=\"width:50%\"></colgroup>");
    str_deinit(&out);
    arena_deinit(&a);
}

static void lists_nest(void **state) {
    struct arena a = {0};
    struct str out = {0};
    struct doc d = {.arena = &a, .title = SV("t")};
    struct items *list = doc_list(&d, LIST_PLAIN);
    (void)state;
    item_add(&d, list, SV("a"), SV_NULL, SV("x"));
    item_below(&d, list, SV_NULL, SV("b"));
    item_below(&d, list, SV_NULL, SV("c"));
    item_add(&d, list, SV_NULL, SV("d"), SV_NULL);
    write_html(&d, &out);
    has(str_sv(&out), "<ul>\n<li><b>a</b> <small>x</small>\n<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n</li>\n"
                      "<li>d</li>\n</ul>\n");
    str_deinit(&out);
    arena_deinit(&a);
}

static void empty_blocks_are_not_written(void **state) {
    struct arena a = {0};
    struct str out = {0};
    struct doc d = {.arena = &a, .title = SV("t")};
    static const struct head heads[] = {{"A", ALIGN_LEFT, true}};
    (void)state;
    doc_para(&d, SV("first"));
    doc_heading(&d, 1, SV("one"));
    doc_heading(&d, 2, SV("two"));
    doc_list(&d, LIST_PLAIN);
    doc_facts(&d);
    doc_sign(&d);
    doc_table(&d, SV("empty"), heads, 1);
    doc_heading(&d, 2, SV("three"));
    doc_bars(&d, SV("empty"));
    doc_radar(&d, SV("empty"), 400, 4);
    doc_para(&d, SV_NULL);
    doc_break(&d);
    doc_close(&d);
    write_html(&d, &out);
    has(str_sv(&out), "<main>\n<p>first</p>\n</main>");
    str_deinit(&out);
    arena_deinit(&a);
}

static void headings_with_something_below_stay(void **state) {
    struct arena a = {0};
    struct str out = {0};
    struct doc d = {.arena = &a, .title = SV("t")};
    (void)state;
    doc_heading(&d, 1, SV("one"));
    doc_heading(&d, 2, SV("two"));
    doc_heading(&d, 2, SV("three"));
    doc_para(&d, SV("text"));
    doc_heading(&d, 1, SV("four"));
    doc_close(&d);
    write_html(&d, &out);
    has(str_sv(&out), "<main>\n<h2 id=\"s1\">one</h2>\n<h3>three</h3>\n<p>text</p>\n</main>");
    str_deinit(&out);
    arena_deinit(&a);
}

static void an_empty_document_says_so(void **state) {
    const struct entity *known = ENTITIES[0];
    static const char *const said[] = {"Nothing has been entered for this document yet.",
                                       "Nothing of this document is meant for this audience yet."};
    (void)state;
    for (size_t withheld = 0; withheld < COUNT(said); withheld++) {
        struct arena a = {0};
        struct str out = {0};
        struct doc d = {.arena = &a, .title = SV("t")};
        doc_heading(&d, 1, SV("one"));
        if (withheld) VEC_PUSH(&a, &d.missing, (struct missing){.entity = known, .field = known->fields});
        doc_close(&d);
        write_html(&d, &out);
        has(str_sv(&out), said[withheld]);
        lacks(str_sv(&out), said[!withheld]);
        str_deinit(&out);
        arena_deinit(&a);
    }
}

/* Runs where tidy is installed; elsewhere the other tests stand alone. */
static void is_valid(void **state) {
    (void)state;
    static const char *const argv[] = {"tidy", "-errors", "-q", NULL};
    for (size_t i = 0; i <= COUNT(hostile); i++) {
        struct arena a = {0};
        struct str out = {0};
        write(&out, &a, LANG_FR, i < COUNT(hostile) ? sv_from(hostile[i]) : SV("Été"));
        int status = run_with(argv, str_sv(&out));
        str_deinit(&out);
        arena_deinit(&a);
        if (status == 127) skip();
        assert_int_equal(status, 0);
    }
}

int html_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hostile_text_is_inert),
        cmocka_unit_test(nothing_is_fetched),
        cmocka_unit_test(says_its_language_and_audience_and_prints),
        cmocka_unit_test(tables_of_the_same_columns_share_their_widths),
        cmocka_unit_test(the_front_of_letters_says_whose_they_are),
        cmocka_unit_test(a_drawing_of_nothing_is_not_written),
        cmocka_unit_test(a_table_of_long_texts_may_be_parted),
        cmocka_unit_test(a_long_word_leaves_room_for_long_texts),
        cmocka_unit_test(what_is_written_by_hand_has_room),
        cmocka_unit_test(a_sheet_leaves_most_of_a_line_to_what_it_says),
        cmocka_unit_test(the_last_rows_of_a_long_table_stay_together),
        cmocka_unit_test(an_office_page_says_widths_and_draws_in_letters),
        cmocka_unit_test(an_office_page_keeps_amounts_whole_and_room_to_sign),
        cmocka_unit_test(lines_to_sign_have_room_on_an_office_page),
        cmocka_unit_test(lists_nest),
        cmocka_unit_test(empty_blocks_are_not_written),
        cmocka_unit_test(headings_with_something_below_stay),
        cmocka_unit_test(an_empty_document_says_so),
        cmocka_unit_test(is_valid),
    };
    return cmocka_run_group_tests_name("html", tests, NULL, NULL);
}
