#ifndef TESTS_BENCH_PAPERS_PAPERS_H
#define TESTS_BENCH_PAPERS_PAPERS_H

#include <stddef.h>

enum { QUERIES_MOST = 16 };

/* A document, and the queries that give its rows. */
struct paper {
    const char *kind, *what; /* as reports call it; in words */
    const char *queries[QUERIES_MOST + 1];
};

extern const struct paper PAPERS[];
extern const size_t N_PAPERS;

#endif
