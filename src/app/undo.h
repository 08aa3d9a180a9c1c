#ifndef APP_UNDO_H
#define APP_UNDO_H

/* What u takes back, and what must be said before. */

#include "app/state.h"

/* After each event: remembers on which panel what can be undone now was done. */
void undo_note(struct app *a);
/* u and Ctrl-r. What was done on another panel, in another window or before the programme was opened is only
 * named at first; u again takes it back, and goes on with what is older while nothing else is done between:
 * what another window did is named each time. */
void undo_run(struct app *a, enum action action);
/* Another file is open now. */
void undo_forget(struct app *a);

#endif
