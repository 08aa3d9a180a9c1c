#ifndef TESTS_BENCH_BROWSE_H
#define TESTS_BENCH_BROWSE_H

/* A list in ncurses and nothing else: j, k and Q. Needs setlocale before. */
struct browse {
    int rows;
    int clock; /* shown, every second */
    void *ctx;
    void (*show)(void *ctx, int top, int current, int rows); /* what is on the screen, all of it */
};

void browse(const struct browse *b);
/* The attribute of a row. */
void browse_mark(int current);

#endif
