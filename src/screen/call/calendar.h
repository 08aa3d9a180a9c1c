#ifndef SCREEN_CALL_CALENDAR_H
#define SCREEN_CALL_CALENDAR_H

/* Days that follow from one: those of the call from its publication, those of the follow-up from the
 * afternoon. */

#include "screen/parts/lines.h"

enum { CALENDAR_COLS = 3 }; /* the day counted, the date, what */
extern const struct column CALENDAR_COLUMNS[CALENDAR_COLS];

/* A line for each row of a content entity whose `param` says how many days after `zero` it is due. */
bool calendar_steps(struct lines_screen *s, struct desk *d, const struct view *v, const char *entity,
                    int32_t zero, struct error *e);

#endif
