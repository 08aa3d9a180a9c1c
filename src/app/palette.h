#ifndef APP_PALETTE_H
#define APP_PALETTE_H

/* All actions of the moment and all panels in a menu. */

#include "app/state.h"

void palette_open(struct app *a);
void palette_close(struct app *a);
void palette_event(struct app *a, const struct event *e);

#endif
