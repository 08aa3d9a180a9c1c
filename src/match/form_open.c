#include "match/form_node.h"
#include <stdlib.h>

/* How many themes can be open, from what all people together need and allow. */

struct span {
    int32_t least, most;
};

static int by_size(const void *x, const void *y, void *of) {
    const int32_t *size = of, *a = x, *b = y;
    if (size[*a] != size[*b]) return size[*a] < size[*b] ? -1 : 1;
    return *a - *b;
}

static int32_t *themes_by(struct model *m, const int32_t *size) {
    int32_t *order = arena_array(m->a, (size_t)m->n_themes, sizeof *order);
    for (int32_t t = 0; t < m->n_themes; t++) order[t] = t;
    qsort_r(order, (size_t)m->n_themes, sizeof *order, by_size, (void *)(uintptr_t)size);
    return order;
}

void open_prepare(struct model *m) {
    int32_t *min = arena_array(m->a, (size_t)m->n_themes, sizeof *min);
    int32_t *room = arena_array(m->a, (size_t)m->n_themes, sizeof *room);
    for (int32_t t = 0; t < m->n_themes; t++) {
        min[t] = m->p->themes[t].min;
        room[t] = -m->p->themes[t].max;
    }
    m->by_min = themes_by(m, min);
    m->by_room = themes_by(m, room);
    m->all_count = arena_array(m->a, m->p->n_quotas, sizeof *m->all_count);
    m->firm_count = arena_array(m->a, m->p->n_quotas, sizeof *m->firm_count);
    for (int32_t b = 0; b < m->n_blocks; b++)
        for (size_t q = 0; q < m->p->n_quotas; q++) {
            int32_t n = m->count[(size_t)b * m->p->n_quotas + q];
            m->all_count[q] += n;
            if (!m->blocks[b].further) m->firm_count[q] += n;
        }
}

/* Enough room for all. */
static int32_t least_by_room(const struct model *m, const struct state *s, int32_t open) {
    int64_t room = 0, people = m->people - m->further;
    for (int32_t t = 0; t < m->n_themes; t++)
        if (s->open[t] > 0) room += m->p->themes[t].max;
    for (int32_t i = 0; i < m->n_themes && room < people; i++) {
        if (s->open[m->by_room[i]]) continue;
        room += m->p->themes[m->by_room[i]].max;
        open++;
    }
    return room < people ? m->n_themes + 1 : open;
}

/* Enough people for all. */
static int32_t most_by_people(const struct model *m, const struct state *s, int32_t open) {
    int64_t need = 0;
    for (int32_t t = 0; t < m->n_themes; t++)
        if (s->open[t] > 0) need += m->p->themes[t].min;
    if (need > m->people) return -1;
    for (int32_t i = 0; i < m->n_themes; i++) {
        int32_t t = m->by_min[i];
        if (s->open[t]) continue;
        need += m->p->themes[t].min;
        if (need > m->people) break;
        open++;
    }
    return open;
}

static struct span open_span(const struct model *m, const struct state *s, int32_t open) {
    struct span n = {least_by_room(m, s, open), most_by_people(m, s, open)};
    for (size_t q = 0; q < m->p->n_quotas; q++) {
        int32_t all = m->all_count[q], firm = m->firm_count[q];
        int32_t min = m->p->quotas[q].min, max = m->p->quotas[q].max;
        int32_t over = max ? firm / max + (firm % max > 0) : firm ? m->n_themes + 1 : 0;
        if (over > n.least) n.least = over;
        if (min && all / min < n.most) n.most = all / min;
    }
    return n;
}

bool state_count(const struct model *m, struct state *s) {
    int32_t open = 0, closed = 0;
    for (int32_t t = 0; t < m->n_themes; t++) {
        open += s->open[t] > 0;
        closed += s->open[t] < 0;
    }
    struct span n = open_span(m, s, open);
    if (open > n.most || m->n_themes - closed < n.least) return false;
    int8_t rest = open == n.most ? -1 : m->n_themes - closed == n.least ? 1 : 0;
    for (int32_t t = 0; t < m->n_themes && rest; t++)
        if (!s->open[t]) s->open[t] = rest;
    return true;
}
