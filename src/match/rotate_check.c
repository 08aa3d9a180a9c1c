#include "catalyse/match/rotate.h"

struct audit {
    const struct rotate_problem *p;
    const int32_t *table;
    int32_t *met; /* [a * people + b]: in the plan */
    int32_t *before;
    struct rotate_cost cost;
};

static bool away(const struct rotate_problem *p, int32_t person, int32_t round) {
    for (size_t i = 0; i < p->n_absences; i++)
        if (p->absences[i].person == person && p->absences[i].round == round) return true;
    return false;
}

static bool round_shape(const struct rotate_problem *p, const int32_t *table, int32_t round,
                        struct arena *a) {
    int32_t *size = arena_array(a, (size_t)p->n_tables, sizeof *size);
    int32_t *hosts = arena_array(a, (size_t)p->n_tables, sizeof *hosts);
    int32_t present = 0;
    for (int32_t i = 0; i < p->n_people; i++) {
        int32_t t = table[round * p->n_people + i];
        if ((t == ROTATE_AWAY) != away(p, i, round) || t < ROTATE_AWAY || t >= p->n_tables) return false;
        if (t == ROTATE_AWAY) continue;
        present++;
        size[t]++;
    }
    for (size_t i = 0; i < p->n_hosts; i++) {
        int32_t t = table[round * p->n_people + p->hosts[i].person];
        if (t == ROTATE_AWAY) continue;
        if (t != p->hosts[i].table) return false;
        hosts[t]++;
    }
    int32_t share = (present + p->n_tables - 1) / p->n_tables;
    for (int32_t t = 0; t < p->n_tables; t++)
        if (size[t] > share && size[t] > hosts[t]) return false;
    return true;
}

static bool played_stay(const struct rotate_problem *p, const int32_t *table) {
    for (int32_t i = 0; i < p->n_played * p->n_people; i++)
        if (table[i] != p->played[i]) return false;
    return true;
}

static void pairs_before(struct audit *u) {
    int32_t n = u->p->n_people;
    for (int32_t x = 0; x < n; x++)
        for (int32_t y = 0; y < n; y++)
            if (x != y && u->p->people[x].org >= 0 && u->p->people[x].org == u->p->people[y].org)
                u->before[x * n + y]++;
    for (size_t i = 0; i < u->p->n_met; i++) {
        u->before[u->p->met[i].a * n + u->p->met[i].b]++;
        u->before[u->p->met[i].b * n + u->p->met[i].a]++;
    }
}

static void pairs_meet(struct audit *u) {
    int32_t n = u->p->n_people;
    for (int32_t r = 0; r < u->p->n_rounds; r++)
        for (int32_t x = 0; x < n; x++)
            for (int32_t y = 0; y < x; y++) {
                int32_t t = u->table[r * n + x];
                if (t == ROTATE_AWAY || t != u->table[r * n + y]) continue;
                u->met[x * n + y]++;
                u->met[y * n + x]++;
            }
}

static bool sits(const struct audit *u, int32_t person) {
    for (int32_t r = 0; r < u->p->n_rounds; r++)
        if (u->table[r * u->p->n_people + person] != ROTATE_AWAY) return true;
    return false;
}

static void pairs_cost(struct audit *u, struct rotate_faces *faces) {
    int32_t n = u->p->n_people;
    int64_t all = 0, there = 0;
    faces->fewest = n;
    for (int32_t x = 0; x < n; x++) {
        int32_t met = 0;
        for (int32_t y = 0; y < n; y++) {
            int64_t c = u->met[x * n + y] + u->before[x * n + y];
            if (y < x) u->cost.repeats += c * (c - 1) / 2;
            met += u->met[x * n + y] && !u->before[x * n + y];
        }
        if (!sits(u, x)) continue;
        if (met < faces->fewest) faces->fewest = met;
        all += met;
        there++;
    }
    if (!there) faces->fewest = 0;
    faces->mean = there ? (double)all / (double)there : 0;
}

/* A pair may stand there twice. */
static void forbidden_cost(struct audit *u, struct arena *a) {
    int32_t n = u->p->n_people;
    uint8_t *seen = arena_array(a, (size_t)n * (size_t)n, 1);
    for (size_t i = 0; i < u->p->n_forbid; i++) {
        int32_t x = u->p->forbid[i].a, y = u->p->forbid[i].b;
        if (!seen[x * n + y]) u->cost.forbidden += u->met[x * n + y];
        seen[x * n + y] = seen[y * n + x] = 1;
    }
}

static void tables_cost(struct audit *u, struct arena *a) {
    const struct rotate_problem *p = u->p;
    int32_t *visits = arena_array(a, (size_t)(p->n_people * p->n_tables), sizeof *visits);
    uint8_t *wanted = arena_array(a, (size_t)(p->n_rounds * p->n_tables), 1);
    for (int32_t r = 0; r < p->n_rounds; r++)
        for (int32_t i = 0; i < p->n_people; i++) {
            int32_t t = u->table[r * p->n_people + i];
            if (t == ROTATE_AWAY) continue;
            u->cost.tables += visits[i * p->n_tables + t]++;
            if (p->people[i].type == p->wanted) wanted[r * p->n_tables + t] = 1;
        }
    for (int32_t i = 0; p->wanted && i < p->n_rounds * p->n_tables; i++) u->cost.forbidden += !wanted[i];
}

bool rotate_check(const struct rotate_problem *p, const int32_t *table, struct rotate_cost *cost,
                  struct rotate_faces *faces) {
    struct arena a = {0};
    size_t pairs = (size_t)p->n_people * (size_t)p->n_people;
    struct audit u = {.p = p, .table = table};
    u.met = arena_array(&a, pairs, sizeof *u.met);
    u.before = arena_array(&a, pairs, sizeof *u.before);
    bool fine = played_stay(p, table);
    for (int32_t r = p->n_played; r < p->n_rounds && fine; r++) fine = round_shape(p, table, r, &a);
    if (fine) {
        pairs_before(&u);
        pairs_meet(&u);
        pairs_cost(&u, faces);
        forbidden_cost(&u, &a);
        tables_cost(&u, &a);
        *cost = u.cost;
    }
    arena_deinit(&a);
    return fine;
}
