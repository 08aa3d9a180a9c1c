#include "catalyse/store/record.h"
#include "world.h"
#include <string.h>

static void the_sample_is_whole(void **state) {
    (void)state;
    static const struct {
        const char *entity;
        size_t n;
    } counts[] = {
        {"organisation", 35}, {"participant", 30}, {"theme", 7},     {"expression_of_interest", 24},
        {"subgroup", 5},      {"commitment", 13},  {"question", 52}, {"section", 10},
        {"role", 13},         {"stage", 5},        {"programme", 1}, {"commitment_type", 18},
    };
    struct arena a = {0};
    struct db *db = world_from(&a, "lisiere", "sample");
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
        assert_int_equal(world_count(db, counts[i].entity), counts[i].n);
    struct record *r;
    struct error e;
    assert_true(record_find_ref(db, &a, entity_named("participant"), SV("P-01"), &r, &e));
    assert_true(sv_is(record_text(r, "first_name"), "Maëlys"));
    assert_true(sv_is(r->author, "tester"));
    db_close(db);
    arena_deinit(&a);
}

static void every_shipped_session_comes_back_the_same(void **state) {
    (void)state;
    struct arena a = {0};
    struct error e;
    char **names;
    size_t n;
    assert_true(session_names(&a, &names, &n, &e));
    assert_true(n >= 4);
    for (size_t i = 0; i < n; i++) {
        struct db *first = world_from(&a, names[i], arena_printf(&a, "%s-1", names[i]));
        const char *folder = path_below_home(&a, arena_printf(&a, "out/%s", names[i]));
        if (!session_export(first, folder, &e)) fail_msg("%s", e.text);
        struct db *second = world_from(&a, folder, arena_printf(&a, "%s-2", names[i]));
        assert_true(sv_eq(world_dump(&a, first), world_dump(&a, second)));
        assert_false(session_export(first, folder, &e));
        assert_int_equal(e.code, ERR_CANNOT_CREATE);
        db_close(first);
        db_close(second);
    }
    arena_deinit(&a);
}

/* The problems of a folder, without its path, one a line, then the files that have some good rows. */
static const char *refused(struct arena *a, const char *folder) {
    struct session_report report;
    struct error e;
    const char *path = path_below_home(a, "refused.catalyse");
    assert_false(session_create(folder, path, "tester", a, &report, &e));
    assert_false(fs_exists(path));
    assert_int_equal(e.code, ERR_DATA);
    struct str out = {0};
    size_t skip = strlen(folder) + 1;
    for (size_t i = 0; i < report.problems.n; i++) str_addf(&out, "%s\n", report.problems.v[i] + skip);
    for (size_t i = 0; i < report.n_files; i++)
        if (report.files[i].good && report.files[i].refused)
            str_addf(&out, "%s: %s\n", report.files[i].name, report.files[i].good_lines);
    const char *text = arena_strndup(a, str_c(&out), out.n);
    str_deinit(&out);
    return text;
}

#define PROGRAMME "[programme]\ncode = P\ntitle_fr = Programme\n"

