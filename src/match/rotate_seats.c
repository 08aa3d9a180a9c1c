#include "match/rotate_seats.h"
#include <stdlib.h>
#include <string.h>

struct keyed {
    uint64_t key;
    int32_t row;
};

static int by_key(const void *x, const void *y) {
    const struct keyed *a = x, *b = y;
    if (a->key != b->key) return a->key < b->key ? -1 : 1;
    return a->row - b->row;
}

/* By key, whatever the row order. */
static void people_sort(struct seats *s, struct arena *a) {
    struct keyed *k = arena_array(a, (size_t)s->people, sizeof *k);
    for (int32_t i = 0; i < s->people; i++) k[i] = (struct keyed){s->p->people[i].key, i};
    if (s->people) qsort(k, (size_t)s->people, sizeof *k, by_key);
    s->row = arena_array(a, (size_t)s->people, sizeof *s->row);
    s->at = arena_array(a, (size_t)s->people, sizeof *s->at);
    for (int32_t i = 0; i < s->people; i++) {
        s->row[i] = k[i].row;
        s->at[k[i].row] = i;
    }
}

static void pair_add(const struct seats *s, int32_t x, int32_t y, int16_t by) {
    s->met[x * s->people + y] = (int16_t)(s->met[x * s->people + y] + by);
    s->met[y * s->people + x] = s->met[x * s->people + y];
}

static void pairs_read(struct seats *s) {
    const struct rotate_problem *p = s->p;
    for (int32_t x = 0; x < s->people; x++)
        for (int32_t y = 0; y < x; y++) {
            int32_t org = p->people[s->row[x]].org;
            if (org >= 0 && org == p->people[s->row[y]].org) pair_add(s, x, y, 1);
        }
    for (size_t i = 0; i < p->n_met; i++) pair_add(s, s->at[p->met[i].a], s->at[p->met[i].b], 1);
    for (int32_t i = 0; i < s->people * s->people; i++) s->known[i] = s->met[i] > 0;
    for (size_t i = 0; i < p->n_forbid; i++) {
        int32_t x = s->at[p->forbid[i].a], y = s->at[p->forbid[i].b];
        s->bad[x * s->people + y] = s->bad[y * s->people + x] = 1;
    }
}

static void people_place(struct seats *s, struct arena *a) {
    const struct rotate_problem *p = s->p;
    int32_t *hosts = arena_array(a, (size_t)s->tables, sizeof *hosts);
    s->room = (s->people + s->tables - 1) / s->tables + 1;
    for (int32_t i = 0; i < s->people; i++) {
        s->host[i] = ROTATE_AWAY;
        s->is_wanted[i] = p->wanted && p->people[s->row[i]].type == p->wanted;
    }
    for (size_t i = 0; i < p->n_hosts; i++) {
        s->host[s->at[p->hosts[i].person]] = p->hosts[i].table;
        if (++hosts[p->hosts[i].table] >= s->room) s->room = hosts[p->hosts[i].table] + 1;
    }
    for (size_t i = 0; i < p->n_absences; i++)
        s->absent[p->absences[i].round * s->people + s->at[p->absences[i].person]] = 1;
    for (int32_t r = 0; r < s->rounds; r++)
        for (int32_t i = 0; i < s->people; i++)
            if (!s->absent[r * s->people + i] && s->host[i] == ROTATE_AWAY)
                s->free[r * s->people + s->n_free[r]++] = i;
}

static void shares_fill(struct seats *s) {
    for (int32_t r = 0; r < s->rounds; r++) {
        int32_t present = 0;
        for (int32_t i = 0; i < s->people; i++) present += !s->absent[r * s->people + i];
        s->share[r] = (present + s->tables - 1) / s->tables;
        s->uneven[r] = present % s->tables;
    }
}

