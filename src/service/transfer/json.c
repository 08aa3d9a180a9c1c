#include "service/transfer/json.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/number.h"
#include "catalyse/base/utf8.h"
#include "service/transfer/intake.h"
#include <inttypes.h>
#include <math.h>
#include <string.h>

/* Doubles keep every decimal number of so many digits. */
enum { EXACT_DIGITS = 15 };
static const int64_t exact_max = 999999999999999;

json_t *json_text(struct sv text) {
    json_t *value = json_stringn(text.n ? text.p : "", text.n);
    BUG_ON(!value);
    return value;
}

/* With its own allocator jansson would lose a value without a word when memory runs out. */
void json_start(void) {
    json_set_alloc_funcs(xmalloc, xfree);
}

static json_t *id_text(int64_t id) {
    return json_sprintf("%" PRId64, id);
}

static json_t *decimal(const struct field *f, int64_t i) {
    if (i >= -exact_max && i <= exact_max) return json_real((double)i / pow(10, f->decimals));
    struct str plain = {0};
    number_plain(i, f->decimals, &plain);
    json_t *value = json_text(str_sv(&plain));
    str_deinit(&plain);
    return value;
}

static json_t *number(const struct field *f, int64_t i) {
    switch (f->kind) {
    case FIELD_BOOL:
        return json_boolean(i != 0);
    case FIELD_DECIMAL:
        return decimal(f, i);
    case FIELD_REF:
        return id_text(i);
    default:
        return json_integer(i);
    }
}

static bool add_field(json_t *object, const struct field *f, struct value v, struct refs *refs,
                      struct error *e) {
    if (v.null) return true;
    json_t *value;
    if (f->kind == FIELD_REF && refs) {
        struct sv ref;
        if (!refs_ref(refs, entity_named(f->target), v.i, &ref, e)) return false;
        value = json_text(ref);
    } else {
        value = field_is_number(f->kind) ? number(f, v.i) : json_text(v.t);
    }
    json_object_set_new(object, f->name, value);
    return true;
}

bool json_put_record(struct str *out, const struct record *r, struct refs *refs, struct error *e) {
    json_t *object = json_object();
    json_object_set_new(object, "id", id_text(r->id));
    json_object_set_new(object, "ref", json_text(r->ref));
    if (r->created_at.p) json_object_set_new(object, "created_at", json_text(r->created_at));
    if (r->updated_at.p) json_object_set_new(object, "updated_at", json_text(r->updated_at));
    if (r->author.p) json_object_set_new(object, "author", json_text(r->author));
    bool ok = true;
    for (size_t i = 0; ok && i < r->entity->n_fields; i++)
        ok = add_field(object, &r->entity->fields[i], r->v[i], refs, e);
    if (ok)
        json_put(out, object);
    else
        json_decref(object);
    return ok;
}

static int append(const char *bytes, size_t n, void *ctx) {
    str_add(ctx, sv_of(bytes, n));
    return 0;
}

void json_put(struct str *out, json_t *value) {
    int bad = json_dump_callback(value, append, out, JSON_COMPACT | JSON_REAL_PRECISION(EXACT_DIGITS));
    BUG_ON(bad);
    json_decref(value);
}

static struct sv text_of(const json_t *value) {
    return sv_of(json_string_value(value), json_string_length(value));
}

static bool want_text(const char *key, struct error *e) {
    return error_set(e, ERR_DATA, _("'%s' is to be a text"), text_quote(sv_from(key)).p);
}

static bool want_number(const char *key, struct error *e) {
    return error_set(e, ERR_DATA, _("'%s' is to be a number"), text_quote(sv_from(key)).p);
}

static void add_integer(const struct field *f, json_int_t i, struct str *out) {
    if (f->kind == FIELD_INT)
        value_plain(f, value_int(i), out);
    else
        str_addf(out, "%" JSON_INTEGER_FORMAT, i);
}

/* A text goes through value_parse, as from any other file; a number or a yes or no through its text. */
static bool as_text(const struct field *f, json_t *value, struct str *out, struct error *e) {
    if (json_is_string(value)) {
        str_add(out, text_of(value));
    } else if (json_is_boolean(value) && f->kind == FIELD_BOOL) {
        str_addz(out, json_is_true(value) ? "1" : "0");
    } else if (json_is_integer(value) && (f->kind == FIELD_INT || f->kind == FIELD_DECIMAL)) {
        add_integer(f, json_integer_value(value), out);
    } else if (json_is_real(value) && f->kind == FIELD_DECIMAL) {
        str_addf(out, "%.*f", f->decimals, json_real_value(value));
    } else {
        return field_is_number(f->kind) ? want_number(f->name, e) : want_text(f->name, e);
    }
    return true;
}

static bool get_money(const struct field *f, json_t *value, struct value *out, struct error *e) {
    if (!json_is_integer(value))
        return error_set(e, ERR_DATA, _("'%s' is to be a whole number of cents"), f->name);
    *out = value_int(json_integer_value(value));
    return value_check(f, *out, e);
}

static bool get_id(const char *key, json_t *value, int64_t *out, struct error *e) {
    if (json_is_string(value) && sv_to_i64(text_of(value), out) && *out > 0) return true;
    return error_set(e, ERR_DATA, _("'%s' is to be a text of digits: the id of a row"), key);
}

static bool get_field(struct arena *a, const struct field *f, json_t *value, struct value *out,
                      struct error *e) {
    *out = value_null();
    if (json_is_null(value)) return true;
    if (f->kind == FIELD_MONEY) return get_money(f, value, out, e);
    if (f->kind == FIELD_REF) return get_id(f->name, value, &out->i, e) && (out->null = false, true);
    struct str text = {0};
    bool ok = as_text(f, value, &text, e) && value_parse(a, f, str_sv(&text), 0, out, e);
    str_deinit(&text);
    return ok;
}

static bool get_key(struct arena *a, const char *key, json_t *value, struct record *r, struct error *e) {
    struct intake to = intake_named(r->entity, sv_from(key));
    if (to.to == TO_NOTHING) return error_set(e, ERR_DATA, "%s", intake_unknown(a, r->entity, sv_from(key)));
    if (to.to == TO_FIELD) return get_field(a, &r->entity->fields[to.field], value, &r->v[to.field], e);
    if (!json_is_string(value)) return want_text(key, e);
    return intake_put(a, to, text_of(value), 0, r, e);
}

bool json_get_record(struct arena *a, const struct entity *entity, json_t *object, struct record **out,
                     struct error *e) {
    struct record *r = record_new(a, entity);
    for (size_t i = 0; i < entity->n_fields; i++) r->v[i] = value_null();
    const char *key;
    json_t *value;
    if (!json_is_object(object)) return error_set(e, ERR_DATA, _("an object is expected here"));
    json_object_foreach(object, key, value) {
        if (!get_key(a, key, value, r, e)) return false;
    }
    if (r->id == 0 || r->ref.n == 0) return error_set(e, ERR_DATA, _("each row has an 'id' and a 'ref'"));
    if (intake_missing(r, e) >= 0) return false;
    *out = r;
    return true;
}
