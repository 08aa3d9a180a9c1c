#include "app/room.h"
#include "catalyse/base/date.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/i18n.h"
#include "catalyse/screen/room.h"
#include "catalyse/store/db.h"
#include <limits.h>

/* What the room sees, over the whole terminal: for a while in the facilitator's program, or as all there is
 * of a second one, which only reads. */

enum { LOOKS = 5, LOOK_MS = 60 /* a file that is busy just now is soon free */ };

/* The new picture is read beside the old one, which stays when the file is busy. */
static bool read_anew(struct app *a, struct error *e) {
    struct room_view *r = &a->room;
    struct arena *next = &r->keep[!r->which];
    struct room_picture picture;
    arena_reset(next);
    struct view v = {.db = a->db, .arena = next, .viewer = viewer_room(), .today = clock_today()};
    int64_t revision = db_revision(a->db);
    if (!room_read(&v, a->now, &picture, e)) return false;
    r->picture = picture;
    r->which = !r->which;
    r->revision = revision;
    r->lang = i18n_lang();
    r->looks = 0;
    return true;
}

void room_refresh(struct app *a) {
    struct room_view *r = &a->room;
    struct error e = {0};
    bool in_time = a->now >= r->picture.now && a->now < r->picture.changes;
    if (!r->open || (r->revision == db_revision(a->db) && r->lang == i18n_lang() && in_time)) return;
    if (read_anew(a, &e)) return;
    if (!r->looks) log_line("%s", e.text);
    r->looks = LOOKS;
}

bool room_uncover(struct app *a, struct error *e) {
    if (!read_anew(a, e)) return false;
    a->room.open = true;
    return true;
}

void room_show_here(struct app *a) {
    struct desk d = app_desk(a);
    struct error e = {0};
    if (!room_uncover(a, &e)) desk_fail(&d, &e);
}

void room_here(struct app *a, enum action action) {
    (void)action;
    if (!a->room.open) {
        room_show_here(a);
        return;
    }
    struct desk d = app_desk(a);
    a->room.open = false;
    a->viewer = AUD_FUNDS;
    desk_done(&d, "%s", _("back, seen by the group: what is not for the room is masked"));
}

int room_timeout(const struct app *a) {
    if (a->room.looks) return LOOK_MS;
    if (clock_frozen()) return INT_MAX;
    int64_t wait = room_turn(&a->room.picture, a->now) - a->now;
    return wait > 0 ? (int)wait : 0;
}

void room_free(struct room_view *r) {
    arena_deinit(&r->keep[0]);
    arena_deinit(&r->keep[1]);
}

void room_look(struct app *a, const struct event *e) {
    bool news = db_poll(a->db);
    a->quiet = e->kind == EVENT_FILE && !news;
    if (a->quiet) a->room.looks = LOOKS;
    if (e->kind == EVENT_TICK && a->room.looks) a->room.looks--;
}
