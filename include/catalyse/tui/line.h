#ifndef CATALYSE_TUI_LINE_H
#define CATALYSE_TUI_LINE_H

/* Editing one line of text. Keys: arrows, Home/End, C-a C-e, M-b M-f and Ctrl-arrows by word, Backspace,
 * Delete, C-d, C-w (word before), M-d (word after), C-u (all before), C-k (all after), C-y (what was cut
 * last), paste. A character with its combining marks is one step. */

#include "catalyse/base/str.h"
#include "catalyse/tui/canvas.h"
#include "catalyse/tui/event.h"

enum {
    LINE_DIGITS = 1, /* only digits; the unshifted digit row of AZERTY counts as digits */
    LINE_SECRET = 2, /* shown as '*' */
    LINE_LINES = 4,  /* line ends are kept (used by area.h) */
    LINE_NUMBER = 8  /* any text, but the unshifted digit row of AZERTY types digits; - leads a number */
};

struct line {
    struct str text; /* valid UTF-8 without control characters */
    size_t at;       /* the cursor: byte offset of a character border */
    size_t max;      /* code points at most; 0: 4000 */
    unsigned flags;
    struct str cut; /* what C-w, C-u, C-k, M-d took last */
    bool offered;   /* see line_offer */
};

/* An empty line of at most `max` code points (0: 4000); flags above. */
void line_init(struct line *l, size_t max, unsigned flags);
void line_deinit(struct line *l);
/* Cleans the text (as text_clean, blanks at the end kept) and puts the cursor behind it. */
void line_set(struct line *l, struct sv text);
/* The text it has is an offer, shown as selected: what is typed or deleted first takes its place (C-y brings
 * it back), keys that move make it a text to edit, Enter takes it. */
void line_offer(struct line *l);
struct sv line_text(const struct line *l);
/* Puts text at the cursor as typing would; what goes beyond max is left out (false). */
bool line_insert(struct line *l, struct sv text);
/* KEY and TEXT events. Enter, Esc, Tab, Up, Down are OUT_PASS. */
enum outcome line_key(struct line *l, const struct event *e);
/* Draws in the first row of c, scrolled sideways so that the cursor shows. `focused` places the frame's
 * cursor. */
void line_draw(const struct line *l, struct canvas c, bool focused);

#endif
