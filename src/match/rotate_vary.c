#include "match/rotate_seats.h"
#include <string.h>

enum { PASSES = 8 };

struct visits {
    const struct seats *s;
    int32_t *plan;
    int32_t *n;    /* [person * tables + table] */
    int32_t *been; /* [table * tables + other]: times that those of a table were at another in other rounds */
    int32_t *name; /* what a table of this round is called now */
};

static void round_count(struct visits *v, int32_t round, int32_t by) {
    int32_t tables = v->s->tables;
    for (int32_t i = 0; i < v->s->people; i++) {
        int32_t t = v->plan[round * v->s->people + i];
        if (t != ROTATE_AWAY) v->n[i * tables + t] += by;
    }
}

static void been_fill(struct visits *v, int32_t round) {
    int32_t tables = v->s->tables;
    memset(v->been, 0, (size_t)(tables * tables) * sizeof *v->been);
    for (int32_t i = 0; i < v->s->people; i++) {
        int32_t t = v->plan[round * v->s->people + i];
        for (int32_t u = 0; t != ROTATE_AWAY && u < tables; u++)
            v->been[t * tables + u] += v->n[i * tables + u];
    }
}

/* Two tables change names where that brings fewer people back. */
static bool names_swap(struct visits *v) {
    int32_t tables = v->s->tables;
    bool any = false;
    for (int32_t t = 0; t < tables; t++)
        for (int32_t u = 0; u < t; u++) {
            const int32_t *of_t = &v->been[t * tables], *of_u = &v->been[u * tables];
            int32_t at_t = v->name[t], at_u = v->name[u];
            if (of_t[at_u] + of_u[at_t] >= of_t[at_t] + of_u[at_u]) continue;
            v->name[t] = at_u;
            v->name[u] = at_t;
            any = true;
        }
    return any;
}

static bool round_vary(struct visits *v, int32_t round) {
    for (int32_t t = 0; t < v->s->tables; t++) v->name[t] = t;
    round_count(v, round, -1);
    been_fill(v, round);
    bool any = names_swap(v);
    for (int32_t i = 0; i < v->s->people; i++) {
        int32_t *at = &v->plan[round * v->s->people + i];
        if (*at != ROTATE_AWAY) *at = v->name[*at];
    }
    round_count(v, round, 1);
    return any;
}

void seats_vary(const struct seats *s, int32_t *plan, struct arena *a) {
    if (s->p->n_hosts) return;
    struct visits v = {.s = s, .plan = plan};
    v.n = arena_array(a, (size_t)(s->people * s->tables), sizeof *v.n);
    v.been = arena_array(a, (size_t)(s->tables * s->tables), sizeof *v.been);
    v.name = arena_array(a, (size_t)s->tables, sizeof *v.name);
    for (int32_t r = 0; r < s->rounds; r++) round_count(&v, r, 1);
    bool any = true;
    for (int pass = 0; any && pass < PASSES; pass++) {
        any = false;
        for (int32_t r = s->played; r < s->rounds; r++) any = round_vary(&v, r) || any;
    }
}
