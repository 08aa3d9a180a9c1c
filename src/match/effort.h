#ifndef MATCH_EFFORT_H
#define MATCH_EFFORT_H

#include "catalyse/match/watch.h"
#include <stdbool.h>

enum stop { STOP_NO, STOP_WORK, STOP_CANCEL };

/* What was used of a watch. */
struct effort {
    const struct watch *watch;
    uint64_t work, told;
    enum stop stop;
};

/* Adds steps; false once it is time to stop, and ever after. */
bool effort_spend(struct effort *e, uint64_t steps);
/* Tells that there is a better one. */
void effort_better(const struct effort *e, const struct watch_news *news);

#endif
