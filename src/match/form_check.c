#include "catalyse/match/form.h"

static size_t rank_of(const struct form_unit *u, int32_t theme) {
    for (size_t r = 0; r < u->n_ranked; r++)
        if (u->ranked[r] == theme) return r;
    return u->n_ranked;
}

static void profile_count(const struct form_problem *p, const int32_t *place, struct arena *a,
                          struct form_profile *out) {
    *out = (struct form_profile){0};
    for (size_t u = 0; u < p->n_units; u++)
        if ((int32_t)p->units[u].n_ranked > out->ranks) out->ranks = (int32_t)p->units[u].n_ranked;
    out->at = arena_array(a, (size_t)out->ranks, sizeof *out->at);
    for (size_t u = 0; u < p->n_units; u++) {
        const struct form_unit *unit = &p->units[u];
        size_t rank = rank_of(unit, place[u]);
        if (form_further_of(p, u) < 0)
            *(rank < unit->n_ranked ? &out->at[rank] : &out->outside) += unit->size;
        else if (place[u] == FORM_NOWHERE)
            out->missed += unit->size;
        else
            out->steps += (int32_t)rank * unit->size;
    }
}

struct verdict {
    bool fine;
    struct form_rule broken;
};

static void breaks(struct verdict *v, bool when, enum form_kind kind, size_t index) {
    if (!when || !v->fine) return;
    *v = (struct verdict){false, {kind, index}};
}

static void loads_check(const struct form_problem *p, const int32_t *load, struct verdict *v) {
    for (size_t t = 0; t < p->n_themes; t++) {
        breaks(v, (load[t] || p->themes[t].opens) && load[t] < p->themes[t].min, FORM_THEME_MIN, t);
        breaks(v, load[t] && load[t] > p->themes[t].max, FORM_THEME_MAX, t);
    }
}

static void quota_check(const struct form_problem *p, size_t i, const int32_t *place, const int32_t *load,
                        int32_t *count, struct verdict *v) {
    const struct form_quota *q = &p->quotas[i];
    for (size_t t = 0; t < p->n_themes; t++) count[t] = 0;
    for (size_t u = 0; u < p->n_units; u++)
        if (place[u] != FORM_NOWHERE && q->types >> p->units[u].type & 1)
            count[place[u]] += q->people ? p->units[u].size : 1;
    for (size_t t = 0; t < p->n_themes; t++) {
        breaks(v, load[t] && count[t] < q->min, FORM_QUOTA_MIN, i);
        breaks(v, load[t] && count[t] > q->max, FORM_QUOTA_MAX, i);
    }
}

static int32_t owner_of(const struct form_problem *p, int32_t unit) {
    int32_t of = form_further_of(p, (size_t)unit);
    return of < 0 ? unit : of;
}

static bool is_at(const struct form_problem *p, const int32_t *place, int32_t owner, int32_t theme) {
    if (place[owner] == theme) return true;
    for (size_t u = 0; p->further_of && u < p->n_units; u++)
        if (p->further_of[u] == owner && place[u] == theme) return true;
    return false;
}

/* Whether two units share a theme with any of their places. */
static bool meet(const struct form_problem *p, const int32_t *place, struct form_pair pair) {
    int32_t a = owner_of(p, pair.a), b = owner_of(p, pair.b);
    bool met = a == b;
    for (int32_t t = 0; t < (int32_t)p->n_themes && !met; t++)
        met = is_at(p, place, a, t) && is_at(p, place, b, t);
    return met;
}

static bool locked_at(const struct form_problem *p, struct form_place place) {
    for (size_t i = 0; i < p->n_locks; i++)
        if (p->locks[i].unit == place.unit && p->locks[i].theme == place.theme) return true;
    return false;
}

/* A further place is nowhere, or on the list or locked, and none of the same unit's is in that theme. */
static bool further_fine(const struct form_problem *p, const int32_t *place, int32_t unit) {
    int32_t theme = place[unit], owner = owner_of(p, unit);
    if (theme == FORM_NOWHERE) return true;
    for (int32_t u = 0; u < (int32_t)p->n_units; u++)
        if (u != unit && place[u] == theme && owner_of(p, u) == owner) return false;
    return rank_of(&p->units[unit], theme) < p->units[unit].n_ranked ||
           locked_at(p, (struct form_place){unit, theme});
}

static void units_check(const struct form_problem *p, const int32_t *place, struct verdict *v) {
    for (size_t u = 0; u < p->n_units; u++)
        breaks(v, form_further_of(p, u) < 0 ? place[u] == FORM_NOWHERE : !further_fine(p, place, (int32_t)u),
               FORM_FURTHER, u);
}

bool form_check(const struct form_problem *p, const int32_t *place, struct arena *a,
                struct form_profile *profile, struct form_rule *broken) {
    struct verdict v = {.fine = true};
    struct arena own = {0};
    int32_t *load = arena_array(&own, p->n_themes, sizeof *load);
    int32_t *count = arena_array(&own, p->n_themes, sizeof *count);
    for (size_t u = 0; u < p->n_units; u++)
        if (place[u] != FORM_NOWHERE) load[place[u]] += p->units[u].size;
    units_check(p, place, &v);
    loads_check(p, load, &v);
    for (size_t i = 0; i < p->n_quotas; i++) quota_check(p, i, place, load, count, &v);
    for (size_t i = 0; i < p->n_apart; i++) breaks(&v, meet(p, place, p->apart[i]), FORM_APART, i);
    for (size_t i = 0; i < p->n_together; i++)
        breaks(&v, place[p->together[i].a] != place[p->together[i].b], FORM_TOGETHER, i);
    for (size_t i = 0; i < p->n_locks; i++)
        breaks(&v, place[p->locks[i].unit] != p->locks[i].theme, FORM_LOCK, i);
    for (size_t i = 0; i < p->n_forbids; i++)
        breaks(&v, is_at(p, place, owner_of(p, p->forbids[i].unit), p->forbids[i].theme), FORM_FORBID, i);
    arena_deinit(&own);
    profile_count(p, place, a, profile);
    if (broken) *broken = v.broken;
    return v.fine;
}

static int worst_of(const struct form_profile *x) {
    int r = x->ranks;
    while (r > 0 && !x->at[r - 1]) r--;
    return r;
}

/* What only further places decide. */
static int further_compare(const struct form_profile *x, const struct form_profile *y) {
    return x->missed != y->missed ? x->missed - y->missed : x->steps - y->steps;
}

int form_compare(const struct form_profile *x, const struct form_profile *y, enum form_policy policy) {
    if (x->outside != y->outside) return x->outside - y->outside;
    if (policy == FORM_FIRST) {
        if (worst_of(x) != worst_of(y)) return worst_of(x) - worst_of(y);
        for (int32_t r = 0; r < x->ranks; r++)
            if (x->at[r] != y->at[r]) return y->at[r] - x->at[r];
        return further_compare(x, y);
    }
    for (int32_t r = x->ranks; r-- > 0;)
        if (x->at[r] != y->at[r]) return x->at[r] - y->at[r];
    return further_compare(x, y);
}
