#include "digits.h"
#include <stdio.h>

struct sparse {
    const struct form_problem *p;
    const struct form_profile *ours;
    int32_t types;
    FILE *f;
};

/* Everybody at this rank of their list, from 0; as many ranks as there are: outside of it. */
static void at_rank(const struct sparse *g, int32_t rank) {
    for (size_t u = 0; u < g->p->n_units; u++)
        if (rank == g->ours->ranks)
            fprintf(g->f, " + o%zu\n", u);
        else if ((size_t)rank < g->p->units[u].n_ranked)
            fprintf(g->f, " + x%zu_%d\n", u, rank);
}

static void everybody_write(const struct sparse *g) {
    for (size_t u = 0; u < g->p->n_units; u++) {
        for (size_t r = 0; r < g->p->units[u].n_ranked; r++) fprintf(g->f, " + x%zu_%zu", u, r);
        fprintf(g->f, " + o%zu = 1\n", u);
    }
    /* those outside of their lists are told apart by their type alone */
    for (int32_t type = 0; type < g->types; type++) {
        for (size_t t = 0; t < g->p->n_themes; t++) fprintf(g->f, " + z%zu_%d\n", t, type);
        for (size_t u = 0; u < g->p->n_units; u++)
            if (g->p->units[u].type == type) fprintf(g->f, " - o%zu\n", u);
        fprintf(g->f, " = 0\n");
    }
}

/* The people of some types in a theme, beside so many when it is open. */
static void sum_write(const struct sparse *g, int32_t theme, uint32_t types, const char *sign,
                      int32_t bound) {
    for (size_t u = 0; u < g->p->n_units; u++) {
        const struct form_unit *unit = &g->p->units[u];
        for (size_t r = 0; types >> unit->type & 1 && r < unit->n_ranked; r++)
            if (unit->ranked[r] == theme) fprintf(g->f, " + x%zu_%zu\n", u, r);
    }
    for (int32_t type = 0; type < g->types; type++)
        if (types >> type & 1) fprintf(g->f, " + z%d_%d\n", theme, type);
    fprintf(g->f, " - %d y%d %s 0\n", bound, theme, sign);
}

static void themes_write(const struct sparse *g) {
    const struct form_problem *p = g->p;
    for (int32_t t = 0; t < (int32_t)p->n_themes; t++) {
        sum_write(g, t, ~0u, "<=", p->themes[t].max);
        sum_write(g, t, ~0u, ">=", p->themes[t].min);
        for (size_t i = 0; i < p->n_quotas; i++) {
            sum_write(g, t, p->quotas[i].types, "<=", p->quotas[i].max);
            sum_write(g, t, p->quotas[i].types, ">=", p->quotas[i].min);
        }
    }
}

static void kinds_write(const struct sparse *g) {
    fprintf(g->f, "General\n");
    for (size_t t = 0; t < g->p->n_themes; t++)
        for (int32_t type = 0; type < g->types; type++) fprintf(g->f, " z%zu_%d\n", t, type);
    fprintf(g->f, "Binary\n");
    for (size_t t = 0; t < g->p->n_themes; t++) fprintf(g->f, " y%zu\n", t);
    for (size_t u = 0; u < g->p->n_units; u++) {
        fprintf(g->f, " o%zu\n", u);
        for (size_t r = 0; r < g->p->units[u].n_ranked; r++) fprintf(g->f, " x%zu_%zu\n", u, r);
    }
}

static int32_t number_at(const struct form_profile *ours, int32_t rank) {
    return rank == ours->ranks ? ours->outside : ours->at[rank];
}

/* The fewest at this rank while no more are below it than we have there. */
static bool digit_write(const struct sparse *g, int32_t rank, const char *path) {
    struct sparse to = *g;
    to.f = fopen(path, "w");
    if (!to.f) return false;
    fprintf(to.f, "Minimize\n goal:");
    at_rank(&to, rank);
    fprintf(to.f, "Subject To\n");
    for (int32_t below = g->ours->ranks; below > rank; below--) {
        at_rank(&to, below);
        fprintf(to.f, " <= %d\n", number_at(g->ours, below));
    }
    everybody_write(&to);
    themes_write(&to);
    kinds_write(&to);
    fprintf(to.f, "End\n");
    bool ok = !ferror(to.f);
    return fclose(to.f) == 0 && ok;
}

static struct sparse sparse_of(const struct form_problem *p, const struct form_profile *ours) {
    struct sparse g = {.p = p, .ours = ours};
    for (size_t u = 0; u < p->n_units; u++)
        if (p->units[u].type >= g.types) g.types = p->units[u].type + 1;
    return g;
}

bool digits_prove(enum reference which, const struct form_problem *p, const struct form_profile *ours,
                  const char *path, struct str *beside) {
    struct sparse g = sparse_of(p, ours);
    struct reference_run run = {.end = REFERENCE_PROVED};
    bool right = true;
    int32_t proved = 0;
    double ms = 0;
    for (int32_t rank = ours->ranks; rank > 0 && right && run.end == REFERENCE_PROVED; rank--) {
        right = digit_write(&g, rank, path);
        run = reference_solve(which, path);
        ms += run.ms;
        bool found = run.end == REFERENCE_PROVED;
        right = right && run.end != REFERENCE_NONE && (!found || run.cost > number_at(ours, rank) - 0.5);
        proved += found;
    }
    if (run.end == REFERENCE_ABSENT)
        str_addf(beside, " %s not installed", reference_name[which]);
    else
        str_addf(beside, " %s %.0f, %d of %d numbers proved", reference_name[which], ms, proved, ours->ranks);
    if (run.end == REFERENCE_LATE) str_addf(beside, ", the next not in %d s", REFERENCE_SECONDS);
    return right;
}

bool digits_bound(enum reference which, const struct form_problem *p, const struct form_profile *ours,
                  const char *path, struct str *beside) {
    struct sparse g = sparse_of(p, ours);
    bool written = digit_write(&g, ours->ranks, path);
    struct reference_run run = reference_solve(which, path);
    const char *name = reference_name[which];
    double least = run.end == REFERENCE_PROVED ? run.cost : run.least;
    if (run.end == REFERENCE_ABSENT)
        str_addf(beside, " %s not installed", name);
    else if (run.end == REFERENCE_PROVED)
        str_addf(beside, " %s %.0f: %.0f", name, run.ms, least);
    else
        str_addf(beside, " %s not in %d s: at least %.0f", name, REFERENCE_SECONDS, least);
    return written && run.end != REFERENCE_NONE && least < ours->outside + 0.5;
}
