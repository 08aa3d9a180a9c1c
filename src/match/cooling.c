#include "match/cooling.h"

/* The chance, of 2^32, to accept a step that costs one more: from 0.4 down to 0.001. */
static const uint64_t whole = UINT64_C(1) << 32, warm = 1717986918, cool = 4269955000;

bool cooling_next(struct cooling *c) {
    if (c->phase == COOLING_PHASES) return false;
    uint64_t one = c->phase++ ? c->chance[1] * cool >> 32 : warm;
    c->chance[0] = whole;
    for (int i = 1; i < COOLING_STEPS; i++) c->chance[i] = c->chance[i - 1] * one >> 32;
    return true;
}
