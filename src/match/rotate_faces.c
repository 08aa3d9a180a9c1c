#include "match/rotate_seats.h"
#include <string.h>

/* Swaps that cost nothing, as long as nobody meets fewer new faces than the one who meets fewest now: of the
 * plans with as few repeats, one in which they are shared. */

enum { TRIES = 50000 };

static int32_t faces_of(const struct seats *s, int32_t x) {
    int32_t n = 0;
    for (int32_t y = 0; y < s->people; y++) n += s->met[x * s->people + y] && !s->known[x * s->people + y];
    return n;
}

/* People who sit in some round; how few new faces one of them meets, and how many meet no more. */
struct least {
    int32_t faces, people;
};

static struct least least_of(const struct seats *s) {
    struct least l = {.faces = INT32_MAX};
    for (int32_t x = 0; x < s->people; x++) {
        bool sits = false;
        for (int32_t r = 0; r < s->rounds && !sits; r++) sits = s->table[r * s->people + x] != ROTATE_AWAY;
        int32_t n = sits ? faces_of(s, x) : INT32_MAX;
        if (n < l.faces) l = (struct least){n, 0};
        l.people += n == l.faces;
    }
    return l;
}

static bool is_better(struct least x, struct least y) {
    return x.faces != y.faces ? x.faces > y.faces : x.people < y.people;
}

/* A swap at no cost; false when this one has a price, or changes nothing. */
static bool swap_free(struct seats *s, struct prng *r, int32_t *round, int32_t *x, int32_t *y) {
    *round = s->played + (int32_t)prng_below(r, (uint64_t)(s->rounds - s->played));
    uint64_t n = (uint64_t)s->n_free[*round];
    if (n < 2) return false;
    const int32_t *free = &s->free[*round * s->people], *table = &s->table[*round * s->people];
    *x = free[prng_below(r, n)];
    *y = free[prng_below(r, n)];
    if (table[*x] == table[*y] || seats_swap_cost(s, *round, *x, *y)) return false;
    seats_swap(s, *round, *x, *y);
    return true;
}

bool seats_fairer(struct seats *s, const int32_t *x, const int32_t *y) {
    seats_take(s, x);
    struct least one = least_of(s);
    seats_take(s, y);
    return is_better(one, least_of(s));
}

void seats_share_faces(struct seats *s, struct prng *r, struct effort *e, int32_t *plan) {
    if (s->rounds == s->played || s->people > FACES_PEOPLE_MOST) return;
    seats_take(s, plan);
    struct least least = least_of(s);
    for (int i = 0; i < TRIES && effort_spend(e, 1); i++) {
        int32_t round, x, y;
        if (!swap_free(s, r, &round, &x, &y)) continue;
        struct least now = least_of(s);
        if (is_better(least, now))
            seats_swap(s, round, x, y);
        else
            least = now;
    }
    memcpy(plan, s->table, (size_t)(s->people * s->rounds) * sizeof *plan);
}
