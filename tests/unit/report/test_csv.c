#include "report/writers/write.h"
#include "tests.h"

static const struct head heads[] = {
    {"A", ALIGN_LEFT, true}, {"B", ALIGN_RIGHT, false}, {"C", ALIGN_LEFT, false}};

static void add_table(struct doc *d, const char *caption, size_t columns, struct sv text) {
    struct table *t = doc_table(d, sv_from(caption), heads, columns);
    cell_put(d, t, text);
    for (size_t i = 1; i < columns; i++) cell_plain(d, t, SV("12,5 €"), SV("-12.50"));
}

static void check(struct doc *d, const char *wanted) {
    struct str out = {0};
    write_csv(d, &out);
    assert_string_equal(str_c(&out), wanted);
    str_deinit(&out);
    arena_deinit(d->arena);
}

static void one_table_is_header_and_rows(void **state) {
    struct arena a = {0};
    struct doc d = {.arena = &a};
    (void)state;
    doc_para(&d, SV("not a table"));
    add_table(&d, "caption", 2, SV("a, \"b\""));
    check(&d, "A,B\r\n\"a, \"\"b\"\"\",-12.50\r\n");
}

static void several_have_captions_and_one_width(void **state) {
    struct arena a = {0};
    struct doc d = {.arena = &a};
    (void)state;
    add_table(&d, "one", 2, SV("x"));
    add_table(&d, "two", 3, SV("y"));
    check(&d, "one,,\r\nA,B,\r\nx,-12.50,\r\n,,\r\ntwo,,\r\nA,B,C\r\ny,-12.50,-12.50\r\n");
}

/* Captions may be alike: the heading that tells them apart comes first, that of the whole document's part
 * not. */
static void a_heading_stands_over_its_tables(void **state) {
    struct arena a = {0};
    struct doc d = {.arena = &a};
    (void)state;
    doc_heading(&d, 1, SV("part"));
    doc_heading(&d, 2, SV("money"));
    add_table(&d, "one", 1, SV("x"));
    add_table(&d, "two", 1, SV("y"));
    doc_heading(&d, 1, SV("last"));
    add_table(&d, "three", 1, SV("z"));
    check(&d, "money\r\none\r\nA\r\nx\r\n\r\ntwo\r\nA\r\ny\r\n\r\nthree\r\nA\r\nz\r\n");
}

/* Semicolons and commas in decimals are what a spreadsheet in French splits and counts by. */
static void a_double_click_opens_it(void **state) {
    struct arena a = {0};
    struct doc d = {.arena = &a, .spreadsheet = true, .lang = LANG_FR};
    (void)state;
    add_table(&d, "one", 2, SV("x; y, 1.5"));
    check(&d, "\xEF\xBB\xBF"
              "A;B\r\n\"x; y, 1.5\";\"-12,50\"\r\n");
    a = (struct arena){0};
    d = (struct doc){.arena = &a, .spreadsheet = true, .lang = LANG_EN};
    add_table(&d, "one", 2, SV("x"));
    check(&d, "\xEF\xBB\xBF"
              "A,B\r\nx,-12.50\r\n");
}

static void formulas_are_no_formulas(void **state) {
    struct arena a = {0};
    struct doc d = {.arena = &a};
    (void)state;
    add_table(&d, "", 1, SV("=cmd()"));
    check(&d, "A\r\n'=cmd()\r\n");
}

static void no_table_is_nothing(void **state) {
    struct arena a = {0};
    struct doc d = {.arena = &a};
    (void)state;
    doc_table(&d, SV("empty"), heads, 2);
    doc_close(&d);
    check(&d, "");
}

int csv_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_table_is_header_and_rows), cmocka_unit_test(several_have_captions_and_one_width),
        cmocka_unit_test(a_double_click_opens_it),      cmocka_unit_test(formulas_are_no_formulas),
        cmocka_unit_test(no_table_is_nothing),          cmocka_unit_test(a_heading_stands_over_its_tables),
    };
    return cmocka_run_group_tests_name("csv", tests, NULL, NULL);
}
