#include "catalyse/base/bug.h"
#include <stdio.h>
#include <stdlib.h>

/* A signal-like hook: a broken invariant has no context to carry it in. */
static void (*bug_handler)(void);

void bug(const char *file, int line, const char *what) {
    void (*handler)(void) = bug_handler;
    bug_handler = NULL;
    if (handler) handler();
    fprintf(stderr, "catalyse: bug at %s:%d: %s\n", file, line, what);
    abort();
}

void bug_set_handler(void (*handler)(void)) {
    bug_handler = handler;
}
