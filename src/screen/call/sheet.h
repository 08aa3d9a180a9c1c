#ifndef SCREEN_CALL_SHEET_H
#define SCREEN_CALL_SHEET_H

/* Taking in a file that another tool exported: which file, what its columns are, what would happen. */

#include "screen/parts/common.h"

/* Offers the files that may be meant, then opens the screen `sheet`; `code` is one of SHEETS. */
enum reply sheet_pick(struct desk *d, const char *code);
/* The same for a list of the people at an event. */
enum reply sheet_pick_for(struct desk *d, const char *code, int64_t event);

#endif
