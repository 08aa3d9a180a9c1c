#ifndef CATALYSE_DOMAIN_ALONE_H
#define CATALYSE_DOMAIN_ALONE_H

/* A name that stands alone in a text: "la visite de Martin", "M. Martin". Not an ordinary word ("un rose
 * pâle", "Petit à petit"), not part of another name ("Saint-Martin", "Claire Martin", "place Martin"). */

#include "catalyse/base/sv.h"

enum { ALONE_SHORTEST = 4 }; /* letters of a last name that is looked for by itself */

/* Whether the whole words from `from` to `to` may only mean a person: a capital with no other name beside it,
 * or after a title or an initial. `ordinary`: it is a word too (ordinary.h), which says nothing at the head
 * of a sentence. */
bool name_alone(struct sv text, size_t from, size_t to, bool ordinary);

/* Whether a whole word is a person's name in a copy that must name nobody, where too much said is worse than
 * too little: a doubt is for somebody to look at. */
enum name_use {
    NAME_NONE,  /* an ordinary word: "un petit pas" */
    NAME_DOUBT, /* without a capital, an ordinary word at the head of a sentence, in another name */
    NAME_SURE,
};
enum name_use name_use(struct sv text, size_t from, size_t to, bool ordinary);

/* Whether a title or an initial stands before a capital at this place: "M. X", "Mme X". */
bool name_titled(struct sv text, size_t from);

#endif
