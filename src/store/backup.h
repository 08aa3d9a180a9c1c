#ifndef STORE_BACKUP_H
#define STORE_BACKUP_H

#include "catalyse/store/db.h"

/* Copies the file among its backups before it leaves schema `version`; such copies are not rotated away. */
bool backup_before(struct db *db, int version, struct error *e);
/* Deletes all copies kept under this name (own_folder.h); *n gets how many there were. */
bool backups_delete(const char *own, size_t *n, struct error *e);

#endif
