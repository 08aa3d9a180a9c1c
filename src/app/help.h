#ifndef APP_HELP_H
#define APP_HELP_H

/* What this screen is for, its keys, the keys that work everywhere. */

#include "app/state.h"

void help_open(struct app *a);
void help_close(struct app *a);
void help_event(struct app *a, const struct event *e);

#endif
