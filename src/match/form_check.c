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
        size_t rank = rank_of(&p->units[u], place[u]);
        *(rank < p->units[u].n_ranked ? &out->at[rank] : &out->outside) += p->units[u].size;
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
        breaks(v, load[t] && load[t] < p->themes[t].min, FORM_THEME_MIN, t);
        breaks(v, load[t] && load[t] > p->themes[t].max, FORM_THEME_MAX, t);
    }
}

static void quota_check(const struct form_problem *p, size_t i, const int32_t *place, const int32_t *load,
                        int32_t *count, struct verdict *v) {
    const struct form_quota *q = &p->quotas[i];
    for (size_t t = 0; t < p->n_themes; t++) count[t] = 0;
    for (size_t u = 0; u < p->n_units; u++)
        if (q->types >> p->units[u].type & 1) count[place[u]] += q->people ? p->units[u].size : 1;
    for (size_t t = 0; t < p->n_themes; t++)
        breaks(v, load[t] && (count[t] < q->min || count[t] > q->max), FORM_QUOTA, i);
}

bool form_check(const struct form_problem *p, const int32_t *place, struct arena *a,
                struct form_profile *profile, struct form_rule *broken) {
    struct verdict v = {.fine = true};
    struct arena own = {0};
    int32_t *load = arena_array(&own, p->n_themes, sizeof *load);
    int32_t *count = arena_array(&own, p->n_themes, sizeof *count);
    for (size_t u = 0; u < p->n_units; u++) load[place[u]] += p->units[u].size;
    loads_check(p, load, &v);
    for (size_t i = 0; i < p->n_quotas; i++) quota_check(p, i, place, load, count, &v);
    for (size_t i = 0; i < p->n_apart; i++)
        breaks(&v, place[p->apart[i].a] == place[p->apart[i].b], FORM_APART, i);
    for (size_t i = 0; i < p->n_together; i++)
        breaks(&v, place[p->together[i].a] != place[p->together[i].b], FORM_TOGETHER, i);
    for (size_t i = 0; i < p->n_locks; i++)
        breaks(&v, place[p->locks[i].unit] != p->locks[i].theme, FORM_LOCK, i);
    for (size_t i = 0; i < p->n_forbids; i++)
        breaks(&v, place[p->forbids[i].unit] == p->forbids[i].theme, FORM_FORBID, i);
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

int form_compare(const struct form_profile *x, const struct form_profile *y, enum form_policy policy) {
    if (x->outside != y->outside) return x->outside - y->outside;
    if (policy == FORM_FIRST) {
        if (worst_of(x) != worst_of(y)) return worst_of(x) - worst_of(y);
        for (int32_t r = 0; r < x->ranks; r++)
            if (x->at[r] != y->at[r]) return y->at[r] - x->at[r];
        return 0;
    }
    for (int32_t r = x->ranks; r-- > 0;)
        if (x->at[r] != y->at[r]) return x->at[r] - y->at[r];
    return 0;
}
