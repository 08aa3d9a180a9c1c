#ifndef APP_HINTS_H
#define APP_HINTS_H

/* The line of keys. */

#include "app/state.h"

void hints_show(const struct app *a, struct canvas c);
/* The key that goes where the guide points, while keys act. */
void hints_guide(const struct app *a, struct canvas c);
/* The keys of the hint at that cell of the screen; false: there is none, or a message lies over them. */
bool hints_click(const struct app *a, int row, int col, struct keyseq *seq);

#endif
