#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"
#include "catalyse/match/watch.h"
#include "cli/command.h"
#include <unistd.h>

/* Long computations: Ctrl+C asks for the best so far, steps are shown on a terminal. */

enum { QUIET_MS = 100 };

static volatile sig_atomic_t interrupted;

static void on_interrupt(int number) {
    (void)number;
    interrupted = 1;
}

static bool shows(const struct waiting *w) {
    return clock_monotonic() - w->began >= QUIET_MS;
}

static void show_steps(void *context, uint64_t work) {
    const struct waiting *w = context;
    if (!shows(w)) return;
    fprintf(stderr, "\r\033[K%llu%s", (unsigned long long)work, w->best);
    fflush(stderr);
}

static void numbers_add(const int32_t *v, size_t n, struct str *out) {
    for (size_t i = n; i-- > 1;) str_addf(out, "%d ", v[i]);
    str_addf(out, n > 1 ? "| %d" : "%d", v[0]);
}

static void keep_best(void *context, const struct watch_news *news) {
    struct waiting *w = context;
    struct str best = {0}, bound = {0};
    numbers_add(news->best, news->n, &best);
    numbers_add(news->bound, news->n, &bound);
    snprintf(w->best, sizeof w->best, _(" · best so far %s, at best %s"), str_c(&best), str_c(&bound));
    str_deinit(&best);
    str_deinit(&bound);
}

void watch_begin(struct watch *w, struct waiting *waiting) {
    struct sigaction interrupt = {.sa_handler = on_interrupt, .sa_flags = (int)SA_RESETHAND};
    *waiting = (struct waiting){.began = clock_monotonic()};
    w->cancel = &interrupted;
    w->context = waiting;
    if (isatty(STDERR_FILENO)) {
        w->progress = show_steps;
        w->better = keep_best;
    }
    sigaction(SIGINT, &interrupt, NULL);
}

bool watch_rows(void *watch, size_t rows) {
    const struct watch *w = watch;
    if (w->progress) w->progress(w->context, rows);
    return !*w->cancel;
}

void watch_end(const struct watch *w) {
    if (w->progress && shows(w->context)) fprintf(stderr, "\r\033[K");
}
