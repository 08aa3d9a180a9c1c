#ifndef CATALYSE_BASE_VEC_H
#define CATALYSE_BASE_VEC_H

/* Growing arrays in an arena, for read models: declare `struct { T *v; size_t n, cap; } rows = {0};`
 * and push with VEC_PUSH(&arena, &rows, value). The old array stays in the arena until it is reset. */

#include "catalyse/base/mem.h"

#define VEC(T)         \
    struct {           \
        T *v;          \
        size_t n, cap; \
    }

#define VEC_PUSH(arena, vec, ...)                                                            \
    do {                                                                                     \
        if ((vec)->n == (vec)->cap)                                                          \
            (vec)->v = vec_grow((arena), (vec)->v, (vec)->n, &(vec)->cap, sizeof *(vec)->v); \
        (vec)->v[(vec)->n++] = (__VA_ARGS__);                                                \
    } while (0)

/* What VEC_PUSH calls: a copy of the n elements with twice the room (*cap). */
void *vec_grow(struct arena *a, const void *old, size_t n, size_t *cap, size_t size);

#endif
