#ifndef CATALYSE_DOMAIN_ALIKE_H
#define CATALYSE_DOMAIN_ALIKE_H

/* Texts that say the same, or something near, by the words they share: accents, case, plurals and the small
 * words of French and English do not count. Only ever to propose. */

#include "catalyse/base/mem.h"
#include "catalyse/base/sv.h"

struct word_set {
    uint64_t *v; /* sorted, each once; in the arena */
    size_t n;
};

/* The words of a text that count, in the arena. */
struct word_set word_set_of(struct arena *a, struct sv text);
/* Words in common, in hundredths of all words of both; 0 when they share fewer than two. */
int word_sets_near(const struct word_set *a, const struct word_set *b);

enum { ALIKE_SAME = 75, ALIKE_NEAR = 25 };

#endif
