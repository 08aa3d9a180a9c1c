#include "app/actions.h"
#include "app/context.h"
#include "app/links.h"
#include "app/live.h"
#include "app/nav.h"
#include "app/panels.h"
#include "app/rehearsal.h"
#include "app/room.h"
#include "app/send.h"
#include "app/undo.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/closing.h"

static void seen(struct app *a, enum action action) {
    (void)action;
    struct desk d = app_desk(a);
    a->viewer = a->viewer == AUD_ME ? AUD_FUNDS : AUD_ME;
    if (a->viewer == AUD_ME)
        desk_warn(&d, _("private notes are shown: for your eyes only"));
    else
        desk_done(&d, _("seen by the group: what is not for the room is masked"));
}

/* False: it was said why it could not be kept. */
static bool set(struct app *a, const char *name, struct sv value) {
    struct error e = {0};
    if (setting_choose(a->cfg, setting_find(name), value, &e) && settings_save(a->cfg, &e)) return true;
    struct desk d = app_desk(a);
    desk_fail(&d, &e);
    return false;
}

static void language(struct app *a, enum action action) {
    (void)action;
    const char *other = i18n_lang() == LANG_FR ? "en" : "fr";
    i18n_init(other);
    set(a, "language", sv_from(other));
}

static void toggle(struct app *a, const char *setting, const bool *is_on, const char *on, const char *off) {
    struct desk d = app_desk(a);
    if (set(a, setting, *is_on ? SV("no") : SV("yes"))) desk_done(&d, "%s", *is_on ? on : off);
}

static void mouse(struct app *a, enum action action) {
    (void)action;
    toggle(a, "mouse", &a->cfg->mouse, _("mouse on: Shift and drag selects text"), _("mouse off"));
}

static void mute(struct app *a, enum action action) {
    (void)action;
    toggle(a, "bell", &a->cfg->bell, _("bells on: blocks ring before their end"),
           _("bells off: blocks warn in words only"));
}

static void ring(struct app *a, enum action action) {
    (void)action;
    a->requests |= APP_BELL;
}

static void lock(struct app *a, enum action action) {
    (void)action;
    a->locked = true;
    str_clear(&a->unlock);
}

static void quit(struct app *a, enum action action) {
    (void)action;
    struct desk d = app_desk(a);
    if (a->quit_asked)
        a->nav.kind = NAV_QUIT;
    else
        desk_done(&d, "%s", _("the same key again quits; everything is saved"));
    a->quit_asked = true;
}

/* Screens that a key opens from everywhere. */
static const struct door {
    enum action action;
    struct place to;
} DOORS[] = {
    {ACTION_WISH, {.screen = "entry", .stage = -1}},
    {ACTION_PARK, {.screen = "entry", .stage = -1, .id = ENTRY_PARKED}},
    {ACTION_SPEAKERS, {.screen = "speakers", .stage = -1}},
    {ACTION_MINUTES, {.screen = "closing", .stage = -1}},
};

static void enter(struct app *a, enum action action) {
    struct desk d = app_desk(a);
    for (size_t i = 0; i < sizeof DOORS / sizeof *DOORS; i++)
        if (DOORS[i].action == action) desk_go(&d, DOORS[i].to);
}

/* To what the line « What now? » points at. */
static void guide(struct app *a, enum action action) {
    (void)action;
    context_guide(a);
    if (live_runs(a) && nav_panel(a, a->live.show.stage, panels_of_block(a))) return;
    for (size_t i = 0; i < a->context.guide.n; i++) {
        const struct hint *g = &a->context.guide.v[i];
        struct desk d = app_desk(a);
        if (g->panel && hint_group(g)) {
            desk_panel_of(&d, g->stage, g->panel, hint_group(g));
            return;
        }
        if (!g->panel || !nav_panel(a, g->stage, g->panel)) continue;
        const struct entity *card = hint_card(g);
        if (card) desk_go(&d, (struct place){.screen = "card", .stage = -1, .entity = card, .id = g->id});
        if (!card && g->rule->to_entity) a->nav.made = g->id;
        if (hint_setting(g)) a->nav.made = settings_line(hint_setting(g));
        return;
    }
    nav_panel(a, 0, "guide");
}

/* One gesture, no condition: what is on paper is entered afterwards. */
static void end_session(struct app *a, enum action action) {
    (void)action;
    struct desk d = app_desk(a);
    struct view v = app_view(a);
    struct error e = {0};
    struct named ended;
    if (!closing_end(&v, 0, a->now, &ended, &e)) {
        desk_fail(&d, &e);
        return;
    }
    enter(a, ACTION_MINUTES);
    desk_done(&d, _("the session is over: %.*s — u undoes it"), SV_ARG(ended.title));
}

