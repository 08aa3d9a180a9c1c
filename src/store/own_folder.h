#ifndef STORE_OWN_FOLDER_H
#define STORE_OWN_FOLDER_H

/* A file copied by hand has the identity of the one it was copied from. What is kept for a file outside of it
 * (drafts, backups) is kept under a name that only this file has on this account: XDG_STATE/files/<uuid> says
 * which file each name belongs to. A file that was moved keeps its name. */

#include "catalyse/base/mem.h"
#include "catalyse/store/db.h"

/* Deletes the backups, drafts and rehearsals of this file, and of copies of it that are no longer there. The
 * numbers get how many there were. */
bool own_folders_delete(struct db *db, size_t *backups, size_t *drafts, struct error *e);

#endif
