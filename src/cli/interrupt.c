#include "catalyse/base/date.h"
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

static void show_steps(void *context, uint64_t work) {
    if (clock_monotonic() - *(const int64_t *)context < QUIET_MS) return;
    fprintf(stderr, "\r%llu", (unsigned long long)work);
    fflush(stderr);
}

void watch_begin(struct watch *w, int64_t *began) {
    struct sigaction interrupt = {.sa_handler = on_interrupt, .sa_flags = (int)SA_RESETHAND};
    *began = clock_monotonic();
    w->cancel = &interrupted;
    w->context = began;
    if (isatty(STDERR_FILENO)) w->progress = show_steps;
    sigaction(SIGINT, &interrupt, NULL);
}

bool watch_rows(void *watch, size_t rows) {
    const struct watch *w = watch;
    if (w->progress) w->progress(w->context, rows);
    return !*w->cancel;
}

void watch_end(const struct watch *w) {
    if (w->progress && clock_monotonic() - *(const int64_t *)w->context >= QUIET_MS)
        fprintf(stderr, "\r\033[K");
}
