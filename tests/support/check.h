#ifndef TESTS_SUPPORT_CHECK_H
#define TESTS_SUPPORT_CHECK_H

/* cmocka.h needs these four before it, in any order of the including file. */
/* clang-format off */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
/* clang-format on */
#include <stdlib.h>

/* Of cases that differ in their data alone, one in so many is enough where each instruction is watched
 * (valgrind); all of them otherwise. */
static inline int one_in(int n) {
    return getenv("TEST_WATCHED") ? n : 1;
}

#endif
