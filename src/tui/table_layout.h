#ifndef TUI_TABLE_LAYOUT_H
#define TUI_TABLE_LAYOUT_H

/* Which columns of a table are shown, and how wide. */

#include "catalyse/tui/table.h"

enum { TABLE_COLUMNS_MAX = 32, TABLE_GUTTER = 2, TABLE_GAP = 2 };

/* Shown widths for a table `cols` wide that shows `rows` rows from `top`; 0: not shown. */
void table_layout(const struct table *t, int cols, size_t top, size_t rows, int widths[TABLE_COLUMNS_MAX]);

#endif
