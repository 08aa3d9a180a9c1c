#ifndef STORE_MIGRATE_H
#define STORE_MIGRATE_H

#include "store/handle.h"

/* Makes an empty file a programme of this schema version by these scripts, all or nothing. */
bool schema_make(struct db *db, const char *const *scripts, int n, int version, struct error *e);
/* Brings the file from its user_version to `n`, all or nothing. A script that begins with the line
 * "-- columns only" adds columns at the end of tables and nothing else: only then what was done before can
 * still be undone, since changes address columns by position. Refuses a file that a newer program brought
 * further in the meantime. */
bool migrate(struct db *db, const char *const *scripts, int n, struct error *e);
/* True when changes kept at schema `from` may be applied at schema `to`. */
bool migrations_keep_changes(const char *const *scripts, int from, int to);

#endif
