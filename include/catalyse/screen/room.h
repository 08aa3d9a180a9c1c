#ifndef CATALYSE_SCREEN_ROOM_H
#define CATALYSE_SCREEN_ROOM_H

/* The room screen: a picture over the whole terminal, as large as it can be, nothing else around it. */

#include "catalyse/service/room.h"
#include "catalyse/tui/canvas.h"

/* What does not fit is shown page after page, each for so long. */
enum { ROOM_PAGE_MS = 15000 };

/* Draws the picture as it stands at this moment. */
void room_draw(const struct room_picture *p, int64_t now, struct canvas c);
/* The moment it has to be drawn anew though nothing was sent: the time, or the next page. */
int64_t room_turn(const struct room_picture *p, int64_t now);

#endif
