#include "catalyse/base/bug.h"
#include "catalyse/base/mem.h"
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { BLOCK_MIN = 4096, BLOCK_MAX = 1 << 20 };

struct arena_block {
    struct arena_block *next;
    size_t size, used;
    _Alignas(max_align_t) char data[];
};

static struct arena_block *block_new(struct arena *a, size_t need) {
    size_t size = a->head ? a->head->size * 2 : BLOCK_MIN;
    if (size > BLOCK_MAX) size = BLOCK_MAX;
    if (size < need) size = need;
    struct arena_block *b = xmalloc(sizeof *b + size);
    *b = (struct arena_block){.next = a->head, .size = size};
    return a->head = b;
}

static void *take(struct arena *a, size_t n) {
    BUG_ON(n > PTRDIFF_MAX / 2);
    size_t step = _Alignof(max_align_t);
    n = (n + step - 1) / step * step;
    struct arena_block *b = a->head;
    if (!b || b->size - b->used < n) b = block_new(a, n);
    void *p = b->data + b->used;
    b->used += n;
    a->used += n;
    return p;
}

void *arena_alloc(struct arena *a, size_t n) {
    return memset(take(a, n), 0, n);
}

void *arena_array(struct arena *a, size_t count, size_t size) {
    size_t n;
    BUG_ON(__builtin_mul_overflow(count, size, &n));
    return arena_alloc(a, n);
}

char *arena_strndup(struct arena *a, const char *p, size_t n) {
    char *copy = take(a, n + 1);
    if (n) memcpy(copy, p, n);
    copy[n] = '\0';
    return copy;
}

char *arena_printf(struct arena *a, const char *format, ...) {
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    BUG_ON(n < 0);
    char *text = arena_alloc(a, (size_t)n + 1);
    vsnprintf(text, (size_t)n + 1, format, again);
    va_end(again);
    return text;
}

void arena_reset(struct arena *a) {
    struct arena_block *largest = a->head;
    for (struct arena_block *b = a->head; b; b = b->next)
        if (b->size > largest->size) largest = b;
    for (struct arena_block *b = a->head, *next; b; b = next) {
        next = b->next;
        if (b != largest) xfree(b);
    }
    if (largest) {
        largest->next = NULL;
        largest->used = 0;
    }
    *a = (struct arena){.head = largest};
}

void arena_deinit(struct arena *a) {
    for (struct arena_block *b = a->head, *next; b; b = next) {
        next = b->next;
        xfree(b);
    }
    *a = (struct arena){0};
}
