#include "match/form_dive.h"
#include <stdlib.h>

/* From this many weak themes on, going down one decision at a time takes long. */
enum { WEAK_MANY = 4, CLOSE_SHARE = 3 };

struct weak {
    int32_t theme, load, min;
};

static int by_share(const void *x, const void *y) {
    const struct weak *a = x, *b = y;
    int64_t left = (int64_t)a->load * b->min, right = (int64_t)b->load * a->min;
    if (left != right) return left < right ? -1 : 1;
    return a->theme < b->theme ? -1 : a->theme > b->theme;
}

static size_t weak_find(const struct model *m, const struct state *s, const struct guess *g,
                        struct weak *weak) {
    size_t n = 0;
    for (int32_t t = 0; t < m->n_themes; t++) {
        int32_t min = m->p->themes[t].min;
        if (!s->open[t] && g->load[t] < min) weak[n++] = (struct weak){t, g->load[t], min};
    }
    if (n) qsort(weak, n, sizeof *weak, by_share);
    return n;
}

static int64_t room_open(const struct model *m, const struct state *s) {
    int64_t room = 0;
    for (int32_t t = 0; t < m->n_themes; t++)
        if (s->open[t] >= 0) room += m->p->themes[t].max;
    return room;
}

/* Closes the weakest while the others have room for all; those that must stay open are opened. */
static bool weak_close(const struct model *m, struct state *s, const struct weak *weak, size_t n) {
    int64_t room = room_open(m, s);
    size_t close = n / CLOSE_SHARE + 1;
    for (size_t i = 0; i < close; i++) {
        int32_t max = m->p->themes[weak[i].theme].max;
        bool can = room - max >= m->people - m->further;
        if (can) room -= max;
        enum decide what = can ? DECIDE_CLOSE : DECIDE_OPEN;
        if (!state_decide(m, s, (struct decision){what, 0, weak[i].theme})) return false;
    }
    return true;
}

/* One step down; false at the end of the way. */
static bool dive_step(struct dive *d, struct weak *weak) {
    wide bound;
    d->flows++;
    if (state_relax(d->m, d->now, d->effort, &bound) != FLOW_FOUND) return false;
    guess_read(d->m, d->now, d->guess);
    size_t n = weak_find(d->m, d->now, d->guess, weak);
    if (n) return weak_close(d->m, d->now, weak, n);
    bool plan;
    n = branch_choose(d->m, d->now, d->guess, d->children, (size_t)d->m->n_themes + 2, &plan);
    if (plan) best_keep(d->best, d->m, d->guess);
    return n && state_decide(d->m, d->now, d->children[0]);
}

bool dive_run(struct dive *d) {
    struct weak *weak = arena_array(d->m->a, (size_t)d->m->n_themes, sizeof *weak);
    size_t n = weak_find(d->m, d->now, d->guess, weak);
    if (n < WEAK_MANY) return false;
    bool on = weak_close(d->m, d->now, weak, n);
    for (int32_t i = 0; on && i < d->m->n_blocks + d->m->n_themes; i++) on = dive_step(d, weak);
    return true;
}
