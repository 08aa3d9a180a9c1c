#include "catalyse/domain/entities.h"
#include "catalyse/service/dump.h"
#include "catalyse/store/act.h"
#include "service/transfer/json.h"

/* The JSON Schema (2020-12) of a dump, from the field tables. */

static json_t *typed(const char *type) {
    return json_pack("{s:s}", "type", type);
}

static json_t *matching(const char *pattern) {
    return json_pack("{s:s, s:s}", "type", "string", "pattern", pattern);
}

static json_t *codes_of(const struct choice *choices) {
    json_t *codes = json_array();
    for (; choices->code; choices++) json_array_append_new(codes, json_string(choices->code));
    return json_pack("{s:o}", "enum", codes);
}

static json_t *between(const char *type, const char *least, int64_t min, const char *most, int64_t max) {
    json_t *schema = typed(type);
    if (least) json_object_set_new(schema, least, json_integer(min));
    if (max) json_object_set_new(schema, most, json_integer(max));
    return schema;
}

static json_t *value_schema(const struct field *f) {
    switch (f->kind) {
    case FIELD_TEXT:
    case FIELD_LINES:
        return between("string", NULL, 0, "maxLength", f->max);
    case FIELD_INT:
        return between("integer", "minimum", f->min, "maximum", f->max);
    case FIELD_DECIMAL: /* a text where a number would not keep all digits */
        return json_pack("{s:[s,s]}", "type", "number", "string");
    case FIELD_MONEY:
        return typed("integer");
    case FIELD_BOOL:
        return typed("boolean");
    case FIELD_CHOICE:
        return codes_of(f->choices);
    case FIELD_DATE:
        return matching("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    case FIELD_TIME:
        return matching("^[0-9]{2}:[0-9]{2}$");
    case FIELD_MOMENT:
        return typed("string");
    case FIELD_REF:
        return matching("^-?[0-9]+$");
    }
    return json_true();
}

/* An object of these fields and no others. */
static json_t *closed(json_t *fields, json_t *required) {
    return json_pack("{s:s, s:o, s:o, s:b}", "type", "object", "properties", fields, "required", required,
                     "additionalProperties", 0);
}

static json_t *row_schema(const struct entity *entity) {
    static const char *const own[] = {"ref", "created_at", "updated_at", "author"};
    json_t *fields = json_object(), *required = json_pack("[s,s]", "id", "ref");
    json_object_set_new(fields, "id", matching("^-?[0-9]+$"));
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        json_object_set_new(fields, own[i], typed("string"));
    for (size_t i = 0; i < entity->n_fields; i++) {
        const struct field *f = &entity->fields[i];
        json_object_set_new(fields, f->name, value_schema(f));
        if (f->flags & F_REQUIRED) json_array_append_new(required, json_string(f->name));
    }
    json_t *row = closed(fields, required);
    json_object_set_new(row, "title", json_string(entity->label));
    return row;
}

static json_t *entry_kinds(void) {
    static const enum history_kind kinds[] = {HIST_ACT, HIST_UNDO, HIST_REDO, HIST_BARRIER};
    json_t *words = json_array();
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        json_array_append_new(words, json_string(history_word(kinds[i])));
    return json_pack("{s:o}", "enum", words);
}

static json_t *acts(void) {
    json_t *codes = json_array();
    for (int i = 0; i < ACT_COUNT; i++) json_array_append_new(codes, json_string(act_text((enum act_code)i)));
    return json_pack("{s:o}", "enum", codes);
}

static json_t *entity_names(void) {
    json_t *names = json_array();
    for (size_t i = 0; i < N_ENTITIES; i++) json_array_append_new(names, json_string(ENTITIES[i]->name));
    return json_pack("{s:o}", "enum", names);
}

static json_t *entry_schema(void) {
    json_t *fields = json_pack("{s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o}", "seq", typed("integer"),
                               "kind", entry_kinds(), "inverts", typed("integer"), "at", typed("string"),
                               "author", typed("string"), "origin", typed("string"), "act", acts(), "entity",
                               entity_names(), "row", matching("^-?[0-9]+$"), "count", typed("integer"));
    return closed(fields, json_pack("[s,s,s,s,s]", "seq", "kind", "at", "author", "origin"));
}

static json_t *head_schema(void) {
    json_t *fields =
        json_pack("{s:{s:s}, s:{s:i}}", "format", "const", "dump", "version", "const", DUMP_VERSION);
    return closed(fields, json_pack("[s,s]", "format", "version"));
}

static json_t *rows_schema(json_t *row) {
    return json_pack("{s:s, s:o}", "type", "array", "items", row);
}

void dump_schema(struct str *out) {
    json_start();
    json_t *parts = json_object(), *required = json_pack("[s]", "catalyse");
    json_object_set_new(parts, "catalyse", head_schema());
    for (size_t i = 0; i < N_ENTITIES; i++) {
        json_object_set_new(parts, ENTITIES[i]->name, rows_schema(row_schema(ENTITIES[i])));
        json_array_append_new(required, json_string(ENTITIES[i]->name));
    }
    json_object_set_new(parts, "history", rows_schema(entry_schema()));
    json_t *schema = json_pack("{s:s, s:o}", "$schema", "https://json-schema.org/draft/2020-12/schema",
                               "title", json_sprintf("catalyse dump, version %d", DUMP_VERSION));
    json_object_update_new(schema, closed(parts, required));
    json_put(out, schema);
    str_addc(out, '\n');
}
