#ifndef TESTS_SUPPORT_STAGE_H
#define TESTS_SUPPORT_STAGE_H

/* The full-screen program on a stage without a terminal: a programme file of its own, events in, frames out.
 * Nothing waits; the clock stands still unless it is told to move. */

#include "catalyse/app/app.h"
#include "catalyse/base/date.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/match/watch.h"
#include "catalyse/tui/keys.h"
#include <stdbool.h>

struct stage {
    struct settings cfg;
    struct app *app;
    struct frame frame;
    struct arena arena;
    char path[512]; /* of the programme; empty without one */
    long keys;      /* pressed since stage_open or the last reset to 0 */
    long rings;     /* of the bell, likewise */
    struct {
        volatile sig_atomic_t stop;
        long left, after;
    } patience;
};

/* A programme made from the shipped session `name` ("none": no programme at all). Each session is made once a
 * process and copied. */
bool stage_open(struct stage *s, const char *name, int rows, int cols, const char *lang, bool seen,
                struct error *e);
/* The same file again, as after quitting. */
bool stage_reopen(struct stage *s, struct error *e);
void stage_close(struct stage *s);
/* Steps; false when the program quit. */
bool stage_event(struct stage *s, const struct event *e);
bool stage_key(struct stage *s, uint32_t key);
/* "g 2 Tab Enter": names of keys with blanks between. False on a name nobody knows. */
bool stage_keys(struct stage *s, struct sv names);
/* From now on what takes long is stopped, as by Esc, once it has told its progress so often; -1: never. */
void stage_stop_after(struct stage *s, long ticks);
bool stage_type(struct stage *s, struct sv text);
bool stage_resize(struct stage *s, int rows, int cols);
/* The screen as text; cleared first. */
void stage_text(struct stage *s, struct str *out);

#endif
