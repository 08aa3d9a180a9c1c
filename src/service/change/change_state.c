#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"
#include "catalyse/base/utf8.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/state.h"
#include "service/change/change.h"
#include "service/read/take.h"

/* Fields in which an entity keeps the facilitator's own reason, and the one that can be said. */
static const char *const MINE[] = {"reason", "reason_private", "skip_reason", "dropped_reason"};
static const char SAID[] = "reason_said";

static bool field_given(const struct change *c, const char *name) {
    int at = field_index(c->entity, sv_from(name));
    return at >= 0 && c->after->v[at].t.n > 0;
}

static bool reason_given(const struct change *c) {
    if (c->why.mine.n || c->why.said.n || field_given(c, SAID)) return true;
    for (size_t i = 0; i < sizeof MINE / sizeof *MINE; i++)
        if (field_given(c, MINE[i])) return true;
    return false;
}

static const char *words_of_next(const struct change *c, struct sv from) {
    struct state_step next[STATES_MAX];
    struct str words = {0};
    size_t n = state_next(c->entity, from, next);
    for (size_t i = 0; i < n; i++)
        str_addf(&words, "%s%s (%s)", i ? ", " : "", next[i].code,
                 state_word(c->entity, sv_from(next[i].code)));
    return str_keep(&words, c->v->arena).p;
}

static bool refuse_step(const struct change *c, struct sv from, struct sv to, struct error *e) {
    const char *next = words_of_next(c, from);
    if (!*next)
        return error_set(e, ERR_USAGE, _("%s %s: nothing follows the state '%s'"), _(c->entity->label),
                         text_quote(c->before->ref).p, state_word(c->entity, from));
    return error_set(e, ERR_USAGE, _("%s %s: '%s' does not follow '%s'; from there: %s"), _(c->entity->label),
                     text_quote(c->before->ref).p, state_word(c->entity, to), state_word(c->entity, from),
                     next);
}

bool change_check_state(const struct change *c, struct error *e) {
    struct sv from = take_state(c->before), to = take_state(c->after);
    bool needs_reason;
    if (!state_can(c->entity, from, to, &needs_reason)) return refuse_step(c, from, to, e);
    if (!needs_reason || reason_given(c)) return true;
    return error_set(e, ERR_USAGE, _("%s %s: a reason is needed for '%s' (reason=…, reason_said=…)"),
                     _(c->entity->label), text_quote(c->before->ref).p, state_word(c->entity, to));
}

static struct sv own_reason(const struct change *c) {
    for (size_t i = 0; i < sizeof MINE / sizeof *MINE; i++)
        if (field_given(c, MINE[i])) return record_text(c->after, MINE[i]);
    return SV_NULL;
}

static void keep_in_row(const struct change *c, const char *name, struct sv text) {
    if (text.n && field_index(c->entity, sv_from(name)) >= 0) record_set_text(c->after, name, text);
}

void change_keep_reasons(const struct change *c) {
    for (size_t i = 0; i < sizeof MINE / sizeof *MINE; i++) keep_in_row(c, MINE[i], c->why.mine);
    keep_in_row(c, SAID, c->why.said);
}

bool change_log(const struct change *c, struct sv from, struct sv to, struct reasons why, struct error *e) {
    struct record *r = record_new(c->v->arena, entity_named("state_change"));
    char *at = arena_alloc(c->v->arena, MOMENT_TEXT);
    moment_iso(clock_now(), at);
    record_set_text(r, "entity", sv_from(c->entity->name));
    record_set_text(r, "row_ref", c->after->ref);
    record_set_text(r, "from_state", from);
    record_set_text(r, "to_state", to);
    record_set_text(r, "at", sv_from(at));
    record_set_text(r, "who", sv_from(db_author(c->v->db)));
    record_set_text(r, "reason", why.mine);
    record_set_text(r, "reason_said", why.said);
    return record_insert(c->v->db, c->v->arena, r, e);
}

bool change_log_state(const struct change *c, struct error *e) {
    struct reasons why = {.mine = c->why.mine.n ? c->why.mine : own_reason(c),
                          .said = field_given(c, SAID) ? record_text(c->after, SAID) : c->why.said};
    return change_log(c, take_state(c->before), take_state(c->after), why, e);
}
