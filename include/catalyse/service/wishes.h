#ifndef CATALYSE_SERVICE_WISHES_H
#define CATALYSE_SERVICE_WISHES_H

/* Wishes as they are said: one line each. */

#include "catalyse/service/view.h"

/* Adds a wish for each line that is not blank, as one undo step; *added says how many. event 0: the event
 * that runs, else the last one that wishes can belong to (stages 1 and 4, not cancelled). ERR_NO_FILE when
 * there is no such event, ERR_DATA when a line is too long: nothing is added then. */
bool wishes_add(const struct view *v, int64_t event, struct sv lines, size_t *added, struct error *e);

#endif
