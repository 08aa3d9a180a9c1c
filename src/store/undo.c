#include "catalyse/base/i18n.h"
#include "store/apply.h"
#include "store/past.h"

static bool take_back(struct db *db, struct arena *a, enum history_kind kind, struct past_entry *top,
                      struct error *e) {
    struct past now;
    if (!past_read(db, &now, e)) return false;
    int64_t seq = kind == HIST_UNDO ? now.undo_top : now.redo_top;
    if (seq == 0 && kind == HIST_UNDO) return error_set(e, ERR_NO_FILE, _("there is nothing to undo"));
    if (seq == 0) return error_set(e, ERR_NO_FILE, _("there is nothing to redo"));
    return past_find(db, a, seq, top, e) && apply_changes(db, top->shown.of, kind == HIST_UNDO, e) &&
           past_back(db, kind, top, e);
}

static bool step(struct db *db, struct arena *a, enum history_kind kind, struct history_entry **what,
                 struct error *e) {
    struct past_entry top;
    bool ok = write_begin(db, e) && take_back(db, a, kind, &top, e) && write_end(db, e);
    if (!ok) {
        write_undo(db);
        return false;
    }
    if (what) {
        *what = arena_alloc(a, sizeof **what);
        **what = top.shown;
    }
    return true;
}

bool history_undo(struct db *db, struct arena *a, struct history_entry **what, struct error *e) {
    return step(db, a, HIST_UNDO, what, e);
}

bool history_redo(struct db *db, struct arena *a, struct history_entry **what, struct error *e) {
    return step(db, a, HIST_REDO, what, e);
}

static bool revert(struct db *db, void *ctx, struct error *e) {
    const struct history_entry *entry = ctx;
    return apply_changes(db, entry->of, true, e);
}

/* The act behind an entry: undoing "redone: …" is undoing what was redone. */
static bool find_act(struct db *db, struct arena *a, int64_t seq, struct past_entry *out, struct error *e) {
    if (!past_find(db, a, seq, out, e)) return false;
    if (out->shown.of != seq && !past_find(db, a, out->shown.of, out, e)) return false;
    return !out->shown.undone || error_set(e, ERR_DATA, _("this is undone already"));
}

bool history_undo_one(struct db *db, int64_t seq, struct error *e) {
    struct arena a = {0};
    struct past_entry entry;
    bool ok = find_act(db, &a, seq, &entry, e);
    if (ok) {
        struct act act = {ACT_REVERT, entry.shown.entity, entry.shown.row, entry.shown.count,
                          entry.shown.apart};
        ok = tx_run(db, &act, revert, &entry.shown, e);
    }
    arena_deinit(&a);
    return ok;
}
