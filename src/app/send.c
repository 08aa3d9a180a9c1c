#include "app/send.h"
#include "app/nav.h"
#include "app/room.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/db.h"
#include <string.h>

/* What the facilitator lets the room see. */

struct sending {
    const struct room_kind *kind;
    int64_t id;
};

static bool send_now(struct desk *d, struct sending s, struct error *e) {
    struct view v = {.db = d->db, .arena = d->tmp, .viewer = viewer_of(d->viewer), .today = d->today};
    struct room_sent sent;
    if (!room_send(&v, s.kind, s.id, d->now, e) || !room_sent(&v, &sent, e)) return false;
    if (sent.ref.n)
        desk_done(d, _("The room sees: %s %.*s — s again shows it here too, B blanks"), _(s.kind->label),
                  SV_ARG(sent.ref));
    else
        desk_done(d, _("The room sees: %s — s again shows it here too, B blanks"), _(s.kind->label));
    return true;
}

static bool chosen(struct desk *d, const void *data, struct sv answer, struct error *e) {
    (void)data;
    return send_now(d, (struct sending){room_kind_named(answer), 0}, e);
}

/* Pictures that need no row; what has to do with the screen comes first. */
void room_choose(struct app *a, enum action action) {
    struct row at = nav_focus(a);
    const struct room_kind *first = room_kind_all(at.entity);
    struct desk d = app_desk(a);
    struct question_choice *choices = arena_array(&a->tmp, N_ROOM_KINDS + 1, sizeof *choices);
    size_t n = 0;
    (void)action;
    if (first) choices[n++] = (struct question_choice){first->code, _(first->label), NULL};
    for (size_t i = 0; i < N_ROOM_KINDS; i++)
        if (!ROOM_KINDS[i].entity && &ROOM_KINDS[i] != first)
            choices[n++] = (struct question_choice){ROOM_KINDS[i].code, _(ROOM_KINDS[i].label), NULL};
    desk_choose(&d, _("What does the room see?"), choices, n, chosen, NULL, 0);
}

/* Sent before and seen by nobody new: then it is meant for those who look at this terminal. */
static void send(struct app *a, struct sending s) {
    struct desk d = app_desk(a);
    struct error e = {0};
    const struct room_sent *sent = &a->context.sent;
    bool called = a->live.on && room_called(&a->live.show, sent);
    if (sent->kind == s.kind && sent->id == s.id && sent->since && !called)
        room_show_here(a);
    else if (!send_now(&d, s, &e))
        desk_fail(&d, &e);
}

void room_send_focus(struct app *a, enum action action) {
    struct row at = nav_focus(a);
    const struct room_kind *kind = at.id ? room_kind_of(at.entity) : room_kind_all(at.entity);
    if (kind)
        send(a, (struct sending){kind, at.id});
    else
        room_choose(a, action);
}

/* Once more brings back what the room saw before. */
void room_blank(struct app *a, enum action action) {
    struct context *c = &a->context;
    struct desk d = app_desk(a);
    struct error e = {0};
    bool blank = c->sent.kind == ROOM_KINDS;
    struct sending s = {ROOM_KINDS, 0};
    (void)action;
    if (blank && c->covered.kind) s = (struct sending){c->covered.kind, c->covered.id};
    c->covered = blank ? (struct room_sent){0} : c->sent;
    if (!send_now(&d, s, &e))
        desk_fail(&d, &e);
    else if (c->covered.kind)
        desk_done(&d, _("The room sees: %s — B again brings back what it saw"), _(s.kind->label));
}
