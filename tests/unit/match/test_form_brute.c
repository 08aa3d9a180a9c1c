#include "groups.h"
#include <string.h>

enum { ROUNDS = 10000, UNITS = 8, THEMES = 3, BASE = 64 };

/* What the random problems have of each kind. */
enum kind {
    KIND_MIN,
    KIND_MAX,
    KIND_OPENS,
    KIND_QUOTA_MIN,
    KIND_QUOTA_MAX,
    KIND_PEOPLE_MIN, /* quotas that count people */
    KIND_PEOPLE_MAX,
    KIND_APART,
    KIND_TOGETHER,
    KIND_LOCK,
    KIND_FORBID,
    KINDS
};

/* All plans of a small problem, one after the other, judged with none of the room's code. */
struct brute {
    const struct form_problem *p;
    int32_t place[UNITS];
    int64_t best[2];        /* by policy; -1: no plan */
    int64_t without[KINDS]; /* nobody left behind: the best of those that break this kind alone */
};

static int32_t load_of(const struct brute *b, int32_t theme, uint32_t types, bool people) {
    int32_t n = 0;
    for (size_t u = 0; u < b->p->n_units; u++)
        if (b->place[u] == theme && types >> b->p->units[u].type & 1) n += people ? b->p->units[u].size : 1;
    return n;
}

static uint32_t quota_breaks(const struct brute *b, const struct form_quota *q, int32_t theme) {
    int32_t n = load_of(b, theme, q->types, q->people);
    if (n >= q->min && n <= q->max) return 0;
    if (n < q->min) return 1u << (q->people ? KIND_PEOPLE_MIN : KIND_QUOTA_MIN);
    return 1u << (q->people ? KIND_PEOPLE_MAX : KIND_QUOTA_MAX);
}

static uint32_t theme_breaks(const struct brute *b, int32_t theme) {
    const struct form_theme *t = &b->p->themes[theme];
    int32_t load = load_of(b, theme, ~0u, true);
    if (!load) return (uint32_t)(t->opens && t->min) << KIND_OPENS;
    uint32_t out = (uint32_t)(load < t->min) << KIND_MIN | (uint32_t)(load > t->max) << KIND_MAX;
    for (size_t i = 0; i < b->p->n_quotas; i++) out |= quota_breaks(b, &b->p->quotas[i], theme);
    return out;
}

static int32_t owner_of(const struct brute *b, int32_t unit) {
    return b->p->further_of[unit] < 0 ? unit : b->p->further_of[unit];
}

/* A place of a in a theme where b, or another place of a, is too. */
static bool meet(const struct brute *b, int32_t x, int32_t y) {
    for (int32_t u = 0; u < (int32_t)b->p->n_units; u++)
        for (int32_t w = 0; w < (int32_t)b->p->n_units; w++)
            if (u != w && b->place[u] >= 0 && b->place[u] == b->place[w] &&
                owner_of(b, u) == owner_of(b, x) && owner_of(b, w) == owner_of(b, y))
                return true;
    return owner_of(b, x) == owner_of(b, y) && x != y;
}

static size_t rank_of(const struct brute *b, int32_t unit) {
    size_t r = 0;
    while (r < b->p->units[unit].n_ranked && b->p->units[unit].ranked[r] != b->place[unit]) r++;
    return r;
}

static bool locked(const struct brute *b, int32_t unit) {
    for (size_t i = 0; i < b->p->n_locks; i++)
        if (b->p->locks[i].unit == unit) return true;
    return false;
}

static bool forbidden(const struct brute *b, struct form_place place) {
    for (int32_t u = 0; u < (int32_t)b->p->n_units; u++)
        if (owner_of(b, u) == owner_of(b, place.unit) && b->place[u] == place.theme) return true;
    return false;
}

static bool several(uint32_t kinds) {
    return kinds & (kinds - 1);
}

