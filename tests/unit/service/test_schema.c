#include "catalyse/base/str.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/dump.h"
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
        !pattern_fits(json_object_get(schema, "pattern"), value) ||
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

static void the_sample_conforms(void **state) {
    (void)state;
    struct arena a = {0};
    struct str text = {0};
    struct error e;
    struct db *db = world_from(&a, "lisiere", "schema");
    json_t *schema = schema_read();
    assert_true(dump_write(db, true, sink_to_str(&text), &e));
    json_t *dump = json_loadb(text.p, text.n, 0, NULL);
    const char *wrong = broken(schema, dump, "dump");
    if (wrong) fail_msg("'%s' does not conform", wrong);
    json_decref(dump);
    json_decref(schema);
    db_close(db);
    str_deinit(&text);
    arena_deinit(&a);
}

static void what_is_no_dump_does_not(void **state) {
    (void)state;
    static const char *const names[] = {"organisation", "surprise", "catalyse"};
    struct arena a = {0};
    struct error e;
    struct db *db = world_from(&a, "consortium", "schemaless");
    struct str text = {0};
    json_t *schema = schema_read();
    assert_true(dump_write(db, false, sink_to_str(&text), &e));
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        json_t *dump = json_loadb(text.p, text.n, 0, NULL);
        assert_null(broken(schema, dump, "dump"));
        json_object_set_new(dump, names[i],
                            json_pack("[{s:s, s:s, s:s}]", "id", "1", "ref", "A", "kind", "NONE"));
        assert_non_null(broken(schema, dump, "dump"));
        json_decref(dump);
    }
    json_decref(schema);
    db_close(db);
    str_deinit(&text);
    arena_deinit(&a);
}

int schema_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_sample_conforms),
        cmocka_unit_test(what_is_no_dump_does_not),
    };
    return cmocka_run_group_tests_name("schema", tests, NULL, NULL);
}
