#ifndef CATALYSE_SERVICE_TIMETABLE_H
#define CATALYSE_SERVICE_TIMETABLE_H

/* Which fund meets which project, when and at which table: wishes of both sides, what limits them, a
 * timetable that is proposed, decided with a reason, and changed as little as can be afterwards. Meetings are
 * rows of `funder_meeting`; what limits them (nobody there, so many at most, a break of all) rows of
 * `meeting_limit`.
 */

#include "catalyse/match/watch.h"
#include "catalyse/service/edit.h"

enum { TIMETABLE_WISH_MAX = 3, TIMETABLE_UNSAID = -1, TIMETABLE_NOWHERE = -1 };

enum timetable_sides { TIMETABLE_FUNDS, TIMETABLE_PROJECTS, TIMETABLE_SIDES };

struct timetable_side {
    struct named row; /* the organisation of a fund, a project */
    int32_t most;     /* meetings at most; TIMETABLE_UNSAID: as many as there are slots */
    bool *off;        /* of each slot: not there, or a break */
};

enum timetable_why {
    TIMETABLE_PLACED,
    TIMETABLE_REFUSED, /* one of the two gave it 0 */
    TIMETABLE_FULL,    /* one of the two has as many as it takes */
    TIMETABLE_NO_TIME, /* no slot in which both are there and free, and a table */
    TIMETABLE_OPEN,    /* there is one: it was wished since the last plan */
};

struct timetable_meeting {
    struct named row;
    int32_t side[TIMETABLE_SIDES]; /* indices of funds and projects */
    int wish[TIMETABLE_SIDES];     /* 0 to 3, TIMETABLE_UNSAID */
    bool decided, held;            /* decided: stays where it is unless that became impossible */
    int start;                     /* minutes since midnight; -1: no time yet */
    int32_t slot, table;           /* table from 1; TIMETABLE_NOWHERE and 0: none */
    enum timetable_why why;
    bool changed; /* decided, and now at another time or table: both are to be told */
};

struct timetable {
    struct named event;
    int32_t date;
    int from, to; /* of the event, minutes since midnight */
    struct timetable_side *sides[TIMETABLE_SIDES];
    size_t n_sides[TIMETABLE_SIDES];
    struct timetable_meeting *meetings; /* not those called off */
    size_t n_meetings;
    struct timetable_limit {
        struct named row;
        int32_t side[TIMETABLE_SIDES]; /* both TIMETABLE_NOWHERE: a break of all */
        int from, to;                  /* -1: from the beginning, to the end */
        int32_t most;
    } * limits;
    size_t n_limits;
    int *slots; /* when each begins */
    size_t n_slots;
    int32_t minutes, tables;
    size_t placed, waiting; /* with a time; wished by someone, refused by none, neither held nor with one */
};

/* By the hour, in minutes since midnight, those without one (negative) last, then by table: below 0, 0 where
 * both are the same, above 0. */
int timetable_order(int start, int64_t table, int other_start, int64_t other_table);

/* The event meant when none is named: the next one of short meetings (or with meetings in it) that is not
 * over, else the last. ERR_NO_FILE when there is none. */
bool timetable_event(const struct view *v, int64_t *event, struct error *e);
bool timetable_read(const struct view *v, int64_t event, struct timetable *out, struct error *e);

struct timetable_ask {
    int32_t minutes, tables; /* 0: as they are */
    bool afresh;             /* what is decided may change too, but for what took place */
    struct watch watch;
};

/* A time and a table by the engine (catalyse/match/meet.h): what is decided keeps its time unless that became
 * impossible, then each fund and project gets one meeting if it can, then those wished most by both sides
 * come first. ERR_USAGE when there are no wishes or the numbers leave no slot, ERR_DATA when it was stopped
 * before there was a plan. Nothing is written. */
bool timetable_plan(struct timetable *t, const struct timetable_ask *ask, struct arena *a, struct error *e);
/* While it goes on: how many have a meeting in the best so far, and what no plan can beat. */
void timetable_news_words(const struct watch_news *news, struct str *out);

/* Each is one undo step. */
bool timetable_keep(const struct view *v, const struct timetable *t, struct error *e);
/* Keeps it as decided: from now on it changes as little as can be. One of the two reasons is needed. */
bool timetable_decide(const struct view *v, const struct timetable *t, struct reasons why, struct error *e);

/* What one side wishes of the other, from 0 (rather not) to 3; TIMETABLE_UNSAID takes it back. */
bool timetable_wish(const struct view *v, int64_t event, int64_t funder, int64_t project,
                    enum timetable_sides side, int wish, struct error *e);

/* What came of a meeting: "41 15000" (outcome, what blocks, amount agreed, by the numbers of
 * timetable_codes), what was said, "next step > by when". Any may be empty, not all. It took place then; the
 * blocker and the next step become rows of their own. One undo step. */
struct timetable_result {
    struct sv codes, feedback, step;
};
bool timetable_note(const struct view *v, int64_t meeting, const struct timetable_result *r,
                    struct edit_result *out, struct error *e);
/* "1 no", "2 keep in contact"…, one a line: the numbers of the outcomes, or of what blocks; in the arena. */
struct sv timetable_codes(const struct view *v, bool blockers);

/* "no time in which both are free"; translated. */
const char *timetable_why_word(enum timetable_why why);

#endif
