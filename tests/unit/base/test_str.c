#include "catalyse/base/mem.h"
#include "catalyse/base/prng.h"
#include "catalyse/base/str.h"
#include "groups.h"
#include <string.h>

static void an_empty_str_is_an_empty_text(void **state) {
    (void)state;
    struct str s = {0};
    assert_string_equal(str_c(&s), "");
    assert_int_equal(str_sv(&s).n, 0);
    str_add(&s, SV_NULL);
    str_addn(&s, 'x', 0);
    str_remove(&s, 0, 0);
    str_clear(&s);
    assert_string_equal(str_c(&s), "");
    str_deinit(&s);
}

static void str_edits(void **state) {
    (void)state;
    struct str s = {0};
    str_addz(&s, "tiers-lieu");
    str_insert(&s, 0, SV("un "));
    str_insert(&s, s.n, SV(" nourricier"));
    assert_string_equal(str_c(&s), "un tiers-lieu nourricier");
    str_remove(&s, 3, 6);
    assert_string_equal(str_c(&s), "un lieu nourricier");
    str_remove(&s, 7, s.n - 7);
    str_addc(&s, '!');
    str_addn(&s, '.', 3);
    assert_string_equal(str_c(&s), "un lieu!...");
    str_deinit(&s);
}

static void what_is_kept_outlives_the_str(void **state) {
    (void)state;
    struct arena a = {0};
    struct str s = {0};
    assert_string_equal(str_keep(&s, &a).p, "");
    str_addz(&s, "un lieu");
    struct sv kept = str_keep(&s, &a);
    assert_null(s.p);
    assert_int_equal(kept.n, 7);
    assert_string_equal(kept.p, "un lieu");
    arena_deinit(&a);
}

static void str_formats_any_length(void **state) {
    (void)state;
    for (size_t n = 0; n < 300; n++) {
        struct str filler = {0}, s = {0};
        str_addn(&filler, 'y', n);
        str_addf(&s, "<%s|%d>", str_c(&filler), 42);
        assert_int_equal(s.n, n + 5);
        assert_int_equal(strlen(str_c(&s)), s.n);
        assert_true(sv_ends(str_sv(&s), SV("|42>")));
        str_deinit(&s);
        str_deinit(&filler);
    }
}

static void str_keeps_nul_bytes(void **state) {
    (void)state;
    struct str s = {0};
    str_add(&s, SV("a\0b"));
    assert_int_equal(s.n, 3);
    assert_true(sv_eq(str_sv(&s), SV("a\0b")));
    str_deinit(&s);
}

static void sv_compares(void **state) {
    (void)state;
    static const struct {
        const char *a, *b;
        int order;
        bool starts, ends;
    } cases[] = {
        {"", "", 0, true, true},        {"a", "", 1, true, true},       {"", "a", -1, false, false},
        {"ab", "a", 1, true, false},    {"ab", "b", -1, false, true},   {"ab", "ab", 0, true, true},
        {"\xC3", "z", 1, false, false}, {"abc", "bc", -1, false, true}, {"bc", "abc", 1, false, false},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct sv a = sv_from(cases[i].a), b = sv_from(cases[i].b);
        int order = sv_cmp(a, b);
        assert_int_equal((order > 0) - (order < 0), cases[i].order);
        assert_int_equal(sv_eq(a, b), cases[i].order == 0);
        assert_int_equal(sv_is(a, cases[i].b), cases[i].order == 0);
        assert_int_equal(sv_starts(a, b), cases[i].starts);
        assert_int_equal(sv_ends(a, b), cases[i].ends);
    }
    assert_null(sv_from(NULL).p);
    assert_true(sv_eq(SV_NULL, SV("")));
}

static void sv_trims(void **state) {
    (void)state;
    static const char *const cases[][2] = {{"  a b \t\r\n", "a b"}, {"", ""}, {" \n ", ""}, {"x", "x"}};
    for (size_t i = 0; i < COUNT(cases); i++) assert_true(sv_is(sv_trim(sv_from(cases[i][0])), cases[i][1]));
}

