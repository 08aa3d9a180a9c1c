#include "app/state.h"
#include "catalyse/base/date.h"
#include "catalyse/store/db.h"

struct screen *app_top(const struct app *a) {
    return a->depth ? a->stack[a->depth - 1] : NULL;
}

size_t app_lowest(const struct app *a) {
    size_t i = a->depth;
    while (i > 1 && a->stack[i - 1]->ops->overlay) i--;
    return i ? i - 1 : 0;
}

struct db *app_db(const struct app *a) {
    return a->db;
}

struct desk app_desk(struct app *a) {
    return (struct desk){.db = a->db,
                         .cfg = a->cfg,
                         .tmp = &a->tmp,
                         .nav = &a->nav,
                         .toast = &a->toast,
                         .drafting = &a->drafting,
                         .waiting = &a->waiting,
                         .viewer = a->viewer,
                         .now = a->now,
                         .today = clock_today()};
}

struct view app_view(struct app *a) {
    return (struct view){
        .db = a->db, .arena = &a->tmp, .viewer = viewer_of(a->viewer), .today = clock_today()};
}

bool app_typing(const struct app *a) {
    if (a->locked || a->palette_open) return true;
    if (a->help_open) return false;
    if (a->question) return question_typing(a->question);
    const struct screen *top = app_top(a);
    return top && top->ops->typing && top->ops->typing(top);
}
