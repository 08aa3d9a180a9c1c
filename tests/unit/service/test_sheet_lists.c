#include "catalyse/store/history.h"
#include "sheet_world.h"
#include "world.h"
#include <string.h>

/* Who came to a video meeting, who registered, what convenors send back. */

static void who_joins_several_times_came_once(void **state) {
    struct desk *d = *state;
    put(d, "event", "stage=ST-1", "title_fr=Webinaire", "kind=webinar", "date=2026-11-19", "start=10:00",
        "end=11:30", NULL);
    static const char file[] = "1. Résumé\nTitre\tWebinaire\n\n2. Participants\n"
                               "Nom\tPremière connexion\tDernière déconnexion\tE-mail\n"
                               "Ana Orme\t19/11/2026, 09:58:12\t19/11/2026, 10:20:00\t\n"
                               "ORME Ana\t19/11/2026, 10:25:12\t19/11/2026, 11:31:00\t\n"
                               "Bob Ruiz (Jardin)\t11/19/26, 2:02:13 PM\t\t\niPhone\t10:05\t10:06\t\n";
    check_counts(take(d, "video", SV(file), NULL, 0), 2, 0, 0, 1);
    int64_t id = ref_id(d, "attendance", "ATT-1");
    assert_string_equal(field_of(d, "attendance", id, "arrived"), "09:58");
    assert_string_equal(field_of(d, "attendance", id, "left_at"), "11:31");
    assert_string_equal(field_of(d, "attendance", ref_id(d, "attendance", "ATT-2"), "arrived"), "14:02");
    check_counts(take(d, "video", SV(file), NULL, 0), 0, 0, 2, 1);
}

/* The list of people, then each time somebody joined, with headings of its own and a column less. */
static void a_second_table_with_the_same_columns_goes_on(void **state) {
    struct desk *d = *state;
    put(d, "event", "stage=ST-1", "title_fr=Webinaire", "kind=webinar", "date=2026-11-19", "start=10:00",
        "end=11:30", NULL);
    static const char file[] =
        "1. Résumé\nParticipants présents\t2\nHeure de début\t09:55\nHeure de fin\t11:31\n\n2. Participants\n"
        "Nom\tPremière participation\tDernier départ\tDurée en réunion\tE-mail\tID du participant (UPN)\tRôle\n"
        "Ana Orme\t09:58\t11:30\t1 h 32\tana@orme.example\t\tPrésentateur\n"
        "Bob Ruiz\t10:05\t11:00\t55 min\t\t\tParticipant\n\n3. Activités en réunion\n"
        "Nom\tHeure de participation\tHeure de départ\tDurée\tE-mail\tRôle\n"
        "Ana Orme\t09:58\t10:20\t22 min\tana@orme.example\tPrésentateur\n"
        "Ana Orme\t10:25\t11:32\t67 min\tana@orme.example\tPrésentateur\nFin du rapport\n";
    struct sheet_result r = take(d, "video", SV(file), NULL, 0);
    check_counts(r, 2, 0, 0, 1);
    assert_true(sv_is(r.columns[0].means, "name"));
    assert_true(sv_is(r.columns[5].means, ""));
    assert_non_null(strstr(r.problems.v[0], "only one cell is filled"));
    assert_string_equal(field_of(d, "attendance", ref_id(d, "attendance", "ATT-1"), "left_at"), "11:32");
}

/* People write where they come from behind their name; an organisation that is new is asked about once. */
static void what_stands_behind_a_name_is_the_organisation(void **state) {
    struct desk *d = *state;
    put(d, "event", "stage=ST-1", "title_fr=Webinaire", "kind=webinar", "date=2026-11-19", "start=10:00",
        "end=11:30", NULL);
    static const char file[] = "Name (original name)\tJoin time\nZoé Quine - Fonds Alizé\t10:00\n"
                               "Issa Bel (Fonds Alizé)\t10:01\nJean-Luc Roux | Atelier Ébène\t10:02\n"
                               "Ana Orme – elle\t10:03\nLou Nuit (elle)\t10:04\n";
    const struct sheet_meaning said[] = {{SV("Fonds Alizé"), SV("org:new:EI")}, {SV("elle"), SV("-")}};
    struct sheet_result r = take(d, "video", SV(file), NULL, 0);
    check_counts(r, 2, 0, 0, 3);
    assert_int_equal(r.n_questions, 2);
    assert_true(sv_is(r.questions[0].text, "Fonds Alizé"));
    assert_int_equal(r.questions[0].rows, 2);
    r = take(d, "video", SV(file), said, COUNT(said));
    check_counts(r, 2, 0, 2, 1);
    assert_true(sv_is(r.questions[0].text, "Lou Nuit"));
    assert_int_equal(number(d, "SELECT count(*) FROM participant p JOIN organisation o ON o.id = p.org"
                               " WHERE o.name = 'Fonds Alizé' AND p.last_name IN ('Quine', 'Bel')"),
                     2);
    const struct sheet_meaning nobody = {SV("Lou Nuit"), SV("-")};
    r = take(d, "video", SV(file), &nobody, 1);
    check_counts(r, 0, 0, 4, 0);
    assert_int_equal(r.left_out, 1);
}

