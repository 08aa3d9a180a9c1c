#ifndef TESTS_BENCH_JUDGE_H
#define TESTS_BENCH_JUDGE_H

#include "drive.h"
#include "shots.h"

/* All that was measured. */
struct bench {
    struct stock stock;
    struct shots shots;
    struct figures few, some, many; /* the program with 400, 10,000 and 100,000 people */
    struct figures clock;           /* with a clock that shows the seconds */
    struct figures countdown;       /* with a block that counts down */
    struct figures list, few_bare, many_bare, clock_bare; /* the baselines */
    struct sample keys, list_keys;                        /* what each key of a round takes usually */
    struct sample saving;                                 /* a bare commit and a bare key */
    struct sample cells;                                  /* of the screen */
};

/* Prints a line a figure, with its limit; how many are beyond theirs. */
int judge(const struct bench *b);

#endif
