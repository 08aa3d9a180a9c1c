#include "screen/parts/refusal.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/edit.h"
#include "screen/parts/common.h"
#include <string.h>

enum { STATE_MAX = 40, REASON_MAX = 2000 };

struct refusal {
    struct row row;
    char to[STATE_MAX];
    char said[REASON_MAX], mine[REASON_MAX];
};

/* False when the field does not hold so much. */
static bool keep_reason(const struct refusal *r, const char *field, struct sv text,
                        char out[static REASON_MAX], struct error *e) {
    if (!value_check(field_named(r->row.entity, field), value_text(text), e)) return false;
    memcpy(out, text.p, text.n);
    out[text.n] = '\0';
    return true;
}

static const char *state_title(const struct refusal *r) {
    return _(choice_find(field_named(r->row.entity, "state")->choices, sv_from(r->to))->label);
}

static bool offered(struct desk *d, const void *data, struct sv offer, struct error *e) {
    const struct refusal *r = data;
    const struct pair pairs[] = {{SV("state"), sv_from(r->to)},
                                 {SV("reason"), sv_from(r->mine)},
                                 {SV("reason_said"), sv_from(r->said)},
                                 {SV("offer"), offer}};
    struct view v = desk_view(d, d->tmp);
    struct edit_result result = {0};
    if (!edit_set(&v, r->row.entity, r->row.id, pairs, sizeof pairs / sizeof *pairs, &result, e))
        return false;
    tell_state(d, &result);
    return true;
}

static bool aloud_said(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct refusal r = *(const struct refusal *)data;
    struct sv said = sv_trim(answer);
    if (!said.n) return error_set(e, ERR_USAGE, _("a reason that can be said is needed here"));
    if (!keep_reason(&r, "reason_said", said, r.said, e)) return false;
    ask_choice(d, _("What is offered instead?"), field_named(r.row.entity, "offer"), offered, &r, sizeof r);
    return true;
}

static void ask_aloud(struct desk *d, const struct refusal *r) {
    desk_ask_line(d, state_title(r), _("Reason that can be said aloud"), SV(""), aloud_said, r, sizeof *r);
    desk_line_about(d, r->row.entity, r->row.id);
}

static bool mine_said(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct refusal r = *(const struct refusal *)data;
    if (!keep_reason(&r, "reason_private", sv_trim(answer), r.mine, e)) return false;
    ask_aloud(d, &r);
    return true;
}

bool refusal_is(const struct row *r, struct sv state) {
    return r->entity == entity_named("expression_of_interest") &&
           (sv_is(state, "waitlisted") || sv_is(state, "declined"));
}

void refusal_ask(struct desk *d, const struct row *r, struct sv state) {
    struct refusal refusal = {.row = *r};
    memcpy(refusal.to, state.p, state.n);
    if (d->viewer != AUD_ME) {
        ask_aloud(d, &refusal);
        return;
    }
    desk_ask_line(d, state_title(&refusal), _("Why? For yourself: nobody else sees it"), SV(""), mine_said,
                  &refusal, sizeof refusal);
    desk_line_about(d, r->entity, r->id);
}
