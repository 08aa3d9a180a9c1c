#include "catalyse/base/i18n.h"
#include "service/call/groups_clash.h"

/* What is found, in sentences. What can be said names nobody but the organisation it is about. */

static const char *const CHOICES[] = {N_("outside its list"), N_("1st choice"), N_("2nd choice"),
                                      N_("3rd choice")};
enum { CHOICES_MAX = sizeof CHOICES / sizeof *CHOICES };

static const char *rank_word(int rank) {
    return _(CHOICES[rank < CHOICES_MAX ? rank : CHOICES_MAX - 1]);
}

const char *groups_choice_word(const struct groups_org *o, int32_t place) {
    if (place == GROUPS_NOWHERE) return o->nth > 1 ? _("no other group") : _("nowhere yet");
    return rank_word(groups_rank(o, place));
}

static const char *code_of(const struct groups *g, int32_t theme) {
    return theme < 0 ? "–" : g->themes[theme].code.p;
}

/* How far down a place is: ranks from 1, then themes that were not ranked, then nowhere; a further place that
 * is not given. */
enum { OUTSIDE = CHOICES_MAX, NOWHERE, NO_OTHER, N_DEPTHS };

static int depth_of(const struct groups_org *o, int32_t place) {
    int rank = groups_rank(o, place);
    if (place == GROUPS_NOWHERE) return o->nth > 1 ? NO_OTHER : NOWHERE;
    return rank == 0 ? OUTSIDE : rank < CHOICES_MAX ? rank : CHOICES_MAX - 1;
}

/* Some moves from one place in the programme's plan to another. */
struct shift {
    const struct groups *g;
    const int32_t *place;
    int32_t but;
    int from, to; /* depths */
};

static bool shifts(const struct shift *s, size_t org) {
    const struct groups_org *o = &s->g->orgs[org];
    return (int32_t)org != s->but && s->place[org] != o->place && depth_of(o, o->place) == s->from &&
           depth_of(o, s->place[org]) == s->to;
}

/* From one theme to another. */
static void rank_sentence(int n, int from, int to, struct str *out) {
    const char *first = rank_word(from), *then = rank_word(to);
    if (from == OUTSIDE && to == OUTSIDE)
        str_addf(out,
                 P_("%d other would go from a theme it did not rank to another",
                    "%d others would go from a theme they did not rank to another", n),
                 n);
    else if (to == OUTSIDE)
        str_addf(out,
                 P_("%d other would fall from its %s to a theme it did not rank",
                    "%d others would fall from their %s to a theme they did not rank", n),
                 n, first);
    else if (from == OUTSIDE)
        str_addf(out,
                 P_("%d other would rise from a theme it did not rank to its %s",
                    "%d others would rise from a theme they did not rank to their %s", n),
                 n, then);
    else if (to > from)
        str_addf(out,
                 P_("%d other would fall from its %s to its %s",
                    "%d others would fall from their %s to their %s", n),
                 n, first, then);
    else
        str_addf(out,
                 P_("%d other would rise from its %s to its %s",
                    "%d others would rise from their %s to their %s", n),
                 n, first, then);
}

static void shift_sentence(int n, int from, int to, struct str *out) {
    if (to == NO_OTHER)
        str_addf(out, P_("%d other would be in one group fewer", "%d others would be in one group fewer", n),
                 n);
    else if (from == NO_OTHER)
        str_addf(out, P_("%d other would be in one group more", "%d others would be in one group more", n),
                 n);
    else if (to == NOWHERE)
        str_addf(out, P_("%d other would have no place", "%d others would have no place", n), n);
    else if (from == NOWHERE && to == OUTSIDE)
        str_addf(out,
                 P_("%d other without a place would get a theme it did not rank",
                    "%d others without a place would get a theme they did not rank", n),
                 n);
    else if (from == NOWHERE)
        str_addf(out,
                 P_("%d other without a place would get its %s",
                    "%d others without a place would get their %s", n),
                 n, rank_word(to));
    else
        rank_sentence(n, from, to, out);
}

