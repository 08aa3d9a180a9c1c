#ifndef SERVICE_EVENT_ROTATIONS_PROBLEM_H
#define SERVICE_EVENT_ROTATIONS_PROBLEM_H

#include "catalyse/service/rotations.h"

/* People who are not away. */
size_t rotations_present(const struct rotations *r);
/* Cost, bound and faces of the plan as it is. */
void rotations_measure(struct rotations *r, struct arena *a);

#endif
