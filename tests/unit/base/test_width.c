#include "catalyse/base/utf8.h"
#include "groups.h"
#include "random_text.h"
#include <string.h>

static void characters_have_columns(void **state) {
    (void)state;
    static const struct {
        uint32_t cp;
        int width;
    } cases[] = {{'a', 1},     {0xE9, 1},    {0x153, 1},  {0x2019, 1}, {0x20AC, 1}, {0x6F22, 2},
                 {0xAC00, 2},  {0x1F600, 2}, {0x301, 0},  {0x200D, 0}, {0xFE0F, 0}, {0x1161, 0},
                 {0x1100, 2},  {'\n', 0},    {0x1B, 0},   {0x9B, 0},   {0x378, 1},  {0x2764, 1},
                 {0x1F1EB, 1}, {0x903, 1},   {0x2502, 1}, {0xE000, 1}, {0xFFFD, 1}};
    for (size_t i = 0; i < COUNT(cases); i++)
        if (cp_width(cases[i].cp) != cases[i].width)
            fail_msg("U+%04X is %d wide", cases[i].cp, cp_width(cases[i].cp));
}

static void shown_text_is_safe(void **state) {
    (void)state;
    static const struct {
        const char *text, *shown;
        int width;
    } cases[] = {
        {"Lisière", "Lisière", 7},
        {"\033[2Jx", "\uFFFD[2Jx", 5},
        {"a\u202Eb\u2066c", "abc", 3},
        {"a\nb\tc", "a b c", 5},
        {"👩\u200D💻!", "👩💻!", 5},
        {"👍\U0001F3FD", "👍", 2},
        {"❤\uFE0F", "❤", 1},
        {"e\u0301\u0302\u0303\u0304x", "e\u0301\u0302x", 2},
        {"\u0301abc", "abc", 3},
        {"漢字", "漢字", 4},
        {"bad\xFF\x80", "bad\uFFFD\uFFFD", 5},
        {"\u0378", "\uFFFD", 1},
        {"\xC2\x9B"
         "31m",
         "\uFFFD31m", 4},
        {"co\u00ADop", "coop", 4},
        {"한", "한", 2},
        {"\u1112\u1161\u11AB", "\u1112\u1161\u11AB", 2},
        {"", "", 0},
    };
    struct str out = {0};
    for (size_t i = 0; i < COUNT(cases); i++) {
        text_shown(sv_from(cases[i].text), &out);
        assert_string_equal(str_c(&out), cases[i].shown);
        assert_int_equal(text_width(sv_from(cases[i].text)), cases[i].width);
        assert_int_equal(text_width(str_sv(&out)), cases[i].width);
    }
    text_shown(SV("a\0b"), &out);
    assert_string_equal(str_c(&out), "a\uFFFDb");
    str_deinit(&out);
}

static void fit_cases(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int columns;
        size_t bytes;
        int width;
    } cases[] = {
        {"hello", 3, 3, 3},    {"hello", 9, 5, 5},
        {"hello", 0, 0, 0},    {"hello", -1, 0, 0},
        {"été", 2, 3, 2},      {"e\u0301a", 1, 3, 1},
        {"ae\u0301", 1, 1, 1}, {"漢字", 3, 3, 2},
        {"a漢", 2, 1, 1},      {"ab\u0301\u0302\u0303c", 2, 8, 2},
        {"", 5, 0, 0},         {"ab\u200D", 2, 5, 2},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        int width = -1;
        assert_int_equal(text_fit(sv_from(cases[i].text), cases[i].columns, &width), cases[i].bytes);
        assert_int_equal(width, cases[i].width);
    }
    assert_int_equal(text_fit(SV("abc"), 2, NULL), 2);
}

/* What fits is whole, as wide as it says, and nothing more would fit. */
static void fit_never_splits_a_character(void **state) {
    (void)state;
    struct prng r;
    prng_seed(&r, 4);
    struct str text = {0};
    for (int round = 0; round < 20000; round++) {
        random_text(&r, 15, true, &text);
        struct sv s = str_sv(&text);
        int columns = (int)prng_below(&r, 20), width;
        size_t n = text_fit(s, columns, &width);
        struct sv head = sv_of(s.p, n), tail = sv_of(s.p + n, s.n - n);
        assert_true(width <= columns);
        assert_int_equal(text_width(head), width);
        assert_int_equal(text_width(head) + text_width(tail), text_width(s));
        if (n == s.n) continue;
        size_t more = text_next(s, n);
        assert_true(text_width(sv_of(s.p, more)) > columns);
        assert_int_equal(text_prev(s, more), n);
    }
    str_deinit(&text);
}

