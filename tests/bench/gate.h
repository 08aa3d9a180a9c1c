#ifndef TESTS_BENCH_GATE_H
#define TESTS_BENCH_GATE_H

#include "sample.h"

/* A figure beside its baseline, and how many times the baseline it may be. */
struct gate {
    const char *what, *unit;
    const char *than; /* the baseline's name */
    const struct sample *ours, *theirs;
    double part; /* 0.5 the median, 0.99 */
    bool pooled; /* compare all presses at once: a round has too few for its part */
    double most; /* times the baseline; without one, the figure itself */
};

void gate_head(void);
/* Prints the line; false when it is more than it may be. */
bool gate_holds(const struct gate *g);

#endif
