#include "service/transfer/intake.h"
#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/nearest.h"
#include "catalyse/base/utf8.h"

static const struct {
    const char *name;
    enum intake_to to;
} specials[] = {
    {"ref", TO_REF},       {"id", TO_ID}, {"created_at", TO_CREATED_AT}, {"updated_at", TO_UPDATED_AT},
    {"author", TO_AUTHOR},
};

enum { N_SPECIALS = sizeof specials / sizeof *specials };

struct intake intake_named(const struct entity *entity, struct sv name) {
    for (size_t i = 0; i < N_SPECIALS; i++)
        if (sv_is(name, specials[i].name)) return (struct intake){.to = specials[i].to};
    int at = field_index(entity, name);
    if (at < 0) return (struct intake){.to = TO_NOTHING};
    return (struct intake){TO_FIELD, (size_t)at};
}

const char *intake_unknown(struct arena *a, const struct entity *entity, struct sv name) {
    struct nearest near = {.word = name};
    for (size_t i = 0; i < N_SPECIALS; i++) nearest_try(&near, specials[i].name);
    for (size_t i = 0; i < entity->n_fields; i++) nearest_try(&near, entity->fields[i].name);
    if (near.name)
        return arena_printf(a, _("%s has no field '%s': did you mean '%s'?"), entity->name,
                            text_quote(name).p, near.name);
    return arena_printf(a, _("%s has no field '%s'"), entity->name, text_quote(name).p);
}

static bool put_id(struct sv text, struct record *r, struct error *e) {
    int64_t id;
    if (!sv_to_i64(text, &id) || id <= 0)
        return error_set(e, ERR_DATA, _("id: '%s' is no whole number above zero"), text_quote(text).p);
    r->id = id;
    return true;
}

static bool put_moment(struct arena *a, struct sv text, struct sv *out, struct error *e) {
    int64_t ms;
    char plain[MOMENT_TEXT];
    if (!moment_from_iso(text, &ms))
        return error_set(e, ERR_DATA, _("'%s' is no moment: write 2026-06-18T11:57:03.123Z"),
                         text_quote(text).p);
    moment_iso(ms, plain);
    *out = sv_of(arena_strndup(a, plain, MOMENT_TEXT - 1), MOMENT_TEXT - 1);
    return true;
}

static bool put_words(struct arena *a, struct sv text, size_t max, struct sv *out, struct error *e) {
    struct str clean = {0};
    bool ok = text_clean(text, false, &clean) && utf8_count(str_sv(&clean)) <= max;
    *out = str_keep(&clean, a);
    return ok ||
           error_set(e, ERR_DATA, _("'%s' is no text of at most %zu characters"), text_quote(text).p, max);
}

bool intake_ref(struct arena *a, struct sv text, struct sv *out, struct error *e) {
    return put_words(a, text, REF_MAX, out, e);
}

static bool put_field(struct arena *a, size_t at, struct sv text, int32_t today, struct record *r,
                      struct error *e) {
    const struct field *f = &r->entity->fields[at];
    struct value v;
    if (!value_parse(a, f, text, today, &v, e)) return false;
    bool keeps_initial = v.null && (f->flags & F_REQUIRED) && f->initial;
    if (!keeps_initial) r->v[at] = v;
    return true;
}

bool intake_put(struct arena *a, struct intake to, struct sv text, int32_t today, struct record *r,
                struct error *e) {
    if (to.to == TO_NOTHING) return true;
    if (to.to == TO_FIELD) return put_field(a, to.field, text, today, r, e);
    text = sv_trim(text);
    if (text.n == 0) return true;
    switch (to.to) {
    case TO_REF:
        return intake_ref(a, text, &r->ref, e);
    case TO_ID:
        return put_id(text, r, e);
    case TO_CREATED_AT:
        return put_moment(a, text, &r->created_at, e);
    case TO_UPDATED_AT:
        return put_moment(a, text, &r->updated_at, e);
    default:
        return put_words(a, text, AUTHOR_MAX, &r->author, e);
    }
}

int intake_missing(const struct record *r, struct error *e) {
    for (size_t i = 0; i < r->entity->n_fields; i++)
        if (r->v[i].null && !value_check(&r->entity->fields[i], r->v[i], e)) return (int)i;
    return -1;
}
