#include "../../support/rows.h"
#include "catalyse/base/str.h"
#include "catalyse/service/dump.h"
#include "catalyse/store/history.h"
#include "catalyse/store/record.h"
#include "world.h"
#include <string.h>

static bool load_cutting(struct arena *a, const char *text, const char *path, struct dump_loops *cut,
                         struct error *e) {
    const char *file = file_with(a, "in.json", sv_from(text));
    FILE *in = fopen(file, "rb");
    bool ok = dump_load(in, "in.json", path, "loader", a, cut, e);
    fclose(in);
    return ok;
}

static bool load_text(struct arena *a, const char *text, const char *path, struct error *e) {
    struct dump_loops cut;
    return load_cutting(a, text, path, &cut, e);
}

static void a_dump_loads_to_the_same_dump(void **state) {
    (void)state;
    struct arena a = {0};
    struct db *first = world_from(&a, "lisiere", "dumped");
    struct str text = {0};
    struct error e;
    assert_true(dump_write(first, true, sink_to_str(&text), &e));
    assert_non_null(strstr(str_c(&text), "\n\"history\": [\n{\"seq\":1,\"kind\":\"barrier\","));
    const char *path = path_below_home(&a, "loaded.catalyse");
    if (!load_text(&a, str_c(&text), path, &e)) fail_msg("%s", e.text);
    struct db *second = world_open(path);
    assert_true(sv_eq(world_dump(&a, first), world_dump(&a, second)));
    assert_false(history_undo(second, &a, NULL, &e));
    assert_false(load_text(&a, str_c(&text), path, &e));
    assert_int_equal(e.code, ERR_CANNOT_CREATE);
    db_close(first);
    db_close(second);
    str_deinit(&text);
    arena_deinit(&a);
}

static void rows_are_json_one_a_line(void **state) {
    (void)state;
    struct arena a = {0};
    const char *folder = folder_with(
        &a, "json", "programme.ini",
        "[p]\ncode = P\ntitle_fr = T\ngoals = \"une \\\"page\\\"\\nsous \\\\ l’eau\"\n", "organisation.csv",
        "id,ref,name,kind,perm_fte,annual_budget,created_at,author\n"
        "5,ORG-5,A,ACI,2.50,-1234.5,2020-01-02T03:04:05Z,Ana\n",
        "participant.csv",
        "id,ref,first_name,last_name,org,may_commit,created_at,author\n"
        "6,P-6,Ana,O,ORG-5,1,2020-01-02T03:04:05Z,Ana\n",
        (char *)NULL);
    struct db *db = world_from(&a, folder, "json");
    const char *text = world_dump(&a, db).p;
    assert_non_null(
        strstr(text, "{\"catalyse\": {\"format\": \"dump\", \"version\": 1},\n\"setting\": [],\n"));
    assert_non_null(strstr(
        text,
        "\"organisation\": [\n{\"id\":\"5\",\"ref\":\"ORG-5\",\"created_at\":\"2020-01-02T03:04:05.000Z\","
        "\"updated_at\":\"2020-01-02T03:04:05.000Z\",\"author\":\"Ana\",\"name\":\"A\",\"kind\":\"ACI\","
        "\"perm_fte\":2.5,\"annual_budget\":-123450,\"mecenat_eligible\":\"to_check\","
        "\"state\":\"prospect\"}\n],\n"));
    assert_non_null(strstr(text, "\"org\":\"5\","));
    assert_non_null(strstr(text, "\"may_commit\":true,"));
    assert_non_null(strstr(text, "\"goals\":\"une \\\"page\\\"\\nsous \\\\ l’eau\""));
    assert_null(strstr(text, "\"history\""));
    db_close(db);
    arena_deinit(&a);
}

#define HEAD "{\"catalyse\": {\"format\": \"dump\", \"version\": 1}"
#define ORG "{\"id\": \"5\", \"ref\": \"ORG-5\", \"name\": \"A\", \"kind\": \"ACI\", \"state\": \"member\"}"

