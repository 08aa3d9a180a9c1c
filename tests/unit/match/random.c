#include "groups.h"

static int32_t below(struct prng *r, uint64_t n) {
    return (int32_t)prng_below(r, n);
}

static const int32_t *ranked_random(struct prng *r, struct arena *a, size_t themes, size_t n) {
    int32_t *all = arena_array(a, themes, sizeof *all);
    for (size_t t = 0; t < themes; t++) all[t] = (int32_t)t;
    for (size_t i = 0; i < n; i++) {
        size_t j = i + (size_t)below(r, themes - i);
        int32_t x = all[i];
        all[i] = all[j], all[j] = x;
    }
    return all;
}

static void themes_random(struct prng *r, struct arena *a, struct form_problem *p) {
    struct form_theme *themes = arena_array(a, p->n_themes, sizeof *themes);
    for (size_t t = 0; t < p->n_themes; t++)
        themes[t] = (struct form_theme){prng_next(r), below(r, 5), 1 + below(r, 10), !prng_below(r, 8)};
    p->themes = themes;
}

static void units_random(struct prng *r, struct arena *a, struct form_problem *p) {
    struct form_unit *units = arena_array(a, p->n_units, sizeof *units);
    int32_t sizes = 1 + below(r, 3);
    for (size_t u = 0; u < p->n_units; u++) {
        size_t n = (size_t)below(r, p->n_themes + 1);
        units[u] = (struct form_unit){prng_next(r), 1 + below(r, (uint64_t)sizes), below(r, 3),
                                      ranked_random(r, a, p->n_themes, n), n};
    }
    p->units = units;
}

/* The last units become further places of the others; returns how many are left. */
static size_t further_random(struct prng *r, struct arena *a, struct form_problem *p) {
    struct form_unit *units = arena_array(a, p->n_units, sizeof *units);
    int32_t *of = arena_array(a, p->n_units, sizeof *of);
    size_t ordinary = p->n_units < 2 || prng_below(r, 2) ? p->n_units : 1 + prng_below(r, p->n_units);
    for (size_t u = 0; u < p->n_units; u++) {
        of[u] = u < ordinary ? -1 : below(r, ordinary);
        units[u] = p->units[of[u] < 0 ? (int32_t)u : of[u]];
        units[u].key = p->units[u].key;
    }
    p->units = units;
    p->further_of = of;
    return ordinary;
}

static const struct form_pair *pairs_random(struct prng *r, struct arena *a, size_t units, size_t *n) {
    *n = units < 2 || prng_below(r, 2) ? 0 : prng_below(r, 3);
    struct form_pair *pairs = arena_array(a, *n, sizeof *pairs);
    for (size_t i = 0; i < *n; i++) {
        int32_t x = below(r, units), y = below(r, units - 1);
        pairs[i] = (struct form_pair){x, y + (y >= x)};
    }
    return pairs;
}

static const struct form_place *places_random(struct prng *r, struct arena *a, const struct form_problem *p,
                                              size_t *n) {
    *n = prng_below(r, 2) ? 0 : prng_below(r, 3);
    struct form_place *places = arena_array(a, *n, sizeof *places);
    for (size_t i = 0; i < *n; i++)
        places[i] = (struct form_place){below(r, p->n_units), below(r, p->n_themes)};
    return places;
}

static void quotas_random(struct prng *r, struct arena *a, struct form_problem *p) {
    p->n_quotas = prng_below(r, 2) ? 0 : prng_below(r, 3);
    struct form_quota *quotas = arena_array(a, p->n_quotas, sizeof *quotas);
    for (size_t i = 0; i < p->n_quotas; i++) {
        int32_t min = below(r, 3);
        quotas[i] = (struct form_quota){1 + (uint32_t)below(r, 7), prng_below(r, 2), min, min + below(r, 4)};
    }
    p->quotas = quotas;
}

struct form_problem problem_random(struct prng *r, struct arena *a, size_t max_units, size_t max_themes) {
    struct form_problem p = {.n_units = 1 + prng_below(r, max_units),
                             .n_themes = 1 + prng_below(r, max_themes)};
    themes_random(r, a, &p);
    units_random(r, a, &p);
    size_t ordinary = further_random(r, a, &p);
    quotas_random(r, a, &p);
    p.apart = pairs_random(r, a, p.n_units, &p.n_apart);
    p.together = pairs_random(r, a, ordinary, &p.n_together);
    p.locks = places_random(r, a, &p, &p.n_locks);
    p.forbids = places_random(r, a, &p, &p.n_forbids);
    return p;
}
