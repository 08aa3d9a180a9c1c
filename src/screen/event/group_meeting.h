#ifndef SCREEN_EVENT_GROUP_MEETING_H
#define SCREEN_EVENT_GROUP_MEETING_H

/* A meeting of a subgroup, with the run of show of a model: which group, which model, when. */

#include "screen/parts/common.h"

/* `group` 0: asks which; `other` (NULL: none) is offered beside the groups and then called. */
enum reply group_meeting_ask(struct desk *d, int stage, int64_t group, answer_fn *other);

#endif
