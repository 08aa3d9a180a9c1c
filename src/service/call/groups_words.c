#include "catalyse/base/i18n.h"
#include "catalyse/service/groups.h"

/* What is found, in sentences. What can be said names nobody but the organisation it is about. */

static const char *const CHOICES[] = {N_("outside its list"), N_("1st choice"), N_("2nd choice"),
                                      N_("3rd choice")};
enum { CHOICES_MAX = sizeof CHOICES / sizeof *CHOICES };

static const char *rank_word(int rank) {
    return _(CHOICES[rank < CHOICES_MAX ? rank : CHOICES_MAX - 1]);
}

const char *groups_choice_word(const struct groups_org *o, int32_t place) {
    return place == GROUPS_NOWHERE ? _("nowhere yet") : rank_word(groups_rank(o, place));
}

static struct sv title_of(const struct groups *g, int32_t theme) {
    return theme < 0 ? SV_NULL : g->themes[theme].row.title;
}

static struct sv org_title(const struct groups *g, int32_t org) {
    return org < 0 ? SV_NULL : g->orgs[org].org.title;
}

static const char *code_of(const struct groups *g, int32_t theme) {
    return theme < 0 ? "–" : g->themes[theme].code.p;
}

static void comma(struct str *out, size_t from) {
    if (out->n > from) str_addz(out, "; ");
}

static void change_named(const struct groups *g, const int32_t *place, int32_t but, struct str *out) {
    size_t from = out->n;
    for (size_t i = 0; i < g->n_orgs; i++) {
        const struct groups_org *o = &g->orgs[i];
        if ((int32_t)i == but || place[i] == o->place) continue;
        comma(out, from);
        str_addf(out, _("%.*s: %s (%s) → %s (%s)"), SV_ARG(o->org.title), code_of(g, o->place),
                 groups_choice_word(o, o->place), code_of(g, place[i]), groups_choice_word(o, place[i]));
    }
}

/* Ranks as CHOICES has them, and one more for nowhere. */
static int slot_of(const struct groups_org *o, int32_t place) {
    int rank = groups_rank(o, place);
    return place == GROUPS_NOWHERE ? CHOICES_MAX : rank < CHOICES_MAX ? rank : CHOICES_MAX - 1;
}

static const char *slot_word(int slot) {
    return slot == CHOICES_MAX ? _("nowhere yet") : rank_word(slot);
}

static void change_counted(const struct groups *g, const int32_t *place, int32_t but, struct str *out) {
    int n[CHOICES_MAX + 1][CHOICES_MAX + 1] = {{0}};
    size_t begin = out->n;
    for (size_t i = 0; i < g->n_orgs; i++)
        if ((int32_t)i != but && place[i] != g->orgs[i].place)
            n[slot_of(&g->orgs[i], g->orgs[i].place)][slot_of(&g->orgs[i], place[i])]++;
    for (int from = 0; from <= CHOICES_MAX; from++)
        for (int to = 0; to <= CHOICES_MAX; to++) {
            if (!n[from][to]) continue;
            comma(out, begin);
            str_addf(out, P_("%d other: %s → %s", "%d others: %s → %s", n[from][to]), n[from][to],
                     slot_word(from), slot_word(to));
        }
}

void groups_change_words(const struct groups *g, const int32_t *place, int32_t but, bool said,
                         struct str *out) {
    if (said)
        change_counted(g, place, but, out);
    else
        change_named(g, place, but, out);
}

static void lock_words(const struct groups *g, const struct groups_clash *c, struct str *out) {
    const struct groups_org *o = &g->orgs[c->org];
    struct sv org = o->org.title, theme = title_of(g, c->theme);
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
        str_addf(out, _("%.*s needs at least %d organisations"), SV_ARG(title), t->min);
    else
        str_addf(out, _("%.*s takes at most %d organisations"), SV_ARG(title), t->max);
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
                 SV_ARG(title_of(g, r->theme)));
    else if (c->theme >= 0)
        theme_words(g, c, out);
}

static void clashes_add(const struct groups *g, const struct groups_why *why, struct str *out) {
    size_t from = out->n;
    for (size_t i = 0; i < why->n_clashes; i++) {
        comma(out, from);
        groups_clash_words(g, &why->clashes[i], out);
    }
}