static void problems_are_named_with_their_place(void **state) {
    (void)state;
    static const struct {
        const char *file, *text, *problems;
    } cases[] = {
        {"organisation.csv", "ref,name,kind,dept\nORG-1,A,ACI,93\nORG-2,B,XX,75\nORG-3,C,AI,75\n",
         "organisation.csv:3:9: Kind: 'XX' is none of: "},
        {"organisation.csv", "ref,name,kind\nORG-1,A,ACI\nORG-1,B,AI\n",
         "organisation.csv:3:1: this ref stands twice: each row has one of its own\norganisation.csv: 2\n"},
        {"organisation.csv", "ref,id,name,kind\nORG-1,7,A,ACI\nORG-2,7,B,AI\n",
         "organisation.csv:3:7: this id stands twice\norganisation.csv: 2\n"},
        {"organisation.csv", "id,name,kind\n7,A,ACI\n7,B,AI\n",
         "organisation.csv:3:1: this id stands twice\norganisation.csv: 2\n"},
        {"organisation.csv", "ref,id,name,kind\nORG-1,x,A,ACI\n",
         "organisation.csv:2:7: id: 'x' is no whole number above zero\n"},
        {"organisation.csv", "ref,kind,name\nORG-1,ACI,\n",
         "organisation.csv:2:11: Name: this cannot stay empty\n"},
        {"organisation.csv", "ref,kind\nORG-1,ACI\n", "organisation.csv:2:1: Name: this cannot stay empty\n"},
        {"organisation.csv", "ref,name,knid\nORG-1,A,ACI\n",
         "organisation.csv:1:10: organisation has no field 'knid': did you mean 'kind'?\n"
         "organisation.csv:2:1: Kind: this cannot stay empty\n"},
        {"participant.csv", "ref,first_name,last_name,org\nP-1,A,B,ORG-9\n",
         "participant.csv:2:9: there is no organisation 'ORG-9': add it first, or correct the reference\n"},
        {"organisation.csv", "ref,name,kind,created_at\nORG-1,A,ACI,today\n",
         "organisation.csv:2:13: 'today' is no moment: write 2026-06-18T11:57:03.123Z\n"},
        {"organisation.csv", "ref,name,kind\nORG-1,\"A\"B,ACI\nORG-2,B,ACI\n",
         "organisation.csv:2:10: a quote stands inside a cell: put the whole cell in quotes and double each "
         "quote "
         "in it\norganisation.csv: 3\n"},
        {"organisation.csv", "",
         "organisation.csv: the file has no header: its first row names the columns\n"},
        {"organisations.csv", "ref,name\n",
         "organisations.csv: no kind of record is named 'organisations': did you mean 'organisation'?\n"},
        {"roles.ini", "[lead]\nname_fr = a\n",
         "roles.ini:1:1: no kind of record is named 'roles': set the key 'entity' to one\n"},
        {"role.ini", "[lead]\nname_fr = a\nname_en = b\nnmae_en = c\n",
         "role.ini:4:11: role has no field 'nmae_en': did you mean 'name_en'?\n"},
        {"role.ini", "[lead]\nname_fr = a\n", "role.ini:1:1: Name (English): this cannot stay empty\n"},
        {"role.ini", "dutys = x\n[lead]\nname_fr = a\nname_en = a\n[two]\nname_fr = a\nname_en = a\n",
         "role.ini:1:9: role has no field 'dutys'\n"},
        {"question.ini", "[q1]\nsection = S-1\nlevel = N2\ntext_fr = a\n",
         "question.ini:2:11: there is no section 'S-1': add it first, or correct the reference\n"},
        {"question.ini", "[q1\nlevel = N2\n", "question.ini:1:1: "},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena a = {0};
        const char *name = arena_printf(&a, "bad-%zu", i);
        const char *folder =
            folder_with(&a, name, "programme.ini", PROGRAMME, cases[i].file, cases[i].text, (char *)NULL);
        const char *problems = refused(&a, folder);
        bool same = strncmp(problems, cases[i].problems, strlen(cases[i].problems)) == 0;
        if (!same) fail_msg("%s\nexpected: %s", problems, cases[i].problems);
        arena_deinit(&a);
    }
}

static void good_rows_are_named(void **state) {
    (void)state;
    struct arena a = {0};
    const char *folder =
        folder_with(&a, "mixed", "organisation.csv",
                    "ref,name,kind\nORG-1,A,ACI\nORG-2,B,ACI\nORG-3,,ACI\nORG-4,\"D\nD\",ACI\n"
                    "ORG-5,E,ACI\nORG-6,F,?\nORG-7,G,ACI\n",
                    (char *)NULL);
    const char *problems = refused(&a, folder);
    assert_non_null(strstr(problems, "organisation.csv:4:7: Name: this cannot stay empty\n"));
    assert_non_null(strstr(problems, "organisation.csv:8:9: Kind: '?' is none of: "));
    assert_non_null(strstr(problems, "\norganisation.csv: 2-3, 5-7, 9\n"));
    arena_deinit(&a);
}

static void fifty_problems_are_told(void **state) {
    (void)state;
    struct arena a = {0};
    struct str text = {0};
    struct session_report report;
    struct error e;
    str_addz(&text, "ref,name,kind\n");
    for (int i = 0; i < 70; i++) str_addf(&text, "ORG-%d,,ACI\n", i);
    const char *folder = folder_with(&a, "many", "organisation.csv", str_c(&text), (char *)NULL);
    assert_false(session_create(folder, path_below_home(&a, "m.catalyse"), "tester", &a, &report, &e));
    assert_int_equal(report.problems.n, SESSION_PROBLEMS_MAX);
    assert_int_equal(report.n_problems, 70);
    assert_non_null(
        strstr(e.text, "organisation.csv:2:7: Name: this cannot stay empty (and 69 more problems)"));
    str_deinit(&text);
    arena_deinit(&a);
}