static void wrong_dumps_are_refused_whole(void **state) {
    (void)state;
    static const struct {
        const char *text, *error;
    } cases[] = {
        {"", "in.json:1:1: this is no valid JSON: the dump is damaged or cut off"},
        {"[]", "in.json:1:1: this is no valid JSON: the dump is damaged or cut off"},
        {"{\"organisation\": []}", "in.json:1:16: this is no dump of a programme"},
        {"{\"catalyse\": {\"format\": \"other\", \"version\": 1}}",
         "in.json:1:46: this is no dump of a programme"},
        {"{\"catalyse\": {\"format\": \"dump\", \"version\": 2}}",
         "in.json:1:45: this dump was made by a newer version of catalyse: load it with that one"},
        {HEAD "", "in.json:1:46: this is no valid JSON: the dump is damaged or cut off"},
        {HEAD "} x", "in.json:1:48: this is no valid JSON: the dump is damaged or cut off"},
        {HEAD ",\n\"things\": []}",
         "in.json:2:9: no kind of record, or one that stood before, is named here"},
        {HEAD ",\n\"role\": [],\n\"role\": []}",
         "in.json:3:7: no kind of record, or one that stood before, is named here"},
        {HEAD ",\n\"organisation\": [\n" ORG ",\n{\"id\": \"6\"\n",
         "in.json:5:1: this is no valid JSON: the dump is damaged or cut off"},
        {HEAD ",\n\"organisation\": [\n" ORG ",\n" ORG "]}", "in.json:4: organisation: this id stands twice"},
        {HEAD ",\n\"organisation\": [" ORG
              ",\n{\"id\": \"6\", \"ref\": \"ORG-5\", \"name\": \"B\", \"kind\": \"ACI\","
              " \"state\": \"member\"}]}",
         "in.json:3: organisation: this ref stands twice: each row has one of its own"},
        {HEAD ",\n\"organisation\": [{\"ref\": \"ORG-5\"}]}",
         "in.json:2: organisation: each row has an 'id' and a 'ref'"},
        {HEAD ",\n\"organisation\": [{\"id\": 5, \"ref\": \"ORG-5\"}]}",
         "in.json:2: organisation: 'id' is to be a text"},
        {HEAD ",\n\"organisation\": [{\"id\": \"5\", \"ref\": \"ORG-5\", \"perm_fte\": true}]}",
         "in.json:2: organisation: 'perm_fte' is to be a number"},
        {HEAD ",\n\"organisation\": [{\"id\": \"5\", \"ref\": \"ORG-5\", \"annual_budget\": 1.5}]}",
         "in.json:2: organisation: 'annual_budget' is to be a whole number of cents"},
        {HEAD ",\n\"organisation\": [{\"id\": \"5\", \"ref\": \"ORG-5\", \"name\": 7}]}",
         "in.json:2: organisation: 'name' is to be a text"},
        {HEAD ",\n\"organisation\": [{\"id\": \"5\", \"ref\": \"ORG-5\", \"nam\": \"x\"}]}",
         "in.json:2: organisation: organisation has no field 'nam': did you mean 'name'?"},
        {HEAD ",\n\"organisation\": [{\"id\": \"5\", \"ref\": \"ORG-5\"}]}",
         "in.json:2: organisation: Name: this cannot stay empty"},
        {HEAD ",\n\"participant\": [{\"id\": \"5\", \"ref\": \"P-5\", \"org\": 7}]}",
         "in.json:2: participant: 'org' is to be a text of digits: the id of a row"},
        {HEAD ",\n\"fund_profile\": [\n{\"id\": \"5\", \"ref\": \"F-5\", \"org\": \"7\"}]}",
         "in.json:3: fund_profile: 'org' leads to a row that is not in the dump"},
    };
    struct arena a = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *path = path_below_home(&a, "refused.catalyse");
        struct error e;
        assert_false(load_text(&a, cases[i].text, path, &e));
        assert_int_equal(e.code, ERR_DATA);
        assert_string_equal(e.text, cases[i].error);
        assert_false(fs_exists(path));
    }
    arena_deinit(&a);
}

static void rows_may_come_in_any_order(void **state) {
    (void)state;
    struct arena a = {0};
    struct error e;
    const char *path = path_below_home(&a, "order.catalyse");
    const char *text =
        HEAD ",\"history\":[{\"seq\":1}],\"fund_profile\":[{\"id\":\"7\",\"ref\":\"F\",\"org\":\"5\"}],"
             "\n\n\t\"organisation\":[\n\n" ORG " ]\n}\n\n";
    if (!load_text(&a, text, path, &e)) fail_msg("%s", e.text);
    struct db *db = world_open(path);
    struct record *r;
    assert_true(record_load(db, &a, entity_named("fund_profile"), 7, &r, &e));
    assert_int_equal(record_int(r, "org"), 5);
    assert_true(sv_is(r->author, "loader"));
    db_close(db);
    arena_deinit(&a);
}

