#include "match/rotate_seats.h"

enum { PASSES = 8 };

struct visits {
    const struct seats *s;
    int32_t *plan;
    int32_t *n; /* [person * tables + table] */
};

/* The change when the people at t and u in this round change tables. */
static int32_t gain(const struct visits *v, int32_t round, int32_t t, int32_t u) {
    int32_t change = 0;
    for (int32_t i = 0; i < v->s->people; i++) {
        int32_t at = v->plan[round * v->s->people + i], to = at == t ? u : t;
        if (at != t && at != u) continue;
        change += v->n[i * v->s->tables + to] - (v->n[i * v->s->tables + at] - 1);
    }
    return change;
}

static void tables_swap(struct visits *v, int32_t round, int32_t t, int32_t u) {
    for (int32_t i = 0; i < v->s->people; i++) {
        int32_t *at = &v->plan[round * v->s->people + i];
        if (*at != t && *at != u) continue;
        v->n[i * v->s->tables + *at]--;
        *at = *at == t ? u : t;
        v->n[i * v->s->tables + *at]++;
    }
}

static bool round_vary(struct visits *v, int32_t round) {
    bool any = false;
    for (int32_t t = 0; t < v->s->tables; t++)
        for (int32_t u = 0; u < t; u++) {
            if (gain(v, round, t, u) >= 0) continue;
            tables_swap(v, round, t, u);
            any = true;
        }
    return any;
}

void seats_vary(const struct seats *s, int32_t *plan, struct arena *a) {
    if (s->p->n_hosts) return;
    struct visits v = {s, plan, arena_array(a, (size_t)(s->people * s->tables), sizeof(int32_t))};
    for (int32_t r = 0; r < s->rounds; r++)
        for (int32_t i = 0; i < s->people; i++) {
            int32_t t = plan[r * s->people + i];
            if (t != ROTATE_AWAY) v.n[i * s->tables + t]++;
        }
    bool any = true;
    for (int pass = 0; any && pass < PASSES; pass++) {
        any = false;
        for (int32_t r = s->played; r < s->rounds; r++) any = round_vary(&v, r) || any;
    }
}
