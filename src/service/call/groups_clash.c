#include "service/call/groups_clash.h"
#include "catalyse/base/i18n.h"

/* The rules that do not hold together, and what lifts them, in sentences. */

struct sv groups_title(const struct groups *g, int32_t theme) {
    return theme < 0 ? SV_NULL : g->themes[theme].row.title;
}

void groups_also(struct str *out, size_t from) {
    if (out->n > from) str_addz(out, C_("between parts of a sentence", "; "));
}

static struct sv org_title(const struct groups *g, int32_t org) {
    return org < 0 ? SV_NULL : g->orgs[org].org.title;
}

static void lock_words(const struct groups *g, const struct groups_clash *c, struct str *out) {
    const struct groups_org *o = &g->orgs[c->org];
    struct sv org = o->label, theme = groups_title(g, c->theme);
    if (o->locked && o->place == c->theme)
        str_addf(out, _("you locked %.*s in %.*s"), SV_ARG(org), SV_ARG(theme));
    else if (o->agreed == c->theme)
        str_addf(out, _("%.*s is agreed in %.*s"), SV_ARG(org), SV_ARG(theme));
    else
        str_addf(out, _("%.*s in %.*s"), SV_ARG(org), SV_ARG(theme));
}

static void theme_words(const struct groups *g, const struct groups_clash *c, struct str *out) {
    const struct groups_theme *t = &g->themes[c->theme];
    struct sv title = t->row.title;
    if (!t->open)
        str_addf(out, _("no group forms on %.*s"), SV_ARG(title));
    else if (c->kind == FORM_THEME_MIN)
        str_addf(out,
                 P_("%.*s needs at least %d organisation", "%.*s needs at least %d organisations", t->min),
                 SV_ARG(title), t->min);
    else
        str_addf(out, P_("%.*s takes at most %d organisation", "%.*s takes at most %d organisations", t->max),
                 SV_ARG(title), t->max);
}

void groups_clash_words(const struct groups *g, const struct groups_clash *c, struct str *out) {
    const struct groups_rule *r = c->rule;
    if (c->kind == FORM_LOCK)
        lock_words(g, c, out);
    else if (c->kind == FORM_APART && r)
        str_addf(out, _("%.*s and %.*s must not be in the same group"), SV_ARG(org_title(g, r->org)),
                 SV_ARG(org_title(g, r->other)));
    else if (c->kind == FORM_TOGETHER && r)
        str_addf(out, _("%.*s and %.*s must be in the same group"), SV_ARG(org_title(g, r->org)),
                 SV_ARG(org_title(g, r->other)));
    else if (c->kind == FORM_FORBID && r)
        str_addf(out, _("%.*s must not be in %.*s"), SV_ARG(org_title(g, r->org)),
                 SV_ARG(groups_title(g, r->theme)));
    else if (c->theme >= 0)
        theme_words(g, c, out);
}

void groups_clashes_words(const struct groups *g, const struct groups_clash *clashes, size_t n,
                          struct str *out) {
    size_t from = out->n;
    for (size_t i = 0; i < n; i++) {
        groups_also(out, from);
        groups_clash_words(g, &clashes[i], out);
    }
}

static void bound_words(const struct groups *g, const struct groups_change *r, struct str *out) {
    const struct groups_theme *t = &g->themes[r->clash.theme];
    struct sv title = t->row.title;
    int least = t->min - r->by, most = t->max + r->by;
    if (!t->open && r->by > t->max)
        str_addf(out,
                 P_("let a group form on %.*s, of at most %d organisation instead of %d",
                    "let a group form on %.*s, of at most %d organisations instead of %d", r->by),
                 SV_ARG(title), r->by, t->max);
    else if (!t->open)
        str_addf(out, _("let a group form on %.*s"), SV_ARG(title));
    else if (r->clash.kind == FORM_THEME_MIN)
        str_addf(out,
                 P_("%.*s: at least %d organisation instead of %d",
                    "%.*s: at least %d organisations instead of %d", least),
                 SV_ARG(title), least, t->min);
    else
        str_addf(out,
                 P_("%.*s: at most %d organisation instead of %d",
                    "%.*s: at most %d organisations instead of %d", most),
                 SV_ARG(title), most, t->max);
}

