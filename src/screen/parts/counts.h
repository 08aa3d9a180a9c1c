#ifndef SCREEN_PARTS_COUNTS_H
#define SCREEN_PARTS_COUNTS_H

/* The line a show of hands is typed into, how many showed each level. It outlives a crash while it stands
 * there, and Esc. */

#include "catalyse/tui/line.h"
#include "screen/parts/common.h"

struct counts_line {
    struct line line;
    bool typing;     /* it has the focus */
    bool typed;      /* in it, since what was kept stood there again */
    struct str what; /* the draft it is kept under */
};

void counts_init(struct counts_line *l);
void counts_deinit(struct counts_line *l);
/* What is typed from here on is about `what`, a key of drafts: what a crash left of it stands there again. */
void counts_about(struct counts_line *l, struct desk *d, const char *what);
/* A digit or a text of digits begins the line, behind what was half typed there; PASS for other events. */
enum reply counts_begin(struct counts_line *l, struct desk *d, const struct event *e);
/* A key while it has the focus: Esc closes it and keeps what is half typed, unless it stood there
 * again untouched. Not for Enter, which the screen takes itself. */
enum reply counts_key(struct counts_line *l, struct desk *d, const struct event *e);
/* It went in. */
void counts_done(struct counts_line *l, struct desk *d);

#endif
