#ifndef CATALYSE_MATCH_MEET_H
#define CATALYSE_MATCH_MEET_H

/* Meetings of two sides (funders and projects), two at a time, in slots: which are held, when, and at which
 * table. Pure functions on plain arrays; sides, slots and tables are indices. */

#include "catalyse/base/mem.h"
#include "catalyse/match/watch.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { MEET_SIDE_MAX = 20000, MEET_SLOTS_MAX = 1000, MEET_SCORE_MAX = 1000000, MEET_NONE = -1 };

struct meet_want {
    int32_t a, b, score; /* score 1 … MEET_SCORE_MAX; each pair stands once */
};

struct meet_seat {
    int32_t slot, table; /* MEET_NONE both: not held */
};

enum meet_what {
    MEET_A,     /* someone of the first side */
    MEET_B,     /* someone of the second side */
    MEET_TABLE, /* a table */
    MEET_ALL    /* a break: `which` is not looked at */
};

/* Not there in this slot. */
struct meet_off {
    enum meet_what what;
    int32_t which, slot;
};

/* All arrays are borrowed. */
struct meet_problem {
    const struct meet_want *wants;
    const struct meet_off *offs;
    const int32_t *cap_a, *cap_b; /* most meetings of each; NULL: as many as there are slots */
    /* Where each want was decided to be (MEET_NONE both: nowhere yet); it stays in its slot unless that has
     * become impossible. The slot and the table may be beyond those there are now. NULL: nothing decided. */
    const struct meet_seat *decided;
    size_t n_wants, n_offs;
    int32_t n_a, n_b, n_slots, n_tables;
};

enum meet_status {
    MEET_BEST,    /* no plan is worth more: proved */
    MEET_PLAN,    /* a plan; no plan is worth more than `bound` */
    MEET_STOPPED, /* the work ran out, or cancelled, before there was a plan */
    MEET_BAD_INPUT
};

/* What a plan is worth, what counts most first. */
struct meet_worth {
    int32_t stayed; /* decided meetings in the slot where they were */
    int32_t kept;   /* decided meetings that are held at all */
    int32_t served; /* people of both sides with a meeting */
    int64_t score;  /* of the meetings held */
};

struct meet_result {
    enum meet_status status;
    struct meet_seat *seat; /* of each want; NULL when there is no plan */
    struct meet_worth worth, bound;
    int32_t slots;       /* until the last meeting */
    int32_t slots_bound; /* these meetings cannot end earlier */
    int32_t gaps;        /* slots in which someone who is there waits between two meetings, all together */
    uint64_t work;
};

/* Everything in the result is in the arena; checked with meet_check. The order of wants decides nothing. A
 * side with no more people than tables stays at its tables where it can. */
struct meet_result meet_solve(const struct meet_problem *p, const struct watch *watch, struct arena *a);

/* Nobody twice in a slot or where they are off, no table twice in a slot, caps kept; counts worth, slots and
 * gaps with nothing of the solver. */
bool meet_check(const struct meet_problem *p, const struct meet_seat *seat, struct meet_result *out);

/* < 0 when x is worth more. */
int meet_compare(const struct meet_worth *x, const struct meet_worth *y);

#endif
