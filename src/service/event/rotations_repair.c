#include "service/event/rotations_problem.h"

/* After no-shows and late arrivals: nobody moves whose seat can stay. Who is away keeps the seats that are
 * printed, and may still come to them. */

static bool meets(const struct rotations *r, size_t x, size_t y) {
    for (size_t i = 0; i < r->n_met; i++)
        if ((r->met[i].a == (int32_t)x && r->met[i].b == (int32_t)y) ||
            (r->met[i].a == (int32_t)y && r->met[i].b == (int32_t)x))
            return true;
    for (int32_t k = 0; k < r->rounds; k++)
        if (r->people[x].table[k] && r->people[x].table[k] == r->people[y].table[k]) return true;
    return r->people[x].org.id == r->people[y].org.id;
}

/* What a seat costs someone who does not sit there: people met already first, then how many sit there. */
static long price(const struct rotations *r, size_t person, int32_t round, int32_t table) {
    long known = 0, there = 0;
    for (size_t i = 0; i < r->n_people; i++) {
        if (i == person || r->people[i].table[round] != table || r->people[i].away) continue;
        there++;
        known += meets(r, person, i);
    }
    long share = (long)(rotations_present(r) / (size_t)r->tables) + 1;
    return (there >= share ? 1000000 : 0) + known * 1000 + there;
}

/* The cheapest table but the one where the person sits now. */
static int32_t table_best(const struct rotations *r, size_t person, int32_t round) {
    int32_t best = 0, now = r->people[person].table[round];
    for (int32_t t = 1; t <= r->tables; t++)
        if (t != now && (!best || price(r, person, round, t) < price(r, person, round, best))) best = t;
    return best;
}

static void seat(struct rotations_person *p, int32_t round, int32_t table) {
    p->table[round] = table;
    p->changed = true;
}

static void seat_newcomer(struct rotations *r, size_t person) {
    struct rotations_person *p = &r->people[person];
    for (int32_t k = r->played; k < r->rounds; k++)
        if (!p->table[k]) seat(p, k, p->host && p->host <= r->tables ? p->host : table_best(r, person, k));
}

static int people_at(const struct rotations *r, int32_t round, int32_t table, bool funds) {
    int n = 0;
    for (size_t i = 0; i < r->n_people; i++)
        n += r->people[i].table[round] == table && !r->people[i].away && (r->people[i].fund || !funds);
    return n;
}

/* Whoever is left alone joins others; hosts stay at their table. */
static void loners_join(struct rotations *r, int32_t round) {
    for (size_t i = 0; i < r->n_people; i++) {
        struct rotations_person *p = &r->people[i];
        int32_t table = p->table[round];
        if (!table || p->away || table == p->host || r->tables < 2 || people_at(r, round, table, false) > 1)
            continue;
        seat(p, round, table_best(r, i, round));
    }
}

/* A fund of a table that has several sits at the one that has none: the one that knows fewest there. */
static void fund_lend(struct rotations *r, int32_t round, int32_t table) {
    long least = 0;
    struct rotations_person *best = NULL;
    for (size_t i = 0; i < r->n_people; i++) {
        struct rotations_person *p = &r->people[i];
        int32_t now = p->table[round];
        if (!p->fund || p->away || !now || now == p->host || people_at(r, round, now, true) < 2) continue;
        long cost = price(r, i, round, table);
        if (best && cost >= least) continue;
        best = p;
        least = cost;
    }
    if (best) seat(best, round, table);
}

static void funds_share(struct rotations *r, int32_t round) {
    for (int32_t t = 1; t <= r->tables; t++)
        if (people_at(r, round, t, false) && !people_at(r, round, t, true)) fund_lend(r, round, t);
}

void rotations_repair(struct rotations *r, struct arena *a) {
    for (size_t i = 0; i < r->n_people; i++)
        for (int32_t k = r->frozen; k < r->rounds; k++)
            if (r->people[i].away) r->people[i].table[k] = 0;
    for (size_t i = 0; i < r->n_people; i++)
        if (!r->people[i].away) seat_newcomer(r, i);
    for (int32_t k = r->played; k < r->rounds; k++) {
        loners_join(r, k);
        funds_share(r, k);
    }
    if (r->rounds) rotations_measure(r, a);
}
