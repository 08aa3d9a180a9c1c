#include "catalyse/base/utf8.h"
#include "groups.h"
#include "random_text.h"
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

static void every_character_survives(void **state) {
    (void)state;
    struct str s = {0};
    for (uint32_t cp = 0; cp <= 0x10FFFF; cp++) {
        if (cp >= 0xD800 && cp <= 0xDFFF) continue;
        str_clear(&s);
        utf8_put(&s, cp);
        size_t at = 0;
        uint32_t back;
        if (!utf8_next(str_sv(&s), &at, &back) || back != cp || at != s.n) fail_msg("U+%04X", cp);
    }
    str_deinit(&s);
}

static void broken_bytes_are_found(void **state) {
    (void)state;
    static const struct {
        const char *text;
        size_t valid;
        uint32_t first;
    } cases[] = {
        {"\x80", 0, 0xFFFD},
        {"a\xFF", 1, 'a'},
        {"\xC0\xAF", 0, 0xFFFD},
        {"\xC1\xBF", 0, 0xFFFD},
        {"\xE0\x9F\xBF", 0, 0xFFFD},
        {"\xED\xA0\x80", 0, 0xFFFD},
        {"\xF0\x8F\xBF\xBF", 0, 0xFFFD},
        {"\xF4\x90\x80\x80", 0, 0xFFFD},
        {"\xF5\x80\x80\x80", 0, 0xFFFD},
        {"\xE2\x82", 0, 0xFFFD},
        {"\xC3", 0, 0xFFFD},
        {"\xE2\x28\xA1", 0, 0xFFFD},
        {"\xED\x9F\xBF", 3, 0xD7FF},
        {"\xF4\x8F\xBF\xBF", 4, 0x10FFFF},
        {"\xE0\xA0\x80", 3, 0x800},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct sv text = sv_from(cases[i].text);
        assert_int_equal(utf8_check(text), cases[i].valid);
        size_t at = 0;
        uint32_t cp;
        assert_true(utf8_next(text, &at, &cp));
        assert_int_equal(cp, cases[i].first);
        if (cp == 0xFFFD) assert_int_equal(at, 1);
    }
    assert_int_equal(utf8_count(SV("l’été\xFF")), 6);
    assert_int_equal(utf8_count(SV_NULL), 0);
}

static void odd_code_points_are_replaced_when_put(void **state) {
    (void)state;
    static const uint32_t odd[] = {0xD800, 0xDFFF, 0x110000, 0xFFFFFFFF};
    for (size_t i = 0; i < COUNT(odd); i++) {
        struct str s = {0};
        utf8_put(&s, odd[i]);
        assert_string_equal(str_c(&s), "\uFFFD");
        str_deinit(&s);
    }
}

static void clean_text_is_what_may_be_stored(void **state) {
    (void)state;
    static const struct {
        const char *text, *line, *lines;
    } cases[] = {
        {"  Lisière  ", "Lisière", "Lisière"},
        {"e\u0301te\u0301", "été", "été"},
        {"a\tb\r\nc\rd\ne", "a b c d e", "a b\nc\nd\ne"},
        {"a\u2028b\xC2\x85"
         "c",
         "a b c", "a\nb\nc"},
        {"\033[31mred\033[0m\a\x7F", "[31mred[0m", "[31mred[0m"},
        {"a\u202Eb\u202Cc\u2066d\u2069", "abcd", "abcd"},
        {"\uFEFFref", "ref", "ref"},
        {"\u00A0x\u202F", "x", "x"},
        {"10\u202F000\u00A0€", "10\u202F000\u00A0€", "10\u202F000\u00A0€"},
        {"\xC2\x9B"
         "31m",
         "31m", "31m"},
        {"👩\u200D💻", "👩\u200D💻", "👩\u200D💻"},
        {"'; DROP TABLE--", "'; DROP TABLE--", "'; DROP TABLE--"},
        {"", "", ""},
        {" \n ", "", ""},
    };
    struct str out = {0};
    for (size_t i = 0; i < COUNT(cases); i++) {
        assert_true(text_clean(sv_from(cases[i].text), false, &out));
        assert_string_equal(str_c(&out), cases[i].line);
        assert_true(text_clean(sv_from(cases[i].text), true, &out));
        assert_string_equal(str_c(&out), cases[i].lines);
    }
    assert_false(text_clean(SV("a\xFF"), false, &out));
    assert_false(text_clean(SV("a\0b"), false, &out));
    str_deinit(&out);
}

static void check_composed(struct sv text) {
    struct str out = {0};
    assert_true(text_clean(text, true, &out));
    char *composed = (char *)utf8proc_NFC((const utf8proc_uint8_t *)str_c(&out));
    if (strcmp(composed, str_c(&out)) != 0) fail_msg("'%s' is not composed", str_c(&out));
    free(composed);
    str_deinit(&out);
}

static void clean_text_is_composed(void **state) {
    (void)state;
    struct str text = {0};
    for (uint32_t cp = 1; cp <= 0x10FFFF; cp++) {
        if (cp >= 0xD800 && cp <= 0xDFFF) continue;
        str_clear(&text);
        str_addc(&text, 'e');
        utf8_put(&text, cp);
        utf8_put(&text, cp);
        check_composed(str_sv(&text));
    }
    struct prng r;
    prng_seed(&r, 10);
    for (int round = 0; round < 20000; round++) {
        random_text(&r, 12, false, &text);
        check_composed(str_sv(&text));
    }
    str_deinit(&text);
}

static void cleaning_twice_changes_nothing(void **state) {
    (void)state;
    struct prng r;
    prng_seed(&r, 2);
    struct str text = {0}, once = {0}, twice = {0};
    for (int round = 0; round < 20000; round++) {
        random_text(&r, 12, false, &text);
        bool lines = round % 2;
        assert_true(text_clean(str_sv(&text), lines, &once));
        assert_true(text_clean(str_sv(&once), lines, &twice));
        assert_string_equal(str_c(&once), str_c(&twice));
        assert_int_equal(utf8_check(str_sv(&once)), once.n);
    }
    str_deinit(&text);
    str_deinit(&once);
    str_deinit(&twice);
}

int test_utf8(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_character_survives),
        cmocka_unit_test(broken_bytes_are_found),
        cmocka_unit_test(odd_code_points_are_replaced_when_put),
        cmocka_unit_test(clean_text_is_what_may_be_stored),
        cmocka_unit_test(clean_text_is_composed),
        cmocka_unit_test(cleaning_twice_changes_nothing),
    };
    return cmocka_run_group_tests_name("utf8", tests, NULL, NULL);
}
