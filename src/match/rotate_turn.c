#include "match/cooling.h"
#include "match/rotate_seats.h"

/* Plans made of one round: people stand in rings of as many as there are rounds, and in each further round
 * all have moved one place along their ring. Two people who meet once in the first round meet once in all
 * unless another pair at the same distance does so too: few enough distances to search through. */

enum { TRIES = 4, SWAPS = 1 << 9, TURN_PEOPLE_MAX = 400 };

struct ring_search {
    int32_t people, rounds, rings, tables, room; /* people: with those who only fill up the rings */
    int32_t *kind;                               /* [a * people + b]: which distance between which rings */
    int32_t *count;                              /* pairs at a table, by kind */
    int32_t *table, *place, *member, *n;         /* of the first round; place: index in member */
    int64_t cost;                                /* sum of count over 2 */
};

/* Ring and height of a person. */
static int32_t ring_of(const struct ring_search *t, int32_t x) {
    return x % t->rings;
}

static int32_t step_of(const struct ring_search *t, int32_t x) {
    return x / t->rings;
}

static int32_t kind_of(const struct ring_search *t, int32_t x, int32_t y) {
    int32_t a = ring_of(t, x), b = ring_of(t, y);
    int32_t apart = (step_of(t, y) - step_of(t, x) + t->rounds) % t->rounds;
    if (a > b || (a == b && 2 * apart > t->rounds)) {
        int32_t c = a;
        a = b, b = c;
        apart = (t->rounds - apart) % t->rounds;
    }
    return (a * t->rings + b) * t->rounds + apart;
}

static void pair_add(struct ring_search *t, int32_t x, int32_t y) {
    t->cost += t->count[t->kind[x * t->people + y]]++;
}

static void pair_take(struct ring_search *t, int32_t x, int32_t y) {
    t->cost -= --t->count[t->kind[x * t->people + y]];
}

static void meet_each(struct ring_search *t, int32_t x,
                      void (*turn)(struct ring_search *, int32_t, int32_t)) {
    const int32_t *member = &t->member[t->table[x] * t->room];
    for (int32_t i = 0; i < t->n[t->table[x]]; i++)
        if (member[i] != x) turn(t, x, member[i]);
}

static void seat(struct ring_search *t, int32_t x, int32_t table, int32_t place) {
    t->table[x] = table;
    t->place[x] = place;
    t->member[table * t->room + place] = x;
}

static void swap(struct ring_search *t, int32_t x, int32_t y) {
    int32_t table = t->table[x], place = t->place[x];
    meet_each(t, x, pair_take);
    meet_each(t, y, pair_take);
    seat(t, x, t->table[y], t->place[y]);
    seat(t, y, table, place);
    meet_each(t, x, pair_add);
    meet_each(t, y, pair_add);
}

/* Opposite places of a ring of even length meet twice each time. */
static void kinds_fill(struct ring_search *t) {
    for (int32_t x = 0; x < t->people; x++)
        for (int32_t y = 0; y < t->people; y++) {
            t->kind[x * t->people + y] = kind_of(t, x, y);
            bool opposite =
                x != y && ring_of(t, x) == ring_of(t, y) && 2 * (step_of(t, y) - step_of(t, x)) == t->rounds;
            if (opposite) t->count[kind_of(t, x, y)] = 1;
        }
}

static struct ring_search search_new(const struct seats *s, struct arena *a) {
    struct ring_search t = {.rounds = s->rounds, .tables = s->tables};
    t.rings = (s->people + s->rounds - 1) / s->rounds;
    t.people = t.rings * t.rounds;
    t.room = (t.people + t.tables - 1) / t.tables;
    size_t n = (size_t)t.people;
    t.kind = arena_array(a, n * n, sizeof *t.kind);
    t.count = arena_array(a, (size_t)(t.rings * t.rings * t.rounds), sizeof *t.count);
    t.table = arena_array(a, n, sizeof *t.table);
    t.place = arena_array(a, n, sizeof *t.place);
    t.member = arena_array(a, (size_t)(t.tables * t.room), sizeof *t.member);
    t.n = arena_array(a, (size_t)t.tables, sizeof *t.n);
    kinds_fill(&t);
    for (int32_t x = 0; x < t.people; x++) {
        seat(&t, x, x % t.tables, x / t.tables);
        t.n[x % t.tables]++;
        for (int32_t i = 0; i < x / t.tables; i++) pair_add(&t, x, t.member[x % t.tables * t.room + i]);
    }
    return t;
}

/* One fall of the temperature, until nobody meets twice. */
static void search_cool(struct ring_search *t, struct prng *r, struct effort *e) {
    uint64_t n = (uint64_t)t->people;
    struct cooling c = {0};
    while (t->cost && cooling_next(&c)) {
        for (int i = 0; i < SWAPS && t->cost; i++) {
            int32_t x = (int32_t)prng_below(r, n), y = (int32_t)prng_below(r, n);
            int64_t before = t->cost;
            if (t->table[x] == t->table[y]) continue;
            swap(t, x, y);
            if (!cooling_takes(&c, r, t->cost - before)) swap(t, x, y);
        }
        if (!effort_spend(e, SWAPS)) break;
    }
}

static void plan_write(const struct ring_search *t, const struct seats *s, int32_t *table) {
    for (int32_t round = 0; round < s->rounds; round++)
        for (int32_t x = 0; x < s->people; x++) {
            int32_t step = (step_of(t, x) - round + t->rounds) % t->rounds;
            table[round * s->people + x] = t->table[step * t->rings + ring_of(t, x)];
        }
}

/* Tables no larger for those who fill up. */
static bool may_turn(const struct seats *s) {
    if (s->played || s->p->n_hosts || s->p->n_absences || s->rounds < 2) return false;
    int32_t people = (s->people + s->rounds - 1) / s->rounds * s->rounds;
    int32_t room = (people + s->tables - 1) / s->tables;
    return people <= TURN_PEOPLE_MAX && room == (s->people + s->tables - 1) / s->tables;
}

bool seats_turn(const struct seats *s, int32_t *table, struct prng *r, struct effort *e, struct arena *a) {
    if (!may_turn(s)) return false;
    struct ring_search t = search_new(s, a);
    for (int i = 0; i < TRIES && t.cost && e->stop == STOP_NO; i++) search_cool(&t, r, e);
    if (!t.cost) plan_write(&t, s, table);
    return !t.cost;
}
