#include "match/form_node.h"
#include <string.h>

static size_t cell(const struct model *m, int32_t block, int32_t theme) {
    return (size_t)block * (size_t)m->n_themes + (size_t)theme;
}

static size_t class_cell(const struct model *m, int32_t theme, int32_t class) {
    return (size_t)theme * (size_t)m->n_classes + (size_t) class;
}

struct state *state_new(const struct model *m) {
    size_t b = (size_t)m->n_blocks, t = (size_t)m->n_themes, c = (size_t)m->n_classes;
    struct state *s = arena_alloc(m->a, sizeof *s);
    s->fixed = arena_array(m->a, b, sizeof *s->fixed);
    s->banned = arena_array(m->a, b * t, 1);
    s->listed = arena_array(m->a, b, 1);
    s->open = arena_array(m->a, t, 1);
    s->base = arena_array(m->a, t, sizeof *s->base);
    s->class_base = arena_array(m->a, t * c, sizeof *s->class_base);
    s->count = arena_array(m->a, t * m->p->n_quotas, sizeof *s->count);
    for (size_t i = 0; i < b; i++) s->fixed[i] = OUTSIDE;
    return s;
}

void state_copy(const struct model *m, struct state *to, const struct state *from) {
    size_t b = (size_t)m->n_blocks, t = (size_t)m->n_themes, c = (size_t)m->n_classes;
    memcpy(to->fixed, from->fixed, b * sizeof *to->fixed);
    memcpy(to->banned, from->banned, b * t);
    memcpy(to->listed, from->listed, b);
    memcpy(to->open, from->open, t);
    memcpy(to->base, from->base, t * sizeof *to->base);
    memcpy(to->class_base, from->class_base, t * c * sizeof *to->class_base);
    if (m->p->n_quotas) memcpy(to->count, from->count, t * m->p->n_quotas * sizeof *to->count);
    to->cost = from->cost;
}

static int32_t room_of(const struct model *m, const struct state *s, int32_t theme) {
    int32_t max = m->p->themes[theme].max;
    return (max < m->people ? max : m->people) - s->base[theme];
}

bool state_allows(const struct model *m, const struct state *s, int32_t block, int32_t theme) {
    if (s->fixed[block] != OUTSIDE) return s->fixed[block] == theme;
    return !s->banned[cell(m, block, theme)] && s->open[theme] >= 0 &&
           m->blocks[block].size <= room_of(m, s, theme);
}

static bool decide_out(const struct model *m, struct state *s, int32_t block, int32_t theme) {
    s->banned[cell(m, block, theme)] = 1;
    return s->fixed[block] != theme;
}

static bool decide_open(const struct model *m, struct state *s, int32_t theme) {
    if (s->open[theme] < 0 || m->p->themes[theme].max < m->p->themes[theme].min) return false;
    s->open[theme] = 1;
    return true;
}

static bool decide_close(struct state *s, int32_t theme) {
    s->open[theme] = -1;
    return !s->base[theme];
}

static bool apart_spread(const struct model *m, struct state *s, int32_t block, int32_t theme) {
    bool fine = true;
    for (size_t i = 0; i < m->apart.n; i++) {
        int32_t x = m->apart.v[i].a, y = m->apart.v[i].b;
        if (x == block) fine = decide_out(m, s, y, theme) && fine;
        if (y == block && x != y) fine = decide_out(m, s, x, theme) && fine;
    }
    return fine;
}

/* Counts the block; those for whom no room is left then are kept out. */
static bool quotas_spread(const struct model *m, struct state *s, int32_t block, int32_t theme) {
    size_t n = m->p->n_quotas;
    bool fine = true;
    for (size_t q = 0; q < n; q++) {
        int32_t *count = &s->count[(size_t)theme * n + q];
        int32_t adds = m->count[(size_t)block * n + q], max = m->p->quotas[q].max;
        *count += adds;
        if (*count > max) fine = false;
        for (int32_t b = 0; adds && b < m->n_blocks; b++) {
            int32_t more = m->count[(size_t)b * n + q];
            if (more && s->fixed[b] == OUTSIDE && *count + more > max) s->banned[cell(m, b, theme)] = 1;
        }
    }
    return fine;
}

static bool decide_in(const struct model *m, struct state *s, int32_t block, int32_t theme) {
    if (s->fixed[block] != OUTSIDE) return s->fixed[block] == theme;
    if (!state_allows(m, s, block, theme) || !decide_open(m, s, theme)) return false;
    const struct block *b = &m->blocks[block];
    s->fixed[block] = theme;
    s->base[theme] += b->size;
    s->class_base[class_cell(m, theme, b->class)] += b->size;
    s->cost += model_cost(m, block, theme);
    return quotas_spread(m, s, block, theme) && apart_spread(m, s, block, theme);
}

bool state_decide(const struct model *m, struct state *s, struct decision d) {
    switch (d.what) {
    case DECIDE_OPEN:
        return decide_open(m, s, d.theme);
    case DECIDE_CLOSE:
        return decide_close(s, d.theme);
    case DECIDE_IN:
        return decide_in(m, s, d.block, d.theme);
    case DECIDE_OUT:
        return decide_out(m, s, d.block, d.theme);
    case DECIDE_LISTED:
        s->listed[d.block] = 1;
        return true;
    case DECIDE_NONE:
        break;
    }
    return true;
}

