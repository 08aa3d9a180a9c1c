#include "catalyse/base/date.h"
#include "catalyse/base/fs.h"
#include "catalyse/screen/screen.h"
#include "catalyse/store/db.h"
#include "catalyse/store/drafts.h"

/* From the first key that is not on the disk: less than the second that may be lost. */
enum { REST_MS = 800 };

static void plan(struct desk *d, const char *key) {
    struct drafting *w = d->drafting;
    if (w->key.n && !sv_is(str_sv(&w->key), key)) desk_draft_sync(d);
    if (w->key.n) return;
    str_addz(&w->key, key);
    w->due = d->now + REST_MS * (clock_speed() ? clock_speed() : 1);
}

void desk_draft(struct desk *d, const char *key, struct sv text) {
    struct error e = {0};
    const char *own = db_own_folder(d->db);
    bool ok = text.n ? draft_save(own, key, text, &e) : draft_remove(own, key, &e);
    if (!ok) log_line("%s", e.text);
    if (text.n) plan(d, key);
}

void desk_draft_sync(struct desk *d) {
    struct error e = {0};
    if (d->drafting->key.n && !draft_sync(db_own_folder(d->db), str_c(&d->drafting->key), &e))
        log_line("%s", e.text);
    str_clear(&d->drafting->key);
}
