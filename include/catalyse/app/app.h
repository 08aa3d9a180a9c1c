#ifndef CATALYSE_APP_APP_H
#define CATALYSE_APP_APP_H

/* The full-screen program without a terminal: events in, frames out. The loop around it is app_run. */

#include "catalyse/base/error.h"
#include "catalyse/conf/settings.h"
#include "catalyse/tui/event.h"
#include "catalyse/tui/frame.h"

struct app;
struct db;
struct watch;
struct watch_news;

/* Opens the programme `path`, or the list of programmes when it is NULL, for a screen of that size. The
 * settings are borrowed and may be changed (language, theme). */
struct app *app_new(const char *path, int rows, int cols, struct settings *cfg, struct error *e);
/* The room screen of the programme `path`, and nothing else: reads the file, writes nothing. */
struct app *app_new_room(const char *path, struct settings *cfg, struct error *e);
void app_free(struct app *a);

/* Says what is wrong with the settings, until a key is pressed: the first of it, the rest in the log. */
void app_warn(struct app *a, const struct problems *problems);

/* Takes one event. False: quit, everything is saved. Total: any event in any state. */
bool app_step(struct app *a, const struct event *e);
/* Who waits for the computations of the screens: all of this but the work. */
void app_patience(struct app *a, struct watch watch);
/* How good the best so far is, to be said by app_draw_waiting. */
void app_waiting_news(struct app *a, const struct watch_news *news);
/* Says over what is shown that a computation goes on, for so long. */
void app_draw_waiting(const struct app *a, int64_t ms, struct frame *f);
/* Draws what there is; the frame's size is taken as the screen's. */
void app_draw(const struct app *a, struct frame *f);

/* The last event changed nothing that is shown: no need to draw. */
bool app_quiet(const struct app *a);
/* Work that can wait until the frame is shown (the guide, the backup): app_work does it, then draw again. */
bool app_busy(const struct app *a);
void app_work(struct app *a);

/* A field has the focus: characters are text. */
bool app_typing(const struct app *a);
/* The next key ends a chord begun with a control key: it is no text. */
bool app_in_chord(const struct app *a);
/* The key would open a field now: what is typed right behind it is text for that field. `a` is a struct app.
 */
bool app_opens_field(const void *a, uint32_t key);
/* Digits are what is typed now: marks, hands, fingers. `a` is a struct app. */
bool app_takes_digits(const void *a);
/* Milliseconds until the program wants a TICK, -1 when nothing moves. */
int app_timeout(const struct app *a);
/* The descriptor to watch for changes by other processes, -1 for none. */
int app_watch(const struct app *a);
struct db *app_db(const struct app *a);

/* What only the loop can do; each call takes the requests away. */
enum { APP_BELL = 1, APP_SUSPEND = 2, APP_REDRAW = 4, APP_THEME = 8, APP_MOUSE = 16 };
unsigned app_requests(struct app *a);

#endif
