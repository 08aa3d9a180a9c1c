#ifndef TEST_DOMAIN_RUN_H
#define TEST_DOMAIN_RUN_H

#include "catalyse/domain/agenda.h"

enum { AFTERNOON = 10, RUN_MAX = 12 };

/* A run of show with room for its blocks and times. */
struct run {
    struct agenda_block blocks[RUN_MAX];
    struct agenda_times t[RUN_MAX];
    struct agenda a;
};

/* The afternoon of the method: 13:30 to 17:30 on 2026-06-18. */
void run_afternoon(struct run *r);
/* Any run of show, with gaps, locks, blocks already run, made from a number; *now fits it. */
void run_random(struct run *r, uint64_t seed, int64_t *now);
/* "2026-06-18 13:30:05" or "13:30" (of that day), local time. */
int64_t at(const char *text);
/* The time of day of a moment, "13:30"; "" for none. In one of a few buffers in turn. */
const char *clock_of(int64_t moment);

#endif