static void what_stands_in_brackets_behind_an_organisation_stays(void **state) {
    struct desk *d = *state;
    put(d, "event", "stage=ST-1", "title_fr=Webinaire", "kind=webinar", "date=2026-11-19", "start=10:00",
        "end=11:30", NULL);
    static const char file[] = "Name (original name)\tJoin time\nZoé Quine - Fonds Alizé (44)\t10:00\n";
    struct sheet_result r = take(d, "video", SV(file), NULL, 0);
    assert_int_equal(r.n_questions, 1);
    assert_true(sv_is(r.questions[0].text, "Fonds Alizé (44)"));
}

/* Said of somebody whose organisation was known then; the next file does not name it. */
static void somebody_new_without_an_organisation_is_asked_about(void **state) {
    struct desk *d = *state;
    put(d, "event", "stage=ST-1", "title_fr=Webinaire", "kind=webinar", "date=2026-11-19", "start=10:00",
        "end=11:30", NULL);
    const struct sheet_meaning said = {SV("Anna Orme"), SV("person:new")};
    struct sheet_result r = take(d, "video", SV("Nom complet,Arrivée\nAnna Orme,10:00\n"), &said, 1);
    check_counts(r, 0, 0, 0, 1);
    assert_int_equal(r.n_questions, 1);
    r = take(d, "video", SV("Nom complet,Arrivée\nAnna Orme (Atelier Ébène),10:00\n"), NULL, 0);
    check_counts(r, 1, 0, 0, 0);
}

static void registrations_make_people(void **state) {
    struct desk *d = *state;
    static const char file[] =
        "Prénom,Nom,E-mail,Structure,Type de structure,RGPD\n"
        "Ana,Orme,ana@x.example,Atelier Ébène,,oui\nLéo,Pic,leo@n.example,Neuve,EI,oui\n"
        "Léo,Pic,leo@n.example,Neuve,EI,oui\nSam,,,,,\nIna,Doe,ina@v.example,Inconnue,,non\n";
    check_counts(take(d, "registrations", SV(file), NULL, 0), 1, 1, 0, 2);
    assert_string_equal(field_of(d, "participant", ref_id(d, "participant", "P-1"), "state"), "registered");
    assert_string_equal(field_of(d, "participant", ref_id(d, "participant", "P-3"), "consent_list"), "1");
    check_counts(take(d, "registrations", SV(file), NULL, 0), 0, 0, 2, 2);
}

static void a_name_beside_a_first_name_is_no_organisation(void **state) {
    struct desk *d = *state;
    static const char file[] = "Nom;Prénom;Organisation\nRoux;Élodie;Fonds Clair\n";
    struct sheet_result r = take(d, "organisations", SV(file), NULL, 0);
    assert_true(sv_is(r.columns[0].means, "last_name"));
    assert_true(sv_is(r.columns[2].means, "org"));
}

