#include "app/patience.h"
#include "catalyse/app/app.h"
#include "catalyse/base/date.h"
#include "catalyse/base/mem.h"

enum { QUIET_MS = 100, LOOK_MS = 5, SHOW_MS = 250 };

static bool ends_it(const struct event *e) {
    return event_is(e, K_ESC) || (e->kind == EVENT_SIGNAL && e->signal == SIGINT);
}

static void push(struct patience *p, const struct event *e) {
    if (p->n_kept == p->cap_kept) {
        p->cap_kept = p->cap_kept ? 2 * p->cap_kept : 64;
        p->kept = xrealloc(p->kept, p->cap_kept, sizeof *p->kept);
    }
    if (e->kind == EVENT_TEXT) str_add(&p->texts, e->text);
    p->kept[p->n_kept++] = *e;
}

/* A click was meant for what was shown. */
static void keep(struct patience *p, const struct event *e) {
    bool ends = e->kind == EVENT_SIGNAL || e->kind == EVENT_EOF;
    bool typed = e->kind == EVENT_KEY || e->kind == EVENT_TEXT;
    if (ends || typed || e->kind == EVENT_RESIZE) push(p, e);
    if (ends) p->stop = 1;
}

static void show(struct patience *p, int64_t now) {
    if (p->shown && now - p->shown < SHOW_MS) return;
    app_draw_waiting(p->app, now - p->began, p->frame);
    term_present(p->term, p->frame);
    p->shown = now;
}

static void look(void *context, uint64_t work) {
    struct patience *p = context;
    int64_t now = clock_monotonic();
    (void)work;
    if (p->stop || now - p->began < QUIET_MS || now - p->looked < LOOK_MS) return;
    p->looked = now;
    show(p, now);
    struct event e = {0};
    do {
        term_read(p->term, term_torn(p->term), NULL, 0, &e);
        if (ends_it(&e))
            p->stop = 1;
        else
            keep(p, &e);
    } while (!p->stop && term_pending(p->term));
}

static void tell(void *context, const struct watch_news *news) {
    const struct patience *p = context;
    app_waiting_news(p->app, news);
}

struct watch patience_watch(struct patience *p) {
    return (struct watch){.cancel = &p->stop, .progress = look, .better = tell, .context = p};
}

void patience_deinit(struct patience *p) {
    xfree(p->kept);
    str_deinit(&p->texts);
    str_deinit(&p->handed);
}

void patience_begin(struct patience *p) {
    p->began = clock_monotonic();
    p->shown = 0;
    p->stop = 0;
}

bool patience_more(const struct patience *p) {
    return p->next < p->n_kept;
}

/* While it is worked on, others may be kept. */
static void hand_text(struct patience *p, struct event *e) {
    size_t n = e->text.n;
    str_clear(&p->handed);
    str_add(&p->handed, sv_of(str_c(&p->texts), n));
    str_remove(&p->texts, 0, n);
    e->text = str_sv(&p->handed);
}

bool patience_next(struct patience *p, struct event *out) {
    if (p->next == p->n_kept) p->next = p->n_kept = 0;
    if (!p->n_kept) return false;
    *out = p->kept[p->next++];
    if (out->kind == EVENT_TEXT) hand_text(p, out);
    return true;
}