static void text_of(struct db *db, struct arena *a, const char *entity, const char *ref, const char *field,
                    const char *expected) {
    struct record *r;
    struct error e;
    struct str shown = {0};
    if (!record_find_ref(db, a, entity_named(entity), sv_from(ref), &r, &e)) fail_msg("%s", e.text);
    value_plain(field_named(r->entity, field), record_get(r, field), &shown);
    assert_string_equal(str_c(&shown), expected);
    str_deinit(&shown);
}

static void ini_rows_take_their_defaults_and_order(void **state) {
    (void)state;
    struct arena a = {0};
    const char *folder = folder_with(
        &a, "ini", "checklist.ini",
        "[defaults]\nentity = question\nsection = S-1\nlevel = N3\n"
        "[s-1]\nentity = section\nno = 1\nname_fr = Un\nname_en = One\n"
        "[q1.1]\ntext_fr = a\nlevel = N1\n[q1.2]\nref = Mine\ntext_fr = b\n[q1.3]\ntext_fr = c\npos = 9\n",
        "empty.txt", "not read", (char *)NULL);
    struct db *db = world_from(&a, folder, "ini");
    assert_int_equal(world_count(db, "question"), 3);
    text_of(db, &a, "question", "Q1.1", "level", "N1");
    text_of(db, &a, "question", "Q1.1", "pos", "1");
    text_of(db, &a, "question", "Mine", "level", "N3");
    text_of(db, &a, "question", "Mine", "pos", "2");
    text_of(db, &a, "question", "Q1.3", "pos", "9");
    text_of(db, &a, "section", "S-1", "name_en", "One");
    db_close(db);
    arena_deinit(&a);
}

static void a_session_builds_on_another(void **state) {
    (void)state;
    struct arena a = {0};
    folder_with(
        &a, "on/base", "programme.ini", PROGRAMME, "role.ini",
        "[lead]\nname_fr = a\nname_en = a\n[aide]\nname_fr = b\nname_en = b\n[third]\nname_fr = c\nname_en = "
        "c\n",
        (char *)NULL);
    const char *folder = folder_with(&a, "on/top", "programme.ini",
                                     "[session]\nbased_on = base\n[two]\nentity = programme\ncode = T\n"
                                     "title_fr = Deux\n",
                                     "mine.ini", "[aide]\nentity = role\nname_fr = B\nname_en = B\n",
                                     "role.csv", "ref,name_fr,name_en,pos\nTHIRD,C,C,7\n", (char *)NULL);
    struct db *db = world_from(&a, folder, "on");
    assert_int_equal(world_count(db, "role"), 3);
    assert_int_equal(world_count(db, "programme"), 1);
    text_of(db, &a, "role", "LEAD", "pos", "1");
    text_of(db, &a, "role", "AIDE", "name_fr", "B");
    text_of(db, &a, "role", "AIDE", "pos", "2");
    text_of(db, &a, "role", "THIRD", "name_fr", "C");
    db_close(db);
    arena_deinit(&a);
}

static void csv_rows_keep_what_they_bring(void **state) {
    (void)state;
    struct arena a = {0};
    const char *folder =
        folder_with(&a, "csv", "organisation.csv",
                    "\xEF\xBB\xBFref;name;kind;id;created_at;updated_at;author;state;mecenat_eligible\r\n"
                    "ORG-5;'=1+1;ACI;77;2020-01-02T03:04:05Z;2021-01-02T03:04:05.006Z;Ana;;\r\n"
                    ";Two;ACI;;;;;member;yes\r\n",
                    "participant.csv", "last_name,first_name,org\n\"Line\none\",Ana,org-5\n", (char *)NULL);
    struct db *db = world_from(&a, folder, "csv");
    struct record *r;
    struct error e;
    assert_true(record_load(db, &a, entity_named("organisation"), 77, &r, &e));
    assert_true(sv_is(record_text(r, "name"), "=1+1"));
    assert_true(sv_is(record_text(r, "state"), "prospect"));
    assert_true(sv_eq(record_text(r, "mecenat_eligible"), SV_NULL));
    assert_true(sv_is(r->created_at, "2020-01-02T03:04:05.000Z"));
    assert_true(sv_is(r->author, "Ana"));
    text_of(db, &a, "organisation", "ORG-6", "name", "Two");
    text_of(db, &a, "participant", "P-1", "last_name", "Line one");
    text_of(db, &a, "participant", "P-1", "org", "77");
    db_close(db);
    arena_deinit(&a);
}

