#ifndef MATCH_RING_H
#define MATCH_RING_H

#include "catalyse/base/mem.h"
#include <stdint.h>

/* Numbers 0 … n-1 with the sum and product of a product of finite fields, one per prime power in n. `q` of
 * them, `apart[i]`, differ pairwise by something that can be divided by: q is the smallest of these prime
 * powers. */
struct ring {
    int32_t n, q;
    int32_t *sum, *product; /* [a * n + b] */
    int32_t *apart;
};

/* The smallest prime power in n ≥ 2; 1 when n < 2. */
int32_t ring_rounds(int32_t n);
struct ring ring_new(struct arena *a, int32_t n);

#endif
