#ifndef APP_SEND_H
#define APP_SEND_H

/* What the facilitator lets the room see. */

#include "app/state.h"

void room_send_focus(struct app *a, enum action action);
void room_blank(struct app *a, enum action action);
void room_choose(struct app *a, enum action action);

#endif