static bool ranks_bar(const struct model *m, struct state *s) {
    bool fine = true;
    for (size_t u = 0; u < m->p->n_units; u++) {
        const struct form_unit *unit = &m->p->units[u];
        if (form_further_of(m->p, u) >= 0) continue;
        for (size_t r = (size_t)m->rank_limit; r < unit->n_ranked; r++)
            fine = decide_out(m, s, m->block_of[u], unit->ranked[r]) && fine;
    }
    return fine;
}

static bool forbid(const struct model *m, struct state *s, struct form_place place) {
    bool fine = true;
    int32_t of = form_further_of(m->p, (size_t)place.unit);
    for (int32_t u = of < 0 ? place.unit : of; u >= 0; u = m->next_place[u])
        fine = decide_out(m, s, m->block_of[u], place.theme) && fine;
    return fine;
}

/* A further place that is not locked is on the list. */
static void further_bar(const struct model *m, struct state *s) {
    for (int32_t b = 0; b < m->n_blocks; b++)
        for (int32_t t = 0; m->blocks[b].further && s->fixed[b] == OUTSIDE && t < m->n_themes; t++)
            if (arc_to(m, b, t) < 0) s->banned[cell(m, b, t)] = 1;
}

bool state_root(const struct model *m, struct state *s) {
    const struct form_problem *p = m->p;
    bool fine = true;
    for (int32_t t = 0; t < m->n_themes; t++) {
        const struct form_theme *theme = &p->themes[t];
        if (theme->max < theme->min || !theme->max) fine = decide_close(s, t) && fine;
        if (theme->opens && theme->min) fine = decide_open(m, s, t) && fine;
    }
    for (size_t i = 0; i < p->n_forbids; i++) fine = forbid(m, s, p->forbids[i]) && fine;
    for (size_t i = 0; i < m->apart.n; i++) fine = m->apart.v[i].a != m->apart.v[i].b && fine;
    fine = ranks_bar(m, s) && fine;
    for (size_t i = 0; i < p->n_locks && fine; i++)
        fine = decide_in(m, s, m->block_of[p->locks[i].unit], p->locks[i].theme);
    further_bar(m, s);
    return fine;
}

/* --- the flow of a state */

/* Lets between low and high through the arc. */
static bool arc_bound(struct flow *f, int32_t arc, int32_t low, int32_t high) {
    if (low < 0) low = 0;
    if (high < low) return false;
    f->cap[arc] = high - low;
    f->supply[f->from[arc]] -= low;
    f->supply[f->to[arc]] += low;
    return true;
}

static void blocks_bound(struct model *m, const struct state *s) {
    struct flow *f = &m->flow;
    int32_t sink = f->nodes - 1;
    for (int32_t b = 0; b < m->n_blocks; b++) {
        const struct block *k = &m->blocks[b];
        bool free = s->fixed[b] == OUTSIDE;
        f->supply[b] = free ? k->size : 0;
        f->supply[sink] -= f->supply[b];
        for (int32_t i = k->arcs; i < k->arcs + k->n_arcs; i++) {
            int32_t t = m->arc_theme[i];
            bool may = t == OUTSIDE ? !s->listed[b] : state_allows(m, s, b, t);
            f->cap[i] = free && may ? m->people + 1 : 0;
        }
    }
}

static bool classes_bound(struct model *m, const struct state *s, int32_t t) {
    bool fine = true;
    for (int32_t c = 0; c < m->n_classes; c++) {
        m->flow.cap[arc_of_hub(m, t, c)] = m->people;
        if (!c) continue;
        int32_t base = s->class_base[class_cell(m, t, c)];
        int32_t low = s->open[t] > 0 ? m->class_min[c] - base : 0;
        int32_t high = s->open[t] < 0 ? 0 : m->class_max[c] - base;
        fine = arc_bound(&m->flow, arc_of_class(m, t, c), low, high) && fine;
    }
    return fine;
}

static bool themes_bound(struct model *m, const struct state *s) {
    bool fine = true;
    for (int32_t t = 0; t < m->n_themes && fine; t++) {
        int32_t low = s->open[t] > 0 ? m->p->themes[t].min - s->base[t] : 0;
        int32_t high = s->open[t] < 0 ? 0 : room_of(m, s, t);
        fine = arc_bound(&m->flow, m->theme_arcs + t, low, high) && classes_bound(m, s, t);
    }
    return fine;
}

enum flow_end state_relax(struct model *m, struct state *s, struct effort *e, wide *bound) {
    struct flow *f = &m->flow;
    if (!state_count(m, s)) return FLOW_NONE;
    memset(f->supply, 0, (size_t)f->nodes * sizeof *f->supply);
    blocks_bound(m, s);
    if (!themes_bound(m, s)) return FLOW_NONE;
    enum flow_end end = flow_solve(f, e);
    if (end == FLOW_FOUND) *bound = s->cost + (flow_total(f) + m->scale - 1) / m->scale;
    return end;
}
