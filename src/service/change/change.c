#include "service/change/change.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/nearest.h"
#include "catalyse/base/utf8.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/state.h"
#include "service/read/lookup_sql.h"
#include "service/read/take.h"

void change_new(struct change *c, const struct view *v, const struct entity *entity) {
    *c = (struct change){.v = v, .entity = entity, .after = record_new(v->arena, entity)};
}

bool change_open(struct change *c, const struct view *v, const struct entity *entity, int64_t id,
                 struct error *e) {
    *c = (struct change){.v = v, .entity = entity};
    if (!record_load(v->db, v->arena, entity, id, &c->before, e)) return false;
    c->after = record_copy(v->arena, c->before);
    return true;
}

static int field_by_label(const struct entity *entity, struct sv name) {
    for (size_t i = 0; i < entity->n_fields; i++) {
        const char *label = entity->fields[i].label;
        if (text_same(sv_from(label), name) || text_same(sv_from(_(label)), name)) return (int)i;
    }
    return -1;
}

static bool refuse_field(const struct entity *entity, struct sv name, struct error *e) {
    struct nearest near = {.word = name};
    for (size_t i = 0; i < entity->n_fields; i++) nearest_try(&near, entity->fields[i].name);
    if (near.name)
        return error_set(e, ERR_USAGE, _("%s has no field '%s'; did you mean '%s'?"), _(entity->label),
                         text_quote(name).p, near.name);
    return error_set(e, ERR_USAGE, _("%s has no field '%s': 'catalyse list --help %s' names them"),
                     _(entity->label), text_quote(name).p, entity->name);
}

static bool put_value(struct change *c, size_t at, struct sv text, struct error *e) {
    const struct field *f = &c->entity->fields[at];
    struct value value;
    if (sv_trim(text).n == 0) {
        c->after->v[at] = value_null();
        return true;
    }
    if (f->kind != FIELD_REF) {
        if (!value_parse(c->v->arena, f, text, c->v->today, &value, e)) return false;
        c->after->v[at] = value;
        return true;
    }
    int64_t id;
    if (!lookup_for(c->v, f, text, &id, e)) return false;
    c->after->v[at] = value_int(id);
    return true;
}

/* Names that are no fields: the row's own ref, and why its state changes. */
static bool put_extra(struct change *c, struct sv name, struct sv text, bool *taken, struct error *e) {
    struct str clean = {0};
    bool valid = text_clean(text, false, &clean);
    struct sv kept = str_keep(&clean, c->v->arena);
    *taken = true;
    if (sv_is(name, "ref"))
        c->after->ref = kept;
    else if (sv_is(name, "reason"))
        c->why.mine = kept;
    else if (sv_is(name, "reason_said"))
        c->why.said = kept;
    else
        *taken = false;
    if (!*taken || valid) return true;
    return error_set(e, ERR_DATA, _("%s: the text holds characters that cannot be kept"), text_quote(name).p);
}

bool change_put(struct change *c, struct sv field, struct sv text, struct error *e) {
    struct sv name = sv_trim(field);
    int at = field_index(c->entity, name);
    bool taken = false;
    if (!put_extra(c, name, text, &taken, e)) return false;
    if (at < 0 && !taken) at = field_by_label(c->entity, name);
    if (at >= 0) return put_value(c, (size_t)at, text, e);
    return taken || refuse_field(c->entity, name, e);
}

bool change_put_given(struct change *c, const char *field, struct sv text, struct error *e) {
    return text.n == 0 || change_put(c, sv_from(field), text, e);
}

bool change_put_all(struct change *c, const struct pair *pairs, size_t n, struct error *e) {
    for (size_t i = 0; i < n; i++)
        if (!change_put(c, pairs[i].field, pairs[i].text, e)) return false;
    return true;
}

bool change_touches(const struct change *c, const char *field) {
    size_t at = field_at(c->entity, field);
    return !value_eq(c->before ? c->before->v[at] : value_null(), c->after->v[at]);
}

bool change_differs(const struct change *c) {
    for (size_t i = 0; c->before && i < c->entity->n_fields; i++)
        if (!value_eq(c->before->v[i], c->after->v[i])) return true;
    return !c->before;
}

bool change_follows(const struct change *c, const struct record *seen, struct error *e) {
    for (size_t i = 0; i < c->entity->n_fields; i++) {
        struct value now = c->before->v[i];
        if (value_eq(now, seen->v[i]) || value_eq(now, c->after->v[i])) continue;
        return error_set(e, ERR_BUSY, _("'%s' was changed elsewhere meanwhile; saving again replaces that"),
                         _(c->entity->fields[i].label));
    }
    return true;
}

struct sv change_from(const struct change *c) {
    return c->before ? take_state(c->before) : sv_from(state_first(c->entity));
}

bool change_moves(const struct change *c, struct sv *to) {
    *to = take_state(c->after);
    return to->n > 0 && !sv_eq(change_from(c), *to);
}
