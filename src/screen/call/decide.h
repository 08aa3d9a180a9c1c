#ifndef SCREEN_CALL_DECIDE_H
#define SCREEN_CALL_DECIDE_H

#include "catalyse/screen/screen.h"

/* Asks what becomes of an answer to the call: its next state; when it is refused or waits, why — aloud, and
 * for whoever decides, unless the group sees the screen — and the one offer that goes with it. One undo. */
enum reply decide_answer(struct desk *d, int64_t answer);

#endif
