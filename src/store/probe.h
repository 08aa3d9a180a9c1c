#ifndef STORE_PROBE_H
#define STORE_PROBE_H

/* What a file is, before SQLite opens it as a database: opening may already write to it (a journal left by a
 * kill is played back). */

#include "catalyse/base/error.h"
#include "catalyse/base/mem.h"

/* The real path, links followed; ERR_NO_FILE for what is missing or no file. In the arena. */
bool probe_path(struct arena *a, const char *path, const char **real, struct error *e);
/* The same for a file to be made (its folder must be there), and makes it, empty; ERR_CANNOT_CREATE when
 * something has that name. */
bool probe_create(struct arena *a, const char *path, const char **real, struct error *e);
/* Refuses what is no programme or newer than `schema`. */
bool probe_header(const char *real, int schema, struct error *e);
/* A journal beside the file: its writer was killed, or is writing now. */
bool probe_journal(const char *real);
/* Whether the file and its folder may be written. */
bool probe_writable(const char *real);

#endif
