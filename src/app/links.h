#ifndef APP_LINKS_H
#define APP_LINKS_H

/* Along the chain from the row selected on any screen, without opening it first. */

#include "app/state.h"

/* ACTION_ORIGIN and ACTION_OUTCOME go to the nearest link that way, ACTION_LINKS to the card with all of
 * them. */
void links_follow(struct app *a, enum action action);

#endif
