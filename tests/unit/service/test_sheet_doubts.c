#include "catalyse/service/check.h"
#include "catalyse/store/history.h"
#include "sheet_world.h"
#include "world.h"
#include <string.h>

/* What a file writes loosely: départements in words, e-mails that cannot be right. */

#define HEAD "Structure;Type;Départements;1er choix\n"

static bool depts_are(struct desk *d, const char *depts) {
    return number(d, arena_printf(&d->a,
                                  "SELECT group_concat(dept, ' ') IS '%s' FROM (SELECT dept FROM"
                                  " interest_territory ORDER BY dept)",
                                  depts));
}

static void departements_are_read_as_people_write_them(void **state) {
    struct desk *d = *state;
    static const struct {
        const char *cell, *depts;
    } cases[] = {
        {"\"93; 77\"", "77 93"},
        {"Cher et Nièvre", "18 58"},
        {"le Cher, la Nièvre / Indre-et-Loire", "18 37 58"},
        {"Charente-Maritime", "17"},
        {"Seine-et-Marne (77)", "77"},
        {"Nevers 58000", "58"},
        {"2a + La Réunion", "2A 974"},
        {"97400", "974"},
        {"département de l'Ain & 01", "01"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        const char *file = arena_printf(&d->a, HEAD "Abeille;EI;%s;COM\n", cases[i].cell);
        check_counts(take(d, "answers", sv_from(file), NULL, 0), 1, 0, 0, 0);
        if (!depts_are(d, cases[i].depts)) fail_msg("%s", cases[i].cell);
        must(d, history_undo(d->db, &d->a, NULL, &d->e));
    }
}

static void a_part_that_is_no_departement_is_asked(void **state) {
    struct desk *d = *state;
    static const char file[] = HEAD "Abeille;EI;le Berry, 58;COM\nBouleau;EI;99;COM\n";
    const struct sheet_meaning said[] = {{SV("dept:le berry"), SV("18")}, {SV("dept:99"), SV("-")}};
    struct sheet_result r = take(d, "answers", SV(file), NULL, 0);
    check_counts(r, 0, 0, 0, 2);
    assert_int_equal(r.n_questions, 2);
    assert_true(sv_is(r.questions[0].text, "le Berry"));
    assert_string_equal(r.questions[0].choices[0].label, "01 Ain");
    check_counts(take(d, "answers", SV(file), said, COUNT(said)), 2, 0, 0, 0);
    assert_true(depts_are(d, "18 58"));
}

static void a_name_is_asked_however_it_is_near(void **state) {
    struct desk *d = *state;
    static const struct {
        const char *name;
        size_t questions;
    } cases[] = {{"Atelier Obine", 1},   {"Ateleir Ébène", 1}, {"telier Ebèn", 1},
                 {"Ateliers Ébènes", 1}, {"Ébène", 1},         {"Atelier Ébène du Lac", 1},
                 {"Atelier Oboe", 0},    {"Atelier Bois", 0},  {"Atelier Ébène 12", 1}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        const char *file = arena_printf(&d->a, HEAD "%s;EI;58;COM\n", cases[i].name);
        struct sheet_result r = take(d, "answers", sv_from(file), NULL, 0);
        if (r.n_questions != cases[i].questions) fail_msg("%s: %zu", cases[i].name, r.n_questions);
        if (!cases[i].questions) must(d, history_undo(d->db, &d->a, NULL, &d->e));
    }
}

static void a_row_with_a_wrong_email_is_taken_and_told(void **state) {
    struct desk *d = *state;
    static const char file[] = "Structure;Type;Contact;Courriel;1er choix\n"
                               "Abeille;EI;Zoé Lac;zoe(at)lac.example;COM\n"
                               "Bouleau;EI;Ana Orme;ana@orme.example;COM\n";
    struct warnings w;
    struct sheet_result r = take(d, "answers", SV(file), NULL, 0);
    check_counts(r, 2, 0, 0, 0);
    assert_int_equal(r.n_doubts, 1);
    assert_int_equal(r.doubts[0].line, 2);
    assert_true(sv_is(r.doubts[0].who, "Abeille"));
    assert_string_equal(r.doubts[0].why, "the e-mail 'zoe(at)lac.example' reaches nobody: it has no @");
    must(d, check_rules(&d->v, 0, &w, &d->e));
    size_t named = 0;
    for (size_t i = 0; i < w.n; i++) named += !strcmp(w.v[i].code, "email");
    assert_int_equal(named, 1);
    r = take(d, "answers", SV(file), NULL, 0);
    check_counts(r, 0, 0, 2, 0);
    assert_int_equal(r.n_doubts, 0);
}

static void a_theme_ranked_twice_counts_once(void **state) {
    struct desk *d = *state;
    static const char file[] = "Structure;Type;1er choix;2e choix;3e choix\nAbeille;EI;COM;COM;REM\n";
    struct sheet_result r = take(d, "answers", SV(file), NULL, 0);
    check_counts(r, 1, 0, 0, 0);
    assert_int_equal(r.n_doubts, 1);
    assert_non_null(strstr(r.doubts[0].why, "the first place counts"));
    assert_int_equal(number(d, "SELECT sum(rank * rank) FROM interest_rank"), 1 + 9);
}

static void what_a_value_means_is_never_said_of_a_heading(void **state) {
    struct desk *d = *state;
    static const char odd[] = "Structure;Type;1er choix\nAbeille;?;COM\n";
    static const char next[] = "Organization;Kind;First choice\nBouleau;EI;COM\n";
    struct sheet_result r = take(d, "answers", SV(odd), NULL, 0);
    check_counts(r, 0, 0, 0, 1);
    const struct sheet_meaning said = {r.questions[0].say, SV("ACI")};
    must(d, sheet_say(&d->v, sheet_find(SV("answers")), &said, 1, &d->e));
    check_counts(take(d, "answers", SV(odd), NULL, 0), 1, 0, 0, 0);
    check_counts(take(d, "answers", SV(next), NULL, 0), 1, 0, 0, 0);
}

static void names_with_other_numbers_are_others(void **state) {
    struct desk *d = *state;
    static const char file[] = "Structure;Type;1er choix\nRégie Paris 13;RQ;COM\nRégie Paris 14;RQ;COM\n"
                               "Régie Paris 131;RQ;COM\nRégie Pari 13;RQ;COM\n";
    struct sheet_result r = take(d, "answers", SV(file), NULL, 0);
    check_counts(r, 3, 0, 0, 1);
    assert_int_equal(r.n_questions, 1);
    assert_int_equal(r.questions[0].n, 1);
    assert_true(sv_is(r.questions[0].text, "Régie Pari 13"));
}

static void a_title_is_no_part_of_a_name(void **state) {
    struct desk *d = *state;
    static const char file[] = "Structure;Type;Contact;1er choix\nAbeille;EI;M. Paul Lebrun;COM\n"
                               "Bouleau;EI;Mme ROY Léa;COM\nCerise;EI;Madame;COM\n";
    check_counts(take(d, "answers", SV(file), NULL, 0), 3, 0, 0, 0);
    assert_int_equal(number(d, "SELECT count(*) FROM participant WHERE first_name || last_name IN"
                               " ('PaulLebrun', 'LéaROY')"),
                     2);
}

static void a_heading_may_name_a_new_theme(void **state) {
    struct desk *d = *state;
    static const char file[] =
        "Structure,Type,Classez les thèmes [Communication],Classez les thèmes [Énergie],Partage\nAbeille,EI,1,2,personne\n";
    const struct sheet_meaning said = {SV("energie"), SV("theme:new")};
    check_counts(take(d, "answers", SV(file), NULL, 0), 0, 0, 0, 1);
    struct sheet_result r = take(d, "answers", SV(file), &said, 1);
    assert_int_equal(r.n_questions, 0);
    check_counts(r, 1, 0, 0, 0);
    assert_int_equal(number(d, "SELECT r.rank FROM interest_rank r JOIN theme t ON t.id = r.theme WHERE"
                               " t.name_fr = 'Énergie'"),
                     2);
}

int sheet_doubts_tests(void) {
    const struct CMUnitTest tests[] = {
        SHEET_TEST(departements_are_read_as_people_write_them),
        SHEET_TEST(a_part_that_is_no_departement_is_asked),
        SHEET_TEST(what_a_value_means_is_never_said_of_a_heading),
        SHEET_TEST(names_with_other_numbers_are_others),
        SHEET_TEST(a_title_is_no_part_of_a_name),
        SHEET_TEST(a_heading_may_name_a_new_theme),
        SHEET_TEST(a_theme_ranked_twice_counts_once),
        SHEET_TEST(a_name_is_asked_however_it_is_near),
        SHEET_TEST(a_row_with_a_wrong_email_is_taken_and_told),
    };
    return cmocka_run_group_tests_name("sheet doubts", tests, NULL, NULL);
}
