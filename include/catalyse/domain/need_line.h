#ifndef CATALYSE_DOMAIN_NEED_LINE_H
#define CATALYSE_DOMAIN_NEED_LINE_H

/* A card of the diagnosis as it is typed or stands on paper: "34 % de la récolte sans débouché (relevé des
 * Potagers, 2025)". */

#include "catalyse/base/sv.h"

struct need_line {
    struct sv text;
    struct sv source; /* with a year it makes the card a fact; empty: it is a view */
    int64_t year;     /* 0: not said */
    bool has_figure;  /* only of facts: the first number with a unit, else the first; no year */
    int64_t figure;   /* hundredths */
    struct sv unit;   /* the word or the sign behind it */
};

/* What is not of this form is all text. */
struct need_line need_line_read(struct sv line);

#endif
