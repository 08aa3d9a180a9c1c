#include "report/writers/typeset.h"
#include "catalyse/base/utf8.h"

#define NO_BREAK "\xC2\xA0"
#define NARROW "\xE2\x80\xAF"

static bool is_digit(struct sv s, size_t at) {
    return at < s.n && s.p[at] >= '0' && s.p[at] <= '9';
}

static bool is_letter(struct sv s, size_t at) {
    if (at >= s.n) return false;
    unsigned char c = (unsigned char)s.p[at];
    return (c | 0x20) >= 'a' ? (c | 0x20) <= 'z' || c >= 0xC3 : false;
}

static bool stands_at(struct sv s, size_t at, const char *what) {
    return at <= s.n && sv_starts(sv_of(s.p + at, s.n - at), sv_from(what));
}

/* Whether the blank at `at` stands between thousands: one to three digits, the blank, exactly three. */
static bool groups_thousands(struct sv s, size_t at) {
    size_t before = 0;
    while (before < 4 && before < at && is_digit(s, at - 1 - before)) before++;
    if (before < 1 || before > 3) return false;
    return is_digit(s, at + 1) && is_digit(s, at + 2) && is_digit(s, at + 3) && !is_digit(s, at + 4);
}

static bool is_wide(struct sv s, size_t at) {
    return at < s.n && (s.p[at] & 0x80);
}

static bool behind(struct sv s, size_t at, struct sv what) {
    return at >= what.n && sv_is(sv_of(s.p + at - what.n, what.n), what.p);
}

/* What a blank is in French. */
static const char *blank(struct sv s, size_t at) {
    char next = at + 1 < s.n ? s.p[at + 1] : '\0';
    if (next == ';' || next == '!' || next == '?') return NARROW;
    if (next == ':' || next == '%') return NO_BREAK;
    if (is_wide(s, at + 1) && (stands_at(s, at + 1, "»") || stands_at(s, at + 1, "€"))) return NO_BREAK;
    if (at && is_wide(s, at - 1) && (behind(s, at, SV("«")) || behind(s, at, SV("n°")))) return NO_BREAK;
    return is_digit(s, at + 1) && groups_thousands(s, at) ? NARROW : " ";
}

/* Direction marks, embeddings, overrides and isolates: they could make a line read as another one. */
static bool is_bidi(uint32_t cp) {
    return cp == 0x061C || cp == 0x200E || cp == 0x200F || (cp >= 0x202A && cp <= 0x202E) ||
           (cp >= 0x2066 && cp <= 0x2069);
}

/* One character of several bytes, or a wrong byte. */
static void put_wide(struct str *out, struct sv s, size_t *at) {
    uint32_t cp;
    size_t from = *at;
    utf8_next(s, at, &cp);
    if (is_bidi(cp)) return;
    if (cp == 0xFFFD || (cp >= 0x80 && cp < 0xA0) || cp == 0xFEFF)
        utf8_put(out, 0xFFFD);
    else
        str_add(out, sv_of(s.p + from, *at - from));
}

/* Three points, no more. */
static bool is_ellipsis(struct sv s, size_t at) {
    return stands_at(s, at, "...") && !stands_at(s, at, "....") && (at == 0 || s.p[at - 1] != '.');
}

/* An apostrophe within a word or before a quotation; in English also behind one: the members' pace. */
static bool is_apostrophe(struct sv s, size_t at, enum lang lang) {
    bool before = at > 0 && (is_letter(s, at - 1) || (s.p[at - 1] & 0x80));
    return before && (lang == LANG_EN || is_letter(s, at + 1) || stands_at(s, at + 1, "«"));
}

static void put_plain(struct str *out, struct sv s, size_t at, const struct escape *escape) {
    unsigned char c = (unsigned char)s.p[at];
    bool lone = c == '&' && escape->lone_and && stands_at(s, at + 1, " ");
    if (escape->of[c] && !lone)
        str_addz(out, escape->of[c]);
    else if (c < 0x20 || c == 0x7F)
        utf8_put(out, 0xFFFD);
    else
        str_addc(out, (char)c);
}

static void put_special(struct str *out, struct sv s, size_t *at, enum lang lang,
                        const struct escape *escape) {
    unsigned char c = (unsigned char)s.p[*at];
    bool ellipsis = c == '.' && is_ellipsis(s, *at);
    if (ellipsis)
        str_addz(out, "…");
    else if (c == ' ' && lang == LANG_FR)
        str_addz(out, blank(s, *at));
    else if (c == '\'' && is_apostrophe(s, *at, lang))
        str_addz(out, "’");
    else
        put_plain(out, s, *at, escape);
    *at += ellipsis ? 3 : 1;
}

/* Whether a byte is copied as it is without a further look. */
static bool is_plain(unsigned char c, enum lang lang, const struct escape *escape) {
    if (c < 0x20 || c >= 0x7F || c == '\'' || c == '.') return false;
    return !escape->of[c] && (c != ' ' || lang != LANG_FR);
}

/* Whether the blank at `at` is but one between two words, wherever it stands. */
static bool parts_words(struct sv s, size_t at, const struct escape *escape) {
    return s.p[at] == ' ' && !escape->of[' '] && at && !is_wide(s, at - 1) && !is_wide(s, at + 1) &&
           is_letter(s, at + 1);
}

static size_t plain_to(struct sv s, size_t at, enum lang lang, const struct escape *escape) {
    while (at < s.n && (is_plain((unsigned char)s.p[at], lang, escape) || parts_words(s, at, escape))) at++;
    return at;
}

void typeset(struct str *out, struct sv text, enum lang lang, const struct escape *escape) {
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        at = plain_to(text, at, lang, escape);
        str_add(out, sv_of(text.p + from, at - from));
        if (at == text.n) break;
        if ((unsigned char)text.p[at] < 0x80)
            put_special(out, text, &at, lang, escape);
        else
            put_wide(out, text, &at);
    }
}