/* More than that nobody reads in one sentence. */
enum { NAMES_MAX = 6 };

static void shift_names(const struct shift *s, struct str *out) {
    const char *before = " (";
    int n = 0;
    for (size_t i = 0; i < s->g->n_orgs; i++) {
        const struct groups_org *o = &s->g->orgs[i];
        if (!shifts(s, i) || ++n > NAMES_MAX) continue;
        str_addz(out, before);
        str_addf(out, _("%.*s: %s → %s"), SV_ARG(o->label), code_of(s->g, o->place),
                 code_of(s->g, s->place[i]));
        before = ", ";
    }
    if (n > NAMES_MAX) str_addf(out, P_(" and %d more", " and %d more", n - NAMES_MAX), n - NAMES_MAX);
    str_addc(out, ')');
}

static void shift_words(const struct shift *s, bool said, size_t begin, struct str *out) {
    int n = 0;
    for (size_t i = 0; i < s->g->n_orgs; i++) n += shifts(s, i);
    if (!n) return;
    groups_also(out, begin);
    shift_sentence(n, s->from, s->to, out);
    if (!said) shift_names(s, out);
}

void groups_change_words(const struct groups *g, const int32_t *place, int32_t but, bool said,
                         struct str *out) {
    struct shift s = {.g = g, .place = place, .but = but};
    size_t begin = out->n;
    for (int up = 0; up <= !said; up++)
        for (s.from = 1; s.from < N_DEPTHS; s.from++)
            for (s.to = 1; s.to < N_DEPTHS; s.to++)
                if ((s.to <= s.from) == up) shift_words(&s, said, begin, out);
}

/* By kind of why: a text for the facilitator, and one that can be said. */
static const char *const WHY[][2] = {
    [GROUPS_WHY_FIRST] = {N_("In its first choice, {theme}."), N_("In its first choice, {theme}.")},
    [GROUPS_WHY_ASIDE] = {N_("The first choice, {theme}, is set aside this time."),
                          N_("The first choice, {theme}, is set aside this time.")},
    [GROUPS_WHY_FREE] = {N_("Nothing prevents its first choice, {theme}: nobody would lose by it."),
                         N_("The reason you give for the groups.")},
    [GROUPS_WHY_COST] = {N_("With its first choice, {theme}, {what}."),
                         N_("With the first choice, {theme}, {what}.")},
    [GROUPS_WHY_CLASH] = {N_("Its first choice, {theme}, cannot be had: {what}."),
                          N_("The first choice, {theme}, could not be had with all groups in mind.")},
    [GROUPS_WHY_UNSURE] = {N_("Whether its first choice, {theme}, can be had is not known: stopped before."),
                           N_("The first choice, {theme}, is still being looked at.")},
};
/* The same of a further place. */
static const char *const WHY_MORE[][2] = {
    [GROUPS_WHY_FIRST] = {N_("Also in {theme}, as it asked."), N_("Also in {theme}, as it asked.")},
    [GROUPS_WHY_ASIDE] = {N_("The other theme it ranked, {theme}, is set aside this time."),
                          N_("The other theme it ranked, {theme}, is set aside this time.")},
    [GROUPS_WHY_FREE] = {N_("Nothing prevents a place in {theme} as well: nobody would lose by it."),
                         N_("There is still room in {theme} as well.")},
    [GROUPS_WHY_COST] = {N_("With a place in {theme} as well, {what}."),
                         N_("With a place in {theme} as well, {what}.")},
    [GROUPS_WHY_CLASH] = {N_("A place in {theme} as well cannot be had: {what}."),
                          N_("A place in {theme} as well could not be had with all groups in mind.")},
    [GROUPS_WHY_UNSURE] = {N_("Whether a place in {theme} as well can be had is not known: stopped before."),
                           N_("A place in {theme} as well is still being looked at.")},
};
static const char *const CLOSED[][2] = {
    [GROUPS_WHY_ASIDE] = {N_("{theme}: set aside, no group forms on it."),
                          N_("{theme}: set aside this time.")},
    [GROUPS_WHY_FREE] = {N_("{theme}: nobody there, though a group could form and nobody would lose by it."),
                         N_("{theme}: a group can still form.")},
    [GROUPS_WHY_COST] = {N_("{theme}: nobody there. With a group, {what}."),
                         N_("{theme}: with a group, {what}.")},
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
    if (why->kind == GROUPS_WHY_CLASH) groups_clashes_words(g, why->clashes, why->n_clashes, &what);
    put(out, text, groups_title(g, why->theme), str_sv(&what));
    str_deinit(&what);
}

