#ifndef APP_KEYS_H
#define APP_KEYS_H

/* Default keys, then those of the settings. */

#include "app/state.h"

/* Wrong ones are added to the problems, in a->tmp. */
void keys_load(struct app *a, struct problems *problems);
/* What a key means; *eaten: nothing yet, or no more. */
enum action keys_action(struct app *a, const struct event *e, bool *eaten);

#endif
