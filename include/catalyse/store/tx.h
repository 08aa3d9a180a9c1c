#ifndef CATALYSE_STORE_TX_H
#define CATALYSE_STORE_TX_H

/* Every write: one user action is one transaction is one step of undo. */

#include "catalyse/store/act.h"
#include "catalyse/store/db.h"

/* What is done to what; `fn` may complete it (the id of a new row, how many rows). */
struct act {
    enum act_code code;
    const struct entity *entity; /* NULL: none in particular */
    int64_t row;                 /* 0: none in particular */
    int64_t count;               /* rows meant, when more than one */
    bool apart;                  /* in the history, but no step of undo: history_undo_one takes it back */
};

/* BEGIN IMMEDIATE, fn, the history row with what changed, COMMIT: all or nothing. When fn changed nothing no
 * history is written. ERR_BUSY when another process holds the file for longer than the mode waits, ERR_IO
 * when the disk is full. Nesting is a bug, and so is leaving a query open. */
bool tx_run(struct db *db, struct act *act, bool (*fn)(struct db *db, void *ctx, struct error *e), void *ctx,
            struct error *e);

#endif
