#ifndef CATALYSE_SERVICE_TWICE_H
#define CATALYSE_SERVICE_TWICE_H

/* An organisation that answered the call twice (on paper, by phone, by form): its two answers side by side,
 * and one made of both. The other one stays on record as a duplicate, withdrawn; duplicates count nowhere. */

#include "catalyse/service/edit.h"

enum { TWICE_RANKS = 62 }; /* the bit of the ranks and départements, behind those of the fields */

struct twice_line {
    int bit;               /* of the mask */
    const char *label;     /* translated */
    struct sv kept, other; /* shown; either may be empty */
};

struct twice {
    struct named kept, other; /* id 0: the organisation answered once */
    struct named org;
    struct twice_line *v; /* only what differs */
    size_t n;
    int64_t proposed; /* bits: taken from the other where the kept one is empty */
};

/* `answer` is one of the two; the one that is further on its way is kept. */
bool twice_read(const struct view *v, int64_t answer, struct twice *out, struct error *e);

/* `from_other`: bits of what is taken from the other answer. One undo. */
bool twice_merge(const struct view *v, int64_t kept, int64_t other, int64_t from_other,
                 struct edit_result *out, struct error *e);

#endif
