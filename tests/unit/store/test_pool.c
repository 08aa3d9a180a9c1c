#include "groups.h"
#include "store/pool.h"
#include <stdint.h>
#include <string.h>

/* Sizes around the largest piece of the pool, and one of malloc's. */
static const int sizes[] = {0, 1, 7, 8, 9, 72, 511, 512, 513, 100000};
enum { SIZES = sizeof sizes / sizeof *sizes };

static void fill(void *p, int n) {
    memset(p, n & 0xFF, (size_t)n);
}

static bool filled(const void *p, int n) {
    const unsigned char *c = p;
    for (int i = 0; i < n; i++)
        if (c[i] != (n & 0xFF)) return false;
    return true;
}

static int use_it(void **state) {
    (void)state;
    sqlite3_shutdown();
    return !pool_use();
}

static void pieces_are_apart_and_aligned(void **state) {
    (void)state;
    void *p[SIZES];
    for (int i = 0; i < SIZES; i++) {
        p[i] = pool_methods.xMalloc(sizes[i]);
        assert_int_equal((uintptr_t)p[i] % 8, 0);
        assert_in_range(pool_methods.xSize(p[i]), sizes[i], sizes[i] + 7);
        assert_int_equal(pool_methods.xRoundup(sizes[i]), pool_methods.xSize(p[i]));
        fill(p[i], sizes[i]);
    }
    for (int i = 0; i < SIZES; i++) {
        assert_true(filled(p[i], sizes[i]));
        pool_methods.xFree(p[i]);
    }
}

static void what_is_given_back_comes_again(void **state) {
    (void)state;
    void *p = pool_methods.xMalloc(72);
    pool_methods.xFree(p);
    assert_ptr_equal(pool_methods.xMalloc(65), p);
    pool_methods.xFree(p);
    pool_methods.xFree(NULL);
}

static void any_size_grows_and_shrinks_to_any_other(void **state) {
    (void)state;
    for (int i = 0; i < SIZES; i++)
        for (int k = 0; k < SIZES; k++) {
            int kept = sizes[i] < sizes[k] ? sizes[i] : sizes[k];
            void *p = pool_methods.xMalloc(sizes[i]);
            memset(p, 0x5A, (size_t)sizes[i]);
            p = pool_methods.xRealloc(p, sizes[k]);
            assert_true(pool_methods.xSize(p) >= sizes[k]);
            for (int at = 0; at < kept; at++) assert_int_equal(((unsigned char *)p)[at], 0x5A);
            pool_methods.xFree(p);
        }
}

/* More than the pool ever holds, so that the last ones are malloc's. */
static void a_full_pool_goes_on_with_malloc(void **state) {
    (void)state;
    enum { MANY = 10000, SIZE = 504 };
    static void *p[MANY];
    for (int i = 0; i < MANY; i++) {
        p[i] = pool_methods.xMalloc(SIZE);
        fill(p[i], i % SIZE);
    }
    for (int i = 0; i < MANY; i++) {
        assert_true(filled(p[i], i % SIZE));
        assert_int_equal(pool_methods.xSize(p[i]), SIZE);
        pool_methods.xFree(p[i]);
    }
}

int test_pool(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pieces_are_apart_and_aligned),
        cmocka_unit_test(what_is_given_back_comes_again),
        cmocka_unit_test(any_size_grows_and_shrinks_to_any_other),
        cmocka_unit_test(a_full_pool_goes_on_with_malloc),
    };
    return cmocka_run_group_tests_name("pool", tests, use_it, NULL);
}
