#ifndef APP_MOUSE_H
#define APP_MOUSE_H

/* Clicks on the bars and hints; the rest goes to the screen. */

#include "app/state.h"

void mouse_event(struct app *a, const struct event *e);

#endif
