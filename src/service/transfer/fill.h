#ifndef SERVICE_TRANSFER_FILL_H
#define SERVICE_TRANSFER_FILL_H

/* A whole programme written into a new file: sessions, loads and stripped copies. */

#include "catalyse/store/bulk.h"

/* Makes a new file at `path` that `fn` writes rows into, in any order; nothing of that can be undone. The
 * file has its name only once all is in it: whole or not at all. ERR_CANNOT_CREATE when `path` is there
 * already.
 */
bool fill_new(const char *path, const char *author, enum act_code act,
              bool (*fn)(struct db *db, void *ctx, struct error *e), void *ctx, struct error *e);

#endif
