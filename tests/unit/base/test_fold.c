#include "catalyse/base/utf8.h"
#include "groups.h"
#include "random_text.h"

static void folds_long_texts_as_short_ones(void **state) {
    struct str text = {0}, out = {0}, want = {0};
    (void)state;
    for (int i = 0; i < 90; i++) {
        str_addz(&text, i % 7 ? " Lise\t\tMARTIN-" : "  É ");
        str_addz(&want, i % 7 ? " lise martin-" : " e");
    }
    text_fold(str_sv(&text), &out);
    assert_string_equal(str_c(&out), str_c(&want) + 1);
    str_deinit(&text);
    str_deinit(&want);
    str_deinit(&out);
}

static void folds(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"Forêt", "foret"},
        {"FORE\u0302T", "foret"},
        {"Œuvre & Æther", "oeuvre & aether"},
        {"Straße", "strasse"},
        {"STRAẞE", "strasse"},
        {"Øresund ǿ", "oresund o"},
        {"Łódź đ ı İ", "lodz d i i"},
        {"l’été", "l'ete"},
        {"co‑construction – AMI — 2026 − 1", "co-construction - ami - 2026 - 1"},
        {"  a \t b\u00A0\u202Fc  ", "a b c"},
        {"ﬁn ½ ²", "fin 1⁄2 2"},
        {"Ελλάδα ΣΑΣ", "ελλαδα σασ"},
        {"ЁЛКА", "елка"},
        {"soft\u00ADhyphen zero\u200Bwidth", "softhyphen zerowidth"},
        {"が", "か\u3099"},
        {"", ""},
        {"a\xFFz", "a\uFFFDz"},
    };
    struct str out = {0};
    for (size_t i = 0; i < COUNT(cases); i++) {
        text_fold(sv_from(cases[i][0]), &out);
        assert_string_equal(str_c(&out), cases[i][1]);
    }
    str_deinit(&out);
}

static void folding_twice_changes_nothing(void **state) {
    (void)state;
    struct str text = {0}, once = {0}, twice = {0};
    for (uint32_t cp = 1; cp <= 0x10FFFF; cp++) {
        str_clear(&text);
        utf8_put(&text, cp);
        text_fold(str_sv(&text), &once);
        text_fold(str_sv(&once), &twice);
        if (!sv_eq(str_sv(&once), str_sv(&twice)))
            fail_msg("U+%04X: '%s' then '%s'", cp, str_c(&once), str_c(&twice));
    }
    struct prng r;
    prng_seed(&r, 3);
    for (int round = 0; round < 20000; round++) {
        random_text(&r, 12, true, &text);
        text_fold(str_sv(&text), &once);
        text_fold(str_sv(&once), &twice);
        assert_true(sv_eq(str_sv(&once), str_sv(&twice)));
    }
    str_deinit(&text);
    str_deinit(&once);
    str_deinit(&twice);
}

static void matches_every_word(void **state) {
    (void)state;
    static const struct {
        const char *hay, *needle;
        bool found;
    } cases[] = {
        {"La Lisière des Forêts", "foret lis", true},
        {"La Lisière des Forêts", "foret x", false},
        {"La Lisière", "", true},
        {"", "a", false},
        {"Cœur", "coeur", true},
        {"l’eau", "l'eau", true},
        {"abc", " b  c ", true},
    };
    for (size_t i = 0; i < COUNT(cases); i++)
        assert_int_equal(text_matches(sv_from(cases[i].hay), sv_from(cases[i].needle)), cases[i].found);
}

static void begins_every_word(void **state) {
    (void)state;
    static const struct {
        const char *hay, *needle;
        bool found;
    } cases[] = {
        {"Solène Kerbastide", "ker sol", true},
        {"Solène Kerbastide", "erb", false},
        {"Les P'tits Pois (l'eau)", "tits eau", true},
        {"Thi Mai N’Guyen", "nguyen", true},
        {"Thi Mai N’Guyen", "n'guy", true},
        {"Thi Mai N’Guyen", "nguyens", false},
        {"", "a", false},
        {"Anne", "", true},
    };
    for (size_t i = 0; i < COUNT(cases); i++)
        assert_int_equal(text_begins(sv_from(cases[i].hay), sv_from(cases[i].needle)), cases[i].found);
}

static void same_words_in_other_letters(void **state) {
    (void)state;
    static const struct {
        const char *a, *b;
        bool same;
    } cases[] = {
        {"Élan  d’Œuvre", "elan d'oeuvre", true},
        {"Élan", "Élans", false},
        {"", "", false},
        {" ", "\t", false},
    };
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(cases); i++)
        assert_int_equal(text_same(sv_from(cases[i].a), sv_from(cases[i].b)), cases[i].same);
    assert_string_equal(text_folded(SV("Élan"), &a).p, "elan");
    arena_deinit(&a);
}

static void lists_are_ordered_as_people_read_them(void **state) {
    (void)state;
    assert_true(text_order(SV("Écluse"), SV("Fournil")) < 0);
    assert_true(text_order(SV("fournil"), SV("Écluse")) > 0);
    assert_true(text_order(SV("zinc"), SV("Œuvre")) > 0);
    assert_int_equal(text_order(SV("Élan"), SV("elan")), 0);
}

int test_fold(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(folds),
        cmocka_unit_test(folds_long_texts_as_short_ones),
        cmocka_unit_test(folding_twice_changes_nothing),
        cmocka_unit_test(matches_every_word),
        cmocka_unit_test(begins_every_word),
        cmocka_unit_test(lists_are_ordered_as_people_read_them),
        cmocka_unit_test(same_words_in_other_letters),
    };
    return cmocka_run_group_tests_name("fold", tests, NULL, NULL);
}
