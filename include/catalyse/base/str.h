#ifndef CATALYSE_BASE_STR_H
#define CATALYSE_BASE_STR_H

/* An owned, growing run of bytes, always followed by a NUL that is not counted.
 * `(struct str){0}` is a valid empty one; whoever holds it calls str_deinit. */

#include "catalyse/base/mem.h"
#include "catalyse/base/sv.h"
#include <stdarg.h>

struct str {
    char *p; /* NULL while nothing was added: use str_c */
    size_t n, cap;
};

/* Frees the memory: it is a valid empty one again. */
void str_deinit(struct str *s);
void str_clear(struct str *s); /* keeps the memory */
const char *str_c(const struct str *s);
struct sv str_sv(const struct str *s);
void str_add(struct str *s, struct sv text);
void str_addz(struct str *s, const char *cstr);
void str_addc(struct str *s, char c);
void str_addn(struct str *s, char c, size_t times);
void str_addf(struct str *s, const char *format, ...) __attribute__((format(printf, 2, 3)));
void str_addv(struct str *s, const char *format, va_list args) __attribute__((format(printf, 2, 0)));
void str_insert(struct str *s, size_t at, struct sv text);
void str_remove(struct str *s, size_t at, size_t n);
/* Moves the text into the arena, a NUL behind it, and empties s. */
struct sv str_keep(struct str *s, struct arena *a);

#endif
