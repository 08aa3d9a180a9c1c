#include "app/app.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/timeline.h"

/* When another process wrote what would be undone, the first press only says whose it is. */
static enum reply action_undo(struct app *a, bool redo) {
    struct desk d = app_desk(a);
    struct view v = app_view(a);
    struct error e = {0};
    struct step_back back;
    struct sv words;
    if (!timeline_peek(&v, &back, &e)) return desk_fail(&d, &e);
    if (!redo && back.other && !a->undo_asked) {
        a->undo_asked = true;
        desk_warn(&d, _("from another window: %.*s — u again undoes it"), SV_ARG(back.undo));
        return EATEN;
    }
    a->undo_asked = false;
    if (redo ? !timeline_redo(&v, &words, &e) : !timeline_undo(&v, &words, &e)) return desk_fail(&d, &e);
    if (redo)
        desk_done(&d, _("done again: %.*s"), SV_ARG(words));
    else
        desk_done(&d, _("undone: %.*s — C-r does it again"), SV_ARG(words));
    return EATEN;
}

static enum reply action_seen(struct app *a) {
    struct desk d = app_desk(a);
    a->viewer = a->viewer == AUD_ME ? AUD_FUNDS : AUD_ME;
    if (a->viewer == AUD_ME)
        desk_warn(&d, _("private notes are shown: only for your eyes"));
    else
        desk_done(&d, _("seen by the group: what is not for the room is masked"));
    return EATEN;
}

static enum reply action_language(struct app *a) {
    struct error e = {0};
    bool french = i18n_lang() == LANG_FR;
    i18n_init(french ? "en" : "fr");
    if (!setting_choose(a->cfg, setting_find("language"), french ? SV("en") : SV("fr"), &e) ||
        !settings_save(a->cfg, &e)) {
        struct desk d = app_desk(a);
        desk_fail(&d, &e);
    }
    return EATEN;
}

static enum reply action_mouse(struct app *a) {
    struct error e = {0};
    struct desk d = app_desk(a);
    if (!setting_choose(a->cfg, setting_find("mouse"), a->cfg->mouse ? SV("no") : SV("yes"), &e) ||
        !settings_save(a->cfg, &e))
        return desk_fail(&d, &e);
    if (a->cfg->mouse)
        desk_done(&d, _("mouse on: Shift and drag selects text"));
    else
        desk_done(&d, _("mouse off"));
    return EATEN;
}

static enum reply action_lock(struct app *a) {
    a->locked = true;
    str_clear(&a->unlock);
    return EATEN;
}

static enum reply action_quit(struct app *a) {
    struct desk d = app_desk(a);
    if (a->quit_asked)
        a->nav.kind = NAV_QUIT;
    else
        desk_done(&d, "%s", _("the same key again quits; everything is saved"));
    a->quit_asked = true;
    return EATEN;
}

static enum reply action_wish(struct app *a) {
    struct desk d = app_desk(a);
    desk_go(&d, (struct place){.screen = "entry", .stage = -1});
    return EATEN;
}

/* To what the line « What now? » points at. */
static enum reply action_guide(struct app *a) {
    context_guide(a);
    for (size_t i = 0; i < a->context.guide.n; i++) {
        const struct hint *g = &a->context.guide.v[i];
        if (!g->rule->to_panel || !nav_panel(a, g->rule->to_stage, g->rule->to_panel)) continue;
        struct desk d = app_desk(a);
        if (g->id && g->rule->to_entity) {
            const struct entity *entity = entity_named(g->rule->to_entity);
            desk_go(&d, (struct place){.screen = "card", .stage = -1, .entity = entity, .id = g->id});
        }
        return EATEN;
    }
    nav_panel(a, 0, "guide");
    return EATEN;
}

static enum reply action_stage(struct app *a, int stage) {
    nav_panel(a, stage, NULL);
    return EATEN;
}

/* Actions that need a programme. */
static enum reply action_in_programme(struct app *a, enum action action) {
    switch (action) {
    case ACTION_STAGE_1:
    case ACTION_STAGE_2:
    case ACTION_STAGE_3:
    case ACTION_STAGE_4:
    case ACTION_STAGE_5:
        return action_stage(a, (int)action - ACTION_STAGE_1 + 1);
    case ACTION_RECORDS:
        return action_stage(a, 0);
    case ACTION_PANEL_NEXT:
        nav_panel_step(a, 1);
        return EATEN;
    case ACTION_PANEL_PREVIOUS:
        nav_panel_step(a, -1);
        return EATEN;
    case ACTION_UNDO:
        return action_undo(a, false);
    case ACTION_REDO:
        return action_undo(a, true);
    case ACTION_HISTORY:
        nav_panel(a, 0, "history");
        return EATEN;
    case ACTION_GUIDE:
        return action_guide(a);
    case ACTION_PRINT:
        nav_panel(a, 0, "documents");
        return EATEN;
    case ACTION_SEEN:
        return action_seen(a);
    case ACTION_LOCK:
        return action_lock(a);
    case ACTION_WISH:
        return action_wish(a);
    default:
        return PASS;
    }
}

