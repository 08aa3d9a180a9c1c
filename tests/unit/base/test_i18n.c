#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"
#include "groups.h"
#include <langinfo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int restore(void **state) {
    (void)state;
    static const char *const variables[] = {"LC_ALL", "LANG"};
    for (size_t i = 0; i < COUNT(variables); i++) setenv(variables[i], "C.UTF-8", 1);
    unsetenv("LC_MESSAGES");
    setenv("LANGUAGE", "en", 1);
    i18n_init("en");
    return 0;
}

static void the_language_comes_from_the_environment(void **state) {
    (void)state;
    static const struct {
        const char *given, *language, *all, *messages, *lang;
        enum lang want;
    } cases[] = {
        {NULL, "", "", "", "", LANG_FR},
        {NULL, "", "", "", "C", LANG_FR},
        {NULL, "", "", "", "C.UTF-8", LANG_FR},
        {NULL, "", "POSIX", "", "en_GB.UTF-8", LANG_FR},
        {NULL, "", "", "", "fr_FR.UTF-8", LANG_FR},
        {NULL, "", "", "", "fr_BE", LANG_FR},
        {NULL, "", "", "", "en_GB.UTF-8", LANG_EN},
        {NULL, "", "", "", "de_DE.UTF-8", LANG_EN},
        {NULL, "", "", "en_US.UTF-8", "fr_FR.UTF-8", LANG_EN},
        {NULL, "", "fr_CH.UTF-8", "en_US.UTF-8", "en_US.UTF-8", LANG_FR},
        {NULL, "en", "C.UTF-8", "", "fr_FR.UTF-8", LANG_EN},
        {NULL, "fr:en", "C.UTF-8", "", "", LANG_FR},
        {"fr", "en", "en_US.UTF-8", "", "", LANG_FR},
        {"en", "", "fr_FR.UTF-8", "", "", LANG_EN},
        {"xx", "", "en_US.UTF-8", "", "", LANG_EN},
        {"", "", "fr_FR.UTF-8", "", "", LANG_FR},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        setenv("LANGUAGE", cases[i].language, 1);
        setenv("LC_ALL", cases[i].all, 1);
        setenv("LC_MESSAGES", cases[i].messages, 1);
        setenv("LANG", cases[i].lang, 1);
        i18n_init(cases[i].given);
        if (i18n_lang() != cases[i].want) fail_msg("case %zu", i);
        assert_string_equal(_("Monday"), cases[i].want == LANG_FR ? "lundi" : "Monday");
    }
}

static void characters_are_utf8_unless_the_user_says_otherwise(void **state) {
    (void)state;
    static const struct {
        const char *all, *want;
    } cases[] = {{"", "UTF-8"}, {"xx_YY.ISO-8859-1", "UTF-8"}, {"C.UTF-8", "UTF-8"}, {"C", "ANSI_X3.4-1968"}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        setenv("LC_ALL", cases[i].all, 1);
        setenv("LANG", "", 1);
        i18n_init("fr");
        assert_string_equal(nl_langinfo(CODESET), cases[i].want);
        assert_string_equal(_("August"), "août");
    }
}

static void numbers_keep_their_point(void **state) {
    (void)state;
    setenv("LC_ALL", "fr_FR.UTF-8", 1);
    i18n_init(NULL);
    char text[16];
    snprintf(text, sizeof text, "%.1f", 1.5);
    assert_string_equal(text, "1.5");
}

static void the_other_language_for_a_while(void **state) {
    (void)state;
    i18n_init("fr");
    assert_string_equal(_("Monday"), "lundi");
    for (int depth = 0; depth < 8; depth++) {
        i18n_push(depth % 2 ? LANG_FR : LANG_EN);
        assert_string_equal(_("Monday"), depth % 2 ? "lundi" : "Monday");
    }
    for (int depth = 7; depth >= 0; depth--) {
        assert_int_equal(i18n_lang(), depth % 2 ? LANG_FR : LANG_EN);
        i18n_pop();
    }
    assert_string_equal(_("Monday"), "lundi");
}

static void words_without_a_translation_stay(void **state) {
    (void)state;
    for (int lang = LANG_EN; lang <= LANG_FR; lang++) {
        i18n_push((enum lang)lang);
        const char *empty = "";
        assert_string_equal(_(empty), "");
        assert_string_equal(C_("verb", empty), "");
        assert_string_equal(_("no such text"), "no such text");
        assert_string_equal(C_("state", "no such text"), "no such text");
        assert_string_equal(P_("one thing", "many things", 1), "one thing");
        assert_string_equal(P_("one thing", "many things", 5), "many things");
        i18n_pop();
    }
}

static void languages_have_codes(void **state) {
    (void)state;
    enum lang lang;
    for (int i = LANG_EN; i <= LANG_FR; i++) {
        assert_true(i18n_from_code(i18n_code((enum lang)i), &lang));
        assert_int_equal(lang, i);
    }
    static const char *const odd[] = {"", "FR", "fra", "de", NULL};
    for (size_t i = 0; i < COUNT(odd); i++) assert_false(i18n_from_code(odd[i], &lang));
}

static void dates_as_people_read_them(void **state) {
    (void)state;
    static const struct {
        int year, month, mday;
        enum date_style style;
        const char *fr, *en;
    } cases[] = {
        {2026, 6, 18, DATE_SHORT, "jeu. 18 juin", "Thu 18 June"},
        {2026, 6, 18, DATE_LONG, "jeudi 18 juin 2026", "Thursday 18 June 2026"},
        {2026, 6, 18, DATE_NUMERIC, "18/06/2026", "18/06/2026"},
        {2026, 6, 1, DATE_LONG, "lundi 1er juin 2026", "Monday 1 June 2026"},
        {2026, 8, 2, DATE_SHORT, "dim. 2 août", "Sun 2 August"},
        {2027, 1, 1, DATE_SHORT, "ven. 1er janvier 2027", "Fri 1 January 2027"},
        {2025, 12, 31, DATE_SHORT, "mer. 31 décembre 2025", "Wed 31 December 2025"},
        {2024, 2, 29, DATE_LONG, "jeudi 29 février 2024", "Thursday 29 February 2024"},
    };
    struct str out = {0};
    clock_set(moment_of_local(date_make(2026, 12, 1), 9 * 3600));
    for (size_t i = 0; i < COUNT(cases); i++) {
        int32_t day = date_make(cases[i].year, cases[i].month, cases[i].mday);
        for (int lang = LANG_EN; lang <= LANG_FR; lang++) {
            i18n_push((enum lang)lang);
            str_clear(&out);
            date_show(day, cases[i].style, &out);
            assert_string_equal(str_c(&out), lang == LANG_FR ? cases[i].fr : cases[i].en);
            i18n_pop();
        }
    }
    clock_set(0);
    str_deinit(&out);
}

int test_i18n(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(the_language_comes_from_the_environment, restore),
        cmocka_unit_test_teardown(characters_are_utf8_unless_the_user_says_otherwise, restore),
        cmocka_unit_test_teardown(numbers_keep_their_point, restore),
        cmocka_unit_test_teardown(the_other_language_for_a_while, restore),
        cmocka_unit_test_teardown(words_without_a_translation_stay, restore),
        cmocka_unit_test_teardown(languages_have_codes, restore),
        cmocka_unit_test_teardown(dates_as_people_read_them, restore),
    };
    return cmocka_run_group_tests_name("i18n", tests, NULL, NULL);
}
