#ifndef STORE_OWN_FOLDER_H
#define STORE_OWN_FOLDER_H

/* A file copied by hand has the identity of the one it was copied from. What is kept for a file outside of it
 * (drafts, backups) is kept under a name that only this file has on this account: XDG_STATE/files/<uuid> says
 * which file each name belongs to. A file that was moved keeps its name. */

#include "catalyse/base/mem.h"
#include "catalyse/store/db.h"

/* The names of copies of this file that are no longer where they were; borrowed from the arena. Returns how
 * many. */
size_t own_folders_left(struct db *db, struct arena *a, const char ***folders);
/* Where the copy to rehearse on is under this name; in the arena. */
char *own_rehearsal_path(struct arena *a, const char *own);

#endif
