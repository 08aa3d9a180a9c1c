#ifndef TUI_PLAIN_H
#define TUI_PLAIN_H

#include "catalyse/tui/frame.h"
#include <wchar.h>

/* The nearest ASCII character, for terminals that show nothing else: é gives e, what has none '?'. */
uint32_t plain_character(uint32_t cp);

enum { CELL_WIDE = 4 };

/* A cell's characters, ended by 0, as the C library counts their columns: what it counts otherwise becomes a
 * sign, so that the rest of the row stays in place. True when that sign takes one column instead of two. */
bool cell_wide(const struct cell *c, bool unicode, wchar_t out[CELL_WIDE]);

#endif
