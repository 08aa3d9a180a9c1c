#include "catalyse/service/groups.h"
#include "cli/command.h"
#include <string.h>

/* Who goes to which theme: the plan, why, what differs; applied when asked. */

enum { INDENT = 4 };

struct planning {
    struct cli *c;
    struct groups g;
    struct groups_plan plan;
    struct groups_reasons reasons;
};

static void funds_say(const struct groups *g, int32_t theme, struct str *out) {
    for (size_t i = 0; i < g->n_funds; i++)
        if (g->funds[i].place == theme) str_addf(out, " + %.*s", SV_ARG(g->funds[i].org.title));
}

static void org_say(const struct groups *g, const struct groups_org *o) {
    struct str line = {0};
    str_addf(&line, "  %.*s — %s", SV_ARG(o->label), groups_choice_word(o, o->place));
    if (o->place != o->agreed && o->agreed != GROUPS_NOWHERE)
        str_addf(&line, _(" (today in %.*s)"), SV_ARG(g->themes[o->agreed].row.title));
    if (o->locked) str_addf(&line, " %s", _("(locked)"));
    out_say("%s", str_c(&line));
    str_deinit(&line);
}

static void theme_say(const struct groups *g, const int32_t *place, int32_t at) {
    const struct groups_theme *t = &g->themes[at];
    struct str funds = {0};
    int32_t n = groups_load(g, place, at);
    if (!n) return;
    funds_say(g, at, &funds);
    out_folded(INDENT, P_("%.*s: %d organisation (%d to %d)%s", "%.*s: %d organisations (%d to %d)%s", n),
               SV_ARG(t->row.title), n, t->min, t->max, str_c(&funds));
    for (size_t i = 0; i < g->n_orgs; i++)
        if (place[i] == at) org_say(g, &g->orgs[i]);
    str_deinit(&funds);
}

static void nowhere_say(const struct groups *g) {
    for (size_t i = 0; i < g->n_orgs; i++)
        if (g->orgs[i].leaving && g->orgs[i].nth == 1)
            out_say(_("Leaves: %.*s"), SV_ARG(g->orgs[i].org.title));
}

static void profile_say(const struct planning *p) {
    struct str text = {0};
    groups_profile_words(&p->plan.profile, &text);
    if (p->plan.status == FORM_OPTIMAL)
        out_folded(0, _("%s. No plan is better."), str_c(&text));
    else
        out_folded(0, _("%s. Stopped before it was known whether a better one exists."), str_c(&text));
    str_deinit(&text);
}

static void reason_say(const struct planning *p, const struct groups_reason *r, bool aloud) {
    struct str text = {0};
    if (r->org < 0) {
        groups_closed_words(&p->g, &r->why, aloud, &text);
        out_folded(INDENT, "%s", str_c(&text));
    } else {
        groups_why_words(&p->g, r->org, &r->why, aloud, &text);
        out_folded(INDENT, _("%.*s: %s"), SV_ARG(p->g.orgs[r->org].label), str_c(&text));
    }
    str_deinit(&text);
}

static void reasons_say(const struct planning *p, bool aloud) {
    struct str left = {0};
    for (size_t i = 0; i < p->reasons.n; i++) reason_say(p, &p->reasons.v[i], aloud);
    groups_reasons_left_words(&p->reasons, &left);
    if (left.n) out_folded(0, "%s", str_c(&left));
    str_deinit(&left);
}

static void plan_say(const struct planning *p, bool aloud) {
    for (size_t t = 0; t < p->g.n_themes; t++) theme_say(&p->g, p->plan.place, (int32_t)t);
    nowhere_say(&p->g);
    profile_say(p);
    reasons_say(p, aloud);
}

