#ifndef SERVICE_EVENT_LIVE_EVENT_H
#define SERVICE_EVENT_LIVE_EVENT_H

#include "catalyse/service/view.h"

/* The event under way at which something is said in a group (0: in none), its group's first; said of no group
 * while only the event of one runs, it is that group's; while those of several run, of none. *of is the group
 * of that event, 0 for one of all; *event is 0 when none runs. */
bool live_event(const struct view *v, int64_t group, int64_t *event, int64_t *of, struct error *e);

#endif
