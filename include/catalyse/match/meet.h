#ifndef CATALYSE_MATCH_MEET_H
#define CATALYSE_MATCH_MEET_H

/* Meetings of two sides (funders and projects), two at a time, in slots: which are held, and when. Pure
 * functions on plain arrays; sides, slots and tables are indices. */

#include "catalyse/base/mem.h"
#include "catalyse/match/watch.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { MEET_SIDE_MAX = 20000, MEET_SLOTS_MAX = 1000, MEET_SCORE_MAX = 1000000, MEET_NONE = -1 };

struct meet_want {
    int32_t a, b, score; /* score 1 … MEET_SCORE_MAX; each pair stands once */
};

/* All arrays are borrowed. */
struct meet_problem {
    const struct meet_want *wants;
    const int32_t *cap_a, *cap_b; /* most meetings of each; NULL: as many as there are slots */
    size_t n_wants;
    int32_t n_a, n_b, n_slots, n_tables;
};

struct meet_seat {
    int32_t slot, table; /* MEET_NONE both: not held */
};

enum meet_status {
    MEET_BEST,    /* proved */
    MEET_STOPPED, /* the work ran out, or cancelled: nothing yet */
    MEET_BAD_INPUT
};

struct meet_result {
    enum meet_status status;
    struct meet_seat *seat; /* of each want; NULL unless MEET_BEST */
    int32_t served;         /* people with a meeting at all: no plan serves more */
    int64_t score;          /* of the meetings held: the most, with so many served */
    int32_t slots;          /* used: fewer cannot hold these meetings */
    int32_t gaps;           /* free slots between someone's first and last meeting, all together */
    uint64_t work;
};

/* Everything in the result is in the arena; checked with meet_check. The order of wants decides nothing. A
 * side with no more people than tables stays at its tables. */
struct meet_result meet_solve(const struct meet_problem *p, const struct watch *watch, struct arena *a);

/* Nobody twice in a slot, no table twice in a slot, caps kept; counts with nothing of the solver. */
bool meet_check(const struct meet_problem *p, const struct meet_seat *seat, struct meet_result *out);

#endif
