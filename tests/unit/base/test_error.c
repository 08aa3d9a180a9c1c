#include "catalyse/base/error.h"
#include "catalyse/base/utf8.h"
#include "child.h"
#include "groups.h"
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static void error_set_says_what_and_returns_false(void **state) {
    (void)state;
    struct error e = {0};
    assert_false(error_set(&e, ERR_IO, "cannot read '%s'", "plan.csv"));
    assert_int_equal(e.code, ERR_IO);
    assert_string_equal(e.text, "cannot read 'plan.csv'");
    assert_false(error_prefix(&e, "line %d", 7));
    assert_string_equal(e.text, "line 7: cannot read 'plan.csv'");
    error_clear(&e);
    assert_int_equal(e.code, ERR_NONE);
    assert_string_equal(e.text, "");
    assert_false(error_prefix(&e, "line %d", 7));
    assert_string_equal(e.text, "");
}

static void error_may_quote_itself(void **state) {
    (void)state;
    struct error e = {0};
    error_set(&e, ERR_DATA, "first");
    error_set(&e, e.code, "%s and %s", e.text, e.text);
    assert_string_equal(e.text, "first and first");
}

static void nothing_there_may_be_no_error(void **state) {
    (void)state;
    struct error e;
    error_set(&e, ERR_BUSY, "busy");
    assert_false(error_absent(&e));
    assert_int_equal(e.code, ERR_BUSY);
    assert_string_equal(e.text, "busy");
    error_set(&e, ERR_NO_FILE, "no row");
    assert_true(error_absent(&e));
    assert_int_equal(e.code, ERR_NONE);
    assert_string_equal(e.text, "");
}

static void error_nobody_asked_for_is_fine(void **state) {
    (void)state;
    assert_false(error_set(NULL, ERR_IO, "x"));
    assert_false(error_prefix(NULL, "x"));
}

static void long_error_is_cut_between_characters(void **state) {
    (void)state;
    for (int shift = 0; shift < 4; shift++) {
        struct str text = {0};
        str_addn(&text, 'x', (size_t)shift);
        while (text.n < 2000) str_addz(&text, "é漢");
        struct error e;
        error_set(&e, ERR_DATA, "%s", str_c(&text));
        struct sv kept = sv_from(e.text);
        assert_true(kept.n >= sizeof e.text - 4);
        assert_int_equal(utf8_check(kept), kept.n);
        str_deinit(&text);
    }
}

static void statuses_are_those_of_sysexits(void **state) {
    (void)state;
    static const struct {
        enum error_code code;
        int status;
    } cases[] = {{ERR_NONE, 0},     {ERR_USAGE, 64},  {ERR_DATA, 65},           {ERR_NO_FILE, 66},
                 {ERR_MISSING, 69}, {ERR_BUG, 70},    {ERR_CANNOT_CREATE, 73},  {ERR_IO, 74},
                 {ERR_BUSY, 75},    {ERR_CONFIG, 78}, {(enum error_code)99, 70}};
    for (size_t i = 0; i < COUNT(cases); i++) assert_int_equal(error_status(cases[i].code), cases[i].status);
}

static void say_handled(void) {
    if (write(STDERR_FILENO, "[handled]", 9) != 9) _exit(1);
}

static void break_an_invariant(void) {
    bug_set_handler(say_handled);
    BUG_ON(1 + 1 == 2);
}

static void bug_runs_the_handler_says_where_and_aborts(void **state) {
    (void)state;
    struct str said = {0};
    int status = child_run(break_an_invariant, &said);
    assert_true(WIFSIGNALED(status));
    assert_int_equal(WTERMSIG(status), SIGABRT);
    assert_true(sv_starts(str_sv(&said), SV("[handled]catalyse: bug at ")));
    assert_non_null(strstr(str_c(&said), "1 + 1 == 2"));
    str_deinit(&said);
}

int test_error(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(error_set_says_what_and_returns_false),
        cmocka_unit_test(error_may_quote_itself),
        cmocka_unit_test(error_nobody_asked_for_is_fine),
        cmocka_unit_test(nothing_there_may_be_no_error),
        cmocka_unit_test(long_error_is_cut_between_characters),
        cmocka_unit_test(statuses_are_those_of_sysexits),
        cmocka_unit_test(bug_runs_the_handler_says_where_and_aborts),
    };
    return cmocka_run_group_tests_name("error", tests, NULL, NULL);
}
