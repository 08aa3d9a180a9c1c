#include "catalyse/match/rotate.h"
#include "groups.h"

/* Every plan of small problems, with rules of every kind, beside the solver's. */

enum { PEOPLE = 6, TABLES = 3, ROUNDS = 3, SEATINGS = 729, PLANS = 200000, PROBLEMS = 2000, SWAPS = 20000 };

static int32_t below(struct prng *r, uint64_t n) {
    return (int32_t)prng_below(r, n);
}

static const struct rotate_pair *pairs_random(struct prng *r, struct arena *a, int32_t people, size_t *n) {
    struct rotate_pair *pairs = arena_array(a, 3, sizeof *pairs);
    *n = people < 2 || below(r, 2) ? 0 : prng_below(r, 4);
    for (size_t i = 0; i < *n; i++) {
        int32_t x = below(r, (uint64_t)people), y = below(r, (uint64_t)people - 1);
        pairs[i] = (struct rotate_pair){x, y + (y >= x)};
    }
    return pairs;
}

static void absences_random(struct prng *r, struct arena *a, struct rotate_problem *p) {
    struct rotate_absence *absences = arena_array(a, 3, sizeof *absences);
    p->absences = absences;
    p->n_absences = below(r, 2) ? 0 : prng_below(r, 4);
    for (size_t i = 0; i < p->n_absences; i++)
        absences[i] =
            (struct rotate_absence){below(r, (uint64_t)p->n_people), below(r, (uint64_t)p->n_rounds)};
}

static struct rotate_problem rotate_random(struct prng *r, struct arena *a) {
    struct rotate_problem p = {.n_people = 1 + below(r, PEOPLE), .n_tables = 1 + below(r, TABLES)};
    p.n_rounds = 1 + below(r, ROUNDS);
    p.wanted = below(r, 2);
    struct rotate_person *people = arena_array(a, PEOPLE, sizeof *people);
    for (int32_t i = 0; i < p.n_people; i++)
        people[i] = (struct rotate_person){prng_next(r), below(r, 8) - 3, below(r, 3) == 0};
    p.people = people;
    p.met = pairs_random(r, a, p.n_people, &p.n_met);
    p.forbid = pairs_random(r, a, p.n_people, &p.n_forbid);
    struct rotate_host *host = arena_alloc(a, sizeof *host);
    *host = (struct rotate_host){below(r, (uint64_t)p.n_people), below(r, (uint64_t)p.n_tables)};
    p.hosts = host;
    p.n_hosts = below(r, 3) == 0;
    absences_random(r, a, &p);
    return p;
}

/* Ways to sit in one round: who meets whom, a place of four bits for each pair. */
struct round {
    struct way {
        uint64_t met;
        int64_t forbidden;
        int32_t table[PEOPLE];
    } way[SEATINGS];
    int32_t n;
};

static bool is_away(const struct rotate_problem *p, int32_t person, int32_t round) {
    for (size_t i = 0; i < p->n_absences; i++)
        if (p->absences[i].person == person && p->absences[i].round == round) return true;
    return false;
}

static bool sits_well(const struct rotate_problem *p, const int32_t *table) {
    int32_t size[TABLES] = {0}, present = 0;
    for (int32_t i = 0; i < p->n_people; i++) {
        if (table[i] == ROTATE_AWAY) continue;
        size[table[i]]++;
        present++;
    }
    for (size_t i = 0; i < p->n_hosts; i++) {
        int32_t t = table[p->hosts[i].person];
        if (t != ROTATE_AWAY && t != p->hosts[i].table) return false;
    }
    for (int32_t t = 0; t < p->n_tables; t++)
        if (size[t] > (present + p->n_tables - 1) / p->n_tables) return false;
    return true;
}

static bool is_forbidden(const struct rotate_problem *p, int32_t x, int32_t y) {
    for (size_t i = 0; i < p->n_forbid; i++)
        if ((p->forbid[i].a == x && p->forbid[i].b == y) || (p->forbid[i].a == y && p->forbid[i].b == x))
            return true;
    return false;
}

static void way_price(const struct rotate_problem *p, struct way *w) {
    bool wanted[TABLES] = {0};
    int bit = 0;
    for (int32_t x = 0; x < p->n_people; x++) {
        if (w->table[x] != ROTATE_AWAY && p->people[x].type == p->wanted) wanted[w->table[x]] = true;
        for (int32_t y = 0; y < x; y++, bit += 4) {
            if (w->table[x] == ROTATE_AWAY || w->table[x] != w->table[y]) continue;
            w->met += UINT64_C(1) << bit;
            w->forbidden += is_forbidden(p, x, y);
        }
    }
    for (int32_t t = 0; p->wanted && t < p->n_tables; t++) w->forbidden += !wanted[t];
}

static void ways_find(const struct rotate_problem *p, int32_t round, struct round *out) {
    int32_t all = 1;
    out->n = 0;
    for (int32_t i = 0; i < p->n_people; i++) all *= is_away(p, i, round) ? 1 : p->n_tables;
    for (int32_t code = 0; code < all; code++) {
        struct way w = {0};
        for (int32_t i = 0, rest = code; i < p->n_people; i++) {
            w.table[i] = is_away(p, i, round) ? ROTATE_AWAY : rest % p->n_tables;
            rest /= is_away(p, i, round) ? 1 : p->n_tables;
        }
        if (!sits_well(p, w.table)) continue;
        way_price(p, &w);
        out->way[out->n++] = w;
    }
}

