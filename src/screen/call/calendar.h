#ifndef SCREEN_CALL_CALENDAR_H
#define SCREEN_CALL_CALENDAR_H

/* Days that follow from one: those of the call from its publication, those of the follow-up from the
 * afternoon. */

#include "screen/parts/lines.h"

enum { CALENDAR_COLS = 3 }; /* the day counted, the date, what */
extern const struct column CALENDAR_COLUMNS[CALENDAR_COLS];

/* A line for each row of a content entity whose `param` says how many days after `zero` it is due; those
 * said to be done are ticked. */
bool calendar_steps(struct lines_screen *s, struct desk *d, const struct view *v, const char *entity,
                    int32_t zero, struct error *e);
/* Says that the row of this line is done, or takes that back: the guide then no longer asks for it. */
enum reply calendar_toggle(struct desk *d, const struct line_row *line);

#endif
