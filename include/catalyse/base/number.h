#ifndef CATALYSE_BASE_NUMBER_H
#define CATALYSE_BASE_NUMBER_H

/* Numbers as people type and read them, in French and in English. */

#include "catalyse/base/str.h"

/* What a number can be at most, and its opposite at least, counted in its last decimal. */
#define NUMBER_MAX INT64_C(9000000000000000)

/* A decimal with `decimals` digits kept (0 to 4), as an integer in that unit: "12,5" with 1 gives 125.
 * Accepts comma or point, blanks (any kind) and ' between thousands, k and M, a trailing € or EUR.
 * In English a comma before three final digits groups thousands ("12,345"), in French it is decimal.
 * False when it is no number, has more decimals than kept, or is beyond ±NUMBER_MAX. */
bool number_parse(struct sv s, int decimals, int64_t *out);
/* 1234567 with 2 decimals: "12 345,67" in French (narrow no-break space), "12,345.67" in English;
 * zero decimals are left out when all are 0 and `trim`. */
void number_show(int64_t value, int decimals, bool trim, struct str *out);
/* How much more or less: "+0,8", "-0,3", "0". */
void number_show_change(int64_t value, int decimals, struct str *out);
/* The same with its currency: "12 345,67 €", "€12,345.67". */
void money_show(int64_t value, int decimals, struct str *out);
/* Plain, for files: point, no grouping, trailing zeros kept: "12345.67". */
void number_plain(int64_t value, int decimals, struct str *out);

#endif
