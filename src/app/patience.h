#ifndef APP_PATIENCE_H
#define APP_PATIENCE_H

/* What the loop does while the application computes for long: says so, hears Esc, and keeps what else is
 * typed for later. */

#include "catalyse/base/str.h"
#include "catalyse/match/watch.h"
#include "catalyse/tui/event.h"
#include "catalyse/tui/frame.h"
#include "catalyse/tui/term.h"

struct app;

struct patience {
    struct app *app;
    struct term *term;
    struct frame *frame;          /* as it is shown */
    int64_t began, looked, shown; /* monotonic, ms; shown: 0 not yet */
    volatile sig_atomic_t stop;
    struct event *kept; /* in order; a text has its length, its bytes come next in `texts` */
    size_t n_kept, cap_kept, next;
    struct str texts, handed; /* what was pasted, one after another; the one that was handed out last */
};

/* The watch for computations of the screens; `p` outlives it. */
struct watch patience_watch(struct patience *p);
void patience_deinit(struct patience *p);
/* Before each event. */
void patience_begin(struct patience *p);
/* Whether something came meanwhile that was not taken yet. */
bool patience_more(const struct patience *p);
/* What came meanwhile, in order; false when that was all. A text is borrowed until the next call. */
bool patience_next(struct patience *p, struct event *out);

#endif
