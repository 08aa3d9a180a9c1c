#include "report/writers/typeset.h"
#include "tests.h"

#define NB "\xC2\xA0"
#define NN "\xE2\x80\xAF"
#define LOST "\xEF\xBF\xBD"

static const struct escape escapes = {.of = {['<'] = "&lt;", ['\n'] = "<br>"}};

static void check(struct sv given, enum lang lang, const char *wanted) {
    struct str out = {0};
    typeset(&out, given, lang, &escapes);
    assert_string_equal(str_c(&out), wanted);
    str_deinit(&out);
}

static void french_blanks_do_not_break(void **state) {
    (void)state;
    static const struct {
        const char *given, *wanted;
    } cases[] = {
        {"qui ?", "qui" NN "?"},
        {"trois mots : un", "trois mots" NB ": un"},
        {"oui ; non !", "oui" NN "; non" NN "!"},
        {"« bonjour »", "«" NB "bonjour" NB "»"},
        {"34 % de 12 €", "34" NB "% de 12" NB "€"},
        {"240 000 € et 1 234 567", "240" NN "000" NB "€ et 1" NN "234" NN "567"},
        {"le lot n° 5", "le lot n°" NB "5"},
        {"en 2026 120 places", "en 2026 120 places"},
        {"de 12 1234", "de 12 1234"},
        {"l'an qu'« ici »", "l’an qu’«" NB "ici" NB "»"},
        {"'seul' et '", "'seul' et '"},
        {"suite... fin....", "suite… fin...."},
        {" ", " "},
        {":", ":"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) check(sv_from(cases[i].given), LANG_FR, cases[i].wanted);
}

static void english_blanks_stay(void **state) {
    (void)state;
    check(SV("it's 34 % : yes ?"), LANG_EN, "it’s 34 % : yes ?");
    check(SV("the members' pace, 'so'"), LANG_EN, "the members’ pace, 'so’");
}

static void what_is_no_text_is_shown_as_lost(void **state) {
    (void)state;
    check(SV("a\0b"), LANG_EN, "a" LOST "b");
    check(SV("\x1b[31mred"), LANG_EN, LOST "[31mred");
    check(SV("\xFFxc\xC3"), LANG_FR, LOST "xc" LOST);
    check(SV("\xC2\x9B[31m"), LANG_FR, LOST "[31m");
    check(SV("a\x7F"), LANG_FR, "a" LOST);
}

static void bidi_controls_go(void **state) {
    (void)state;
    check(SV("pdf.\xE2\x80\xAE"
             "exe \xE2\x81\xA6x\xE2\x81\xA9 \xD8\x9C"),
          LANG_EN, "pdf.exe x ");
}

static void specials_are_escaped(void **state) {
    (void)state;
    check(SV("<b>\nl'été"), LANG_FR, "&lt;b><br>l’été");
    check(SV_NULL, LANG_FR, "");
}

int typeset_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(french_blanks_do_not_break),
        cmocka_unit_test(english_blanks_stay),
        cmocka_unit_test(what_is_no_text_is_shown_as_lost),
        cmocka_unit_test(bidi_controls_go),
        cmocka_unit_test(specials_are_escaped),
    };
    return cmocka_run_group_tests_name("typeset", tests, NULL, NULL);
}
