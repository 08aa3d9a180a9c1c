#ifndef SCREEN_PARTS_REFUSAL_H
#define SCREEN_PARTS_REFUSAL_H

#include "catalyse/screen/screen.h"

/* Whether this step leaves out an answer to the call, whose reply then has to say more. */
bool refusal_is(const struct row *r, struct sv state);
/* Asks why — aloud, and for whoever decides, unless the group sees the screen — and the one offer that goes
 * with it. One undo. */
void refusal_ask(struct desk *d, const struct row *r, struct sv state);

#endif
