#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"
#include "catalyse/base/utf8.h"
#include "catalyse/match/watch.h"
#include "cli/command.h"
#include <unistd.h>

/* Long computations: Ctrl+C asks for the best so far; on a terminal they say how far they are. */

enum { QUIET_MS = 100, SHOW_MS = 250, USUAL_WIDTH = 80 };

static volatile sig_atomic_t interrupted;

static void on_interrupt(int number) {
    (void)number;
    interrupted = 1;
}

/* On one line, which the next one covers. */
static void line_show(struct waiting *w, int64_t now, const struct str *text) {
    int width = terminal_width(STDERR_FILENO);
    size_t n = text_fit(str_sv(text), (width ? width : USUAL_WIDTH) - 1, NULL);
    fprintf(stderr, "\r\033[K%.*s", (int)n, text->p);
    fflush(stderr);
    w->shown = now;
}

static bool is_due(const struct waiting *w, int64_t now) {
    return now - w->began >= QUIET_MS && (!w->shown || now - w->shown >= SHOW_MS);
}

static void time_show(void *context, uint64_t work) {
    struct waiting *w = context;
    struct str text = {0};
    int64_t now = clock_monotonic();
    (void)work;
    if (!is_due(w, now)) return;
    str_addf(&text, _("%lld s — Ctrl+C ends it"), (long long)((now - w->began) / 1000));
    if (w->news.n) str_addf(&text, " · %s", str_c(&w->news));
    line_show(w, now, &text);
    str_deinit(&text);
}

static void keep_news(void *context, const struct watch_news *news) {
    struct waiting *w = context;
    if (!w->say) return;
    str_clear(&w->news);
    w->say(news, &w->news);
}

void watch_begin(struct watch *w, struct waiting *waiting) {
    struct sigaction interrupt = {.sa_handler = on_interrupt, .sa_flags = (int)SA_RESETHAND};
    waiting->began = clock_monotonic();
    w->cancel = &interrupted;
    w->context = waiting;
    if (isatty(STDERR_FILENO)) {
        w->progress = time_show;
        w->better = keep_news;
    }
    sigaction(SIGINT, &interrupt, NULL);
}

bool watch_rows(void *watch, size_t rows) {
    const struct watch *w = watch;
    struct waiting *waiting = w->context;
    int64_t now = clock_monotonic();
    if (w->progress && is_due(waiting, now)) {
        struct str text = {0};
        str_addf(&text, P_("%zu row", "%zu rows", rows), rows);
        line_show(waiting, now, &text);
        str_deinit(&text);
    }
    return !*w->cancel;
}

void watch_end(const struct watch *w) {
    struct waiting *waiting = w->context;
    if (waiting->shown) fprintf(stderr, "\r\033[K");
    str_deinit(&waiting->news);
}
