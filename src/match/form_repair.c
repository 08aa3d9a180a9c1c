#include "catalyse/base/vec.h"
#include "match/form_least.h"
#include <stdlib.h>

/* Repairs of a problem without a plan. The rules to change must hit every conflict (after Reiter 1987): sets
 * of one rule, then of two… grow by a rule of a conflict that they miss, until some are enough. Then how far
 * their bounds must move. */

struct repairing {
    struct trials t;
    struct form_options o; /* of trials and of the plans that repairs lead to */
    struct arena *a;
    struct slack s; /* what is in `set` is loose */
    VEC(struct form_clash) clashes;
    struct form_rule *set, *barred;  /* barred: sets with these were looked at */
    size_t n, most, n_barred, rules; /* rules: of the problem */
    VEC(struct form_repair) found;
};

static int by_rule(const void *x, const void *y) {
    const struct form_change *a = x, *b = y;
    if (a->rule.kind != b->rule.kind) return a->rule.kind < b->rule.kind ? -1 : 1;
    return (a->rule.index > b->rule.index) - (a->rule.index < b->rule.index);
}

/* What the problem leads to when the set is loosened so far. */
static struct form_result plan_find(struct repairing *r, const int32_t *by) {
    struct arena a = {0};
    struct slack s = slack_new(r->s.p, &a);
    for (size_t i = 0; i < r->n; i++) *slack_of(&s, r->set[i]) = by[i];
    struct form_problem q = slack_apply(&s, &a);
    struct form_result plan = form_solve(&q, &r->o, r->a);
    effort_spend(&r->t.effort, plan.work);
    r->t.exact &= plan.status == FORM_OPTIMAL;
    arena_deinit(&a);
    return plan;
}

static struct form_change *changes_of(const struct repairing *r, const int32_t *by) {
    struct form_change *changes = arena_array(r->a, r->n, sizeof *changes);
    for (size_t i = 0; i < r->n; i++) changes[i] = (struct form_change){r->set[i], by[i]};
    qsort(changes, r->n, sizeof *changes, by_rule);
    return changes;
}

/* Of the ways to loosen the set as little as can be, the one that leads to the best plan. */
static void repair_keep(struct repairing *r) {
    struct least least = least_find(&(struct loosening){&r->t, &r->s, r->set, r->n}, r->a);
    struct form_repair best = {0};
    for (size_t i = 0; i < least.ways; i++) {
        struct form_result plan = plan_find(r, least.by[i]);
        if (!plan.place) continue;
        if (best.n && form_compare(&best.profile, &plan.profile, r->o.policy) <= 0) continue;
        best = (struct form_repair){changes_of(r, least.by[i]), r->n, least.sum, plan.profile};
    }
    if (best.n) VEC_PUSH(r->a, &r->found, best);
}

static bool rule_in(struct form_rule rule, const struct form_rule *rules, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (rules[i].kind == rule.kind && rules[i].index == rule.index) return true;
    return false;
}

static bool set_hits(const struct repairing *r, const struct form_clash *c) {
    for (size_t i = 0; i < c->n; i++)
        if (rule_in(c->rules[i], r->set, r->n)) return true;
    return false;
}

/* Whether there is a plan without the rules of the set; when there is none, a conflict that they miss. */
static enum trial set_try(struct repairing *r, struct form_clash *missed) {
    for (size_t i = 0; i < r->clashes.n; i++)
        if (!set_hits(r, &r->clashes.v[i])) {
            *missed = r->clashes.v[i];
            return TRIAL_NONE;
        }
    struct slack s = slack_new(r->s.p, r->a);
    for (size_t i = 0; i < r->n; i++) *slack_of(&s, r->set[i]) = LOOSE;
    enum trial end = conflict_reduce(&r->t, &s);
    if (end != TRIAL_NONE) return end;
    struct form_rule *rules;
    size_t n = rules_left(&s, r->a, &rules);
    *missed = (struct form_clash){rules, n};
    VEC_PUSH(r->a, &r->clashes, *missed);
    return end;
}

static bool finished(struct repairing *r) {
    if (r->found.n == FORM_REPAIRS_MAX) r->t.exact = false;
    return r->t.effort.stop != STOP_NO || r->found.n == FORM_REPAIRS_MAX;
}

/* All sets of `most` rules that are enough and have those of the set: each is met once. */
static void set_grow(struct repairing *r) {
    struct form_clash missed;
    enum trial end = set_try(r, &missed);
    if (end == TRIAL_PLAN) repair_keep(r);
    if (end != TRIAL_NONE || r->n == r->most) return;
    size_t barred = r->n_barred;
    for (size_t i = 0; i < missed.n && !finished(r); i++) {
        struct form_rule rule = missed.rules[i];
        if (rule_in(rule, r->barred, r->n_barred)) continue;
        r->set[r->n++] = rule;
        *slack_of(&r->s, rule) = LOOSE;
        set_grow(r);
        *slack_of(&r->s, rule) = 0;
        r->n--;
        r->barred[r->n_barred++] = rule;
    }
    r->n_barred = barred;
}

static int by_change(const void *x, const void *y, void *of) {
    const struct form_repair *a = x, *b = y;
    const struct form_options *o = of;
    if (a->by != b->by) return a->by < b->by ? -1 : 1;
    int order = form_compare(&a->profile, &b->profile, o->policy);
    for (size_t i = 0; i < a->n && !order; i++) order = by_rule(&a->changes[i], &b->changes[i]);
    return order;
}

static void repairing_begin(struct repairing *r, const struct form_problem *p, struct form_clash first) {
    for (enum form_kind k = 0; k < FORM_KINDS; k++) r->rules += rules_of(p, k);
    r->s = slack_new(p, r->a);
    r->set = arena_array(r->a, r->rules, sizeof *r->set);
    r->barred = arena_array(r->a, r->rules, sizeof *r->barred);
    VEC_PUSH(r->a, &r->clashes, first);
}

struct form_repairs form_repairs(const struct form_problem *p, const struct form_options *o,
                                 const struct form_rule *rules, size_t n, struct arena *a) {
    struct repairing r = {.o = {.policy = o->policy, .seed = o->seed, .watch = o->watch}, .a = a};
    r.t = (struct trials){.o = &r.o, .effort.watch = &o->watch, .exact = true};
    r.o.watch.better = NULL;
    repairing_begin(&r, p, (struct form_clash){rules, n});
    for (r.most = 1; r.most <= r.rules && !r.found.n && !finished(&r); r.most++) set_grow(&r);
    if (r.found.n) qsort_r(r.found.v, r.found.n, sizeof *r.found.v, by_change, &r.o);
    return (struct form_repairs){.v = r.found.v,
                                 .n = r.found.n,
                                 .clashes = r.clashes.v,
                                 .n_clashes = r.clashes.n,
                                 .exact = r.t.exact && r.found.n && r.t.effort.stop == STOP_NO};
}
