#ifndef APP_STEP_H
#define APP_STEP_H

/* An event to whoever has the focus. */

#include "app/state.h"

void step_key(struct app *a, const struct event *e);
/* What a key means; *eaten: nothing yet, or no more. */
enum action step_action(struct app *a, const struct event *e, bool *eaten);

#endif
