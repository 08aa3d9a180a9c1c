#include "catalyse/base/mem.h"
#include "report/convert.h"
#include "tests.h"
#include <stdlib.h>
#include <string.h>

static void no_pandoc_is_said(void **state) {
    struct str out = {0};
    struct error e;
    (void)state;
    const char *path = getenv("PATH");
    char *before = xstrdup(path ? path : "");
    setenv("PATH", "/nowhere", 1);
    bool ok = convert(SV("# text"), "docx", &out, &e);
    setenv("PATH", before, 1);
    xfree(before);
    assert_false(ok);
    assert_int_equal(e.code, ERR_MISSING);
    assert_int_equal(out.n, 0);
}

/* More than the pipes hold, both ways at once. */
static void long_text_goes_through(void **state) {
    struct str text = {0}, out = {0};
    struct error e;
    (void)state;
    for (int i = 0; i < 3000; i++) str_addf(&text, "Paragraph %d, which takes some room in the file.\n\n", i);
    bool ok = convert(str_sv(&text), "odt", &out, &e);
    str_deinit(&text);
    if (!ok && e.code == ERR_MISSING) skip();
    if (!ok) fail_msg("%s", e.text);
    assert_memory_equal(str_c(&out), "PK", 2);
    str_deinit(&out);
}

static void a_wrong_format_fails(void **state) {
    struct str out = {0};
    struct error e;
    (void)state;
    assert_false(convert(SV("# text"), "nosuchformat", &out, &e));
    assert_true(e.code == ERR_IO || e.code == ERR_MISSING);
    assert_int_equal(out.n, 0);
}

int convert_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_pandoc_is_said),
        cmocka_unit_test(long_text_goes_through),
        cmocka_unit_test(a_wrong_format_fails),
    };
    return cmocka_run_group_tests_name("convert", tests, NULL, NULL);
}
