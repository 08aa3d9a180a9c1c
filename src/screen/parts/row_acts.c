#include "screen/parts/row_acts.h"
#include "screen/parts/common.h"
#include "screen/parts/refusal.h"
#include <stdio.h>

/* --- deleting --- */

static bool delete_now(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct row *r = data;
    (void)answer;
    struct view v = desk_view(d, d->tmp);
    if (!edit_remove(&v, r->entity, r->id, e)) return false;
    desk_done(d, _("%s deleted — u brings it back"), entity_words(r->entity, false));
    return true;
}

/* What goes with it or loses its reference, one line each. */
static void removal_points(const struct removal_plan *plan, struct str *out) {
    for (size_t i = 0; i < plan->n; i++) {
        const struct removal *r = &plan->v[i];
        const char *what = r->effect == REMOVAL_GOES ? _("goes with it") : _("loses this reference");
        str_addf(out, _("%s: %zu (%.*s) — %s"), entity_words(r->entity, true), r->count,
                 SV_ARG(r->first.title), what);
        str_addc(out, '\n');
    }
}

static bool removal_takes_others(const struct removal_plan *plan) {
    for (size_t i = 0; i < plan->n; i++)
        if (plan->v[i].effect == REMOVAL_GOES) return true;
    return false;
}

/* Why it cannot go: the rows that keep it, else what the service says; masked ones are not named. */
static void removal_refusal(const struct desk *d, const struct removal_plan *plan, struct error *e) {
    error_set(e, ERR_DATA, "%.*s", SV_ARG(plan->refusal));
    if (plan->kept && d->viewer != AUD_ME)
        error_set(e, ERR_DATA, "%s", _("it cannot go: masked rows need it; Ctrl-x v shows which"));
    for (size_t i = 0; i < plan->n; i++) {
        const struct removal *r = &plan->v[i];
        if (r->effect != REMOVAL_FORBIDS) continue;
        error_set(e, ERR_DATA, _("it cannot go, l shows the links: needed by %s (%zu) %.*s"),
                  entity_words(r->entity, true), r->count, SV_ARG(r->first.title));
        return;
    }
}

enum reply row_delete(struct desk *d, const struct entity *entity, int64_t id) {
    struct view v = desk_view(d, d->tmp);
    struct removal_plan plan;
    struct error e = {0};
    struct row r = {entity, id};
    if (!id) return EATEN;
    if (!edit_remove_plan(&v, entity, id, &plan, &e)) return desk_fail(d, &e);
    if (!plan.allowed) {
        removal_refusal(d, &plan, &e);
        return desk_fail(d, &e);
    }
    if (!removal_takes_others(&plan)) return delete_now(d, &r, SV(""), &e) ? EATEN : desk_fail(d, &e);
    struct str points = {0};
    removal_points(&plan, &points);
    desk_confirm(d, arena_printf(d->tmp, _("Delete %.*s?"), SV_ARG(plan.row.title)),
                 _("Other rows go with it. u brings everything back."), str_c(&points), _("delete"),
                 delete_now, &r, sizeof r);
    str_deinit(&points);
    return EATEN;
}

/* --- states --- */

struct state_move {
    struct row row;
    char to[40];
};

static bool state_write(struct desk *d, const struct state_move *m, struct sv said, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct edit_result result = {0};
    struct reasons why = {.mine = said, .said = said};
    if (!edit_state(&v, m->row.entity, m->row.id, sv_from(m->to), why, &result, e)) return false;
    tell_state(d, &result);
    return true;
}

static bool state_reason(struct desk *d, const void *data, struct sv answer, struct error *e) {
    if (!answer.n) return error_set(e, ERR_USAGE, _("a reason that can be said is needed here"));
    return state_write(d, data, answer, e);
}

static void reason_ask(struct desk *d, const struct state_move *m) {
    desk_ask_line(d, _("Why?"), _("Reason that can be said aloud"), SV(""), state_reason, m, sizeof *m);
    desk_line_about(d, m->row.entity, m->row.id);
}

bool row_state_move(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct state_move m = {.row = *(const struct row *)data};
    struct view v = desk_view(d, d->tmp);
    struct next_states next;
    snprintf(m.to, sizeof m.to, "%.*s", SV_ARG(answer));
    if (!edit_next_states(&v, m.row.entity, m.row.id, &next, e)) return false;
    for (size_t i = 0; i < next.n; i++) {
        if (!sv_is(answer, next.v[i].choice->code)) continue;
        if (!next.v[i].needs_reason) return state_write(d, &m, SV(""), e);
        if (refusal_is(&m.row, answer))
            refusal_ask(d, &m.row, answer);
        else
            reason_ask(d, &m);
        return true;
    }
    return error_set(e, ERR_USAGE, _("this state cannot follow"));
}

enum reply row_next_state(struct desk *d, const struct row *r, const char *title, answer_fn *then) {
    struct view v = desk_view(d, d->tmp);
    struct next_states next;
    struct error e = {0};
    if (!r->id) return EATEN;
    if (!edit_next_states(&v, r->entity, r->id, &next, &e)) return desk_fail(d, &e);
    struct question_choice *choices = arena_array(d->tmp, next.n, sizeof *choices);
    for (size_t i = 0; i < next.n; i++)
        choices[i] = (struct question_choice){next.v[i].choice->code, _(next.v[i].choice->label), NULL};
    if (!next.n)
        desk_warn(d, _("no other state can follow this one"));
    else
        desk_choose(d, title, choices, next.n, then, r, sizeof *r);
    return EATEN;
}

enum reply row_state(struct desk *d, const struct entity *entity, int64_t id) {
    return row_next_state(d, &(struct row){entity, id}, _("New state"), row_state_move);
}