static void sv_next_cuts(void **state) {
    (void)state;
    static const struct {
        const char *text, *parts[4];
        size_t n;
    } cases[] = {{"a,,b", {"a", "", "b"}, 3},
                 {"", {""}, 1},
                 {",", {"", ""}, 2},
                 {"a", {"a"}, 1},
                 {"a,", {"a", ""}, 2}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct sv rest = sv_from(cases[i].text), part;
        size_t n = 0;
        for (; sv_next(&rest, ',', &part); n++) assert_true(sv_is(part, cases[i].parts[n]));
        assert_int_equal(n, cases[i].n);
    }
    struct sv none = SV_NULL, part;
    assert_false(sv_next(&none, ',', &part));
}

static void a_word_is_listed_whole(void **state) {
    (void)state;
    static const struct {
        const char *words, *word;
        bool listed;
    } cases[] = {{"wishes project", "project", true}, {"wishes project", "wishes", true},
                 {"wishes project", "wish", false},   {"wishes", "wishes project", false},
                 {"wishes  project", "", false},      {"", "wishes", false}};
    for (size_t i = 0; i < COUNT(cases); i++)
        assert_int_equal(sv_lists(sv_from(cases[i].words), sv_from(cases[i].word)), cases[i].listed);
    assert_false(sv_lists(SV_NULL, SV("wishes")));
}

static void sv_next_loses_nothing(void **state) {
    (void)state;
    struct prng r;
    prng_seed(&r, 1);
    for (int round = 0; round < 1000; round++) {
        struct str text = {0}, joined = {0};
        for (uint64_t n = prng_below(&r, 20); n > 0; n--) str_addc(&text, "ab,"[prng_below(&r, 3)]);
        struct sv rest = sv_of(str_c(&text), text.n), part;
        for (bool first = true; sv_next(&rest, ',', &part); first = false) {
            if (!first) str_addc(&joined, ',');
            assert_int_equal(sv_find(part, ','), part.n);
            str_add(&joined, part);
        }
        assert_string_equal(str_c(&joined), str_c(&text));
        str_deinit(&text);
        str_deinit(&joined);
    }
}

static void sv_reads_integers_strictly(void **state) {
    (void)state;
    static const struct {
        const char *text;
        bool ok;
        int64_t value;
    } cases[] = {
        {"0", true, 0},
        {"-0", true, 0},
        {"+12", true, 12},
        {"007", true, 7},
        {"9223372036854775807", true, INT64_MAX},
        {"-9223372036854775808", true, INT64_MIN},
        {"9223372036854775808", false, 0},
        {"-9223372036854775809", false, 0},
        {"99999999999999999999999", false, 0},
        {"", false, 0},
        {"-", false, 0},
        {"+-1", false, 0},
        {" 1", false, 0},
        {"1 ", false, 0},
        {"12abc", false, 0},
        {"0x10", false, 0},
        {"1.0", false, 0},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        int64_t value = 77;
        assert_int_equal(sv_to_i64(sv_from(cases[i].text), &value), cases[i].ok);
        assert_int_equal(value, cases[i].ok ? cases[i].value : 77);
    }
}

static void sv_reads_yes_and_no(void **state) {
    (void)state;
    static const char *const yes[] = {"yes", "TRUE", "On", "1", "oui"},
                             *const no[] = {"no", "False", "off", "0", "NON"},
                             *const odd[] = {"", "y", "yesterday", "2", "ouii", " yes"};
    bool value = false;
    for (size_t i = 0; i < COUNT(yes); i++) assert_true(sv_to_bool(sv_from(yes[i]), &value) && value);
    for (size_t i = 0; i < COUNT(no); i++) assert_true(sv_to_bool(sv_from(no[i]), &value) && !value);
    for (size_t i = 0; i < COUNT(odd); i++) assert_false(sv_to_bool(sv_from(odd[i]), &value));
}

int test_str(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_empty_str_is_an_empty_text),
        cmocka_unit_test(str_edits),
        cmocka_unit_test(what_is_kept_outlives_the_str),
        cmocka_unit_test(str_formats_any_length),
        cmocka_unit_test(str_keeps_nul_bytes),
        cmocka_unit_test(sv_compares),
        cmocka_unit_test(sv_trims),
        cmocka_unit_test(sv_next_cuts),
        cmocka_unit_test(a_word_is_listed_whole),
        cmocka_unit_test(sv_next_loses_nothing),
        cmocka_unit_test(sv_reads_integers_strictly),
        cmocka_unit_test(sv_reads_yes_and_no),
    };
    return cmocka_run_group_tests_name("str", tests, NULL, NULL);
}