/* Played rounds may be as uneven as they were. */
static void room_of_played(struct seats *s, struct arena *a) {
    for (int32_t r = 0; r < s->played; r++) {
        int32_t *n = arena_array(a, (size_t)s->tables, sizeof *n);
        for (int32_t i = 0; i < s->people; i++) {
            int32_t t = s->p->played[r * s->people + i];
            if (t != ROTATE_AWAY && ++n[t] >= s->room) s->room = n[t] + 1;
        }
    }
}

static void sit(struct seats *s, int32_t round, int32_t x, int32_t t) {
    int32_t cell = round * s->tables + t, *member = &s->member[cell * s->room];
    for (int32_t i = 0; i < s->n[cell]; i++) {
        int32_t y = member[i];
        s->cost += s->met[x * s->people + y] + (int64_t)GRAVE * s->bad[x * s->people + y];
        pair_add(s, x, y, 1);
    }
    s->table[round * s->people + x] = t;
    s->place[round * s->people + x] = s->n[cell];
    member[s->n[cell]++] = x;
    if (s->is_wanted[x] && !s->wanted[cell]++) s->cost -= GRAVE;
}

static void stand(struct seats *s, int32_t round, int32_t x) {
    int32_t t = s->table[round * s->people + x], cell = round * s->tables + t;
    int32_t *member = &s->member[cell * s->room], at = s->place[round * s->people + x];
    member[at] = member[--s->n[cell]];
    s->place[round * s->people + member[at]] = at;
    for (int32_t i = 0; i < s->n[cell]; i++) {
        int32_t y = member[i];
        pair_add(s, x, y, -1);
        s->cost -= s->met[x * s->people + y] + (int64_t)GRAVE * s->bad[x * s->people + y];
    }
    s->table[round * s->people + x] = ROTATE_AWAY;
    if (s->is_wanted[x] && !--s->wanted[cell]) s->cost += GRAVE;
}

static int64_t cost_before(const struct seats *s) {
    int64_t cost = s->p->wanted ? (int64_t)GRAVE * s->rounds * s->tables : 0;
    for (int32_t x = 0; x < s->people; x++)
        for (int32_t y = 0; y < x; y++) {
            int64_t c = s->met[x * s->people + y];
            cost += c * (c - 1) / 2;
        }
    return cost;
}

struct seats *seats_new(const struct rotate_problem *p, struct arena *a) {
    struct seats *s = arena_alloc(a, sizeof *s);
    *s = (struct seats){.p = p, .people = p->n_people, .tables = p->n_tables, .rounds = p->n_rounds};
    s->played = p->n_played;
    size_t n = (size_t)s->people, seats = n * (size_t)s->rounds, cells = (size_t)(s->tables * s->rounds);
    s->table = arena_array(a, seats, sizeof *s->table);
    s->place = arena_array(a, seats, sizeof *s->place);
    s->free = arena_array(a, seats, sizeof *s->free);
    s->absent = arena_array(a, seats, 1);
    s->n_free = arena_array(a, (size_t)s->rounds, sizeof *s->n_free);
    s->share = arena_array(a, (size_t)s->rounds, sizeof *s->share);
    s->uneven = arena_array(a, (size_t)s->rounds, sizeof *s->uneven);
    s->host = arena_array(a, n, sizeof *s->host);
    s->is_wanted = arena_array(a, n, 1);
    s->met = arena_array(a, n * n, sizeof *s->met);
    s->known = arena_array(a, n * n, 1);
    s->bad = arena_array(a, n * n, 1);
    s->n = arena_array(a, cells, sizeof *s->n);
    s->wanted = arena_array(a, cells, sizeof *s->wanted);
    people_sort(s, a);
    pairs_read(s);
    people_place(s, a);
    shares_fill(s);
    room_of_played(s, a);
    s->member = arena_array(a, cells * (size_t)s->room, sizeof *s->member);
    for (size_t i = 0; i < seats; i++) s->table[i] = ROTATE_AWAY;
    s->cost = cost_before(s);
    for (int32_t r = 0; r < s->played; r++)
        for (int32_t i = 0; i < s->people; i++)
            if (p->played[r * s->people + s->row[i]] != ROTATE_AWAY)
                sit(s, r, i, p->played[r * s->people + s->row[i]]);
    return s;
}

