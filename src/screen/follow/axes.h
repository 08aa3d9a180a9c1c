#ifndef SCREEN_FOLLOW_AXES_H
#define SCREEN_FOLLOW_AXES_H

#include "catalyse/service/facts.h"
#include "screen/parts/lines.h"

/* Their heading says what the parts of a bar mean. */
void axes_heading(struct lines_screen *s, const struct desk *d, const struct axes *a);
/* The bar of an axis with its name: what there is now, and where there is a first round what was gained or
 * lost since. */
const char *axis_bar(struct lines_screen *s, const struct desk *d, const struct axis_row *a);
/* Tenths as the axis shows them; -1 stays unknown. */
int axis_tenths(int score);

#endif
