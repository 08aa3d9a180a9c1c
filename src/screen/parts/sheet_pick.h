#ifndef SCREEN_PARTS_SHEET_PICK_H
#define SCREEN_PARTS_SHEET_PICK_H

/* Which file that another tool exported is taken in. */

#include "screen/parts/common.h"

/* Offers the files that may be meant, then opens the screen `sheet`; `code` is one of SHEETS. */
enum reply sheet_pick(struct desk *d, const char *code);
/* The same for a list of the people at an event. */
enum reply sheet_pick_for(struct desk *d, const char *code, int64_t event);

#endif
