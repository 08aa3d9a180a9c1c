#ifndef CATALYSE_BASE_MEM_H
#define CATALYSE_BASE_MEM_H

/* Memory that never comes back NULL: when none is left the program says so and aborts, which loses
 * nothing, since everything that the screen calls saved is in the file. */

#include <stddef.h>

/* As their namesakes of C; free with xfree. */
void *xmalloc(size_t n);
void *xcalloc(size_t count, size_t size); /* checks the product */
void *xrealloc(void *p, size_t count, size_t size);
char *xstrdup(const char *s);
void xfree(void *p);
/* What was freed goes back to the system, where it can. */
void mem_rest(void);

/* Tests: let the n-th allocation from now fail (1 is the next); 0 switches that off. */
void mem_fail_at(long n);

/* Bump allocator for everything that lives as long as a screen, a load or a request. Nothing in it is
 * freed one by one. `(struct arena){0}` is a valid empty one. */
struct arena {
    struct arena_block *head;
    size_t used; /* bytes handed out since the last reset */
};

/* Of n bytes, of so many elements, a copy, a text as printf makes it. */
void *arena_alloc(struct arena *a, size_t n); /* zeroed, aligned for any type */
void *arena_array(struct arena *a, size_t count, size_t size);
char *arena_strndup(struct arena *a, const char *p, size_t n); /* NUL-terminated copy */
char *arena_printf(struct arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Forgets all that was handed out, or frees it too. */
void arena_reset(struct arena *a); /* keeps the largest block for reuse */
void arena_deinit(struct arena *a);

#endif
