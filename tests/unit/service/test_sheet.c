#include "catalyse/store/history.h"
#include "sheet_world.h"
#include "world.h"
#include <string.h>

/* Exports of other tools into the small programme. */

#define HEAD                                                                                          \
    "Horodateur;Nom de votre structure;Type de structure;Contact;E-mail;1er choix;2e choix;Pourquoi " \
    "?;Jours par "                                                                                    \
    "mois\n"

/* "é" as one byte, two bytes, or two halves of UTF-16: always the same answer. */
static struct sv utf16(struct arena *a, const char *latin, bool little, bool marked) {
    size_t n = strlen(latin);
    char *out = arena_alloc(a, 2 * n + 2);
    size_t at = 0;
    if (marked) memcpy(out, little ? "\xFF\xFE" : "\xFE\xFF", at = 2);
    for (size_t i = 0; i < n; i++) {
        out[at++] = little ? latin[i] : '\0';
        out[at++] = little ? '\0' : latin[i];
    }
    return sv_of(out, at);
}

static void every_encoding_gives_the_same(void **state) {
    struct desk *d = *state;
    static const char latin[] = "Nom structure;Type;Pourquoi ?;1er choix\r\nAtelier \xC9"
                                "b\xE8ne;ACI;L'\xE9t\xE9;ALI\r\n";
    static const char utf8[] = "Nom structure;Type;Pourquoi ?;1er choix\r\nAtelier Ébène;ACI;L'été;ALI\r\n";
    const struct {
        struct sv text;
        enum csv_encoding is;
    } files[] = {
        {SV(utf8), CSV_UTF8},
        {sv_from(arena_printf(&d->a, "\xEF\xBB\xBF%s", utf8)), CSV_UTF8_BOM},
        {SV(latin), CSV_WINDOWS_1252},
        {utf16(&d->a, latin, true, true), CSV_UTF16_LE},
        {utf16(&d->a, latin, false, true), CSV_UTF16_BE},
        {utf16(&d->a, latin, true, false), CSV_UTF16_LE},
        {utf16(&d->a, latin, false, false), CSV_UTF16_BE},
    };
    for (size_t i = 0; i < COUNT(files); i++) {
        struct sheet_result r = take(d, "answers", files[i].text, NULL, 0);
        assert_int_equal(r.encoding, files[i].is);
        check_counts(r, i == 0, 0, i > 0, 0);
    }
    assert_string_equal(
        field_of(d, "expression_of_interest", ref_id(d, "expression_of_interest", "EOI-1"), "motivation"),
        "L'été");
}

static void layout_is_found_by_looking(void **state) {
    struct desk *d = *state;
    static const char *const files[] = {
        "Export;;\nFait le 12/03/2026;;\n\nNom structure;Type;1er choix\nVélo Vif;AI;Réemploi, vélos\n",
        "sep=,\nNom structure,Type,1er choix\nVélo Vif,AI,\"Réemploi, vélos\"\n",
        "Nom structure\tType\t1er choix\rVélo Vif\tAI\tréemploi  VELOS\r",
        ("\"Nom structure\",\"Type\",\"1er choix\",\"\",\"Type\"\r\n"
         "\"Vélo Vif\",\"AI\",\"rem\",\"\",\"?\"\r\n"),
    };
    static const int lines[] = {4, 2, 1, 1};
    for (size_t i = 0; i < COUNT(files); i++) {
        struct sheet_result r = take(d, "answers", sv_from(files[i]), NULL, 0);
        assert_int_equal(r.header_line, lines[i]);
        assert_int_equal(r.refused, 0);
        assert_int_equal(number(d, "SELECT count(*) FROM interest_rank"), 1);
    }
    assert_int_equal(number(d, "SELECT count(*) FROM expression_of_interest"), 1);
}

static void kinds_are_said_in_full_in_either_language(void **state) {
    struct desk *d = *state;
    static const char file[] = "Nom structure;Type;1er choix\nHaute Lande;Fonds de dotation (Lyon);COM\n"
                               "Low Heath;An endowment fund;COM\n";
    assert_int_equal(take(d, "answers", sv_from(file), NULL, 0).added, 2);
    assert_int_equal(number(d, "SELECT count(*) FROM organisation WHERE kind = 'FDD' AND name LIKE '%H%'"),
                     2);
}

