#include "catalyse/base/mem.h"
#include "catalyse/base/bug.h"
#include <malloc.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* For tests only: every allocation of the process counts down to the one that fails. */
static long fail_in;

void mem_fail_at(long n) {
    fail_in = n;
}

static void *checked(void *p) {
    if (!p) bug("memory", 0, "no memory left; everything shown as saved is in the file");
    return p;
}

static bool fails_now(void) {
    if (fail_in == 0) return false;
    return --fail_in == 0;
}

void *xmalloc(size_t n) {
    return checked(fails_now() ? NULL : malloc(n ? n : 1));
}

void *xcalloc(size_t count, size_t size) {
    if (count == 0 || size == 0) count = size = 1;
    return checked(fails_now() ? NULL : calloc(count, size));
}

void *xrealloc(void *p, size_t count, size_t size) {
    size_t n;
    bool fits = !__builtin_mul_overflow(count, size, &n) && n <= PTRDIFF_MAX;
    return checked(!fits || fails_now() ? NULL : realloc(p, n ? n : 1));
}

char *xstrdup(const char *s) {
    size_t n = strlen(s) + 1;
    return memcpy(xmalloc(n), s, n);
}

void xfree(void *p) {
    free(p);
}

void mem_rest(void) {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}
