#include "match/meet_diary.h"

static bool side_fine(const int32_t *cap, int32_t n) {
    if (n < 0 || n > MEET_SIDE_MAX) return false;
    for (int32_t i = 0; cap && i < n; i++)
        if (cap[i] < 0) return false;
    return true;
}

static bool off_fine(const struct meet_problem *p, const struct meet_off *o) {
    const int32_t most[] = {[MEET_A] = p->n_a, [MEET_B] = p->n_b, [MEET_TABLE] = p->n_tables, [MEET_ALL] = 0};
    if (o->what < MEET_A || o->what > MEET_ALL || o->slot < 0 || o->slot >= p->n_slots) return false;
    return o->what == MEET_ALL || (o->which >= 0 && o->which < most[o->what]);
}

static bool want_fine(const struct meet_problem *p, size_t i) {
    const struct meet_want *w = &p->wants[i];
    if (w->a < 0 || w->a >= p->n_a || w->b < 0 || w->b >= p->n_b) return false;
    if (p->decided && (p->decided[i].slot < MEET_NONE || p->decided[i].table < MEET_NONE)) return false;
    return w->score >= 1 && w->score <= MEET_SCORE_MAX;
}

static bool problem_fine(const struct meet_problem *p) {
    if (!side_fine(p->cap_a, p->n_a) || !side_fine(p->cap_b, p->n_b)) return false;
    if (p->n_tables < 1 || p->n_tables > MEET_SIDE_MAX) return false;
    if (p->n_slots < 0 || p->n_slots > MEET_SLOTS_MAX || p->n_wants > INT32_MAX / 8) return false;
    for (size_t i = 0; i < p->n_offs; i++)
        if (!off_fine(p, &p->offs[i])) return false;
    for (size_t i = 0; i < p->n_wants; i++)
        if (!want_fine(p, i)) return false;
    return true;
}

static void off_mark(struct diary *g, const struct meet_off *o) {
    size_t slots = (size_t)g->slots, slot = (size_t)o->slot;
    if (o->what == MEET_A) g->off[(size_t)o->which * slots + slot] = 1;
    if (o->what == MEET_B) g->off[(size_t)(g->p->n_a + o->which) * slots + slot] = 1;
    if (o->what == MEET_TABLE) g->shut[(size_t)o->which * slots + slot] = 1;
    for (int32_t i = 0; o->what == MEET_ALL && i < g->people; i++) g->off[(size_t)i * slots + slot] = 1;
}

static void hours_fill(struct diary *g) {
    for (size_t i = 0; i < g->p->n_offs; i++) off_mark(g, &g->p->offs[i]);
    g->limited = g->p->n_offs;
    for (int32_t s = 0; s < g->slots; s++) g->open[s] = g->p->n_tables;
    for (int32_t t = 0; g->limited && t < g->p->n_tables; t++)
        for (int32_t s = 0; s < g->slots; s++)
            g->open[s] -= g->shut[(size_t)t * (size_t)g->slots + (size_t)s];
}

static int32_t end_of(const struct meet_want *w, int side) {
    return side ? w->b : w->a;
}

/* The wants by whom they have on one side, and as they come in `from` where that is the same. */
static void order_by(const struct diary *g, int side, const int32_t *from, int32_t *to) {
    const struct meet_want *wants = g->p->wants;
    int32_t people = side ? g->p->n_b : g->p->n_a;
    int32_t *place = arena_array(g->a, (size_t)people + 1, sizeof *place);
    for (int32_t i = 0; i < g->n; i++) place[end_of(&wants[i], side) + 1]++;
    for (int32_t who = 1; who < people; who++) place[who] += place[who - 1];
    for (int32_t i = 0; i < g->n; i++) to[place[end_of(&wants[from[i]], side)]++] = from[i];
}

