#include "catalyse/base/mem.h"
#include "catalyse/base/utf8.h"
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

/* False when NFC leaves the character alone whatever stands before it: below U+0300 that is all of them. */
static bool may_compose(uint32_t cp) {
    if (cp < 0x300) return false;
    if (cp >= 0x1100 && cp <= 0x11FF) return true;
    const utf8proc_property_t *p = utf8proc_get_property((utf8proc_int32_t)cp);
    bool decomposes = p->decomp_seqindex != UINT16_MAX && p->decomp_type == 0;
    return decomposes || p->combining_class != 0 || p->comb_index != UINT16_MAX;
}

static bool is_line_end(uint32_t cp) {
    return cp == '\n' || cp == '\r' || cp == 0x85 || cp == 0x2028 || cp == 0x2029;
}

static bool is_control(uint32_t cp) {
    return cp < 0x20 || (cp >= 0x7F && cp <= 0x9F) || (cp >= 0x202A && cp <= 0x202E) ||
           (cp >= 0x2066 && cp <= 0x2069) || cp == 0xFEFF;
}

/* How many bytes from `at` on may be kept as they are: ASCII without controls and Latin letters. */
static size_t plain_run(struct sv s, size_t at) {
    const unsigned char *p = (const unsigned char *)s.p;
    size_t end = at;
    while (end < s.n) {
        if (p[end] >= ' ' && p[end] <= '~')
            end++;
        else if (p[end] >= 0xC3 && p[end] <= 0xCB)
            end += 2;
        else
            break;
    }
    return end - at;
}

/* Copies s, valid UTF-8, without what may not be stored; true when the result may need composing. */
static bool filter(struct sv s, bool lines, struct str *out) {
    bool composing = false;
    uint32_t cp;
    for (size_t at = 0;;) {
        size_t run = plain_run(s, at);
        str_add(out, sv_of(s.p + at, run));
        at += run;
        if (!utf8_next(s, &at, &cp)) return composing;
        if (cp == '\r' && at < s.n && s.p[at] == '\n') continue;
        if (is_line_end(cp))
            cp = lines ? '\n' : ' ';
        else if (cp == '\t')
            cp = ' ';
        else if (is_control(cp))
            continue;
        composing |= may_compose(cp);
        utf8_put(out, cp);
    }
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
    uint32_t cp;
    while (s->n > 0) {
        size_t start = s->n - 1;
        while (start > 0 && ((unsigned char)s->p[start] & 0xC0) == 0x80) start--;
        size_t at = start;
        if (!utf8_next(str_sv(s), &at, &cp) || !is_space(cp)) break;
        str_remove(s, start, s->n - start);
    }
    size_t blanks = 0;
    for (size_t at = 0; utf8_next(str_sv(s), &at, &cp) && is_space(cp);) blanks = at;
    str_remove(s, 0, blanks);
}

bool text_clean(struct sv s, bool lines, struct str *out) {
    str_clear(out);
    if (utf8_check(s) != s.n || sv_find(s, '\0') != s.n) return false;
    if (filter(s, lines, out)) compose(out);
    trim(out);
    return true;
}
