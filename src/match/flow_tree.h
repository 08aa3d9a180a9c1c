#ifndef MATCH_FLOW_TREE_H
#define MATCH_FLOW_TREE_H

#include "match/flow.h"

/* The spanning tree of a network's simplex: strongly feasible, that is each node could send more up to the
 * root. The root is the node after the caller's; arc `arcs` + node joins the two. */

/* Whether the arc between a node and its parent leads up. */
static inline bool tree_up(const struct flow *f, int32_t node) {
    return f->from[f->node[node].pred] == node;
}

/* A tree to start from: that of the last solve as far as it still fits, or all nodes on the root. */
void tree_begin(struct flow *f);
/* Hangs the part of the tree below `leave` on `base` by its node `top`. */
void tree_turn(struct flow *f, int32_t leave, int32_t top, int32_t base, int32_t arc);
/* Potentials and depths below `top`; returns how many nodes. */
uint64_t tree_refresh(struct flow *f, int32_t top);

#endif
