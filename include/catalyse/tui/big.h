#ifndef CATALYSE_TUI_BIG_H
#define CATALYSE_TUI_BIG_H

/* Letters to be read from the back of the room: a block font of 5 x 7 points for A to Z, with the accents of
 * western Europe, digits and ordinary punctuation. Small letters are shown as capitals; other accents are
 * left out, other characters blank. At scale 1 a point is half a column by half a row: narrow letters, as
 * high as those of scale 2. From there on, at scale s, it is s - 1 columns by half as many rows. With
 * GLYPHS_ASCII there are no halves: only 3, 5, 7… are offered. Digits are all equally wide: a clock does not
 * jump. */

#include "catalyse/base/str.h"
#include "catalyse/tui/canvas.h"

enum { BIG_MAX = 17 };

struct big_size {
    int rows, cols;
};

/* Whether these glyphs can show letters of this scale. */
bool big_offered(int scale, enum glyphs glyphs);

/* Size of one line of text; scale 1 to BIG_MAX. */
struct big_size big_measure(struct sv text, int scale);

/* The largest scale at which the text, wrapped at its blanks, fits; 0 when none does, or when the font has
 * less than half of its characters. */
int big_fit(struct sv text, int rows, int cols, enum glyphs glyphs);

/* The text in the middle of c, wrapped, as large as it can be and at most max_scale (0: no limit); as
 * ordinary centred text when nothing larger fits. */
void big_block(struct canvas c, int max_scale, enum role role, struct sv text);

/* A text line by line, wrapped to `cols` columns at this scale. At scale 0, and where the font has less than
 * half of the text or a word is too wide, the lines are ordinary text: then `scale` is 0 in *l. */
struct big_lines {
    struct str capitals;
    struct sv rest;
    int cols, scale;
};
void big_lines_begin(struct big_lines *l, struct sv text, int cols, int scale);
bool big_lines_next(struct big_lines *l, struct sv *line);
void big_lines_end(struct big_lines *l);
/* Rows from one line to the next. */
int big_step(int scale);
/* Rows the lines of a text take; 0 for an empty one. */
int big_rows(struct sv text, int cols, int scale);
/* One of those lines, in the row (or from it on). */
void big_line(struct canvas c, int row, int scale, enum align align, enum role role, struct sv line);

#endif
