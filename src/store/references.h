#ifndef STORE_REFERENCES_H
#define STORE_REFERENCES_H

#include "store/handle.h"

/* After a changeset was applied without SQLite's own checks: whether every reference that it may have touched
 * leads somewhere; *e names the row that does not. */
bool references_hold(struct db *db, void *changes, int n, bool inverse, struct error *e);

/* The row a change is about: every table's key is its first column. */
int64_t change_id(sqlite3_changeset_iter *change, int op);

#endif
