#include "match/cooling.h"
#include "match/ring.h"
#include "match/rotate_seats.h"
#include <string.h>

enum {
    CYCLES = 3,
    MOVES_ONE_IN = 8,
    LEFT_ONE_IN = 16,    /* of the work: to share new faces afterwards */
    LOOK_EVERY = 1 << 15 /* swaps: a few milliseconds, whatever work is allowed */
};

/* Where tables are uneven, which of them has fewer matters: to its hosts, and to who is wanted there. */
static void try_move(struct seats *s, struct prng *r, const struct cooling *c, int32_t round) {
    int32_t x = s->free[round * s->people + (int32_t)prng_below(r, (uint64_t)s->n_free[round])];
    int32_t table = (int32_t)prng_below(r, (uint64_t)s->tables);
    if (table == s->table[round * s->people + x] || s->n[round * s->tables + table] >= s->share[round])
        return;
    if (cooling_takes(c, r, seats_move_cost(s, round, x, table))) seats_move(s, round, x, table);
}

static void try_step(struct seats *s, struct prng *r, const struct cooling *c) {
    int32_t round = s->played + (int32_t)prng_below(r, (uint64_t)(s->rounds - s->played));
    if (!s->n_free[round]) return;
    if (s->uneven[round] && !prng_below(r, MOVES_ONE_IN)) {
        try_move(s, r, c, round);
        return;
    }
    const int32_t *free = &s->free[round * s->people], *table = &s->table[round * s->people];
    uint64_t n = (uint64_t)s->n_free[round];
    int32_t x = free[prng_below(r, n)], y = free[prng_below(r, n)];
    if (table[x] == table[y]) return;
    if (cooling_takes(c, r, seats_swap_cost(s, round, x, y))) seats_swap(s, round, x, y);
}

/* A plan on its way, and the best so far. */
struct fall {
    struct seats *s;
    struct prng *r;
    struct effort *e;
    int64_t bound;
    int32_t *best;
    int64_t *best_cost;
};

static void keep_better(const struct fall *f) {
    const struct seats *s = f->s;
    if (s->cost >= *f->best_cost) return;
    *f->best_cost = s->cost;
    memcpy(f->best, s->table, (size_t)(s->people * s->rounds) * sizeof *f->best);
}

static void better_tell(const struct fall *f) {
    int32_t best[] = {(int32_t)(*f->best_cost / GRAVE), (int32_t)(*f->best_cost % GRAVE)},
            least[] = {0, (int32_t)f->bound};
    effort_better(f->e, &(struct watch_news){best, least, 2});
}

/* So many swaps at one temperature, the watch looked at now and then; false when it is time to stop. */
static bool anneal_phase(const struct fall *f, const struct cooling *c, uint64_t swaps) {
    uint64_t n;
    do {
        int64_t before = *f->best_cost;
        n = swaps < LOOK_EVERY ? swaps : LOOK_EVERY;
        for (uint64_t i = 0; i < n; i++) {
            try_step(f->s, f->r, c);
            keep_better(f);
            if (*f->best_cost <= f->bound) return false;
        }
        if (*f->best_cost < before) better_tell(f);
        if (!effort_spend(f->e, n)) return false;
    } while (swaps -= n);
    return true;
}

/* One fall of the temperature over so many swaps; false when it is time to stop. */
static bool anneal_cycle(const struct fall *f, uint64_t swaps) {
    struct cooling c = {0};
    while (cooling_next(&c))
        if (!anneal_phase(f, &c, swaps / COOLING_PHASES)) return false;
    return true;
}

void seats_anneal(struct seats *s, struct prng *r, int64_t bound, struct effort *e, int32_t *best,
                  int64_t *best_cost) {
    static const uint64_t share[CYCLES] = {16, 4, 1};
    const struct fall f = {s, r, e, bound, best, best_cost};
    if (s->rounds == s->played || *best_cost <= bound) return;
    uint64_t work = e->watch->work ? e->watch->work : ROTATE_SWAPS;
    work -= work / LEFT_ONE_IN;
    better_tell(&f);
    for (size_t i = 0; i < CYCLES; i++) {
        uint64_t swaps = (work > e->work ? work - e->work : 0) / share[i];
        if (!anneal_cycle(&f, swaps)) return;
    }
}

