#include "catalyse/base/utf8.h"
#include "catalyse/tui/menu.h"
#include <string.h>

/* From all that is typed at the beginning of a word down to its words anywhere. Letters that merely come in
 * this order are no match: what nobody meant would be run. */
enum { BEGINS = 3500, WORDS_BEGIN = 2000, INSIDE = 1500, WORDS_INSIDE = 500 };

static bool starts_word(struct sv s, size_t at) {
    return at == 0 || strchr(" -'(/", s.p[at - 1]);
}

static bool ends_word(struct sv s, size_t at) {
    return at == s.n || strchr(" -',;:.", s.p[at]);
}

static int bounded(size_t n) {
    return n < 500 ? (int)n : 500;
}

static const char *next(struct sv hay, const char *from, struct sv needle) {
    return memmem(from, hay.n - (size_t)(from - hay.p), needle.p, needle.n);
}

/* Better at the beginning of the text; a whole word better in a short text. */
static int phrase_score(struct sv hay, struct sv needle) {
    const char *first = hay.n ? next(hay, hay.p, needle) : NULL;
    if (!first) return 0;
    for (const char *found = first; found; found = next(hay, found + 1, needle)) {
        size_t at = (size_t)(found - hay.p);
        if (!starts_word(hay, at)) continue;
        return BEGINS - bounded(at) + (ends_word(hay, at + needle.n) ? 500 - bounded(hay.n) : 0);
    }
    return INSIDE - bounded((size_t)(first - hay.p));
}

int menu_score(struct sv hay, struct sv needle) {
    if (needle.n == 0) return 1;
    int phrase = phrase_score(hay, needle);
    if (phrase > INSIDE) return phrase;
    if (text_begins(hay, needle)) return WORDS_BEGIN;
    return phrase ? phrase : text_matches(hay, needle) ? WORDS_INSIDE : 0;
}
