#include "catalyse/base/utf8.h"
#include "groups.h"
#include "random_text.h"

static void wrap_cases(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int columns;
        const char *lines[6];
        size_t n;
    } cases[] = {
        {"un deux trois", 7, {"un deux", "trois"}, 2},
        {"un deux trois", 8, {"un deux", "trois"}, 2},
        {"un deux trois", 6, {"un", "deux", "trois"}, 3},
        {"un\ndeux", 20, {"un", "deux"}, 2},
        {"un\n\ndeux\n", 20, {"un", "", "deux"}, 3},
        {"abcdefgh", 3, {"abc", "def", "gh"}, 3},
        {"à été là", 5, {"à été", "là"}, 2},
        {"漢字漢", 3, {"漢", "字", "漢"}, 3},
        {"ok\u00A0: oui", 5, {"ok\u00A0:", "oui"}, 2},
        {"ici ok : oui", 6, {"ici", "ok :", "oui"}, 3},
        {"dit « oui » et", 7, {"dit", "« oui »", "et"}, 3},
        {"vaut 12 €", 8, {"vaut", "12 €"}, 2},
        {"« abcdef", 6, {"«", "abcdef"}, 2},
        {"a    b", 2, {"a", "b"}, 2},
        {"", 5, {0}, 0},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct sv rest = sv_from(cases[i].text), line;
        size_t n = 0;
        for (; text_wrap(&rest, cases[i].columns, &line); n++) {
            assert_true(n < cases[i].n);
            if (!sv_is(line, cases[i].lines[n]))
                fail_msg("'%.*s' instead of '%s'", SV_ARG(line), cases[i].lines[n]);
        }
        assert_int_equal(n, cases[i].n);
        assert_int_equal(text_wrapped(sv_from(cases[i].text), cases[i].columns, 100), n);
        assert_int_equal(text_wrapped(sv_from(cases[i].text), cases[i].columns, 1), n ? 1 : 0);
    }
}

static void without_blanks(struct sv s, struct str *out) {
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] != ' ' && s.p[i] != '\t' && s.p[i] != '\n') str_addc(out, s.p[i]);
}

static void wrap_stays_in_its_columns_and_loses_no_word(void **state) {
    (void)state;
    struct prng r;
    prng_seed(&r, 7);
    for (int round = 0; round < 20000; round++) {
        struct str text = {0}, before = {0}, after = {0};
        random_text(&r, 40, true, &text);
        int columns = 2 + (int)prng_below(&r, 20);
        struct sv rest = str_sv(&text), line;
        while (text_wrap(&rest, columns, &line)) {
            assert_true(text_width(line) <= columns);
            without_blanks(line, &after);
        }
        without_blanks(str_sv(&text), &before);
        assert_true(sv_eq(str_sv(&before), str_sv(&after)));
        str_deinit(&text);
        str_deinit(&before);
        str_deinit(&after);
    }
}

static void wrap_ends_even_without_columns(void **state) {
    (void)state;
    for (int columns = -1; columns <= 1; columns++) {
        struct sv rest = SV("漢 字 abc"), line;
        size_t n = 0;
        while (text_wrap(&rest, columns, &line)) assert_true(++n < 20);
        assert_true(n >= 5);
    }
}

int test_wrap(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wrap_cases),
        cmocka_unit_test(wrap_stays_in_its_columns_and_loses_no_word),
        cmocka_unit_test(wrap_ends_even_without_columns),
    };
    return cmocka_run_group_tests_name("wrap", tests, NULL, NULL);
}
