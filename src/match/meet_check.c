#include "catalyse/match/meet.h"

/* What one person's meetings look like. */
struct span {
    int32_t first, last, n;
};

struct audit {
    const struct meet_problem *p;
    uint8_t *busy, *taken; /* [person * slots + slot], [table * slots + slot]; so are those who are off */
    struct span *span;
};

static bool mark(const struct audit *u, uint8_t *cells, int32_t row, int32_t slot) {
    uint8_t *cell = &cells[(size_t)row * (size_t)u->p->n_slots + (size_t)slot];
    bool fresh = !*cell;
    *cell = 1;
    return fresh;
}

static void off_mark(const struct audit *u, const struct meet_off *o) {
    int32_t a = u->p->n_a, people = a + u->p->n_b;
    if (o->what == MEET_A) mark(u, u->busy, o->which, o->slot);
    if (o->what == MEET_B) mark(u, u->busy, a + o->which, o->slot);
    if (o->what == MEET_TABLE) mark(u, u->taken, o->which, o->slot);
    for (int32_t i = 0; o->what == MEET_ALL && i < people; i++) mark(u, u->busy, i, o->slot);
}

static void span_add(struct span *d, int32_t slot) {
    if (!d->n || slot < d->first) d->first = slot;
    if (!d->n || slot > d->last) d->last = slot;
    d->n++;
}

static bool seat_fine(const struct audit *u, const struct meet_want *w, struct meet_seat s) {
    const struct meet_problem *p = u->p;
    if (s.slot < 0 || s.slot >= p->n_slots || s.table < 0 || s.table >= p->n_tables) return false;
    span_add(&u->span[w->a], s.slot);
    span_add(&u->span[p->n_a + w->b], s.slot);
    return mark(u, u->busy, w->a, s.slot) && mark(u, u->busy, p->n_a + w->b, s.slot) &&
           mark(u, u->taken, s.table, s.slot);
}

static void worth_add(struct meet_result *out, const struct meet_problem *p, size_t want, int32_t slot) {
    out->worth.score += p->wants[want].score;
    if (slot >= out->slots) out->slots = slot + 1;
    if (!p->decided || p->decided[want].slot == MEET_NONE) return;
    out->worth.kept++;
    out->worth.stayed += p->decided[want].slot == slot;
}

static bool people_fine(const struct audit *u, struct meet_result *out) {
    const struct meet_problem *p = u->p;
    bool fine = true;
    for (int32_t i = 0; i < p->n_a + p->n_b; i++) {
        const struct span *d = &u->span[i];
        const int32_t *cap = i < p->n_a ? p->cap_a : p->cap_b;
        if (cap && d->n > cap[i < p->n_a ? i : i - p->n_a]) fine = false;
        out->worth.served += d->n > 0;
        for (int32_t s = d->first; s < d->last; s++)
            out->gaps += !u->busy[(size_t)i * (size_t)p->n_slots + (size_t)s];
    }
    return fine;
}

bool meet_check(const struct meet_problem *p, const struct meet_seat *seat, struct meet_result *out) {
    struct arena a = {0};
    struct audit u = {.p = p};
    size_t slots = (size_t)p->n_slots, people = (size_t)(p->n_a + p->n_b);
    u.busy = arena_array(&a, people * slots, 1);
    u.taken = arena_array(&a, (size_t)p->n_tables * slots, 1);
    u.span = arena_array(&a, people, sizeof *u.span);
    for (size_t i = 0; i < p->n_offs; i++) off_mark(&u, &p->offs[i]);
    bool fine = true;
    out->worth = (struct meet_worth){0};
    out->slots = out->gaps = 0;
    for (size_t i = 0; i < p->n_wants; i++) {
        if (seat[i].slot == MEET_NONE && seat[i].table == MEET_NONE) continue;
        fine = seat_fine(&u, &p->wants[i], seat[i]) && fine;
        worth_add(out, p, i, seat[i].slot);
    }
    fine = people_fine(&u, out) && fine;
    arena_deinit(&a);
    return fine;
}
