#include "catalyse/domain/alone.h"
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
        if (name_alone(sv_from(rows[i].text), from, from + 6) != rows[i].alone) fail_msg("%s", rows[i].text);
    }
}

int test_alone(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(only_a_person_is_taken_for_one)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
