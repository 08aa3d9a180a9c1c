#include "app/actions.h"
#include "app/context.h"
#include "app/file.h"
#include "app/help.h"
#include "app/keys.h"
#include "app/layout.h"
#include "app/live.h"
#include "app/mouse.h"
#include "app/nav.h"
#include "app/offers.h"
#include "app/palette.h"
#include "app/rehearsal.h"
#include "app/room.h"
#include "app/room_keys.h"
#include "app/typed.h"
#include "app/undo.h"
#include "catalyse/app/app.h"
#include "catalyse/base/date.h"
#include "catalyse/base/utf8.h"
#include "catalyse/store/db.h"

enum { TOAST_MS = 4000 };

/* While locked only the word opens, whatever was pressed before it; everything else is ignored. */
static void step_locked(struct app *a, const struct event *e) {
    if (e->kind != EVENT_KEY) return;
    if (event_is(e, K_ENTER)) {
        struct str typed = {0};
        text_fold(str_sv(&a->unlock), &typed);
        a->locked = !(sv_ends(str_sv(&typed), SV("ouvrir")) || sv_ends(str_sv(&typed), SV("open")));
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
    struct rect body = body_rect(a->rows, a->cols);
    question_fit(q, body.rows, body.cols);
    enum outcome out = question_key(q, &d, e);
    if (out != OUT_DONE && out != OUT_CANCELLED) return;
    if (a->question == q) a->question = NULL;
    question_free(q);
}

/* What the screen offers and cannot do now says why. */
static bool refused(struct app *a, enum action action) {
    struct desk d = app_desk(a);
    const char *why = NULL;
    if (!app_offered(a, action) && !app_read_only(a, action)) return false;
    if (app_enabled(a, action, &why)) return false;
    desk_warn(&d, "%s", why);
    return true;
}

/* A key that did nothing says where keys are shown; a digit is pressed by who reads the stages' numbers. */
static void said_nothing(struct app *a, const struct event *e) {
    struct desk d = app_desk(a);
    struct str key = {0};
    if (!event_is_char(e) || !a->db) return;
    key_show(e->key, &key);
    if (e->key >= '0' && e->key <= '9')
        desk_done(&d, "%s", _("to choose a stage: g, then its number"));
    else
        desk_done(&d, _("%s does nothing here — ? shows the keys"), str_c(&key));
    str_deinit(&key);
}

/* The screen first, then what it means everywhere. A letter asks before it quits: it may begin a word. */
static void act(struct app *a, struct screen *top, enum action action, const struct event *e) {
    struct desk d = app_desk(a);
    if (refused(a, action)) return;
    if (action == ACTION_QUIT && !event_is_char(e)) a->quit_asked = true;
    if (top->ops->update(top, &d, action, e) == PASS && app_action(a, action) == PASS) said_nothing(a, e);
}

static void go_entry(struct app *a, struct desk *d, const struct event *e) {
    const char *text = arena_printf(&a->tmp, "%.*s", SV_ARG(e->text));
    desk_go(d, (struct place){.screen = "entry", .stage = -1, .param = text});
}

/* A field has the focus: the screen gets the event as it is; what it leaves may be a chord, or
 * a chat. */
static void step_typing(struct app *a, struct screen *top, const struct event *e) {
    struct desk d = app_desk(a);
    bool eaten = false;
    if (top->ops->update(top, &d, ACTION_NONE, e) == EATEN || event_is_char(e)) return;
    if (e->kind == EVENT_TEXT && sv_find(e->text, '\n') < e->text.n && a->db) go_entry(a, &d, e);
    enum action action = keys_action(a, e, &eaten);
    if (action && !eaten) act(a, top, action, e);
}

/* Keys pressed one right after the other that were taken as text: whoever meant keys is told what to do. */
static void tell_fast(struct app *a, struct desk *d, const struct event *e) {
    if (e->ran && a->toast.kind == TOAST_NONE)
        desk_done(d, "%s", _("typed fast, so it is text: Esc leaves it; a key pressed alone acts"));
}

/* Text that came outside a field goes to whoever takes text here, never to actions. */
static void step_text(struct app *a, struct screen *top, const struct event *e) {
    struct desk d = app_desk(a);
    if (top->ops->update(top, &d, ACTION_NONE, e) == EATEN) {
        if (app_typing(a)) tell_fast(a, &d, e);
        return;
    }
    if (!a->db) {
        desk_warn(&d, "%s", _("open a programme first"));
        return;
    }
    tell_fast(a, &d, e);
    go_entry(a, &d, e);
}

static void step_screen(struct app *a, const struct event *e) {
    struct screen *top = app_top(a);
    if (!top) return;
    if (app_typing(a)) {
        step_typing(a, top, e);
        return;
    }
    if (e->kind == EVENT_TEXT) {
        step_text(a, top, e);
        return;
    }
    bool eaten = false;
    enum action action = keys_action(a, e, &eaten);
    if (!eaten) act(a, top, action, e);
}

/* What lies over the screen goes: help, the palette, a question. False when there is nothing. */
static bool uncover(struct app *a) {
    bool covered = a->help_open || a->palette_open || a->question;
    help_close(a);
    palette_close(a);
    question_free(a->question);
    a->question = NULL;
    return covered;
}

static bool means(const struct app *a, const struct event *e, enum action action) {
    for (size_t i = 0; e->kind == EVENT_KEY && i < a->keys.n; i++) {
        const struct binding *b = &a->keys.v[i];
        if (b->action == (int)action && b->seq.n == 1 && b->seq.key[0] == e->key) return true;
    }
    return false;
}

/* A chord works wherever keys go: its second key is never text. */
static bool step_chord(struct app *a, const struct event *e) {
    bool begun = a->pending.n && a->pending.key[0] == (K_CTRL | 'x'), eaten;
    bool elsewhere = a->help_open || a->palette_open || a->question || app_typing(a);
    if (a->locked || !elsewhere || e->kind != EVENT_KEY) return false;
    if (!begun && !event_is(e, K_CTRL | 'x')) return false;
    enum action action = keys_action(a, e, &eaten);
    if (action) app_run_action(a, action);
    return true;
}

static void step_focus(struct app *a, const struct event *e) {
    if (a->room.open && !a->locked) {
        room_key(a, e);
        return;
    }
    if (step_chord(a, e)) return;
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

/* Text that nobody here takes is not lost: it goes to the screen below. */
static void step_key(struct app *a, const struct event *e) {
    bool asked = a->quit_asked;
    if (e->kind == EVENT_TEXT) typed_take_back(a, e->ran);
    if (event_is_char(e) && !app_typing(a)) typed_note(a);
    if (e->kind == EVENT_TEXT && !app_typing(a)) uncover(a);
    if (a->locked || !means(a, e, ACTION_CANCEL) || !uncover(a)) step_focus(a, e);
    if (asked && a->nav.kind != NAV_QUIT) a->quit_asked = false;
    if (!means(a, e, ACTION_UNDO)) a->undo.asked = 0;
}

/* A screen of another size reads as many rows as it shows, and wraps its texts anew. */
static void tell_size(struct app *a) {
    for (size_t i = 0; i < a->depth; i++) {
        struct screen *s = a->stack[i];
        struct rect body = screen_rect(a, s);
        if (s->lines != body.rows || s->cols != body.cols) s->revision = -1;
        s->cols = body.cols;
        s->lines = body.rows;
    }
}

static void resize(struct app *a, const struct event *e) {
    a->rows = e->rows;
    a->cols = e->cols;
    tell_size(a);
}

static bool typed(const struct event *e) {
    return e->kind == EVENT_KEY || e->kind == EVENT_TEXT;
}

/* The message goes with the next key that is not there to see it again, or by itself unless it is an error.
 */
static void toast_age(struct app *a, const struct event *e) {
    bool key = typed(e) && !means(a, e, ACTION_REDRAW);
    bool over = a->toast_until && a->now >= a->toast_until && a->toast.kind != TOAST_ERROR;
    if (!key && !over) return;
    a->toast.kind = TOAST_NONE;
    a->toast_until = 0;
}

/* How long a message is there; what rang comes back under a key that said nothing. */
static void toast_last(struct app *a, const struct event *e) {
    if (a->toast.kind == TOAST_NONE && a->now < a->rung_until) {
        a->toast.kind = TOAST_WARNING;
        a->toast_until = a->rung_until;
    } else if (typed(e) && a->rung_until != INT64_MAX) {
        a->rung_until = 0;
    }
    if (a->toast.kind == TOAST_NONE || a->toast_until) return;
    a->toast_until = a->now + TOAST_MS * (clock_speed() ? clock_speed() : 1);
    if (a->rung_until) a->rung_until = a->toast_until;
}

/* A watched folder or a timer woke us, but the file, the clock and the message are what they were. */
static bool nothing_new(struct app *a, const struct event *e, int64_t before) {
    if (e->kind != EVENT_FILE && e->kind != EVENT_TICK) return false;
    if (a->room.open && e->kind == EVENT_TICK) return false;
    if (nav_changes(a) && a->now >= nav_changes(a)) return false;
    if (a->nav.kind != NAV_NONE || nav_stale(a) || live_due(a) || (a->db && db_poll(a->db))) return false;
    bool message = a->toast_until && a->now >= a->toast_until && a->toast.kind != TOAST_ERROR;
    int64_t unit = live_unit(a);
    return !message && a->now / unit == before / unit;
}

/* Screens that show the clock of a block are read again when it shows something else. */
static void step_time(struct app *a, int64_t before) {
    bool due = live_due(a) || a->now / 60000 != before / 60000;
    live_tick(a);
    nav_tick(a);
    for (size_t i = 0; due && i < a->depth; i++)
        if (a->stack[i]->ops->live) a->stack[i]->revision = -1;
}

static void draft_tick(struct app *a) {
    struct desk d = app_desk(a);
    if (a->drafting.key.n && a->now >= a->drafting.due) desk_draft_sync(&d);
}

/* What the event asked for: another screen, a rehearsal, help or the palette. */
static void apply(struct app *a) {
    const struct place to = a->nav.place;
    bool rehearse = a->nav.kind == NAV_REHEARSE;
    nav_apply(a);
    if (rehearse) rehearsal_begin(a, to.id, to.param);
    if (a->over == OVER_HELP) help_open(a);
    if (a->over == OVER_PALETTE) palette_open(a);
    a->over = OVER_NOTHING;
}

bool app_step(struct app *a, const struct event *e) {
    int64_t before = a->now;
    a->now = clock_now();
    arena_reset(&a->tmp);
    if (e->kind == EVENT_EOF) return false;
    if (e->kind == EVENT_RESIZE) resize(a, e);
    if (a->room.alone) return room_step(a, e);
    draft_tick(a);
    a->quiet = nothing_new(a, e, before);
    if (a->quiet) return true;
    toast_age(a, e);
    if (typed(e)) {
        app_backup(a);
        step_key(a, e);
    }
    struct event inside = *e;
    if (e->kind == EVENT_MOUSE && mouse_event(a, &inside)) step_key(a, &inside);
    step_time(a, before);
    bool quit = a->nav.kind == NAV_QUIT;
    int64_t made = a->nav.made;
    apply(a);
    undo_note(a);
    nav_settings(a);
    context_refresh(a);
    live_refresh(a);
    tell_size(a);
    nav_refresh(a);
    room_refresh(a);
    if (made) nav_select(a, made);
    toast_last(a, e);
    return !quit;
}
