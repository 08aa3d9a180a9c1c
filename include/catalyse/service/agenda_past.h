#ifndef CATALYSE_SERVICE_AGENDA_PAST_H
#define CATALYSE_SERVICE_AGENDA_PAST_H

/* What runs of show teach: how long methods really take, which plans caught up a delay. */

#include "catalyse/service/view.h"

struct method_mean {
    struct sv method;
    int64_t blocks;          /* how many it is the mean of */
    int64_t planned, actual; /* mean minutes, in tenths */
};

struct method_means {
    struct method_mean *v; /* by name */
    size_t n, cap;
    int64_t left_running; /* blocks in no mean: nobody ended them in time */
};

/* Of all blocks whose length is known, whatever the event, but for those left running: over four times as
 * long as planned, and over an hour too long. Empty for who may not know what happened. */
bool method_means_read(const struct view *v, struct method_means *out, struct error *e);

struct replan_row {
    int64_t at; /* moment */
    int64_t late_min, moved_min;
    struct sv what, reason_said;
};

struct replans {
    struct replan_row *v; /* of one event, first to last */
    size_t n, cap;
};

/* The changes of plan of an event, each with how late it was and what was moved. */
bool replans_read(const struct view *v, int64_t event, struct replans *out, struct error *e);

/* What changed, in a record of such a change read for a card: its blocks as they are called in the language
 * of the moment. A record of something else stays as it is. */
bool replan_reword(const struct view *v, struct record *r, struct error *e);

#endif