static void ranks_come_in_three_forms(void **state) {
    struct desk *d = *state;
    static const char *const files[] = {
        ("Nom structure;Type;Classez [Alimentation durable];Classez [Communication];Classez [Reuse]\n"
         "Vélo Vif;AI;2e choix;1er choix;\n"),
        "Organisation;Kind;First choice;Second choice;Third choice\nVélo Vif;AI;COM;Sustainable food;\n",
        "Structure;Type;Classement des thèmes\nVélo Vif;AI;\"1. Communication\n2. Alimentation durable\"\n",
        "Structure;Type;Classement des thèmes\nVélo Vif;AI;COM > ALI\n",
        "Structure;Type;Classez les thèmes [Rang 1];Classez les thèmes [Rang 2]\nVélo Vif;AI;COM;ALI\n",
    };
    static const char ranks[] =
        "SELECT sum(k.rank * CASE t.code WHEN 'COM' THEN 1 WHEN 'ALI' THEN 10 ELSE 100 END)"
        " FROM interest_rank k JOIN theme t ON t.id = k.theme";
    for (size_t i = 0; i < COUNT(files); i++) {
        struct history_entry *undone;
        assert_int_equal(take(d, "answers", sv_from(files[i]), NULL, 0).added, 1);
        assert_int_equal(number(d, ranks), 21);
        must(d, history_undo(d->db, &d->a, &undone, &d->e));
        assert_int_equal(number(d, "SELECT count(*) FROM expression_of_interest"), 0);
    }
}

static void words_of_people_are_understood(void **state) {
    struct desk *d = *state;
    struct sheet_result r =
        take(d, "answers",
             SV("Date;Structure;Type;Départements;Jours/mois;Chef de file ?;Conseil informé ?;ETP;Mécénat "
                "?;J'accepte le partage\n"
                "12/03/2026 14:05:22;Les Ruches;Atelier et chantier d'insertion (ACI);Seine-et-Marne (77), "
                "93;2,5 jours;"
                "Peut-être;Oui, prévu le 3 avril 2026;environ 6,5;Je ne sait pas;Organisateurs, Fonds\n"),
             NULL, 0);
    check_counts(r, 1, 0, 0, 0);
    int64_t id = ref_id(d, "expression_of_interest", "EOI-1"), org = ref_id(d, "organisation", "ORG-5");
    static const struct {
        const char *field, *is;
    } answers[] = {{"received_on", "2026-03-12"}, {"days_per_month", "2.5"},
                   {"lead_ready", "maybe"},       {"mandate_from_board", "yes"},
                   {"board_date", "2026-04-03"},  {"share_organisers", "1"},
                   {"share_funds", "1"},          {"share_group", "0"},
                   {"state", "received"},         {"source", "form"}};
    for (size_t i = 0; i < COUNT(answers); i++)
        assert_string_equal(field_of(d, "expression_of_interest", id, answers[i].field), answers[i].is);
    assert_string_equal(field_of(d, "organisation", org, "kind"), "ACI");
    assert_string_equal(field_of(d, "organisation", org, "perm_fte"), "6.50");
    assert_string_equal(field_of(d, "organisation", org, "mecenat_eligible"), "to_check");
    assert_int_equal(number(d, "SELECT count(*) FROM interest_territory WHERE dept IN ('77', '93')"), 2);
}

static void the_same_file_twice_changes_nothing(void **state) {
    struct desk *d = *state;
    static const char file[] = HEAD "12/03/2026;Les Ruches;ACI;Zoé Lac;zoe@r.example;COM;ALI;Oui;2\n"
                                    "13/03/2026;Jardin du Lac;;Bob Ruiz;bob@j.example;REM;;Non;1\n";
    check_counts(take(d, "answers", SV(file), NULL, 0), 2, 0, 0, 0);
    int64_t id = ref_id(d, "expression_of_interest", "EOI-1");
    set(d, "expression_of_interest", id, "motivation=corrigé à la main", NULL);
    struct sv before = world_dump(&d->a, d->db);
    check_counts(take(d, "answers", SV(file), NULL, 0), 0, 0, 2, 0);
    assert_true(sv_eq(before, world_dump(&d->a, d->db)));
    assert_string_equal(field_of(d, "participant", ref_id(d, "participant", "P-2"), "email"),
                        "bob@j.example");
    assert_int_equal(number(d, "SELECT count(*) FROM participant"), 3);
}

