#ifndef CATALYSE_BASE_SV_H
#define CATALYSE_BASE_SV_H

/* A borrowed, length-bounded run of bytes; never freed, may hold NUL, need not end with one. */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct sv {
    const char *p;
    size_t n;
};

/* Inside functions only: a compound literal is no constant for a static table. */
#define SV(literal) ((struct sv){(literal), sizeof(literal) - 1})
#define SV_NULL ((struct sv){NULL, 0})
/* For printf: "%.*s", SV_ARG(x). */
#define SV_ARG(s) (int)(s).n, (s).p

/* Made of a text of C or of n bytes; compared byte by byte, as a whole or at its ends. */
struct sv sv_from(const char *cstr); /* NULL gives SV_NULL */
struct sv sv_of(const char *p, size_t n);
bool sv_eq(struct sv a, struct sv b);
bool sv_is_whole(struct sv a, const char *cstr);
/* Mostly asked along a table of names, where the first character decides without a call. */
static inline bool sv_is(struct sv a, const char *cstr) {
    return (!a.n || !cstr || a.p[0] == cstr[0]) && sv_is_whole(a, cstr);
}
bool sv_starts(struct sv s, struct sv prefix);
bool sv_ends(struct sv s, struct sv suffix);
int sv_cmp(struct sv a, struct sv b); /* by bytes; <0, 0, >0 */
struct sv sv_trim(struct sv s);       /* without ASCII blanks at both ends */
/* Position of the first c, or s.n when there is none. */
size_t sv_find(struct sv s, char c);
/* Cuts the part before the first `sep` off *rest and returns it; false once *rest is used up.
 * "a,,b" gives "a", "", "b". */
bool sv_next(struct sv *rest, char sep, struct sv *part);
/* Whether a word, which is not empty, is one of those; blanks stand between them. */
bool sv_lists(struct sv words, struct sv word);
/* Strict decimal: an optional sign, digits, nothing else; false on overflow or anything odd. */
bool sv_to_i64(struct sv s, int64_t *out);
/* yes/no, true/false, on/off, 1/0, oui/non; case ignored. */
bool sv_to_bool(struct sv s, bool *out);

#endif