static uint64_t met_before(const struct rotate_problem *p) {
    uint64_t met = 0;
    int bit = 0;
    for (int32_t x = 0; x < p->n_people; x++)
        for (int32_t y = 0; y < x; y++, bit += 4) {
            uint64_t n = p->people[x].org >= 0 && p->people[x].org == p->people[y].org;
            for (size_t i = 0; i < p->n_met; i++)
                n += (p->met[i].a == x && p->met[i].b == y) || (p->met[i].a == y && p->met[i].b == x);
            met += n << bit;
        }
    return met;
}

static int64_t repeats(uint64_t met) {
    int64_t sum = 0;
    for (; met; met >>= 4) sum += (int64_t)((met & 15) * ((met & 15) - 1) / 2);
    return sum;
}

/* No plan is better in what counts most. */
static void best_from(const struct rotate_problem *p, const struct round *rounds, int32_t at, struct way sum,
                      struct rotate_cost *best) {
    if (at == p->n_rounds) {
        struct rotate_cost cost = {.forbidden = sum.forbidden, .repeats = repeats(sum.met)};
        if (rotate_compare(&cost, best) < 0) *best = cost;
        return;
    }
    for (int32_t i = 0; i < rounds[at].n; i++) {
        const struct way *w = &rounds[at].way[i];
        best_from(p, rounds, at + 1,
                  (struct way){.met = sum.met + w->met, .forbidden = sum.forbidden + w->forbidden}, best);
    }
}

static bool small_enough(const struct rotate_problem *p, struct round *rounds) {
    int64_t plans = 1;
    for (int32_t r = 0; r < p->n_rounds; r++) {
        ways_find(p, r, &rounds[r]);
        plans *= rounds[r].n;
    }
    return plans <= PLANS;
}

static void what_is_proved_is_the_best_of_all(void **state) {
    (void)state;
    static struct round rounds[ROUNDS];
    struct prng rng;
    int looked = 0, proved = 0, best = 0, problems = PROBLEMS / one_in(40);
    prng_seed(&rng, 3);
    for (int i = 0; i < problems; i++) {
        struct arena a = {0};
        struct rotate_problem p = rotate_random(&rng, &a);
        if (small_enough(&p, rounds)) {
            struct rotate_options o = {.seed = 1, .watch.work = SWAPS};
            struct rotate_result r = rotate_solve(&p, &o, &a);
            struct rotate_cost least = {.forbidden = INT64_MAX}, found = r.cost;
            best_from(&p, rounds, 0, (struct way){.met = met_before(&p)}, &least);
            found.tables = 0;
            assert_true(rotate_compare(&least, &found) <= 0);
            assert_true(least.forbidden || r.bound <= least.repeats);
            if (r.status == ROTATE_BEST) assert_int_equal(rotate_compare(&least, &found), 0);
            looked++;
            proved += r.status == ROTATE_BEST;
            best += !rotate_compare(&least, &found);
        }
        arena_deinit(&a);
    }
    assert_in_range(looked, problems * 9 / 10, problems);
    assert_in_range(proved, looked / 3, best);
    assert_in_range(best, looked * 99 / 100, looked);
}

static struct rotate_result solved(const struct rotate_problem *p, struct arena *a) {
    struct rotate_options o = {.seed = 1, .watch.work = SWAPS};
    struct rotate_result r = rotate_solve(p, &o, a);
    assert_non_null(r.table);
    return r;
}

/* The same people in another order are the same problem; one rule fewer is never worse, as far as proved. */
static void what_changes_nothing_and_what_helps(void **state) {
    (void)state;
    struct prng rng;
    prng_seed(&rng, 4);
    for (int i = 0; i < 300 / one_in(10); i++) {
        struct arena a = {0};
        struct rotate_problem p = rotate_random(&rng, &a), q = p;
        struct rotate_result r = solved(&p, &a), other;
        struct rotate_person *people = arena_array(&a, PEOPLE, sizeof *people);
        for (int32_t k = 0; k < p.n_people; k++) people[k] = p.people[k], people[k].key = ~people[k].key;
        q.people = people;
        other = solved(&q, &a);
        assert_int_equal(r.bound, other.bound);
        if (r.status == ROTATE_BEST && other.status == ROTATE_BEST)
            assert_int_equal(r.cost.repeats, other.cost.repeats);
        q = p;
        if (q.n_met) q.n_met--;
        if (q.n_forbid) q.n_forbid--;
        if (prng_below(&rng, 2)) q.wanted = 0;
        other = solved(&q, &a);
        if (other.status == ROTATE_BEST) {
            r.cost.tables = other.cost.tables = 0;
            assert_true(rotate_compare(&other.cost, &r.cost) <= 0);
        }
        arena_deinit(&a);
    }
}

int test_rotate_brute(void) {
    static const struct CMUnitTest tests[] = {cmocka_unit_test(what_is_proved_is_the_best_of_all),
                                              cmocka_unit_test(what_changes_nothing_and_what_helps)};
    return cmocka_run_group_tests_name("rotations, all plans", tests, NULL, NULL);
}
