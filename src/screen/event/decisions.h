#ifndef SCREEN_EVENT_DECISIONS_H
#define SCREEN_EVENT_DECISIONS_H

/* Questions about a decision that more than one screen asks. */

#include "catalyse/service/decisions.h"
#include "screen/parts/common.h"

/* Asks for a group and a role, and begins its election without candidate. */
enum reply ask_election(struct desk *d);
enum reply go_election(struct desk *d, int64_t decision);
enum reply ask_version(struct desk *d, int64_t decision, struct sv before);
enum reply ask_objection(struct desk *d, int64_t decision);

#endif
