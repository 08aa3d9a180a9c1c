#include "app/context.h"
#include "catalyse/base/date.h"
#include "catalyse/service/programme.h"
#include "catalyse/store/db.h"
#include "catalyse/store/history.h"

static const char *stage_mark(const struct stage_row *s) {
    if (!s->state) return NULL;
    struct sv code = sv_from(s->state->code);
    if (sv_is(code, "done")) return "✓";
    if (sv_is(code, "live")) return "●";
    if (sv_is(code, "ready")) return "○";
    return sv_is(code, "skipped") ? "–" : NULL;
}

/* The live stage, else the first one still to do, else the last. */
static int stage_of_work(const struct programme *p) {
    for (int i = 0; i < N_STAGES; i++)
        if (p->stages[i].state && sv_is(sv_from(p->stages[i].state->code), "live")) return i + 1;
    for (int i = 0; i < N_STAGES; i++) {
        if (!p->stages[i].state) continue;
        struct sv code = sv_from(p->stages[i].state->code);
        if (!sv_is(code, "done") && !sv_is(code, "skipped")) return i + 1;
    }
    return p->row.id ? N_STAGES : 0;
}

static void context_programme(struct app *a, const struct programme *p) {
    struct context *c = &a->context;
    c->title = p->row.id ? arena_printf(&c->keep, "%.*s", SV_ARG(p->title)) : _("empty programme");
    for (int i = 0; i < N_STAGES; i++) {
        c->marks[i + 1] = stage_mark(&p->stages[i]);
        c->needs[i + 1] = sv_from(arena_strndup(&c->keep, p->stages[i].needs.p, p->stages[i].needs.n));
    }
    c->stage = stage_of_work(p);
    c->with_budget = p->with_budget;
    c->with_structuring = p->with_structuring;
    c->with_selfdiag = p->with_selfdiag;
}

void context_refresh(struct app *a) {
    struct context *c = &a->context;
    if (!a->db || (c->revision == db_revision(a->db) && c->viewer == a->viewer && c->today == clock_today() &&
                   c->title))
        return;
    arena_reset(&c->keep);
    c->guide_due = true;
    if (c->viewer != a->viewer) c->guide = (struct hints){0};
    c->revision = db_revision(a->db);
    c->viewer = a->viewer;
    c->today = clock_today();
    c->title = "";
    struct view v = {.db = a->db, .arena = &c->keep, .viewer = viewer_of(a->viewer), .today = c->today};
    struct error e = {0};
    struct programme p;
    struct desk d = app_desk(a);
    c->sent = (struct room_sent){.kind = ROOM_KINDS};
    if (!programme_frame(&v, &p, &e) || !history_ends(a->db, &c->can_undo, &c->can_redo, &e) ||
        !room_sent(&v, &c->sent, &e)) {
        desk_fail(&d, &e);
        return;
    }
    context_programme(a, &p);
    if (p.event_today && !c->event_today) a->viewer = AUD_FUNDS;
    c->event_today = p.event_today;
}

/* The guide asks many small questions: it is answered once the frame is shown. */
void context_guide(struct app *a) {
    struct context *c = &a->context;
    struct error e = {0};
    if (!c->guide_due || !a->db) return;
    arena_reset(&c->guide_keep);
    c->guide = (struct hints){0};
    c->guide_due = false;
    struct view v = {.db = a->db, .arena = &c->guide_keep, .viewer = viewer_of(a->viewer), .today = c->today};
    struct desk d = app_desk(a);
    if (!guide_now(&v, a->stage, &c->guide, &e)) desk_fail(&d, &e);
}

void context_free(struct context *c) {
    arena_deinit(&c->guide_keep);
    arena_deinit(&c->keep);
}
