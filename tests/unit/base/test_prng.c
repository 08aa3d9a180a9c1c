#include "catalyse/base/prng.h"
#include "groups.h"
#include <stdlib.h>

/* First values for the state 1, 2, 3, 4, from the definition worked by hand: 11520, 0, 1509978240. */
static void the_generator_is_the_published_one(void **state) {
    (void)state;
    struct prng r = {{1, 2, 3, 4}};
    assert_int_equal(prng_next(&r), 11520);
    assert_int_equal(prng_next(&r), 0);
    assert_int_equal(prng_next(&r), 1509978240);
}

static void the_same_seed_gives_the_same_sequence(void **state) {
    (void)state;
    struct prng a, b, c;
    prng_seed(&a, 42);
    prng_seed(&b, 42);
    prng_seed(&c, 43);
    assert_true(a.s[0] == 0xBDD732262FEB6E95u);
    int same = 0;
    for (int i = 0; i < 1000; i++) {
        uint64_t x = prng_next(&a);
        assert_true(x == prng_next(&b));
        same += x == prng_next(&c);
    }
    assert_int_equal(same, 0);
}

static void below_is_uniform(void **state) {
    (void)state;
    struct prng r;
    prng_seed(&r, 1);
    int counts[6] = {0};
    for (int i = 0; i < 60000; i++) counts[prng_below(&r, 6)]++;
    for (int i = 0; i < 6; i++) assert_in_range(counts[i], 9600, 10400);
    for (int i = 0; i < 100; i++) assert_int_equal(prng_below(&r, 1), 0);
    for (int i = 0; i < 100; i++) assert_true(prng_below(&r, (1ull << 63) + 1) <= 1ull << 63);
}

static void entropy_follows_the_seed_of_the_environment(void **state) {
    (void)state;
    uint64_t x = entropy_u64();
    assert_true(x != entropy_u64());
    struct prng r;
    prng_seed(&r, 7);
    setenv("CATALYSE_SEED", "7", 1);
    for (int i = 0; i < 10; i++) assert_true(entropy_u64() == prng_next(&r));
    unsetenv("CATALYSE_SEED");
}

static void hashing_mixes(void **state) {
    (void)state;
    assert_int_equal(hash_u64(0), 0);
    for (uint64_t x = 1; x < 1000; x++) {
        int flipped = __builtin_popcountll(hash_u64(x) ^ hash_u64(x ^ 1));
        assert_in_range(flipped, 10, 54);
    }
}

int test_prng(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_generator_is_the_published_one),
        cmocka_unit_test(the_same_seed_gives_the_same_sequence),
        cmocka_unit_test(below_is_uniform),
        cmocka_unit_test(entropy_follows_the_seed_of_the_environment),
        cmocka_unit_test(hashing_mixes),
    };
    return cmocka_run_group_tests_name("prng", tests, NULL, NULL);
}
