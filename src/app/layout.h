#ifndef APP_LAYOUT_H
#define APP_LAYOUT_H

/* Where the frame's parts are. Around the body: title, stages, panels, line; line, guide (two), hints. Small
 * windows lose the lines first, then the second row of the guide. */

#include "app/state.h"

bool layout_lines(int rows); /* above and below the body */
int layout_guide(int rows);  /* rows of the guide */
struct rect body_rect(int rows, int cols);
/* What of it a screen has, where a card is beside it. */
struct rect screen_rect(const struct app *a, const struct screen *s);

#endif
