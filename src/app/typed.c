#include "app/typed.h"
#include "app/help.h"
#include "app/nav.h"
#include "app/palette.h"
#include "catalyse/store/history.h"
#include <string.h>

/* Somebody types text outside a field: the first characters ran as actions before the rest showed that they
 * are text. What those did is taken back, so that the text is all that happened. */

enum { CHANGES_MAX = 8 /* two keys change less than that */ };

static bool last_changes(struct app *a, struct history_page *out) {
    struct error e = {0};
    return a->db && history_list(a->db, &a->tmp, 0, CHANGES_MAX, out, &e);
}

void typed_note(struct app *a) {
    struct error e = {0};
    struct typed_mark *m = &a->typed[TYPED_MARKS - 1];
    memmove(a->typed, a->typed + 1, sizeof a->typed - sizeof *a->typed);
    *m = (struct typed_mark){
        .stage = a->stage, .depth = a->depth, .sent = a->context.sent, .room = a->room.open};
    memcpy(m->panel, a->panel, sizeof m->panel);
    if (a->db && !history_last(a->db, &m->seq, &e)) m->seq = INT64_MAX;
}

static bool change_back(struct app *a, const struct history_entry *h, struct error *e) {
    if (h->apart) return history_undo_one(a->db, h->seq, e);
    return h->kind == HIST_UNDO ? history_redo(a->db, &a->tmp, NULL, e)
                                : history_undo(a->db, &a->tmp, NULL, e);
}

static void changes_back(struct app *a, int64_t seq) {
    struct history_page page = {0};
    if (!last_changes(a, &page)) return;
    for (size_t i = 0; i < page.n && page.v[i].seq > seq && !page.v[i].foreign; i++) {
        struct error e = {0};
        struct desk d = app_desk(a);
        if (!change_back(a, &page.v[i], &e)) desk_fail(&d, &e);
    }
}

/* What the room saw is in no history. */
static void room_back(struct app *a, const struct typed_mark *m) {
    struct view v = app_view(a);
    struct desk d = app_desk(a);
    struct room_sent now;
    struct error e = {0};
    a->room.open = m->room;
    if (!a->db || !m->sent.kind) return;
    bool ok = room_sent(&v, &now, &e);
    bool same = now.kind == m->sent.kind && now.id == m->sent.id && now.since == m->sent.since;
    if (ok && !same) ok = room_send(&v, m->sent.kind, m->sent.id, m->sent.since, &e);
    if (!ok) desk_fail(&d, &e);
}

void typed_take_back(struct app *a, int ran) {
    const struct typed_mark m = a->typed[ran > 0 && ran < TYPED_MARKS ? TYPED_MARKS - ran : 0];
    struct desk d = app_desk(a);
    if (ran <= 0 || !m.depth) return;
    if (a->question) question_untyped(a->question, &d);
    question_free(a->question);
    a->question = NULL;
    a->quit_asked = false;
    help_close(a);
    palette_close(a);
    changes_back(a, m.seq);
    room_back(a, &m);
    bool elsewhere = a->stage != m.stage || a->panel[a->stage] != m.panel[m.stage];
    memcpy(a->panel, m.panel, sizeof a->panel);
    if (elsewhere) nav_panel(a, m.stage, NULL);
    while (a->depth > m.depth) nav_pop(a);
}
