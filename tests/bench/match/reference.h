#ifndef TESTS_BENCH_MATCH_REFERENCE_H
#define TESTS_BENCH_MATCH_REFERENCE_H

#include "catalyse/match/form.h"

/* The same problem solved by general solvers of integer programmes. */
enum reference { REFERENCE_GLPK, REFERENCE_CBC, REFERENCES };
enum { REFERENCE_SECONDS = 10 };

extern const char *const reference_name[REFERENCES];

enum reference_end { REFERENCE_ABSENT, REFERENCE_LATE, REFERENCE_PROVED, REFERENCE_NONE };

struct reference_run {
    enum reference_end end; /* NONE: proved that there is no plan */
    double ms;              /* processor time */
    double cost;            /* PROVED: as lp_cost counts it */
    double least;           /* LATE: proved so far that it costs no less; 0: not said */
};

/* What the programme of a policy adds up to for a profile: one number, in base people + 1. */
double lp_cost(const struct form_profile *profile, int32_t people, enum form_policy policy);
/* Whether these numbers are exact there: else what it proves is compared with nothing. */
bool lp_exact(int32_t ranks, int32_t people);
/* Writes the problem as an integer programme. False: it could not be written. */
bool lp_write(const struct form_problem *p, enum form_policy policy, const char *path);
/* Solves what lp_write wrote. */
struct reference_run reference_solve(enum reference which, const char *path);

#endif