void groups_why_words(const struct groups *g, int32_t org, const struct groups_why *why, bool said,
                      struct str *out) {
    const struct groups_org *o = &g->orgs[org];
    bool more = o->nth > 1, decided = why->ruled || (why->kind == GROUPS_WHY_FREE && groups_refused(o));
    enum groups_why_kind kind = said && decided ? GROUPS_WHY_CLASH : why->kind;
    if (why->kind == GROUPS_WHY_NONE)
        str_addz(out, more ? _("It ranked no other theme.") : _("It ranked no theme."));
    else
        fill(g, why, _((more ? WHY_MORE : WHY)[kind][said]), org, said, out);
    if (o->locked && !said) {
        str_addc(out, ' ');
        str_addz(out, groups_refused(o) ? _("You refused it a further group.") : _("You locked it there."));
    }
}

void groups_closed_words(const struct groups *g, const struct groups_why *why, bool said, struct str *out) {
    const struct groups_theme *t = &g->themes[why->theme];
    if (why->kind == GROUPS_WHY_FEW)
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

static void profile_add(const char *choice, int32_t people, size_t begin, struct str *out) {
    if (out->n > begin) str_addz(out, ", ");
    str_addf(out, _("%s: %d"), choice, people);
}

void groups_profile_words(const struct form_profile *p, struct str *out) {
    size_t begin = out->n;
    for (int32_t r = 0; r < p->ranks; r++)
        if (r == 0 || p->at[r]) profile_add(rank_word((int)r + 1), p->at[r], begin, out);
    if (p->outside) profile_add(_("outside their list"), p->outside, begin, out);
    if (p->missed) profile_add(_("further groups wished and not given"), p->missed, begin, out);
}

/* Counts of a search, from outside the list up to the first choice. */
static void counts_words(const int32_t *counts, size_t n, struct str *out) {
    struct form_profile p = {.outside = counts[0], .ranks = (int32_t)n - 1};
    struct arena a = {0};
    p.at = arena_array(&a, n, sizeof *p.at);
    for (size_t r = 0; r + 1 < n; r++) p.at[r] = counts[n - 1 - r];
    groups_profile_words(&p, out);
    arena_deinit(&a);
}

void groups_news_words(const struct watch_news *news, struct str *out) {
    struct str best = {0}, bound = {0};
    counts_words(news->best, news->n, &best);
    if (news->bound) counts_words(news->bound, news->n, &bound);
    if (!news->bound)
        str_addf(out, _("found — %s"), str_c(&best));
    else if (sv_eq(str_sv(&best), str_sv(&bound)))
        str_addf(out, _("found — %s: no plan does better"), str_c(&best));
    else
        str_addf(out, _("found — %s; at best — %s"), str_c(&best), str_c(&bound));
    str_deinit(&best);
    str_deinit(&bound);
}

void groups_reasons_news_words(const struct watch_news *news, struct str *out) {
    str_addf(out, _("reasons: %d of %d"), news->best[0], news->bound[0]);
}

void groups_reasons_left_words(const struct groups_reasons *reasons, struct str *out) {
    if (reasons->left)
        str_addf(out,
                 P_("Stopped: %zu reason is still to be found.",
                    "Stopped: %zu reasons are still to be found.", reasons->left),
                 reasons->left);
}
