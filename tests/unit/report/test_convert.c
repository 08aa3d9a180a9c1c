#include "catalyse/base/mem.h"
#include "report/writers/convert.h"
#include "tests.h"
#include <stdlib.h>
#include <string.h>

static void a_tool_that_is_not_there_is_named(void **state) {
    static const struct {
        enum report_format format;
        const char *tool;
    } cases[] = {{REPORT_DOCX, "pandoc"}, {REPORT_ODT, "pandoc"}, {REPORT_PDF, "weasyprint"}};
    (void)state;
    const char *path = getenv("PATH");
    char *before = xstrdup(path ? path : "");
    setenv("PATH", "/nowhere", 1);
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct str out = {0};
        struct error e;
        assert_false(convert(SV("# text"), cases[i].format, &out, &e));
        assert_int_equal(e.code, ERR_MISSING);
        has(sv_from(e.text), cases[i].tool);
        assert_int_equal(out.n, 0);
    }
    setenv("PATH", before, 1);
    xfree(before);
}

/* More than the pipes hold, both ways at once. */
static void long_text_goes_through(void **state) {
    struct str text = {0}, out = {0};
    struct error e;
    (void)state;
    for (int i = 0; i < 3000; i++) str_addf(&text, "Paragraph %d, which takes some room in the file.\n\n", i);
    bool ok = convert(str_sv(&text), REPORT_ODT, &out, &e);
    str_deinit(&text);
    if (!ok && e.code == ERR_MISSING) skip();
    if (!ok) fail_msg("%s", e.text);
    assert_memory_equal(str_c(&out), "PK", 2);
    str_deinit(&out);
}

static void a_page_becomes_a_pdf(void **state) {
    struct str out = {0};
    struct error e;
    (void)state;
    bool ok = convert(SV("<!DOCTYPE html><title>t</title><p>text"), REPORT_PDF, &out, &e);
    if (!ok && e.code == ERR_MISSING) skip();
    if (!ok) fail_msg("%s", e.text);
    assert_memory_equal(str_c(&out), "%PDF", 4);
    str_deinit(&out);
}

int convert_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_tool_that_is_not_there_is_named),
        cmocka_unit_test(long_text_goes_through),
        cmocka_unit_test(a_page_becomes_a_pdf),
    };
    return cmocka_run_group_tests_name("convert", tests, NULL, NULL);
}
