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

/* Many texts by their words, so that each is compared with those alone that share some. */
struct word_index {
    const struct word_set *sets; /* borrowed */
    struct word_place *places;   /* sorted: every word of every text */
    size_t n, n_places;
    size_t *shared; /* by text, while one is compared: the words in common */
};

struct word_near {
    size_t at;
    int near; /* as word_sets_near says */
};

/* Everything is in the arena; the sets must outlive the index. */
struct word_index word_index_of(struct arena *a, const struct word_set *sets, size_t n);
/* The texts other than this one that are at least so near to it (1 to 100), in any order, into `out`, which
 * has room for all; how many. */
size_t word_index_near(const struct word_index *x, size_t at, int least, struct word_near *out);

#endif