/* Bits of the kinds of rules that are broken; not all of them when there are several. */
static uint32_t rules_broken(const struct brute *b) {
    const struct form_problem *p = b->p;
    uint32_t out = 0;
    for (size_t i = 0; i < p->n_apart; i++)
        out |= (uint32_t)meet(b, p->apart[i].a, p->apart[i].b) << KIND_APART;
    for (size_t i = 0; i < p->n_together; i++)
        out |= (uint32_t)(b->place[p->together[i].a] != b->place[p->together[i].b]) << KIND_TOGETHER;
    for (size_t i = 0; i < p->n_locks; i++)
        out |= (uint32_t)(b->place[p->locks[i].unit] != p->locks[i].theme) << KIND_LOCK;
    for (size_t i = 0; i < p->n_forbids; i++) out |= (uint32_t)forbidden(b, p->forbids[i]) << KIND_FORBID;
    for (int32_t t = 0; t < (int32_t)p->n_themes && !several(out); t++) out |= theme_breaks(b, t);
    return out;
}

/* People by rank; outside; of further places: not given, ranks below the first. */
struct got {
    int32_t at[THEMES], outside, missed, steps;
};

/* The lower the better: outside, third, second; or outside, worst rank, not first, not second; then those of
 * further places. */
static int64_t key_of(const struct got *g, enum form_policy policy) {
    int64_t key;
    if (policy == FORM_NOBODY) {
        key = (g->outside * BASE + g->at[2]) * BASE + g->at[1];
    } else {
        int32_t worst = g->at[2] ? 3 : g->at[1] ? 2 : g->at[0] ? 1 : 0;
        key = ((g->outside * 4 + worst) * BASE + BASE - 1 - g->at[0]) * BASE + BASE - 1 - g->at[1];
    }
    return (key * BASE + g->missed) * BASE * THEMES + g->steps;
}

static void keep_least(int64_t *best, int64_t key) {
    if (*best < 0 || key < *best) *best = key;
}

static struct got got_of(const struct brute *b) {
    struct got got = {0};
    for (size_t u = 0; u < b->p->n_units; u++) {
        const struct form_unit *unit = &b->p->units[u];
        size_t r = rank_of(b, (int32_t)u);
        if (b->p->further_of[u] < 0)
            *(r < unit->n_ranked ? &got.at[r] : &got.outside) += unit->size;
        else if (b->place[u] < 0)
            got.missed += unit->size;
        else
            got.steps += (int32_t)r * unit->size;
    }
    return got;
}

static void plan_judge(struct brute *b) {
    uint32_t broken = rules_broken(b);
    if (several(broken)) return;
    struct got got = got_of(b);
    for (enum form_policy policy = FORM_NOBODY; !broken && policy <= FORM_FIRST; policy++)
        keep_least(&b->best[policy], key_of(&got, policy));
    for (enum kind k = 0; k < KINDS; k++)
        if (broken >> k & 1) keep_least(&b->without[k], key_of(&got, FORM_NOBODY));
}

/* Where the unit may be at all, seen those before it. */
static bool may_be(const struct brute *b, int32_t unit) {
    if (b->p->further_of[unit] < 0 || b->place[unit] < 0) return true;
    for (int32_t u = 0; u < unit; u++)
        if (b->place[u] == b->place[unit] && owner_of(b, u) == owner_of(b, unit)) return false;
    return rank_of(b, unit) < b->p->units[unit].n_ranked || locked(b, unit);
}

static void plans_all(struct brute *b, int32_t u) {
    if (u == (int32_t)b->p->n_units) {
        plan_judge(b);
        return;
    }
    int32_t *place = &b->place[u];
    for (*place = b->p->further_of[u] < 0 ? 0 : FORM_NOWHERE; *place < (int32_t)b->p->n_themes; ++*place)
        if (may_be(b, u)) plans_all(b, u + 1);
}

static int64_t key_solved(const struct form_problem *p, enum form_policy policy, uint64_t seed,
                          struct arena *a) {
    struct form_options o = {.policy = policy, .seed = seed};
    struct form_result r = form_solve(p, &o, a);
    if (r.status == FORM_INFEASIBLE) return -1;
    assert_int_equal(r.status, FORM_OPTIMAL);
    struct got got = {.outside = r.profile.outside, .missed = r.profile.missed, .steps = r.profile.steps};
    memcpy(got.at, r.profile.at, (size_t)r.profile.ranks * sizeof *got.at);
    return key_of(&got, policy);
}

