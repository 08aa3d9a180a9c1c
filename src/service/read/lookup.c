#include "catalyse/service/lookup.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/nearest.h"
#include "catalyse/base/utf8.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "service/read/lookup_sql.h"
#include "service/read/seen.h"
#include "service/read/take.h"

enum { CANDIDATES = 50, NEAREST_LOOKED_AT = 2000, NAMED_IN_ERROR = 4 };

/* What tells two rows of the same title apart: the first reference that is not in the title. */
static bool hint_of(const struct view *v, const struct record *r, struct sv *out, struct error *e) {
    const struct entity *entity = r->entity;
    *out = SV_NULL;
    for (size_t i = 0; i < entity->n_fields; i++) {
        const struct field *f = &entity->fields[i];
        if (f->kind != FIELD_REF || !(f->flags & F_LIST) || r->v[i].null || title_holds(entity, f)) continue;
        struct named other;
        if (!seen_named(v, entity_named(f->target), r->v[i].i, &other, e)) return false;
        *out = other.title;
        return true;
    }
    return true;
}

static bool add_match(const struct view *v, int64_t id, const struct entity *entity, size_t limit,
                      struct matches *out, struct error *e) {
    struct record *r;
    if (!seen_row(v, entity, id, &r, e)) return false;
    if (!r) return true;
    if (out->n == limit) {
        out->more = true;
        return true;
    }
    struct named self = seen_self(v, r);
    struct match m = {.id = id, .ref = self.ref, .title = self.title};
    if (!hint_of(v, r, &m.hint, e)) return false;
    VEC_PUSH(v->arena, out, m);
    return true;
}

static bool lookup_rows(const struct view *v, const struct entity *entity, struct sv typed, size_t limit,
                        struct matches *out, struct error *e) {
    struct lookup_query q;
    struct ids ids;
    if (!entity_visible(entity, &v->viewer)) return true;
    lookup_query_make(v->arena, entity, typed, &q);
    if (!ids_of(v, q.sql, q.params, q.n, &ids, e)) return false;
    for (size_t i = 0; i < ids.n && !out->more; i++)
        if (!add_match(v, ids.v[i], entity, limit, out, e)) return false;
    return true;
}

bool lookup(const struct view *v, const struct entity *entity, struct sv typed, size_t limit,
            struct matches *out, struct error *e) {
    *out = (struct matches){0};
    return read_begin(v->db, e) && read_done(v->db, lookup_rows(v, entity, typed, limit, out, e));
}

bool lookup_named(const struct view *v, const struct entity *entity, int64_t id, struct named *out,
                  struct error *e) {
    return seen_named(v, entity, id, out, e);
}

bool lookup_show(const struct view *v, const struct field *f, struct value value, struct str *out,
                 struct error *e) {
    if (f->kind != FIELD_REF || value.null) {
        value_show(f, value, out);
        return true;
    }
    struct named named;
    if (!seen_named(v, entity_named(f->target), value.i, &named, e)) return false;
    str_add(out, named.title);
    return true;
}

/* Titles are in the language of the moment; files and people may write the other one. */
static bool titled(const struct view *v, const struct record *r, struct sv folded) {
    for (int lang = LANG_EN; lang <= LANG_FR; lang++) {
        i18n_push((enum lang)lang);
        bool same = text_same(sv_from(record_title(v->db, v->arena, r)), folded);
        i18n_pop();
        if (same) return true;
    }
    return false;
}

/* A single text that names the row too: the code of a theme, the last name of a person. */
static bool has_text(const struct record *r, struct sv folded) {
    for (size_t i = 0; i < r->entity->n_fields; i++) {
        const struct field *f = &r->entity->fields[i];
        if (f->kind != FIELD_TEXT || !(f->flags & F_LIST) || r->v[i].null) continue;
        if (text_same(r->v[i].t, folded)) return true;
    }
    return false;
}

struct found {
    struct record **v;
    size_t n, cap;
};

static bool find_titled(const struct view *v, const struct entity *entity, struct sv folded,
                        struct found *titles, struct found *texts, struct error *e) {
    struct lookup_query q;
    struct ids ids;
    lookup_query_make(v->arena, entity, folded, &q);
    if (!ids_of(v, q.sql, q.params, q.n, &ids, e)) return false;
    for (size_t i = 0; i < ids.n && i < CANDIDATES; i++) {
        struct record *r;
        if (!seen_row(v, entity, ids.v[i], &r, e)) return false;
        if (!r) continue;
        if (titled(v, r, folded))
            VEC_PUSH(v->arena, titles, r);
        else if (has_text(r, folded))
            VEC_PUSH(v->arena, texts, r);
    }
    return true;
}

