#ifndef CATALYSE_DOMAIN_ALONE_H
#define CATALYSE_DOMAIN_ALONE_H

/* A last name that stands alone in a text: "la visite de Martin", "M. Martin". Not an ordinary word ("un rose
 * pâle", "Petit à petit"), not part of another name ("Saint-Martin", "Claire Martin", "place Martin"). */

#include "catalyse/base/sv.h"

enum { ALONE_SHORTEST = 4 }; /* letters of a last name that is looked for by itself */

/* Whether the whole words from `from` to `to` may only mean a person: a capital within a sentence with no
 * other name beside it, or after a title or an initial. */
bool name_alone(struct sv text, size_t from, size_t to);

#endif
