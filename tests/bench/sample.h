#ifndef TESTS_BENCH_SAMPLE_H
#define TESTS_BENCH_SAMPLE_H

#include <stdbool.h>
#include <stddef.h>

/* Numbers that were measured: all of them, and where each round ends. */
struct sample {
    double *v;
    size_t n, cap;
    size_t *round; /* n at the end of each round */
    size_t rounds, round_cap;
};

void sample_add(struct sample *s, double value);
void sample_end_round(struct sample *s);
void sample_deinit(struct sample *s);
/* 0.5 is the median; 0 when there is none. */
double sample_part(const struct sample *s, double part);
/* The same of one round. */
double sample_round(const struct sample *s, size_t i, double part);
/* The median over the rounds of ours to theirs, each at this part: what disturbs both at once falls out. */
double sample_ratio(const struct sample *ours, const struct sample *theirs, double part);

/* Adds to *out the median over the rounds for each place in a round: what is always slow stays, what was
 * disturbed once falls out. */
void sample_usual(const struct sample *s, struct sample *out);

#endif
