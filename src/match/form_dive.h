#ifndef MATCH_FORM_DIVE_H
#define MATCH_FORM_DIVE_H

#include "match/form_best.h"

/* A way straight down from a state to one plan, closing several weak themes at a time. */
struct dive {
    struct model *m;
    struct effort *effort;
    struct best *best; /* keeps the plan if it finds one */
    struct state *now; /* where it begins; it and the flow are changed */
    struct guess *guess;
    struct decision *children; /* room for themes + 2 */
    uint32_t flows;            /* solved on the way */
};

/* False when too few themes are weak: nothing was done then. */
bool dive_run(struct dive *d);

#endif
