#ifndef MATCH_FORM_SEARCH_H
#define MATCH_FORM_SEARCH_H

#include "match/form_best.h"

/* The best plan of a model by branch and bound. */
struct search {
    struct model *m;
    struct effort *effort;
    struct best best;
    bool any;         /* the first plan will do */
    bool bound_apart; /* another order of preferences is asked for than that of the model */
    wide bound;       /* no plan costs less */
    bool complete;    /* everything was seen or ruled out */
    uint32_t flows;
};

void search_run(struct search *s);

#endif
