#include "app/nav.h"
#include "app/context.h"
#include "app/file.h"
#include "app/kept.h"
#include "app/layout.h"
#include "app/live.h"
#include "app/panels.h"
#include "app/undo.h"
#include "catalyse/base/date.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/programme.h"
#include "catalyse/store/db.h"
#include "catalyse/store/query.h"
#include <inttypes.h>
#include <string.h>

static const char *keep(struct arena *a, const char *s) {
    return s ? arena_strndup(a, s, strlen(s)) : NULL;
}

static void screen_free(struct screen *s) {
    s->ops->close(s);
    arena_deinit(&s->rows);
    arena_deinit(&s->keep);
    xfree(s);
}

/* Makes the screen of a place; NULL with the error shown when it cannot be opened. */
static struct screen *screen_open(struct app *a, struct place at) {
    const struct screen_ops *ops = screen_find(at.screen);
    BUG_ON(!ops);
    struct screen *s = xcalloc(1, ops->size);
    s->ops = ops;
    s->place = at;
    s->place.screen = ops->name;
    s->place.panel = keep(&s->keep, at.panel);
    s->place.param = keep(&s->keep, at.param);
    s->viewer = a->viewer;
    s->today = clock_today();
    s->revision = a->db ? db_revision(a->db) : 0;
    struct rect body = screen_rect(a, s);
    s->cols = body.cols;
    s->lines = body.rows;
    struct desk d = app_desk(a);
    struct error e = {0};
    if (ops->open(s, &d, &e)) return s;
    desk_fail(&d, &e);
    screen_free(s);
    return NULL;
}

static void push(struct app *a, struct place to) {
    if (a->depth == STACK_MAX) nav_pop(a);
    struct screen *s = screen_open(a, to);
    if (s) a->stack[a->depth++] = s;
}

static void replace(struct app *a, struct place place) {
    struct screen *s = screen_open(a, place);
    if (!s) return;
    if (a->depth > 1) screen_free(a->stack[--a->depth]);
    a->stack[a->depth++] = s;
}

void nav_pop(struct app *a) {
    if (a->depth <= 1) return;
    screen_free(a->stack[--a->depth]);
}

static void came_forget(struct app *a) {
    if (a->came.screen) screen_free(a->came.screen);
    a->came.screen = NULL;
    a->came.back = false;
}

static bool kept(const struct app *a, const struct screen *s) {
    for (size_t i = 0; i < N_PANELS; i++)
        if (a->base[i] == s) return true;
    return false;
}

/* Leaves all screens; those of panels are kept with their selection. */
static void leave_all(struct app *a) {
    while (a->depth) {
        struct screen *s = a->stack[--a->depth];
        if (!kept(a, s)) screen_free(s);
    }
}

void nav_close_all(struct app *a) {
    struct desk d = app_desk(a);
    desk_draft_sync(&d);
    leave_all(a);
    came_forget(a);
    for (size_t i = 0; i < N_PANELS; i++) {
        if (a->base[i]) screen_free(a->base[i]);
        a->base[i] = NULL;
    }
}

/* The place of a panel; its entity and filter come from the table. */
static struct place panel_place(size_t i) {
    const struct panel *p = &PANELS[i];
    return (struct place){.screen = p->screen,
                          .stage = p->stage,
                          .panel = p->code,
                          .entity = p->entity ? entity_named(p->entity) : NULL,
                          .param = p->filter};
}

static size_t panel_find(const struct app *a, int stage, const char *code) {
    for (size_t i = 0; i < N_PANELS; i++)
        if (PANELS[i].stage == stage && panel_shown(a, i) && (!code || !strcmp(PANELS[i].code, code)))
            return i;
    return N_PANELS;
}

/* What it shows is not that group yet: it is loaded again. */
static void nav_group(struct app *a, int64_t group) {
    struct screen *s = app_top(a);
    if (!group || !s->ops->group) return;
    s->ops->group(s, group);
    s->revision = -1;
}

/* A group that meets works on its own: what the block under way needs shows that group. */
static void nav_meeting(struct app *a, const struct panel *p) {
    const struct show *show = &a->live.show;
    if (live_runs(a) && sv_lists(show->v[show->current].panels, sv_from(p->code)))
        nav_group(a, show->subgroup);
}

