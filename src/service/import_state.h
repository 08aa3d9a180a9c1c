#ifndef SERVICE_IMPORT_STATE_H
#define SERVICE_IMPORT_STATE_H

/* A state that a file changes: only along the steps there are, and it leaves its trace. */

#include "catalyse/base/error.h"
#include "catalyse/base/fields.h"

struct db;

/* Whether the state may go where it went: ERR_DATA, naming the steps there are, when it may not. */
bool import_step(const struct record *before, const struct record *after, struct error *e);
/* The state_change row, when the state changed; the reason kept is the name of the file. */
bool import_trace(struct db *db, struct arena *a, const struct record *before, const struct record *after,
                  const char *path, struct error *e);

#endif
