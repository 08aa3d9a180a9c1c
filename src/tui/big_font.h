#ifndef TUI_BIG_FONT_H
#define TUI_BIG_FONT_H

/* The block font: letters as points. */

#include <stdbool.h>
#include <stdint.h>

enum { FONT_ROWS = 7, FONT_COLS = 5 };

/* The points of a capital letter, digit or sign, in Windows-1252, as FONT_ROWS groups of FONT_COLS
 * characters, '#' for a point, with a blank between; NULL for what the font has not. */
const char *font_glyph(char letter);
/* Its columns that are used: from *first, as many as returned. Digits take all. */
int font_width(const char *glyph, char letter, int *first);
bool font_point(const char *glyph, int row, int col);

#endif