enum reply app_action(struct app *a, enum action action) {
    if (a->db && action_in_programme(a, action) == EATEN) return EATEN;
    switch (action) {
    case ACTION_HELP:
        help_open(a);
        return EATEN;
    case ACTION_PALETTE:
        palette_open(a);
        return EATEN;
    case ACTION_BACK:
        nav_pop(a);
        return EATEN;
    case ACTION_LANGUAGE:
        return action_language(a);
    case ACTION_MOUSE:
        return action_mouse(a);
    case ACTION_REDRAW:
        a->requests |= APP_REDRAW;
        return EATEN;
    case ACTION_SUSPEND:
        a->requests |= APP_SUSPEND;
        return EATEN;
    case ACTION_CANCEL:
    case ACTION_QUIT:
        return action_quit(a);
    default:
        return PASS;
    }
}

void app_run_action(struct app *a, enum action action) {
    struct screen *top = app_top(a);
    struct desk d = app_desk(a);
    struct event none = {.kind = EVENT_NONE};
    a->quit_asked = action == ACTION_QUIT;
    if (!top || top->ops->update(top, &d, action, &none) == PASS) app_action(a, action);
}

bool action_global(enum action action) {
    static const enum action everywhere[] = {
        ACTION_HELP,    ACTION_PALETTE,    ACTION_BACK,           ACTION_GUIDE,   ACTION_UNDO,
        ACTION_REDO,    ACTION_HISTORY,    ACTION_STAGE_1,        ACTION_STAGE_2, ACTION_STAGE_3,
        ACTION_STAGE_4, ACTION_STAGE_5,    ACTION_RECORDS,        ACTION_PRINT,   ACTION_SEEN,
        ACTION_LOCK,    ACTION_PANEL_NEXT, ACTION_PANEL_PREVIOUS, ACTION_MOUSE,   ACTION_REDRAW,
        ACTION_SUSPEND, ACTION_CANCEL,     ACTION_LANGUAGE,       ACTION_QUIT,    ACTION_WISH,
    };
    for (size_t i = 0; i < sizeof everywhere / sizeof *everywhere; i++)
        if (everywhere[i] == action) return true;
    return false;
}

bool action_moves(enum action action) {
    return action >= ACTION_UP && action <= ACTION_RIGHT;
}

/* What works without a programme. */
static bool action_anytime(enum action action) {
    return action == ACTION_HELP || action == ACTION_PALETTE || action == ACTION_LANGUAGE ||
           action == ACTION_MOUSE || action == ACTION_REDRAW || action == ACTION_SUSPEND ||
           action == ACTION_QUIT || action == ACTION_CANCEL;
}

static bool enabled_everywhere(const struct app *a, enum action action, const char **why) {
    *why = _("open a programme first");
    if (!a->db) return action_anytime(action);
    *why = _("nothing to undo");
    if (action == ACTION_UNDO) return a->context.can_undo;
    *why = _("nothing to redo");
    if (action == ACTION_REDO) return a->context.can_redo;
    *why = _("this is the first screen: Q quits");
    if (action == ACTION_BACK) return a->depth > 1;
    return true;
}

bool app_offered(const struct app *a, enum action action) {
    const struct screen *top = app_top(a);
    for (const struct offer *o = top ? top->ops->offers : NULL; o && o->action; o++)
        if (o->action == action) return true;
    return false;
}

bool app_enabled(const struct app *a, enum action action, const char **why) {
    const struct screen *top = app_top(a);
    if (app_offered(a, action)) return !top->ops->enabled || top->ops->enabled(top, action, why);
    return enabled_everywhere(a, action, why);
}

size_t app_offers(const struct app *a, struct offer *out, size_t max) {
    const struct screen *top = app_top(a);
    size_t n = 0;
    for (const struct offer *o = top ? top->ops->offers : NULL; o && o->action && n < max; o++) out[n++] = *o;
    for (int i = 1; i < ACTION_COUNT && n < max; i++) {
        bool there = false;
        for (size_t k = 0; k < n; k++) there = there || out[k].action == (enum action)i;
        if (!there && action_global((enum action)i)) out[n++] = (struct offer){.action = (enum action)i};
    }
    return n;
}

static void hint_add(const struct app *a, struct offer *out, size_t max, size_t *n, enum action action) {
    const char *why;
    if (*n < max && app_enabled(a, action, &why)) out[(*n)++] = (struct offer){.action = action};
}

size_t app_hints(const struct app *a, struct offer *out, size_t max) {
    const struct screen *top = app_top(a);
    size_t n = 0;
    const char *why;
    for (const struct offer *o = top ? top->ops->offers : NULL; o && o->action && n + 5 < max; o++)
        if (app_enabled(a, o->action, &why)) out[n++] = *o;
    if (a->depth > 1) hint_add(a, out, max, &n, ACTION_BACK);
    hint_add(a, out, max, &n, ACTION_UNDO);
    hint_add(a, out, max, &n, ACTION_REDO);
    hint_add(a, out, max, &n, ACTION_PALETTE);
    hint_add(a, out, max, &n, ACTION_HELP);
    return n;
}
