#ifndef MATCH_MEET_COLOUR_H
#define MATCH_MEET_COLOUR_H

#include "catalyse/base/mem.h"
#include <stdint.h>

/* Meetings as edges between two sides; their slots as colours, no colour twice at a node. */
struct edge {
    int32_t node[2]; /* both sides numbered in one run */
    int32_t colour;
};

struct colouring {
    struct edge *edges;
    int32_t *at;   /* [node * colours + colour]: edge, or -1 */
    int32_t *size; /* edges by colour */
    int32_t n_edges, n_nodes, colours;
};

/* Colours all edges with `colours` ≥ the largest degree (König 1916). */
struct colouring colour_all(struct edge *edges, int32_t n_edges, int32_t n_nodes, int32_t colours,
                            struct arena *a);
/* No colour more often than `most`, which must be at least edges / colours. */
void colour_even(struct colouring *c, int32_t most);

#endif
