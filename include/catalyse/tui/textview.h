#ifndef CATALYSE_TUI_TEXTVIEW_H
#define CATALYSE_TUI_TEXTVIEW_H

/* A text to read: wrapped and scrolled. Lines that begin with "# " are headings, with "- " bullets, with
 * "! " warnings, with ": " a word, a tab and what it means, with "| " shown as they are (cut, not wrapped).
 * Others are paragraphs. */

#include "catalyse/base/str.h"
#include "catalyse/tui/canvas.h"
#include "catalyse/tui/event.h"

struct textview_line;

struct textview {
    struct str text;
    struct textview_line *lines; /* the text wrapped to `cols` */
    size_t n_lines, cap_lines;
    int rows, cols; /* told by textview_fit; before: 0 (any height), 76 */
    size_t top;     /* first line shown */
};

/* An empty text. */
void textview_init(struct textview *v);
void textview_deinit(struct textview *v);
void textview_set(struct textview *v, struct sv text); /* copied; back to the first line */
/* Tells the size of the canvas it is drawn in. */
void textview_fit(struct textview *v, int rows, int cols);
/* How many lines it takes at a width. */
size_t textview_lines(const struct textview *v, int cols);
/* Arrows, PgUp, PgDn, Space, Home, End, the mouse wheel. */
enum outcome textview_key(struct textview *v, const struct event *e);
void textview_draw(const struct textview *v, struct canvas c, bool focused);

#endif
