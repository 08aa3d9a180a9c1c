#ifndef CATALYSE_BASE_PRNG_H
#define CATALYSE_BASE_PRNG_H

/* Reproducible random numbers (splitmix64 seeding xoshiro256**, Blackman and Vigna 2018): the same
 * seed gives the same sequence on every machine. Not for secrets. */

#include "catalyse/base/sv.h"
#include <stdint.h>

struct prng {
    uint64_t s[4];
};

/* Begins the sequence of that seed; each call gives its next 64 bits. */
void prng_seed(struct prng *r, uint64_t seed);
uint64_t prng_next(struct prng *r);
uint64_t prng_below(struct prng *r, uint64_t n); /* uniform in 0 … n-1; n > 0 */
/* 64 bits from the system, for keys and identifiers; CATALYSE_SEED makes them reproducible. */
uint64_t entropy_u64(void);
/* Mixes 64 bits (the finaliser of splitmix64). */
uint64_t hash_u64(uint64_t x);
/* The same for a text; the empty one gives 0. */
uint64_t hash_sv(struct sv text);

#endif
