#ifndef APP_PATIENCE_H
#define APP_PATIENCE_H

/* What the loop does while the application computes for long: says so, hears Esc, and keeps what else is
 * typed for later. */

#include "catalyse/match/watch.h"
#include "catalyse/tui/event.h"
#include "catalyse/tui/frame.h"
#include "catalyse/tui/term.h"

struct app;

enum { PATIENCE_KEPT = 1024 };

struct patience {
    struct app *app;
    struct term *term;
    struct frame *frame;          /* as it is shown */
    int64_t began, looked, shown; /* monotonic, ms; shown: 0 not yet */
    volatile sig_atomic_t stop;
    struct event kept[PATIENCE_KEPT]; /* more are forgotten */
    size_t n_kept, next;
};

/* The watch for computations of the screens; `p` outlives it. */
struct watch patience_watch(struct patience *p);
/* Before each event. */
void patience_begin(struct patience *p);
/* Whether something came meanwhile that was not taken yet. */
bool patience_more(const struct patience *p);
/* What came meanwhile, in order; false when that was all. */
bool patience_next(struct patience *p, struct event *out);

#endif
