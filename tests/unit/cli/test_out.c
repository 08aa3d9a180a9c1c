#include "tests.h"
#include <fcntl.h>
#include <unistd.h>

static void one_line(const void *text) {
    out_say("%s", (const char *)text);
}

static void terminals_get_nothing_harmful(void **state) {
    (void)state;
    static const struct {
        const char *text, *out;
    } rows[] = {
        {"plain é", "plain é\n"},
        {"", "\n"},
        {"two\nlines", "two\nlines\n"},
        {"one end\n", "one end\n"},
        {"a\n\nb", "a\n\nb\n"},
        {"\033[31mred", "\xEF\xBF\xBD[31mred\n"},
        {"bell\a", "bell\xEF\xBF\xBD\n"},
        {"over\rwritten", "over\xEF\xBF\xBDwritten\n"},
        {"left \xE2\x80\xAEright", "left right\n"},
        {"bad \xFF byte", "bad \xEF\xBF\xBD byte\n"},
    };
    struct str out = {0};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        printed(one_line, rows[i].text, &out);
        assert_string_equal(str_c(&out), rows[i].out);
    }
    str_deinit(&out);
}

static void full_disks_are_told(void **state) {
    (void)state;
    struct error e = {0};
    fflush(stdout);
    int before = dup(STDOUT_FILENO), full = open("/dev/full", O_WRONLY);
    assert_true(before >= 0 && full >= 0 && dup2(full, STDOUT_FILENO) >= 0);
    out_say("%s", "words that go nowhere");
    bool out = out_said(&e);
    clearerr(stdout);
    assert_true(dup2(before, STDOUT_FILENO) >= 0);
    close(before);
    close(full);
    assert_false(out);
    assert_int_equal(e.code, ERR_IO);
    assert_string_equal(e.text, "cannot write the output: the disk is full");
}

static void long_lines_are_folded(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int width;
        const char *out;
    } rows[] = {
        {"  table 1: Ana, Bob, Zoé", 0, "  table 1: Ana, Bob, Zoé"},
        {"  table 1: Ana, Bob, Zoé", 40, "  table 1: Ana, Bob, Zoé"},
        {"  table 1: Ana, Bob, Zoé", 18, "  table 1: Ana,\n    Bob, Zoé"},
        {"  table 1: Ana, Bob, Zoé", 8, "  table 1: Ana, Bob, Zoé"},
        {"", 18, ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct str out = {0};
        fold_lines(sv_from(rows[i].text), rows[i].width, 4, &out);
        assert_string_equal(str_c(&out), rows[i].out);
        str_deinit(&out);
    }
}

int out_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(terminals_get_nothing_harmful),
        cmocka_unit_test(long_lines_are_folded),
        cmocka_unit_test(full_disks_are_told),
    };
    return cmocka_run_group_tests_name("out", tests, NULL, NULL);
}
