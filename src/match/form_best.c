#include "match/form_best.h"
#include <string.h>

static wide plan_cost(const struct model *m, const int32_t *place) {
    wide cost = 0;
    for (int32_t b = 0; b < m->n_blocks; b++) cost += model_cost(m, b, place[b]);
    return cost;
}

void best_begin(struct best *b, const struct model *m) {
    b->found = b->place;
    if (b->found)
        b->cost = plan_cost(m, b->place);
    else
        b->place = arena_array(m->a, (size_t)m->n_blocks, sizeof *b->place);
}

void best_keep(struct best *b, const struct model *m, const struct guess *g) {
    wide cost = plan_cost(m, g->place);
    if (b->found && cost >= b->cost) return;
    b->found = true;
    b->cost = cost;
    memcpy(b->place, g->place, (size_t)m->n_blocks * sizeof *b->place);
}

wide best_level(const struct best *b, const struct model *m) {
    return b->cost / m->digits.tie_base * m->digits.tie_base;
}

bool best_beats(const struct best *b, const struct model *m, wide bound) {
    return b->found && bound >= best_level(b, m);
}