static void wrong_rows_are_named_and_good_ones_kept(void **state) {
    struct desk *d = *state;
    struct str big = {0};
    str_addz(&big, HEAD "12/03/2026;Vélo "
                        "Vif;AI;;;COM;;ok;1\n;;;;;;;;seul\nx;Neuve;;;;COM;;;\ny;Neuve;EI;;;COM;;;\n");
    str_addz(&big,
             "31/02/2026;Neuve;EI;;;COM;;;\n12/03/2026;Neuve;EI;;ana@x;NUM;;;\n12/03/2026;Grosse;EI;;;COM;;");
    str_addn(&big, 'a', 1024 * 1024);
    str_addz(&big, ";1\n12/03/2026;Atelier Ébène;ACI;;;ALI;;=cmd()<script>;2\n");
    struct sheet_result r = take(d, "answers", str_sv(&big), NULL, 0);
    str_deinit(&big);
    check_counts(r, 2, 0, 0, 6);
    static const char *const why[] = {":3:1: only one cell",
                                      ":4:1: Received on: 'x'",
                                      ":5:1: Received on: 'y'",
                                      ":6:1: Received on: '31/02/2026'",
                                      ":7:28: Theme: nothing here is called 'NUM'",
                                      ":8:29: this cell has 1048576 bytes"};
    for (size_t i = 0; i < COUNT(why); i++)
        if (!strstr(r.problems.v[i], why[i])) fail_msg("%s", r.problems.v[i]);
    assert_int_equal(number(d, "SELECT count(*) FROM organisation"), 4);
    assert_int_equal(r.waiting, 1);
    assert_int_equal(r.n_refusals, 5);
    assert_int_equal(r.refusals[2].row, 5);
    assert_true(sv_is(r.refusals[2].who, "Neuve"));
}

static void ambiguous_texts_are_asked(void **state) {
    struct desk *d = *state;
    static const char file[] = HEAD "12/03/2026;Atelier Ebenes;EI;;;Communicatoin;;ok;1\n";
    static const struct sheet_meaning said[] = {{{"Atelier Ebenes", 14}, {"org:ORG-1", 9}},
                                                {{"Communicatoin", 13}, {"theme:COM", 9}}};
    struct sheet_result r = take(d, "answers", SV(file), NULL, 0);
    check_counts(r, 0, 0, 0, 1);
    assert_int_equal(r.n_questions, 1);
    assert_true(sv_is(r.questions[0].text, "Communicatoin"));
    assert_int_equal(r.questions[0].n, 1);
    r = take(d, "answers", SV(file), &said[1], 1);
    assert_true(sv_is(r.questions[0].text, "Atelier Ebenes"));
    check_counts(take(d, "answers", SV(file), said, 1), 1, 0, 0, 0);
    assert_int_equal(number(d, "SELECT count(*) FROM organisation"), 4);
    check_counts(take(d, "answers", SV(file), NULL, 0), 0, 0, 1, 0);
}

/* A theme and a person that only look like those that are here. */
static void what_is_near_may_be_new(void **state) {
    struct desk *d = *state;
    static const char file[] = HEAD "12/03/2026;Atelier Ébène;;Ana Ormes;;Communication orale;;ok;1\n"
                                    "12/03/2026;Jardin du Lac;;;;Communication orale;;\"ok\net plus\";1\n"
                                    "x;Vélo Vif;AI;;;COM;;ok;1\n";
    static const struct sheet_meaning said[] = {{{"Communication orale", 19}, {"theme:new", 9}},
                                                {{"Ana Ormes", 9}, {"person:new", 10}}};
    struct sheet_result r = take(d, "answers", SV(file), NULL, 0);
    assert_int_equal(r.waiting, 2);
    assert_int_equal(r.n_questions, 1);
    assert_int_equal(r.questions[0].rows, 2);
    assert_int_equal(r.questions[0].row, 2);
    assert_int_equal(r.refusals[0].row, 4);
    r = take(d, "answers", SV(file), said, 1);
    check_counts(r, 1, 0, 0, 2);
    assert_true(sv_is(r.questions[0].text, "Ana Ormes"));
    check_counts(take(d, "answers", SV(file), said, 2), 1, 0, 1, 1);
    assert_int_equal(number(d, "SELECT count(*) FROM theme WHERE name_fr = 'Communication orale'"
                               " AND code = 'COM2' AND name_en = name_fr AND state = 'opened'"),
                     1);
    assert_int_equal(number(d, "SELECT count(*) FROM participant WHERE last_name LIKE 'Orme%'"), 2);
}

