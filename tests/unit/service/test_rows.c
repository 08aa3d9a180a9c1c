#include "catalyse/service/rows.h"
#include "catalyse/store/list.h"
#include "world.h"
#include <string.h>

static bool put(const struct record *r, void *rows, struct error *e) {
    return rows_put(rows, r, e);
}

static const char *listed(struct arena *a, struct db *db, const char *entity, struct rows_options o) {
    struct str out = {0};
    struct rows *rows;
    struct error e;
    struct list_query q = {.entity = entity_named(entity), .order = "id"};
    bool ok = rows_begin(db, q.entity, &o, sink_to_str(&out), &rows, &e) &&
              list_each(db, &q, put, rows, &e) && rows_end(&rows, &e);
    if (!ok) fail_msg("%s", e.text);
    assert_null(rows);
    const char *text = arena_strndup(a, str_c(&out), out.n);
    str_deinit(&out);
    return text;
}

static struct db *small(struct arena *a, const char *name) {
    const char *folder = folder_with(
        a, name, "organisation.csv",
        "id,ref,name,kind,dept,commune,perm_fte,annual_budget,gap_note,state,created_at,author\n"
        "1,ORG-1,'=cmd(),ACI,93,\"Ville, à côté\",2.5,1200,secret,member,2020-01-02T03:04:05Z,Ana\n"
        "2,ORG-2,\"say \"\"hi\"\"\",AI,,,,,,prospect,2020-01-02T03:04:05Z,Ana\n",
        "participant.csv",
        "id,ref,first_name,last_name,org,email,note,created_at,author\n"
        "3,P-1,Ana,Orme,ORG-1,a@x.example,mine,2020-01-02T03:04:05Z,Ana\n",
        (char *)NULL);
    return world_from(a, folder, name);
}

static void csv_is_formula_safe(void **state) {
    (void)state;
    struct arena a = {0};
    struct db *db = small(&a, "rows-csv");
    const char *text = listed(&a, db, "organisation", (struct rows_options){.format = ROWS_CSV});
    assert_string_equal(
        text, "ref,name,kind,legal_form,dept,commune,network,perm_fte,parcours_positions,"
              "annual_budget,activity_fr,activity_en,mecenat_eligible,host_name,website,gap_note,"
              "state,note\r\n"
              "ORG-1,'=cmd(),ACI,,93,\"Ville, à côté\",,2.50,,1200.00,,,to_check,,,secret,member,\r\n"
              "ORG-2,\"say \"\"hi\"\"\",AI,,,,,,,,,,to_check,,,,prospect,\r\n");
    text = listed(&a, db, "participant", (struct rows_options){.format = ROWS_CSV});
    assert_non_null(strstr(text, "\r\nP-1,Ana,Orme,ORG-1,voice,"));
    db_close(db);
    arena_deinit(&a);
}

static void json_is_an_array_or_lines(void **state) {
    (void)state;
    struct arena a = {0};
    struct db *db = small(&a, "rows-json");
    const char *json = listed(&a, db, "participant", (struct rows_options){.format = ROWS_JSON});
    const char *row = "{\"id\":\"3\",\"ref\":\"P-1\",\"created_at\":\"2020-01-02T03:04:05.000Z\","
                      "\"updated_at\":\"2020-01-02T03:04:05.000Z\",\"author\":\"Ana\",\"first_name\":\"Ana\","
                      "\"last_name\":\"Orme\",\"org\":\"ORG-1\",\"programme_role\":\"voice\","
                      "\"email\":\"a@x.example\",\"may_commit\":false,\"consent_list\":false,"
                      "\"state\":\"invited\",\"note\":\"mine\"}";
    assert_string_equal(json, arena_printf(&a, "[\n%s\n]\n", row));
    json = listed(&a, db, "participant", (struct rows_options){.format = ROWS_JSONL});
    assert_string_equal(json, arena_printf(&a, "%s\n", row));
    json = listed(&a, db, "organisation", (struct rows_options){.format = ROWS_JSON});
    assert_non_null(strstr(json, "\"perm_fte\":2.5,\"annual_budget\":120000,"));
    assert_string_equal(listed(&a, db, "wish", (struct rows_options){.format = ROWS_JSON}), "[]\n");
    assert_string_equal(listed(&a, db, "wish", (struct rows_options){.format = ROWS_JSONL}), "");
    assert_string_equal(listed(&a, db, "wish", (struct rows_options){.format = ROWS_TABLE}), "");
    db_close(db);
    arena_deinit(&a);
}

static void tables_are_aligned_and_fit(void **state) {
    (void)state;
    static const struct {
        int width;
        const char *text;
    } cases[] = {
        {0,
         "ref    Name      Kind                       Département  Municipality   Activity (French)  State\n"
         "ORG-1  =cmd()    Work-integration workshop  93           Ville, à côté                     member\n"
         "ORG-2  say \"hi\"  Intermediary association                                                  "
         "prospect\n"},
        {72, "ref    Name      Kind       Départeme…  Municipal…  Activity …  State\n"
             "ORG-1  =cmd()    Work-int…  93          Ville, à …              member\n"
             "ORG-2  say \"hi\"  Intermed…                                      prospect\n"},
        {20, "ref   Name  Kind\nORG…  =cm…  Wor…\nORG…  say…  Int…\n"},
        {1, "ref\nORG…\nORG…\n"},
    };
    struct arena a = {0};
    struct db *db = small(&a, "rows-table");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct rows_options o = {.format = ROWS_TABLE, .width = cases[i].width};
        assert_string_equal(listed(&a, db, "organisation", o), cases[i].text);
    }
    db_close(db);
    arena_deinit(&a);
}

static void what_is_withheld_is_not_there(void **state) {
    (void)state;
    static const enum rows_format formats[] = {ROWS_TABLE, ROWS_CSV, ROWS_JSON, ROWS_JSONL};
    struct arena a = {0};
    struct db *db = small(&a, "rows-mask");
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        struct rows_options o = {.format = formats[i], .viewer = AUD_FUNDS};
        const char *people = listed(&a, db, "participant", o);
        assert_non_null(strstr(people, "Orme"));
        assert_null(strstr(people, "a@x.example"));
        assert_null(strstr(people, "mine"));
        const char *orgs = listed(&a, db, "organisation", o);
        assert_null(strstr(orgs, "secret"));
        assert_null(strstr(orgs, "1200"));
        assert_null(strstr(orgs, "Ana"));
        o.viewer = AUD_PUBLIC;
        assert_null(strstr(listed(&a, db, "participant", o), "Orme"));
    }
    db_close(db);
    arena_deinit(&a);
}

static void formats_are_named(void **state) {
    (void)state;
    enum rows_format f;
    struct error e;
    assert_true(rows_format_named(SV("jsonl"), &f, &e));
    assert_int_equal(f, ROWS_JSONL);
    assert_false(rows_format_named(SV("xml"), &f, &e));
    assert_int_equal(e.code, ERR_USAGE);
    assert_string_equal(e.text, "'xml' is no format: table, csv, json or jsonl");
}

int rows_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(csv_is_formula_safe),        cmocka_unit_test(json_is_an_array_or_lines),
        cmocka_unit_test(tables_are_aligned_and_fit), cmocka_unit_test(what_is_withheld_is_not_there),
        cmocka_unit_test(formats_are_named),
    };
    return cmocka_run_group_tests_name("rows", tests, NULL, NULL);
}
