#ifndef CATALYSE_TUI_TERM_H
#define CATALYSE_TUI_TERM_H

/* The terminal: the only part that knows one. At most one is open at a time. Kept in an archive of its own
 * (libterm.a), so that nothing else can touch it. */

#include "catalyse/base/error.h"
#include "catalyse/tui/event.h"
#include "catalyse/tui/frame.h"

struct term;

struct term_options {
    const struct theme *theme; /* copied */
    enum colour_use colours;
    bool mouse;
};

/* Takes the terminal on standard input and output. ERR_USAGE when there is none, when TERM is unknown or
 * cannot place the cursor (dumb); nothing was written to it then. i18n_init must have been called. */
bool term_open(struct term **t, const struct term_options *options, struct error *e);
/* Gives the terminal back as it was. NULL is fine. */
void term_close(struct term *t);

/* As it is now, and as it was found at term_open. */
void term_size(const struct term *t, int *rows, int *cols);
bool term_unicode(const struct term *t); /* the locale can show line-drawing characters */

/* Waits for the next event: at most `timeout` ms (-1 for ever, 0 not at all; then EVENT_TICK, or
 * EVENT_NONE when timeout is 0), or until one of the n descriptors can be read (EVENT_FILE; not read
 * here). Signals TERM, HUP, INT, TSTP and CONT come as EVENT_SIGNAL (TSTP: the caller calls
 * term_suspend). Once the terminal is gone every call gives EVENT_EOF. */
void term_read(struct term *t, int timeout, const int *fds, size_t n, struct event *out);
/* Input is waiting: drawing can wait. */
bool term_pending(struct term *t);
/* A part of a key has come, perhaps an Esc alone: how long (ms) term_read must be allowed to wait to know. 0:
 * there is none. */
int term_torn(struct term *t);

/* Shows the frame, sending only what changed, and puts the cursor where the frame has it. */
void term_present(struct term *t, const struct frame *f);
/* Everything is drawn anew at the next term_present (C-l). */
void term_redraw(struct term *t);
void term_set_theme(struct term *t, const struct theme *theme); /* whether in colour was said at term_open */
void term_set_mouse(struct term *t, bool on);                   /* off lets the terminal select text */
void term_bell(struct term *t);

/* Gives the terminal back, stops the process, takes the terminal again when it goes on. */
void term_suspend(struct term *t);

/* Gives the terminal back in an emergency; for bug_set_handler. */
void term_emergency(void);

#endif
