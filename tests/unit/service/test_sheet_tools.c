#include "sheet_world.h"
#include "world.h"
#include <string.h>

/* Files as form services, video tools and event desks write them. */

static void meet(struct desk *d) {
    put(d, "event", "stage=ST-1", "title_fr=Webinaire", "kind=webinar", "date=2026-11-19", "start=10:00",
        "end=11:30", NULL);
}

static void ranks_stand_in_brackets_and_ticks_in_columns(void **state) {
    struct desk *d = *state;
    static const char file[] =
        "\"Date de soumission\",\"Nom de votre structure\",\"Type\",\"Classez trois thèmes [Classement 1]\","
        "\"Classez trois thèmes [Classement 2]\",\"J’accepte le partage de ce formulaire avec [organisateurs]\","
        "\"J’accepte le partage de ce formulaire avec [sous-groupe]\","
        "\"J’accepte le partage de ce formulaire avec [fonds]\"\n"
        "\"2026-02-18 14:03:11\",\"Les Jardins\",\"ACI\",\"Alimentation durable\",\"Communication\",\"Oui\","
        "\"Oui\",\"Non\"\n";
    check_counts(take(d, "answers", SV(file), NULL, 0), 1, 0, 0, 0);
    assert_int_equal(number(d, "SELECT count(*) FROM expression_of_interest WHERE share_organisers AND"
                               " share_group AND NOT share_funds"),
                     1);
    assert_int_equal(number(d, "SELECT sum(rank) FROM interest_rank"), 3);
}

static void a_form_on_a_campus_says_when_it_was_sent(void **state) {
    struct desk *d = *state;
    static const char file[] =
        "Détails\t\t\tManifestation\n\t\t\t\t\tClassez\nN° de série\tSoumis le\tModifié "
        "le\tNom de la structure\tType\tAlimentation durable\n"
        "1\t12/03/2026 - 14:05\t13/03/2026 - 14:20\tLavoir\tEI\t1\n";
    check_counts(take(d, "answers", SV(file), NULL, 0), 1, 0, 0, 0);
    assert_int_equal(number(d, "SELECT received_on = '2026-03-12' FROM expression_of_interest"), 1);
}

static void two_first_themes_are_told(void **state) {
    struct desk *d = *state;
    static const char file[] = "Structure,Type,Classez [Alimentation durable],Classez [Communication]\n"
                               "Pain,EI,1,1\n";
    struct sheet_result r = take(d, "answers", SV(file), NULL, 0);
    check_counts(r, 1, 0, 0, 0);
    assert_int_equal(r.n_doubts, 1);
    assert_non_null(strstr(r.doubts[0].why, "are both ranked 1"));
}

static void a_figure_out_of_all_proportion_is_told(void **state) {
    struct desk *d = *state;
    struct sheet_result r =
        take(d, "answers", SV("Structure,Type,ETP\nPain,EI,4446\nSel,EI,44.5\n"), NULL, 0);
    check_counts(r, 2, 0, 0, 0);
    assert_int_equal(r.n_doubts, 1);
    assert_non_null(strstr(r.doubts[0].why, "'4446' is a great deal"));
}

/* Services that know who signed in give an address and no name. */
static void an_address_without_a_name_stays_with_its_answer(void **state) {
    struct desk *d = *state;
    static const char file[] = "Structure,Type,Contact,E-mail\nCouture,EI,,contact@couture.example\n"
                               "Recyclor,EI,Tramontin,h@recyclor.example\n";
    check_counts(take(d, "answers", SV(file), NULL, 0), 2, 0, 0, 0);
    assert_int_equal(number(d, "SELECT count(*) FROM expression_of_interest WHERE contact_name IN"
                               " ('contact@couture.example', 'Tramontin <h@recyclor.example>')"),
                     2);
}

