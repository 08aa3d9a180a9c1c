#include "catalyse/base/number.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

enum { DIGITS_MAX = 18, GROUP = 3 };

/* A number as typed, in plain form: digits, at most one '.', ' ' between thousands. */
struct typed {
    char p[64];
    size_t n;
};

static uint32_t plain_char(uint32_t cp) {
    if (cp == 0xA0 || cp == 0x202F || cp == 0x2009 || cp == 0x2007 || cp == '\'' || cp == 0x2019) return ' ';
    return cp == 0x2212 ? '-' : cp;
}

static bool typed_read(struct sv s, struct typed *t) {
    uint32_t cp;
    t->n = 0;
    for (size_t at = 0; utf8_next(s, &at, &cp);) {
        cp = plain_char(cp);
        if (cp == 0x20AC && at == s.n) break;
        if (cp > '~' || t->n == sizeof t->p) return false;
        t->p[t->n++] = (char)cp;
    }
    return true;
}

/* Takes the currency and k or M off the end; returns how many zeros they stand for. */
static int take_unit(struct sv *s) {
    *s = sv_trim(*s);
    if (s->n > 3 && strncasecmp(s->p + s->n - 3, "EUR", 3) == 0) *s = sv_trim(sv_of(s->p, s->n - 3));
    if (s->n == 0) return 0;
    char last = s->p[s->n - 1];
    int zeros = last == 'k' || last == 'K' ? 3 : last == 'M' ? 6 : 0;
    if (zeros) *s = sv_trim(sv_of(s->p, s->n - 1));
    return zeros;
}

static size_t count_char(struct sv s, char c) {
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) n += s.p[i] == c;
    return n;
}

static size_t find_last(struct sv s, char c) {
    size_t at = s.n;
    while (at > 0 && s.p[at - 1] != c) at--;
    return at ? at - 1 : s.n;
}

/* Position of the decimal separator, s.n when there is none. With both signs the last one is it; in English
 * a comma before three digits groups thousands, and so does one that comes more than once. */
static size_t find_decimal(struct sv s) {
    size_t comma = find_last(s, ','), point = find_last(s, '.');
    if (comma < s.n && point < s.n) return comma > point ? comma : point;
    if (comma == s.n && point == s.n) return s.n;
    char sep = comma < s.n ? ',' : '.';
    size_t at = comma < s.n ? comma : point;
    if (count_char(s, sep) > 1) return s.n;
    if (sep == ',' && i18n_lang() == LANG_EN && s.n - at == GROUP + 1) return s.n;
    return at;
}

/* Digits in groups of three once a separator was used. */
static bool take_whole(struct sv s, int64_t *value) {
    size_t run = 0, seen = 0;
    bool grouped = false;
    char sep = 0;
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (c >= '0' && c <= '9') {
            if (++seen > DIGITS_MAX) return false;
            *value = *value * 10 + (c - '0');
            run++;
            continue;
        }
        if (c != ' ' && c != ',' && c != '.') return false;
        if ((sep && c != sep) || run == 0 || run > GROUP || (grouped && run != GROUP)) return false;
        sep = c;
        grouped = true;
        run = 0;
    }
    return seen > 0 && (!grouped || run == GROUP);
}

static bool take_fraction(struct sv s, int64_t *value) {
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9') return false;
        if (__builtin_mul_overflow(*value, 10, value)) return false;
        if (__builtin_add_overflow(*value, s.p[i] - '0', value)) return false;
    }
    return true;
}

bool number_parse(struct sv s, int decimals, int64_t *out) {
    struct typed t;
    if (!typed_read(sv_trim(s), &t)) return false;
    struct sv text = sv_of(t.p, t.n);
    int shift = decimals + take_unit(&text);
    bool negative = text.n && text.p[0] == '-';
    if (text.n && (negative || text.p[0] == '+')) text = sv_trim(sv_of(text.p + 1, text.n - 1));
    size_t at = find_decimal(text);
    struct sv fraction = at < text.n ? sv_of(text.p + at + 1, text.n - at - 1) : SV_NULL;
    if ((at < text.n && fraction.n == 0) || fraction.n > (size_t)shift) return false;
    int64_t value = 0;
    if (!take_whole(sv_of(text.p, at), &value) || !take_fraction(fraction, &value)) return false;
    for (size_t i = fraction.n; i < (size_t)shift; i++)
        if (__builtin_mul_overflow(value, 10, &value)) return false;
    if (value > NUMBER_MAX) return false;
    *out = negative ? -value : value;
    return true;
}

static uint64_t magnitude(int64_t value) {
    return value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
}

static uint64_t power_of_ten(int decimals) {
    uint64_t unit = 1;
    while (decimals-- > 0) unit *= 10;
    return unit;
}

static void add_grouped(struct str *out, uint64_t whole, const char *separator) {
    char digits[24];
    int n = snprintf(digits, sizeof digits, "%" PRIu64, whole);
    for (int i = 0; i < n; i++) {
        if (i > 0 && (n - i) % GROUP == 0) str_addz(out, separator);
        str_addc(out, digits[i]);
    }
}

void number_show(int64_t value, int decimals, bool trim, struct str *out) {
    bool french = i18n_lang() == LANG_FR;
    uint64_t unit = power_of_ten(decimals), size = magnitude(value), fraction = size % unit;
    if (value < 0) str_addc(out, '-');
    add_grouped(out, size / unit, french ? "\u202f" : ",");
    if (decimals > 0 && !(trim && fraction == 0))
        str_addf(out, "%c%0*" PRIu64, french ? ',' : '.', decimals, fraction);
}

void number_show_change(int64_t value, int decimals, struct str *out) {
    if (value > 0) str_addc(out, '+');
    number_show(value, decimals, value == 0, out);
}

void money_show(int64_t value, int decimals, struct str *out) {
    struct str amount = {0};
    number_show(value, decimals, true, &amount);
    if (value < 0) str_addc(out, '-');
    str_addf(out, C_("amount of money", "€%s"), str_c(&amount) + (value < 0));
    str_deinit(&amount);
}

void number_plain(int64_t value, int decimals, struct str *out) {
    uint64_t unit = power_of_ten(decimals), size = magnitude(value);
    str_addf(out, "%s%" PRIu64, value < 0 ? "-" : "", size / unit);
    if (decimals > 0) str_addf(out, ".%0*" PRIu64, decimals, size % unit);
}
