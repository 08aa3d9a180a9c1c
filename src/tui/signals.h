#ifndef TUI_SIGNALS_H
#define TUI_SIGNALS_H

/* The signals a full-screen program lives with: TERM, HUP, INT, QUIT, TSTP, CONT, WINCH. They are blocked but
 * while the terminal waits, with the mask `waiting`, so that a handler never interrupts anything else and no
 * signal is lost between looking and waiting. Those that were ignored (nohup) stay ignored. */

#include <signal.h>
#include <stdbool.h>

enum { SIGNALS_WATCHED = 7 };

struct signals {
    sigset_t waiting;
    struct sigaction before[SIGNALS_WATCHED];
};

void signals_take(struct signals *s);
void signals_give_back(struct signals *s);
/* The next one that came, 0 when there is none; each is told once. */
int signals_next(void);
bool signals_came(void);
/* Lets those that wait come: a terminal that goes away says so by a signal, too. */
void signals_look(const struct signals *s);

#endif
