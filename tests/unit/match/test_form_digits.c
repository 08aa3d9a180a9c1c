#include "groups.h"
#include "match/form_model.h"

/* What people get as digits of one number, and back. */

enum { RANKS = 4, PEOPLE = 12, FURTHER = 3, TIE_MAX = 5, ROUNDS = 4000 };

static struct form_profile profile_random(struct prng *r, struct arena *a) {
    struct form_profile p = {.ranks = RANKS, .at = arena_array(a, RANKS, sizeof *p.at)};
    uint64_t ranks = 1 + prng_below(r, RANKS + 1);
    for (int32_t i = 0; i < PEOPLE; i++) {
        uint64_t rank = prng_below(r, ranks);
        ++*(rank < RANKS ? &p.at[rank] : &p.outside);
    }
    p.missed = (int32_t)prng_below(r, FURTHER + 1);
    p.steps = (int32_t)prng_below(r, FURTHER * RANKS + 1);
    return p;
}

/* With as much for ties as there can be. */
static wide cost_of(const struct digits *d, const struct form_profile *p, struct prng *r) {
    wide cost = p->outside * d->outside + p->missed * d->missed + p->steps * d->tie_base;
    for (int32_t i = 0; i < RANKS; i++) cost += p->at[i] * d->rank[i];
    return cost + (wide)prng_below(r, PEOPLE * TIE_MAX + 1);
}

static int32_t worst(const struct form_profile *p) {
    int32_t r = RANKS - 1;
    while (r >= 0 && !p->at[r]) r--;
    return r;
}

/* The worst rank is no digit of "first choices": ranks below it are barred. */
static void the_better_profile_costs_less(const struct form_profile *x, const struct form_profile *y,
                                          const struct digits *d, struct prng *r) {
    int order = form_compare(x, y, d->policy);
    if (!order || (d->policy == FORM_FIRST && worst(x) != worst(y))) return;
    assert_true((cost_of(d, x, r) < cost_of(d, y, r)) == (order < 0));
}

static void is_read_back(const struct form_profile *p, const struct digits *d, struct prng *r,
                         struct arena *a) {
    struct form_profile back = digits_read(d, cost_of(d, p, r), PEOPLE, a);
    assert_string_equal(profile_text(a, &back), profile_text(a, p));
    assert_int_equal(back.missed, p->missed);
    assert_int_equal(back.steps, p->steps);
}

static void a_cost_orders_profiles_and_gives_them_back(void **state) {
    (void)state;
    struct prng r;
    prng_seed(&r, 5);
    for (int round = 0; round < ROUNDS / one_in(10); round++) {
        struct arena a = {0};
        struct form_profile x = profile_random(&r, &a), y = profile_random(&r, &a);
        for (enum form_policy policy = FORM_NOBODY; policy <= FORM_FIRST; policy++) {
            struct digits d = digits_make(&a, policy, RANKS, PEOPLE, FURTHER, TIE_MAX, (wide)1 << 100);
            assert_int_equal(d.kept, RANKS);
            the_better_profile_costs_less(&x, &y, &d, &r);
            is_read_back(&x, &d, &r, &a);
        }
        arena_deinit(&a);
    }
}

int test_form_digits(void) {
    static const struct CMUnitTest tests[] = {cmocka_unit_test(a_cost_orders_profiles_and_gives_them_back)};
    return cmocka_run_group_tests_name("form as digits", tests, NULL, NULL);
}
