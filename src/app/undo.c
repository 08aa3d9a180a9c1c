#include "app/undo.h"
#include "catalyse/base/i18n.h"
#include "catalyse/service/timeline.h"
#include "catalyse/store/db.h"
#include "catalyse/store/history.h"
#include <string.h>

static struct done *done_find(struct app *a, int64_t seq) {
    for (size_t i = 0; i < DONE_MAX; i++)
        if (a->undo.done[i].seq == seq) return &a->undo.done[i];
    return NULL;
}

static void done_add(struct app *a, int64_t seq) {
    struct undo *u = &a->undo;
    memmove(u->done + 1, u->done, sizeof u->done - sizeof *u->done);
    u->done[0] = (struct done){.seq = seq, .panel = a->panel[a->stage]};
}

void undo_note(struct app *a) {
    struct history_entry *top;
    struct error unread;
    if (!a->db || a->undo.revision == db_revision(a->db)) return;
    if (!history_undo_top(a->db, &a->tmp, &top, &unread)) return;
    a->undo.revision = db_revision(a->db);
    if (!top || !top->own || top->seq <= a->undo.last) return;
    a->undo.last = top->seq;
    done_add(a, top->seq);
}

void undo_forget(struct app *a) {
    a->undo = (struct undo){.revision = -1};
}

/* The same panel may stand at several stages. */
static bool is_here(const struct app *a, const struct done *done) {
    const struct panel *then = &PANELS[done->panel], *now = &PANELS[a->panel[a->stage]];
    return strcmp(then->screen, now->screen) == 0 && sv_eq(sv_from(then->entity), sv_from(now->entity));
}

/* What surprises is only named: true when the key does no more this time. */
static bool named_only(struct app *a, struct desk *d, const struct step_back *back) {
    const struct done *done = done_find(a, back->seq);
    bool said = back->seq == a->undo.asked || (back->seq < a->undo.asked && !back->foreign);
    if (said || (done && is_here(a, done))) return false;
    a->undo.asked = back->seq;
    if (back->foreign)
        desk_warn(d, _("from another window, by %.*s: %.*s — u again undoes it"), SV_ARG(back->author),
                  SV_ARG(back->undo));
    else if (done)
        desk_warn(d, _("last change, on the panel “%s”: %.*s — u again undoes it"),
                  _(PANELS[done->panel].label), SV_ARG(back->undo));
    else
        desk_warn(d, _("last change, before it was opened: %.*s — u again undoes it"), SV_ARG(back->undo));
    return true;
}

void undo_run(struct app *a, enum action action) {
    bool redo = action == ACTION_REDO;
    struct desk d = app_desk(a);
    struct view v = app_view(a);
    struct error e = {0};
    struct step_back back;
    struct sv words;
    if (!timeline_peek(&v, &back, &e)) {
        desk_fail(&d, &e);
    } else if (redo || !named_only(a, &d, &back)) {
        if (redo ? !timeline_redo(&v, &words, &e) : !timeline_undo(&v, &words, &e))
            desk_fail(&d, &e);
        else if (redo)
            desk_done(&d, _("done again: %.*s"), SV_ARG(words));
        else
            desk_done(&d, _("undone: %.*s — Ctrl-r does it again"), SV_ARG(words));
    }
}
