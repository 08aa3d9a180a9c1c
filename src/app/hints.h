#ifndef APP_HINTS_H
#define APP_HINTS_H

/* The line of keys. */

#include "app/state.h"

void hints_show(const struct app *a, struct canvas c);
/* The key that goes where the guide points, while keys act. */
void hints_guide(const struct app *a, struct canvas c);

#endif
