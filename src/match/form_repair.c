#include "catalyse/match/form.h"
#include <stdlib.h>
#include <string.h>

/* One rule loosened, and the problem solved again: by as little as halving finds. */

enum { TRIAL_SHARE = 16 };

struct repairing {
    const struct form_problem *p;
    struct form_options o; /* of each trial */
    struct arena *a;
    int32_t people;
    struct form_repair *found;
    size_t n;
    bool exact;
};

static struct form_theme *theme_copy(struct form_problem *q, size_t i, struct arena *a) {
    struct form_theme *themes = arena_array(a, q->n_themes, sizeof *themes);
    memcpy(themes, q->themes, q->n_themes * sizeof *themes);
    q->themes = themes;
    return &themes[i];
}

static struct form_quota *quota_copy(struct form_problem *q, size_t i, struct arena *a) {
    struct form_quota *quotas = arena_array(a, q->n_quotas, sizeof *quotas);
    memcpy(quotas, q->quotas, q->n_quotas * sizeof *quotas);
    q->quotas = quotas;
    return &quotas[i];
}

/* The others of an array. */
static const void *rule_drop(const void *rules, size_t size, size_t *n, size_t i, struct arena *a) {
    const char *from = rules;
    char *out = arena_array(a, *n, size);
    memcpy(out, from, i * size);
    memcpy(out + i * size, from + (i + 1) * size, (*n - i - 1) * size);
    (*n)--;
    return out;
}

static struct form_problem loosened(const struct form_problem *p, const struct form_repair *r,
                                    struct arena *a) {
    struct form_problem q = *p;
    size_t i = r->rule.index;
    switch (r->rule.kind) {
    case FORM_THEME_MIN:
        theme_copy(&q, i, a)->min -= r->by;
        break;
    case FORM_THEME_MAX:
        theme_copy(&q, i, a)->max += r->by;
        break;
    case FORM_QUOTA:
        if (r->how == FORM_LOWER_MIN)
            quota_copy(&q, i, a)->min -= r->by;
        else
            quota_copy(&q, i, a)->max += r->by;
        break;
    case FORM_APART:
        q.apart = rule_drop(q.apart, sizeof *q.apart, &q.n_apart, i, a);
        break;
    case FORM_TOGETHER:
        q.together = rule_drop(q.together, sizeof *q.together, &q.n_together, i, a);
        break;
    case FORM_LOCK:
        q.locks = rule_drop(q.locks, sizeof *q.locks, &q.n_locks, i, a);
        break;
    case FORM_FORBID:
        q.forbids = rule_drop(q.forbids, sizeof *q.forbids, &q.n_forbids, i, a);
        break;
    case FORM_FURTHER:
        break;
    }
    return q;
}

/* Whether there is a plan then; its profile is kept. */
static bool suffices(struct repairing *f, struct form_repair *r) {
    struct form_problem q = loosened(f->p, r, f->a);
    struct form_result plan = form_solve(&q, &f->o, f->a);
    if (plan.place) r->profile = plan.profile;
    if (!plan.place && plan.status != FORM_INFEASIBLE) f->exact = false;
    return plan.place;
}

/* How far a change can go at most. */
static int32_t furthest(const struct repairing *f, const struct form_repair *r) {
    const struct form_problem *p = f->p;
    bool quota = r->rule.kind == FORM_QUOTA;
    if (r->how == FORM_DROP) return 1;
    if (r->how == FORM_LOWER_MIN) return quota ? p->quotas[r->rule.index].min : p->themes[r->rule.index].min;
    return f->people - (quota ? p->quotas[r->rule.index].max : p->themes[r->rule.index].max);
}

static void repair_try(struct repairing *f, struct form_rule rule, enum form_loosen how) {
    struct form_repair r = {.rule = rule, .how = how}, least;
    int32_t low = 1, high = furthest(f, &r);
    r.by = high;
    if (high < 1 || !suffices(f, &r)) return;
    while (low < high) {
        least = r;
        least.by = low + (high - low) / 2;
        if (suffices(f, &least)) {
            high = least.by;
            r = least;
        } else {
            low = least.by + 1;
        }
    }
    f->found[f->n++] = r;
}

static void rule_try(struct repairing *f, struct form_rule rule) {
    if (rule.kind == FORM_THEME_MIN || rule.kind == FORM_QUOTA) repair_try(f, rule, FORM_LOWER_MIN);
    if (rule.kind == FORM_THEME_MAX || rule.kind == FORM_QUOTA) repair_try(f, rule, FORM_RAISE_MAX);
    if (rule.kind > FORM_QUOTA && rule.kind < FORM_FURTHER) repair_try(f, rule, FORM_DROP);
}

static int by_change(const void *x, const void *y, void *of) {
    const struct form_repair *a = x, *b = y;
    const struct form_options *o = of;
    if (a->by != b->by) return a->by < b->by ? -1 : 1;
    int better = form_compare(&a->profile, &b->profile, o->policy);
    if (better) return better;
    if (a->rule.kind != b->rule.kind) return a->rule.kind < b->rule.kind ? -1 : 1;
    return (a->rule.index > b->rule.index) - (a->rule.index < b->rule.index);
}

size_t form_repairs(const struct form_problem *p, const struct form_options *o, const struct form_rule *rules,
                    size_t n, struct arena *a, struct form_repair **repairs, bool *exact) {
    struct repairing f = {.p = p, .o = *o, .a = a, .exact = true};
    f.o.near = NULL;
    f.o.n_avoid = 0;
    if (o->watch.work) f.o.watch.work = o->watch.work / TRIAL_SHARE + 1;
    for (size_t u = 0; u < p->n_units; u++) f.people += p->units[u].size;
    f.found = arena_array(a, 2 * n, sizeof *f.found);
    for (size_t i = 0; i < n; i++) rule_try(&f, rules[i]);
    if (f.n) qsort_r(f.found, f.n, sizeof *f.found, by_change, &f.o);
    *repairs = f.found;
    if (exact) *exact = f.exact;
    return f.n;
}