static void stage(struct app *a, enum action action) {
    nav_panel(a, (int)action - ACTION_STAGE_1 + 1, NULL);
}

static void directory(struct app *a, enum action action) {
    const char *code = action == ACTION_HISTORY ? "history" : action == ACTION_PRINT ? "documents" : NULL;
    nav_panel(a, 0, code);
}

static void panel_step(struct app *a, enum action action) {
    nav_panel_step(a, action == ACTION_PANEL_NEXT ? 1 : -1);
}

static void over(struct app *a, enum action action) {
    a->over = action == ACTION_HELP ? OVER_HELP : OVER_PALETTE;
}

static void back(struct app *a, enum action action) {
    (void)action;
    nav_back(a);
}

/* What was stopped while it was computed is computed again. */
static void redraw(struct app *a, enum action action) {
    (void)action;
    a->requests |= APP_REDRAW;
    if (app_top(a)) app_top(a)->revision = -1;
}

static void suspend(struct app *a, enum action action) {
    (void)action;
    a->requests |= APP_SUSPEND;
}

/* What works on every screen. */
static const struct everywhere {
    enum action action;
    bool in_programme; /* not on the screen of welcome */
    void (*run)(struct app *a, enum action action);
} EVERYWHERE[] = {
    {ACTION_HELP, false, over},
    {ACTION_PALETTE, false, over},
    {ACTION_BACK, false, back},
    {ACTION_LANGUAGE, false, language},
    {ACTION_MOUSE, false, mouse},
    {ACTION_REDRAW, false, redraw},
    {ACTION_SUSPEND, false, suspend},
    {ACTION_CANCEL, false, quit},
    {ACTION_QUIT, false, quit},
    {ACTION_STAGE_1, true, stage},
    {ACTION_STAGE_2, true, stage},
    {ACTION_STAGE_3, true, stage},
    {ACTION_STAGE_4, true, stage},
    {ACTION_STAGE_5, true, stage},
    {ACTION_RECORDS, true, directory},
    {ACTION_HISTORY, true, directory},
    {ACTION_PRINT, true, directory},
    {ACTION_PANEL_NEXT, true, panel_step},
    {ACTION_PANEL_PREVIOUS, true, panel_step},
    {ACTION_UNDO, true, undo_run},
    {ACTION_REDO, true, undo_run},
    {ACTION_GUIDE, true, guide},
    {ACTION_ORIGIN, true, links_follow},
    {ACTION_OUTCOME, true, links_follow},
    {ACTION_LINKS, true, links_follow},
    {ACTION_SEEN, true, seen},
    {ACTION_LOCK, true, lock},
    {ACTION_WISH, true, enter},
    {ACTION_PARK, true, enter},
    {ACTION_SPEAKERS, true, enter},
    {ACTION_END, true, end_session},
    {ACTION_MINUTES, true, enter},
    {ACTION_PAUSE, true, live_action},
    {ACTION_RECOVER, true, live_action},
    {ACTION_CLOCK_NEXT, true, live_action},
    {ACTION_CLOCK_MORE, true, live_action},
    {ACTION_CLOCK_LESS, true, live_action},
    {ACTION_RING, true, ring},
    {ACTION_MUTE, true, mute},
    {ACTION_SEND, true, room_send_focus},
    {ACTION_BLANK, true, room_blank},
    {ACTION_ROOM, true, room_choose},
    {ACTION_ROOM_HERE, true, room_here},
    {ACTION_REHEARSE, true, rehearsal_action},
};

static const struct everywhere *everywhere(enum action action) {
    for (size_t i = 0; i < sizeof EVERYWHERE / sizeof *EVERYWHERE; i++)
        if (EVERYWHERE[i].action == action) return &EVERYWHERE[i];
    return NULL;
}

enum reply app_action(struct app *a, enum action action) {
    const struct everywhere *known = everywhere(action);
    if (!known || (known->in_programme && !a->db)) return PASS;
    known->run(a, action);
    return EATEN;
}

bool action_global(enum action action) {
    return everywhere(action);
}

bool action_in_programme(enum action action) {
    const struct everywhere *known = everywhere(action);
    return known && known->in_programme;
}

bool action_moves(enum action action) {
    return action >= ACTION_UP && action <= ACTION_RIGHT;
}
