#include "sample_doc.h"
#include "tests.h"

static void check(struct sv text, const char *wanted) {
    struct arena a = {0};
    struct str out = {0};
    struct doc d = {.arena = &a};
    doc_para(&d, text);
    write_markdown(&d, &out);
    assert_string_equal(str_c(&out), wanted);
    str_deinit(&out);
    arena_deinit(&a);
}

static void specials_are_escaped(void **state) {
    (void)state;
    static const struct {
        const char *given, *wanted;
    } cases[] = {
        {"*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`\n\n"},
        {"[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))\n\n"},
        {"<script>&lt;", "&lt;script&gt;&amp;lt;\n\n"},
        {"# not a heading", "\\# not a heading\n\n"},
        {"- no list", "\\- no list\n\n"},
        {"+ no list", "\\+ no list\n\n"},
        {"12. no list", "12\\. no list\n\n"},
        {"3) no list", "3\\) no list\n\n"},
        {"a|b\\c~d$e", "a\\|b\\\\c\\~d\\$e\n\n"},
        {"one\n- two\n=== three", "one\\\n\\- two\\\n\\=== three\n\n"},
        {"    code", "code\n\n"},
        {"+1,0", "+1,0\n\n"},
        {"12 plain - text", "12 plain - text\n\n"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) check(sv_from(cases[i].given), cases[i].wanted);
}

static void tables_stay_on_their_lines(void **state) {
    struct arena a = {0};
    struct str out = {0};
    struct doc d = {.arena = &a};
    static const struct head heads[] = {{"A", ALIGN_LEFT, true}, {"B", ALIGN_RIGHT, false}};
    (void)state;
    struct table *t = doc_table(&d, SV("Caption"), heads, 2);
    cell_put(&d, t, SV("a|b\nc"));
    cell_put(&d, t, SV("1"));
    cell_put(&d, t, SV("All"));
    cell_put(&d, t, SV("2"));
    t->sums = true;
    write_markdown(&d, &out);
    assert_string_equal(str_c(&out), "**Caption**\n\n| A | B |\n| --- | ---: |\n| a\\|b<br>c | 1 |\n"
                                     "| **All** | **2** |\n\n");
    str_deinit(&out);
    arena_deinit(&a);
}

static void every_block_is_written(void **state) {
    struct arena a = {0};
    struct str out = {0};
    struct doc d;
    (void)state;
    doc_of(&d, &a, LANG_FR, SV("zut"));
    write_markdown(&d, &out);
    static const char *const wanted[] = {
        "# zut\n",       "## zut\n", "### zut\n", "#### zut\n", "> **zut** zut\n",   "1. **zut**",
        "    - **zut**", "█",        "▓",         "---\n",      "zut**\xC2\xA0: zut"};
    for (size_t i = 0; i < COUNT(wanted); i++) has(str_sv(&out), wanted[i]);
    str_deinit(&out);
    arena_deinit(&a);
}

int markdown_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(specials_are_escaped),
        cmocka_unit_test(tables_stay_on_their_lines),
        cmocka_unit_test(every_block_is_written),
    };
    return cmocka_run_group_tests_name("markdown", tests, NULL, NULL);
}
