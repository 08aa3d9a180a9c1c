#include "catalyse/base/fields.h"
#include "catalyse/base/error.h"
#include "catalyse/base/number.h"
#include <string.h>

int field_index(const struct entity *e, struct sv name) {
    for (size_t i = 0; i < e->n_fields; i++)
        if (sv_is(name, e->fields[i].name)) return (int)i;
    return -1;
}

size_t field_at(const struct entity *e, const char *name) {
    int i = field_index(e, sv_from(name));
    BUG_ON(i < 0);
    return (size_t)i;
}

const struct field *field_twin(const struct entity *e, const struct field *f) {
    struct sv name = sv_from(f->name);
    bool french = sv_ends(name, SV("_fr"));
    if (!french && !sv_ends(name, SV("_en"))) return NULL;
    int at = field_in(e, sv_of(name.p, name.n - 3), french ? "en" : "fr");
    return at < 0 ? NULL : &e->fields[at];
}

const struct field *field_named(const struct entity *e, const char *name) {
    return &e->fields[field_at(e, name)];
}

static bool says(const char *name, struct sv stem, const char *lang) {
    return name[0] == stem.p[0] && strncmp(name, stem.p, stem.n) == 0 && name[stem.n] == '_' &&
           strcmp(name + stem.n + 1, lang) == 0;
}

int field_in(const struct entity *e, struct sv stem, const char *lang) {
    for (size_t i = 0; stem.n && i < e->n_fields; i++)
        if (says(e->fields[i].name, stem, lang)) return (int)i;
    return -1;
}

int field_state(const struct entity *e) {
    for (size_t i = 0; i < e->n_fields; i++)
        if (e->fields[i].flags & F_STATE) return (int)i;
    return -1;
}

bool field_is_number(enum field_kind kind) {
    switch (kind) {
    case FIELD_INT:
    case FIELD_DECIMAL:
    case FIELD_MONEY:
    case FIELD_BOOL:
    case FIELD_REF:
        return true;
    default:
        return false;
    }
}

bool field_is_words(enum field_kind kind) {
    return kind == FIELD_TEXT || kind == FIELD_LINES;
}

const struct choice *choice_find(const struct choice *choices, struct sv code) {
    for (const struct choice *c = choices; c && c->code; c++)
        if (sv_is(code, c->code)) return c;
    return NULL;
}

bool choice_is(const struct choice *c, const char *code) {
    return c && sv_is(sv_from(c->code), code);
}

struct value value_null(void) {
    return (struct value){.null = true};
}

struct value value_int(int64_t i) {
    return (struct value){.i = i};
}

struct value value_text(struct sv t) {
    return t.n ? (struct value){.t = t} : value_null();
}

bool value_eq(struct value a, struct value b) {
    return a.null == b.null && (a.null || (a.i == b.i && sv_eq(a.t, b.t)));
}

static struct value initial_value(const struct field *f) {
    if (!f->initial) return value_null();
    if (!field_is_number(f->kind)) return value_text(sv_from(f->initial));
    struct value v = {0};
    BUG_ON(!number_parse(sv_from(f->initial), f->decimals, &v.i));
    return v;
}

struct record *record_new(struct arena *a, const struct entity *e) {
    struct record *r = arena_alloc(a, sizeof *r);
    r->entity = e;
    r->v = arena_array(a, e->n_fields, sizeof *r->v);
    for (size_t i = 0; i < e->n_fields; i++) r->v[i] = initial_value(&e->fields[i]);
    return r;
}

static struct sv copy_text(struct arena *a, struct sv t) {
    return t.p ? sv_of(arena_strndup(a, t.p, t.n), t.n) : SV_NULL;
}

struct record *record_copy(struct arena *a, const struct record *r) {
    struct record *copy = arena_alloc(a, sizeof *copy);
    *copy = (struct record){
        .entity = r->entity,
        .id = r->id,
        .ref = copy_text(a, r->ref),
        .created_at = copy_text(a, r->created_at),
        .updated_at = copy_text(a, r->updated_at),
        .author = copy_text(a, r->author),
        .v = arena_array(a, r->entity->n_fields, sizeof *r->v),
    };
    for (size_t i = 0; i < r->entity->n_fields; i++) {
        copy->v[i] = r->v[i];
        copy->v[i].t = copy_text(a, r->v[i].t);
    }
    return copy;
}

struct value record_get(const struct record *r, const char *field) {
    return r->v[field_at(r->entity, field)];
}

struct sv record_text(const struct record *r, const char *field) {
    struct value v = record_get(r, field);
    return v.null ? SV_NULL : v.t;
}

int64_t record_int(const struct record *r, const char *field) {
    struct value v = record_get(r, field);
    return v.null ? 0 : v.i;
}

bool record_is(const struct record *r, const char *field, const char *code) {
    return sv_is(record_text(r, field), code);
}

void record_set_text(struct record *r, const char *field, struct sv text) {
    r->v[field_at(r->entity, field)] = value_text(text);
}

void record_set_int(struct record *r, const char *field, int64_t i) {
    r->v[field_at(r->entity, field)] = value_int(i);
}

void record_set_null(struct record *r, const char *field) {
    r->v[field_at(r->entity, field)] = value_null();
}
