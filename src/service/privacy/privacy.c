#include "catalyse/service/privacy.h"
#include "catalyse/base/str.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/lookup.h"
#include "catalyse/store/maintain.h"
#include "service/guide/guide_facts.h"
#include "service/privacy/traces.h"
#include "service/read/seen.h"
#include "service/read/take.h"
#include <string.h>

static bool own_fields(const struct view *v, const struct record *person, struct traces *out) {
    for (size_t i = 0; i < person->entity->n_fields; i++) {
        const struct field *f = &person->entity->fields[i];
        if (!(f->flags & F_PERSONAL) || person->v[i].null) continue;
        struct trace t = {.row = out->person, .field = f, .text = person->v[i].t};
        VEC_PUSH(v->arena, out, t);
    }
    return true;
}

static bool rows_by_reference(const struct view *v, const struct entity *entity, const struct field *f,
                              int64_t person, struct traces *out, struct error *e) {
    struct list_filter to_it = {f->name, OP_IS, value_int(person)};
    struct list_query q = {.entity = entity, .filters = &to_it, .n_filters = 1};
    struct list_rows rows;
    if (!list_run(v->db, v->arena, &q, &rows, e)) return false;
    for (size_t i = 0; i < rows.n; i++) {
        struct trace t = {.row = seen_self(v, rows.v[i]), .field = f};
        t.text = t.row.title;
        VEC_PUSH(v->arena, out, t);
    }
    return true;
}

static bool references(const struct view *v, int64_t person, struct traces *out, struct error *e) {
    for (size_t i = 0; i < N_ENTITIES; i++)
        for (size_t k = 0; k < ENTITIES[i]->n_fields; k++) {
            const struct field *f = &ENTITIES[i]->fields[k];
            bool to_people = f->kind == FIELD_REF && strcmp(f->target, "participant") == 0;
            if (to_people && !rows_by_reference(v, ENTITIES[i], f, person, out, e)) return false;
        }
    return true;
}

bool trace_of_hit(const struct view *v, const struct forget_hit *hit, struct trace *out, struct error *e) {
    struct record *r;
    int at = field_index(hit->entity, sv_from(hit->field));
    if (!record_load(v->db, v->arena, hit->entity, hit->id, &r, e)) return false;
    *out = (struct trace){.row = seen_self(v, r),
                          .field = at < 0 ? NULL : &hit->entity->fields[at],
                          .text = hit->text,
                          .by_name = true};
    return true;
}

static bool traces_load(const struct view *v, int64_t person, struct traces *out, struct error *e) {
    const struct entity *entity = entity_named("participant");
    struct forget_hits hits;
    struct record *r;
    if (!record_load(v->db, v->arena, entity, person, &r, e)) return false;
    out->person = seen_self(v, r);
    if (!own_fields(v, r, out) || !references(v, person, out, e) ||
        !forget_find(v->db, v->arena, entity, person, &hits, e))
        return false;
    for (size_t i = 0; i < hits.n; i++) {
        struct trace t;
        if (!trace_of_hit(v, &hits.v[i], &t, e)) return false;
        if (t.field) VEC_PUSH(v->arena, out, t);
    }
    return true;
}

bool person_traces(const struct view *v, int64_t participant, struct traces *out, struct error *e) {
    *out = (struct traces){0};
    return read_begin(v->db, e) && read_done(v->db, traces_load(v, participant, out, e));
}

static bool value_words(const struct view *v, const struct field *f, struct value value, struct sv *out,
                        struct error *e) {
    struct str text = {0};
    bool ok = lookup_show(v, f, value, &text, e);
    *out = str_keep(&text, v->arena);
    return ok;
}

bool row_words(const struct view *v, const struct named *row, struct worded **out, size_t *n,
               struct error *e) {
    struct record *r;
    *n = 0;
    if (!seen_row(v, row->entity, row->id, &r, e)) return false;
    *out = arena_array(v->arena, row->entity->n_fields, sizeof **out);
    for (size_t i = 0; r && i < r->entity->n_fields; i++) {
        struct worded *w = &(*out)[*n];
        if (r->v[i].null) continue;
        w->field = &r->entity->fields[i];
        if (!value_words(v, w->field, r->v[i], &w->text, e)) return false;
        *n += w->text.n > 0;
    }
    return true;
}

struct dues {
    struct due_row *v;
    size_t n, cap;
};

static bool dues_by(const struct view *v, const char *sql, bool access_needs, struct dues *out,
                    struct error *e) {
    struct query q;
    enum step s;
    struct ids people = {0};
    size_t first = out->n;
    if (!query_open(v->db, sql, &q, e)) return false;
    query_bind_text(&q, 1, day_text(v->arena, v->today));
    while ((s = query_next(&q, e)) == STEP_ROW) {
        VEC_PUSH(v->arena, &people, query_int(&q, 0));
        VEC_PUSH(v->arena, out,
                 (struct due_row){.since = day_of(query_text(&q, 1)), .access_needs = access_needs});
    }
    query_close(&q);
    if (s != STEP_END) return false;
    for (size_t i = 0; i < people.n; i++)
        if (!seen_named(v, entity_named("participant"), people.v[i], &out->v[first + i].person, e))
            return false;
    return true;
}

bool retention_due(const struct view *v, struct due_row **rows, size_t *n, struct error *e) {
    struct dues dues = {0};
    *n = 0;
    if (!read_begin(v->db, e)) return false;
    bool ok = dues_by(v, SQL_RETENTION, false, &dues, e) && dues_by(v, SQL_ACCESS_NEEDS, true, &dues, e);
    read_end(v->db);
    *rows = dues.v;
    *n = ok ? dues.n : 0;
    return ok;
}

bool access_needs_erase(const struct view *v, size_t *n, struct error *e) {
    struct due_row *rows;
    size_t all;
    *n = 0;
    if (!retention_due(v, &rows, &all, e)) return false;
    int64_t *ids = arena_array(v->arena, all + 1, sizeof *ids);
    for (size_t i = 0; i < all; i++)
        if (rows[i].access_needs) ids[(*n)++] = rows[i].person.id;
    return forget_field(v->db, entity_named("participant"), "access_needs", ids, *n, e);
}
