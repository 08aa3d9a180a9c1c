#ifndef CATALYSE_DOMAIN_AGENDA_H
#define CATALYSE_DOMAIN_AGENDA_H

/* The run of show against the clock: what was planned, what is expected, what was; never mixed. Moments are
 * milliseconds since the epoch (base/date.h), so midnight, several days and summer time are nothing special.
 * The clock is given, nothing is written. */

#include "catalyse/base/mem.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define NO_MOMENT INT64_MIN
#define MINUTE_MS INT64_C(60000)
#define NIGHT_MS (180 * MINUTE_MS) /* nothing runs that long before a locked start */

enum { NO_LOCK = -1, NO_BLOCK = -1, NEXT_GUARD_MS = 3000 };

enum block_state { BLOCK_PENDING, BLOCK_RUNNING, BLOCK_PAUSED, BLOCK_DONE, BLOCK_CUT };

struct agenda_block {
    int planned_min;
    int least_min; /* what it needs: 0 … planned_min */
    int added_min; /* given to it or taken from it since, by hand or by a recovery plan */
    bool optional; /* a recovery plan may drop it */
    bool linked;   /* begins when the one before ends, earlier too; otherwise not before its planned start */
    int lock_start, lock_end; /* minutes since midnight, or NO_LOCK */
    enum block_state state;
    int64_t started, ended; /* NO_MOMENT when it has not, or nobody noted it */
    int64_t paused_at;      /* of a pause that nobody ended, also in a block ended during it */
    int64_t paused_ms;      /* of pauses that are over */
};

/* Equal in everything that times are computed from. */
bool agenda_block_same(const struct agenda_block *a, const struct agenda_block *b);

struct agenda {
    struct agenda_block *v; /* in the order of the plan */
    size_t n;
    int64_t start; /* planned */
    int64_t end;   /* agreed since; NO_MOMENT: the planned end holds */
};

struct agenda_slot {
    int64_t start, end; /* NO_MOMENT: none */
};

/* The three columns of a block. What was is expected as it was; a block cut is expected no more; of a block
 * done without its moments nothing is known. */
struct agenda_times {
    struct agenda_slot planned, expected, actual;
};

/* The moment of a time of day (0 … 1439 minutes) near another one: the same day when it is at most three
 * hours before, or the next day. */
int64_t agenda_moment(int64_t near, int minutes);

/* Fills out[0 … n-1]. The running block ends no sooner than now, what has not started starts no sooner.
 * A delay passes on from block to block until a gap before a locked (or unlinked) start, or a block with a
 * locked end, absorbs it; a locked end is kept unless the block starts after it. Pending blocks follow the
 * running one in the order of the plan. */
void agenda_times(const struct agenda *a, int64_t now, struct agenda_times *out);
/* The end that was agreed, or the planned one; NO_MOMENT without blocks. */
int64_t agenda_end_wanted(const struct agenda *a, const struct agenda_times *t);
/* When the last block that is not cut ends; NO_MOMENT without any. */
int64_t agenda_end_expected(const struct agenda *a, const struct agenda_times *t);
/* When the last block that took place ended; NO_MOMENT without any. */
int64_t agenda_end_actual(const struct agenda *a, const struct agenda_times *t);
/* Minutes the block under way (of which left_ms are left) and those to come may give back, or the latter be
 * dropped with. */
int agenda_spare(const struct agenda *a, int64_t left_ms);
/* The block under way (running or paused); NO_BLOCK. */
int agenda_current(const struct agenda *a);
/* The pending block that follows: the first in the order of the plan; NO_BLOCK. */
int agenda_following(const struct agenda *a);
/* When a block that has begun is due to end, or was. */
int64_t agenda_due(const struct agenda *a, const struct agenda_times *t, size_t block, int64_t now);
/* What is left of the block under way, in ms; negative when it is over its time. 0 when none is. */
int64_t agenda_left(const struct agenda *a, const struct agenda_times *t, int64_t now);

/* Over the plan (positive) or under it (negative), in ms. */
struct agenda_over {
    int64_t wall; /* where we are, against the wall clock */
    int64_t real; /* the same, against the moment it really began */
    int64_t end;  /* the expected end, against the end wanted */
};
struct agenda_over agenda_over(const struct agenda *a, const struct agenda_times *t);

/* What a facilitator does. False when there is nothing to do it to; then nothing changed. */
bool agenda_start(struct agenda *a, size_t block, int64_t now); /* a pending block; ends the one under way */
bool agenda_stop(struct agenda *a, int64_t now);                /* ends the block under way, starts none */
/* The block that follows begins by its locked start, in NIGHT_MS or more: tomorrow, or after a long gap. */
bool agenda_waits(const struct agenda *a, int64_t now);
/* Ends the block under way and starts the one that follows, if any; none when that one waits. False too
 * within NEXT_GUARD_MS of a start, or of an end with nothing under way since: a key pressed twice counts
 * once. */
bool agenda_next(struct agenda *a, int64_t now);
/* Takes the last next (or start, or skip of a running block) back, whenever it was: the block under way is
 * pending again, the one that ended last runs, or pauses, as if it had not ended. */
bool agenda_back(struct agenda *a);
bool agenda_pause(struct agenda *a, int64_t now);
bool agenda_resume(struct agenda *a, int64_t now);
bool agenda_restart(struct agenda *a, int64_t now); /* the block under way, from its beginning */
/* Minutes more or less for a block that is not over; never below 0 in all. False for a locked end too: its
 * length is not given by minutes. */
bool agenda_add(struct agenda *a, size_t block, int minutes);
/* Leaves a block out; when it is under way the next one starts. */
bool agenda_skip(struct agenda *a, size_t block, int64_t now);

/* Takes over what another clock says, block by block: how long each lasts in all, and what happened to it. */
void agenda_follow(struct agenda *a, const struct agenda *other);

/* --- when late --- */

struct agenda_cut {
    int minutes; /* that the block gives back; all of them when it is dropped */
    bool dropped;
};

struct agenda_plan {
    const struct agenda_cut *cuts;      /* by block */
    const struct agenda_times *outcome; /* by block: what is expected then */
    int64_t end;                        /* promised: the expected end is not later */
    int moved_min;                      /* of the end wanted */
    int taken_min;                      /* from all blocks */
    int shrunk, dropped;                /* blocks */
};

struct agenda_plans {
    struct agenda_plan *v; /* the end moved least first, then fewest blocks dropped, touched, minutes taken */
    size_t n, cap;
    int64_t late_ms; /* without any plan */
};

enum { CHOICES_MAX = 4096 };

/* Every choice among shrinking blocks towards what they need, dropping optional ones and moving the end that
 * no other beats (the end moved, blocks dropped, blocks shrunk, minutes taken: no more of any, less of one).
 * A block gives no more than helps. None when the end is less than a minute late. In the arena. When there
 * would be more than CHOICES_MAX choices, the blocks that give least are left as they are. */
struct agenda_plans agenda_recover(struct arena *arena, const struct agenda *a, int64_t now);
void agenda_apply(struct agenda *a, const struct agenda_plan *plan);

#endif
