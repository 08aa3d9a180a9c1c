#ifndef APP_TYPED_H
#define APP_TYPED_H

/* Characters that ran as actions and turned out to be text (event.ran). */

#include "app/state.h"

void typed_note(struct app *a);
void typed_take_back(struct app *a, int ran);

#endif