static void a_list_of_organisations_fills_the_directory(void **state) {
    struct desk *d = *state;
    static const char file[] = "Nom;Type;Ville;Site web;Effectif;Réseau;Contact;Courriel\n"
                               "Vélo Neuf;ACI;Lisière;https://v.example;12;COORACE;Léo Pic;leo@v.example\n"
                               "Atelier Ébène;EI;Ailleurs;;;;;\n"
                               "Sans type;;Lisière;;;;;\n";
    check_counts(take(d, "organisations", SV(file), NULL, 0), 1, 1, 0, 1);
    int64_t id = number(d, "SELECT id FROM organisation WHERE name = 'Vélo Neuf'");
    assert_string_equal(field_of(d, "organisation", id, "kind"), "ACI");
    assert_string_equal(field_of(d, "organisation", id, "commune"), "Lisière");
    assert_string_equal(field_of(d, "organisation", id, "website"), "https://v.example");
    assert_string_equal(field_of(d, "organisation", id, "network"), "COORACE");
    assert_int_equal(number(d, "SELECT count(*) FROM participant WHERE email = 'leo@v.example'"), 1);
    const struct sheet_meaning said = {SV("Sans type"), SV("org:new:EI")};
    check_counts(take(d, "organisations", SV(file), &said, 1), 1, 0, 2, 0);
    check_counts(take(d, "organisations", SV(file), NULL, 0), 0, 0, 3, 0);
}

/* What nobody can keep is left out of one row, not of the list; half a contact is told. */
static void a_contact_that_cannot_be_kept_stops_no_list(void **state) {
    struct desk *d = *state;
    struct str file = {0};
    str_addz(&file, "Nom;Type;Contact\nVélo Neuf;ACI;\033[31mLéo\033[0m \xE2\x80\xAEPic\nRond Point;ACI;Zoé\n"
                    "Long Nom;ACI;Ana ");
    for (int i = 0; i < 300; i++) str_addc(&file, 'x');
    struct sheet_result r = take(d, "organisations", str_sv(&file), NULL, 0);
    check_counts(r, 2, 0, 0, 1);
    assert_int_equal(r.n_doubts, 1);
    assert_int_equal(number(d, "SELECT count(*) FROM participant WHERE last_name = 'Pic'"), 1);
    str_deinit(&file);
}

static void who_does_not_agree_is_not_on_the_list(void **state) {
    struct desk *d = *state;
    static const char file[] = "Prénom,Nom,E-mail,Structure,RGPD\n"
                               "Ursule,Non,a@n.example,Atelier Ébène,Non\n"
                               "Bertrand,Non,b@n.example,Atelier Ébène,Pas d'accord\n"
                               "Clémence,Non,c@n.example,Atelier Ébène,Je ne suis pas d'accord\n"
                               "Désiré,Non,d@n.example,Atelier Ébène,I do not agree\n"
                               "Iris,Oui,e@n.example,Atelier Ébène,D'accord\n";
    check_counts(take(d, "registrations", SV(file), NULL, 0), 5, 0, 0, 0);
    assert_int_equal(number(d, "SELECT count(*) FROM participant WHERE last_name = 'Non'"), 4);
    assert_int_equal(number(d, "SELECT count(*) FROM participant WHERE last_name = 'Oui' AND consent_list"),
                     1);
    assert_int_equal(number(d, "SELECT count(*) FROM participant WHERE last_name = 'Non' AND consent_list"),
                     0);
}

/* A step that is open, one that is done, a promise that is agreed and one that is only proposed. */
static void make_promises(struct desk *d) {
    put(d, "next_step", "ref=NS-1", "text_fr=peser", "owner=ORG-1", NULL);
    set(d, "next_step", put(d, "next_step", "ref=NS-2", "text_fr=cuire", NULL), "state=done", NULL);
    set(d, "commitment",
        put(d, "commitment", "ref=CMT-1", "from_org=ORG-1", "type=TYPE-1", "quantity=6", "unit=days",
            "start=2026-09-01", "end=2027-03-31", "project=PRJ-1", NULL),
        "state=agreed", NULL);
    put(d, "commitment", "ref=CMT-2", "from_org=ORG-2", "type=TYPE-1", NULL);
}

