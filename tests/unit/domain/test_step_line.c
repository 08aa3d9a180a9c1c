#include "catalyse/base/date.h"
#include "catalyse/domain/step_line.h"
#include "groups.h"

static void who_and_when_are_found_anywhere(void **state) {
    struct arena a = {0};
    (void)state;
    static const struct {
        const char *line, *who, *due, *text; /* text: without who and when */
    } cases[] = {
        {"envoyer le devis @Potagers 30/9", "Potagers", "2027-09-30", "envoyer le devis"},
        {"un jour de plus > 30/4", "", "2027-04-30", "un jour de plus"},
        {"@Ana_Orme +15j appeler la mairie", "Ana_Orme", "2026-12-16", "appeler la mairie"},
        {"relire avant le 10/1 @Potagers", "Potagers", "2027-01-10", "relire avant le 10/1"},
        {"lundi : 3 visites, 2.5 tonnes", "", "", "lundi : 3 visites, 2.5 tonnes"},
        {"mi-mars, moitié-moitié 1/2/3/4", "", "", "mi-mars, moitié-moitié 1/2/3/4"},
        {"écrire   à  Ana  2027-02-01 #COM !3", "", "2027-02-01", "écrire à Ana #COM !3"},
        {"@", "", "", "@"},
        {"", "", "", ""},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct sv line = sv_from(cases[i].line);
        struct step_line l = step_line_read(line, day("2026-12-01"));
        struct sv words[] = {l.who.whole, l.when, l.sign};
        assert_true(sv_is(l.who.word, cases[i].who));
        assert_int_equal(l.has_due, *cases[i].due != '\0');
        if (l.has_due) assert_int_equal(l.due, day(cases[i].due));
        assert_true(sv_is(line_without(&a, line, words, COUNT(words)), cases[i].text));
    }
    arena_deinit(&a);
}

static void who_may_be_part_of_the_sentence(void **state) {
    struct arena a = {0};
    struct sv line = SV("un local chez @Ana pour lundi");
    struct step_line l = step_line_read(line, day("2026-12-01"));
    (void)state;
    assert_true(l.spoken);
    assert_true(
        sv_is(line_naming(&a, line, l.who.whole, SV("Ana Orme")), "un local chez Ana Orme pour lundi"));
    assert_false(step_line_read(SV("un local @Ana"), day("2026-12-01")).spoken);
    assert_false(step_line_read(SV("@Ana un local chez soi"), day("2026-12-01")).spoken);
    arena_deinit(&a);
}

int test_step_line(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(who_and_when_are_found_anywhere),
                                       cmocka_unit_test(who_may_be_part_of_the_sentence)};
    return cmocka_run_group_tests_name("step_line", tests, NULL, NULL);
}
