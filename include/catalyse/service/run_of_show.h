#ifndef CATALYSE_SERVICE_RUN_OF_SHOW_H
#define CATALYSE_SERVICE_RUN_OF_SHOW_H

/* The run of show of an event, from the models the method brings. */

#include "catalyse/service/view.h"

/* Adds the blocks of the model `run` (a code of RUNS: webinar, afternoon…) behind those the event has, as one
 * undo step; *added says how many. ERR_NO_FILE when the model has no blocks. */
bool run_of_show_fill(const struct view *v, int64_t event, struct sv run, size_t *added, struct error *e);
/* A meeting of a subgroup (0: of all of them) with the blocks of a model, named after both, as one undo step.
 */
struct run_meeting {
    int stage; /* 1 to 5 */
    int64_t subgroup;
    struct sv run;
    int32_t day;
    int start; /* minutes since midnight */
};
bool run_of_show_meeting(const struct view *v, const struct run_meeting *m, int64_t *event, struct error *e);
/* The model meant for events of a stage, 1 to 5. */
const char *run_of_show_model(int stage);

#endif
