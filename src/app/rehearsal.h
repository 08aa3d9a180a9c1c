#ifndef APP_REHEARSAL_H
#define APP_REHEARSAL_H

/* A run of show played on a copy that is thrown away. */

#include "app/state.h"

void rehearsal_begin(struct app *a, int64_t event, const char *speed);
void rehearsal_action(struct app *a, enum action action); /* ends it */
void rehearsal_free(struct app *a);                       /* the copy goes with the program */

#endif
