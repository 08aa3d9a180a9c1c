#include "catalyse/base/str.h"
#include "catalyse/base/utf8.h"
#include "catalyse/service/dump.h"
#include "catalyse/store/history.h"
#include "desk.h"
#include "world.h"
#include <jansson.h>
#include <regex.h>
#include <string.h>

/* As much of JSON Schema as the schema of dumps uses. */
static const char *broken(const json_t *schema, const json_t *value, const char *where);

static bool is_type(const char *type, const json_t *value) {
    return (!strcmp(type, "string") && json_is_string(value)) ||
           (!strcmp(type, "integer") && json_is_integer(value)) ||
           (!strcmp(type, "number") && json_is_number(value)) ||
           (!strcmp(type, "boolean") && json_is_boolean(value)) ||
           (!strcmp(type, "array") && json_is_array(value)) ||
           (!strcmp(type, "object") && json_is_object(value));
}

static bool type_fits(const json_t *types, const json_t *value) {
    const json_t *one;
    size_t i;
    if (json_is_string(types)) return is_type(json_string_value(types), value);
    json_array_foreach(types, i, one) if (is_type(json_string_value(one), value)) return true;
    return !types;
}

static bool among(const json_t *codes, const json_t *value) {
    const json_t *one;
    size_t i;
    json_array_foreach(codes, i, one) if (json_equal(one, value)) return true;
    return !codes;
}

static bool pattern_fits(const json_t *pattern, const json_t *value) {
    regex_t re;
    if (!pattern) return true;
    assert_int_equal(regcomp(&re, json_string_value(pattern), REG_EXTENDED | REG_NOSUB), 0);
    bool fits = regexec(&re, json_string_value(value), 0, NULL, 0) == 0;
    regfree(&re);
    return fits;
}

/* A text by its characters, a number by what it is worth. */
static bool size_fits(const json_t *schema, const json_t *value) {
    const json_t *least = json_object_get(schema, "minimum"), *most = json_object_get(schema, "maximum"),
                 *longest = json_object_get(schema, "maxLength");
    struct sv text = sv_of(json_string_value(value), json_string_length(value));
    json_int_t length = 0;
    uint32_t cp;
    for (size_t at = 0; utf8_next(text, &at, &cp);) length++;
    return (!least || json_integer_value(value) >= json_integer_value(least)) &&
           (!most || json_integer_value(value) <= json_integer_value(most)) &&
           (!longest || length <= json_integer_value(longest));
}

static const char *broken_object(const json_t *schema, json_t *value) {
    const json_t *fields = json_object_get(schema, "properties"),
                 *required = json_object_get(schema, "required"), *one;
    const char *key, *wrong;
    json_t *member;
    size_t i;
    json_array_foreach(
        required, i, one) if (!json_object_get(value, json_string_value(one))) return json_string_value(one);
    json_object_foreach(value, key, member) {
        const json_t *of = json_object_get(fields, key);
        if (fields && !of && json_is_false(json_object_get(schema, "additionalProperties"))) return key;
        if (of && (wrong = broken(of, member, key))) return wrong;
    }
    return NULL;
}

/* The name of what does not fit; NULL when all does. */
static const char *broken(const json_t *schema, const json_t *value, const char *where) {
    const json_t *of_items = json_object_get(schema, "items"), *item,
                 *constant = json_object_get(schema, "const");
    size_t i;
    if (!type_fits(json_object_get(schema, "type"), value) ||
        !among(json_object_get(schema, "enum"), value) ||
        !pattern_fits(json_object_get(schema, "pattern"), value) || !size_fits(schema, value) ||
        (constant && !json_equal(constant, value)))
        return where;
    if (json_is_object(value)) return broken_object(schema, (json_t *)(uintptr_t)value);
    json_array_foreach(value, i, item) {
        const char *wrong = of_items ? broken(of_items, item, where) : NULL;
        if (wrong) return wrong;
    }
    return NULL;
}

static json_t *schema_read(void) {
    struct str text = {0};
    dump_schema(&text);
    json_t *schema = json_loadb(text.p, text.n, JSON_REJECT_DUPLICATES, NULL);
    str_deinit(&text);
    assert_non_null(schema);
    return schema;
}

/* What is outside of the keywords this checker knows would go unchecked. */
static void assert_known(const json_t *schema) {
    static const char *const known[] = {
        "$schema", "title",   "type",     "properties", "required",
        "items",   "enum",    "const",    "pattern",    "additionalProperties",
        "minimum", "maximum", "maxLength"};
    const char *key, *name;
    json_t *value, *part;
    json_object_foreach((json_t *)(uintptr_t)schema, key, value) {
        size_t i = 0;
        while (i < COUNT(known) && strcmp(key, known[i])) i++;
        if (i == COUNT(known)) fail_msg("nobody checks '%s'", key);
        if (!strcmp(key, "items")) assert_known(value);
        if (strcmp(key, "properties")) continue;
        json_object_foreach(value, name, part) assert_known(part);
    }
}