static bool refuse_many(const struct view *v, const struct found *rows, struct sv text, struct error *e) {
    struct str names = {0};
    for (size_t i = 0; i < rows->n && i < NAMED_IN_ERROR; i++)
        str_addf(&names, "%s%.*s", i ? ", " : "", SV_ARG(rows->v[i]->ref));
    if (rows->n > NAMED_IN_ERROR) str_addz(&names, "…");
    const char *kept = str_keep(&names, v->arena).p;
    return error_set(e, ERR_DATA, _("several rows are called '%s' (%s): give a reference"),
                     text_quote(text).p, kept);
}

/* Offers one more name; keeps it as it is written when it is the nearest so far. */
static void hint_offer(const struct view *v, struct nearest *near, struct sv name, struct sv *best) {
    const char *before = near->name;
    nearest_try(near, text_folded(name, v->arena).p);
    if (near->name != before) *best = name;
}

static bool nearest_name(const struct view *v, const struct entity *entity, struct sv text, struct sv *best,
                         struct error *e) {
    struct nearest near = {.word = text_folded(text, v->arena)};
    struct list_query first = {.entity = entity, .limit = NEAREST_LOOKED_AT, .viewer = v->viewer.audience};
    struct list_rows rows;
    if (!entity_visible(entity, &v->viewer)) return true;
    if (!list_run(v->db, v->arena, &first, &rows, e)) return false;
    for (size_t i = 0; i < rows.n; i++) {
        struct named row;
        if (!seen_named(v, entity, rows.v[i]->id, &row, e)) return false;
        if (!row.id) continue;
        hint_offer(v, &near, row.ref, best);
        hint_offer(v, &near, row.title, best);
    }
    return true;
}

static bool refuse_none(const struct view *v, const struct entity *entity, const char *label, struct sv text,
                        struct error *e) {
    struct sv best = SV_NULL;
    if (!nearest_name(v, entity, text, &best, e)) return false;
    if (best.n)
        return error_set(e, ERR_NO_FILE, _("%s: there is no '%s'; did you mean '%s'?"), _(label),
                         text_quote(text).p, text_quote(best).p);
    return error_set(e, ERR_NO_FILE, _("%s: there is no '%s'"), _(label), text_quote(text).p);
}

static bool find_by_title(const struct view *v, const struct entity *entity, const char *label,
                          struct sv text, int64_t *id, struct error *e) {
    struct found titles = {0}, texts = {0};
    if (!find_titled(v, entity, text_folded(text, v->arena), &titles, &texts, e)) return false;
    const struct found *rows = titles.n ? &titles : &texts;
    if (rows->n > 1) return refuse_many(v, rows, text, e);
    if (rows->n == 0) return refuse_none(v, entity, label, text, e);
    *id = rows->v[0]->id;
    return true;
}

static struct sv upper_copy(struct arena *a, struct sv text) {
    char *copy = arena_strndup(a, text.p, text.n);
    for (size_t i = 0; i < text.n; i++)
        if (copy[i] >= 'a' && copy[i] <= 'z') copy[i] = (char)(copy[i] - 'a' + 'A');
    return sv_of(copy, text.n);
}

/* By ref, as it is written or in upper case, or by id; 0 when it is neither. */
static bool find_by_key(const struct view *v, const struct entity *entity, struct sv text, int64_t *id,
                        struct error *e) {
    int64_t number;
    if (!record_id(v->db, entity, text, id, e)) return false;
    if (!*id && !record_id(v->db, entity, upper_copy(v->arena, text), id, e)) return false;
    if (!*id && sv_to_i64(text, &number) && number > 0) *id = number;
    if (!*id) return true;
    struct record *r;
    if (!seen_row(v, entity, *id, &r, e)) return false;
    if (!r) *id = 0;
    return true;
}

static bool find_one(const struct view *v, const struct entity *entity, const char *label, struct sv text,
                     int64_t *id, struct error *e) {
    *id = 0;
    text = sv_trim(text);
    if (text.n == 0) return error_set(e, ERR_NO_FILE, _("%s: nothing was named"), _(label));
    return read_begin(v->db, e) &&
           read_done(v->db, find_by_key(v, entity, text, id, e) &&
                                (*id || find_by_title(v, entity, label, text, id, e)));
}

bool lookup_one(const struct view *v, const struct entity *entity, struct sv text, int64_t *id,
                struct error *e) {
    return find_one(v, entity, entity->label, text, id, e);
}

bool lookup_for(const struct view *v, const struct field *f, struct sv text, int64_t *id, struct error *e) {
    return find_one(v, entity_named(f->target), f->label, text, id, e);
}

bool lookup_organisation(const struct view *v, struct sv name, int64_t *org, struct error *e) {
    struct matches m;
    struct record *person = NULL;
    *org = 0;
    if (!lookup(v, entity_named("organisation"), name, 2, &m, e)) return false;
    if (m.n == 1) *org = m.v[0].id;
    if (*org) return true;
    if (!lookup(v, entity_named("participant"), name, 2, &m, e)) return false;
    if (m.n == 1 && !seen_row(v, entity_named("participant"), m.v[0].id, &person, e)) return false;
    if (person) *org = record_int(person, "org");
    return true;
}
