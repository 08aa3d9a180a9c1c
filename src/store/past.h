#ifndef STORE_PAST_H
#define STORE_PAST_H

/* Adding to the history, inside a transaction that writes. */

#include "catalyse/store/history.h"
#include "catalyse/store/tx.h"
#include "store/handle.h"

/* The two ends of what can be taken back, as the newest entry says; all 0 in a new file. */
struct past {
    int64_t seq, undo_top, redo_top;
};
bool past_read(struct db *db, struct past *out, struct error *e);

/* An act with what it changed: it becomes what undo takes back, and nothing can be redone; one that is apart
 * leaves both as they are. */
bool past_act(struct db *db, const struct act *act, const void *changes, int n, struct error *e);

/* One entry by its number, its texts in the arena; ERR_NO_FILE when there is none. */
struct past_entry {
    struct history_entry shown;
    int64_t prev, schema;
    const char *act, *entity; /* as they are in the file; entity may be NULL */
};
bool past_find(struct db *db, struct arena *a, int64_t seq, struct past_entry *out, struct error *e);

/* HIST_UNDO or HIST_REDO of the entry on top. */
bool past_back(struct db *db, enum history_kind kind, const struct past_entry *top, struct error *e);

/* Nothing before can be taken back, and the changes kept for that are dropped. */
bool past_barrier(struct db *db, enum act_code code, const struct entity *entity, int64_t row,
                  struct error *e);

#endif
