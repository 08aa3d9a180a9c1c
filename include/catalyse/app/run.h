#ifndef CATALYSE_APP_RUN_H
#define CATALYSE_APP_RUN_H

/* The loop between the terminal and the application. */

#include "catalyse/conf/settings.h"

/* Shows the programme (NULL: the list of programmes) until the person quits; returns the exit status.
 * `color` is the option's value (always, never, auto) or NULL; `problems` are those of the settings, shown
 * on the first screen. */
int app_run(const char *path, struct settings *cfg, const char *color, const struct problems *problems,
            struct error *e);

#endif
