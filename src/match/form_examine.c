#include "catalyse/match/form.h"

static struct form_bad bad(enum form_fault fault, size_t at) {
    return (struct form_bad){fault, at};
}

static bool unit_is(const struct form_problem *p, int32_t u) {
    return u >= 0 && (size_t)u < p->n_units;
}

static bool theme_is(const struct form_problem *p, int32_t t) {
    return t >= 0 && (size_t)t < p->n_themes;
}

static bool cells_fit(const struct form_problem *p) {
    if (p->n_units > FORM_PEOPLE_MAX || p->n_quotas > FORM_CELLS_MAX) return false;
    return p->n_units * p->n_themes <= FORM_CELLS_MAX &&
           p->n_quotas * (p->n_units + p->n_themes) <= FORM_CELLS_MAX;
}

static struct form_bad themes_examine(const struct form_problem *p) {
    if (!p->n_themes || p->n_themes > FORM_THEMES_MAX || !cells_fit(p))
        return bad(FORM_BAD_COUNT, p->n_themes);
    for (size_t t = 0; t < p->n_themes; t++)
        if (p->themes[t].min < 0 || p->themes[t].max < 0) return bad(FORM_BAD_THEME, t);
    return bad(FORM_FINE, 0);
}

/* `seen` holds for each theme the last unit that listed it, counted from 1. */
static bool ranked_examine(const struct form_problem *p, size_t u, size_t *seen) {
    const struct form_unit *unit = &p->units[u];
    for (size_t r = 0; r < unit->n_ranked; r++) {
        int32_t t = unit->ranked[r];
        if (!theme_is(p, t) || seen[t] == u + 1) return false;
        seen[t] = u + 1;
    }
    return true;
}

static struct form_bad units_examine(const struct form_problem *p) {
    struct arena a = {0};
    struct form_bad out = {FORM_FINE, 0};
    size_t *seen = arena_array(&a, p->n_themes, sizeof *seen);
    int64_t people = 0;
    for (size_t u = 0; u < p->n_units && out.fault == FORM_FINE; u++) {
        const struct form_unit *unit = &p->units[u];
        people += unit->size;
        if (unit->size < 1 || unit->type < 0 || unit->type >= FORM_TYPES)
            out = bad(FORM_BAD_UNIT, u);
        else if (people > FORM_PEOPLE_MAX)
            out = bad(FORM_BAD_COUNT, u);
        else if (!ranked_examine(p, u, seen))
            out = bad(FORM_BAD_RANKED, u);
    }
    arena_deinit(&a);
    return out;
}

static struct form_bad pairs_examine(const struct form_problem *p, const struct form_pair *v, size_t n,
                                     enum form_fault fault) {
    for (size_t i = 0; i < n; i++)
        if (!unit_is(p, v[i].a) || !unit_is(p, v[i].b) || v[i].a == v[i].b) return bad(fault, i);
    return bad(FORM_FINE, 0);
}

static struct form_bad places_examine(const struct form_problem *p, const struct form_place *v, size_t n,
                                      enum form_fault fault) {
    for (size_t i = 0; i < n; i++)
        if (!unit_is(p, v[i].unit) || !theme_is(p, v[i].theme)) return bad(fault, i);
    return bad(FORM_FINE, 0);
}

int32_t form_further_of(const struct form_problem *p, size_t unit) {
    return p->further_of ? p->further_of[unit] : -1;
}

static struct form_bad further_examine(const struct form_problem *p) {
    int64_t people = 0;
    for (size_t u = 0; p->further_of && u < p->n_units; u++) {
        int32_t of = p->further_of[u];
        if (of == -1) continue;
        people += p->units[u].size;
        if (!unit_is(p, of) || p->further_of[of] != -1 || people > FORM_FURTHER_MAX ||
            p->units[u].size != p->units[of].size || p->units[u].type != p->units[of].type)
            return bad(FORM_BAD_FURTHER, u);
    }
    return bad(FORM_FINE, 0);
}

static struct form_bad together_examine(const struct form_problem *p) {
    struct form_bad b = pairs_examine(p, p->together, p->n_together, FORM_BAD_TOGETHER);
    for (size_t i = 0; i < p->n_together && b.fault == FORM_FINE; i++)
        if (form_further_of(p, (size_t)p->together[i].a) >= 0 ||
            form_further_of(p, (size_t)p->together[i].b) >= 0)
            b = bad(FORM_BAD_TOGETHER, i);
    return b;
}

static struct form_bad quotas_examine(const struct form_problem *p) {
    for (size_t i = 0; i < p->n_quotas; i++)
        if (!p->quotas[i].types || p->quotas[i].min < 0 || p->quotas[i].max < 0)
            return bad(FORM_BAD_QUOTA, i);
    return bad(FORM_FINE, 0);
}

struct form_bad form_examine(const struct form_problem *p) {
    struct form_bad b = themes_examine(p);
    if (b.fault == FORM_FINE) b = units_examine(p);
    if (b.fault == FORM_FINE) b = quotas_examine(p);
    if (b.fault == FORM_FINE) b = pairs_examine(p, p->apart, p->n_apart, FORM_BAD_APART);
    if (b.fault == FORM_FINE) b = further_examine(p);
    if (b.fault == FORM_FINE) b = together_examine(p);
    if (b.fault == FORM_FINE) b = places_examine(p, p->locks, p->n_locks, FORM_BAD_LOCK);
    if (b.fault == FORM_FINE) b = places_examine(p, p->forbids, p->n_forbids, FORM_BAD_FORBID);
    return b;
}
