#ifndef CATALYSE_SERVICE_MEETINGS_H
#define CATALYSE_SERVICE_MEETINGS_H

/* Meetings and calls of the groups, and what was said there. */

#include "catalyse/service/view.h"

struct meeting_row {
    struct named row, subgroup, event;
    const struct choice *kind, *state;
    int32_t date;
    struct sv place, minutes;
    size_t attendees;
};

struct meetings {
    struct meeting_row *v; /* oldest first */
    size_t n, cap, withheld;
};

/* subgroup and event 0: any. */
bool meetings_read(const struct view *v, int64_t subgroup, int64_t event, struct meetings *out,
                   struct error *e);

#endif