static void targets_are_never_overwritten(void **state) {
    (void)state;
    struct arena a = {0};
    struct session_report report;
    struct error e;
    const char *file = file_with(&a, "there.catalyse", SV("mine"));
    assert_false(session_create("consortium", file, "tester", &a, &report, &e));
    assert_int_equal(e.code, ERR_CANNOT_CREATE);
    struct db *db = world_from(&a, "consortium", "target");
    assert_false(session_export(db, file, &e));
    assert_int_equal(e.code, ERR_CANNOT_CREATE);
    const char *folder = path_below_home(&a, "taken/file");
    file_with(&a, "taken/file", SV("mine"));
    folder = arena_printf(&a, "%.*s/", (int)(strlen(folder) - strlen("/file")), folder);
    assert_false(session_export(db, folder, &e));
    assert_int_equal(e.code, ERR_CANNOT_CREATE);
    char **names;
    size_t n;
    assert_true(fs_list(folder, "", &a, &names, &n, &e));
    assert_int_equal(n, 1);
    assert_true(fs_remove(path_below_home(&a, "taken/file"), &e));
    assert_true(session_export(db, folder, &e));
    db_close(db);
    arena_deinit(&a);
}

static void unknown_sessions_are_refused(void **state) {
    (void)state;
    static const struct {
        const char *from;
        enum error_code code;
        const char *text;
    } cases[] = {
        {"lisere", ERR_NO_FILE, "there is no session 'lisere': did you mean 'lisiere'?"},
        {"/no/such", ERR_NO_FILE, "there is no folder '/no/such', and no session of that name is shipped"},
        {"../themes", ERR_NO_FILE, "there is no folder '../themes', and no session of that name is shipped"},
    };
    struct arena a = {0};
    struct session_report report;
    struct error e;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *path = path_below_home(&a, "unknown.catalyse");
        assert_false(session_create(cases[i].from, path, "tester", &a, &report, &e));
        assert_int_equal(e.code, cases[i].code);
        assert_string_equal(e.text, cases[i].text);
        assert_false(fs_exists(path));
    }
    const char *empty = arena_printf(&a, "%s", path_below_home(&a, "nothing/x"));
    empty = arena_printf(&a, "%.*s", (int)strlen(empty) - 2, empty);
    assert_false(session_create(empty, path_below_home(&a, "e.catalyse"), "tester", &a, &report, &e));
    assert_int_equal(e.code, ERR_DATA);
    arena_deinit(&a);
}

static void a_programme_may_have_a_title_of_its_own(void **state) {
    (void)state;
    struct arena a = {0};
    struct session_report report;
    struct error e = {0};
    struct record *r;
    const char *path = path_below_home(&a, "titled.catalyse");
    assert_true(session_create_titled("consortium", path, SV("Valombre 2027"), "tester", &a, &report, &e));
    struct db *db = world_open(path);
    assert_true(record_find_ref(db, &a, entity_named("programme"), SV("PRG-1"), &r, &e));
    assert_true(sv_is(record_text(r, "title_fr"), "Valombre 2027"));
    assert_true(sv_is(record_text(r, "title_en"), "Valombre 2027"));
    db_close(db);
    arena_deinit(&a);
}

int session_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_sample_is_whole),
        cmocka_unit_test(a_programme_may_have_a_title_of_its_own),
        cmocka_unit_test(every_shipped_session_comes_back_the_same),
        cmocka_unit_test(problems_are_named_with_their_place),
        cmocka_unit_test(good_rows_are_named),
        cmocka_unit_test(fifty_problems_are_told),
        cmocka_unit_test(ini_rows_take_their_defaults_and_order),
        cmocka_unit_test(a_session_builds_on_another),
        cmocka_unit_test(csv_rows_keep_what_they_bring),
        cmocka_unit_test(targets_are_never_overwritten),
        cmocka_unit_test(unknown_sessions_are_refused),
    };
    return cmocka_run_group_tests_name("session", tests, NULL, NULL);
}