/* Where there are several conflicts, also what lifts this one. */
static void clashes_say(const struct planning *p, size_t at) {
    const struct groups_conflict *c = &p->plan.conflicts[at];
    struct str text = {0};
    groups_conflict_heading(&p->plan, at, &text);
    if (p->plan.n_conflicts > 1) out_say(_("%s:"), str_c(&text));
    for (size_t i = 0; i < c->n; i++) {
        str_clear(&text);
        groups_clash_words(&p->g, &c->clashes[i], &text);
        out_folded(INDENT, "- %s", str_c(&text));
    }
    str_clear(&text);
    groups_lift_words(&p->g, &p->plan, at, &text);
    if (p->plan.n_conflicts > 1 && text.n) out_folded(INDENT, _("What lifts it: %s"), str_c(&text));
    str_deinit(&text);
}

/* What would be enough, each line with what it leads to. */
static void repairs_say(const struct planning *p) {
    struct str text = {0}, profile = {0};
    groups_repairs_heading(&p->plan, &text);
    out_say(_("%s:"), str_c(&text));
    for (size_t i = 0; i < p->plan.n_repairs; i++) {
        str_clear(&text);
        str_clear(&profile);
        groups_repair_words(&p->g, &p->plan.repairs[i], &text);
        groups_profile_words(&p->plan.repairs[i].profile, &profile);
        out_folded(INDENT, _("- %s — then %s"), str_c(&text), str_c(&profile));
    }
    str_deinit(&text);
    str_deinit(&profile);
}

/* The rules that cannot hold together and what would be enough; to others only what can be said of it. */
static bool conflict_say(const struct planning *p, bool aloud, struct error *e) {
    struct str said = {0};
    if (p->plan.n_conflicts) {
        groups_repairs_said(&p->g, &p->plan, &said);
        for (size_t i = 0; i < p->plan.n_conflicts && !aloud; i++) clashes_say(p, i);
        if (!aloud) repairs_say(p);
        out_folded(INDENT, _("To be said: %s"), str_c(&said));
    }
    str_deinit(&said);
    return error_set(e, ERR_DATA,
                     p->plan.status == FORM_INFEASIBLE
                         ? _("no plan keeps all rules: those listed cannot hold together")
                         : _("no plan was found"));
}

static bool apply(const struct planning *p, struct error *e) {
    const char *mine = p->c->words->value[OPT_REASON], *aloud = p->c->words->value[OPT_SAID];
    struct groups_applied done;
    struct reasons why = {sv_from(mine), sv_from(aloud)};
    if (!groups_apply(&p->c->view, &p->g, &p->reasons, why, &done, e)) return false;
    out_say(_("Applied: %zu joined, %zu left, groups made: %zu. 'catalyse undo' takes it back."), done.joined,
            done.left, done.groups);
    return true;
}

static bool ready(const struct planning *p, struct error *e) {
    for (size_t i = 0; i < p->g.n_orgs; i++)
        if (!p->g.orgs[i].leaving) return true;
    return error_set(e, ERR_DATA, _("no answer is kept yet: decide on them first (stage 2, committee)"));
}

/* The plan, then why: both may take a while. */
static void compute(struct planning *p, struct groups_ask *ask) {
    struct waiting waiting = {.say = groups_news_words};
    watch_begin(&ask->watch, &waiting);
    groups_solve(&p->g, ask, p->c->view.arena, &p->plan);
    if (p->plan.place) {
        groups_put(&p->g, p->plan.place, p->plan.fund_place);
        waiting.say = groups_reasons_news_words;
        p->reasons = groups_reasons(&p->g, &ask->watch, p->c->view.arena);
    }
    watch_end(&ask->watch);
}

bool run_groups(struct cli *c, struct error *e) {
    struct planning p = {.c = c};
    const char *policy = c->words->value[OPT_POLICY], *audience = c->words->value[OPT_AUDIENCE];
    bool aloud = audience && strcmp(audience, "me") != 0;
    struct groups_ask ask = {.policy = policy && !strcmp(policy, "first") ? FORM_FIRST : FORM_NOBODY,
                             .afresh = c->words->value[OPT_AFRESH] != NULL};
    if (!groups_read(&c->view, &p.g, e) || !ready(&p, e)) return false;
    compute(&p, &ask);
    if (!p.plan.place) return conflict_say(&p, aloud, e);
    plan_say(&p, aloud);
    return !c->words->value[OPT_APPLY] || apply(&p, e);
}
