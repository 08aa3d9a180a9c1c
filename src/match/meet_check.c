#include "catalyse/match/meet.h"

/* What one person's meetings look like. */
struct diary {
    int32_t first, last, n;
};

struct audit {
    const struct meet_problem *p;
    uint8_t *busy, *taken; /* [person * slots + slot], [table * slots + slot] */
    struct diary *diary;
};

static bool mark(uint8_t *cells, int32_t row, int32_t slots, int32_t slot) {
    uint8_t *cell = &cells[(size_t)row * (size_t)slots + (size_t)slot];
    bool fresh = !*cell;
    *cell = 1;
    return fresh;
}

static void diary_add(struct diary *d, int32_t slot) {
    if (!d->n || slot < d->first) d->first = slot;
    if (!d->n || slot > d->last) d->last = slot;
    d->n++;
}

static bool seat_fine(struct audit *u, const struct meet_want *w, struct meet_seat s) {
    const struct meet_problem *p = u->p;
    if (s.slot < 0 || s.slot >= p->n_slots || s.table < 0 || s.table >= p->n_tables) return false;
    diary_add(&u->diary[w->a], s.slot);
    diary_add(&u->diary[p->n_a + w->b], s.slot);
    return mark(u->busy, w->a, p->n_slots, s.slot) && mark(u->busy, p->n_a + w->b, p->n_slots, s.slot) &&
           mark(u->taken, s.table, p->n_slots, s.slot);
}

static bool people_fine(const struct audit *u, struct meet_result *out) {
    const struct meet_problem *p = u->p;
    bool fine = true;
    out->served = out->gaps = 0;
    for (int32_t i = 0; i < p->n_a + p->n_b; i++) {
        const struct diary *d = &u->diary[i];
        const int32_t *cap = i < p->n_a ? p->cap_a : p->cap_b;
        if (cap && d->n > cap[i < p->n_a ? i : i - p->n_a]) fine = false;
        if (!d->n) continue;
        out->served++;
        out->gaps += d->last - d->first + 1 - d->n;
    }
    return fine;
}

bool meet_check(const struct meet_problem *p, const struct meet_seat *seat, struct meet_result *out) {
    struct arena a = {0};
    struct audit u = {.p = p};
    size_t slots = (size_t)p->n_slots, people = (size_t)(p->n_a + p->n_b);
    u.busy = arena_array(&a, people * slots, 1);
    u.taken = arena_array(&a, (size_t)p->n_tables * slots, 1);
    u.diary = arena_array(&a, people, sizeof *u.diary);
    bool fine = true;
    out->score = out->slots = 0;
    for (size_t i = 0; i < p->n_wants; i++) {
        if (seat[i].slot == MEET_NONE && seat[i].table == MEET_NONE) continue;
        fine = seat_fine(&u, &p->wants[i], seat[i]) && fine;
        out->score += p->wants[i].score;
        if (seat[i].slot >= out->slots) out->slots = seat[i].slot + 1;
    }
    fine = people_fine(&u, out) && fine;
    arena_deinit(&a);
    return fine;
}
