#ifndef CATALYSE_SERVICE_NAMEBOOK_H
#define CATALYSE_SERVICE_NAMEBOOK_H

/* Names that are looked for in texts: whole words, case and accents ignored. */

#include "catalyse/base/str.h"

struct namebook {
    struct arena *arena;
    struct booked {
        struct sv name; /* folded */
        int64_t tag;    /* whoever made the book says what these mean */
        unsigned flags;
    } * v; /* in the order of their bytes */
    size_t n, cap;
    size_t shortest, longest; /* bytes of these names */
    size_t from[257];         /* where the names that begin with a byte begin */
};

/* What begins with no letter is left out. */
void namebook_add(struct namebook *b, struct sv name, int64_t tag, unsigned flags);
/* Once all are added, or some were taken out of v. */
void namebook_index(struct namebook *b);

/* The first name that stands in the text, NULL: none. */
struct booked *namebook_find(const struct namebook *b, struct sv text);

/* Whether this name is meant from `from` to `to`. */
typedef bool booked_fits(const void *ctx, const struct booked *name, struct sv text, size_t from, size_t to);
/* The end of the longest name that fits and begins at this place of the text, 0 without any; `scratch` is
 * whoever asks's, to be used again. */
size_t namebook_end(const struct namebook *b, struct str *scratch, struct sv text, size_t at,
                    booked_fits *fits, const void *ctx, const struct booked **out);

#endif
