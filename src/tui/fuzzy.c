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

static bool ends_word(struct sv s, size_t at) {
    return at == s.n || strchr(" -',;:.", s.p[at]);
}

/* Better at the beginning of a word and of the text; a whole word better in a short text. */
static int whole_score(struct sv hay, size_t at, size_t end) {
    int score = WHOLE - bounded(at);
    if (starts_word(hay, at)) score += 500;
    if (ends_word(hay, end)) score += 500 - bounded(hay.n);
    return score;
}

int fuzzy_score(struct sv hay, struct sv needle) {
    if (needle.n == 0) return 1;
    const char *found = hay.n ? memmem(hay.p, hay.n, needle.p, needle.n) : NULL;
    size_t at = found ? (size_t)(found - hay.p) : 0;
    if (found) return whole_score(hay, at, at + needle.n);
    return text_matches(hay, needle) ? WORDS : letters_score(hay, needle);
}
