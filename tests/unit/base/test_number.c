#include "catalyse/base/i18n.h"
#include "catalyse/base/number.h"
#include "catalyse/base/prng.h"
#include "groups.h"

static const int64_t refused = INT64_MIN;

struct typed_number {
    const char *text;
    int decimals;
    int64_t value;
};

static void check_typed(const struct typed_number *cases, size_t n) {
    for (size_t i = 0; i < n; i++) {
        int64_t value = refused;
        number_parse(sv_from(cases[i].text), cases[i].decimals, &value);
        if (value != cases[i].value) fail_msg("'%s' gives %lld", cases[i].text, (long long)value);
    }
}

static void numbers_as_typed(void **state) {
    (void)state;
    static const struct typed_number cases[] = {
        {"12,5", 1, 125},
        {"12.5", 2, 1250},
        {"0", 0, 0},
        {"-3", 0, -3},
        {"−3", 0, -3},
        {"+3", 0, 3},
        {"12 345,67", 2, 1234567},
        {"12\u202F345,67\u00A0€", 2, 1234567},
        {"12'345.67", 2, 1234567},
        {"12’345", 0, 12345},
        {"12,345.67", 2, 1234567},
        {"12.345,67", 2, 1234567},
        {"1,234,567", 0, 1234567},
        {"1.234.567", 0, 1234567},
        {"15k", 0, 15000},
        {"1,5k", 0, 1500},
        {"1.5 M€", 2, 150000000},
        {"2 k EUR", 0, 2000},
        {"100 eur", 0, 100},
        {"  7  ", 0, 7},
        {"9000000000000000", 0, 9000000000000000},
        {"-9000000000000000", 0, -9000000000000000},
        {"0,0001", 4, 1},
    };
    check_typed(cases, COUNT(cases));
}

static void odd_numbers_are_refused(void **state) {
    (void)state;
    static const char *const odd[] = {"",
                                      " ",
                                      "-",
                                      "€",
                                      "k",
                                      "abc",
                                      "1,234.5.6",
                                      "12,555",
                                      "1 2 3",
                                      "12 50",
                                      "1,2,3",
                                      "12,",
                                      ",5",
                                      "--3",
                                      "3-",
                                      "0x10",
                                      "1e5",
                                      "5%",
                                      "€5",
                                      "9000000000000001",
                                      "99999999999999999999999999",
                                      "9999999999999M",
                                      "1234 567",
                                      "12 345 67",
                                      "5\xFF",
                                      "1 000,5 0",
                                      "1.000,50.00"};
    i18n_push(LANG_FR);
    for (size_t i = 0; i < COUNT(odd); i++) {
        int64_t value = 77;
        if (number_parse(sv_from(odd[i]), 2, &value)) fail_msg("'%s' gives %lld", odd[i], (long long)value);
        assert_int_equal(value, 77);
    }
    i18n_pop();
}

static void a_comma_means_what_the_language_says(void **state) {
    (void)state;
    static const struct typed_number english[] = {{"12,345", 0, 12345},
                                                  {"12,345", 3, 12345000},
                                                  {"1,50", 2, 150}},
                                     french[] = {
                                         {"12,345", 0, INT64_MIN}, {"12,345", 3, 12345}, {"1,50", 2, 150}};
    i18n_push(LANG_EN);
    check_typed(english, COUNT(english));
    i18n_pop();
    i18n_push(LANG_FR);
    check_typed(french, COUNT(french));
    i18n_pop();
}

static void numbers_as_read(void **state) {
    (void)state;
    static const struct {
        int64_t value;
        int decimals;
        bool trim;
        const char *fr, *en, *plain;
    } cases[] = {
        {1234567, 2, true, "12\u202F345,67", "12,345.67", "12345.67"},
        {1234500, 2, true, "12\u202F345", "12,345", "12345.00"},
        {1234500, 2, false, "12\u202F345,00", "12,345.00", "12345.00"},
        {1234550, 2, true, "12\u202F345,50", "12,345.50", "12345.50"},
        {0, 0, true, "0", "0", "0"},
        {5, 2, true, "0,05", "0.05", "0.05"},
        {-5, 2, true, "-0,05", "-0.05", "-0.05"},
        {999, 0, true, "999", "999", "999"},
        {-1000, 0, true, "-1\u202F000", "-1,000", "-1000"},
        {INT64_MIN, 0, true, "-9\u202F223\u202F372\u202F036\u202F854\u202F775\u202F808",
         "-9,223,372,036,854,775,808", "-9223372036854775808"},
    };
    struct str out = {0};
    for (size_t i = 0; i < COUNT(cases); i++) {
        i18n_push(LANG_FR);
        str_clear(&out);
        number_show(cases[i].value, cases[i].decimals, cases[i].trim, &out);
        assert_string_equal(str_c(&out), cases[i].fr);
        i18n_pop();
        i18n_push(LANG_EN);
        str_clear(&out);
        number_show(cases[i].value, cases[i].decimals, cases[i].trim, &out);
        assert_string_equal(str_c(&out), cases[i].en);
        i18n_pop();
        str_clear(&out);
        number_plain(cases[i].value, cases[i].decimals, &out);
        assert_string_equal(str_c(&out), cases[i].plain);
    }
    str_deinit(&out);
}

static void what_is_shown_can_be_typed(void **state) {
    (void)state;
    struct prng r;
    prng_seed(&r, 9);
    struct str out = {0};
    for (int round = 0; round < 20000; round++) {
        int decimals = (int)prng_below(&r, 5);
        int64_t value = (int64_t)prng_below(&r, (uint64_t)1 << prng_below(&r, 53)), back;
        if (round % 2) value = -value;
        i18n_push(round % 4 < 2 ? LANG_FR : LANG_EN);
        str_clear(&out);
        number_show(value, decimals, round % 3 != 0, &out);
        if (!number_parse(str_sv(&out), decimals, &back) || back != value) fail_msg("'%s'", str_c(&out));
        i18n_pop();
        i18n_push(LANG_FR);
        str_clear(&out);
        number_plain(value, decimals, &out);
        if (!number_parse(str_sv(&out), decimals, &back) || back != value) fail_msg("'%s'", str_c(&out));
        i18n_pop();
    }
    str_deinit(&out);
}

static void shows_changes_with_their_sign(void **state) {
    static const struct {
        int64_t value;
        const char *shown;
    } cases[] = {{8, "+0.8"}, {-3, "-0.3"}, {0, "0"}, {10, "+1.0"}};
    (void)state;
    i18n_push(LANG_EN);
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct str out = {0};
        number_show_change(cases[i].value, 1, &out);
        assert_string_equal(str_c(&out), cases[i].shown);
        str_deinit(&out);
    }
    i18n_pop();
}

int test_number(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shows_changes_with_their_sign),
        cmocka_unit_test(numbers_as_typed),
        cmocka_unit_test(odd_numbers_are_refused),
        cmocka_unit_test(a_comma_means_what_the_language_says),
        cmocka_unit_test(numbers_as_read),
        cmocka_unit_test(what_is_shown_can_be_typed),
    };
    return cmocka_run_group_tests_name("number", tests, NULL, NULL);
}
