#ifndef SCREEN_EVENT_ROOM_FLOW_H
#define SCREEN_EVENT_ROOM_FLOW_H

#include "catalyse/screen/room.h"

/* The texts of a picture below each other, at the largest scale that holds them all, else at the least one,
 * page after page. `turn` counts the pages turned so far. Returns how many pages there are. */
int room_flow(const struct room_picture *p, int turn, int least, struct canvas c);

#endif
