#ifndef CATALYSE_STORE_SIGN_H
#define CATALYSE_STORE_SIGN_H

/* Signs: a text under a name, in the file but no row of the programme, such as what the room screen shows, or
 * for whom a copy was made. So a sign is in no history, no undo touches it, and it is neither dumped nor
 * exported. Other processes that watch the file (db_watch_fd, db_poll) see that one was put up. */

#include "catalyse/store/db.h"

/* Puts up a sign in place of the one of that name. ERR_BUSY, ERR_IO as tx_run; not inside one. */
bool sign_set(struct db *db, const char *name, struct sv text, struct error *e);
/* The same inside a write, with all of it or not at all. */
bool sign_put(struct db *db, const char *name, struct sv text, struct error *e);
/* In the arena; SV_NULL when there is none. */
bool sign_get(struct db *db, struct arena *a, const char *name, struct sv *text, struct error *e);

#endif
