#include "match/form_canon.h"
#include "match/form_trial.h"

/* Tried in this order: what is tried last is likelier to stay, and the locks are the easiest to change. */
static const enum form_kind order[FORM_KINDS] = {FORM_APART,     FORM_FORBID,    FORM_TOGETHER,
                                                 FORM_THEME_MIN, FORM_THEME_MAX, FORM_QUOTA_MIN,
                                                 FORM_QUOTA_MAX, FORM_LOCK};

struct filter {
    struct trials *t;
    struct slack *s;
    int32_t *by; /* of the kind that is filtered */
};

static void rules_give(struct filter *f, const size_t *rules, size_t n, int32_t by) {
    for (size_t i = 0; i < n; i++) f->by[rules[i]] = by;
}

/* Loosens what it can of a run of rules: all at once, else by halves (after the deletion filter of Chinneck
 * and Dravnieks 1991). */
static void run_filter(struct filter *f, const size_t *rules, size_t n) {
    if (!n) return;
    rules_give(f, rules, n, LOOSE);
    if (trial_run(f->t, f->s) == TRIAL_NONE) return;
    rules_give(f, rules, n, 0);
    if (n == 1) return;
    run_filter(f, rules, n / 2);
    run_filter(f, rules + n / 2, n - n / 2);
}

static void kind_filter(struct trials *t, struct slack *s, enum form_kind kind, size_t *rules) {
    struct filter f = {t, s, s->by[kind]};
    size_t n = 0;
    for (size_t i = 0; i < rules_of(s->p, kind); i++)
        if (f.by[i] != LOOSE) rules[n++] = i;
    run_filter(&f, rules, n);
}

enum trial conflict_reduce(struct trials *t, struct slack *s) {
    enum trial end = trial_run(t, s);
    struct arena own = {0};
    for (size_t k = 0; end == TRIAL_NONE && k < FORM_KINDS; k++)
        kind_filter(t, s, order[k], arena_array(&own, rules_of(s->p, order[k]), sizeof(size_t)));
    arena_deinit(&own);
    return end;
}

size_t rules_left(const struct slack *s, struct arena *a, struct form_rule **rules) {
    size_t n = 0, all = 0;
    for (enum form_kind k = 0; k < FORM_KINDS; k++) all += rules_of(s->p, k);
    *rules = arena_array(a, all, sizeof **rules);
    for (size_t k = 0; k < FORM_KINDS; k++)
        for (size_t i = 0; i < rules_of(s->p, order[k]); i++)
            if (s->by[order[k]][i] != LOOSE) (*rules)[n++] = (struct form_rule){order[k], i};
    return n;
}

size_t form_conflict(const struct form_problem *p, const struct form_options *o, struct arena *a,
                     struct form_rule **rules, bool *exact) {
    *rules = NULL;
    if (form_examine(p).fault != FORM_FINE) return 0;
    struct arena own = {0};
    struct canon *c = canon_new(p, &own);
    struct form_options plain = {.seed = o->seed, .watch = o->watch};
    struct trials t = {.o = &plain, .effort.watch = &o->watch, .exact = true};
    struct slack s = slack_new(&c->p, &own);
    size_t n = conflict_reduce(&t, &s) == TRIAL_NONE ? rules_left(&s, a, rules) : 0;
    for (size_t i = 0; i < n; i++) (*rules)[i].index = c->rule_row[(*rules)[i].kind][(*rules)[i].index];
    if (exact) *exact = t.exact;
    arena_deinit(&own);
    return n;
}
