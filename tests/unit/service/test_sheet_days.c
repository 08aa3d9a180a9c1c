#include "sheet_world.h"
#include "world.h"
#include <string.h>

#define HEAD "Horodateur;Structure;Type;1er choix\n"

/* Where one day of a column can only be month first, the others are too. */
static void months_may_come_first(void **state) {
    struct desk *d = *state;
    static const struct {
        const char *org, *day, *other, *beside, *is;
    } cases[] = {{"Abeille", "03/25/2026", "Zinc", "04/05/2026", "2026-03-25"},
                 {"Bouleau", "04/05/2026", "Yourte", "03/25/2026", "2026-04-05"},
                 {"Cerise", "4/5/26 9:12:01 PM", "Xylème", "3/25/26 8:00:00 AM", "2026-04-05"},
                 {"Dahlia", "05/05/2026", "Wagon", "03/25/2026", "2026-05-05"},
                 {"Fougère", "04/05/2026", "Vague", "03/04/2026", "2026-05-04"},
                 {"Genêt", "2026-04-05", "Utopie", "03/25/2026", "2026-04-05"},
                 {"Houblon", "25/03/2026", "Torrent", "03/25/2026", "2026-03-25"}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        const char *file = arena_printf(&d->a, HEAD "%s;%s;EI;COM\n%s;%s;EI;COM\n", cases[i].day,
                                        cases[i].org, cases[i].beside, cases[i].other);
        check_counts(take(d, "answers", sv_from(file), NULL, 0), 2, 0, 0, 0);
        assert_int_equal(number(d, arena_printf(&d->a,
                                                "SELECT count(*) FROM expression_of_interest x JOIN"
                                                " organisation o ON o.id = x.org WHERE o.name = '%s'"
                                                " AND x.received_on = '%s'",
                                                cases[i].org, cases[i].is)),
                         1);
    }
}

static void a_day_that_may_be_two_is_refused(void **state) {
    struct desk *d = *state;
    static const char both[] = HEAD "25/03/2026;Jonquille;EI;COM\n03/25/2026;Mélisse;EI;COM\n"
                                    "04/05/2026;Lierre;EI;COM\n";
    struct sheet_result r = take(d, "answers", SV(both), NULL, 0);
    check_counts(r, 2, 0, 0, 1);
    assert_non_null(strstr(r.problems.v[0], ":4:1: Received on: '04/05/2026' may be two days"));
}

int sheet_days_tests(void) {
    const struct CMUnitTest tests[] = {
        SHEET_TEST(months_may_come_first),
        SHEET_TEST(a_day_that_may_be_two_is_refused),
    };
    return cmocka_run_group_tests_name("sheet days", tests, NULL, NULL);
}