bool nav_panel(struct app *a, int stage, const char *code) {
    size_t i = code ? panel_find(a, stage, code) : a->panel[stage];
    if (i >= N_PANELS || PANELS[i].stage != stage) i = panel_find(a, stage, NULL);
    if (i >= N_PANELS) return false;
    bool first = a->depth == 0;
    if (!a->base[i]) a->base[i] = screen_open(a, panel_place(i));
    if (!a->base[i]) return false;
    leave_all(a);
    came_forget(a);
    a->stack[a->depth++] = a->base[i];
    a->context.guide_due |= a->stage != stage;
    a->stage = stage;
    a->panel[stage] = i;
    nav_meeting(a, &PANELS[i]);
    if (!first && a->db) db_rest(a->db); /* what the panel before read is not needed soon */
    return true;
}

/* The panel where something of a group is met; the way back leads to what asked for it. */
static void nav_panel_of(struct app *a, const struct place *to) {
    struct screen *asked = to->id && a->depth > 1 ? a->stack[--a->depth] : NULL;
    int stage = a->stage;
    size_t panel = a->panel[stage];
    if (!nav_panel(a, to->stage, to->panel)) {
        if (asked) a->stack[a->depth++] = asked;
        return;
    }
    a->came.back = to->id != 0;
    a->came.screen = asked;
    a->came.stage = stage;
    a->came.panel = panel;
    nav_group(a, to->id);
}

void nav_back(struct app *a) {
    struct screen *to = a->came.screen;
    if (a->depth > 1 || !a->came.back) {
        nav_pop(a);
        return;
    }
    a->came.screen = NULL;
    bool there = nav_panel(a, a->came.stage, PANELS[a->came.panel].code);
    if (there && to)
        a->stack[a->depth++] = to;
    else if (to)
        screen_free(to);
}

void nav_panel_step(struct app *a, int by) {
    size_t order[N_PANELS_MAX], needed, at = 0;
    size_t n = panels_in_order(a, order, &needed);
    while (at < n && order[at] != a->panel[a->stage]) at++;
    if (n) nav_panel(a, a->stage, PANELS[order[(at + n + (size_t)(by + (int)n)) % n]].code);
}

/* Opens a programme file chosen in the list of programmes. */
static void nav_file(struct app *a, const char *path) {
    struct error e = {0};
    struct desk d = app_desk(a);
    char *own = arena_printf(&a->context.keep, "%s", path);
    if (!nav_open(a, own, &e)) desk_fail(&d, &e);
}

/* A question that does not tell is about what the screen shows, and the row that has the focus there. */
static void question_of(struct app *a, struct question *q) {
    struct desk d = app_desk(a);
    struct screen *top = app_top(a);
    question_free(a->question);
    a->question = q;
    if (!a->db || !top) return;
    struct row row = top->ops->focus ? top->ops->focus(top) : (struct row){0};
    if (!q->told) {
        question_about(q, top->place.entity, top->place.id);
        question_about(q, row.entity, row.id);
    }
    question_keep(q, &d, arena_printf(&a->tmp, "%s/%" PRIx64, top->ops->name, q->about));
}

void nav_apply(struct app *a) {
    struct nav nav = a->nav;
    a->nav = (struct nav){0};
    if (nav.question) question_of(a, nav.question);
    switch (nav.kind) {
    case NAV_NONE:
        return;
    case NAV_PUSH:
        push(a, nav.place);
        return;
    case NAV_REPLACE:
        replace(a, nav.place);
        return;
    case NAV_BACK:
        nav_back(a);
        return;
    case NAV_PANEL:
        nav_panel_of(a, &nav.place);
        return;
    case NAV_FILE:
        nav_file(a, nav.place.param);
        return;
    case NAV_REHEARSE:
    case NAV_QUIT:
        return;
    }
}

/* What was chosen in the settings, or elsewhere, takes effect. */
void nav_settings(struct app *a) {
    const struct settings *cfg = a->cfg;
    bool look = strcmp(a->shown.theme, cfg->theme) != 0 || a->shown.borders != cfg->borders;
    if (look) a->requests |= APP_THEME;
    if (a->shown.mouse != cfg->mouse) a->requests |= APP_MOUSE;
    if (a->shown.language != (int)i18n_lang()) {
        a->context.revision = -1;
        for (size_t i = 0; i < a->depth; i++) a->stack[i]->revision = -1;
        for (size_t i = 0; i < N_PANELS; i++)
            if (a->base[i]) a->base[i]->revision = -1;
    }
    memcpy(a->shown.theme, cfg->theme, sizeof a->shown.theme);
    a->shown.borders = cfg->borders;
    a->shown.mouse = cfg->mouse;
    a->shown.language = (int)i18n_lang();
}

