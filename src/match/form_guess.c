#include "match/form_node.h"
#include <string.h>

struct guess guess_new(const struct model *m) {
    size_t b = (size_t)m->n_blocks, t = (size_t)m->n_themes;
    return (struct guess){.place = arena_array(m->a, b, sizeof(int32_t)),
                          .parts = arena_array(m->a, b, sizeof(int32_t)),
                          .load = arena_array(m->a, t, sizeof(int32_t)),
                          .count = arena_array(m->a, t * m->p->n_quotas, sizeof(int32_t)),
                          .hub = arena_array(m->a, t * (size_t)m->n_classes, sizeof(int32_t)),
                          .scratch = tolls_new(m)};
}

static void count_add(const struct model *m, struct guess *g, int32_t block, int32_t theme) {
    size_t n = m->p->n_quotas;
    for (size_t q = 0; q < n; q++) g->count[(size_t)theme * n + q] += m->count[(size_t)block * n + q];
}

static void put(const struct model *m, struct guess *g, int32_t block, int32_t theme) {
    g->place[block] = theme;
    g->load[theme] += m->blocks[block].size;
    count_add(m, g, block, theme);
}

static void block_read(const struct model *m, const struct state *s, struct guess *g, int32_t block) {
    const struct block *b = &m->blocks[block];
    g->parts[block] = 1;
    if (s->fixed[block] != OUTSIDE) {
        put(m, g, block, s->fixed[block]);
        return;
    }
    g->parts[block] = 0;
    g->place[block] = PLACE_SPLIT;
    for (int32_t i = b->arcs; i < b->arcs + b->n_arcs; i++) {
        int32_t n = m->flow.flow[i], t = m->arc_theme[i];
        if (!n) continue;
        g->parts[block]++;
        if (t == OUTSIDE)
            g->place[block] = n < b->size ? PLACE_SPLIT : b->further ? PLACE_NOWHERE : PLACE_HUB;
        else if (n == b->size)
            put(m, g, block, t);
        else
            g->load[t] += n;
    }
}

/* Someone outside their list goes where the flow left room, largest blocks first. */
static void hub_place(const struct model *m, const struct state *s, struct guess *g, int32_t block) {
    const struct block *b = &m->blocks[block];
    for (int32_t t = 0; t < m->n_themes; t++) {
        int32_t *room = &g->hub[(size_t)t * (size_t)m->n_classes + (size_t)b->class];
        if (*room < b->size || !state_allows(m, s, block, t)) continue;
        *room -= b->size;
        put(m, g, block, t);
        return;
    }
}

static void hub_read(const struct model *m, const struct state *s, struct guess *g) {
    int32_t largest = 0;
    for (int32_t b = 0; b < m->n_blocks; b++)
        if (g->place[b] == PLACE_HUB && m->blocks[b].size > largest) largest = m->blocks[b].size;
    for (int32_t t = 0; t < m->n_themes; t++)
        for (int32_t c = 0; c < m->n_classes; c++)
            g->hub[(size_t)t * (size_t)m->n_classes + (size_t)c] = m->flow.flow[arc_of_hub(m, t, c)];
    for (int32_t size = largest; size > 0; size--)
        for (int32_t b = 0; b < m->n_blocks; b++)
            if (g->place[b] == PLACE_HUB && m->blocks[b].size == size) hub_place(m, s, g, b);
    for (int32_t t = 0; t < m->n_themes; t++)
        for (int32_t c = 0; c < m->n_classes; c++)
            g->load[t] += g->hub[(size_t)t * (size_t)m->n_classes + (size_t)c];
}

void guess_read(const struct model *m, const struct state *s, struct guess *g) {
    memset(g->load, 0, (size_t)m->n_themes * sizeof *g->load);
    if (m->p->n_quotas) memset(g->count, 0, (size_t)m->n_themes * m->p->n_quotas * sizeof *g->count);
    for (int32_t b = 0; b < m->n_blocks; b++) block_read(m, s, g, b);
    hub_read(m, s, g);
}
