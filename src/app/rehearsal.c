#include "app/rehearsal.h"
#include "app/nav.h"
#include "catalyse/base/date.h"
#include "catalyse/base/fs.h"
#include "catalyse/service/agenda.h"
#include "catalyse/service/rehearsal.h"
#include "catalyse/store/db.h"
#include "catalyse/store/drafts.h"
#include <stdlib.h>

/* A rehearsal: the run of show is played on a copy, at a chosen speed, and the copy is thrown away. */

enum { BEFORE_MS = 60 * 1000 };

static bool copy_made(struct app *a, const char *path, struct error *e) {
    struct error ignored;
    if (!fs_mkdirs(xdg_path(&a->tmp, XDG_STATE, "rehearsal"), e)) return false;
    fs_remove(path, &ignored);
    return db_copy(a->db, path, e);
}

/* The day on which the event is to be played, a minute before it begins. */
static bool play(struct app *a, int64_t event, int speed, struct error *e) {
    struct view v = app_view(a);
    struct show show;
    if (!rehearsal_prepare(&v, event, e) || !show_read(&v, event, clock_now(), &show, e)) return false;
    clock_rehearse(show.agenda.start - BEFORE_MS, speed);
    a->now = clock_now();
    a->viewer = AUD_FUNDS;
    nav_panel(a, show.stage, "agenda");
    return true;
}

static bool begin(struct app *a, int64_t event, int speed, struct error *e) {
    char *copy = db_rehearsal_path(a->db, &a->tmp);
    struct str own = {0};
    str_addz(&own, db_path(a->db));
    if (!copy_made(a, copy, e) || !nav_open(a, copy, e)) {
        str_deinit(&own);
        return false;
    }
    a->rehearsed = own;
    a->backup_due = false;
    return play(a, event, speed, e);
}

void rehearsal_begin(struct app *a, int64_t event, const char *speed) {
    struct desk d = app_desk(a);
    struct error e = {0};
    if (begin(a, event, (int)strtol(speed, NULL, 10), &e))
        desk_done(&d, "%s", _("A rehearsal, on a copy: n starts; Ctrl-x t ends it and throws the copy away"));
    else
        desk_fail(&d, &e);
}

/* Closes the copy and throws it away; the clock is that of everybody again. */
static void forget_copy(struct app *a) {
    struct error ignored;
    char *copy = arena_printf(&a->tmp, "%s", db_path(a->db));
    nav_close_all(a);
    draft_remove_all(db_own_folder(a->db), NULL, &ignored);
    db_close(a->db);
    a->db = NULL;
    fs_remove(copy, &ignored);
    clock_rehearse(0, 0);
    a->now = clock_now();
}

void rehearsal_free(struct app *a) {
    if (a->rehearsed.n && a->db) forget_copy(a);
    str_deinit(&a->rehearsed);
}

void rehearsal_action(struct app *a, enum action action) {
    struct desk d = app_desk(a);
    struct error e = {0};
    (void)action;
    if (!a->rehearsed.n) {
        nav_panel(a, a->stage == 1 ? 1 : 4, "agenda");
        desk_done(&d, "%s", _("choose an event here, then Ctrl-x t rehearses it"));
        return;
    }
    struct str own = a->rehearsed;
    int stage = a->stage;
    a->rehearsed = (struct str){0};
    forget_copy(a);
    if (nav_open(a, str_c(&own), &e) && nav_panel(a, stage, NULL))
        desk_done(&d, "%s", _("The rehearsal is over and its copy thrown away: nothing was changed"));
    else
        desk_fail(&d, &e);
    str_deinit(&own);
}
