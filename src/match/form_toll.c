#include "match/form_node.h"
#include <stdlib.h>

struct toll {
    wide loss; /* a person */
    int32_t people;
};

/* Sums over all people stay within what a number holds. */
static wide loss_most(const struct model *m) {
    return m->flow.limit / (m->people + 1);
}

wide arc_loss(const struct model *m, int32_t arc) {
    const struct flow *f = &m->flow;
    wide loss = f->cost[arc] + f->potential[f->from[arc]] - f->potential[f->to[arc]];
    wide most = loss_most(m);
    return loss < 0 ? 0 : loss > most ? most : loss;
}

static int by_loss(const void *x, const void *y) {
    const struct toll *a = x, *b = y;
    if (a->loss != b->loss) return a->loss < b->loss ? -1 : 1;
    return a->people - b->people;
}

/* The least loss of a block by going elsewhere. */
static wide loss_elsewhere(const struct model *m, int32_t arc) {
    const struct block *b = &m->blocks[m->flow.from[arc]];
    wide least = loss_most(m);
    for (int32_t i = b->arcs; i < b->arcs + b->n_arcs; i++)
        if (i != arc && m->flow.cap[i] && arc_loss(m, i) < least) least = arc_loss(m, i);
    return least;
}

/* Everyone there goes to the best place elsewhere. */
static wide toll_close(const struct model *m, int32_t theme) {
    wide sum = 0;
    for (int32_t k = m->into_from[theme]; k < m->into_from[theme + 1]; k++)
        if (m->flow.flow[m->into[k]]) sum += loss_elsewhere(m, m->into[k]) * m->flow.flow[m->into[k]];
    return sum;
}

/* As many as it lacks come, those who lose least. */
static wide toll_open(const struct model *m, int32_t theme, int32_t lacks, struct toll *tolls) {
    size_t n = 0;
    for (int32_t k = m->into_from[theme]; k < m->into_from[theme + 1]; k++) {
        int32_t arc = m->into[k], more = m->blocks[m->flow.from[arc]].size - m->flow.flow[arc];
        if (m->flow.cap[arc] && more > 0) tolls[n++] = (struct toll){arc_loss(m, arc), more};
    }
    if (n) qsort(tolls, n, sizeof *tolls, by_loss);
    wide sum = 0;
    for (size_t i = 0; i < n && lacks > 0; lacks -= tolls[i++].people)
        sum += tolls[i].loss * (tolls[i].people < lacks ? tolls[i].people : lacks);
    return sum;
}

struct tolls tolls_of(const struct model *m, const struct guess *g, int32_t theme) {
    int32_t lacks = m->p->themes[theme].min - g->load[theme];
    return (struct tolls){toll_open(m, theme, lacks, g->scratch), toll_close(m, theme)};
}

struct toll *tolls_new(const struct model *m) {
    return arena_array(m->a, (size_t)m->n_blocks, sizeof(struct toll));
}
