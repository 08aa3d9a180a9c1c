#ifndef TUI_TABLE_LAYOUT_H
#define TUI_TABLE_LAYOUT_H

/* Which columns of a table are shown, and how wide. */

#include "catalyse/tui/table.h"

enum { TABLE_COLUMNS_MAX = 32, TABLE_GUTTER = 2, TABLE_GAP = 2 };

/* Looks at the titles and the first rows. */
void table_measure(struct table *t);
/* Shown widths for a table `cols` wide; 0: not shown. */
void table_layout(const struct table *t, int cols, int widths[TABLE_COLUMNS_MAX]);

#endif
