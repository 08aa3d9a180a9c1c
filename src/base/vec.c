#include "catalyse/base/vec.h"
#include <string.h>

void *vec_grow(struct arena *a, const void *old, size_t n, size_t *cap, size_t size) {
    *cap = *cap ? *cap * 2 : 8;
    void *grown = arena_array(a, *cap, size);
    if (n) memcpy(grown, old, n * size);
    return grown;
}
