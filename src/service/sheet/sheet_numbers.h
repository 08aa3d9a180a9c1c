#ifndef SERVICE_SHEET_SHEET_NUMBERS_H
#define SERVICE_SHEET_SHEET_NUMBERS_H

#include "catalyse/base/str.h"

/* The only number of a text, in digits or in words from zero to twenty, "and a half" too, as digits; SV_NULL
 * when there are several, or words that may change it. */
struct sv words_number(struct arena *a, struct sv text);

#endif
