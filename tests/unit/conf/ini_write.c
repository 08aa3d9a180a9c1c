#include "catalyse/conf/ini_write.h"
#include "catalyse/base/prng.h"
#include "catalyse/base/utf8.h"
#include "tests.h"
#include <string.h>

static void check_round_trip(struct sv value) {
    struct arena a = {0};
    struct str out = {0};
    struct ini ini;
    struct error e;
    ini_write_comment(&out, "two\nlines");
    ini_write_section(&out, "one");
    ini_write_text(&out, "text", value);
    ini_write_section(&out, "two");
    ini_write_i64(&out, "number", INT64_MIN);
    assert_true(ini_parse(str_sv(&out), "written", &a, &ini, &e));
    assert_string_equal(problems_text(&a, &ini.problems, "written"), "");
    const struct ini_item *item = ini_find(ini_section(&ini, "one"), "text");
    assert_non_null(item);
    assert_int_equal(item->value.n, value.n);
    assert_memory_equal(item->value.p, value.n ? value.p : "", value.n);
    int64_t number;
    assert_true(ini_i64(&ini, ini_find(&ini.sections[1], "number"), INT64_MIN, 0, &number, &e));
    assert_true(number == INT64_MIN);
    str_deinit(&out);
    arena_deinit(&a);
}

static void texts_come_back(void **state) {
    (void)state;
    static const char *const texts[] = {
        "",      "plain",    "with blanks", " at the ends ", "\"",
        "\\",    "\\\\n",    "\n\n",        "a;b#c",         "[x]",
        "k = v", "'quoted'", "l'atelier",   "« é »",         "\xf0\x9f\x91\xa9",
        "%s %n", "\t",       "c:\\dir\\",   "\xef\xbb\xbf",  "\"\n\\",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) check_round_trip(sv_from(texts[i]));
}

static void long_texts_come_back(void **state) {
    (void)state;
    static const char *const units[] = {"a", "é", "\xf0\x9f\x91\xa9", "\"", "\\", "\n", "e\xcc\x81"};
    for (size_t u = 0; u < sizeof units / sizeof *units; u++) {
        for (size_t times = 220; times < 3000; times += 97) {
            struct str text = {0};
            for (size_t i = 0; i < times; i++) str_addz(&text, units[u]);
            check_round_trip(str_sv(&text));
            str_deinit(&text);
        }
    }
}

/* Characters that mean something to an INI reader are drawn as often as all others together. */
static void random_texts_come_back(void **state) {
    (void)state;
    static const char special[] = "\"\\\n;#=[]' .1a\t:%";
    struct prng r;
    prng_seed(&r, 20261201);
    for (int round = 0; round < 500; round++) {
        struct str text = {0};
        size_t n = (size_t)prng_below(&r, round % 10 ? 40 : 4000);
        for (size_t i = 0; i < n; i++) {
            uint32_t cp = (uint32_t)special[prng_below(&r, sizeof special - 1)];
            if (prng_below(&r, 2)) cp = 0xa0 + (uint32_t)prng_below(&r, 0x2000);
            utf8_put(&text, cp);
        }
        check_round_trip(str_sv(&text));
        str_deinit(&text);
    }
}

static void control_characters_become_blanks(void **state) {
    (void)state;
    struct str out = {0};
    ini_write_text(&out, "k", SV("a\x1b[31m\0z\x7f"));
    assert_string_equal(str_c(&out), "k = \"a [31m z \"\n");
    str_deinit(&out);
}

int ini_write_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_come_back),
        cmocka_unit_test(long_texts_come_back),
        cmocka_unit_test(random_texts_come_back),
        cmocka_unit_test(control_characters_become_blanks),
    };
    return cmocka_run_group_tests_name("ini_write", tests, NULL, NULL);
}
