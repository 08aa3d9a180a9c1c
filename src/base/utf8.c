#include "catalyse/base/utf8.h"

/* Length of the well-formed sequence at p (n bytes left), 0 when there is none. The second byte's range
 * excludes overlong forms, surrogates and what lies beyond U+10FFFF. */
static size_t sequence(const unsigned char *p, size_t n) {
    unsigned char c = p[0], low = 0x80, high = 0xBF;
    if (c < 0x80) return 1;
    if (c < 0xC2 || c > 0xF4) return 0;
    size_t len = c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
    if (c == 0xE0) low = 0xA0;
    if (c == 0xED) high = 0x9F;
    if (c == 0xF0) low = 0x90;
    if (c == 0xF4) high = 0x8F;
    if (n < len || p[1] < low || p[1] > high) return 0;
    for (size_t i = 2; i < len; i++)
        if ((p[i] & 0xC0) != 0x80) return 0;
    return len;
}

bool utf8_next(struct sv s, size_t *at, uint32_t *cp) {
    if (*at >= s.n) return false;
    const unsigned char *p = (const unsigned char *)s.p + *at;
    size_t len = sequence(p, s.n - *at);
    *at += len ? len : 1;
    switch (len) {
    case 0:
        *cp = 0xFFFD;
        break;
    case 1:
        *cp = p[0];
        break;
    case 2:
        *cp = (p[0] & 0x1Fu) << 6 | (p[1] & 0x3Fu);
        break;
    case 3:
        *cp = (p[0] & 0x0Fu) << 12 | (p[1] & 0x3Fu) << 6 | (p[2] & 0x3Fu);
        break;
    default:
        *cp = (p[0] & 0x07u) << 18 | (p[1] & 0x3Fu) << 12 | (p[2] & 0x3Fu) << 6 | (p[3] & 0x3Fu);
    }
    return true;
}

void utf8_put(struct str *out, uint32_t cp) {
    char b[4];
    size_t n = 0;
    if (cp < 0x80) {
        str_addc(out, (char)cp);
        return;
    }
    if (cp > 0x10FFFF || (cp >= 0xD800 && cp <= 0xDFFF)) cp = 0xFFFD;
    if (cp < 0x800) {
        b[n++] = (char)(0xC0 | cp >> 6);
    } else if (cp < 0x10000) {
        b[n++] = (char)(0xE0 | cp >> 12);
        b[n++] = (char)(0x80 | (cp >> 6 & 0x3F));
    } else {
        b[n++] = (char)(0xF0 | cp >> 18);
        b[n++] = (char)(0x80 | (cp >> 12 & 0x3F));
        b[n++] = (char)(0x80 | (cp >> 6 & 0x3F));
    }
    b[n++] = (char)(0x80 | (cp & 0x3F));
    str_add(out, sv_of(b, n));
}

size_t utf8_check(struct sv s) {
    const unsigned char *p = (const unsigned char *)s.p;
    for (size_t at = 0; at < s.n;) {
        size_t len = sequence(p + at, s.n - at);
        if (len == 0) return at;
        at += len;
    }
    return s.n;
}

size_t utf8_count(struct sv s) {
    size_t count = 0;
    uint32_t cp;
    for (size_t at = 0; utf8_next(s, &at, &cp);) count++;
    return count;
}
