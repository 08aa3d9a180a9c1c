#include "catalyse/domain/alone.h"
#include "catalyse/domain/ordinary.h"
#include "groups.h"
#include <string.h>

static void only_a_person_is_taken_for_one(void **state) {
    (void)state;
    static const struct {
        const char *text;
        bool alone;
    } rows[] = {
        {"la visite de Martin est confirmée", true},
        {"appeler Martin", true},
        {"M. Martin rappelle", true},
        {"Mme Martin rappelle", true},
        {"Vu hier. Madame Martin rappelle", true},
        {"M.\u00a0Martin rappelle", true}, /* as it is typeset in French */
        {"chez\u202fMartin", true},
        {"avec C. Martin", true}, /* an initial ends no sentence */
        {"avec J.-C. Martin", true},
        {"le Dr Martin rappelle", true},
        {"la rue\u00a0Martin", false},
        {"la présidente (Martin) signe", true},
        {"chez Claudie, Martin et les autres",
         false}, /* after a name, and a comma: a capital stands beside it */
        {"présents : Martin", true},
        {"le projet d'Martin", true},
        {"Martin pêcheur", false}, /* it may begin with any word */
        {"Vu hier. Martin pêcheur", false},
        {"une ligne\nMartin pêcheur", false},
        {"« Martin pêcheur »", false},
        {"un martin pêcheur", false},
        {"le bourg de Saint-Martin", false},
        {"le bourg de Martin-le-Haut", false},
        {"la rue Martin", false},
        {"avec Claire Martin", false}, /* somebody else, or the whole name is looked for */
        {"avec Martin Dupuis", false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *at = strstr(rows[i].text, "artin") - 1;
        size_t from = (size_t)(at - rows[i].text);
        if (name_alone(sv_from(rows[i].text), from, from + 6, true) != rows[i].alone)
            fail_msg("%s", rows[i].text);
    }
}

/* How "Orméo" is used, that is no ordinary word, and how "Rose", that is one. */
static void check_use(const char *text, const char *name, bool ordinary, enum name_use use) {
    const char *at = strstr(text, name);
    size_t from = (size_t)(at - text);
    if (name_use(sv_from(text), from, from + strlen(name), ordinary) != use) fail_msg("%s", text);
}

static void what_is_no_word_is_a_name_at_the_head_of_a_sentence_too(void **state) {
    (void)state;
    static const struct {
        const char *text;
        enum name_use word, name;
    } rows[] = {
        {"avec Rose demain", NAME_SURE, NAME_SURE},       {"Rose passe demain", NAME_DOUBT, NAME_SURE},
        {"Vu. Rose passe demain", NAME_DOUBT, NAME_SURE}, {"- Rose : oui", NAME_SURE, NAME_SURE},
        {"Mme Rose passe demain", NAME_SURE, NAME_SURE},  {"un Rose Dupont", NAME_DOUBT, NAME_SURE},
        {"un vin rose", NAME_NONE, NAME_DOUBT},           {"la rue Rose", NAME_DOUBT, NAME_DOUBT},
        {"à Sainte-Rose", NAME_DOUBT, NAME_DOUBT},        {"avec Rose-Marie", NAME_DOUBT, NAME_DOUBT},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *name = strstr(rows[i].text, "Rose") ? "Rose" : "rose";
        check_use(rows[i].text, name, true, rows[i].word);
        check_use(rows[i].text, name, false, rows[i].name);
    }
    assert_true(name_alone(SV("Orméo passe demain"), 0, strlen("Orméo"), false));
    assert_true(name_alone(SV("Oui. Orméo passe"), 5, 5 + strlen("Orméo"), false));
    assert_false(name_alone(SV("Orméo Dupont passe"), 0, strlen("Orméo"), false));
    assert_true(name_titled(SV("avec M. Untel"), strlen("avec M. ")));
    assert_false(name_titled(SV("avec M. le maire"), strlen("avec M. ")));
}

static void words_that_are_names_are_known(void **state) {
    (void)state;
    assert_true(word_ordinary(SV("claire")) && word_ordinary(SV("abbe")) && word_ordinary(SV("young")));
    assert_false(word_ordinary(SV("")) || word_ordinary(SV("noemie")) || word_ordinary(SV("clair")));
}

int test_alone(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_a_person_is_taken_for_one),
        cmocka_unit_test(what_is_no_word_is_a_name_at_the_head_of_a_sentence_too),
        cmocka_unit_test(words_that_are_names_are_known),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
