#include "catalyse/base/prng.h"
#include "catalyse/base/error.h"
#include "catalyse/base/sv.h"
#include <stdlib.h>
#include <sys/random.h>

static const uint64_t golden = 0x9E3779B97F4A7C15u;

uint64_t hash_u64(uint64_t x) {
    x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9u;
    x = (x ^ x >> 27) * 0x94D049BB133111EBu;
    return x ^ x >> 31;
}

uint64_t hash_sv(struct sv text) {
    uint64_t key = text.n;
    for (size_t i = 0; i < text.n; i++) key = hash_u64(key ^ (unsigned char)text.p[i]);
    return key;
}

void prng_seed(struct prng *r, uint64_t seed) {
    for (int i = 0; i < 4; i++) r->s[i] = hash_u64(seed += golden);
}

static uint64_t rotate(uint64_t x, int by) {
    return x << by | x >> (64 - by);
}

uint64_t prng_next(struct prng *r) {
    uint64_t *s = r->s, result = rotate(s[1] * 5, 7) * 9, shifted = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= shifted;
    s[3] = rotate(s[3], 45);
    return result;
}

uint64_t prng_below(struct prng *r, uint64_t n) {
    BUG_ON(n == 0);
    uint64_t uneven = -n % n, x = prng_next(r);
    while (x < uneven) x = prng_next(r);
    return x % n;
}

uint64_t entropy_u64(void) {
    /* The place in the reproducible sequence belongs to the process, like the variable that asks for it. */
    static struct prng fixed;
    static bool seeded;
    const char *seed = getenv("CATALYSE_SEED");
    uint64_t x;
    if (!seed || !*seed) {
        BUG_ON(getrandom(&x, sizeof x, 0) != (ssize_t)sizeof x);
        return x;
    }
    if (!seeded) prng_seed(&fixed, strtoull(seed, NULL, 10));
    seeded = true;
    return prng_next(&fixed);
}
