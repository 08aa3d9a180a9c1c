#ifndef SCREEN_FOLLOW_MONEY_H
#define SCREEN_FOLLOW_MONEY_H

/* What the panels of money share. */

#include "catalyse/service/budget.h"
#include "screen/parts/lines.h"

/* A line over all columns, as long as its text. */
void money_span(struct lines_screen *s, const char *text, struct line_row line);
/* What the rules found, each with what to do. */
void money_warnings(struct lines_screen *s, const struct warnings *found);

#endif
