#ifndef MATCH_FORM_BEST_H
#define MATCH_FORM_BEST_H

#include "match/form_node.h"

/* The best plan found so far. */
struct best {
    int32_t *place; /* theme of each block; to begin with, a plan that is known, or NULL */
    bool found;
    wide cost;
};

void best_begin(struct best *b, const struct model *m);
/* Keeps the plan of a guess when it is better. */
void best_keep(struct best *b, const struct model *m, const struct guess *g);
/* What it costs but for ties. */
wide best_level(const struct best *b, const struct model *m);
/* Nothing that costs at least `bound` has a better profile. */
bool best_beats(const struct best *b, const struct model *m, wide bound);

#endif
