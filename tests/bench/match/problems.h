#ifndef TESTS_BENCH_MATCH_PROBLEMS_H
#define TESTS_BENCH_MATCH_PROBLEMS_H

#include "catalyse/match/form_text.h"
#include "catalyse/match/meet.h"
#include "catalyse/match/rotate.h"

/* A problem made by chance: the same numbers make the same problem. Some themes are wanted far more than
 * others. */
struct recipe {
    int32_t people, themes, min, max, ranks;
    bool organisations; /* of one to three people; else each alone */
    int32_t quota;      /* at most so many units of one type in a theme, and one of two others; 0: none */
    int32_t pairs;      /* kept apart; half as many are locked */
};

struct form_problem problem_make(const struct recipe *r, struct arena *a);
/* One of the problems with a proved answer, kept with the unit tests; false: it is not there. */
bool problem_read(const char *name, struct arena *a, struct form_problem *out);

struct rotate_problem rotation_make(int32_t people, int32_t tables, int32_t rounds, struct arena *a);
/* So many wishes between two sides of 200 and `wants` / 20. */
struct meet_problem meetings_make(int32_t wants, struct arena *a);

#endif