/* A kind nobody said, and one that is none of the words known: each is asked once for all its rows. */
static void a_value_that_is_not_known_is_asked(void **state) {
    struct desk *d = *state;
    static const char file[] = HEAD "12/03/2026;Neuve;;;;COM;;ok;1\n"
                                    "12/03/2026;Verger;Chantier;;;COM;;ok;1\n"
                                    "12/03/2026;Laverie;chantier ;;;COM;;ok;1\n";
    static const struct {
        const char *say, *answers;
        size_t rows;
    } asked[] = {{"neuve", "org:new:", 1}, {"kind:chantier", "", 2}};
    struct sheet_result r = take(d, "answers", SV(file), NULL, 0);
    check_counts(r, 0, 0, 0, 3);
    assert_int_equal(r.waiting, 3);
    assert_int_equal(r.n_questions, COUNT(asked));
    for (size_t i = 0; i < COUNT(asked); i++) {
        assert_true(sv_is(r.questions[i].say, asked[i].say));
        assert_string_equal(r.questions[i].answers, asked[i].answers);
        assert_int_equal(r.questions[i].rows, asked[i].rows);
        assert_non_null(choice_find(r.questions[i].choices, SV("ACI")));
    }
    static const struct sheet_meaning said[] = {{{"Neuve", 5}, {"org:new:EI", 10}},
                                                {{"kind:Chantier", 13}, {"ACI", 3}}};
    check_counts(take(d, "answers", SV(file), said, 1), 1, 0, 0, 2);
    check_counts(take(d, "answers", SV(file), said + 1, 1), 2, 0, 1, 0);
    assert_int_equal(number(d, "SELECT count(*) FROM organisation WHERE name = 'Neuve' AND kind = 'EI'"), 1);
    assert_int_equal(number(d, "SELECT count(*) FROM organisation WHERE kind = 'ACI' AND ref > 'ORG-4'"), 2);
}

static void a_row_left_out_is_counted_as_such(void **state) {
    struct desk *d = *state;
    static const char file[] = HEAD "12/03/2026;Essai du formulaire;;;;;;test;\n"
                                    "12/03/2026;Vélo Vif;AI;;;COM;;ok;1\n";
    static const struct sheet_meaning said = {{"Essai du formulaire", 19}, {"-", 1}};
    for (size_t again = 0; again < 2; again++) {
        struct sheet_result r = take(d, "answers", SV(file), &said, 1);
        check_counts(r, !again, 0, again, 0);
        assert_int_equal(r.left_out, 1);
    }
}

/* Left out, the cell is empty. */
static void a_value_may_be_left_out(void **state) {
    struct desk *d = *state;
    static const char file[] = "Nom structure;Type;Chef de file;1er choix\nVélo Vif;AI;selon;COM\n";
    static const struct sheet_meaning said = {{"lead_ready:selon", 16}, {"-", 1}};
    struct sheet_result r = take(d, "answers", SV(file), NULL, 0);
    assert_true(sv_is(r.questions[0].say, "lead_ready:selon"));
    check_counts(r, 0, 0, 0, 1);
    check_counts(take(d, "answers", SV(file), &said, 1), 1, 0, 0, 0);
    assert_int_equal(number(d, "SELECT count(*) FROM expression_of_interest WHERE lead_ready IS NULL"), 1);
}

static void a_number_may_be_in_words(void **state) {
    struct desk *d = *state;
    static const struct {
        const char *cell;
        int64_t tenths; /* -1: asked */
    } cells[] = {{"trois", 30},
                 {"deux jours et demi", 25},
                 {"Two and a half", 25},
                 {"dix-sept", -1},
                 {"Aucun", 0},
                 {"environ 2 jours", 20},
                 {"2 jours et demi", 25},
                 {"zéro", 0},
                 {"2 ou trois", 20},
                 {"trois ou quatre", -1},
                 {"un peu", -1},
                 {"une demi-journée", -1},
                 {"à voir", -1},
                 {"-3", -1},
                 {"half a day", -1}};
    for (size_t i = 0; i < COUNT(cells); i++) {
        const char *file =
            arena_printf(&d->a, "Nom structure;Jours par mois;1er choix\nVélo Vif;%s;COM\n", cells[i].cell);
        struct sheet_result r = take(d, "answers", sv_from(file), NULL, 0);
        int64_t got = r.added ? number(d, "SELECT days_per_month FROM expression_of_interest") : -1;
        if (got != cells[i].tenths) fail_msg("%s: %d", cells[i].cell, (int)got);
        if (r.added) must(d, history_undo(d->db, &d->a, NULL, &d->e));
    }
}

