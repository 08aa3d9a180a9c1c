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
/* Prints a line each, and the sum as the tests do; how many are more than they may be. */
int gates_judge(const struct gate *gates, size_t n);

#endif
