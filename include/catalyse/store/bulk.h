#ifndef CATALYSE_STORE_BULK_H
#define CATALYSE_STORE_BULK_H

/* Many rows that refer to each other, in any order: whole programmes and long files. */

#include "catalyse/store/act.h"
#include "catalyse/store/db.h"

/* An id that no row has: for a row that others refer to before it is written. */
int64_t bulk_id(struct db *db);

/* Inside a transaction: until it ends, references may lead to rows that are yet to come. A transaction that
 * leaves one that leads nowhere fails as a whole. */
bool bulk_begin(struct db *db, struct error *e);

/* As tx_run with bulk_begin, for a whole programme: the history gets a barrier of this act in place of what
 * changed, so that it cannot be undone. */
bool bulk_load(struct db *db, enum act_code act, bool (*fn)(struct db *db, void *ctx, struct error *e),
               void *ctx, struct error *e);

#endif
