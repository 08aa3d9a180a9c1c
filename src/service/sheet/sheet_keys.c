#include "service/sheet/sheet_keys.h"
#include "catalyse/base/utf8.h"

bool byte_is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool byte_is_wordy(char c) {
    return byte_is_digit(c) || (c >= 'a' && c <= 'z') || (unsigned char)c >= 0x80;
}

struct sv words_key(struct arena *a, struct sv text) {
    struct str folded = {0}, key = {0};
    text_fold(text, &folded);
    for (size_t i = 0; i < folded.n; i++) {
        bool gap = i > 0 && !byte_is_wordy(folded.p[i - 1]);
        if (!byte_is_wordy(folded.p[i])) continue;
        if (gap && key.n) str_addc(&key, ' ');
        str_addc(&key, folded.p[i]);
    }
    struct sv out = str_keep(&key, a);
    str_deinit(&folded);
    return out;
}

enum { SHORT_WORD = 4 };

bool words_in(struct sv key, struct sv words) {
    struct sv word;
    while (sv_next(&words, ' ', &word)) {
        struct sv rest = key, part;
        bool found = false;
        while (!found && sv_next(&rest, ' ', &part))
            found = word.n <= SHORT_WORD ? sv_eq(part, word) : sv_starts(part, word);
        if (!found) return false;
    }
    return true;
}

size_t words_shared(struct sv a, struct sv b) {
    struct sv word, other;
    size_t shared = 0;
    while (sv_next(&a, ' ', &word)) {
        struct sv rest = b;
        bool found = false;
        while (!found && sv_next(&rest, ' ', &other)) found = sv_eq(word, other);
        shared += found;
    }
    return shared;
}

static bool is_initial_of(struct sv initial, struct sv word) {
    enum { INITIALS = 2 };
    return initial.n <= INITIALS && sv_starts(word, initial);
}

/* Words of the shorter name that are in the other, whole or as an initial. */
static size_t words_explained(struct sv name, struct sv longer) {
    struct sv word, other;
    size_t explained = 0;
    while (sv_next(&name, ' ', &word)) {
        struct sv rest = longer;
        bool found = false;
        while (!found && sv_next(&rest, ' ', &other))
            found = sv_eq(word, other) || is_initial_of(word, other) || is_initial_of(other, word);
        explained += found;
    }
    return explained;
}

static size_t words_counted(struct sv key) {
    struct sv word;
    size_t n = 0;
    while (sv_next(&key, ' ', &word)) n++;
    return n;
}

bool names_agree(struct sv a, struct sv b) {
    bool longer = words_counted(a) > words_counted(b);
    struct sv fewer = longer ? b : a;
    return words_shared(a, b) > 0 && words_explained(fewer, longer ? a : b) == words_counted(fewer);
}
