#include "catalyse/base/utf8.h"
#include "catalyse/service/csv.h"
#include "catalyse/service/import.h"
#include "catalyse/store/history.h"
#include "catalyse/store/list.h"
#include "catalyse/store/record.h"
#include "world.h"
#include <string.h>

static struct db *start(struct arena *a, const char *name) {
    return world_from(
        a,
        folder_with(
            a, name, "organisation.csv",
            "id,ref,name,kind,state\n1,ORG-1,Les Établis,ACI,member\n2,ORG-2,Potagers,ACI,prospect\n"
            "3,ORG-3,Jumeaux,AI,prospect\n4,ORG-4,jumeaux,AI,prospect\n",
            "theme.csv", "id,ref,code,name_fr,name_en\n5,TH-1,ALI,Alimentation,Food\n", "participant.csv",
            "id,ref,first_name,last_name,org,email\n6,P-1,Ana,Orme,ORG-1,ana@x.example\n"
            "7,P-2,Élie,Noé,ORG-1,\n8,P-3,Zoé,Lac,ORG-2,a@y.example\n9,P-4,Zoé,Lac,ORG-2,b@y.example\n"
            "10,P-5,Rémi,Dup,ORG-2,\n11,P-6,Remi,Dup,ORG-2,\n",
            (char *)NULL),
        name);
}

static struct import_result take(struct arena *a, struct db *db, const char *entity, const char *text,
                                 struct import_options o) {
    struct import_result r;
    struct error e;
    const char *path = file_with(a, "in.csv", sv_from(text));
    if (!import_csv(db, entity_named(entity), path, &o, a, &r, &e)) fail_msg("%s", e.text);
    return r;
}

static void check_counts(struct import_result r, size_t added, size_t changed, size_t unchanged,
                         size_t refused) {
    for (size_t i = 0; r.refused != refused && i < r.problems.n; i++) print_message("%s\n", r.problems.v[i]);
    assert_int_equal(r.added, added);
    assert_int_equal(r.changed, changed);
    assert_int_equal(r.unchanged, unchanged);
    assert_int_equal(r.refused, refused);
}

static const char *plain(struct arena *a, struct db *db, const char *entity, const char *ref,
                         const char *field) {
    struct record *r;
    struct error e;
    struct str text = {0};
    if (!record_find_ref(db, a, entity_named(entity), sv_from(ref), &r, &e)) fail_msg("%s", e.text);
    value_plain(field_named(r->entity, field), record_get(r, field), &text);
    const char *copy = arena_strndup(a, str_c(&text), text.n);
    str_deinit(&text);
    return copy;
}

