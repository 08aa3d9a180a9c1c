#ifndef TEST_BASE_RANDOM_TEXT_H
#define TEST_BASE_RANDOM_TEXT_H

#include "catalyse/base/prng.h"
#include "catalyse/base/str.h"

/* Up to `most` pieces of everything that people and attackers write; bytes that are no UTF-8 when `broken`.
 */
void random_text(struct prng *r, unsigned most, bool broken, struct str *out);

#endif
