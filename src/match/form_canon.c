#include "match/form_canon.h"
#include <stdlib.h>

struct keyed {
    uint64_t major, minor;
    size_t row;
};

static int by_key(const void *x, const void *y) {
    const struct keyed *a = x, *b = y;
    if (a->major != b->major) return a->major < b->major ? -1 : 1;
    if (a->minor != b->minor) return a->minor < b->minor ? -1 : 1;
    return a->row < b->row ? -1 : a->row > b->row;
}

static void rows_of(const struct keyed *v, size_t n, struct arena *a, int32_t **row, int32_t **at) {
    *row = arena_array(a, n, sizeof **row);
    *at = arena_array(a, n, sizeof **at);
    for (size_t i = 0; i < n; i++) {
        (*row)[i] = (int32_t)v[i].row;
        (*at)[v[i].row] = (int32_t)i;
    }
}

static struct keyed *keyed_new(struct arena *a, size_t n) {
    return arena_array(a, n, sizeof(struct keyed));
}

/* Sorted by the pair of numbers; fills rule_row. */
static void rules_sort(struct canon *c, enum form_kind kind, struct keyed *k, size_t n, struct arena *a) {
    if (n) qsort(k, n, sizeof *k, by_key);
    c->rule_row[kind] = arena_array(a, n, sizeof(size_t));
    for (size_t i = 0; i < n; i++) c->rule_row[kind][i] = k[i].row;
}

static void canon_themes(struct canon *c, const struct form_problem *p, struct arena *a) {
    struct keyed *k = keyed_new(a, p->n_themes);
    for (size_t i = 0; i < p->n_themes; i++) k[i] = (struct keyed){p->themes[i].key, 0, i};
    rules_sort(c, FORM_THEME_MIN, k, p->n_themes, a);
    c->rule_row[FORM_THEME_MAX] = c->rule_row[FORM_THEME_MIN];
    rows_of(k, p->n_themes, a, &c->theme_row, &c->theme_at);
    struct form_theme *themes = arena_array(a, p->n_themes, sizeof *themes);
    for (size_t i = 0; i < p->n_themes; i++) themes[i] = p->themes[c->theme_row[i]];
    c->p.themes = themes;
}

static void units_sort(struct canon *c, const struct form_problem *p, struct arena *a) {
    struct keyed *k = keyed_new(a, p->n_units);
    for (size_t i = 0; i < p->n_units; i++) k[i] = (struct keyed){p->units[i].key, 0, i};
    if (p->n_units) qsort(k, p->n_units, sizeof *k, by_key);
    rows_of(k, p->n_units, a, &c->unit_row, &c->unit_at);
    struct form_unit *units = arena_array(a, p->n_units, sizeof *units);
    for (size_t i = 0; i < p->n_units; i++) {
        units[i] = p->units[c->unit_row[i]];
        int32_t *ranked = arena_array(a, units[i].n_ranked, sizeof *ranked);
        for (size_t r = 0; r < units[i].n_ranked; r++) ranked[r] = c->theme_at[units[i].ranked[r]];
        units[i].ranked = ranked;
    }
    c->p.units = units;
}

static void further_sort(struct canon *c, const struct form_problem *p, struct arena *a) {
    if (!p->further_of) return;
    int32_t *of = arena_array(a, p->n_units, sizeof *of);
    for (size_t i = 0; i < p->n_units; i++) {
        int32_t row = p->further_of[c->unit_row[i]];
        of[i] = row < 0 ? -1 : c->unit_at[row];
    }
    c->p.further_of = of;
}

static const struct form_pair *pairs_sort(struct canon *c, enum form_kind kind, const struct form_pair *pairs,
                                          size_t n, struct arena *a) {
    struct keyed *k = keyed_new(a, n);
    for (size_t i = 0; i < n; i++) {
        int32_t x = c->unit_at[pairs[i].a], y = c->unit_at[pairs[i].b];
        k[i] = (struct keyed){(uint64_t)(x < y ? x : y), (uint64_t)(x < y ? y : x), i};
    }
    rules_sort(c, kind, k, n, a);
    struct form_pair *out = arena_array(a, n, sizeof *out);
    for (size_t i = 0; i < n; i++) out[i] = (struct form_pair){(int32_t)k[i].major, (int32_t)k[i].minor};
    return out;
}

static const struct form_place *places_sort(struct canon *c, enum form_kind kind,
                                            const struct form_place *places, size_t n, struct arena *a) {
    struct keyed *k = keyed_new(a, n);
    for (size_t i = 0; i < n; i++)
        k[i] =
            (struct keyed){(uint64_t)c->unit_at[places[i].unit], (uint64_t)c->theme_at[places[i].theme], i};
    rules_sort(c, kind, k, n, a);
    struct form_place *out = arena_array(a, n, sizeof *out);
    for (size_t i = 0; i < n; i++) out[i] = (struct form_place){(int32_t)k[i].major, (int32_t)k[i].minor};
    return out;
}

static void quotas_sort(struct canon *c, const struct form_problem *p, struct arena *a) {
    struct keyed *k = keyed_new(a, p->n_quotas);
    for (size_t i = 0; i < p->n_quotas; i++) {
        const struct form_quota *q = &p->quotas[i];
        k[i] = (struct keyed){(uint64_t)q->types << 1 | q->people,
                              (uint64_t)(uint32_t)q->min << 32 | (uint32_t)q->max, i};
    }
    rules_sort(c, FORM_QUOTA_MIN, k, p->n_quotas, a);
    c->rule_row[FORM_QUOTA_MAX] = c->rule_row[FORM_QUOTA_MIN];
    struct form_quota *out = arena_array(a, p->n_quotas, sizeof *out);
    for (size_t i = 0; i < p->n_quotas; i++) out[i] = p->quotas[k[i].row];
    c->p.quotas = out;
}

struct canon *canon_new(const struct form_problem *p, struct arena *a) {
    struct canon *c = arena_alloc(a, sizeof *c);
    c->p = *p;
    canon_themes(c, p, a);
    units_sort(c, p, a);
    further_sort(c, p, a);
    quotas_sort(c, p, a);
    c->p.apart = pairs_sort(c, FORM_APART, p->apart, p->n_apart, a);
    c->p.together = pairs_sort(c, FORM_TOGETHER, p->together, p->n_together, a);
    c->p.locks = places_sort(c, FORM_LOCK, p->locks, p->n_locks, a);
    c->p.forbids = places_sort(c, FORM_FORBID, p->forbids, p->n_forbids, a);
    return c;
}