/* By kind of why: a text for the facilitator, and one that can be said. */
static const char *const WHY[][2] = {
    [GROUPS_WHY_FIRST] = {N_("In its first choice, {theme}."), N_("In its first choice, {theme}.")},
    [GROUPS_WHY_ASIDE] = {N_("Its first choice, {theme}, is set aside this time."),
                          N_("Its first choice, {theme}, is set aside this time.")},
    [GROUPS_WHY_FREE] = {N_("Nothing prevents its first choice, {theme}: nobody would lose by it."),
                         N_("There is still room in its first choice, {theme}.")},
    [GROUPS_WHY_COST] = {N_("Its first choice, {theme}, would cost others theirs: {what}."),
                         N_("Its first choice, {theme}, would cost others theirs: {what}.")},
    [GROUPS_WHY_CLASH] = {N_("Its first choice, {theme}, cannot be had: {what}."),
                          N_("Its first choice, {theme}, could not be had with all groups in mind.")},
    [GROUPS_WHY_UNSURE] = {N_("Whether its first choice, {theme}, can be had is not known: stopped before."),
                           N_("Its first choice, {theme}, is still being looked at.")},
};
static const char *const CLOSED[][2] = {
    [GROUPS_WHY_ASIDE] = {N_("{theme}: set aside, no group forms on it."),
                          N_("{theme}: set aside this time.")},
    [GROUPS_WHY_FREE] = {N_("{theme}: nobody there, though a group could form and nobody would lose by it."),
                         N_("{theme}: a group can still form.")},
    [GROUPS_WHY_COST] = {N_("{theme}: nobody there. A group would cost others their choice: {what}."),
                         N_("{theme}: a group would cost others their choice: {what}.")},
    [GROUPS_WHY_CLASH] = {N_("{theme}: no group can form: {what}."),
                          N_("{theme}: no group could form with all groups in mind.")},
    [GROUPS_WHY_UNSURE] = {N_("{theme}: whether a group can form is not known: stopped before."),
                           N_("{theme}: still being looked at.")},
};

static void put(struct str *out, const char *text, struct sv theme, struct sv what) {
    for (struct sv rest = sv_from(text); rest.n;) {
        size_t at = sv_find(rest, '{');
        str_add(out, sv_of(rest.p, at));
        rest = sv_of(rest.p + at, rest.n - at);
        if (!rest.n) return;
        size_t end = sv_find(rest, '}') + 1;
        str_add(out, sv_starts(rest, SV("{theme}")) ? theme : what);
        rest = sv_of(rest.p + end, rest.n - end);
    }
}

static void fill(const struct groups *g, const struct groups_why *why, const char *text, int32_t but,
                 bool said, struct str *out) {
    struct str what = {0};
    if (why->kind == GROUPS_WHY_COST) groups_change_words(g, why->place, but, said, &what);
    if (why->kind == GROUPS_WHY_CLASH) clashes_add(g, why, &what);
    put(out, text, title_of(g, why->theme), str_sv(&what));
    str_deinit(&what);
}

void groups_why_words(const struct groups *g, int32_t org, const struct groups_why *why, bool said,
                      struct str *out) {
    if (why->kind == GROUPS_WHY_NONE)
        str_addz(out, _("It ranked no theme."));
    else
        fill(g, why, _(WHY[said && why->ruled ? GROUPS_WHY_CLASH : why->kind][said]), org, said, out);
    if (g->orgs[org].locked && !said) {
        str_addc(out, ' ');
        str_addz(out, _("You locked it there."));
    }
}

void groups_closed_words(const struct groups *g, const struct groups_why *why, bool said, struct str *out) {
    const struct groups_theme *t = &g->themes[why->theme];
    if (t->open && t->ranked < t->min)
        str_addf(out,
                 P_("%.*s: %d organisation ranks it, at least %d are needed.",
                    "%.*s: %d organisations rank it, at least %d are needed.", t->ranked),
                 SV_ARG(t->row.title), t->ranked, t->min);
    else
        fill(g, why, _(CLOSED[why->kind][said]), -1, said, out);
}

const char *groups_way_word(enum groups_way way) {
    static const char *const words[] = {N_("nobody left behind"), N_("as good, with others"),
                                        N_("most first choices"), N_("more equal sizes"),
                                        N_("one group fewer")};
    return _(words[way]);
}

static void profile_add(const char *choice, int32_t people, struct str *out) {
    if (out->n) str_addz(out, ", ");
    str_addf(out, _("%s: %d"), choice, people);
}

void groups_profile_words(const struct form_profile *p, struct str *out) {
    for (int32_t r = 0; r < p->ranks; r++) profile_add(rank_word((int)r + 1), p->at[r], out);
    if (p->outside) profile_add(_("outside their list"), p->outside, out);
}
