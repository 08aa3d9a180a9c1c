#include "reference.h"
#include "../../support/job.h"
#include "catalyse/base/str.h"
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>

enum { NOT_FOUND = 127 }; /* as env says it */

const char *const reference_name[REFERENCES] = {"glpsol", "cbc"};

double lp_cost(const struct form_profile *profile, int32_t people, enum form_policy policy) {
    double cost = profile->outside;
    int32_t worst = profile->ranks - 1;
    if (policy == FORM_NOBODY) {
        for (int32_t r = profile->ranks - 1; r > 0; r--) cost = cost * (people + 1) + profile->at[r];
        return cost;
    }
    while (worst > 0 && !profile->at[worst]) worst--;
    cost = cost * (people + 1) + worst;
    for (int32_t r = 0; r + 1 < profile->ranks; r++) cost = cost * (people + 1) - profile->at[r];
    return cost;
}

bool lp_exact(int32_t ranks, int32_t people) {
    const double exact = 9007199254740992; /* 2^53 */
    double most = 1;
    for (int32_t r = 0; r <= ranks; r++) most *= people + 1;
    return most < exact;
}

struct programme {
    const struct form_problem *p;
    enum form_policy policy;
    int32_t people;
    size_t ranks; /* the longest list */
    FILE *f;
};

static double digit(const struct programme *g, size_t at) {
    double digit = 1;
    while (at-- > 0) digit *= g->people + 1;
    return digit;
}

/* The rank of a theme for a unit, from 0; as many as there are: not on its list. */
static size_t rank_of(const struct programme *g, size_t u, int32_t theme) {
    const struct form_unit *unit = &g->p->units[u];
    size_t rank = 0;
    while (rank < unit->n_ranked && unit->ranked[rank] != theme) rank++;
    return rank < unit->n_ranked ? rank : g->ranks;
}

static double place_cost(const struct programme *g, size_t u, int32_t theme) {
    size_t rank = rank_of(g, u, theme), last = g->ranks - 1;
    double size = g->p->units[u].size;
    if (g->policy == FORM_NOBODY) return rank ? size * digit(g, rank - 1) : 0;
    if (rank == g->ranks) return size * digit(g, g->ranks);
    return rank < last ? -size * digit(g, last - 1 - rank) : 0;
}

/* Of w1, w2…: somebody is at rank 1, or below; at rank 2, or below… */
static void worst_goal(const struct programme *g) {
    for (size_t r = 1; r < g->ranks; r++) fprintf(g->f, " + %.0f w%zu\n", digit(g, g->ranks - 1), r);
}

static void worst_write(const struct programme *g) {
    for (size_t r = 1; r < g->ranks; r++)
        for (size_t u = 0; u < g->p->n_units; u++) {
            if (r >= g->p->units[u].n_ranked) continue;
            for (size_t i = r; i < g->p->units[u].n_ranked; i++)
                fprintf(g->f, " + x%zu_%d\n", u, g->p->units[u].ranked[i]);
            fprintf(g->f, " - w%zu <= 0\n", r);
        }
}

static void goal_write(const struct programme *g) {
    fprintf(g->f, "Minimize\n goal:");
    for (size_t u = 0; u < g->p->n_units; u++)
        for (size_t t = 0; t < g->p->n_themes; t++) {
            double cost = place_cost(g, u, (int32_t)t);
            if (cost != 0) fprintf(g->f, " %+.0f x%zu_%zu\n", cost, u, t);
        }
    if (g->policy == FORM_FIRST) worst_goal(g);
    fprintf(g->f, "Subject To\n");
    for (size_t u = 0; u < g->p->n_units; u++) {
        for (size_t t = 0; t < g->p->n_themes; t++) fprintf(g->f, " + x%zu_%zu\n", u, t);
        fprintf(g->f, " = 1\n");
    }
    if (g->policy == FORM_FIRST) worst_write(g);
}

/* A sum over the units of some types in a theme, beside so many when the theme is open. */
static void sum_write(const struct programme *g, size_t t, uint32_t types, bool people, const char *sign,
                      int32_t bound) {
    for (size_t u = 0; u < g->p->n_units; u++)
        if (types >> g->p->units[u].type & 1)
            fprintf(g->f, " + %d x%zu_%zu\n", people ? g->p->units[u].size : 1, u, t);
    fprintf(g->f, " - %d y%zu %s 0\n", bound, t, sign);
}

