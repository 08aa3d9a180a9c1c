#ifndef CATALYSE_TUI_CANVAS_H
#define CATALYSE_TUI_CANVAS_H

/* A window on a frame with its own origin, passed by value. Whatever is drawn outside is cut off, at any
 * size, 0 x 0 included. Text is made fit to be shown here (control characters, bidi), so callers pass what
 * is stored. */

#include "catalyse/tui/frame.h"
#include "catalyse/tui/rect.h"

/* Beyond this many columns eyes lose the row on the way to the right. */
enum { READABLE_COLS = 120 };

struct canvas {
    struct frame *frame;
    int rows, cols;   /* size as the view sees it */
    struct rect area; /* that, on the frame; may begin outside of it */
    struct rect clip; /* the part of area that can be seen */
};

enum align { ALIGN_LEFT, ALIGN_RIGHT, ALIGN_CENTRE };

/* All of a frame, which it borrows. */
struct canvas canvas_of(struct frame *f);
/* A part; the rect is in c's coordinates and may lie outside of it. */
struct canvas canvas_sub(struct canvas c, struct rect r);
struct rect canvas_rect(struct canvas c); /* 0, 0, rows, cols */
/* Its left part, no wider than eyes follow a row. */
struct canvas canvas_readable(struct canvas c);

/* One line of text from a column on, cut at the right edge without a sign. Line ends become blanks.
 * Returns the columns it took (a text that begins left of the canvas counts in full). */
int canvas_text(struct canvas c, int row, int col, enum role role, struct sv text);
int canvas_textz(struct canvas c, int row, int col, enum role role, const char *text);
int canvas_textf(struct canvas c, int row, int col, enum role role, const char *format, ...)
    __attribute__((format(printf, 5, 6)));
/* Exactly `width` columns: filled up with blanks, or cut with an ellipsis. */
void canvas_field(struct canvas c, int row, int col, int width, enum align align, enum role role,
                  struct sv text);
/* Wraps the text over the rows of c from `row` on; the last one ends with an ellipsis when more is left.
 * Returns the rows taken. */
int canvas_wrap(struct canvas c, int row, enum role role, struct sv text);

/* `cols` times a character of one column. */
void canvas_repeat(struct canvas c, int row, int col, int cols, enum role role, uint32_t cp);
void canvas_fill(struct canvas c, enum role role);         /* blanks */
void canvas_row(struct canvas c, int row, enum role role); /* one row of blanks */

/* Lines and boxes follow frame.glyphs; with GLYPHS_NONE they are blanks. */
void canvas_hline(struct canvas c, int row, int col, int cols, enum role role);
void canvas_vline(struct canvas c, int row, int col, int rows, enum role role);
void canvas_box(struct canvas c, struct rect r, enum role role, struct sv title);

/* A bar of `width` columns filled to value/max (eighths of a column where glyphs allow, else '#' and
 * '.'). max <= 0 gives an empty one. */
void canvas_bar(struct canvas c, int row, int col, int width, int64_t value, int64_t max);

/* Bars that are text in a row get their own role: in colours turned round a full block is a hole. */
void canvas_bars(struct canvas c, int row, enum role role);

/* Where the hardware cursor goes: the focused item, in every frame. A place outside is moved to the
 * nearest cell that can be seen. */
void canvas_cursor(struct canvas c, int row, int col, bool visible);

/* A sign of the furniture by its two forms, as the frame's glyphs want it. */
const char *canvas_glyph(struct canvas c, const char *unicode, const char *ascii);

#endif
