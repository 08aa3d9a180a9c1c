#include "catalyse/domain/alone.h"
#include "catalyse/base/utf8.h"
#include <string.h>

static bool begins_with_capital(struct sv s) {
    size_t at = 0;
    uint32_t cp;
    return utf8_next(s, &at, &cp) && cp_is_capital(cp);
}

/* The bytes of the blank that ends at `at`, of those that stand between words; 0: none. */
static size_t blank_before(struct sv text, size_t at) {
    static const char *const blanks[] = {" ", "\n", "\u00a0", "\u202f"};
    for (size_t i = 0; i < sizeof blanks / sizeof *blanks; i++)
        if (sv_ends(sv_of(text.p, at), sv_from(blanks[i]))) return strlen(blanks[i]);
    return 0;
}

/* What stands before, up to a blank: "M.", "de", "l'équipe". */
static struct sv word_before(struct sv text, size_t at) {
    size_t to = at, blank;
    while ((blank = blank_before(text, to))) to -= blank;
    size_t from = to;
    while (from && !blank_before(text, from)) from--;
    return sv_of(text.p + from, to - from);
}

static bool is_one_of(struct sv word, const char *const *words, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (text_same(word, sv_from(words[i]))) return true;
    return false;
}

static bool is_title(struct sv word) {
    static const char *const titles[] = {"M.",  "Mme", "Mlle", "Monsieur", "Madame", "Dr",
                                         "Dr.", "Mr",  "Mr.",  "Mrs",      "Mrs.",   "Ms"};
    return is_one_of(word, titles, sizeof titles / sizeof *titles);
}

/* "C.", "J.-C.": the first name of whoever is named by the last one. */
static bool is_initial(struct sv word) {
    struct sv part;
    if (!sv_ends(word, SV("."))) return false;
    while (sv_next(&word, '-', &part))
        if (utf8_count(part) != 2 || !begins_with_capital(part)) return false;
    return true;
}

static bool is_of_place(struct sv word) {
    static const char *const places[] = {"rue",   "place",  "avenue", "quai", "impasse", "square",
                                         "saint", "sainte", "st",     "st.",  "ste",     "ste."};
    return is_one_of(word, places, sizeof places / sizeof *places);
}

static bool ends_with(struct sv s, const char *end) {
    size_t n = strlen(end);
    return s.n >= n && memcmp(s.p + s.n - n, end, n) == 0;
}

/* Nothing, or what ends a sentence or opens a quote or a line. */
static bool begins_sentence(struct sv text, struct sv before, size_t at) {
    static const char *const ends[] = {".", "!", "?", "\"", "…", "«", "»", "“", "”", "—", "–", "•"};
    size_t end = before.n ? (size_t)(before.p - text.p) + before.n : 0;
    if (!before.n || memchr(text.p + end, '\n', at - end)) return true;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (ends_with(before, ends[i])) return true;
    return false;
}

/* "(Martin", "d'Arnaud", but not "Saint-Martin". */
static bool is_joined(struct sv so_far) {
    return ends_with(so_far, "(") || ends_with(so_far, "'") || ends_with(so_far, "’");
}

static bool name_follows(struct sv text, size_t to) {
    if (to < text.n && text.p[to] == '-') return true;
    return to + 1 < text.n && text.p[to] == ' ' &&
           begins_with_capital(sv_of(text.p + to + 1, text.n - to - 1));
}

static bool capital_at(struct sv text, size_t at) {
    return begins_with_capital(sv_of(text.p + at, text.n - at));
}

bool name_titled(struct sv text, size_t from) {
    struct sv before = word_before(text, from);
    return capital_at(text, from) && (is_title(before) || is_initial(before));
}

bool name_alone(struct sv text, size_t from, size_t to, bool ordinary) {
    if (!capital_at(text, from) || name_follows(text, to)) return false;
    if (name_titled(text, from) || is_joined(sv_of(text.p, from))) return true;
    struct sv before = word_before(text, from);
    if ((from && !blank_before(text, from)) || is_of_place(before)) return false;
    return begins_sentence(text, before, from) ? !ordinary : !begins_with_capital(before);
}

/* "Saint-Martin", "Jean-Pierre", "rue Martin" */
static bool is_in_name(struct sv text, size_t from, size_t to) {
    bool before = from && text.p[from - 1] == '-', after = to < text.n && text.p[to] == '-';
    return before || after || is_of_place(word_before(text, from));
}

enum name_use name_use(struct sv text, size_t from, size_t to, bool ordinary) {
    if (!capital_at(text, from)) return ordinary ? NAME_NONE : NAME_DOUBT;
    if (is_in_name(text, from, to)) return NAME_DOUBT;
    return !ordinary || name_alone(text, from, to, ordinary) ? NAME_SURE : NAME_DOUBT;
}
