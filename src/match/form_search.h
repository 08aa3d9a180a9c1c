#ifndef MATCH_FORM_SEARCH_H
#define MATCH_FORM_SEARCH_H

#include "match/form_node.h"

/* The best plan of a model by branch and bound. */
struct search {
    struct model *m;
    struct effort *effort;
    int32_t *best; /* theme of each block; a plan to begin with when it is not NULL */
    bool found;
    bool any;      /* the first plan will do */
    wide cost;     /* of the best plan */
    wide bound;    /* no plan costs less */
    bool complete; /* everything was seen or ruled out */
    uint32_t flows;
};

void search_run(struct search *s);
/* Keeps the plan of a guess when it is the best so far. */
void search_keep(struct search *s, const struct guess *g);

/* Where the guess has many weak themes: goes straight down from its state to one plan, closing several of
 * them at a time, and keeps the plan if it finds one. `now` and the flow are changed then. False: nothing was
 * done. `children` has room for themes + 2. */
bool search_dive(struct search *s, struct state *now, struct guess *g, struct decision *children);

#endif