/* By pairs: by their second end, then by the first. */
static const int32_t *wants_in_order(const struct diary *g) {
    size_t n = (size_t)g->n;
    int32_t *once = arena_array(g->a, n, sizeof *once), *twice = arena_array(g->a, n, sizeof *twice);
    for (int32_t i = 0; i < g->n; i++) twice[i] = i;
    order_by(g, 1, twice, once);
    order_by(g, 0, once, twice);
    return twice;
}

static bool same_pair(const struct meeting *x, const struct meeting *y) {
    return x->person[0] == y->person[0] && x->person[1] == y->person[1];
}

/* False when a pair stands twice. */
static bool meetings_fill(struct diary *g) {
    const struct meet_problem *p = g->p;
    const int32_t *order = wants_in_order(g);
    for (int32_t i = 0; i < g->n; i++) {
        const struct meet_want *w = &p->wants[order[i]];
        g->meeting[i] = (struct meeting){.person = {w->a, p->n_a + w->b},
                                         .want = order[i],
                                         .score = w->score,
                                         .slot = MEET_NONE,
                                         .was = p->decided ? p->decided[order[i]].slot : MEET_NONE};
        if (i && same_pair(&g->meeting[i - 1], &g->meeting[i])) return false;
    }
    return true;
}

bool diary_begin(struct diary *g) {
    const struct meet_problem *p = g->p;
    if (!problem_fine(p)) return false;
    g->n = (int32_t)p->n_wants;
    g->people = p->n_a + p->n_b;
    g->slots = p->n_slots;
    size_t slots = (size_t)g->slots, cells = (size_t)g->people * slots;
    g->meeting = arena_array(g->a, p->n_wants, sizeof *g->meeting);
    g->off = arena_array(g->a, cells, sizeof *g->off);
    g->shut = arena_array(g->a, (size_t)p->n_tables * slots, sizeof *g->shut);
    g->open = arena_array(g->a, slots, sizeof *g->open);
    g->busy = arena_array(g->a, slots, sizeof *g->busy);
    g->at = arena_array(g->a, cells, sizeof *g->at);
    for (size_t i = 0; i < cells; i++) g->at[i] = MEET_NONE;
    hours_fill(g);
    return meetings_fill(g);
}

int32_t diary_cap(const struct diary *g, int32_t person) {
    bool a = person < g->p->n_a;
    const int32_t *cap = a ? g->p->cap_a : g->p->cap_b;
    int32_t most = cap ? cap[a ? person : person - g->p->n_a] : g->slots;
    return most < g->slots ? most : g->slots;
}

bool diary_open(const struct diary *g, const struct meeting *m, int32_t slot) {
    return g->open[slot] && diary_there(g, m->person[0], slot) && diary_there(g, m->person[1], slot);
}

bool diary_free(const struct diary *g, const struct meeting *m, int32_t slot) {
    return diary_open(g, m, slot) && g->busy[slot] < g->open[slot] &&
           *diary_at(g, m->person[0], slot) == MEET_NONE && *diary_at(g, m->person[1], slot) == MEET_NONE;
}

void diary_put(struct diary *g, int32_t meeting, int32_t slot) {
    struct meeting *m = &g->meeting[meeting];
    for (int k = 0; k < 2; k++) *diary_at(g, m->person[k], slot) = meeting;
    g->busy[slot]++;
    m->slot = slot;
}

void diary_take(struct diary *g, int32_t meeting) {
    struct meeting *m = &g->meeting[meeting];
    if (m->slot == MEET_NONE) return;
    for (int k = 0; k < 2; k++) *diary_at(g, m->person[k], m->slot) = MEET_NONE;
    g->busy[m->slot]--;
    m->slot = MEET_NONE;
}

void diary_save(const struct diary *g, int32_t *slots) {
    for (int32_t i = 0; i < g->n; i++) slots[i] = g->meeting[i].slot;
}

void diary_restore(struct diary *g, const int32_t *slots) {
    for (int32_t i = 0; i < g->n; i++) diary_take(g, i);
    for (int32_t i = 0; i < g->n; i++)
        if (slots[i] != MEET_NONE) diary_put(g, i, slots[i]);
}