static void theme_write(const struct programme *g, size_t t) {
    const struct form_problem *p = g->p;
    sum_write(g, t, ~0u, true, "<=", p->themes[t].max);
    sum_write(g, t, ~0u, true, ">=", p->themes[t].min);
    for (size_t i = 0; i < p->n_quotas; i++) {
        sum_write(g, t, p->quotas[i].types, p->quotas[i].people, "<=", p->quotas[i].max);
        sum_write(g, t, p->quotas[i].types, p->quotas[i].people, ">=", p->quotas[i].min);
    }
    for (size_t i = 0; i < p->n_apart; i++)
        fprintf(g->f, " x%d_%zu + x%d_%zu <= 1\n", p->apart[i].a, t, p->apart[i].b, t);
}

bool lp_write(const struct form_problem *p, enum form_policy policy, const char *path) {
    struct programme g = {.p = p, .policy = policy, .f = fopen(path, "w")};
    if (!g.f) return false;
    for (size_t u = 0; u < p->n_units; u++) {
        g.people += p->units[u].size;
        if (p->units[u].n_ranked > g.ranks) g.ranks = p->units[u].n_ranked;
    }
    goal_write(&g);
    for (size_t t = 0; t < p->n_themes; t++) theme_write(&g, t);
    for (size_t i = 0; i < p->n_locks; i++)
        fprintf(g.f, " x%d_%d = 1\n", p->locks[i].unit, p->locks[i].theme);
    fprintf(g.f, "Binary\n");
    for (size_t r = 1; policy == FORM_FIRST && r < g.ranks; r++) fprintf(g.f, " w%zu\n", r);
    for (size_t t = 0; t < p->n_themes; t++) {
        fprintf(g.f, " y%zu\n", t);
        for (size_t u = 0; u < p->n_units; u++) fprintf(g.f, " x%zu_%zu\n", u, t);
    }
    fprintf(g.f, "End\n");
    bool ok = !ferror(g.f);
    return fclose(g.f) == 0 && ok;
}

static double children_ms(void) {
    struct rusage u;
    getrusage(RUSAGE_CHILDREN, &u);
    return (double)(u.ru_utime.tv_sec + u.ru_stime.tv_sec) * 1e3 +
           (double)(u.ru_utime.tv_usec + u.ru_stime.tv_usec) / 1e3;
}

/* The whole number that follows a word in what a solver said. One that is too long is written with an
 * exponent: it is then as good as any. */
static bool number_after(const struct str *said, const char *word, double *out) {
    const char *at = strstr(str_c(said), word);
    if (!at) return false;
    struct sv rest = sv_trim(sv_from(at + strlen(word)));
    rest.n = strcspn(rest.p, " \n");
    bool exact = sv_find(rest, 'e') == rest.n;
    rest.n = sv_find(rest, '.');
    int64_t n;
    if (!sv_to_i64(rest, &n)) return false;
    *out = exact ? (double)n : INFINITY;
    return true;
}

/* On its way to a plan, cbc calls some tries infeasible too. */
static enum reference_end end_of(enum reference which, const struct str *said, double *cost) {
    static const char *const none[] = {"HAS NO ", "infeasible"};
    static const char *const proved[] = {"INTEGER OPTIMAL", "Result - Optimal"};
    static const char *const goal[] = {"goal = ", "Objective value:"};
    if (strstr(str_c(said), proved[which]) && number_after(said, goal[which], cost)) return REFERENCE_PROVED;
    return strstr(str_c(said), none[which]) ? REFERENCE_NONE : REFERENCE_LATE;
}

struct reference_run reference_solve(enum reference which, const char *path) {
    char limit[16];
    struct str said = {0};
    struct reference_run r = {.end = REFERENCE_ABSENT};
    snprintf(limit, sizeof limit, "%d", REFERENCE_SECONDS);
    const char *const glpk[] = {"/usr/bin/env", "glpsol", "--lp",        path, "--tmlim",
                                limit,          "-o",     "/dev/stdout", NULL};
    const char *const cbc[] = {"/usr/bin/env", "cbc", path, "sec", limit, "solve", "quit", NULL};
    const char *const *argv = which == REFERENCE_GLPK ? glpk : cbc;
    double began = children_ms();
    if (job_run(argv, NULL, &said) != NOT_FOUND) r.end = end_of(which, &said, &r.cost);
    r.ms = children_ms() - began;
    if (r.end == REFERENCE_LATE) number_after(&said, "Lower bound:", &r.least);
    str_deinit(&said);
    return r;
}
