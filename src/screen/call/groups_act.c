#include "screen/call/groups_act.h"
#include <string.h>

/* A screen answers at once: what takes longer gives the best so far. */
enum { WORK_AT_ONCE = 20000000 };

bool groups_differ(const struct groups *g) {
    for (size_t i = 0; i < g->n_orgs; i++)
        if (g->orgs[i].place != g->orgs[i].agreed) return true;
    for (size_t i = 0; i < g->n_funds; i++)
        if (g->funds[i].place != g->funds[i].agreed) return true;
    return false;
}

static bool placeable(const struct groups *g) {
    for (size_t i = 0; i < g->n_orgs; i++)
        if (!g->orgs[i].leaving) return true;
    return false;
}

bool groups_unplaced(const struct groups *g) {
    for (size_t i = 0; i < g->n_orgs; i++)
        if (g->orgs[i].place != GROUPS_NOWHERE) return false;
    return true;
}

/* Organisations with no place at all, of those that stay. */
static size_t waiting(const struct groups *g) {
    size_t n = 0;
    for (size_t i = 0; i < g->n_orgs; i += (size_t)g->orgs[i].places) {
        bool placed = g->orgs[i].leaving;
        for (int32_t k = 0; k < g->orgs[i].places; k++)
            placed |= g->orgs[i + (size_t)k].place != GROUPS_NOWHERE;
        n += !placed;
    }
    return n;
}

static void waiting_words(size_t n, struct str *out) {
    str_addf(out, P_("%zu organisation to place", "%zu organisations to place", n), n);
}

/* Who waits is not outside its list yet. */
static void profile_add(const struct groups *g, struct str *out) {
    struct arena a = {0};
    struct form_profile p = groups_profile(g, groups_places(g->orgs, g->n_orgs, &a), &a);
    size_t n = waiting(g);
    p.outside -= (int32_t)n;
    str_addz(out, " — ");
    groups_profile_words(&p, out);
    if (n) str_addz(out, " — ");
    if (n) waiting_words(n, out);
    arena_deinit(&a);
}

void groups_standing(const struct groups *g, struct str *out) {
    if (!g->n_orgs) return;
    if (groups_unplaced(g)) {
        waiting_words(g->n_orgs, out);
        return;
    }
    str_addz(out, groups_differ(g) ? _("Proposed, not applied") : _("The groups as agreed"));
    if (!g->masked) profile_add(g, out);
}

const char *groups_nothing_word(bool waiting) {
    return waiting
               ? _("Nobody has a place yet. V computes a proposal; nothing is applied by that.")
               : _("Nobody to place yet: answers are kept at stage 2, in the committee (g2). A group there is already is added in the directory (g6): All records, Subgroups, then Members of subgroups.");
}

const char *groups_masked_word(void) {
    return _("masked: what is proposed is not for the group; Ctrl-x v shows it");
}

bool groups_can(const struct groups *g, enum action action, const char **why) {
    *why = groups_masked_word();
    if (g->masked) return false;
    *why = _("no answer is kept yet: decide on them first (stage 2, committee)");
    if (action == ACTION_SOLVE) return placeable(g);
    *why = _("nothing differs from the groups as they are");
    if (action == ACTION_AGREE) return groups_differ(g);
    *why = _("no proposal is kept");
    return action != ACTION_DELETE || g->proposed;
}

bool groups_take(struct desk *d, const struct groups *g, const int32_t *place, int32_t lock,
                 struct error *e) {
    struct view v = desk_view(d, d->tmp);
    return groups_keep(&v, g, place, NULL, lock, e);
}

/* --- solving --- */

static const struct {
    const char *code, *label;
    struct groups_ask ask;
} WAYS[] = {
    {"around", N_("place those who are nowhere; the others stay"), {.policy = FORM_NOBODY}},
    {"afresh", N_("start over: nobody left behind"), {.policy = FORM_NOBODY, .afresh = true}},
    {"first", N_("start over: most first choices"), {.policy = FORM_FIRST, .afresh = true}},
};
enum { N_WAYS = sizeof WAYS / sizeof *WAYS };

