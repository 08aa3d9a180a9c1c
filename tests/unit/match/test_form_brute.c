#include "groups.h"
#include <string.h>

enum { ROUNDS = 10000, UNITS = 8, THEMES = 3, BASE = 32 };

/* All plans of a small problem, one after the other, judged with none of the room's code. */
struct brute {
    const struct form_problem *p;
    int32_t place[UNITS];
    int64_t best[2]; /* by policy; -1: no plan */
};

static int32_t load_of(const struct brute *b, int32_t theme, uint32_t types, bool people) {
    int32_t n = 0;
    for (size_t u = 0; u < b->p->n_units; u++)
        if (b->place[u] == theme && types >> b->p->units[u].type & 1) n += people ? b->p->units[u].size : 1;
    return n;
}

static bool themes_fine(const struct brute *b) {
    for (int32_t t = 0; t < (int32_t)b->p->n_themes; t++) {
        int32_t load = load_of(b, t, ~0u, true);
        if (!load) continue;
        if (load < b->p->themes[t].min || load > b->p->themes[t].max) return false;
        for (size_t i = 0; i < b->p->n_quotas; i++) {
            const struct form_quota *q = &b->p->quotas[i];
            int32_t n = load_of(b, t, q->types, q->people);
            if (n < q->min || n > q->max) return false;
        }
    }
    return true;
}

static bool rules_fine(const struct brute *b) {
    const struct form_problem *p = b->p;
    for (size_t i = 0; i < p->n_apart; i++)
        if (b->place[p->apart[i].a] == b->place[p->apart[i].b]) return false;
    for (size_t i = 0; i < p->n_together; i++)
        if (b->place[p->together[i].a] != b->place[p->together[i].b]) return false;
    for (size_t i = 0; i < p->n_locks; i++)
        if (b->place[p->locks[i].unit] != p->locks[i].theme) return false;
    for (size_t i = 0; i < p->n_forbids; i++)
        if (b->place[p->forbids[i].unit] == p->forbids[i].theme) return false;
    return themes_fine(b);
}

/* The lower the better: outside, third, second; or outside, worst rank, not first, not second. */
static int64_t key_of(const int32_t at[THEMES], int32_t outside, enum form_policy policy) {
    if (policy == FORM_NOBODY) return (outside * BASE + at[2]) * BASE + at[1];
    int32_t worst = at[2] ? 3 : at[1] ? 2 : at[0] ? 1 : 0;
    return ((outside * 4 + worst) * BASE + BASE - 1 - at[0]) * BASE + BASE - 1 - at[1];
}

static void plan_judge(struct brute *b) {
    if (!rules_fine(b)) return;
    int32_t at[THEMES] = {0}, outside = 0;
    for (size_t u = 0; u < b->p->n_units; u++) {
        const struct form_unit *unit = &b->p->units[u];
        size_t r = 0;
        while (r < unit->n_ranked && unit->ranked[r] != b->place[u]) r++;
        *(r < unit->n_ranked ? &at[r] : &outside) += unit->size;
    }
    for (enum form_policy policy = FORM_NOBODY; policy <= FORM_FIRST; policy++) {
        int64_t key = key_of(at, outside, policy);
        if (b->best[policy] < 0 || key < b->best[policy]) b->best[policy] = key;
    }
}

static void plans_all(struct brute *b, size_t u) {
    if (u == b->p->n_units) {
        plan_judge(b);
        return;
    }
    for (b->place[u] = 0; b->place[u] < (int32_t)b->p->n_themes; b->place[u]++) plans_all(b, u + 1);
}

static int64_t key_solved(const struct form_problem *p, enum form_policy policy, uint64_t seed,
                          struct arena *a) {
    struct form_options o = {.policy = policy, .seed = seed};
    struct form_result r = form_solve(p, &o, a);
    if (r.status == FORM_INFEASIBLE) return -1;
    assert_int_equal(r.status, FORM_OPTIMAL);
    int32_t at[THEMES] = {0};
    memcpy(at, r.profile.at, (size_t)r.profile.ranks * sizeof *at);
    return key_of(at, r.profile.outside, policy);
}

static void the_solver_agrees_with_all_plans(void **state) {
    (void)state;
    struct prng rng;
    prng_seed(&rng, 20261122);
    int solved = 0;
    for (uint64_t round = 0; round < ROUNDS; round++) {
        struct arena a = {0};
        struct form_problem p = problem_random(&rng, &a, UNITS, THEMES);
        struct brute b = {.p = &p, .best = {-1, -1}};
        plans_all(&b, 0);
        solved += b.best[0] >= 0;
        for (enum form_policy policy = FORM_NOBODY; policy <= FORM_FIRST; policy++) {
            int64_t key = key_solved(&p, policy, round, &a);
            if (key != b.best[policy])
                fail_msg("round %d, policy %d: %ld, not %ld", (int)round, (int)policy, (long)key,
                         (long)b.best[policy]);
        }
        arena_deinit(&a);
    }
    /* Both kinds of problem must be among them in numbers. */
    assert_in_range(solved, ROUNDS / 5, ROUNDS * 4 / 5);
}

int test_form_brute(void) {
    static const struct CMUnitTest tests[] = {cmocka_unit_test(the_solver_agrees_with_all_plans)};
    return cmocka_run_group_tests_name("form against all plans", tests, NULL, NULL);
}
