#include "match/form_least.h"
#include <string.h>

struct sizing {
    const struct loosening *l;
    struct arena *a;
    int32_t *by, *low; /* of each rule: tried now; the least while all others are loose */
    struct least best;
};

/* How far a bound can move at most; a rule that is dropped: 1. */
static int32_t furthest(const struct form_problem *p, struct form_rule rule) {
    int32_t people = 0, most = 1;
    for (size_t u = 0; u < p->n_units; u++) people += p->units[u].size;
    if (rule.kind == FORM_THEME_MIN) most = p->themes[rule.index].min;
    if (rule.kind == FORM_QUOTA_MIN) most = p->quotas[rule.index].min;
    if (rule.kind == FORM_THEME_MAX) most = people - p->themes[rule.index].max;
    if (rule.kind == FORM_QUOTA_MAX) most = people - p->quotas[rule.index].max;
    return most > 1 ? most : 1;
}

/* How far one must be loosened while the others are as they are; it is loose afterwards. */
static int32_t least_of(const struct sizing *z, size_t i) {
    int32_t *by = slack_of(z->l->s, z->l->rules[i]), low = 1, high = furthest(z->l->s->p, z->l->rules[i]);
    while (low < high) {
        *by = low + (high - low) / 2;
        if (trial_run(z->l->t, z->l->s) == TRIAL_PLAN)
            high = *by;
        else
            low = *by + 1;
    }
    *by = LOOSE;
    return high;
}

static void way_keep(struct sizing *z, int64_t sum) {
    struct least *best = &z->best;
    if (sum < best->sum) *best = (struct least){.sum = sum};
    if (best->ways == LEAST_WAYS) return;
    int32_t *by = arena_array(z->a, z->l->n, sizeof *by);
    memcpy(by, z->by, z->l->n * sizeof *by);
    best->by[best->ways++] = by;
}

/* The rules from the i-th on, when those before are loosened by `before` in all. */
static void sizes_try(struct sizing *z, size_t i, int64_t before) {
    int64_t after = 0;
    if (i == z->l->n) {
        way_keep(z, before);
        return;
    }
    for (size_t k = i + 1; k < z->l->n; k++) after += z->low[k];
    bool more = true;
    for (z->by[i] = least_of(z, i); more && before + z->by[i] + after <= z->best.sum; z->by[i]++) {
        *slack_of(z->l->s, z->l->rules[i]) = z->by[i];
        sizes_try(z, i + 1, before + z->by[i]);
        more = z->l->t->effort.stop == STOP_NO && i + 1 < z->l->n;
    }
    *slack_of(z->l->s, z->l->rules[i]) = LOOSE;
}

struct least least_find(const struct loosening *l, struct arena *a) {
    struct sizing z = {.l = l, .a = a, .best.sum = INT64_MAX};
    z.by = arena_array(a, l->n, sizeof *z.by);
    z.low = arena_array(a, l->n, sizeof *z.low);
    for (size_t i = 1; i < l->n; i++) z.low[i] = least_of(&z, i);
    sizes_try(&z, 0, 0);
    return z.best;
}
