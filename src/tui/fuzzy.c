#include "catalyse/base/utf8.h"
#include "catalyse/tui/menu.h"
#include <string.h>

enum { WHOLE = 3000, WORDS = 2000, LETTERS = 1000, WORD_START = 20, NEXT_TO = 10 };

static bool starts_word(struct sv s, size_t at) {
    return at == 0 || s.p[at - 1] == ' ' || s.p[at - 1] == '-' || s.p[at - 1] == '\'';
}

/* All letters in order: better when they stand together or begin words. */
static int letters_score(struct sv hay, struct sv needle) {
    int score = LETTERS;
    size_t at = 0, last = hay.n;
    for (size_t i = 0; i < needle.n; i++) {
        if (needle.p[i] == ' ') continue;
        while (at < hay.n && hay.p[at] != needle.p[i]) at++;
        if (at == hay.n) return 0;
        if (starts_word(hay, at)) score += WORD_START;
        if (at == last + 1) score += NEXT_TO;
        last = at++;
    }
    return score;
}

static int bounded(size_t n) {
    return n < 500 ? (int)n : 500;
}

int fuzzy_score(struct sv hay, struct sv needle) {
    if (needle.n == 0) return 1;
    const char *found = hay.n ? memmem(hay.p, hay.n, needle.p, needle.n) : NULL;
    if (found) {
        size_t at = (size_t)(found - hay.p);
        return WHOLE + (starts_word(hay, at) ? 500 : 0) + (hay.n == needle.n ? 100 : 0) - bounded(at);
    }
    return text_matches(hay, needle) ? WORDS : letters_score(hay, needle);
}