/* What the tool says of the whole meeting stands above, with headings of its own. */
static void the_table_of_people_is_found_below_that_of_the_meeting(void **state) {
    struct desk *d = *state;
    static const char file[] =
        "ID de réunion,Sujet,Heure de début,Heure de fin,E-mail de l'utilisateur,Durée (minutes),Participants\n"
        "812 3456,Questions,02/24/2026 12:28:10 PM,02/24/2026 01:05:44 PM,l@rivelune.example,38,4\n\n"
        "Nom (nom d'origine),E-mail de l'utilisateur,Heure d'arrivée,Heure de départ,Durée (minutes),Invité,Avis\n"
        "Ana Orme (Atelier Ébène),ana@x.example,02/24/2026 12:30:10 PM,02/24/2026 12:44:44 PM,15,Oui,OK\n"
        "Ana Orme (Atelier Ébène),ana@x.example,02/24/2026 12:45:10 PM,02/24/2026 01:04:44 PM,20,Oui,OK\n";
    meet(d);
    check_counts(take(d, "video", SV(file), NULL, 0), 1, 0, 0, 0);
    int64_t id = ref_id(d, "attendance", "ATT-1");
    assert_string_equal(field_of(d, "attendance", id, "arrived"), "12:30");
    assert_string_equal(field_of(d, "attendance", id, "left_at"), "13:04");
}

static void words_of_the_tool_are_no_organisation(void **state) {
    struct desk *d = *state;
    static const char file[] = "Nom\tPremière participation\tDernière sortie\tE-mail\n"
                               "Ana Orme (Externe)\t10:00\t11:00\t\nRUIZ Bob (Invité)\t10:00\t11:00\t\n"
                               "Zoé Quine (Non vérifié)\t10:00\t11:00\t\n";
    meet(d);
    struct sheet_result r = take(d, "video", SV(file), NULL, 0);
    check_counts(r, 2, 0, 0, 1);
    assert_int_equal(r.n_questions, 1);
    assert_true(sv_is(r.questions[0].text, "Zoé Quine"));
}

static void an_initial_may_be_a_name(void **state) {
    struct desk *d = *state;
    meet(d);
    struct sheet_result r =
        take(d, "video", SV("Nom complet,Arrivée\nAna O. - Atelier Ébène,10:00\n"), NULL, 0);
    check_counts(r, 0, 0, 0, 1);
    assert_int_equal(r.n_questions, 1);
    assert_int_equal(r.questions[0].n, 1);
}

static void whoever_brings_no_organisation_may_be_of_one_that_is_said(void **state) {
    struct desk *d = *state;
    const struct sheet_meaning said[] = {{SV("Zoé Quine"), SV("person:new:ORG-1")},
                                         {SV("Lou Nuit"), SV("-")}};
    static const char file[] = "Nom complet,Arrivée\nZoé Quine,10:00\nLou Nuit,10:01\n";
    meet(d);
    check_counts(take(d, "video", SV(file), said, COUNT(said)), 1, 0, 0, 0);
    check_counts(take(d, "video", SV(file), NULL, 0), 0, 0, 1, 0);
}

static void an_import_that_is_stopped_changes_nothing(void **state) {
    struct desk *d = *state;
    static const volatile sig_atomic_t stop = 1;
    struct sheet_options o = {.watch = {.cancel = &stop}};
    struct sheet_result r;
    const char *path = file_with(&d->a, "sheet.csv", SV("Structure,Type\nPain,EI\n"));
    assert_false(sheet_import(&d->v, sheet_find(SV("answers")), path, &o, &r, &d->e));
    assert_int_equal(d->e.code, ERR_USAGE);
    assert_int_equal(number(d, "SELECT count(*) FROM organisation WHERE name = 'Pain'"), 0);
}

#define DESK "Nom participant;Prénom participant;Email payeur;Structure;Statut de la commande\n"

