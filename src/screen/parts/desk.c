#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"
#include "catalyse/match/watch.h"
#include "catalyse/screen/screen.h"
#include <stdarg.h>
#include <string.h>

static const char *keep(struct arena *a, const char *s) {
    return s ? arena_strndup(a, s, strlen(s)) : NULL;
}

static void ask(struct desk *d, enum nav_kind kind, struct place to) {
    to.screen = keep(d->tmp, to.screen);
    to.panel = keep(d->tmp, to.panel);
    to.param = keep(d->tmp, to.param);
    d->nav->kind = kind;
    d->nav->place = to;
}

void desk_go(struct desk *d, struct place to) {
    ask(d, NAV_PUSH, to);
}

void desk_replace(struct desk *d, struct place to) {
    ask(d, NAV_REPLACE, to);
}

void desk_back(struct desk *d) {
    d->nav->kind = NAV_BACK;
}

void desk_panel(struct desk *d, int stage, const char *panel) {
    desk_panel_of(d, stage, panel, 0);
}

void desk_panel_of(struct desk *d, int stage, const char *panel, int64_t group) {
    ask(d, NAV_PANEL, (struct place){.stage = stage, .panel = panel, .id = group});
}

void desk_file(struct desk *d, const char *path) {
    ask(d, NAV_FILE, (struct place){.param = path});
}

void desk_rehearse(struct desk *d, int64_t event, const char *speed) {
    ask(d, NAV_REHEARSE, (struct place){.id = event, .param = speed});
}

static struct watch watch_saying(const struct desk *d, const char *words) {
    if (!d->waiting || !d->waiting->watch) return (struct watch){0};
    d->waiting->words = words;
    d->waiting->say = NULL;
    str_clear(&d->waiting->news);
    return *d->waiting->watch;
}

struct watch desk_watch(const struct desk *d, uint64_t work) {
    struct watch watch =
        watch_saying(d, N_("Computing — Esc stops it; what is not found by then stays open"));
    watch.work = work;
    return watch;
}

struct watch desk_watch_telling(const struct desk *d, uint64_t work,
                                void (*say)(const struct watch_news *news, struct str *out)) {
    struct watch watch = desk_watch(d, work);
    if (d->waiting) d->waiting->say = say;
    return watch;
}

struct watch desk_watch_best(const struct desk *d, uint64_t work,
                             void (*say)(const struct watch_news *news, struct str *out)) {
    struct watch watch = watch_saying(d, N_("Computing — Esc stops it and keeps the best found so far"));
    watch.work = work;
    if (d->waiting) d->waiting->say = say;
    return watch;
}

struct watch desk_watch_reading(const struct desk *d) {
    return watch_saying(d, N_("Reading the file — Esc stops it, and nothing changes"));
}

struct watch desk_watch_writing(const struct desk *d) {
    return watch_saying(d, N_("Writing — Esc stops it, and nothing is written"));
}

static void __attribute__((format(printf, 3, 0)))
tell(struct desk *d, enum toast_kind kind, const char *format, va_list args) {
    d->toast->kind = kind;
    str_clear(&d->toast->text);
    str_addv(&d->toast->text, format, args);
}

void desk_done(struct desk *d, const char *format, ...) {
    va_list args;
    va_start(args, format);
    tell(d, TOAST_DONE, format, args);
    va_end(args);
}

void desk_warn(struct desk *d, const char *format, ...) {
    va_list args;
    va_start(args, format);
    tell(d, TOAST_WARNING, format, args);
    va_end(args);
}

enum reply desk_fail(struct desk *d, const struct error *e) {
    d->toast->kind = TOAST_ERROR;
    str_clear(&d->toast->text);
    str_addz(&d->toast->text, e->text);
    return EATEN;
}
