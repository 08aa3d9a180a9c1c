#ifndef CATALYSE_DOMAIN_UNIT_H
#define CATALYSE_DOMAIN_UNIT_H

/* The word beside a quantity. */

#include "catalyse/base/fields.h"
#include <stdint.h>

/* The unit as it is said beside so many hundredths of it ("1 day", "2 days"), in the language of the moment;
 * "" without a unit. */
const char *unit_words(const struct choice *unit, int64_t hundredths);

#endif
