#include "catalyse/domain/state.h"
#include "catalyse/base/error.h"
#include "catalyse/base/i18n.h"
#include <string.h>

/* A group of a chain: its states, and whether going there needs a reason. */
struct group {
    struct sv states;
    bool reason;
};

static struct group group_of(struct sv text) {
    text = sv_trim(text);
    bool reason = sv_ends(text, SV("!"));
    if (reason) text.n--;
    return (struct group){text, reason};
}

static bool holds(struct group g, struct sv state) {
    struct sv one;
    while (sv_next(&g.states, '|', &one))
        if (sv_eq(sv_trim(one), state)) return true;
    return false;
}

/* The step in one chain; a later, freer way wins over one that needs a reason. */
static bool chain_has(struct sv chain, struct sv from, struct sv to, bool *needs_reason) {
    struct sv text;
    bool found = false;
    sv_next(&chain, '>', &text);
    for (struct group before = group_of(text), after; sv_next(&chain, '>', &text); before = after) {
        after = group_of(text);
        if (!holds(before, from) || !holds(after, to)) continue;
        *needs_reason = found ? *needs_reason && after.reason : after.reason;
        found = true;
    }
    return found;
}

bool state_can(const struct entity *e, struct sv from, struct sv to, bool *needs_reason) {
    struct sv chains = sv_from(e->states), chain;
    bool found = false, reason = false;
    while (!sv_eq(from, to) && sv_next(&chains, ';', &chain)) {
        bool here;
        if (!chain_has(chain, from, to, &here)) continue;
        reason = found ? reason && here : here;
        found = true;
    }
    if (needs_reason) *needs_reason = reason;
    return found;
}

static const struct field *state_field(const struct entity *e) {
    int i = field_state(e);
    return i < 0 ? NULL : &e->fields[i];
}

size_t state_next(const struct entity *e, struct sv from, struct state_step out[static STATES_MAX]) {
    const struct field *f = state_field(e);
    size_t n = 0;
    for (const struct choice *c = f ? f->choices : NULL; c && c->code; c++) {
        bool reason;
        if (!state_can(e, from, sv_from(c->code), &reason)) continue;
        BUG_ON(n == STATES_MAX);
        out[n++] = (struct state_step){c->code, reason};
    }
    return n;
}

const char *state_word(const struct entity *e, struct sv code) {
    const struct field *f = state_field(e);
    const struct choice *c = f ? choice_find(f->choices, code) : NULL;
    return c ? _(c->label) : "";
}

const char *state_first(const struct entity *e) {
    const struct field *f = state_field(e);
    return f ? f->initial : NULL;
}
