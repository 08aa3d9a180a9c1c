#include "catalyse/base/prng.h"
#include "catalyse/service/edit.h"
#include "groups_world.h"
#include <string.h>

/* What can be said, whatever the facilitator asked for: it names nobody and tells of no constraint. */

enum { ROUNDS = 24, RULES_MAX = 4, LOCKS_MAX = 3 };

static int32_t any(struct prng *r, size_t n) {
    return (int32_t)prng_below(r, n);
}

static const char *ref_at(struct desk *d, const struct named *row) {
    return arena_strndup(&d->a, row->ref.p, row->ref.n);
}

static void rule_any(struct desk *d, struct prng *r, const struct groups *g) {
    static const char *const kinds[] = {"apart", "together", "forbid"};
    const char *kind = arena_printf(&d->a, "kind=%s", kinds[prng_below(r, COUNT(kinds))]);
    int32_t one = any(r, g->n_orgs), other = any(r, g->n_orgs);
    const char *org = arena_printf(&d->a, "org=%s", ref_at(d, &g->orgs[one].org));
    if (one == other) return;
    if (!strcmp(kind, "kind=forbid"))
        put(d, "placement_rule", kind, org, "reason=secret",
            arena_printf(&d->a, "theme=%s", ref_at(d, &g->themes[any(r, g->n_themes)].row)), NULL);
    else
        put(d, "placement_rule", kind, org, "reason=secret",
            arena_printf(&d->a, "other=%s", ref_at(d, &g->orgs[other].org)), NULL);
}

/* Locks are those of the board, where somebody is. */
static void locks_any(struct prng *r, struct groups *g) {
    for (uint64_t n = prng_below(r, LOCKS_MAX); n; n--) g->orgs[any(r, g->n_orgs)].locked = true;
}

static const char *title_at(struct desk *d, const struct groups *g, size_t i) {
    struct sv title = g->orgs[i].org.title;
    return arena_strndup(&d->a, title.p, title.n);
}

static void names_nobody(struct desk *d, const struct groups *g, const struct str *said) {
    static const char *const secrets[] = {"secret",           "lock", "refused it", "same group",
                                          "different groups", "must"};
    for (size_t i = 0; i < COUNT(secrets); i++)
        if (strstr(str_c(said), secrets[i])) fail_msg("'%s' in: %s", secrets[i], str_c(said));
    for (size_t i = 0; i < g->n_orgs; i++)
        if (strstr(str_c(said), title_at(d, g, i))) fail_msg("somebody in: %s", str_c(said));
}

static size_t say_reasons(struct desk *d, const struct groups *g, struct str *said) {
    struct groups_reasons r = groups_reasons(g, &(struct watch){0}, &d->a);
    for (size_t i = 0; i < r.n; i++) {
        if (r.v[i].org >= 0)
            groups_why_words(g, r.v[i].org, &r.v[i].why, true, said);
        else
            groups_closed_words(g, &r.v[i].why, true, said);
        str_addc(said, '\n');
    }
    return r.n;
}

static void say_conflicts(const struct groups *g, const struct groups_plan *plan, struct str *said) {
    for (size_t i = 0; i < plan->n_conflicts; i++) groups_conflict_said(g, &plan->conflicts[i], said);
    if (plan->status == FORM_INFEASIBLE) groups_repairs_said(g, plan, said);
}

static void rules_drop(struct desk *d, const struct groups *g) {
    for (size_t i = 0; i < g->n_rules; i++)
        must(d, edit_remove(&d->v, g->rules[i].row.entity, g->rules[i].row.id, &d->e));
}

static void nothing_said_names_somebody(void **state) {
    struct desk *d = *state;
    struct prng r;
    size_t reasons = 0, conflicts = 0;
    prng_seed(&r, 7);
    set(d, "theme", ref_id(d, "theme", "NUM"), "state=opened", NULL);
    set(d, "subgroup", ref_id(d, "subgroup", "SG-REM"), "max_orgs=3", NULL);
    for (int round = 0; round < ROUNDS; round++) {
        struct groups g = groups_of(d);
        struct str said = {0};
        for (uint64_t n = prng_below(&r, RULES_MAX); n; n--) rule_any(d, &r, &g);
        g = groups_of(d);
        locks_any(&r, &g);
        struct groups_plan plan = solved(d, &g, round % 2);
        say_conflicts(&g, &plan, &said);
        conflicts += plan.status == FORM_INFEASIBLE;
        reasons += say_reasons(d, &g, &said);
        names_nobody(d, &g, &said);
        str_deinit(&said);
        if (plan.status == FORM_INFEASIBLE) rules_drop(d, &g);
    }
    assert_true(reasons > 20 && conflicts > 2);
}

int groups_said_tests(void) {
    const struct CMUnitTest tests[] = {GROUPS_TEST(nothing_said_names_somebody)};
    return cmocka_run_group_tests_name("groups_said", tests, NULL, NULL);
}
