#ifndef TUI_TABLE_LAYOUT_H
#define TUI_TABLE_LAYOUT_H

/* Which columns of a table are shown, and how wide: table_widths, and what it knows of the rows. */

#include "catalyse/tui/table.h"

enum { TABLE_GUTTER = 2, TABLE_GAP = 2 };

/* Looks at the titles and the first rows. */
void table_measure(struct table *t);

#endif
