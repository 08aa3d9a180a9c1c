#ifndef APP_OFFERS_H
#define APP_OFFERS_H

/* What can be done now. */

#include "app/state.h"

/* The screen on top offers it. */
bool app_offered(const struct app *a, enum action action);
/* It would write a file that can only be read. */
bool app_read_only(const struct app *a, enum action action);
/* False: *why says why not. */
bool app_enabled(const struct app *a, enum action action, const char **why);
/* Runs an action as its key would: the screen first, then what it means everywhere. */
void app_run_action(struct app *a, enum action action);
/* What it does, in words: the screen's own where it has some, for there it means that alone. */
const char *offer_words(const struct offer *o);
/* What is usual on screens of its kind, where that is possible now and it is none of its own; returns how
 * many. */
size_t app_usual(const struct app *a, struct offer *out, size_t max);
/* What the screen on top offers, its own first. */
size_t app_screen_offers(const struct app *a, struct offer *out, size_t max);
/* The actions offered now, the screen's first; returns how many. */
size_t app_offers(const struct app *a, struct offer *out, size_t max);
/* Those for the hint line, without what is usual. */
size_t app_hints(const struct app *a, struct offer *out, size_t max);

#endif
