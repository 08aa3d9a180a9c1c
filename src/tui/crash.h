#ifndef TUI_CRASH_H
#define TUI_CRASH_H

/* Gives the terminal back when the program crashes (SEGV, BUS, FPE, ILL, ABRT). All that is needed is made
 * ready before: the handler only writes it and lets the signal do what it would have done. */

#include "catalyse/base/str.h"
#include <signal.h>
#include <termios.h>

enum { CRASH_SIGNALS = 5 };

struct crash {
    struct termios modes;     /* of the line, to be put back */
    struct str bytes;         /* what gives the screen back */
    struct str words;         /* to people, then; a line */
    struct str log, log_line; /* the log's path, and what is noted there */
    struct sigaction before[CRASH_SIGNALS];
};

/* `c` stays where it is until crash_disarm. */
void crash_arm(struct crash *c);
void crash_disarm(void);
void crash_deinit(struct crash *c); /* disarmed before */

#endif
