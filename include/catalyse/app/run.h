#ifndef CATALYSE_APP_RUN_H
#define CATALYSE_APP_RUN_H

/* The loop between the terminal and the application. */

#include "catalyse/conf/settings.h"

/* What is shown, and how. */
struct app_options {
    const char *path;                /* of the programme; NULL: the list of programmes */
    bool room;                       /* its room screen */
    const char *color;               /* always, never, auto, or NULL */
    const struct problems *problems; /* of the settings, for the first screen */
};

/* Shows it until the person quits; returns the exit status. */
int app_run(const struct app_options *asked, struct settings *cfg, struct error *e);

#endif
