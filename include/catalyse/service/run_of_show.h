#ifndef CATALYSE_SERVICE_RUN_OF_SHOW_H
#define CATALYSE_SERVICE_RUN_OF_SHOW_H

/* The run of show of an event, from the models the method brings. */

#include "catalyse/service/view.h"

/* Adds the blocks of the model `run` (a code of RUNS: webinar, afternoon…) behind those the event has, as one
 * undo step; *added says how many. ERR_NO_FILE when the model has no blocks. */
bool run_of_show_fill(const struct view *v, int64_t event, struct sv run, size_t *added, struct error *e);
/* The model meant for events of a stage, 1 to 5. */
const char *run_of_show_model(int stage);

#endif
