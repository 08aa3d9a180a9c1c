#include "app/app.h"
#include "catalyse/base/date.h"
#include "catalyse/base/utf8.h"
#include "catalyse/store/db.h"

enum { TOAST_MS = 4000 };

/* While locked only the word opens; everything else is ignored. */
static void step_locked(struct app *a, const struct event *e) {
    if (e->kind != EVENT_KEY) return;
    if (event_is(e, K_ENTER)) {
        struct str typed = {0};
        text_fold(str_sv(&a->unlock), &typed);
        a->locked = !(sv_is(str_sv(&typed), "ouvrir") || sv_is(str_sv(&typed), "open"));
        str_deinit(&typed);
        str_clear(&a->unlock);
    } else if (event_is_char(e) && a->unlock.n < 64) {
        utf8_put(&a->unlock, e->key);
    } else {
        str_clear(&a->unlock);
    }
}

static void step_question(struct app *a, const struct event *e) {
    struct desk d = app_desk(a);
    struct question *q = a->question;
    enum outcome out = question_key(q, &d, e);
    if (out != OUT_DONE && out != OUT_CANCELLED) return;
    if (a->question == q) a->question = NULL;
    question_free(q);
}

static enum action key_action(struct app *a, const struct event *e, bool *eaten) {
    if (e->kind != EVENT_KEY) return ACTION_NONE;
    const struct keymap *maps[] = {&a->keys};
    int action = ACTION_NONE;
    bool dropped = false;
    enum keymap_result r = keymap_feed(maps, 1, &a->pending, e->key, &action, NULL, &dropped);
    *eaten = r == KEYMAP_PENDING || dropped;
    return r == KEYMAP_FOUND ? (enum action)action : ACTION_NONE;
}

/* A field has the focus: the screen gets the event as it is; what it leaves may be a chord. */
static void step_typing(struct app *a, struct screen *top, const struct event *e) {
    struct desk d = app_desk(a);
    if (top->ops->update(top, &d, ACTION_NONE, e) == EATEN) return;
    bool eaten = false;
    enum action action = key_action(a, e, &eaten);
    if (!action || eaten || event_is_char(e)) return;
    if (top->ops->update(top, &d, action, e) == PASS) app_action(a, action);
}

/* Text that came outside a field goes to whoever takes text here, never to actions. */
static bool step_text(struct app *a, struct screen *top, const struct event *e) {
    if (e->kind != EVENT_TEXT) return false;
    struct desk d = app_desk(a);
    if (top->ops->update(top, &d, ACTION_NONE, e) == PASS)
        desk_go(&d, (struct place){.screen = "entry",
                                   .stage = -1,
                                   .param = arena_printf(&a->tmp, "%.*s", SV_ARG(e->text))});
    return true;
}

static void step_screen(struct app *a, const struct event *e) {
    struct screen *top = app_top(a);
    if (!top) return;
    if (app_typing(a)) {
        step_typing(a, top, e);
        return;
    }
    if (step_text(a, top, e)) return;
    bool eaten = false;
    enum action action = key_action(a, e, &eaten);
    if (eaten) return;
    if (action != ACTION_CANCEL)
        a->quit_asked = a->quit_asked && action == ACTION_NONE && e->kind != EVENT_KEY;
    struct desk d = app_desk(a);
    if (top->ops->update(top, &d, action, e) == EATEN) return;
    if (action == ACTION_QUIT || (action == ACTION_CANCEL && a->quit_asked))
        a->nav.kind = NAV_QUIT;
    else
        app_action(a, action);
}

void step_key(struct app *a, const struct event *e) {
    if (a->locked)
        step_locked(a, e);
    else if (a->help_open)
        help_event(a, e);
    else if (a->palette_open)
        palette_event(a, e);
    else if (a->question)
        step_question(a, e);
    else
        step_screen(a, e);
}

static void tell_size(struct app *a) {
    struct rect body = body_rect(a->rows, a->cols);
    for (size_t i = 0; i < a->depth; i++) {
        a->stack[i]->cols = body.cols;
        a->stack[i]->lines = body.rows;
    }
}

static void resize(struct app *a, const struct event *e) {
    a->rows = e->rows;
    a->cols = e->cols;
    tell_size(a);
}

/* The message goes with the next key, or by itself unless it is an error. */
static void toast_age(struct app *a, const struct event *e) {
    bool key = e->kind == EVENT_KEY || e->kind == EVENT_TEXT;
    bool over = a->toast_until && a->now >= a->toast_until && a->toast.kind != TOAST_ERROR;
    if (!key && !over) return;
    a->toast.kind = TOAST_NONE;
    a->toast_until = 0;
}

bool app_step(struct app *a, const struct event *e) {
    a->now = clock_now();
    arena_reset(&a->tmp);
    if (e->kind == EVENT_EOF) return false;
    if (e->kind == EVENT_RESIZE) resize(a, e);
    toast_age(a, e);
    if ((e->kind == EVENT_FILE || e->kind == EVENT_TICK) && a->db) db_poll(a->db);
    if (e->kind == EVENT_KEY || e->kind == EVENT_TEXT) step_key(a, e);
    if (e->kind == EVENT_MOUSE) mouse_event(a, e);
    bool quit = a->nav.kind == NAV_QUIT;
    int64_t made = a->nav.made;
    nav_apply(a);
    nav_settings(a);
    context_refresh(a);
    nav_refresh(a);
    if (made) nav_select(a, made);
    tell_size(a);
    if (a->toast.kind != TOAST_NONE && !a->toast_until) a->toast_until = a->now + TOAST_MS;
    return !quit;
}
