#ifndef CATALYSE_MATCH_ROTATE_H
#define CATALYSE_MATCH_ROTATE_H

/* Rotations: who sits at which table in which round, so that everyone meets as many new people as possible.
 * Pure functions on plain arrays; people, tables and rounds are indices. */

#include "catalyse/base/mem.h"
#include "catalyse/match/watch.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    ROTATE_PEOPLE_MAX = 2000,
    ROTATE_TABLES_MAX = 500,
    ROTATE_ROUNDS_MAX = 100,
    ROTATE_MET_MAX = 30000,
    ROTATE_AWAY = -1
};

struct rotate_person {
    uint64_t key; /* who it is, whatever the row order */
    int32_t org;  /* people of one organisation count as having met; -1: of none */
    int32_t type; /* 0: of no interest; others: see `wanted` */
};

struct rotate_pair {
    int32_t a, b; /* people */
};

struct rotate_host {
    int32_t person, table; /* sits there in every round */
};

struct rotate_absence {
    int32_t person, round;
};

/* All arrays are borrowed. */
struct rotate_problem {
    const struct rotate_person *people;
    const struct rotate_pair *met;    /* met before: once more is a repeat */
    const struct rotate_pair *forbid; /* never at the same table */
    const struct rotate_host *hosts;  /* at most one line a person */
    const struct rotate_absence *absences;
    /* Rounds already played or printed, [round * n_people + person] as in the plan; they stay. */
    const int32_t *played;
    int32_t n_people, n_tables, n_rounds, n_played;
    size_t n_met, n_forbid, n_hosts, n_absences;
    int32_t wanted; /* a type that should sit at every table in every round (a fund); 0: none */
};

struct rotate_options {
    uint64_t seed;
    struct watch watch; /* work counts swaps tried; 0: ROTATE_SWAPS */
};

enum { ROTATE_SWAPS = 20000000 };

/* What is wrong with a plan, the gravest first. */
struct rotate_cost {
    int64_t forbidden; /* meetings of forbidden pairs, and tables without the wanted type */
    int64_t repeats;   /* sum over pairs of meetings beyond the first, those before counted: c(c-1)/2 */
    int64_t tables;    /* times someone comes back to a table: c(c-1)/2 */
};

/* Different people met, those before not counted; of those who sit at all. */
struct rotate_faces {
    int32_t fewest; /* of the person who meets fewest */
    double mean;
};

enum rotate_status {
    ROTATE_BEST,      /* the cost meets its bound: proved */
    ROTATE_PLAN,      /* a plan; `bound` says what no plan can beat */
    ROTATE_CANCELLED, /* the best so far */
    ROTATE_BAD_INPUT
};

struct rotate_result {
    enum rotate_status status;
    int32_t *table; /* [round * n_people + person], ROTATE_AWAY for the absent; NULL when the input is bad */
    struct rotate_cost cost;
    int64_t bound; /* no plan has fewer repeats */
    struct rotate_faces faces;
    uint64_t work;
};

/* Everything in the result is in the arena. */
struct rotate_result rotate_solve(const struct rotate_problem *p, const struct rotate_options *o,
                                  struct arena *a);

/* Recomputes the cost from a plan, with nothing of the solver. False when someone present sits nowhere or an
 * absent one sits, a played round changed, or in a new round a host is elsewhere or a table has more people
 * than an even share, unless they are its hosts. */
bool rotate_check(const struct rotate_problem *p, const int32_t *table, struct rotate_cost *cost,
                  struct rotate_faces *faces);

/* < 0 when x is better. */
int rotate_compare(const struct rotate_cost *x, const struct rotate_cost *y);

#endif