/* What nobody can read is asked, and said once for all. */
static void a_number_is_asked(void **state) {
    struct desk *d = *state;
    static const char file[] = "Nom structure;Jours par mois;1er choix\nVélo Vif;à voir;COM\n";
    struct sheet_result r = take(d, "answers", SV(file), NULL, 0);
    assert_int_equal(r.n_questions, 1);
    assert_null(r.questions[0].choices);
    assert_string_equal(r.questions[0].field->name, "days_per_month");
    struct sheet_meaning said = {r.questions[0].say, SV("1.5")};
    check_counts(take(d, "answers", SV(file), &said, 1), 1, 0, 0, 0);
    assert_int_equal(number(d, "SELECT days_per_month FROM expression_of_interest"), 15);
}

/* "Your name" is a whole one, unless a first name stands beside it. */
static void a_name_alone_is_a_whole_one(void **state) {
    struct desk *d = *state;
    static const struct {
        const char *file, *means;
    } files[] = {{"Structure;Votre nom;1er choix\nVélo Vif;Zoé Lac;COM\n", "contact"},
                 {"Structure;Votre nom;Prénom;1er choix\nVélo Vif;Lac;Zoé;COM\n", "last_name"}};
    for (size_t i = 0; i < COUNT(files); i++) {
        struct sheet_result r = take(d, "answers", sv_from(files[i].file), NULL, 0);
        assert_true(sv_is(r.columns[1].means, files[i].means));
        assert_int_equal(r.refused, 0);
    }
    assert_int_equal(
        number(d, "SELECT count(*) FROM participant WHERE first_name = 'Zoé' AND last_name = 'Lac'"), 1);
}

static void columns_are_mapped_and_remembered(void **state) {
    struct desk *d = *state;
    static const char file[] = "Structure;Type;Colonne 3;Mobilité\nVélo Vif;AI;Texte;1\n";
    static const struct sheet_meaning map[] = {{{"#3", 2}, {"motivation", 10}},
                                               {{"Mobilité", 9}, {"theme:REM", 9}}};
    struct sheet_result r = take(d, "answers", SV(file), map, 2);
    check_counts(r, 1, 0, 0, 0);
    assert_string_equal(r.columns[2].label, "Why this first theme");
    assert_true(sv_is(r.columns[3].sample, "1"));
    r = take(d, "answers", SV("Structure;Type;Colonne 3;Mobilité\nJardin du Lac;EI;Autre;1\n"), NULL, 0);
    assert_true(sv_is(r.columns[2].means, "motivation"));
    assert_true(sv_is(r.columns[3].means, "theme:TH-3"));
    assert_int_equal(number(d, "SELECT count(*) FROM expression_of_interest WHERE motivation = 'Autre'"), 1);
}

/* A heading whose first meaning another column has goes to what else it says. */
static void columns_that_share_words_are_told_apart(void **state) {
    struct desk *d = *state;
    static const char file[] =
        "Nom de votre structure;Type;Votre structure est-elle éligible au mécénat ?;Personne référente;"
        "Courriel de la personne référente;Adresse de messagerie;Heure de fin;1er choix;RGPD\n"
        "Vélo Vif;AI;Oui;Zoé Lac;zoe@v.example;anonymous;12/03/2026 10:00;COM;I agree\n";
    static const char *const means[] = {"org", "kind", "mecenat", "contact", "email", "", "received"};
    struct sheet_result r = take(d, "answers", SV(file), NULL, 0);
    check_counts(r, 1, 0, 0, 0);
    for (size_t i = 0; i < COUNT(means); i++)
        if (!sv_is(r.columns[i].means, means[i])) fail_msg("%zu: %.*s", i + 1, SV_ARG(r.columns[i].means));
    assert_int_equal(
        number(d, "SELECT count(*) FROM participant WHERE consent_list AND email = 'zoe@v.example'"), 1);
}

