#include "catalyse/base/mem.h"
#include "catalyse/base/utf8.h"
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

/* Everything below U+0300 is in NFC as long as nothing above joins it. */
enum { FIRST_COMPOSING = 0x300 };

static bool is_line_end(uint32_t cp) {
    return cp == '\n' || cp == '\r' || cp == 0x85 || cp == 0x2028 || cp == 0x2029;
}

static bool is_control(uint32_t cp) {
    return cp < 0x20 || (cp >= 0x7F && cp <= 0x9F) || (cp >= 0x202A && cp <= 0x202E) ||
           (cp >= 0x2066 && cp <= 0x2069) || cp == 0xFEFF;
}

/* Copies s without what may not be stored; true when the result may need composing. */
static bool filter(struct sv s, bool lines, struct str *out) {
    bool composing = false;
    uint32_t cp;
    for (size_t at = 0; utf8_next(s, &at, &cp);) {
        if (cp == '\r' && at < s.n && s.p[at] == '\n') continue;
        if (is_line_end(cp))
            cp = lines ? '\n' : ' ';
        else if (cp == '\t')
            cp = ' ';
        else if (is_control(cp))
            continue;
        composing |= cp >= FIRST_COMPOSING;
        utf8_put(out, cp);
    }
    return composing;
}

static void compose(struct str *s) {
    utf8proc_uint8_t *composed = NULL;
    utf8proc_option_t how = UTF8PROC_STABLE | UTF8PROC_COMPOSE;
    utf8proc_ssize_t n =
        utf8proc_map((const utf8proc_uint8_t *)str_c(s), (utf8proc_ssize_t)s->n, &composed, how);
    if (n >= 0) {
        str_clear(s);
        str_add(s, sv_of((const char *)composed, (size_t)n));
    }
    free(composed);
}

static bool is_space(uint32_t cp) {
    return cp == ' ' || cp == '\n' ||
           (cp >= 0xA0 && utf8proc_category((utf8proc_int32_t)cp) == UTF8PROC_CATEGORY_ZS);
}

static void trim(struct str *s) {
    size_t start = 0, end = 0;
    bool seen = false;
    uint32_t cp;
    for (size_t at = 0, before = 0; utf8_next(str_sv(s), &at, &cp); before = at) {
        if (is_space(cp)) continue;
        if (!seen) start = before;
        seen = true;
        end = at;
    }
    str_remove(s, end, s->n - end);
    str_remove(s, 0, start);
}

bool text_clean(struct sv s, bool lines, struct str *out) {
    str_clear(out);
    if (utf8_check(s) != s.n || sv_find(s, '\0') != s.n) return false;
    if (filter(s, lines, out)) compose(out);
    trim(out);
    return true;
}
