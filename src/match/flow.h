#ifndef MATCH_FLOW_H
#define MATCH_FLOW_H

#include "catalyse/base/mem.h"
#include "match/effort.h"
#include "match/wide.h"

/* A node in the spanning tree; the first of its children, its neighbours among those of its parent. */
struct flow_node {
    int32_t parent, pred, depth; /* pred: the arc between parent and node */
    int32_t child, next, prev;
};

/* Cheapest flow through a network, by the primal network simplex on strongly feasible trees (Cunningham
 * 1976), pricing blocks of arcs into a shortlist (Mulvey 1978). Nodes 0 … nodes-1, a root and one arc from
 * each node to it are added. Costs must not be negative. */
struct flow {
    int32_t nodes, arcs;
    int32_t *from, *to, *cap; /* set by the caller for arcs 0 … arcs-1 */
    wide *cost;
    int32_t *supply; /* per node; the sum must be 0 */
    int32_t *flow;   /* the answer */
    int32_t *lean; /* per node: an arc out of it to begin the tree with, or -1 (as it is made); no circles */
    wide limit;    /* more than any path costs */
    /* The tree. */
    int8_t *side; /* of each arc: 1 empty, -1 full, 0 in the tree */
    struct flow_node *node;
    wide *potential;
    int32_t *stack, *order, *rest;
    int32_t scan, block;
    int32_t *shortlist, n_short, turns; /* arcs that gained when last priced; how often they were looked at */
    bool started;                       /* the tree of the last solve is there */
};

enum flow_end { FLOW_FOUND, FLOW_NONE, FLOW_STOPPED };

/* Room for a network; all in the arena. */
struct flow flow_new(struct arena *a, int32_t nodes, int32_t arcs);

/* The largest cost that may stand on an arc. */
wide flow_cost_max(int32_t nodes);

/* Call it when costs have changed. */
void flow_price(struct flow *f);
/* Solves from where the last solve ended; supplies, capacities and costs may have changed since. */
enum flow_end flow_solve(struct flow *f, struct effort *e);
/* The sum over all arcs of what the flow costs. */
wide flow_total(const struct flow *f);

#endif