static void change_words(const struct groups *g, const struct groups_change *change, struct str *out) {
    const struct groups_clash *c = &change->clash;
    const struct groups_rule *r = c->rule;
    if (c->kind == FORM_LOCK)
        str_addf(out, _("let %.*s be elsewhere than in %.*s"), SV_ARG(org_title(g, c->org)),
                 SV_ARG(groups_title(g, c->theme)));
    else if (c->kind == FORM_APART && r)
        str_addf(out, _("let %.*s and %.*s be in the same group"), SV_ARG(org_title(g, r->org)),
                 SV_ARG(org_title(g, r->other)));
    else if (c->kind == FORM_TOGETHER && r)
        str_addf(out, _("let %.*s and %.*s be in different groups"), SV_ARG(org_title(g, r->org)),
                 SV_ARG(org_title(g, r->other)));
    else if (c->kind == FORM_FORBID && r)
        str_addf(out, _("let %.*s be in %.*s"), SV_ARG(org_title(g, r->org)),
                 SV_ARG(groups_title(g, r->theme)));
    else if (c->theme >= 0)
        bound_words(g, change, out);
}

void groups_repair_words(const struct groups *g, const struct groups_repair *repair, struct str *out) {
    size_t from = out->n;
    for (size_t i = 0; i < repair->n; i++) {
        groups_also(out, from);
        change_words(g, &repair->changes[i], out);
    }
}

/* Constraints between named ones and locks are the facilitator's own business. */
static bool names_somebody(const struct groups_clash *c) {
    return c->org >= 0 || c->rule;
}

static bool repair_names_somebody(const struct groups_repair *r) {
    for (size_t i = 0; i < r->n; i++)
        if (names_somebody(&r->changes[i].clash)) return true;
    return false;
}

void groups_conflict_heading(const struct groups_plan *plan, size_t conflict, struct str *out) {
    if (plan->n_conflicts == 1)
        str_addz(out, _("These rules cannot hold together"));
    else
        str_addf(out, _("Conflict %zu of %zu — these rules cannot hold together"), conflict + 1,
                 plan->n_conflicts);
}

void groups_conflict_said(const struct groups *g, const struct groups_conflict *c, struct str *out) {
    for (size_t i = 0; i < c->n; i++)
        if (names_somebody(&c->clashes[i])) {
            str_addz(out, _("not all that was asked for can be kept at once"));
            return;
        }
    groups_clashes_words(g, c->clashes, c->n, out);
}

static bool clash_same(const struct groups_clash *x, const struct groups_clash *y) {
    return x->kind == y->kind && x->theme == y->theme && x->org == y->org && x->rule == y->rule;
}

/* The first change of the rule in any of the repairs, which begin with the least; NULL: there is none. */
static const struct groups_change *change_find(const struct groups_plan *plan, const struct groups_clash *c) {
    for (size_t i = 0; i < plan->n_repairs; i++)
        for (size_t k = 0; k < plan->repairs[i].n; k++)
            if (clash_same(&plan->repairs[i].changes[k].clash, c)) return &plan->repairs[i].changes[k];
    return NULL;
}

void groups_lift_words(const struct groups *g, const struct groups_plan *plan, size_t conflict,
                       struct str *out) {
    const struct groups_conflict *c = &plan->conflicts[conflict];
    size_t from = out->n;
    for (size_t i = 0; i < c->n; i++) {
        const struct groups_change *change = change_find(plan, &c->clashes[i]);
        if (!change) continue;
        if (out->n > from) str_addz(out, C_("between ways to do it", "; or "));
        change_words(g, change, out);
    }
}

void groups_repairs_said(const struct groups *g, const struct groups_plan *plan, struct str *out) {
    for (size_t i = 0; i < plan->n_repairs; i++)
        if (!repair_names_somebody(&plan->repairs[i])) {
            groups_repair_words(g, &plan->repairs[i], out);
            return;
        }
    str_addz(out, _("not all that was asked for can be kept at once; the least change is looked for"));
}

void groups_repairs_heading(const struct groups_plan *plan, struct str *out) {
    size_t n = plan->n_repairs ? plan->repairs[0].n : 0;
    if (!n)
        str_addz(out, _("No change that is enough was found in the time given"));
    else if (n == 1)
        str_addz(out, plan->repairs_proved ? _("One of these changes is enough, the least first")
                                           : _("One of these changes is enough (perhaps a lesser one, too)"));
    else
        str_addf(out,
                 plan->repairs_proved ? _("It takes %zu changes at once, one way a line, the least first")
                                      : _("It takes %zu changes at once (perhaps fewer: not all was tried)"),
                 n);
}
