#include "app/room_keys.h"
#include "app/actions.h"
#include "app/keys.h"
#include "app/room.h"
#include "catalyse/base/date.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/db.h"

/* Whoever looks for the way back is told; what a clicker sends is not. */
static void tell_way(struct app *a, const struct event *e) {
    struct desk d = app_desk(a);
    struct str keys = {0};
    const struct keyseq *seq = keymap_first(&a->keys, ACTION_ROOM_HERE);
    if (!event_is_char(e) && !event_is(e, K_ESC) && !event_is(e, K_ENTER)) return;
    if (!seq || event_is(e, '.')) return;
    keyseq_show(seq, &keys);
    desk_done(&d, _("%s: back, masked"), str_c(&keys));
    str_deinit(&keys);
    a->room.told = true;
}

/* No letter means anything on a screen that the room looks at: only these, and C-c, are for it. */
void room_key(struct app *a, const struct event *e) {
    static const enum action meant[] = {ACTION_ROOM_HERE,  ACTION_BLANK, ACTION_CLOCK_NEXT, ACTION_CLOCK_MORE,
                                        ACTION_CLOCK_LESS, ACTION_RING,  ACTION_REDRAW,     ACTION_SUSPEND};
    bool eaten = false, letter = event_is_char(e) && !a->pending.n;
    a->room.told = false;
    enum action action = keys_action(a, e, &eaten);
    if (action == ACTION_CANCEL) room_here(a, action);
    for (size_t i = 0; !letter && i < sizeof meant / sizeof *meant; i++) {
        if (action != meant[i]) continue;
        app_action(a, action);
        return;
    }
    tell_way(a, e);
}

struct app *app_new_room(const char *path, struct settings *cfg, struct error *e) {
    struct app *a = xcalloc(1, sizeof *a);
    struct registry registry = {ENTITIES, N_ENTITIES};
    struct problems keys = {0};
    a->cfg = cfg;
    a->now = clock_now();
    a->room.alone = true;
    keys_load(a, &keys);
    app_warn(a, &keys);
    if (db_open(path, DB_ROOM, registry, "", &a->db, e) && room_uncover(a, e)) return a;
    app_free(a);
    return NULL;
}

static bool alone_key(struct app *a, const struct event *e) {
    bool eaten = false;
    enum action action = keys_action(a, e, &eaten);
    if (action == ACTION_QUIT || action == ACTION_CANCEL || event_is(e, 'q')) return false;
    if (action == ACTION_LANGUAGE) i18n_init(i18n_lang() == LANG_FR ? "en" : "fr");
    if (action == ACTION_REDRAW || action == ACTION_SUSPEND) app_action(a, action);
    return true;
}

bool room_step(struct app *a, const struct event *e) {
    room_look(a, e);
    if (e->kind == EVENT_KEY && !alone_key(a, e)) return false;
    room_refresh(a);
    return true;
}