/* Column and height of each person: those of a column never meet, so organisations are laid along columns. */
static void points_order(const struct seats *s, int32_t *order, struct arena *a) {
    uint8_t *done = arena_array(a, (size_t)s->people, 1);
    int32_t n = 0;
    for (int32_t x = 0; x < s->people; x++) {
        int32_t org = s->p->people[s->row[x]].org;
        for (int32_t y = x; y < s->people; y++) {
            if (done[y] || (y != x && (org < 0 || s->p->people[s->row[y]].org != org))) continue;
            done[y] = 1;
            order[n++] = y;
        }
    }
}

bool seats_algebra(const struct seats *s, int32_t *table, struct arena *a) {
    if (s->rounds > ring_rounds(s->tables) || s->people > s->tables * s->tables) return false;
    if (s->played || s->p->n_hosts || s->p->n_absences) return false;
    struct ring ring = ring_new(a, s->tables);
    int32_t *order = arena_array(a, (size_t)s->people, sizeof *order);
    points_order(s, order, a);
    for (int32_t r = 0; r < s->rounds; r++)
        for (int32_t i = 0; i < s->people; i++) {
            int32_t column = i / s->tables, height = i % s->tables;
            int32_t along = ring.product[ring.apart[r] * ring.n + column];
            table[r * s->people + order[i]] = ring.sum[height * ring.n + along];
        }
    return true;
}

/* Pairs that must fall together when so many are spread over so many. */
static int64_t pairs_least(int64_t n, int64_t over) {
    int64_t each = n / over, more = n % over;
    return (over - more) * (each * (each - 1) / 2) + more * ((each + 1) * each / 2);
}

static int64_t present(const struct seats *s, int32_t round) {
    int64_t n = 0;
    for (int32_t i = 0; i < s->people; i++) n += !s->absent[round * s->people + i];
    return n;
}

/* In one round, and not in the other. */
static int64_t present_once(const struct seats *s, int32_t round, int32_t other) {
    int64_t n = 0;
    for (int32_t i = 0; i < s->people; i++)
        n += !s->absent[round * s->people + i] && s->absent[other * s->people + i];
    return n;
}

/* Two rounds: those of a table were spread over the tables of another round, or away. */
static int64_t bound_rounds(const struct seats *s) {
    int64_t sum = 0;
    for (int32_t r = 0; r < s->rounds; r++) {
        int64_t here = present(s, r), each = here / s->tables, more = here % s->tables;
        for (int32_t q = 0; q < s->rounds; q++) {
            if (q == r) continue;
            int64_t over = s->tables + present_once(s, r, q);
            sum += (s->tables - more) * pairs_least(each, over) + more * pairs_least(each + 1, over);
        }
    }
    return (sum + 1) / 2;
}

/* One person: so many meetings among so many others. Even tables and even shares make least of it. */
static int64_t bound_people(const struct seats *s) {
    if (s->people < 2) return 0;
    int64_t meetings = 0;
    for (int32_t x = 0; x < s->people; x++) {
        int32_t org = s->p->people[s->row[x]].org;
        for (int32_t y = 0; y < s->people; y++)
            meetings += y != x && org >= 0 && org == s->p->people[s->row[y]].org;
    }
    for (int32_t r = 0; r < s->rounds; r++) meetings += 2 * pairs_least(present(s, r), s->tables);
    int64_t each = meetings / s->people, more = meetings % s->people, others = s->people - 1;
    int64_t sum = (s->people - more) * pairs_least(each, others) + more * pairs_least(each + 1, others);
    return (sum + 1) / 2;
}

int64_t rotate_bound(const struct seats *s) {
    int64_t x = bound_rounds(s), y = bound_people(s);
    return x > y ? x : y;
}
