#ifndef CATALYSE_DOMAIN_AGENDA_ROUNDS_H
#define CATALYSE_DOMAIN_AGENDA_ROUNDS_H

/* Rounds at tables during blocks of a run of show: all of a block are equally long. When one ends, people are
 * called to another table, once, for a while; after the last one, back together. */

#include "catalyse/domain/agenda.h"

enum { ROUND_CALL_MS = 60000 };

struct agenda_round {
    int no, of;      /* the round of the block under way, from 1; 0: it has none */
    int64_t left_ms; /* of that round; negative when the last one is over its time */
    int over;        /* the round whose end people are called for, from 1; 0: none */
    bool last;       /* of its block */
    size_t block;    /* the block it was in */
    int64_t called;  /* moment it ended */
    int64_t changes; /* moment at which another round or a call begins or ends; INT64_MAX: not by itself */
};

/* `rounds`: how many there are in each block of `a`, 0 for none. The last round of a block ends with its
 * time, or with the block when that ends before; a call made during a pause lasts as long as the pause. */
struct agenda_round agenda_round(const struct agenda *a, const struct agenda_times *t, const int *rounds,
                                 int64_t now);

#endif
