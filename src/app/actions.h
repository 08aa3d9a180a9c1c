#ifndef APP_ACTIONS_H
#define APP_ACTIONS_H

/* What actions mean on every screen. */

#include "app/state.h"

enum reply app_action(struct app *a, enum action action);
bool action_global(enum action action);
/* Global, but only in a programme. */
bool action_in_programme(enum action action);
/* Moves about on every screen. */
bool action_moves(enum action action);

#endif
