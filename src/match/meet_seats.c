#include "match/meet_plan.h"

struct seating {
    const struct diary *g;
    struct meet_seat *seat; /* by want */
    uint8_t *taken;         /* [table * slots + slot] */
    int32_t side;           /* whose people have tables of their own; 2: nobody */
    int32_t *home;          /* of each person of that side */
};

static uint8_t *taken_at(const struct seating *s, int32_t table, int32_t slot) {
    return &s->taken[(size_t)table * (size_t)s->g->slots + (size_t)slot];
}

static bool seat_try(struct seating *s, const struct meeting *m, int32_t table) {
    if (table < 0 || table >= s->g->p->n_tables || *taken_at(s, table, m->slot)) return false;
    *taken_at(s, table, m->slot) = 1;
    s->seat[m->want] = (struct meet_seat){m->slot, table};
    return true;
}

static bool seated(const struct seating *s, const struct meeting *m) {
    return m->slot == MEET_NONE || s->seat[m->want].table != MEET_NONE;
}

static void decided_seat(struct seating *s) {
    for (int32_t i = 0; i < s->g->n; i++) {
        const struct meeting *m = &s->g->meeting[i];
        if (m->slot != MEET_NONE && m->slot == m->was) seat_try(s, m, s->g->p->decided[m->want].table);
    }
}

/* Those who sit somewhere already stay there; others have the first tables that are left. */
static void homes_give(struct seating *s) {
    const struct diary *g = s->g;
    int32_t from = s->side ? g->p->n_a : 0, n = s->side ? g->p->n_b : g->p->n_a, next = 0;
    bool *owned = arena_array(g->a, (size_t)g->p->n_tables, sizeof *owned);
    for (int32_t i = 0; i < n; i++) s->home[from + i] = MEET_NONE;
    for (int32_t i = 0; i < g->n; i++) {
        const struct meeting *m = &g->meeting[i];
        int32_t *home = &s->home[m->person[s->side]], table = s->seat[m->want].table;
        if (table == MEET_NONE || *home != MEET_NONE || owned[table]) continue;
        *home = table;
        owned[table] = true;
    }
    for (int32_t i = 0; i < n; i++) {
        if (s->home[from + i] != MEET_NONE) continue;
        while (owned[next]) next++;
        s->home[from + i] = next++;
    }
}

static void homes_seat(struct seating *s) {
    for (int32_t i = 0; i < s->g->n; i++) {
        const struct meeting *m = &s->g->meeting[i];
        if (!seated(s, m)) seat_try(s, m, s->home[m->person[s->side]]);
    }
}

static void others_seat(struct seating *s) {
    int32_t *next = arena_array(s->g->a, (size_t)s->g->slots, sizeof *next);
    for (int32_t i = 0; i < s->g->n; i++) {
        const struct meeting *m = &s->g->meeting[i];
        while (!seated(s, m)) seat_try(s, m, next[m->slot]++);
    }
}

struct meet_seat *diary_seats(const struct diary *g, struct arena *a) {
    struct seating s = {.g = g, .side = 2};
    s.seat = arena_array(a, (size_t)g->n, sizeof *s.seat);
    s.home = arena_array(g->a, (size_t)g->people, sizeof *s.home);
    s.taken = g->shut;
    for (int32_t i = 0; i < g->n; i++) s.seat[i] = (struct meet_seat){MEET_NONE, MEET_NONE};
    if (g->p->n_b <= g->p->n_tables) s.side = 1;
    if (g->p->n_a <= g->p->n_tables) s.side = 0;
    decided_seat(&s);
    if (s.side < 2) {
        homes_give(&s);
        homes_seat(&s);
    }
    others_seat(&s);
    return s.seat;
}
