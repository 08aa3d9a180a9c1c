#ifndef CATALYSE_TUI_DIALOG_H
#define CATALYSE_TUI_DIALOG_H

/* A question over the screen: confirm something that cannot be undone, with all that goes with it, or ask
 * for one line. Drawn in the middle of the canvas it gets, or at its foot. */

#include "catalyse/tui/canvas.h"
#include "catalyse/tui/event.h"
#include "catalyse/tui/line.h"
#include "catalyse/tui/textview.h"

enum dialog_kind { DIALOG_CONFIRM, DIALOG_ASK };

struct dialog {
    enum dialog_kind kind;
    struct str title;
    struct textview body; /* the question, and consequences one a line */
    struct str yes;       /* the confirming button */
    struct str word;      /* CONFIRM: must be typed before yes works; empty: not needed */
    struct str error;     /* under the line */
    struct line line;     /* ASK; CONFIRM with a word */
    int button;           /* 0 cancel, 1 yes */
    bool low;             /* at the foot of the canvas: what it is about stays in sight */
};

/* Yes or no; the focus begins on "no". `yes` names the deed ("delete 3 people"). */
void dialog_confirm(struct dialog *d, const char *title, const char *question, const char *yes);
/* One line of text. */
void dialog_ask(struct dialog *d, const char *title, const char *question, struct sv initial, size_t max);
void dialog_deinit(struct dialog *d);
void dialog_add_point(struct dialog *d, struct sv text);
void dialog_require_word(struct dialog *d, const char *word); /* case and accents ignored */
void dialog_set_error(struct dialog *d, const char *text);

/* Tells the size of the canvas it is drawn in, for scrolling. */
void dialog_fit(struct dialog *d, int rows, int cols);

/* OUT_DONE: yes, or the line was entered. CONFIRM: Enter presses the focused button, y or o mean yes, n
 * and Esc no, arrows and Tab change the button (Up and Down scroll the consequences). */
enum outcome dialog_key(struct dialog *d, const struct event *e);
struct sv dialog_text(const struct dialog *d);               /* ASK */
int dialog_foot(const struct dialog *d, int rows, int cols); /* rows it takes at the foot; 0 in the middle */
void dialog_draw(const struct dialog *d, struct canvas c);

#endif
