#include "catalyse/base/sv.h"
#include <string.h>
#include <strings.h>

struct sv sv_from(const char *cstr) {
    return cstr ? sv_of(cstr, strlen(cstr)) : SV_NULL;
}

struct sv sv_of(const char *p, size_t n) {
    return (struct sv){p, n};
}

bool sv_eq(struct sv a, struct sv b) {
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

bool sv_is_whole(struct sv a, const char *cstr) {
    if (!cstr) return a.n == 0;
    size_t i = 0;
    while (i < a.n && cstr[i] && cstr[i] == a.p[i]) i++;
    return i == a.n && !cstr[i];
}

bool sv_starts(struct sv s, struct sv prefix) {
    return s.n >= prefix.n && sv_eq(sv_of(s.p, prefix.n), prefix);
}

bool sv_ends(struct sv s, struct sv suffix) {
    return suffix.n == 0 || (s.n >= suffix.n && sv_eq(sv_of(s.p + s.n - suffix.n, suffix.n), suffix));
}

int sv_cmp(struct sv a, struct sv b) {
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n ? memcmp(a.p, b.p, n) : 0;
    return order ? order : (a.n > b.n) - (a.n < b.n);
}

static bool is_blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

struct sv sv_trim(struct sv s) {
    while (s.n && is_blank(s.p[0])) s = sv_of(s.p + 1, s.n - 1);
    while (s.n && is_blank(s.p[s.n - 1])) s.n--;
    return s;
}

size_t sv_find(struct sv s, char c) {
    const char *hit = s.n ? memchr(s.p, c, s.n) : NULL;
    return hit ? (size_t)(hit - s.p) : s.n;
}

bool sv_next(struct sv *rest, char sep, struct sv *part) {
    if (!rest->p) return false;
    size_t at = sv_find(*rest, sep);
    *part = sv_of(rest->p, at);
    *rest = at < rest->n ? sv_of(rest->p + at + 1, rest->n - at - 1) : SV_NULL;
    return true;
}

bool sv_lists(struct sv words, struct sv word) {
    struct sv one;
    while (word.n && sv_next(&words, ' ', &one))
        if (sv_eq(one, word)) return true;
    return false;
}

bool sv_to_i64(struct sv s, int64_t *out) {
    bool negative = s.n && s.p[0] == '-';
    size_t at = negative || (s.n && s.p[0] == '+') ? 1 : 0;
    if (at == s.n) return false;
    int64_t value = 0;
    for (; at < s.n; at++) {
        if (s.p[at] < '0' || s.p[at] > '9') return false;
        int digit = s.p[at] - '0';
        if (__builtin_mul_overflow(value, 10, &value)) return false;
        if (__builtin_add_overflow(value, negative ? -digit : digit, &value)) return false;
    }
    *out = value;
    return true;
}

bool sv_to_bool(struct sv s, bool *out) {
    static const struct {
        const char *word;
        bool value;
    } words[] = {{"yes", true}, {"true", true},   {"on", true},   {"1", true},  {"oui", true},
                 {"no", false}, {"false", false}, {"off", false}, {"0", false}, {"non", false}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (s.n != strlen(words[i].word) || strncasecmp(s.p, words[i].word, s.n) != 0) continue;
        *out = words[i].value;
        return true;
    }
    return false;
}
