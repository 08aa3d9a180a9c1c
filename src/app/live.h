#ifndef APP_LIVE_H
#define APP_LIVE_H

/* The clock of the event under way. */

#include "app/state.h"

void live_refresh(struct app *a);       /* reads it when the file, the viewer or the language is another */
bool live_runs(const struct app *a);    /* a block is under way */
bool live_due(const struct app *a);     /* it shows something else by now */
void live_tick(struct app *a);          /* then: says it anew, rings */
int64_t live_wait(const struct app *a); /* ms until it does; INT64_MAX: never by itself */
int64_t live_unit(const struct app *a); /* ms that the clock in the title tells apart */
void live_action(struct app *a, enum action action); /* next, pause, minutes, plans to catch up */
void live_free(struct live *l);

#endif