static void agrees(const struct brute *b, uint64_t round, struct arena *a) {
    for (enum form_policy policy = FORM_NOBODY; policy <= FORM_FIRST; policy++) {
        int64_t key = key_solved(b->p, policy, round, a);
        if (key != b->best[policy])
            fail_msg("round %d, policy %d: %ld, not %ld", (int)round, (int)policy, (long)key,
                     (long)b->best[policy]);
    }
}

/* In how many problems what there is of. */
struct met {
    int plans, decided[KINDS]; /* there is a plan; rules of this kind alone kept a better one out */
    int blocks, further;       /* units of several people; places of one unit in several themes, given */
};

static void meet_count(struct met *m, const struct brute *b) {
    bool blocks = false, further = false;
    for (size_t u = 0; u < b->p->n_units; u++) {
        blocks |= b->p->units[u].size > 1;
        further |= b->p->further_of[u] >= 0;
    }
    m->plans += b->best[0] >= 0;
    m->blocks += blocks;
    m->further += further;
    for (enum kind k = 0; k < KINDS; k++)
        m->decided[k] += b->without[k] >= 0 && (b->best[0] < 0 || b->without[k] < b->best[0]);
}

static void the_solver_agrees_with_all_plans(void **state) {
    (void)state;
    struct prng rng;
    prng_seed(&rng, 20261122);
    struct met met = {0};
    int rounds = ROUNDS / one_in(40);
    for (uint64_t round = 0; round < (uint64_t)rounds; round++) {
        struct arena a = {0};
        struct form_problem p = problem_random(&rng, &a, UNITS, THEMES);
        struct brute b = {.p = &p, .best = {-1, -1}};
        for (enum kind k = 0; k < KINDS; k++) b.without[k] = -1;
        plans_all(&b, 0);
        meet_count(&met, &b);
        agrees(&b, round, &a);
        arena_deinit(&a);
    }
    /* Problems with and without a plan, and every kind of rule, must be among them in numbers. */
    assert_in_range(met.plans, rounds / 5, rounds * 4 / 5);
    assert_in_range(met.blocks, rounds / 4, rounds);
    assert_in_range(met.further, rounds / 4, rounds);
    for (enum kind k = 0; k < KINDS; k++)
        if (met.decided[k] < rounds / 100) fail_msg("rules of kind %d decided %d", k, met.decided[k]);
}

/* Stopped after little work: no plan, so the best one neither, beats what is claimed to be out of reach. */
static void bounds_hold_when_work_runs_out(void **state) {
    (void)state;
    struct prng rng;
    prng_seed(&rng, 20261123);
    int stopped = 0, rounds = ROUNDS / 4 / one_in(40);
    for (uint64_t round = 0; round < (uint64_t)rounds; round++) {
        struct arena a = {0};
        struct form_problem p = problem_random(&rng, &a, 3 * UNITS, 2 * THEMES);
        for (enum form_policy policy = FORM_NOBODY; policy <= FORM_FIRST; policy++) {
            struct form_options o = {.policy = policy, .seed = round};
            struct form_result best = form_solve(&p, &o, &a);
            o.watch.work = 1 + prng_below(&rng, best.work + 1);
            struct form_result r = form_solve(&p, &o, &a);
            if (best.status != FORM_OPTIMAL) continue;
            stopped += r.status == FORM_FEASIBLE;
            if (form_compare(&r.bound, &best.profile, policy) > 0) fail_msg("round %d", (int)round);
        }
        arena_deinit(&a);
    }
    if (stopped < rounds / 13) fail_msg("stopped %d", stopped);
}

int test_form_brute(void) {
    static const struct CMUnitTest tests[] = {cmocka_unit_test(the_solver_agrees_with_all_plans),
                                              cmocka_unit_test(bounds_hold_when_work_runs_out)};
    return cmocka_run_group_tests_name("form against all plans", tests, NULL, NULL);
}
