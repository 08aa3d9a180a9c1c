#ifndef SCREEN_FOLLOW_REVIEW_H
#define SCREEN_FOLLOW_REVIEW_H

/* The cooperation review of a group, told in four steps over whatever screen asks for it. */

#include "catalyse/screen/screen.h"

enum reply review_begin(struct desk *d, int64_t group);

#endif
