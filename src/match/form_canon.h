#ifndef MATCH_FORM_CANON_H
#define MATCH_FORM_CANON_H

#include "catalyse/match/form.h"

/* The same problem in an order that comes from the keys alone, so that the row order decides nothing. */
struct canon {
    struct form_problem p;
    int32_t *unit_row, *theme_row; /* canonical index → row of the input */
    int32_t *unit_at, *theme_at;   /* row of the input → canonical index */
    size_t *rule_row[FORM_KINDS];  /* the same, of rules */
};

struct canon *canon_new(const struct form_problem *p, struct arena *a);

#endif
