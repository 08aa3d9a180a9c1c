#ifndef STORE_OWN_DELETE_H
#define STORE_OWN_DELETE_H

#include "catalyse/store/db.h"

/* Deletes the backups, drafts and rehearsals of this file, and of copies of it that are no longer there. The
 * numbers get how many there were. */
bool own_folders_delete(struct db *db, size_t *backups, size_t *drafts, struct error *e);

#endif
