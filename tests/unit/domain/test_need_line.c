#include "catalyse/domain/need_line.h"
#include "groups.h"

static void cards_are_read_as_they_stand_on_paper(void **state) {
    (void)state;
    static const struct {
        const char *line, *text, *source, *unit;
        int year, figure; /* figure -1: none */
    } cases[] = {
        {"34 % de la récolte perdue (relevé des Potagers, 2025)", "34 % de la récolte perdue",
         "relevé des Potagers", "%", 2025, 3400},
        {"abandons : 12,5 jours en moyenne (fiches; 2026)", "abandons : 12,5 jours en moyenne", "fiches",
         "jours", 2026, 1250},
        {"1 250,50 € de reste à charge (bilan, 2023)", "1 250,50 € de reste à charge", "bilan", "€", 2023,
         125050},
        {"plus de 12\u202f000 repas, en trois lieux (suivi, 2025)",
         "plus de 12\u202f000 repas, en trois lieux", "suivi", "repas", 2025, 1200000},
        {"2\u00a0800\u00a0km (suivi, 2025)", "2\u00a0800\u00a0km", "suivi", "km", 2025, 280000},
        {"depuis 2019 les 40 places sont prises (suivi, 2025)", "depuis 2019 les 40 places sont prises",
         "suivi", "places", 2025, 4000},
        {"2024, 34 %, comme avant (suivi, 2025)", "2024, 34 %, comme avant", "suivi", "%", 2025, 3400},
        {"de 60-80 repas par jour (suivi, 2025)", "de 60-80 repas par jour", "suivi", "", 2025, -1},
        {"de 60–80 repas par jour (suivi, 2025)", "de 60–80 repas par jour", "suivi", "", 2025, -1},
        {"en hiver 60 – soit trop – attendent (suivi, 2025)", "en hiver 60 – soit trop – attendent", "suivi",
         "", 2025, 6000},
        {"ils sont « 60 » (suivi, 2025)", "ils sont « 60 »", "suivi", "", 2025, 6000},
        {"2000 repas (suivi, 2025)", "2000 repas", "suivi", "repas", 2025, 200000},
        {"trajets : 45 (suivi, 2025)", "trajets : 45", "suivi", "", 2025, 4500},
        {"peu de repas frais (2026)", "peu de repas frais", "", "", 2026, -1},
        {"trop loin (33 sorties)", "trop loin (33 sorties)", "", "", 0, -1},
        {"34 % sans source", "34 % sans source", "", "", 0, -1},
        {"", "", "", "", 0, -1},
        {"(x, 2025)", "", "x", "", 2025, -1},
        {"un ) seul", "un ) seul", "", "", 0, -1},
        {"seul )", "seul )", "", "", 0, -1},
        {"99999999999999999999 (x, 2025)", "99999999999999999999", "x", "", 2025, -1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct need_line l = need_line_read(sv_from(cases[i].line));
        assert_true(sv_is(l.text, cases[i].text) && sv_is(l.source, cases[i].source));
        assert_true(sv_is(l.unit, cases[i].unit));
        assert_int_equal(l.year, cases[i].year);
        assert_int_equal(l.has_figure ? l.figure : -1, cases[i].figure);
    }
}

int test_need_line(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(cards_are_read_as_they_stand_on_paper)};
    return cmocka_run_group_tests_name("need_line", tests, NULL, NULL);
}
