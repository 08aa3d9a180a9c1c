#ifndef APP_KEPT_H
#define APP_KEPT_H

#include "app/state.h"

/* Says, when a programme is opened, which texts were begun and not saved before; nothing without any, or
 * where something else is said. */
void kept_tell(struct app *a);

#endif
