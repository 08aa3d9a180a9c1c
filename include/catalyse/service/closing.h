#ifndef CATALYSE_SERVICE_CLOSING_H
#define CATALYSE_SERVICE_CLOSING_H

/* The end of an event, in two steps: ending the session is one gesture without conditions, closing its
 * minutes is a gate, days later: every open point is settled, or left open with a reason that the minutes
 * carry. */

#include "catalyse/service/edit.h"

struct open_point {
    const char *what;           /* N_: what is missing */
    const char *field;          /* the first one that is empty and should not be; NULL: it is no field */
    bool masked;                /* the viewer may not see the row */
    struct named row, subgroup; /* subgroup: id 0 when it is of no group */
    struct sv key;              /* the ref of the row, whoever reads */
    struct sv reason;           /* why it stays open; empty: it is still in the way */
};

struct on_paper {
    struct named subgroup;
    size_t diagnosis, project, starred; /* what is entered: blocks of the diagnosis and of the project sheet,
                                           starred questions with an answer */
};

enum { DIAGNOSIS_SHEET = 10, PROJECT_SHEET = 12 };

struct closing {
    struct named event;
    const struct choice *state;
    int stage;
    bool running;         /* live, or of today and not yet said over */
    bool closed;          /* the minutes are */
    size_t open;          /* points in the way */
    struct open_point *v; /* in the order they are settled */
    size_t n, cap;
    struct on_paper *paper; /* a group each, of an afternoon or a group's meeting */
    size_t n_paper;
    size_t starred; /* how many starred questions there are */
};

/* event 0: the one under way, else the last one that is not closed, else the last one. ERR_NO_FILE when there
 * is none. */
bool closing_read(const struct view *v, int64_t event, struct closing *out, struct error *e);
/* Ends the session of `event` (0: as closing_read): the block under way ends at `now`, the event was held,
 * the room sees the title; *ended is its name. ERR_DATA when none is under way. */
bool closing_end(const struct view *v, int64_t event, int64_t now, struct named *ended, struct error *e);
/* Leaves a point open, for a reason that everybody who reads the minutes may read; an empty one takes it
 * back. */
bool closing_leave(const struct view *v, int64_t event, const struct open_point *point, struct sv reason,
                   struct error *e);
/* Closes the minutes. ERR_DATA, with what is in the way, while the gate is shut. */
bool closing_close(const struct view *v, int64_t event, struct edit_result *out, struct error *e);

#endif
