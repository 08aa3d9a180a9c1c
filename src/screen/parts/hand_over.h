#ifndef SCREEN_PARTS_HAND_OVER_H
#define SCREEN_PARTS_HAND_OVER_H

#include "screen/parts/common.h"

/* A person leaves: asks who of the same organisation takes over what they carry. */
enum reply person_hand_over(struct desk *d, int64_t participant);

#endif
