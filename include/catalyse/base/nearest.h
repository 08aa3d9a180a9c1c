#ifndef CATALYSE_BASE_NEAREST_H
#define CATALYSE_BASE_NEAREST_H

/* "Did you mean …?": the known name that is closest to a mistyped word. */

#include "catalyse/base/sv.h"

/* Start with {.word = w}, offer every known name, then read `name`: NULL when none is close enough. */
struct nearest {
    struct sv word;   /* borrowed */
    const char *name; /* one of those offered, borrowed */
    size_t distance;  /* edits between the two */
};

enum { NEAREST_EDITS = 2 };

/* Keeps `name` when it is closer to the word than those before: at most NEAREST_EDITS insertions, deletions,
 * replacements or swaps of neighbours (one in words under four letters), ASCII case ignored. */
void nearest_try(struct nearest *near, const char *name);

#endif