static void shown_is_as_wide_as_promised(void **state) {
    (void)state;
    struct prng r;
    prng_seed(&r, 5);
    struct str text = {0}, once = {0}, twice = {0};
    for (int round = 0; round < 20000; round++) {
        random_text(&r, 15, true, &text);
        text_shown(str_sv(&text), &once);
        text_shown(str_sv(&once), &twice);
        assert_true(sv_eq(str_sv(&once), str_sv(&twice)));
        int width = 0;
        uint32_t cp;
        for (size_t at = 0; utf8_next(str_sv(&once), &at, &cp); width += cp_width(cp))
            assert_true(cp >= ' ' && (cp < 0x7F || cp > 0x9F));
        assert_int_equal(text_width(str_sv(&text)), width);
    }
    str_deinit(&text);
    str_deinit(&once);
    str_deinit(&twice);
}

static void borders_are_the_same_in_both_directions(void **state) {
    (void)state;
    struct prng r;
    prng_seed(&r, 6);
    struct str text = {0};
    for (int round = 0; round < 20000; round++) {
        random_text(&r, 10, true, &text);
        struct sv s = str_sv(&text);
        size_t borders[64], n = 0;
        for (size_t at = 0; at < s.n; at = text_next(s, at)) borders[n++] = at;
        for (size_t at = s.n; at > 0;) {
            at = text_prev(s, at);
            assert_true(n > 0);
            assert_int_equal(at, borders[--n]);
        }
        assert_int_equal(n, 0);
        assert_int_equal(text_next(s, s.n), s.n);
        assert_int_equal(text_prev(s, 0), 0);
    }
    str_deinit(&text);
}

static void words_have_borders(void **state) {
    (void)state;
    struct sv s = SV("L’été, à 9h30 !");
    static const size_t starts[] = {0, 4, 11, 14}, ends[] = {1, 9, 13, 18};
    size_t at = 0;
    for (size_t i = 0; i < COUNT(ends); i++) assert_int_equal(at = text_word_next(s, at), ends[i]);
    assert_int_equal(text_word_next(s, at), s.n);
    at = s.n;
    for (size_t i = COUNT(starts); i-- > 0;) assert_int_equal(at = text_word_prev(s, at), starts[i]);
    assert_int_equal(text_word_prev(s, 0), 0);
}

static void words_are_whole_between_marks(void **state) {
    (void)state;
    static const struct {
        const char *text, *words;
        bool whole;
    } cases[] = {
        {"Awa", "Awa", true},     {"d’Awa : oui", "Awa", true},  {"« Awa", "Awa", true},
        {"Awatif", "Awa", false}, {"Awaé", "Awa", false},        {"éAwa", "Awa", false},
        {"Awa2", "Awa", false},   {"Mme Awa.", "Mme Awa", true},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        const char *p = strstr(cases[i].text, cases[i].words);
        size_t from = (size_t)(p - cases[i].text);
        assert_int_equal(text_whole(sv_from(cases[i].text), from, from + strlen(cases[i].words)),
                         cases[i].whole);
    }
}

static void a_megabyte_of_marks_is_no_trouble(void **state) {
    (void)state;
    struct str text = {0}, out = {0};
    str_addc(&text, 'a');
    for (int i = 0; i < 500000; i++) utf8_put(&text, 0x301);
    text_shown(str_sv(&text), &out);
    assert_string_equal(str_c(&out), "a\u0301\u0301");
    assert_int_equal(text_width(str_sv(&text)), 1);
    assert_int_equal(text_fit(str_sv(&text), 1, NULL), text.n);
    assert_int_equal(text_prev(str_sv(&text), text.n), 0);
    str_deinit(&text);
    str_deinit(&out);
}

int test_width(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(characters_have_columns),
        cmocka_unit_test(shown_text_is_safe),
        cmocka_unit_test(fit_cases),
        cmocka_unit_test(fit_never_splits_a_character),
        cmocka_unit_test(shown_is_as_wide_as_promised),
        cmocka_unit_test(borders_are_the_same_in_both_directions),
        cmocka_unit_test(words_have_borders),
        cmocka_unit_test(words_are_whole_between_marks),
        cmocka_unit_test(a_megabyte_of_marks_is_no_trouble),
    };
    return cmocka_run_group_tests_name("width", tests, NULL, NULL);
}
