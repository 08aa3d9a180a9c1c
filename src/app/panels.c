#include "app/panels.h"
#include "app/live.h"
#include "catalyse/base/date.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/edit.h"
#include "catalyse/service/programme.h"
#include <string.h>

/* The panels of the stage on the screen, in the order of the bar: while a block of this stage is under way
 * its run of show and the panels it needs come first. */

bool panel_shown(const struct app *a, size_t panel) {
    const char *field = PANELS[panel].switched;
    if (!field) return true;
    if (!strcmp(field, "needed"))
        return sv_lists(a->context.needs[PANELS[panel].stage], sv_from(PANELS[panel].code));
    if (!strcmp(field, "with_selfdiag")) return a->context.with_selfdiag;
    return !strcmp(field, "with_budget") ? a->context.with_budget : a->context.with_structuring;
}

bool panel_off(const struct app *a, size_t panel) {
    const char *field = PANELS[panel].switched;
    return field && strcmp(field, "needed") != 0 && !panel_shown(a, panel);
}

bool panel_put_in_use(struct app *a, size_t panel, struct error *e) {
    struct view v = {.db = a->db, .arena = &a->tmp, .viewer = viewer_me(), .today = clock_today()};
    const struct pair on = {sv_from(PANELS[panel].switched), SV("1")};
    struct edit_result out = {0};
    struct programme programme;
    return programme_frame(&v, &programme, e) &&
           edit_set(&v, entity_named("programme"), programme.row.id, &on, 1, &out, e);
}

static bool listed(const size_t *v, size_t n, size_t panel) {
    for (size_t i = 0; i < n; i++)
        if (v[i] == panel) return true;
    return false;
}

/* Of the stage of the event under way. */
static size_t live_panel(const struct app *a, struct sv code) {
    size_t i = 0;
    while (i < N_PANELS && (PANELS[i].stage != a->live.show.stage || !sv_is(code, PANELS[i].code))) i++;
    return i;
}

const char *panels_of_block(const struct app *a) {
    const struct show *show = &a->live.show;
    struct sv codes = show->v[show->current].panels, code;
    const char *first = "agenda";
    while (sv_next(&codes, ' ', &code)) {
        size_t i = live_panel(a, code);
        if (i >= N_PANELS || !panel_shown(a, i)) continue;
        if (a->stage == show->stage && a->panel[a->stage] == i) return "agenda";
        if (!strcmp(first, "agenda")) first = PANELS[i].code;
    }
    return first;
}

static size_t add(const struct app *a, size_t *out, size_t n, struct sv code) {
    for (size_t i = 0; i < N_PANELS && n < N_PANELS_MAX; i++) {
        bool meant = !code.p || sv_is(code, PANELS[i].code);
        if (meant && PANELS[i].stage == a->stage && panel_shown(a, i) && !listed(out, n, i)) out[n++] = i;
    }
    return n;
}

size_t panels_in_order(const struct app *a, size_t out[static N_PANELS_MAX], size_t *needed) {
    const struct show *show = &a->live.show;
    size_t n = 0;
    if (live_runs(a) && show->stage == a->stage) {
        struct sv codes = show->v[show->current].panels, code;
        n = add(a, out, n, SV("agenda"));
        while (sv_next(&codes, ' ', &code))
            if (code.n) n = add(a, out, n, code);
    }
    *needed = n;
    return add(a, out, n, SV_NULL);
}