/* Who did not sign in has no address. */
static void an_anonymous_address_is_none(void **state) {
    struct desk *d = *state;
    check_counts(
        take(d, "answers",
             SV("Structure;Type;Nom et prénom;Adresse de messagerie\nVélo Vif;AI;Zoé Lac;anonymous\n"), NULL,
             0),
        1, 0, 0, 0);
    assert_int_equal(number(d, "SELECT count(*) FROM participant WHERE last_name = 'Lac' AND email IS NULL"),
                     1);
}

static void a_form_is_shared_with_those_who_are_named(void **state) {
    struct desk *d = *state;
    static const struct {
        const char *cell;
        int64_t group, funds;
    } cells[] = {{"tous", 1, 1}, {"All", 1, 1}, {"Tous les membres du sous-groupe", 1, 0}, {"non", 0, 0}};
    for (size_t i = 0; i < COUNT(cells); i++) {
        const char *file =
            arena_printf(&d->a, "Structure;Type;J'accepte le partage\nVélo Vif;AI;%s\n", cells[i].cell);
        check_counts(take(d, "answers", sv_from(file), NULL, 0), 1, 0, 0, 0);
        assert_int_equal(number(d, "SELECT share_group FROM expression_of_interest"), cells[i].group);
        assert_int_equal(number(d, "SELECT share_funds FROM expression_of_interest"), cells[i].funds);
        must(d, history_undo(d->db, &d->a, NULL, &d->e));
    }
}

static void departements_have_numbers_or_names(void **state) {
    struct desk *d = *state;
    static const struct {
        const char *cell, *codes; /* NULL: refused */
    } cells[] = {{"Seine-et-Marne (77), 93", "77,93"},
                 {"\"val d'oise ; Paris\"", "75,95"},
                 {"Marne, 51", "51"},
                 {"2a et 971", "2A,971"},
                 {"Haute Savoie", "74"},
                 {"le sud", NULL}};
    for (size_t i = 0; i < COUNT(cells); i++) {
        const char *file =
            arena_printf(&d->a, "Nom structure;Type;Départements\nVélo Vif;AI;%s\n", cells[i].cell);
        struct sheet_result r = take(d, "answers", sv_from(file), NULL, 0);
        assert_int_equal(r.refused, cells[i].codes == NULL);
        if (r.refused) continue;
        const char *same = arena_printf(&d->a,
                                        "SELECT group_concat(dept, ',') = '%s' FROM"
                                        " (SELECT dept FROM interest_territory ORDER BY dept)",
                                        cells[i].codes);
        if (!number(d, same)) fail_msg("%s", cells[i].cell);
        must(d, history_undo(d->db, &d->a, NULL, &d->e));
    }
}

static void a_second_answer_stands_beside_the_first(void **state) {
    struct desk *d = *state;
    put(d, "expression_of_interest", "org=ORG-1", NULL);
    put(d, "expression_of_interest", "org=ORG-2", "source=paper", "received_on=2026-03-01", NULL);
    struct sheet_result r = take(
        d, "answers",
        SV(HEAD "12/03/2026;Atelier Ébène;;;;COM;;ok;1\n12/03/2026;Jardin du Lac;;;;COM;;ok;1\n"), NULL, 0);
    check_counts(r, 1, 1, 0, 0);
    assert_int_equal(r.twice, 1);
    assert_int_equal(number(d, "SELECT count(*) FROM expression_of_interest WHERE state = 'received'"), 2);
}

