#include "catalyse/base/str.h"
#include "catalyse/base/bug.h"
#include "catalyse/base/mem.h"
#include <stdio.h>
#include <string.h>

enum { STR_MIN = 32 };

/* Room for `more` bytes and the NUL behind them. */
static void reserve(struct str *s, size_t more) {
    if (s->p && s->cap - s->n > more) return;
    BUG_ON(more > PTRDIFF_MAX / 4 || s->n > PTRDIFF_MAX / 4);
    size_t cap = s->cap ? s->cap * 2 : STR_MIN;
    if (cap < s->n + more + 1) cap = s->n + more + 1;
    s->p = xrealloc(s->p, cap, 1);
    s->cap = cap;
}

void str_deinit(struct str *s) {
    xfree(s->p);
    *s = (struct str){0};
}

void str_clear(struct str *s) {
    s->n = 0;
    if (s->p) s->p[0] = '\0';
}

const char *str_c(const struct str *s) {
    return s->p ? s->p : "";
}

struct sv str_sv(const struct str *s) {
    return sv_of(str_c(s), s->n);
}

void str_add(struct str *s, struct sv text) {
    reserve(s, text.n);
    if (text.n) memcpy(s->p + s->n, text.p, text.n);
    s->n += text.n;
    s->p[s->n] = '\0';
}

void str_addz(struct str *s, const char *cstr) {
    str_add(s, sv_from(cstr));
}

void str_addc(struct str *s, char c) {
    reserve(s, 1);
    s->p[s->n++] = c;
    s->p[s->n] = '\0';
}

void str_addn(struct str *s, char c, size_t times) {
    reserve(s, times);
    memset(s->p + s->n, c, times);
    s->n += times;
    s->p[s->n] = '\0';
}

void str_addf(struct str *s, const char *format, ...) {
    va_list args;
    va_start(args, format);
    str_addv(s, format, args);
    va_end(args);
}

void str_addv(struct str *s, const char *format, va_list args) {
    va_list again;
    va_copy(again, args);
    reserve(s, STR_MIN);
    int n = vsnprintf(s->p + s->n, s->cap - s->n, format, args);
    BUG_ON(n < 0);
    if ((size_t)n >= s->cap - s->n) {
        reserve(s, (size_t)n);
        vsnprintf(s->p + s->n, s->cap - s->n, format, again);
    }
    va_end(again);
    s->n += (size_t)n;
}

void str_insert(struct str *s, size_t at, struct sv text) {
    BUG_ON(at > s->n);
    reserve(s, text.n);
    memmove(s->p + at + text.n, s->p + at, s->n - at);
    if (text.n) memcpy(s->p + at, text.p, text.n);
    s->n += text.n;
    s->p[s->n] = '\0';
}

void str_remove(struct str *s, size_t at, size_t n) {
    BUG_ON(at > s->n || n > s->n - at);
    if (n == 0) return;
    memmove(s->p + at, s->p + at + n, s->n - at - n);
    s->n -= n;
    s->p[s->n] = '\0';
}

struct sv str_keep(struct str *s, struct arena *a) {
    struct sv kept = sv_of(arena_strndup(a, str_c(s), s->n), s->n);
    str_deinit(s);
    return kept;
}
