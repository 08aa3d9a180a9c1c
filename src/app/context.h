#ifndef APP_CONTEXT_H
#define APP_CONTEXT_H

/* What the frame shows around the screen. */

#include "app/state.h"

/* Filled again when the file, the viewer or the day is another. */
void context_refresh(struct app *a);
void context_guide(struct app *a); /* computes the guide when it is due */
void context_free(struct context *c);

#endif
