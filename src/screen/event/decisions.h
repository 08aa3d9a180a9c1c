#ifndef SCREEN_EVENT_DECISIONS_H
#define SCREEN_EVENT_DECISIONS_H

/* Questions about a decision that more than one screen asks. */

#include "catalyse/service/decisions.h"
#include "screen/parts/common.h"

enum reply ask_version(struct desk *d, int64_t decision, struct sv before);
enum reply ask_objection(struct desk *d, int64_t decision);

#endif
