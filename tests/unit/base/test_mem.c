#include "catalyse/base/error.h"
#include "catalyse/base/vec.h"
#include "child.h"
#include "groups.h"
#include <signal.h>
#include <string.h>
#include <sys/wait.h>

static void plain_allocation(void **state) {
    (void)state;
    char *copy = xstrdup("été");
    assert_string_equal(copy, "été");
    copy = xrealloc(copy, 10, 2);
    assert_string_equal(copy, "été");
    xfree(copy);
    int *zeros = xcalloc(100, sizeof *zeros);
    for (int i = 0; i < 100; i++) assert_int_equal(zeros[i], 0);
    xfree(zeros);
    void *none[] = {xmalloc(0), xcalloc(0, 8), xrealloc(NULL, 0, 1)};
    for (size_t i = 0; i < COUNT(none); i++) {
        assert_non_null(none[i]);
        xfree(none[i]);
    }
}

static void fail_third(void) {
    mem_fail_at(3);
    xfree(xmalloc(1));
    xfree(xcalloc(1, 1));
    xfree(xrealloc(NULL, 1, 1));
}

static void fail_switched_off(void) {
    mem_fail_at(1);
    mem_fail_at(0);
    xfree(xmalloc(1));
}

static void overflow_count(void) {
    xfree(xrealloc(NULL, SIZE_MAX / 2, 4));
}

static void overflow_zeroed(void) {
    volatile size_t count = SIZE_MAX / 2;
    xfree(xcalloc(count, 4));
}

static void overflow_arena(void) {
    struct arena a = {0};
    arena_array(&a, SIZE_MAX / 2, 4);
}

static void no_memory_says_so_and_aborts(void **state) {
    (void)state;
    static void (*const calls[])(void) = {fail_third, overflow_count, overflow_zeroed, overflow_arena};
    for (size_t i = 0; i < COUNT(calls); i++) {
        struct str said = {0};
        int status = child_run(calls[i], &said);
        assert_true(WIFSIGNALED(status) || WEXITSTATUS(status) != 0);
        assert_true(said.n > 0);
        if (i < 2) assert_non_null(strstr(str_c(&said), "no memory left"));
        str_deinit(&said);
    }
    struct str said = {0};
    assert_int_equal(child_run(fail_switched_off, &said), 0);
    str_deinit(&said);
}

static void arena_memory_is_zeroed_and_aligned(void **state) {
    (void)state;
    struct arena a = {0};
    for (int round = 0; round < 3; round++) {
        for (size_t n = 1; n < 3000; n += 7) {
            unsigned char *p = arena_alloc(&a, n);
            assert_int_equal((uintptr_t)p % _Alignof(max_align_t), 0);
            for (size_t i = 0; i < n; i++) assert_int_equal(p[i], 0);
            memset(p, 0xAA, n);
        }
        assert_true(a.used > 600000);
        arena_reset(&a);
        assert_int_equal(a.used, 0);
        assert_non_null(a.head);
    }
    arena_deinit(&a);
    assert_null(a.head);
}

static void arena_reuses_its_largest_block(void **state) {
    (void)state;
    struct arena a = {0};
    void *large = arena_alloc(&a, 5 << 20);
    arena_alloc(&a, 100);
    arena_reset(&a);
    assert_ptr_equal(arena_alloc(&a, 5 << 20), large);
    arena_deinit(&a);
}

static void arena_texts(void **state) {
    (void)state;
    struct arena a = {0};
    assert_string_equal(arena_strndup(&a, "catalyse", 3), "cat");
    assert_string_equal(arena_strndup(&a, NULL, 0), "");
    assert_string_equal(arena_printf(&a, "%s %d", "PRJ", 12), "PRJ 12");
    struct str text = {0};
    str_addn(&text, 'x', 100000);
    assert_string_equal(arena_printf(&a, "%s", str_c(&text)), str_c(&text));
    str_deinit(&text);
    arena_deinit(&a);
}

struct pair {
    int n, square;
};

static void vectors_keep_what_was_pushed(void **state) {
    (void)state;
    struct arena a = {0};
    VEC(struct pair) rows = {0};
    for (int i = 0; i < 10000; i++) {
        VEC_PUSH(&a, &rows, (struct pair){i, i * i});
    }
    assert_int_equal(rows.n, 10000);
    for (int i = 0; i < 10000; i++) assert_int_equal(rows.v[i].square, i * i);
    arena_deinit(&a);
}

int test_mem(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_allocation),
        cmocka_unit_test(no_memory_says_so_and_aborts),
        cmocka_unit_test(arena_memory_is_zeroed_and_aligned),
        cmocka_unit_test(arena_reuses_its_largest_block),
        cmocka_unit_test(arena_texts),
        cmocka_unit_test(vectors_keep_what_was_pushed),
    };
    return cmocka_run_group_tests_name("mem", tests, NULL, NULL);
}
