#ifndef SERVICE_EVENT_ROTATIONS_PROBLEM_H
#define SERVICE_EVENT_ROTATIONS_PROBLEM_H

#include "catalyse/service/rotations.h"

/* Cost, bound and faces of the plan as it is. */
void rotations_measure(struct rotations *r, struct arena *a);

#endif
