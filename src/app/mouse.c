#include "app/mouse.h"
#include "app/furniture.h"
#include "app/hints.h"
#include "app/layout.h"
#include "app/nav.h"

/* Clicks on the stages, the panels and the keys that are shown; the rest is told to the screen in its own
 * rows. */

static void click_stage(struct app *a, int col) {
    struct tab tabs[STAGES];
    struct tabs t = {.v = tabs, .n = STAGES, .style = TABS_STAGES};
    t.current = furniture_stages(a, tabs);
    size_t i = tabs_at(&t, a->cols, col);
    if (i < STAGES) nav_panel(a, i + 1 < STAGES ? (int)i + 1 : 0, NULL);
}

static void click_panel(struct app *a, int col) {
    struct tab tabs[N_PANELS_MAX];
    size_t ids[N_PANELS_MAX];
    struct tabs t = {.v = tabs, .style = TABS_PANELS};
    t.n = furniture_panels(a, tabs, ids, &t.current);
    size_t i = tabs_at(&t, a->cols, col);
    if (i < t.n) nav_panel(a, a->stage, PANELS[ids[i]].code);
}

/* As if its keys were pressed: those before the last one are waiting already. */
static bool click_hint(struct app *a, struct event *e) {
    struct keyseq seq;
    bool click = e->mouse == MOUSE_CLICK || e->mouse == MOUSE_AGAIN;
    if (a->locked || !click || !hints_click(a, e->row, e->col, &seq)) return false;
    e->kind = EVENT_KEY;
    e->key = seq.key[--seq.n];
    a->pending = seq;
    return true;
}

/* What the room sees lies over all of it; behind a lock only the lock counts. */
bool mouse_event(struct app *a, struct event *e) {
    if (a->room.open && !a->locked) return false;
    if (click_hint(a, e)) return true;
    bool modal = a->locked || a->help_open || a->palette_open || a->question;
    struct rect body = modal ? body_rect(a->rows, a->cols) : screen_rect(a, app_top(a));
    bool bars = !modal && a->db && e->mouse == MOUSE_CLICK;
    if (bars && e->row == 1)
        click_stage(a, e->col);
    else if (bars && e->row == 2)
        click_panel(a, e->col);
    else if (!modal && !rect_holds(body, e->row, e->col))
        return false;
    else {
        e->row -= body.row;
        return true;
    }
    return false;
}
