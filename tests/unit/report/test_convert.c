#include "catalyse/base/fs.h"
#include "report/writers/convert.h"
#include "tests.h"
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const struct watch nobody;

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
        assert_false(convert(SV("# text"), cases[i].format, &nobody, &out, &e));
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
    bool ok = convert(str_sv(&text), REPORT_ODT, &nobody, &out, &e);
    str_deinit(&text);
    if (!ok && e.code == ERR_MISSING) skip();
    if (!ok) fail_msg("%s", e.text);
    assert_memory_equal(str_c(&out), "PK", 2);
    str_deinit(&out);
}

static void office_files_have_looks(void **state) {
    static const char *const codes[] = {"docx", "odt"};
    struct arena a = {0};
    (void)state;
    for (size_t i = 0; i < COUNT(codes); i++) {
        struct str out = {0};
        struct error e;
        const char *looks = data_path(&a, arena_printf(&a, "themes/office.%s", codes[i]));
        if (!fs_read(looks, 1 << 20, &out, &e)) fail_msg("%s", e.text);
        assert_memory_equal(str_c(&out), "PK", 2);
        str_deinit(&out);
    }
    arena_deinit(&a);
}

static void a_page_becomes_a_pdf(void **state) {
    struct str out = {0};
    struct error e;
    (void)state;
    bool ok = convert(SV("<!DOCTYPE html><title>t</title><p>text"), REPORT_PDF, &nobody, &out, &e);
    if (!ok && e.code == ERR_MISSING) skip();
    if (!ok) fail_msg("%s", e.text);
    assert_memory_equal(str_c(&out), "%PDF", 4);
    str_deinit(&out);
}

/* Stands where weasyprint is looked for, and takes its time. */
static void slow_tool(const char *folder) {
    struct str path = {0};
    struct error e;
    str_addf(&path, "%s/weasyprint", folder);
    assert_true(fs_mkdirs(folder, &e) && fs_write(str_c(&path), SV("#!/bin/sh\nexec sleep 600\n"), &e));
    assert_int_equal(chmod(str_c(&path), 0700), 0);
    str_deinit(&path);
}

static void give_up(void *context, uint64_t tenths) {
    *(volatile sig_atomic_t *)context = tenths == 2;
}

static void one_that_takes_long_tells_and_can_be_given_up(void **state) {
    volatile sig_atomic_t stop = 0;
    struct watch watch = {.cancel = &stop, .progress = give_up, .context = (void *)(uintptr_t)&stop};
    struct arena a = {0};
    struct str out = {0};
    struct error e;
    (void)state;
    char *before = xstrdup(getenv("PATH"));
    const char *tools = fs_join(&a, getenv("TMPDIR"), "slow-tools");
    slow_tool(tools);
    setenv("PATH", arena_printf(&a, "%s:%s", tools, before), 1);
    assert_false(convert(SV("<p>text"), REPORT_PDF, &watch, &out, &e));
    assert_int_equal(e.code, ERR_USAGE);
    has(sv_from(e.text), "given up");
    assert_int_equal(out.n, 0);
    setenv("PATH", before, 1);
    arena_deinit(&a);
    xfree(before);
}

int convert_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_tool_that_is_not_there_is_named),
        cmocka_unit_test(long_text_goes_through),
        cmocka_unit_test(office_files_have_looks),
        cmocka_unit_test(a_page_becomes_a_pdf),
        cmocka_unit_test(one_that_takes_long_tells_and_can_be_given_up),
    };
    return cmocka_run_group_tests_name("convert", tests, NULL, NULL);
}
