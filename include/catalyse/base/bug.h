#ifndef CATALYSE_BASE_BUG_H
#define CATALYSE_BASE_BUG_H

/* An invariant of ours is broken: runs the handler (which restores the terminal), prints where,
 * aborts. Never for user input. */
#define BUG_ON(cond)                                                       \
    do {                                                                   \
        if (__builtin_expect(!!(cond), 0)) bug(__FILE__, __LINE__, #cond); \
    } while (0)

/* What BUG_ON calls; never returns. */
__attribute__((noreturn)) void bug(const char *file, int line, const char *what);

/* Called once before bug() aborts; NULL for none. */
void bug_set_handler(void (*handler)(void));

#endif
