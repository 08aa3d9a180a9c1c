#include "catalyse/app/run.h"
#include "app/alarm.h"
#include "app/look.h"
#include "app/patience.h"
#include "catalyse/app/app.h"
#include "catalyse/base/i18n.h"
#include "catalyse/tui/burst.h"
#include "catalyse/tui/term.h"
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { PAUSE_MS = 40 };

struct loop {
    struct app *app;
    struct term *term;
    struct settings *cfg;
    struct frame frame;
    struct burst burst;
    struct patience patience;
    int signal; /* that ends the program; 0 none */
    bool stale; /* the frame shown is not what it should be */
    int alarm;  /* see alarm.h */
};

static void loop_theme(struct loop *l, struct theme *out) {
    struct arena a = {0};
    struct problems problems = {0};
    look_theme(l->cfg->theme, out, &a, &problems);
    app_warn(l->app, &problems);
    arena_deinit(&a);
}

static void loop_requests(struct loop *l) {
    unsigned r = app_requests(l->app);
    if (r & APP_BELL) term_bell(l->term);
    if (r & APP_MOUSE) term_set_mouse(l->term, l->cfg->mouse);
    if (r & APP_REDRAW) term_redraw(l->term);
    if (r & APP_SUSPEND) term_suspend(l->term);
    if (!(r & APP_THEME)) return;
    struct theme theme;
    loop_theme(l, &theme);
    term_set_theme(l->term, &theme);
    l->frame.glyphs = look_glyphs(l->cfg, term_unicode(l->term));
    term_redraw(l->term);
}

static bool loop_signal(struct loop *l, const struct event *e) {
    if (e->signal == SIGTSTP) {
        term_suspend(l->term);
        l->stale = true;
        return true;
    }
    if (e->signal == SIGCONT) {
        term_redraw(l->term);
        l->stale = true;
        return true;
    }
    l->signal = e->signal;
    return false;
}

static bool loop_event(struct loop *l, const struct event *e) {
    if (e->kind == EVENT_SIGNAL) return loop_signal(l, e);
    if (e->kind == EVENT_RESIZE) frame_resize(&l->frame, e->rows, e->cols);
    if (e->kind == EVENT_NONE) return true;
    patience_begin(&l->patience);
    bool on = app_step(l->app, e);
    l->stale = l->stale || !app_quiet(l->app);
    loop_requests(l);
    return on;
}

static void loop_show(struct loop *l) {
    app_draw(l->app, &l->frame);
    term_present(l->term, &l->frame);
    l->stale = false;
}

static void loop_draw(struct loop *l) {
    if (l->stale && !term_pending(l->term)) loop_show(l);
}

/* What can wait is done once the frame is shown and the keys pause. */
static int loop_timeout(const struct loop *l, bool *pause) {
    int timeout = burst_holding(&l->burst) ? 0 : app_timeout(l->app);
    *pause = app_busy(l->app) && (timeout < 0 || timeout > PAUSE_MS);
    return *pause ? PAUSE_MS : timeout;
}

static bool loop_feed(struct loop *l, struct event e) {
    bool on = true;
    bool no_text = app_typing(l->app) || app_in_chord(l->app);
    burst_push(&l->burst, &e, no_text, patience_more(&l->patience) || term_pending(l->term));
    while (on && burst_next(&l->burst, app_typing(l->app), &e)) on = loop_event(l, &e);
    return on;
}

/* One wait, then all that came of it. */
static bool loop_turn(struct loop *l) {
    struct event e;
    bool pause;
    int fds[2], timeout = loop_timeout(l, &pause);
    size_t n = 0;
    if (app_watch(l->app) >= 0) fds[n++] = app_watch(l->app);
    if (l->alarm >= 0) fds[n++] = l->alarm;
    alarm_set(l->alarm, timeout);
    term_read(l->term, timeout, fds, n, &e);
    if (e.kind == EVENT_FILE && e.fd == l->alarm) alarm_clear(l->alarm);
    if (pause && e.kind == EVENT_TICK) {
        app_work(l->app);
        l->stale = true;
        return true;
    }
    bool on = loop_feed(l, e);
    while (on && patience_next(&l->patience, &e)) on = loop_feed(l, e);
    return on;
}

static void loop_first(struct loop *l) {
    int rows, cols;
    term_size(l->term, &rows, &cols);
    struct event e = event_resize(rows, cols);
    frame_init(&l->frame, rows, cols);
    l->frame.glyphs = look_glyphs(l->cfg, term_unicode(l->term));
    app_step(l->app, &e);
    l->stale = true;
    loop_draw(l);
}

/* What the terminal will be opened with, so that the first rows are read once. */
static void expected_size(int *rows, int *cols) {
    struct winsize size;
    bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row && size.ws_col;
    *rows = known ? size.ws_row : 24;
    *cols = known ? size.ws_col : 80;
}

/* Said once: the terminal takes the accents away, not the programme. */
static void say_plain(struct app *a) {
    struct arena keep = {0};
    struct problems p = {0};
    problems_copy(&p, &keep,
                  _("this terminal is not set to UTF-8: letters show without their accents, and nothing is "
                    "lost in the file; with LC_ALL=C.UTF-8 before the command they show"));
    app_warn(a, &p);
    arena_deinit(&keep);
}

static struct app *app_of(const struct app_options *asked, struct settings *cfg, struct error *e) {
    int rows, cols;
    expected_size(&rows, &cols);
    return asked->room ? app_new_room(asked->path, cfg, e) : app_new(asked->path, rows, cols, cfg, e);
}

int app_run(const struct app_options *asked, struct settings *cfg, struct error *e) {
    struct loop l = {.app = app_of(asked, cfg, e), .cfg = cfg, .alarm = alarm_open()};
    struct theme theme;
    if (!l.app) return error_status(e->code);
    loop_theme(&l, &theme);
    app_warn(l.app, asked->problems);
    struct term_options o = {.theme = &theme,
                             .colours = colour_use_choose(asked->color, getenv("NO_COLOR"), look_colour(cfg)),
                             .mouse = cfg->mouse};
    if (!term_open(&l.term, &o, e)) {
        app_free(l.app);
        return error_status(e->code);
    }
    if (!term_unicode(l.term)) say_plain(l.app);
    l.patience.app = l.app;
    l.patience.term = l.term;
    l.patience.frame = &l.frame;
    app_patience(l.app, patience_watch(&l.patience));
    bug_set_handler(term_emergency);
    burst_init(&l.burst, SV("jk "));
    burst_openers(&l.burst, app_opens_field, l.app);
    burst_counts(&l.burst, app_takes_digits);
    loop_first(&l);
    while (loop_turn(&l)) loop_draw(&l);
    bug_set_handler(NULL);
    term_close(l.term);
    app_free(l.app);
    burst_deinit(&l.burst);
    patience_deinit(&l.patience);
    frame_deinit(&l.frame);
    if (l.signal) {
        signal(l.signal, SIG_DFL);
        raise(l.signal);
    }
    return 0;
}