static void round_clear(struct seats *s, int32_t round) {
    for (int32_t i = 0; i < s->people; i++)
        if (s->table[round * s->people + i] != ROTATE_AWAY) stand(s, round, i);
}

void seats_fill(struct seats *s, struct prng *rng) {
    for (int32_t r = s->played; r < s->rounds; r++) {
        round_clear(s, r);
        for (int32_t i = 0; i < s->people; i++)
            if (s->host[i] != ROTATE_AWAY && !s->absent[r * s->people + i]) sit(s, r, i, s->host[i]);
        int32_t *free = &s->free[r * s->people];
        for (int32_t i = s->n_free[r]; i > 0; i--) {
            int32_t j = (int32_t)prng_below(rng, (uint64_t)i), x = free[j], best = 0;
            free[j] = free[i - 1], free[i - 1] = x;
            for (int32_t t = 1; t < s->tables; t++)
                if (s->n[r * s->tables + t] < s->n[r * s->tables + best]) best = t;
            sit(s, r, x, best);
        }
    }
}

void seats_take(struct seats *s, const int32_t *table) {
    for (int32_t r = s->played; r < s->rounds; r++) {
        round_clear(s, r);
        for (int32_t i = 0; i < s->people; i++)
            if (table[r * s->people + i] != ROTATE_AWAY) sit(s, r, i, table[r * s->people + i]);
    }
}

/* What x brings to y's table less what y takes away from it. */
static int64_t half_cost(const struct seats *s, int32_t round, int32_t x, int32_t y) {
    int32_t cell = round * s->tables + s->table[round * s->people + y];
    const int32_t *member = &s->member[cell * s->room];
    const int16_t *of_x = &s->met[x * s->people], *of_y = &s->met[y * s->people];
    const uint8_t *bad_x = &s->bad[x * s->people], *bad_y = &s->bad[y * s->people];
    int64_t cost = 0, bad = 0;
    for (int32_t i = 0; i < s->n[cell]; i++) {
        int32_t m = member[i];
        if (m == y) continue;
        cost += of_x[m] - of_y[m] + 1;
        bad += bad_x[m] - bad_y[m];
    }
    if (s->is_wanted[y] > s->is_wanted[x]) bad += s->wanted[cell] == 1;
    if (s->is_wanted[y] < s->is_wanted[x]) bad -= s->wanted[cell] == 0;
    return cost + GRAVE * bad;
}

int64_t seats_swap_cost(const struct seats *s, int32_t round, int32_t x, int32_t y) {
    return half_cost(s, round, x, y) + half_cost(s, round, y, x);
}

void seats_swap(struct seats *s, int32_t round, int32_t x, int32_t y) {
    int32_t a = s->table[round * s->people + x], b = s->table[round * s->people + y];
    stand(s, round, x);
    stand(s, round, y);
    sit(s, round, x, b);
    sit(s, round, y, a);
}

/* What x brings to a table or, there already, is to it. */
static int64_t seat_cost(const struct seats *s, int32_t round, int32_t x, int32_t table, bool there) {
    int32_t cell = round * s->tables + table;
    const int32_t *member = &s->member[cell * s->room];
    int64_t cost = 0, bad = 0;
    for (int32_t i = 0; i < s->n[cell]; i++) {
        if (member[i] == x) continue;
        cost += s->met[x * s->people + member[i]] - there;
        bad += s->bad[x * s->people + member[i]];
    }
    if (s->is_wanted[x]) bad -= s->wanted[cell] == there;
    return cost + GRAVE * bad;
}

int64_t seats_move_cost(const struct seats *s, int32_t round, int32_t x, int32_t table) {
    return seat_cost(s, round, x, table, false) -
           seat_cost(s, round, x, s->table[round * s->people + x], true);
}

void seats_move(struct seats *s, int32_t round, int32_t x, int32_t table) {
    stand(s, round, x);
    sit(s, round, x, table);
}
