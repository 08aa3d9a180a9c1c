#include "catalyse/domain/roti_line.h"
#include "groups.h"

static void marks_counts_and_words_are_told_apart(void **state) {
    (void)state;
    static const struct {
        const char *line;
        int counts[ROTI_MARKS]; /* after one 3 and two 5 */
        const char *remark;
    } cases[] = {
        {"5 4 4 3", {0, 0, 2, 2, 3}, ""},
        {"5443", {0, 0, 2, 2, 3}, ""},
        {"1:0 2:1 3:4 4:12 5:10", {0, 1, 4, 12, 10}, ""},
        {"4:12", {0, 0, 1, 12, 2}, ""},
        {"4:12 4 dense", {0, 0, 1, 13, 2}, "dense"},
        {" 5  utile, à refaire en 2027 ", {0, 0, 1, 0, 3}, "utile, à refaire en 2027"},
        {"énergie", {0, 0, 1, 0, 2}, "énergie"},
        {"16h, c'est tard", {0, 0, 1, 0, 2}, "16h, c'est tard"},
        {"3:", {0, 0, 1, 0, 2}, "3:"},
        {"", {0, 0, 1, 0, 2}, ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct error e = {0};
        struct roti_line line;
        int counts[ROTI_MARKS] = {0, 0, 1, 0, 2};
        assert_true(roti_line_read(sv_from(cases[i].line), &line, &e));
        assert_true(sv_is(line.remark, cases[i].remark));
        roti_line_apply(&line, counts);
        assert_memory_equal(counts, cases[i].counts, sizeof counts);
    }
}

static void what_is_no_mark_is_refused(void **state) {
    (void)state;
    static const char *const lines[] = {"0 1 4 12 10", "6", "5 4 9 mieux", "6:3", "4:123456", "44:2"};
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        struct error e = {0};
        struct roti_line line;
        assert_false(roti_line_read(sv_from(lines[i]), &line, &e));
        assert_int_equal(e.code, ERR_DATA);
    }
}

int test_roti_line(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(marks_counts_and_words_are_told_apart),
                                       cmocka_unit_test(what_is_no_mark_is_refused)};
    return cmocka_run_group_tests_name("roti_line", tests, NULL, NULL);
}
