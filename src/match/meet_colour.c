#include "match/meet_colour.h"
#include "catalyse/base/error.h"

enum { NONE = -1 };

static int32_t *edge_at(const struct colouring *c, int32_t node, int32_t colour) {
    return &c->at[(size_t)node * (size_t)c->colours + (size_t)colour];
}

static int32_t free_colour(const struct colouring *c, int32_t node) {
    int32_t colour = 0;
    while (*edge_at(c, node, colour) != NONE) colour++;
    return colour;
}

static int32_t other_end(const struct edge *e, int32_t node) {
    return e->node[0] == node ? e->node[1] : e->node[0];
}

static void edge_colour(struct colouring *c, int32_t edge, int32_t colour) {
    struct edge *e = &c->edges[edge];
    e->colour = colour;
    c->size[colour]++;
    for (int i = 0; i < 2; i++) *edge_at(c, e->node[i], colour) = edge;
}

static void edge_clear(struct colouring *c, int32_t edge) {
    struct edge *e = &c->edges[edge];
    c->size[e->colour]--;
    for (int i = 0; i < 2; i++)
        if (*edge_at(c, e->node[i], e->colour) == edge) *edge_at(c, e->node[i], e->colour) = NONE;
}

/* Changes the two colours along the way that leaves the node by `x`, where `y` is free. */
static void way_turn(struct colouring *c, int32_t node, int32_t x, int32_t y) {
    int32_t edge = *edge_at(c, node, x), colour = y;
    while (edge != NONE) {
        int32_t to = other_end(&c->edges[edge], node), next = *edge_at(c, to, colour);
        edge_clear(c, edge);
        edge_colour(c, edge, colour);
        node = to, edge = next;
        colour = colour == x ? y : x;
    }
}

struct colouring colour_all(struct edge *edges, int32_t n_edges, int32_t n_nodes, int32_t colours,
                            struct arena *a) {
    struct colouring c = {.edges = edges, .n_edges = n_edges, .n_nodes = n_nodes, .colours = colours};
    size_t cells = (size_t)n_nodes * (size_t)colours;
    c.at = arena_array(a, cells, sizeof *c.at);
    c.size = arena_array(a, (size_t)colours, sizeof *c.size);
    for (size_t i = 0; i < cells; i++) c.at[i] = NONE;
    for (int32_t e = 0; e < n_edges; e++) {
        int32_t here = free_colour(&c, edges[e].node[0]), there = free_colour(&c, edges[e].node[1]);
        if (*edge_at(&c, edges[e].node[1], here) != NONE) way_turn(&c, edges[e].node[1], here, there);
        edge_colour(&c, e, here);
    }
    return c;
}

/* Whether the way from a node with x and without y ends with x too: turning it moves one edge from x to y. */
static bool way_gives(const struct colouring *c, int32_t node, int32_t x, int32_t y) {
    if (*edge_at(c, node, x) == NONE || *edge_at(c, node, y) != NONE) return false;
    int32_t colour = x, last = y;
    for (int32_t edge; (edge = *edge_at(c, node, colour)) != NONE; colour = colour == x ? y : x) {
        node = other_end(&c->edges[edge], node);
        last = colour;
    }
    return last == x;
}

static void one_over(struct colouring *c, int32_t x, int32_t y) {
    for (int32_t node = 0; node < c->n_nodes; node++) {
        if (!way_gives(c, node, x, y)) continue;
        way_turn(c, node, x, y);
        return;
    }
    BUG_ON(true);
}

void colour_even(struct colouring *c, int32_t most) {
    for (int32_t x = 0; x < c->colours; x++)
        for (int32_t y = 0; c->size[x] > most; y = (y + 1) % c->colours)
            if (c->size[y] < most) one_over(c, x, y);
}
