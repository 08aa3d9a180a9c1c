#include "screen/parts/said.h"
#include "catalyse/base/fs.h"
#include "catalyse/store/db.h"
#include "catalyse/store/drafts.h"
#include "catalyse/store/history.h"

void said_deinit(struct said *s) {
    str_deinit(&s->last);
}

bool said_kept(struct desk *d, const char *draft, struct str *out) {
    struct error e = {0};
    str_clear(out);
    return draft_load(db_own_folder(d->db), draft, out, &e) && out->n;
}

int64_t said_act(struct desk *d) {
    struct history_entry *top = NULL;
    struct error e = {0};
    return history_undo_top(d->db, d->tmp, &top, &e) && top ? top->seq : 0;
}

void said_done(struct said *s, struct desk *d, struct sv text, int64_t before) {
    int64_t act = said_act(d);
    if (act == before) return;
    s->act = act;
    str_clear(&s->last);
    str_add(&s->last, text);
}

bool said_take_back(struct said *s, struct desk *d) {
    struct error e = {0};
    if (!s->act || s->act != said_act(d)) return false;
    if (history_undo(d->db, d->tmp, NULL, &e)) {
        s->act = 0;
        return true;
    }
    desk_fail(d, &e);
    return false;
}
