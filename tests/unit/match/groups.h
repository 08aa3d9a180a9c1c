#ifndef TESTS_MATCH_GROUPS_H
#define TESTS_MATCH_GROUPS_H

#include "../../support/check.h"
#include "catalyse/base/prng.h"
#include "catalyse/match/form_text.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

int test_flow(void);
int test_form(void);
int test_form_brute(void);
int test_form_change(void);
int test_form_conflict(void);
int test_form_digits(void);
int test_form_repair(void);
int test_form_text(void);
int test_rotate(void);
int test_rotate_brute(void);
int test_meet(void);
int test_meet_brute(void);

/* A problem of tests/unit/match/samples, in the arena. */
struct form_text sample_load(struct arena *a, const char *name);
struct form_text problem_read(struct arena *a, const char *text);
/* "23 7 0 | 0" in the arena. */
const char *profile_text(struct arena *a, const struct form_profile *p);

/* A small problem with rules of every kind, in the arena. */
struct form_problem problem_random(struct prng *r, struct arena *a, size_t max_units, size_t max_themes);

#endif
