#include "catalyse/store/history.h"
#include "sheet_world.h"
#include "world.h"
#include <string.h>

/* A grid of a juror: taken, the same again, corrected; who steps aside, what is missing, what is no mark. */
static void a_grid_of_marks_is_taken(void **state) {
    struct desk *d = *state;
    static const char *const criteria[][2] = {{"name_fr=Lien", "name_en=Fit"},
                                              {"name_fr=Temps", "name_en=Time"}};
    static const char file[] = "Grille du comité\n\nJuré·e;Structure;Lien avec le thème;Temps;Je me déporte\n"
                               "Zoé Pin;Atelier Ébène;3;2;\nZoé Pin;Jardin du Lac;;;x\nZoé Pin;Vélo Vif;1;;\n"
                               "Zoé Pin;Fonds Clair;2;2;\n;Atelier Ébène;;;\nZoé Pin;Atelier Ébène;4;1;\n";
    static const char corrected[] = "Juror;Organisation;Fit;Time\nZOE PIN;Atelier Ébène;1;2\n";
    for (size_t i = 0; i < 2; i++) put(d, "criterion", criteria[i][0], criteria[i][1], NULL);
    for (int i = 1; i <= 3; i++)
        put(d, "expression_of_interest", arena_printf(&d->a, "org=ORG-%d", i), "state=received", NULL);
    struct sheet_result r = take(d, "marks", SV(file), NULL, 0);
    check_counts(r, 2, 0, 0, 3);
    static const char *const why[] = {"1 mark of 2 is given", "'Fonds Clair' has no answer to mark",
                                      "'4' is no mark: 0 to 3"};
    for (size_t i = 0; i < COUNT(why); i++)
        if (!strstr(r.problems.v[i], why[i])) fail_msg("%s", r.problems.v[i]);
    assert_int_equal(number(d, "SELECT sum(value) FROM score WHERE recused = 0"), 5);
    assert_int_equal(number(d, "SELECT count(*) FROM score WHERE recused = 1"), 1);
    check_counts(take(d, "marks", SV(file), NULL, 0), 0, 0, 2, 3);
    check_counts(take(d, "marks", SV(corrected), NULL, 0), 1, 0, 0, 0);
    assert_int_equal(number(d, "SELECT sum(value) FROM score"), 3);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(number(d, "SELECT sum(value) FROM score"), 5);
}

/* As the document `marks-grid` gives it: rows left blank are none, the name written once holds for those
 * below.
 */
static void a_grid_says_its_juror_once(void **state) {
    struct desk *d = *state;
    static const char file[] =
        "Organisation;Juror;Fit;Steps aside\nAtelier Ébène;;;☐\nJardin du Lac;Zoé Pin;2;☐\n"
        "Vélo Vif;;1;☐\n";
    put(d, "criterion", "name_fr=Lien", "name_en=Fit", NULL);
    for (int i = 1; i <= 3; i++)
        put(d, "expression_of_interest", arena_printf(&d->a, "org=ORG-%d", i), "state=received", NULL);
    check_counts(take(d, "marks", SV(file), NULL, 0), 2, 0, 1, 0);
    assert_int_equal(number(d, "SELECT count(*) FROM score WHERE juror = 'Zoé Pin'"), 2);
}

int sheet_marks_tests(void) {
    const struct CMUnitTest tests[] = {
        SHEET_TEST(a_grid_of_marks_is_taken),
        SHEET_TEST(a_grid_says_its_juror_once),
    };
    return cmocka_run_group_tests_name("sheet of marks", tests, NULL, NULL);
}