/* `g` has the plan as its places. */
static void tell_plan(struct desk *d, const struct groups *g, const struct groups_plan *plan) {
    struct str text = {0};
    groups_profile_words(&plan->profile, &text);
    if (plan->status == FORM_OPTIMAL && !groups_differ(g))
        desk_done(d, _("No better plan than the groups as agreed: nothing to apply — %s"), str_c(&text));
    else if (plan->status == FORM_OPTIMAL)
        desk_done(d, _("Proposed — %s"), str_c(&text));
    else
        desk_warn(d, _("Proposed, the best found so far — %s"), str_c(&text));
    str_deinit(&text);
}

static void tell_none(struct desk *d, const struct groups_plan *plan) {
    if (plan->status != FORM_INFEASIBLE) {
        desk_warn(d, _("stopped before there was a plan: nothing changed"));
        return;
    }
    desk_panel(d, 3, "why");
    desk_warn(d, _("no plan keeps all rules: the panel “Why” says which ones"));
}

static bool solve(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    struct groups g;
    struct groups_plan plan;
    size_t way = 0;
    (void)data;
    while (way + 1 < N_WAYS && !sv_is(answer, WAYS[way].code)) way++;
    struct groups_ask ask = WAYS[way].ask;
    ask.watch = desk_watch_best(d, WORK_AT_ONCE, groups_news_words);
    if (!groups_read(&v, &g, e)) return false;
    groups_solve(&g, &ask, d->tmp, &plan);
    if (!plan.place) {
        tell_none(d, &plan);
        return true;
    }
    if (!groups_keep(&v, &g, plan.place, plan.fund_place, -1, e)) return false;
    groups_put(&g, plan.place, plan.fund_place);
    tell_plan(d, &g, &plan);
    return true;
}

static enum reply ask_way(struct desk *d) {
    struct question_choice choices[N_WAYS];
    for (size_t i = 0; i < N_WAYS; i++)
        choices[i] = (struct question_choice){WAYS[i].code, _(WAYS[i].label), NULL};
    desk_choose(d, _("Propose how?"), choices, N_WAYS, solve, NULL, 0);
    return EATEN;
}

/* --- deciding --- */

struct mine {
    char text[600];
};

static bool apply(struct desk *d, const void *data, struct sv answer, struct error *e) {
    const struct mine *mine = data;
    struct view v = desk_view(d, d->tmp);
    struct groups g;
    struct groups_applied done;
    struct reasons why = {sv_from(mine->text), sv_trim(answer)};
    struct watch watch = desk_watch_telling(d, 0, groups_reasons_news_words);
    if (!groups_read(&v, &g, e)) return false;
    struct groups_reasons reasons = groups_reasons(&g, &watch, d->tmp);
    if (!groups_apply(&v, &g, &reasons, why, &done, e)) return false;
    desk_done(d, _("Applied: %zu joined, %zu left, groups made: %zu — u undoes it"), done.joined, done.left,
              done.groups);
    return true;
}

static bool ask_said(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct mine mine = {{0}};
    struct sv text = sv_trim(answer);
    (void)data;
    if (text.n >= sizeof mine.text) return error_set(e, ERR_DATA, _("this reason is too long"));
    memcpy(mine.text, text.p ? text.p : "", text.n);
    desk_ask_line(d, _("Apply the proposal"), _("Reason that can be said aloud; or nothing"), SV(""), apply,
                  &mine, sizeof mine);
    return true;
}

static bool drop(struct desk *d, const void *data, struct sv answer, struct error *e) {
    struct view v = desk_view(d, d->tmp);
    (void)data;
    (void)answer;
    if (!groups_drop(&v, e)) return false;
    desk_done(d, _("The proposal is dropped; the groups are as agreed — u undoes it"));
    return true;
}

enum reply groups_act(struct desk *d, enum action action) {
    struct error e = {0};
    switch (action) {
    case ACTION_SOLVE:
        return ask_way(d);
    case ACTION_AGREE:
        desk_ask_line(d, _("Apply the proposal"), _("Why? For yourself: nobody else sees it"), SV(""),
                      ask_said, NULL, 0);
        return EATEN;
    case ACTION_DELETE:
        return drop(d, NULL, SV_NULL, &e) ? EATEN : desk_fail(d, &e);
    default:
        return PASS;
    }
}
