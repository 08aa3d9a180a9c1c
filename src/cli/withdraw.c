#include "catalyse/domain/entities.h"
#include "catalyse/domain/maturity.h"
#include "catalyse/service/lookup.h"
#include "catalyse/service/withdrawal.h"
#include "cli/command.h"

/* What it endangers when an organisation leaves; and leaving. */

static void fall_say(const struct fall *f) {
    if (f->after < f->before)
        out_say(_("%.*s: group stage %s → %s"), SV_ARG(f->group.title), level_code(f->before),
                level_code(f->after));
    else
        out_say("%.*s", SV_ARG(f->group.title));
    for (size_t i = 0; i < f->found.n; i++) out_say("  %.*s", SV_ARG(f->found.v[i].text));
}

static void stake_say(const struct stake *s) {
    struct str line = {0};
    str_addf(&line, "  %.*s  %.*s", SV_ARG(s->row.ref), SV_ARG(s->row.title));
    if (s->group.id) str_addf(&line, " — %.*s", SV_ARG(s->group.title));
    if (s->call.id) str_addf(&line, _("; ring up %.*s"), SV_ARG(s->call.title));
    out_say("%s", str_c(&line));
    str_deinit(&line);
}

static void withdrawal_say(const struct withdrawal *w) {
    out_say(P_("If %.*s leaves — %zu thing it holds", "If %.*s leaves — %zu things it holds", w->n),
            SV_ARG(w->leaver.title), w->n);
    for (size_t i = 0; i < w->n_falls; i++) fall_say(&w->falls[i]);
    for (size_t i = 0; i < w->n; i++) {
        enum stake_kind kind = w->v[i].kind;
        if (i == 0 || w->v[i - 1].kind != kind)
            out_say(C_("what is held: what to do", "%s: %s"), stake_label(kind), stake_remedy(kind));
        stake_say(&w->v[i]);
    }
}

bool run_withdraw(struct cli *c, struct error *e) {
    const struct words *w = c->words;
    struct leaver who = {.entity = entity_named("organisation")};
    const char *said = w->value[OPT_SAID];
    struct withdrawal held;
    if (!lookup_one(&c->view, who.entity, sv_from(w->args[1]), &who.id, e) ||
        !row_option(c, OPT_GROUP, "subgroup", &who.subgroup, e) || !withdrawal_read(&c->view, &who, &held, e))
        return false;
    withdrawal_say(&held);
    if (!w->value[OPT_APPLY]) return true;
    if (!withdrawal_note(&c->view, &who, said ? sv_from(said) : SV_NULL, e)) return false;
    out_say(_("%.*s has left; what it holds stays until it is handed over"), SV_ARG(held.leaver.title));
    return true;
}
