#include "app/room.h"
#include "app/actions.h"
#include "app/keys.h"
#include "app/step.h"
#include "catalyse/base/date.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
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
    if (!r->open) return;
    if (r->revision == db_revision(a->db) && r->lang == i18n_lang() && a->now < r->picture.changes) return;
    if (read_anew(a, &e)) return;
    if (!r->looks) log_line("%s", e.text);
    r->looks = LOOKS;
}

void room_show_here(struct app *a) {
    struct desk d = app_desk(a);
    struct error e = {0};
    if (!read_anew(a, &e))
        desk_fail(&d, &e);
    else
        a->room.open = true;
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

/* No letter means anything on a screen that the room looks at: only these, and C-c, are for it. */
void room_key(struct app *a, const struct event *e) {
    static const enum action meant[] = {ACTION_ROOM_HERE,  ACTION_BLANK, ACTION_CLOCK_NEXT, ACTION_CLOCK_MORE,
                                        ACTION_CLOCK_LESS, ACTION_RING,  ACTION_REDRAW,     ACTION_SUSPEND};
    bool eaten = false, letter = event_is_char(e) && !a->pending.n;
    enum action action = step_action(a, e, &eaten);
    if (action == ACTION_CANCEL) room_here(a, action);
    for (size_t i = 0; !letter && i < sizeof meant / sizeof *meant; i++)
        if (action == meant[i]) app_action(a, action);
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

/* --- a program that is nothing else --- */

struct app *app_new_room(const char *path, struct settings *cfg, struct error *e) {
    struct app *a = xcalloc(1, sizeof *a);
    struct registry registry = {ENTITIES, N_ENTITIES};
    struct problems keys = {0};
    a->cfg = cfg;
    a->now = clock_now();
    a->room.open = a->room.alone = true;
    keys_load(a, &keys);
    app_warn(a, &keys);
    if (db_open(path, DB_ROOM, registry, "", &a->db, e) && read_anew(a, e)) return a;
    app_free(a);
    return NULL;
}

static bool alone_key(struct app *a, const struct event *e) {
    bool eaten = false;
    enum action action = step_action(a, e, &eaten);
    if (action == ACTION_QUIT || action == ACTION_CANCEL || event_is(e, 'q')) return false;
    if (action == ACTION_LANGUAGE) i18n_init(i18n_lang() == LANG_FR ? "en" : "fr");
    if (action == ACTION_REDRAW || action == ACTION_SUSPEND) app_action(a, action);
    return true;
}

bool room_step(struct app *a, const struct event *e) {
    bool news = db_poll(a->db);
    a->quiet = e->kind == EVENT_FILE && !news;
    if (a->quiet) a->room.looks = LOOKS;
    if (e->kind == EVENT_TICK && a->room.looks) a->room.looks--;
    if (e->kind == EVENT_KEY && !alone_key(a, e)) return false;
    room_refresh(a);
    return true;
}