static void a_typed_answer_is_one_step(void **state) {
    struct desk *d = *state;
    const struct sheet_cell cells[] = {{SV("org"), SV("Les Ruches")},
                                       {SV("kind"), SV("ACI")},
                                       {SV("depts"), SV("93, 77")},
                                       {SV("contact"), SV("Zoé Arvane")},
                                       {SV("ranks"), SV("Réemploi, vélos | Alimentation durable | ")},
                                       {SV("motivation"), SV("La récolte se perd")},
                                       {SV("shares"), SV("groupe")}};
    const struct sheet *answers = sheet_find(SV("answers"));
    int64_t id, orgs = number(d, "SELECT count(*) FROM organisation");
    must(d, sheet_type(&d->v, answers, cells, COUNT(cells), &id, &d->e));
    assert_string_equal(field_of(d, "expression_of_interest", id, "motivation"), "La récolte se perd");
    assert_string_equal(field_of(d, "expression_of_interest", id, "source"), "paper");
    assert_int_equal(number(d, "SELECT count(*) FROM interest_rank"), 2);
    assert_int_equal(number(d,
                            "SELECT t.code = 'REM' FROM interest_rank r JOIN theme t ON t.id = r.theme WHERE"
                            " r.rank = 1"),
                     1);
    assert_int_equal(number(d, "SELECT count(*) FROM interest_territory"), 2);
    refused(d, sheet_type(&d->v, answers, cells, COUNT(cells), &id, &d->e), ERR_DATA, "word for word");
    assert_int_equal(history_undo(d->db, &d->a, NULL, &d->e), 1);
    assert_int_equal(number(d, "SELECT count(*) FROM organisation"), orgs);
    assert_int_equal(number(d, "SELECT count(*) FROM interest_rank"), 0);
}

static void a_cell_is_refused_when_it_is_typed(void **state) {
    struct desk *d = *state;
    const struct sheet *answers = sheet_find(SV("answers"));
    const char *doubt;
    const struct {
        struct sheet_cell cell;
        const char *part;
    } wrong[] = {{{SV("days"), SV("often")}, "often"},
                 {{SV("depts"), SV("here")}, "département"},
                 {{SV("ranks"), SV("Nothing | ")}, "Nothing"}};
    for (size_t i = 0; i < COUNT(wrong); i++)
        refused(d, sheet_cell_check(&d->v, answers, wrong[i].cell, &doubt, &d->e), ERR_DATA, wrong[i].part);
    must(d, sheet_cell_check(&d->v, answers, (struct sheet_cell){SV("days"), SV("1,5")}, &doubt, &d->e));
    assert_null(doubt);
    must(d, sheet_cell_check(&d->v, answers, (struct sheet_cell){SV("email"), SV("zoe@lac")}, &doubt, &d->e));
    assert_non_null(strstr(doubt, "behind the @"));
    const struct sheet_cell nobody = {SV("kind"), SV("ACI")};
    const struct sheet_cell near[] = {{SV("org"), SV("Atelier Unn")}, {SV("kind"), SV("ACI")}};
    int64_t orgs = number(d, "SELECT count(*) FROM organisation");
    put(d, "organisation", "name=Atelier Un", "kind=ACI", NULL);
    must(d, sheet_type(&d->v, answers, near, COUNT(near), NULL, &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM organisation"), orgs + 2);
    refused(d, sheet_type(&d->v, answers, &nobody, 1, NULL, &d->e), ERR_DATA, "which organisation");
}

int sheet_tests(void) {
    const struct CMUnitTest tests[] = {
        SHEET_TEST(every_encoding_gives_the_same),
        SHEET_TEST(layout_is_found_by_looking),
        SHEET_TEST(kinds_are_said_in_full_in_either_language),
        SHEET_TEST(ranks_come_in_three_forms),
        SHEET_TEST(words_of_people_are_understood),
        SHEET_TEST(the_same_file_twice_changes_nothing),
        SHEET_TEST(wrong_rows_are_named_and_good_ones_kept),
        SHEET_TEST(ambiguous_texts_are_asked),
        SHEET_TEST(what_is_near_may_be_new),
        SHEET_TEST(a_value_that_is_not_known_is_asked),
        SHEET_TEST(a_row_left_out_is_counted_as_such),
        SHEET_TEST(a_value_may_be_left_out),
        SHEET_TEST(a_number_may_be_in_words),
        SHEET_TEST(a_number_is_asked),
        SHEET_TEST(a_name_alone_is_a_whole_one),
        SHEET_TEST(columns_are_mapped_and_remembered),
        SHEET_TEST(columns_that_share_words_are_told_apart),
        SHEET_TEST(an_anonymous_address_is_none),
        SHEET_TEST(a_form_is_shared_with_those_who_are_named),
        SHEET_TEST(departements_have_numbers_or_names),
        SHEET_TEST(a_second_answer_stands_beside_the_first),
        SHEET_TEST(a_typed_answer_is_one_step),
        SHEET_TEST(a_cell_is_refused_when_it_is_typed),
    };
    return cmocka_run_group_tests_name("sheet", tests, NULL, NULL);
}
