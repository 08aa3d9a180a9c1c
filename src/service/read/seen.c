#include "service/read/seen.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "service/read/names.h"
#include "service/read/take.h"

enum { MANY = 6 };

static bool sees_everything(const struct viewer *viewer) {
    return viewer->audience == AUD_ME && !viewer->fund;
}

static bool load_parent(const struct view *v, const struct record *r, struct record **parent,
                        struct error *e) {
    const char *field = audience_parent(r->entity);
    *parent = NULL;
    if (!field || !take_has(r, field)) return true;
    const struct field *f = field_named(r->entity, field);
    return record_load(v->db, v->arena, entity_named(f->target), record_int(r, field), parent, e);
}

/* For a row that is seen. Only a fund, which may read its own words again, needs more than the field's table.
 */
static bool hides(const struct view *v, const struct record *r, const struct record *parent,
                  const struct field *f) {
    if (audience_sees(v->viewer.audience, f->audience)) return false;
    return !v->viewer.fund || value_withheld(r, parent, f, &v->viewer);
}

static bool mask(const struct view *v, struct record **r, struct error *e) {
    if (sees_everything(&v->viewer)) return true;
    struct record *parent, *whole = *r;
    if (!load_parent(v, whole, &parent, e)) return false;
    if (row_withheld(whole, parent, &v->viewer)) {
        *r = NULL;
        return true;
    }
    /* For a fund the values decide about each other: they are looked at in a copy of their own. */
    if (v->viewer.fund) *r = record_copy(v->arena, whole);
    for (size_t i = 0; i < whole->entity->n_fields; i++)
        if (hides(v, whole, parent, &whole->entity->fields[i])) (*r)->v[i] = value_null();
    return true;
}

static bool load_seen(const struct view *v, const struct entity *entity, int64_t id, struct record **out,
                      struct error *e) {
    *out = NULL;
    if (!record_load(v->db, v->arena, entity, id, out, e)) {
        *out = NULL;
        return error_absent(e);
    }
    return mask(v, out, e);
}

bool seen_row(const struct view *v, const struct entity *entity, int64_t id, struct record **out,
              struct error *e) {
    if (names_get_record(v, entity, id, out)) return true;
    if (!load_seen(v, entity, id, out, e)) return false;
    names_put_record(v, entity, id, *out);
    return true;
}

/* Rows of a kind that is not for the viewer at all are not even counted. */
static void row_keep(const struct view *v, const struct entity *entity, struct record *r, struct seen *out) {
    if (r)
        VEC_PUSH(v->arena, out, r);
    else
        out->withheld += entity_visible(entity, &v->viewer);
}

static bool push_row(const struct view *v, const struct entity *entity, int64_t id, struct seen *out,
                     struct error *e) {
    struct record *r;
    if (!seen_row(v, entity, id, &r, e)) return false;
    row_keep(v, entity, r, out);
    return true;
}

static bool is_known(const struct view *v, const struct entity *entity, int64_t id) {
    struct record *known;
    return names_get_record(v, entity, id, &known);
}

/* So many that are not known yet are read together, where they are kept. */
static bool read_ahead(const struct view *v, const struct entity *entity, const struct ids *ids,
                       struct error *e) {
    struct ids unknown = {0};
    for (size_t i = 0; names_kept(v) && i < ids->n; i++)
        if (!is_known(v, entity, ids->v[i])) VEC_PUSH(v->arena, &unknown, ids->v[i]);
    if (unknown.n < MANY) return true;
    struct record **rows = arena_array(v->arena, unknown.n, sizeof *rows);
    if (!record_load_some(v->db, v->arena, entity, unknown.v, unknown.n, rows, e)) return false;
    for (size_t i = 0; i < unknown.n; i++) {
        if (is_known(v, entity, unknown.v[i])) continue;
        if (rows[i] && !mask(v, &rows[i], e)) return false;
        names_put_record(v, entity, unknown.v[i], rows[i]);
    }
    return true;
}

bool seen_these(const struct view *v, const struct entity *entity, const struct ids *ids, struct seen *out,
                struct error *e) {
    *out = (struct seen){0};
    if (!read_ahead(v, entity, ids, e)) return false;
    for (size_t i = 0; i < ids->n; i++)
        if (!push_row(v, entity, ids->v[i], out, e)) return false;
    return true;
}

bool seen_rows(const struct view *v, const struct entity *entity, const char *sql, const struct value *params,
               size_t n, struct seen *out, struct error *e) {
    struct ids ids;
    *out = (struct seen){0};
    bool always = n == 0; /* the same rows */
    if (always && names_get_all(v, sql, out)) return true;
    if (!ids_of(v, sql, params, n, &ids, e) || !seen_these(v, entity, &ids, out, e)) return false;
    if (always) names_put_all(v, sql, out);
    return true;
}

bool seen_all(const struct view *v, const struct entity *entity, struct seen *out, struct error *e) {
    struct list_query all = {.entity = entity};
    struct list_rows rows;
    *out = (struct seen){0};
    if (names_get_all(v, entity, out)) return true;
    if (!list_run(v->db, v->arena, &all, &rows, e)) return false;
    for (size_t i = 0; i < rows.n; i++) {
        struct record *r = rows.v[i];
        if (!mask(v, &r, e)) return false;
        row_keep(v, entity, r, out);
    }
    names_put_all(v, entity, out);
    return true;
}

struct named seen_self(const struct view *v, const struct record *r) {
    struct named self;
    if (names_get(v, r->entity, r->id, &self)) return self;
    self = (struct named){
        .entity = r->entity, .id = r->id, .ref = r->ref, .title = sv_from(record_title(v->db, v->arena, r))};
    names_put(v, r->entity, r->id, &self);
    return self;
}

bool seen_named(const struct view *v, const struct entity *entity, int64_t id, struct named *out,
                struct error *e) {
    struct record *r = NULL;
    *out = (struct named){0};
    if (!id || names_get(v, entity, id, out)) return true;
    if (!seen_row(v, entity, id, &r, e)) return false;
    if (r)
        *out = seen_self(v, r);
    else
        names_put(v, entity, id, out);
    return true;
}

bool seen_ref(const struct view *v, const struct record *r, const char *field, struct named *out,
              struct error *e) {
    size_t at = field_at(r->entity, field);
    *out = (struct named){0};
    return r->v[at].null || seen_named(v, entity_named(r->entity->fields[at].target), r->v[at].i, out, e);
}

bool seen_refs(const struct view *v, const struct record *r, const struct ref_to *refs, struct error *e) {
    for (; refs->field; refs++)
        if (!seen_ref(v, r, refs->field, refs->out, e)) return false;
    return true;
}
