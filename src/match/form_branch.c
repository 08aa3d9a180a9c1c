#include "match/form_node.h"

struct children {
    struct decision *out;
    size_t n, room;
};

static size_t child(struct children *c, enum decide what, int32_t block, int32_t theme) {
    if (c->n < c->room) c->out[c->n] = (struct decision){what, block, theme};
    return ++c->n;
}

static size_t two(struct children *c, bool yes_first, enum decide yes, enum decide no, int32_t block,
                  int32_t theme) {
    child(c, yes_first ? yes : no, block, theme);
    return child(c, yes_first ? no : yes, block, theme);
}

static bool quotas_short(const struct model *m, const struct guess *g, int32_t t) {
    for (size_t q = 0; q < m->p->n_quotas; q++)
        if (g->count[(size_t)t * m->p->n_quotas + q] < m->p->quotas[q].min) return true;
    return false;
}

/* An undecided theme that some use and that could not open so: the one where both ways together cost most. */
static size_t branch_theme(const struct model *m, const struct state *s, const struct guess *g,
                           struct children *c) {
    int32_t best = -1;
    struct tolls most = {0};
    for (int32_t t = 0; t < m->n_themes; t++) {
        if (s->open[t] || !g->load[t]) continue;
        if (g->load[t] >= m->p->themes[t].min && !quotas_short(m, g, t)) continue;
        struct tolls toll = tolls_of(m, g, t);
        if (best < 0 || toll.open + toll.close > most.open + most.close) best = t, most = toll;
    }
    if (best < 0) return 0;
    return two(c, most.open <= most.close, DECIDE_OPEN, DECIDE_CLOSE, 0, best);
}

/* Whether a quota lacks the block in one of the themes that have a part of it. */
static bool part_lacks(const struct model *m, const struct guess *g, int32_t block) {
    const struct block *b = &m->blocks[block];
    size_t n = m->p->n_quotas;
    for (int32_t i = b->arcs; i < b->arcs + b->n_arcs - 1; i++)
        for (size_t q = 0; q < n && m->flow.flow[i]; q++)
            if (m->count[(size_t)block * n + q] &&
                g->count[(size_t)m->arc_theme[i] * n + q] < m->p->quotas[q].min)
                return true;
    return false;
}

static int32_t split_weight(const struct model *m, const struct guess *g, int32_t block) {
    return m->blocks[block].size + (part_lacks(m, g, block) ? m->people : 0);
}

/* The largest block in several themes, by the theme that has most of it. */
static size_t branch_split(const struct model *m, const struct guess *g, struct children *c) {
    int32_t block = -1;
    for (int32_t b = 0; b < m->n_blocks; b++)
        if (g->place[b] == PLACE_SPLIT && (block < 0 || split_weight(m, g, b) > split_weight(m, g, block)))
            block = b;
    if (block < 0) return 0;
    const struct block *b = &m->blocks[block];
    int32_t best = b->arcs;
    for (int32_t i = b->arcs; i < b->arcs + b->n_arcs - 1; i++)
        if (m->flow.flow[i] > m->flow.flow[best]) best = i;
    return two(c, true, DECIDE_IN, DECIDE_OUT, block, m->arc_theme[best]);
}

/* A block that finds no room outside its list: in its list, or in each of the others. */
static size_t branch_hub(const struct model *m, const struct state *s, const struct guess *g,
                         struct children *c) {
    for (int32_t b = 0; b < m->n_blocks; b++) {
        if (g->place[b] != PLACE_HUB) continue;
        child(c, DECIDE_LISTED, b, 0);
        for (int32_t t = 0; t < m->n_themes; t++)
            if (state_allows(m, s, b, t) && arc_to(m, b, t) < 0) child(c, DECIDE_IN, b, t);
        return c->n;
    }
    return 0;
}

static int32_t counts_in(const struct model *m, int32_t block, size_t quota) {
    return m->count[(size_t)block * m->p->n_quotas + quota];
}

/* What the flow would lose at least, a person, by taking the block out of where it is (theme OUTSIDE) or into
 * a theme; the hub counts for themes it does not list. */
static wide regret(const struct model *m, int32_t block, int32_t theme) {
    const struct block *b = &m->blocks[block];
    const struct flow *f = &m->flow;
    wide least = -1;
    int32_t want = theme == OUTSIDE ? -1 : arc_to(m, block, theme);
    for (int32_t i = b->arcs; i < b->arcs + b->n_arcs; i++) {
        if (f->flow[i] || !f->cap[i] || (want >= 0 && i != want)) continue;
        if (theme != OUTSIDE && want < 0 && m->arc_theme[i] != OUTSIDE) continue;
        wide loss = arc_loss(m, i) * b->size;
        if (least < 0 || loss < least) least = loss;
    }
    return least < 0 ? f->limit : least;
}

/* Too many: one of them, the one that loses least, goes or stays. Too few: one of the others comes or not. */
static size_t branch_member(const struct model *m, const struct state *s, const struct guess *g, int32_t t,
                            size_t q, bool over, struct children *c) {
    int32_t best = -1;
    wide least = 0;
    for (int32_t b = 0; b < m->n_blocks; b++) {
        if (s->fixed[b] != OUTSIDE || !counts_in(m, b, q)) continue;
        if ((g->place[b] == t) != over || !state_allows(m, s, b, t)) continue;
        wide loss = regret(m, b, over ? OUTSIDE : t);
        if (best < 0 || loss < least) best = b, least = loss;
    }
    if (best < 0) return 0;
    return two(c, !over, DECIDE_IN, DECIDE_OUT, best, t);
}

static size_t branch_quota(const struct model *m, const struct state *s, const struct guess *g,
                           struct children *c, bool *broken) {
    for (int32_t t = 0; t < m->n_themes; t++) {
        for (size_t q = 0; g->load[t] && q < m->p->n_quotas; q++) {
            int32_t n = g->count[(size_t)t * m->p->n_quotas + q];
            if (n >= m->p->quotas[q].min && n <= m->p->quotas[q].max) continue;
            *broken = true;
            return branch_member(m, s, g, t, q, n > m->p->quotas[q].max, c);
        }
    }
    return 0;
}

static size_t branch_apart(const struct model *m, const struct guess *g, struct children *c) {
    for (size_t i = 0; i < m->apart.n; i++) {
        int32_t x = m->apart.v[i].a, y = m->apart.v[i].b;
        if (g->place[x] != g->place[y] || g->place[x] == PLACE_NOWHERE) continue;
        bool second = m->blocks[y].further;
        child(c, DECIDE_OUT, second ? y : x, g->place[x]);
        return child(c, DECIDE_OUT, second ? x : y, g->place[x]);
    }
    return 0;
}

size_t branch_choose(const struct model *m, const struct state *s, struct guess *g, struct decision *out,
                     size_t room, bool *plan) {
    struct children c = {.out = out, .room = room};
    bool broken = false;
    *plan = false;
    if (branch_theme(m, s, g, &c) || branch_split(m, g, &c) || branch_hub(m, s, g, &c)) return c.n;
    if (branch_quota(m, s, g, &c, &broken) || broken) return c.n;
    if (branch_apart(m, g, &c)) return c.n;
    *plan = true;
    return 0;
}
