#ifndef APP_MOUSE_H
#define APP_MOUSE_H

/* Clicks on the bars. */

#include "app/state.h"

/* True: it is for whoever has the focus, its place that within the body. */
bool mouse_event(struct app *a, struct event *e);

#endif
