#ifndef TESTS_BENCH_PAPERS_GROW_H
#define TESTS_BENCH_PAPERS_GROW_H

#include "../stock.h"

/* A programme of 400 people and 30 subgroups: the sample six times over, each copy with references of its
 * own, and people to make up the number. Path of the file in the arena; NULL: why was printed. */
const char *grow_programme(struct stock *s);

#endif
