#ifndef TESTS_BENCH_STOCK_H
#define TESTS_BENCH_STOCK_H

#include "catalyse/base/mem.h"
#include "sample.h"
#include <stdbool.h>

/* What is measured upon: programmes made from Lisière 2026 with more people in them, and bare tables of the
 * same people. */
struct stock {
    struct arena arena;
    const char *program, *dir;
    const char *sample;             /* Lisière 2026 as it is */
    const char *live;               /* with an event of today that has one block of 50 minutes */
    const char *few, *some, *many;  /* with 400, 10,000 and 100,000 people */
    const char *few_csv, *many_csv; /* those that were added */
    const char *few_bare, *many_bare;
};

/* Makes all of it in $TMPDIR; takes some ten seconds. False: why was printed. */
bool stock_make(struct stock *s);
void stock_end(struct stock *s);
/* A copy of a file under another name, in the arena; NULL when it fails. */
const char *stock_copy(struct stock *s, const char *from, const char *name);
/* Runs a program to its end; false, with what it said printed, when it fails. */
bool stock_run(const char *const *argv, double *ms);
/* The same, its milliseconds added as a round of its own. */
bool stock_shot(const char *const *argv, struct sample *out);

#endif