/* One pays and gives an address for all: nobody is lost for that. */
static void who_is_registered_by_somebody_else_is_a_person(void **state) {
    struct desk *d = *state;
    static const char file[] = DESK "ORME;Ana;ana@x.example;Atelier Ébène;Validé\n"
                                    "NIVELLE;Séraphin;ana@x.example;Atelier Ébène;Validé\n"
                                    "ORME;Paul;ana@x.example;Atelier Ébène;Validé\n";
    struct sheet_result r = take(d, "registrations", SV(file), NULL, 0);
    check_counts(r, 1, 1, 0, 1);
    assert_int_equal(r.n_questions, 1);
    assert_true(sv_is(r.questions[0].text, "Paul ORME"));
    const struct sheet_meaning said = {SV("Paul ORME"), SV("person:new")};
    check_counts(take(d, "registrations", SV(file), &said, 1), 1, 0, 2, 0);
    check_counts(take(d, "registrations", SV(file), NULL, 0), 0, 0, 3, 0);
}

static void what_is_cancelled_is_left_out(void **state) {
    struct desk *d = *state;
    put(d, "event", "stage=ST-4", "title_fr=Après-midi", "kind=workshop", "date=2026-12-19", "start=13:30",
        "end=17:30", NULL);
    static const char file[] = DESK "ORME;Ana;ana@x.example;Atelier Ébène;Validé\n"
                                    "PIC;Léo;leo@x.example;Atelier Ébène;Annulé\n";
    static const char later[] = DESK "ORME;Ana;ana@x.example;Atelier Ébène;Remboursé\n";
    struct sheet_result r = take(d, "registrations", SV(file), NULL, 0);
    check_counts(r, 0, 1, 0, 0);
    assert_int_equal(r.left_out, 1);
    assert_int_equal(r.n_doubts, 0);
    r = take(d, "registrations", SV(later), NULL, 0);
    check_counts(r, 0, 0, 0, 0);
    assert_int_equal(r.n_doubts, 1);
    assert_non_null(strstr(r.doubts[0].why, "cancelled, yet expected"));
    assert_int_equal(number(d, "SELECT count(*) FROM attendance WHERE state = 'expected'"), 1);
}

static void a_ticket_number_is_no_name(void **state) {
    struct desk *d = *state;
    static const char file[] =
        "Order #,First Name,Last Name,Email,Attendee #,Attendee Status,Company,Job Title\n"
        "7,Odile,Farrandière,odile@x.example,881,Attending,Atelier Ébène,Directrice\n";
    check_counts(take(d, "registrations", SV(file), NULL, 0), 1, 0, 0, 0);
    assert_int_equal(number(d, "SELECT count(*) FROM participant WHERE last_name = 'Farrandière'"), 1);
}

static void who_comes_from_a_fund_is_a_funder(void **state) {
    struct desk *d = *state;
    const struct sheet_meaning said = {SV("Fonds Alizé"), SV("org:new:FDD")};
    static const char file[] = "Prénom,Nom,Structure\nBlaise,Ormancey,Fonds Alizé\n";
    check_counts(take(d, "registrations", SV(file), &said, 1), 1, 0, 0, 0);
    assert_int_equal(number(d, "SELECT programme_role = 'funder' FROM participant WHERE last_name ="
                               " 'Ormancey'"),
                     1);
}

int sheet_tools_tests(void) {
    const struct CMUnitTest tests[] = {
        SHEET_TEST(ranks_stand_in_brackets_and_ticks_in_columns),
        SHEET_TEST(a_form_on_a_campus_says_when_it_was_sent),
        SHEET_TEST(two_first_themes_are_told),
        SHEET_TEST(a_figure_out_of_all_proportion_is_told),
        SHEET_TEST(an_address_without_a_name_stays_with_its_answer),
        SHEET_TEST(the_table_of_people_is_found_below_that_of_the_meeting),
        SHEET_TEST(words_of_the_tool_are_no_organisation),
        SHEET_TEST(an_initial_may_be_a_name),
        SHEET_TEST(whoever_brings_no_organisation_may_be_of_one_that_is_said),
        SHEET_TEST(an_import_that_is_stopped_changes_nothing),
        SHEET_TEST(who_is_registered_by_somebody_else_is_a_person),
        SHEET_TEST(what_is_cancelled_is_left_out),
        SHEET_TEST(a_ticket_number_is_no_name),
        SHEET_TEST(who_comes_from_a_fund_is_a_funder),
    };
    return cmocka_run_group_tests_name("sheet tools", tests, NULL, NULL);
}
