#include "match/effort.h"

enum { TELL_EVERY = 1 << 12 };

bool effort_spend(struct effort *e, uint64_t steps) {
    e->work += steps;
    if (e->stop != STOP_NO) return false;
    const struct watch *w = e->watch;
    if (w->cancel && *w->cancel) e->stop = STOP_CANCEL;
    if (w->work && e->work > w->work) e->stop = STOP_WORK;
    if (w->progress && e->work - e->told >= TELL_EVERY) {
        e->told = e->work;
        w->progress(w->context, e->work);
    }
    return e->stop == STOP_NO;
}

void effort_better(const struct effort *e, const struct watch_news *news) {
    if (e->watch->better) e->watch->better(e->watch->context, news);
}