static void a_circle_is_cut_where_it_closes(void **state) {
    (void)state;
    struct arena a = {0};
    struct error e;
    struct dump_loops cut;
    const char *path = path_below_home(&a, "circle.catalyse");
    const char *text = HEAD
        ",\"theme\":["
        "{\"id\":\"1\",\"ref\":\"T1\",\"code\":\"A\",\"name_fr\":\"Un\",\"name_en\":\"One\",\"state\":\"merged\",\"merged_into\":\"2\"},"
        "{\"id\":\"2\",\"ref\":\"T2\",\"code\":\"B\",\"name_fr\":\"Deux\",\"name_en\":\"Two\",\"state\":\"merged\",\"merged_into\":\"1\"}]}";
    if (!load_cutting(&a, text, path, &cut, &e)) fail_msg("%s", e.text);
    assert_int_equal(cut.n, 1);
    assert_ptr_equal(cut.v[0].entity, entity_named("theme"));
    assert_string_equal(cut.v[0].field->name, "merged_into");
    assert_true(sv_is(cut.v[0].ref, "T2"));
    struct db *db = world_open(path);
    struct record *r;
    if (!record_load(db, &a, entity_named("theme"), 1, &r, &e)) fail_msg("%s", e.text);
    assert_int_equal(record_int(r, "merged_into"), 2);
    assert_true(record_load(db, &a, entity_named("theme"), 2, &r, &e));
    assert_true(record_get(r, "merged_into").null);
    db_close(db);
    arena_deinit(&a);
}

static void huge_rows_are_refused(void **state) {
    (void)state;
    struct arena a = {0};
    struct str text = {0};
    struct error e;
    str_addz(&text, HEAD ",\n\"organisation\": [{\"name\": \"");
    str_addn(&text, 'x', 2 * 1024 * 1024);
    str_addz(&text, "\"}]}");
    assert_false(load_text(&a, str_c(&text), path_below_home(&a, "huge.catalyse"), &e));
    assert_non_null(strstr(e.text, "this row is larger than 1 MiB: the dump is damaged"));
    str_deinit(&text);
    arena_deinit(&a);
}

static void decimals_are_exact(void **state) {
    (void)state;
    static const int64_t values[] = {0,
                                     1,
                                     -1,
                                     10,
                                     33,
                                     1999,
                                     123456789,
                                     999999999999999,
                                     -999999999999999,
                                     1000000000000000,
                                     8999999999999999,
                                     -8999999999999999};
    struct arena a = {0};
    struct db *first = world_from(&a, "lisiere", "decimals");
    struct record *r;
    struct error e;
    assert_true(record_find_ref(first, &a, entity_named("indicator"), SV("IND-1"), &r, &e));
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        struct record *fresh = record_copy(&a, r);
        fresh->id = 0;
        fresh->ref = SV_NULL;
        record_set_int(fresh, "target", values[i]);
        if (!act_insert(first, &a, fresh, &e)) fail_msg("%s", e.text);
    }
    const char *path = path_below_home(&a, "decimals-2.catalyse");
    if (!load_text(&a, world_dump(&a, first).p, path, &e)) fail_msg("%s", e.text);
    struct db *second = world_open(path);
    assert_true(sv_eq(world_dump(&a, first), world_dump(&a, second)));
    db_close(first);
    db_close(second);
    arena_deinit(&a);
}

int dump_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_dump_loads_to_the_same_dump),
        cmocka_unit_test(rows_are_json_one_a_line),
        cmocka_unit_test(wrong_dumps_are_refused_whole),
        cmocka_unit_test(rows_may_come_in_any_order),
        cmocka_unit_test(a_circle_is_cut_where_it_closes),
        cmocka_unit_test(huge_rows_are_refused),
        cmocka_unit_test(decimals_are_exact),
    };
    return cmocka_run_group_tests_name("dump", tests, NULL, NULL);
}
