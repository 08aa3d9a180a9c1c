#ifndef TESTS_BENCH_MATCH_DIGITS_H
#define TESTS_BENCH_MATCH_DIGITS_H

#include "catalyse/base/str.h"
#include "reference.h"

/* Crowds whose costs are too long as one number for the other solvers, and whose people are too many for a
 * column each and theme: one number of the profile after the other, and a column for what each has listed. */

/* Proves a best profile of "nobody left behind", most significant number first, until a number is late; what
 * came of it is added to `beside`. For units of one person without pairs or locks. False: there is a better
 * one, or none at all. */
bool digits_prove(enum reference which, const struct form_problem *p, const struct form_profile *ours,
                  const char *path, struct str *beside);
/* How few people can be outside of their lists: more than we have is false. */
bool digits_bound(enum reference which, const struct form_problem *p, const struct form_profile *ours,
                  const char *path, struct str *beside);

#endif