static bool screen_stale(const struct app *a, const struct screen *s) {
    return s->revision != (a->db ? db_revision(a->db) : 0) || s->viewer != a->viewer ||
           s->today != clock_today();
}

bool nav_stale(const struct app *a) {
    for (size_t i = app_lowest(a); i < a->depth; i++)
        if (screen_stale(a, a->stack[i])) return true;
    return false;
}

int64_t nav_changes(const struct app *a) {
    const struct screen *top = app_top(a);
    return top && top->ops->tick ? top->changes_at : 0;
}

void nav_tick(struct app *a) {
    struct desk d = app_desk(a);
    if (nav_changes(a) && a->now >= nav_changes(a)) app_top(a)->ops->tick(app_top(a), &d);
}

/* A panel that is not in use any more, or not for whom it is shown, gives way to the first that is. */
static void leave_hidden(struct app *a) {
    size_t order[N_PANELS_MAX], needed;
    if (a->depth != 1 || !a->db || panel_shown(a, a->panel[a->stage])) return;
    if (panels_in_order(a, order, &needed)) nav_panel(a, a->stage, PANELS[order[0]].code);
}

/* A screen that cannot read its rows any more says so and keeps what it has; one that is covered is read when
 * it is shown again. */
void nav_refresh(struct app *a) {
    struct desk d = app_desk(a);
    int64_t revision = a->db ? db_revision(a->db) : 0;
    leave_hidden(a);
    for (size_t i = app_lowest(a); i < a->depth; i++) {
        struct screen *s = a->stack[i];
        if (!screen_stale(a, s)) continue;
        s->revision = revision;
        s->viewer = a->viewer;
        s->today = clock_today();
        struct error e = {0};
        if (s->ops->reload && !s->ops->reload(s, &d, &e)) desk_fail(&d, &e);
    }
}

/* The list on the screen that has a card beside it, and the columns of that. */
static const struct screen *listed(const struct app *a, int *cols) {
    const struct screen *s = a->depth ? a->stack[app_lowest(a)] : NULL;
    *cols = s ? beside_cols(s, body_rect(a->rows, a->cols).cols) : 0;
    return *cols ? s : NULL;
}

bool nav_beside_due(const struct app *a) {
    int cols;
    const struct screen *s = listed(a, &cols);
    return s && beside_due(&a->beside, s, cols, a->viewer);
}

void nav_beside(struct app *a) {
    int cols;
    const struct screen *s = listed(a, &cols);
    struct desk d = app_desk(a);
    if (nav_beside_due(a)) beside_read(&a->beside, s, &d, cols);
}

void nav_select(struct app *a, int64_t id) {
    struct screen *top = app_top(a);
    struct desk d = app_desk(a);
    struct error e = {0};
    if (top && top->ops->select && !top->ops->select(top, &d, id, &e)) desk_fail(&d, &e);
}

/* 0: there is no event today. */
static int stage_of_today(struct app *a) {
    struct view v = app_view(a);
    struct error e;
    int stage;
    return a->context.event_today && programme_session(&v, &stage, &e) ? stage : 0;
}

/* Where the work is: the event of the day, else the live stage, else the first one that is not done. */
static void nav_home(struct app *a) {
    context_refresh(a);
    int today = stage_of_today(a);
    if (today && nav_panel(a, today, "agenda")) return;
    if (!nav_panel(a, a->context.stage, NULL)) nav_panel(a, 0, "guide");
}

bool nav_open(struct app *a, const char *path, struct error *e) {
    if (!path) {
        struct screen *s = screen_open(a, (struct place){.screen = "welcome"});
        if (!s) return error_set(e, ERR_BUG, "%s", str_c(&a->toast.text));
        a->stack[a->depth++] = s;
        return true;
    }
    struct db *db;
    if (!app_open_db(path, a->cfg, &db, e)) return false;
    nav_close_all(a);
    if (a->db) db_close(a->db);
    a->db = db;
    a->beside.of = NULL;
    a->live.revision = -1;
    a->context.covered = (struct room_sent){0};
    a->backup_due = true;
    undo_forget(a);
    struct error busy;
    bool once = read_begin(a->db, &busy);
    nav_home(a);
    if (once) read_end(a->db);
    kept_tell(a);
    return true;
}

struct row nav_focus(const struct app *a) {
    const struct screen *top = app_top(a);
    return top && top->ops->focus ? top->ops->focus(top) : (struct row){0};
}
