#ifndef BASE_TYPED_H
#define BASE_TYPED_H

/* Reading what people type, a piece at a time from the front of a text. */

#include "catalyse/base/sv.h"

/* 1 to `max` digits off the front; returns how many there were, 0 when none or more than max. */
size_t take_digits(struct sv *s, size_t max, int *value);
bool take_char(struct sv *s, char c);

#endif
