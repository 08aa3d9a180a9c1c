#ifndef CATALYSE_CLI_CLI_H
#define CATALYSE_CLI_CLI_H

/* The command line: everything the screens do to data, for scripts and screen readers. Data go to standard
 * output, messages to standard error. */

#include "catalyse/conf/settings.h"

/* What was asked of the full screen. Texts are those of argv; NULL: not given. */
struct cli_face {
    const char *path; /* a programme that is there; NULL: the list of programmes */
    const char *color;
    const char *theme;
    const char *language;     /* of the room screen */
    bool room;                /* the room screen of the programme, not the facilitator's */
    struct settings settings; /* read once, for the words and the screen */
    struct problems problems; /* of them */
    struct arena arena;       /* theirs; the caller frees it, whatever was asked */
};

/* Runs what the words ask for. Returns the exit status, or -1: open the full screen described in *face. */
int cli_run(int argc, char **argv, struct cli_face *face);

/* What `catalyse FILE` prints without a terminal: the programme summed up, and what is next. Returns the exit
 * status. */
int cli_summary(const char *path);

#endif