static void crosses_of_convenors_are_taken_or_refused(void **state) {
    struct desk *d = *state;
    static const struct {
        const char *cells; /* reference, done, under way, not done, help wanted, words */
        bool refused;
        const char *entity, *state, *note, *help;
    } rows[] = {
        {"NS-1,x,,,,", false, "next_step", "done", "", ""},
        {"NS-1,☐,X,☐,non,", false, "next_step", "doing", "", ""},
        {"NS-1,,,oui,x,pas de balance", false, "next_step", "open", "Not done", "pas de balance"},
        {"CMT-1,,,,x,", false, "commitment", "agreed", "", "to be said"},
        {"NS-1,,,,,plus tard", false, "next_step", "open", "plus tard", ""},
        {"NS-1,x,x,,,", true, "next_step", "open", "", ""},
        {"NS-2,,,x,,", true, "next_step", "done", "", ""},
        {"NS-2,,x,,,", true, "next_step", "done", "", ""},
        {"CMT-1,x,,,,relevé de temps", false, "commitment", "kept", "", ""},
        {"CMT-1,,x,,,", false, "commitment", "agreed", "", ""},
        {"CMT-1,,,x,,en mars", false, "commitment", "agreed", "Not done · en mars", ""},
        {"CMT-1,x,,,,", true, "commitment", "agreed", "", ""},
        {"CMT-2,x,,,,relevé", true, "commitment", "proposed", "", ""},
    };
    make_promises(d);
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct history_entry *undone;
        const char *file = arena_printf(&d->a, "Ref,Done,Under way,Not done,Help wanted,In a few words\n%s\n",
                                        rows[i].cells);
        struct sv ref = sv_of(rows[i].cells, sv_find(sv_from(rows[i].cells), ','));
        int64_t id = ref_id(d, rows[i].entity, arena_strndup(&d->a, ref.p, ref.n));
        struct sheet_result first = take(d, "calls", sv_from(file), NULL, 0);
        assert_int_equal(first.refused, rows[i].refused);
        assert_string_equal(field_of(d, rows[i].entity, id, "state"), rows[i].state);
        assert_string_equal(field_of(d, rows[i].entity, id, "note"), rows[i].note);
        assert_string_equal(field_of(d, rows[i].entity, id, "help_fr"), rows[i].help);
        check_counts(take(d, "calls", sv_from(file), NULL, 0), 0, 0, !rows[i].refused, rows[i].refused);
        if (first.changed) must(d, history_undo(d->db, &d->a, &undone, &d->e));
    }
    assert_int_equal(number(d, "SELECT count(*) FROM evidence"), 0);
}

static void a_promise_is_answered_once_and_exists(void **state) {
    struct desk *d = *state;
    static const char file[] = "Référence,Fait,En cours,Pas fait,Aide demandée,En quelques mots\n"
                               "Alimentation durable,,,,,\nNS-1,x,,,,\nNS-1,,x,,,\nNS-9,x,,,,\n,x,,,,oui\n"
                               "Référence,Fait,En cours,Pas fait,Aide demandée,En quelques mots\nNS-2,,,,,\n";
    make_promises(d);
    struct sheet_result r = take(d, "calls", SV(file), NULL, 0);
    check_counts(r, 0, 1, 0, 3);
    assert_non_null(strstr(r.problems.v[0], "'NS-1' is answered on a row above"));
    assert_non_null(strstr(r.problems.v[1], "is called 'NS-9'"));
    assert_non_null(strstr(r.problems.v[2], "names no next step and no commitment"));
    put(d, "next_step", "ref=CMT-1", "text_fr=homonyme", NULL);
    r = take(d, "calls", SV("Ref,Done,Help wanted\nCMT-1,x,\n"), NULL, 0);
    check_counts(r, 0, 0, 0, 1);
    assert_non_null(strstr(r.problems.v[0], "both a next step and a commitment"));
}

int sheet_lists_tests(void) {
    const struct CMUnitTest tests[] = {
        SHEET_TEST(who_joins_several_times_came_once),
        SHEET_TEST(what_stands_behind_a_name_is_the_organisation),
        SHEET_TEST(what_stands_in_brackets_behind_an_organisation_stays),
        SHEET_TEST(somebody_new_without_an_organisation_is_asked_about),
        SHEET_TEST(a_second_table_with_the_same_columns_goes_on),
        SHEET_TEST(registrations_make_people),
        SHEET_TEST(a_name_beside_a_first_name_is_no_organisation),
        SHEET_TEST(a_list_of_organisations_fills_the_directory),
        SHEET_TEST(a_contact_that_cannot_be_kept_stops_no_list),
        SHEET_TEST(who_does_not_agree_is_not_on_the_list),
        SHEET_TEST(crosses_of_convenors_are_taken_or_refused),
        SHEET_TEST(a_promise_is_answered_once_and_exists),
    };
    return cmocka_run_group_tests_name("sheet lists", tests, NULL, NULL);
}
