#ifndef SCREEN_ROOM_FLOW_H
#define SCREEN_ROOM_FLOW_H

#include "catalyse/screen/room.h"

/* The texts of a picture below each other, at the largest scale that holds them all, else page after page.
 * `turn` counts the pages turned so far. Returns how many pages there are. */
int room_flow(const struct room_picture *p, int turn, struct canvas c);

/* The scale of what stands at the edges; text of a page is never smaller. 0: ordinary text. */
int room_least(struct canvas c);

#endif
