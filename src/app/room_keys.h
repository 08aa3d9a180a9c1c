#ifndef APP_ROOM_KEYS_H
#define APP_ROOM_KEYS_H

/* Keys on what the room sees: over the facilitator's program, or in one that is nothing else. */

#include "app/state.h"

void room_key(struct app *a, const struct event *e);
bool room_step(struct app *a, const struct event *e); /* app_step of a program that is nothing else */

#endif
