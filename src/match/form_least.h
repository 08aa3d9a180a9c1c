#ifndef MATCH_FORM_LEAST_H
#define MATCH_FORM_LEAST_H

#include "match/form_trial.h"

/* Rules that give the problem a plan when they are loose. */
struct loosening {
    struct trials *t;
    struct slack *s; /* they are loose in it */
    const struct form_rule *rules;
    size_t n;
};

enum { LEAST_WAYS = 16 };

/* How far to loosen each, the least in all: `sum`. There may be several ways to share that, more than are
 * kept. When the work runs out it is enough, but may not be the least. */
struct least {
    int64_t sum;
    int32_t *by[LEAST_WAYS];
    size_t ways;
};

struct least least_find(const struct loosening *l, struct arena *a);

#endif
