#include "match/form_node.h"

struct fixes {
    struct decision *out;
    size_t n;
};

static void fix(struct fixes *f, enum decide what, int32_t block, int32_t theme) {
    f->out[f->n++] = (struct decision){what, block, theme};
}

/* A block keeps the arcs that it uses and those that cost less than the gap; the last one is where it is. */
static void block_fix(const struct model *m, int32_t block, wide gap, struct fixes *f) {
    const struct block *b = &m->blocks[block];
    int32_t left = 0, last = OUTSIDE;
    for (int32_t i = b->arcs; i < b->arcs + b->n_arcs; i++) {
        int32_t t = m->arc_theme[i];
        if (!m->flow.cap[i]) continue;
        if (m->flow.flow[i] || arc_loss(m, i) * b->size < gap) {
            left++;
            last = t;
        } else {
            fix(f, t == OUTSIDE ? DECIDE_LISTED : DECIDE_OUT, block, t);
        }
    }
    if (left == 1 && last != OUTSIDE) fix(f, DECIDE_IN, block, last);
}

size_t fixes_room(const struct model *m) {
    return (size_t)m->hub_arcs + (size_t)m->n_blocks;
}

size_t fixes_find(const struct model *m, const struct state *s, wide gap, struct decision *out) {
    struct fixes f = {.out = out};
    for (int32_t b = 0; b < m->n_blocks; b++)
        if (s->fixed[b] == OUTSIDE) block_fix(m, b, gap * m->scale, &f);
    return f.n;
}
