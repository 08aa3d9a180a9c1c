#ifndef SCREEN_EVENT_WISHES_H
#define SCREEN_EVENT_WISHES_H

#include "catalyse/service/wishes.h"
#include "screen/parts/common.h"

/* Says what became of the lines that were added. */
void wishes_tell(struct desk *d, const struct wishes_added *a);

#endif
