#include "catalyse/base/utf8.h"
#include <utf8proc.h>

enum { MARKS_MAX = 2, REPLACEMENT = 0xFFFD };

static bool between(uint32_t cp, uint32_t low, uint32_t high) {
    return cp >= low && cp <= high;
}

/* Bytes of the character at `at` when it is a Latin letter or ASCII, shown as itself in one column, and
 * nothing on it follows; 0 otherwise, which decides nothing. Nearly all text is such. */
static size_t simple(struct sv s, size_t at) {
    const unsigned char *p = (const unsigned char *)s.p + at;
    size_t left = s.n - at, n;
    if (left && p[0] >= ' ' && p[0] <= '~')
        n = 1;
    else if (left > 1 && p[0] >= 0xC3 && p[0] <= 0xCB && (p[1] & 0xC0) == 0x80)
        n = 2;
    else
        return 0;
    bool alone = n == left || (p[n] >= ' ' && p[n] <= '~') || (p[n] >= 0xC3 && p[n] <= 0xCB);
    return alone ? n : 0;
}

/* Vowels and finals that join the Hangul syllable before them. */
static bool is_joining_jamo(uint32_t cp) {
    return between(cp, 0x1160, 0x11FF) || between(cp, 0xD7B0, 0xD7FF);
}

int cp_width(uint32_t cp) {
    if (cp < 0x300) return cp < 0x20 || between(cp, 0x7F, 0x9F) ? 0 : 1;
    if (is_joining_jamo(cp)) return 0;
    switch (utf8proc_category((utf8proc_int32_t)cp)) {
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_MC:
        return 1;
    default:
        return utf8proc_charwidth((utf8proc_int32_t)cp);
    }
}

/* Characters that only steer others and that terminals count differently: joiners, variation
 * selectors, skin tones, bidi and other format controls. */
static bool is_dropped(uint32_t cp) {
    if (cp < 0x300) return cp == 0xAD;
    if (between(cp, 0xFE00, 0xFE0F) || between(cp, 0xE0100, 0xE01EF)) return true;
    if (between(cp, 0x180B, 0x180F) || between(cp, 0x1F3FB, 0x1F3FF) || cp == 0x34F) return true;
    return utf8proc_category((utf8proc_int32_t)cp) == UTF8PROC_CATEGORY_CF;
}

/* What stands on the terminal for a character that is not dropped. */
static uint32_t shown_cp(uint32_t cp) {
    if (cp == '\t' || cp == '\n' || cp == 0x85 || cp == 0x2028 || cp == 0x2029) return ' ';
    if (cp < 0x300) return cp < 0x20 || between(cp, 0x7F, 0x9F) ? REPLACEMENT : cp;
    return utf8proc_category((utf8proc_int32_t)cp) == UTF8PROC_CATEGORY_CN ? REPLACEMENT : cp;
}

/* One character with the marks on it, as shown: cp[0] is the base, 0 when there is none. */
struct cluster {
    uint32_t cp[1 + MARKS_MAX];
    int n, width;
};

/* Reads the cluster at *at and moves behind it; false at the end. Marks without a base show nothing. */
static bool cluster_next(struct sv s, size_t *at, struct cluster *c) {
    if (*at >= s.n) return false;
    *c = (struct cluster){0};
    size_t start = *at, next = start;
    uint32_t cp;
    while (utf8_next(s, &next, &cp)) {
        if (!is_dropped(cp)) {
            cp = shown_cp(cp);
            int width = cp_width(cp);
            if (width > 0 && *at > start) break;
            if (width > 0 || (c->n > 0 && c->n <= MARKS_MAX)) c->cp[c->n++] = cp;
            c->width += width;
        }
        *at = next;
    }
    return true;
}

int text_width(struct sv s) {
    int width = 0;
    struct cluster c;
    for (size_t at = 0, n; at < s.n;) {
        if ((n = simple(s, at)) > 0) {
            at += n;
            width++;
        } else if (cluster_next(s, &at, &c)) {
            width += c.width;
        }
    }
    return width;
}

size_t text_fit(struct sv s, int columns, int *width) {
    size_t at = 0;
    int used = 0;
    struct cluster c;
    for (size_t next = 0, n; at < s.n; at = next) {
        int more = 1;
        if ((n = simple(s, at)) > 0)
            next = at + n;
        else if (cluster_next(s, &next, &c))
            more = c.width;
        if (used + more > columns) break;
        used += more;
    }
    if (width) *width = used;
    return at;
}

void text_shown(struct sv s, struct str *out) {
    str_clear(out);
    struct cluster c;
    for (size_t at = 0, n; at < s.n;) {
        size_t start = at;
        while ((n = simple(s, at)) > 0) at += n;
        str_add(out, sv_of(s.p + start, at - start));
        if (!cluster_next(s, &at, &c)) break;
        for (int i = 0; i < c.n; i++) utf8_put(out, c.cp[i]);
    }
}

size_t text_next(struct sv s, size_t at) {
    struct cluster c;
    cluster_next(s, &at, &c);
    return at;
}

/* Start of the code point that ends at `at` (> 0); an invalid byte is one of its own. */
static size_t cp_prev(struct sv s, size_t at, uint32_t *cp) {
    for (size_t back = 2; back <= 4 && back <= at; back++) {
        size_t end = at - back;
        if (utf8_next(s, &end, cp) && end == at) return at - back;
    }
    size_t last = at - 1;
    utf8_next(s, &last, cp);
    return at - 1;
}

size_t text_prev(struct sv s, size_t at) {
    uint32_t cp;
    while (at > 0) {
        at = cp_prev(s, at, &cp);
        if (!is_dropped(cp) && cp_width(shown_cp(cp)) > 0) break;
    }
    return at;
}

static bool is_word(uint32_t cp) {
    if (cp < 0x80) return between(cp, '0', '9') || between(cp | 0x20, 'a', 'z');
    switch (utf8proc_category((utf8proc_int32_t)cp)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
        return true;
    default:
        return false;
    }
}

size_t text_word_prev(struct sv s, size_t at) {
    uint32_t cp;
    bool inside = false;
    while (at > 0) {
        size_t before = cp_prev(s, at, &cp);
        if (inside && !is_word(cp)) break;
        inside = is_word(cp);
        at = before;
    }
    return at;
}

size_t text_word_next(struct sv s, size_t at) {
    uint32_t cp;
    bool inside = false;
    for (size_t next = at; utf8_next(s, &next, &cp); at = next) {
        if (inside && !is_word(cp)) break;
        inside = is_word(cp);
    }
    return at;
}

bool text_whole(struct sv s, size_t from, size_t to) {
    uint32_t cp;
    if (from > 0) {
        cp_prev(s, from, &cp);
        if (is_word(cp)) return false;
    }
    return !utf8_next(s, &to, &cp) || !is_word(cp);
}
