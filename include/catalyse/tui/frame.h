#ifndef CATALYSE_TUI_FRAME_H
#define CATALYSE_TUI_FRAME_H

/* One picture of the screen as cells. Views draw into it through a canvas, the terminal shows it, tests
 * read it as text. Every operation is total: what falls outside is dropped. */

#include "catalyse/base/str.h"
#include "catalyse/tui/style.h"

enum { CP_BITS = 21, FRAME_MAX = 1000 };

/* A character and up to two combining marks. 16 bytes without holes, so that rows compare as memory. */
struct cell {
    uint64_t ch;   /* base | mark << CP_BITS | mark << 2 * CP_BITS; 0 in the right half of a wide one */
    uint8_t width; /* 1, 2, or 0 for the right half of a wide character */
    uint8_t role;  /* enum role */
    uint8_t attr;  /* ATTR_… on top of the role's */
    uint8_t unused[5];
};

/* How lines and bars are drawn. ASCII also replaces the ellipsis and other signs of the furniture. */
enum glyphs { GLYPHS_UNICODE, GLYPHS_ASCII, GLYPHS_NONE };

struct frame {
    struct cell *cells; /* rows * cols */
    int rows, cols;
    enum glyphs glyphs;
    struct {
        int row, col;
        bool visible; /* false: placed for screen readers, but not to be shown */
    } cursor;         /* always inside the frame (0,0 when it is empty) */
};

/* Makes, frees, resizes and empties a frame. */
void frame_init(struct frame *f, int rows, int cols); /* sizes are cut to 0 … FRAME_MAX */
void frame_deinit(struct frame *f);
void frame_resize(struct frame *f, int rows, int cols); /* blank afterwards */
void frame_clear(struct frame *f);                      /* blanks, cursor at 0,0, not visible */

/* The cell, or NULL outside. */
const struct cell *frame_at(const struct frame *f, int row, int col);
/* Puts a character (already fit to be shown) of 1 or 2 columns; a wide one that is half covered becomes a
 * blank. */
void frame_put(struct frame *f, int row, int col, uint64_t ch, int width, enum role role, unsigned attr);
/* Characters of ASCII that can be shown, one after the other. */
void frame_write(struct frame *f, int row, int col, struct sv text, enum role role);
/* `cols` times a character of one column. */
void frame_fill(struct frame *f, int row, int col, int cols, uint64_t ch, enum role role);
/* The row's text, without blanks at the end; cleared first. */
void frame_row_text(const struct frame *f, int row, struct str *out);

/* The whole frame as text, one line a row, blanks at the ends dropped; appended to out. */
enum {
    DUMP_STYLES = 1, /* runs of another role than NORMAL as {role:text} */
    DUMP_CURSOR = 2  /* a last line "cursor ROW,COL" with " hidden" when it is not visible */
};
void frame_dump(const struct frame *f, unsigned flags, struct str *out);

#endif