static json_t *dump_read(struct db *db, bool history) {
    struct str text = {0};
    struct error e;
    assert_true(dump_write(db, history, sink_to_str(&text), &e));
    json_t *dump = json_loadb(text.p, text.n, JSON_REJECT_DUPLICATES, NULL);
    assert_non_null(dump);
    str_deinit(&text);
    return dump;
}

static void assert_conforms(const json_t *schema, struct db *db) {
    json_t *dump = dump_read(db, true);
    const char *wrong = broken(schema, dump, "dump");
    if (wrong) fail_msg("'%s' does not conform", wrong);
    json_decref(dump);
}

static void every_dump_conforms_to_the_published_schema(void **state) {
    static const char *const sessions[] = {"lisiere", "consortium", "conference", "rencontres"};
    struct arena a = {0};
    json_t *schema = schema_read();
    (void)state;
    assert_known(schema);
    for (size_t i = 0; i < COUNT(sessions); i++) {
        struct db *db = world_from(&a, sessions[i], arena_printf(&a, "schema-%s", sessions[i]));
        assert_conforms(schema, db);
        db_close(db);
    }
    json_decref(schema);
    arena_deinit(&a);
}

static void a_past_of_hostile_text_conforms(void **state) {
    struct desk *d = *state;
    json_t *schema = schema_read();
    small_programme(d);
    int64_t org =
        put(d, "organisation", "name=\"}], \\u0000 \xE2\x80\xAE <script>", "kind=ACI", "note=1\n2\t3", NULL);
    set(d, "organisation", org, "name='; DROP TABLE organisation; --", NULL);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    must(d, history_redo(d->db, &d->a, NULL, &d->e));
    must(d, edit_remove(&d->v, entity_named("organisation"), org, &d->e));
    json_t *past = dump_read(d->db, true);
    assert_true(json_array_size(json_object_get(past, "history")) > 5);
    assert_conforms(schema, d->db);
    json_decref(past);
    json_decref(schema);
}

/* The object itself, or the first of the rows. */
static json_t *object_of(json_t *part) {
    return json_is_array(part) ? json_array_get(part, 0) : part;
}

static void nothing_else_may_stand_anywhere(void **state) {
    struct arena a = {0};
    struct db *db = world_from(&a, "lisiere", "schema-closed");
    json_t *schema = schema_read(), *dump = dump_read(db, true), *part;
    const char *key;
    size_t tried = 0;
    (void)state;
    json_object_foreach(dump, key, part) {
        json_t *object = object_of(part);
        if (!object) continue;
        json_object_set_new(object, "surprise", json_true());
        assert_string_equal(broken(schema, dump, "dump"), "surprise");
        json_object_del(object, "surprise");
        tried++;
    }
    assert_true(tried > 50);
    assert_null(broken(schema, dump, "dump"));
    json_decref(dump);
    json_decref(schema);
    db_close(db);
    arena_deinit(&a);
}

static void wrong_values_do_not_conform(void **state) {
    static const struct {
        const char *entity, *field, *value;
    } cases[] = {{"organisation", "kind", "\"NONE\""},
                 {"organisation", "id", "7"},
                 {"organisation", "name", "null"},
                 {"organisation", "annual_budget", "1.5"},
                 {"event", "date", "\"18/06/2026\""},
                 {"event", "start", "\"9h\""},
                 {"participant", "may_commit", "\"yes\""},
                 {"participant", "org", "\"ORG-01\""},
                 {"stage", "no", "0"},
                 {"history", "act", "\"guessed\""},
                 {"catalyse", "version", "2"}};
    struct arena a = {0};
    struct db *db = world_from(&a, "lisiere", "schema-wrong");
    json_t *schema = schema_read(), *dump = dump_read(db, true);
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        json_t *object = object_of(json_object_get(dump, cases[i].entity));
        json_t *was = json_incref(json_object_get(object, cases[i].field));
        json_object_set_new(object, cases[i].field, json_loads(cases[i].value, JSON_DECODE_ANY, NULL));
        assert_string_equal(broken(schema, dump, "dump"), cases[i].field);
        if (was)
            json_object_set_new(object, cases[i].field, was);
        else
            json_object_del(object, cases[i].field);
    }
    assert_null(broken(schema, dump, "dump"));
    json_decref(dump);
    json_decref(schema);
    db_close(db);
    arena_deinit(&a);
}

int schema_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_dump_conforms_to_the_published_schema),
        DESK_TEST(a_past_of_hostile_text_conforms),
        cmocka_unit_test(nothing_else_may_stand_anywhere),
        cmocka_unit_test(wrong_values_do_not_conform),
    };
    return cmocka_run_group_tests_name("schema", tests, NULL, NULL);
}