static void the_same_file_twice_changes_nothing(void **state) {
    (void)state;
    static const struct {
        const char *entity, *text;
        size_t added, changed, unchanged;
    } cases[] = {
        {"organisation", "ref,name,kind\nORG-1,Les Établis,ACI\nORG-2,Potagers neufs,ACI\nORG-9,Neuve,EI\n",
         1, 1, 1},
        {"organisation", "NAME;kind;Departement\nles etablis;;77\nAutre;ACI;93\n", 1, 1, 0},
        {"theme", "code,name_fr,name_en\nALI,Alimentation,Food\nREM,Réemploi,Reuse\n", 1, 0, 1},
        {"participant",
         "First name,last_name,Organisation,E-mail\nANA,orme,Les Établis,ANA@x.example\n"
         "Elie,Noe,ORG-1,elie@x.example\nNew,One,potagers,n@x.example\n",
         1, 2, 0},
        {"interest_territory", "expression,dept\n", 0, 0, 0},
        {"wish", "event,text_fr\n", 0, 0, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena a = {0};
        struct db *db = start(&a, arena_printf(&a, "twice-%zu", i));
        check_counts(take(&a, db, cases[i].entity, cases[i].text, (struct import_options){0}), cases[i].added,
                     cases[i].changed, cases[i].unchanged, 0);
        struct sv after = world_dump(&a, db);
        size_t all = cases[i].added + cases[i].changed + cases[i].unchanged;
        check_counts(take(&a, db, cases[i].entity, cases[i].text, (struct import_options){0}), 0, 0, all, 0);
        assert_true(sv_eq(world_dump(&a, db), after));
        db_close(db);
        arena_deinit(&a);
    }
}

static void rows_that_nothing_identifies_are_kept_apart(void **state) {
    (void)state;
    struct arena a = {0};
    struct db *db = world_from(&a, "lisiere", "votes");
    const char *text =
        "event,kind,wish,value,round\nEV-1,dot,W-01,1,9\nEV-1,dot,W-01,1,9\nEV-1,dot,W-02,1,9\n";
    check_counts(take(&a, db, "vote", text, (struct import_options){0}), 3, 0, 0, 0);
    check_counts(take(&a, db, "vote", text, (struct import_options){0}), 0, 0, 3, 0);
    db_close(db);
    arena_deinit(&a);
}

static void wrong_rows_are_refused_the_others_taken(void **state) {
    (void)state;
    static const struct {
        const char *entity, *text, *problem;
    } cases[] = {
        {"organisation", "name,kind\nA,ACI\nB,XX\n", ":3:3: Kind: 'XX' is none of: "},
        {"organisation", "ref,name,kind\n,A,ACI\nORG-8,,ACI\n", ":3:1: Name: this cannot stay empty"},
        {"organisation", "name,kind\nA,ACI\n\"b\"x,ACI\n", ":3:4: a quote stands inside a cell"},
        {"organisation", "name,kind\nA,ACI\njumeaux,AI\n",
         ":3:1: this row may be ORG-3 or ORG-4: add a column ref that says which"},
        {"organisation", "id,ref,name,kind\n,,A,ACI\n2,ORG-77,B,ACI\n",
         ":3:1: Organisation: there is a row with the id of 'ORG-77' already"},
        {"organisation", "ref,name,kind,state\n,A,ACI,\nORG-1,,,prospect\n",
         ":3:1: Organisation ORG-1: 'prospect' does not follow 'member'; from there: inactive (inactive)"},
        {"participant", "first_name,last_name,org\nA,B,ORG-1\nC,D,ORG-12\n",
         ":3:5: there is no organisation 'ORG-12': did you mean 'ORG-1'?"},
        {"participant", "first_name,last_name,org\nA,B,ORG-1\nC,D,JUMEAUX\n",
         ":3:5: several bear the name 'JUMEAUX' (ORG-3, ORG-4): write the ref of the one meant"},
        {"participant", "first_name,last_name,org\nA,B,ORG-1\nRémi,Dup,ORG-2\n",
         ":3:1: this row may be P-5 or P-6: add a column ref that says which"},
        {"participant", "first_name,last_name,org,email\nA,B,ORG-1,\nZoé,Lac,ORG-2,\n",
         ":3:1: this row may be P-3 or P-4: add a column ref that says which"},
        {"theme", "code,name_fr,name_en,merged_into\nA,A,A,\nB,B,B,TH-77\n",
         ":3:7: there is no theme 'TH-77': did you mean 'TH-1'?"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena a = {0};
        struct db *db = start(&a, arena_printf(&a, "refused-%zu", i));
        struct import_result r = take(&a, db, cases[i].entity, cases[i].text, (struct import_options){0});
        check_counts(r, 1, 0, 0, 1);
        assert_int_equal(r.problems.n, 1);
        const char *place = strstr(r.problems.v[0], "in.csv:") + strlen("in.csv");
        if (strncmp(place, cases[i].problem, strlen(cases[i].problem)) != 0)
            fail_msg("%s\nexpected: %s", place, cases[i].problem);
        db_close(db);
        arena_deinit(&a);
    }
}

static void people_of_one_name_are_told_apart_by_email(void **state) {
    (void)state;
    struct arena a = {0};
    struct db *db = start(&a, "email");
    const char *text = "first_name,last_name,org,email,function\nZoé,Lac,ORG-2,B@y.example,une\n"
                       "Zoé,Lac,ORG-2,c@y.example,deux\nAna,Orme,ORG-1,,trois\n";
    check_counts(take(&a, db, "participant", text, (struct import_options){0}), 1, 2, 0, 0);
    assert_string_equal(plain(&a, db, "participant", "P-4", "function"), "une");
    assert_string_equal(plain(&a, db, "participant", "P-3", "function"), "");
    assert_string_equal(plain(&a, db, "participant", "P-7", "email"), "c@y.example");
    assert_string_equal(plain(&a, db, "participant", "P-1", "function"), "trois");
    db_close(db);
    arena_deinit(&a);
}

static void a_map_goes_before_headings(void **state) {
    (void)state;
    struct arena a = {0};
    struct db *db = start(&a, "map");
    const char *text = "Structure,name,Ville,what\nNeuve,alias,Paris,ACI\n";
    struct import_result r = take(&a, db, "organisation", text,
                                  (struct import_options){.map = "Structure=name, what=kind ,Ville="});
    check_counts(r, 1, 0, 0, 0);
    assert_int_equal(r.n_columns, 4);
    assert_string_equal(r.columns[0].field->name, "name");
    assert_false(r.columns[1].kept);
    assert_false(r.columns[2].kept);
    assert_string_equal(plain(&a, db, "organisation", "ORG-5", "name"), "Neuve");
    assert_string_equal(plain(&a, db, "organisation", "ORG-5", "commune"), "");
    db_close(db);
    arena_deinit(&a);
}

static void wrong_files_and_maps_change_nothing(void **state) {
    (void)state;
    static const struct {
        const char *text, *map;
        enum error_code code;
        const char *error;
    } cases[] = {
        {"name,kind\nA,ACI\n", "nom=name", ERR_USAGE, "the file has no column 'nom'"},
        {"name,kind\nA,ACI\n", "name=nmae", ERR_USAGE,
         "organisation has no field 'nmae': did you mean 'name'?"},
        {"name,Name,kind\nA,B,ACI\n", NULL, ERR_DATA,
         "the columns 'name' and 'Name' go to the same field: leave one out"},
        {"x,y\n1,2\n", NULL, ERR_DATA, "no column bears the name of a field: name them, or use a map"},
        {"", NULL, ERR_DATA, "the file has no header: its first row names the columns"},
    };
    struct arena a = {0};
    struct db *db = start(&a, "wrong");
    struct sv before = world_dump(&a, db);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct import_result r;
        struct error e;
        struct import_options o = {.map = cases[i].map};
        const char *path = file_with(&a, "in.csv", sv_from(cases[i].text));
        assert_false(import_csv(db, entity_named("organisation"), path, &o, &a, &r, &e));
        assert_int_equal(e.code, cases[i].code);
        assert_non_null(strstr(e.text, cases[i].error));
    }
    assert_true(sv_eq(world_dump(&a, db), before));
    db_close(db);
    arena_deinit(&a);
}

static void an_import_is_one_undo(void **state) {
    (void)state;
    struct arena a = {0};
    struct db *db = start(&a, "undo");
    struct sv before = world_dump(&a, db);
    struct error e;
    const char *text = "ref,name,kind,state\nORG-1,Autre,EI,inactive\n,Neuve,ACI,member\n,,ACI,\n";
    check_counts(take(&a, db, "organisation", text, (struct import_options){.dry_run = true}), 1, 1, 0, 1);
    assert_true(sv_eq(world_dump(&a, db), before));
    check_counts(take(&a, db, "organisation", text, (struct import_options){0}), 1, 1, 0, 1);
    assert_int_equal(world_count(db, "state_change"), 1);
    assert_string_equal(plain(&a, db, "state_change", "CH-1", "to_state"), "inactive");
    struct history_entry *entry;
    assert_true(history_undo_top(db, &a, &entry, &e));
    assert_int_equal(entry->act, ACT_IMPORT);
    assert_int_equal(entry->count, 2);
    assert_true(history_undo(db, &a, NULL, &e));
    assert_true(sv_eq(world_dump(&a, db), before));
    db_close(db);
    arena_deinit(&a);
}

static bool stop(void *ctx, size_t rows) {
    *(size_t *)ctx = rows;
    return false;
}

static void an_import_can_be_given_up(void **state) {
    (void)state;
    struct arena a = {0};
    struct str text = {0};
    struct import_result r;
    struct error e;
    size_t seen = 0;
    struct import_options o = {.progress = stop, .ctx = &seen};
    struct db *db = start(&a, "stop");
    struct sv before = world_dump(&a, db);
    str_addz(&text, "name,kind\n");
    for (int i = 0; i < 1000; i++) str_addf(&text, "Org %d,ACI\n", i);
    const char *path = file_with(&a, "in.csv", str_sv(&text));
    assert_false(import_csv(db, entity_named("organisation"), path, &o, &a, &r, &e));
    assert_true(seen > 0 && seen < 1000);
    assert_true(sv_eq(world_dump(&a, db), before));
    str_deinit(&text);
    db_close(db);
    arena_deinit(&a);
}

static void rows_may_refer_to_rows_further_down(void **state) {
    (void)state;
    struct arena a = {0};
    struct db *db = start(&a, "forward");
    const char *text = "ref,code,name_fr,name_en,merged_into\nTH-2,B,B,B,TH-3\nTH-3,C,C,C,TH-4\nTH-4,D,D,D,\n"
                       "TH-5,E,E,E,TH-6\nTH-6,F,,F,\nTH-7,G,G,G,TH-8\nTH-8,H,H,H,TH-7\n";
    struct import_result r = take(&a, db, "theme", text, (struct import_options){0});
    check_counts(r, 3, 0, 0, 4);
    struct record *target;
    struct error e;
    assert_true(record_find_ref(db, &a, entity_named("theme"), SV("TH-3"), &target, &e));
    assert_string_equal(plain(&a, db, "theme", "TH-2", "merged_into"),
                        arena_printf(&a, "%lld", (long long)target->id));
    db_close(db);
    arena_deinit(&a);
}

static void empty_cells_empty_what_may_be_empty(void **state) {
    (void)state;
    struct arena a = {0};
    struct db *db = start(&a, "empty");
    check_counts(
        take(&a, db, "participant", "ref,email,last_name,state\nP-1,,,\n", (struct import_options){0}), 0, 1,
        0, 0);
    assert_string_equal(plain(&a, db, "participant", "P-1", "email"), "");
    assert_string_equal(plain(&a, db, "participant", "P-1", "last_name"), "Orme");
    assert_string_equal(plain(&a, db, "participant", "P-1", "state"), "invited");
    db_close(db);
    arena_deinit(&a);
}

static const char hostile[] = "=cmd()\x1B[2J\x07\xE2\x80\xAE'; DROP TABLE x; --<script>\"\r\n\ttwo\xC2\x9B"
                              "31m,;\\";

/* A row with the hostile text in each text field, as much of it as the field may hold. */
static const char *hostile_csv(struct arena *a, const struct entity *entity, struct sv ref) {
    struct str head = {0}, row = {0};
    csv_put_plain(&head, 0, SV("ref"));
    csv_put_text(&row, 0, ref);
    for (size_t i = 0; i < entity->n_fields; i++) {
        const struct field *f = &entity->fields[i];
        if (f->kind != FIELD_TEXT && f->kind != FIELD_LINES) continue;
        struct sv text = {hostile, sizeof hostile - 1};
        if (f->max < (int64_t)text.n) text = SV("=\x1B");
        csv_put_plain(&head, ',', sv_from(f->name));
        csv_put_text(&row, ',', text);
    }
    const char *text = arena_printf(a, "%s\n%s\n", str_c(&head), str_c(&row));
    str_deinit(&head);
    str_deinit(&row);
    return text;
}

static bool is_tame(struct sv text, bool lines) {
    uint32_t cp;
    for (size_t at = 0; utf8_next(text, &at, &cp);)
        if ((cp < 0x20 && !(lines && cp == '\n')) || (cp >= 0x7F && cp <= 0x9F) || cp == 0x202E) return false;
    return true;
}

static void hostile_text_is_tamed_in_every_entity(void **state) {
    (void)state;
    struct arena a = {0};
    struct error e;
    struct db *db = world_from(&a, "lisiere", "hostile");
    /* What is decided is not rewritten. */
    check_counts(take(&a, db, "decision", "ref,state\nDEC-1,reviewed\n", (struct import_options){0}), 0, 1, 0,
                 0);
    size_t entities = 0;
    for (size_t i = 0; i < N_ENTITIES; i++) {
        struct list_query first = {.entity = ENTITIES[i], .order = "id", .limit = 1};
        struct list_rows rows;
        struct record *r;
        assert_true(list_run(db, &a, &first, &rows, &e));
        if (rows.n == 0) continue;
        const char *text = hostile_csv(&a, ENTITIES[i], rows.v[0]->ref);
        check_counts(take(&a, db, ENTITIES[i]->name, text, (struct import_options){0}), 0, 1, 0, 0);
        assert_true(record_load(db, &a, ENTITIES[i], rows.v[0]->id, &r, &e));
        for (size_t k = 0; k < ENTITIES[i]->n_fields; k++) {
            const struct field *f = &ENTITIES[i]->fields[k];
            if (f->kind != FIELD_TEXT && f->kind != FIELD_LINES) continue;
            assert_true(r->v[k].t.n > 0 && r->v[k].t.p[0] == '=');
            assert_true(is_tame(r->v[k].t, f->kind == FIELD_LINES));
        }
        entities++;
    }
    assert_true(entities > 60);
    const char *folder = path_below_home(&a, "hostile-folder");
    assert_true(session_export(db, folder, &e));
    struct db *again = world_from(&a, folder, "hostile-again");
    assert_true(sv_eq(world_dump(&a, db), world_dump(&a, again)));
    db_close(again);
    db_close(db);
    arena_deinit(&a);
}

int import_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_same_file_twice_changes_nothing),
        cmocka_unit_test(rows_that_nothing_identifies_are_kept_apart),
        cmocka_unit_test(wrong_rows_are_refused_the_others_taken),
        cmocka_unit_test(people_of_one_name_are_told_apart_by_email),
        cmocka_unit_test(a_map_goes_before_headings),
        cmocka_unit_test(wrong_files_and_maps_change_nothing),
        cmocka_unit_test(an_import_is_one_undo),
        cmocka_unit_test(an_import_can_be_given_up),
        cmocka_unit_test(rows_may_refer_to_rows_further_down),
        cmocka_unit_test(empty_cells_empty_what_may_be_empty),
        cmocka_unit_test(hostile_text_is_tamed_in_every_entity),
    };
    return cmocka_run_group_tests_name("import", tests, NULL, NULL);
}
