#ifndef MATCH_COOLING_H
#define MATCH_COOLING_H

#include "catalyse/base/prng.h"
#include <stdbool.h>

/* Annealing (Kirkpatrick, Gelatt and Vecchi 1983): how likely a step that costs more is taken, while it cools
 * down. In whole numbers, so that every machine does the same. */
enum { COOLING_PHASES = 1024, COOLING_STEPS = 32 };

struct cooling {
    int phase;
    uint64_t chance[COOLING_STEPS]; /* of 2^32, by what the step costs more */
};

/* The next phase; begins with (struct cooling){0} at its warmest. False after the last. */
bool cooling_next(struct cooling *c);

static inline bool cooling_takes(const struct cooling *c, struct prng *r, int64_t more) {
    if (more >= COOLING_STEPS) return false;
    return more <= 0 || prng_next(r) >> 32 < c->chance[more];
}

#endif
