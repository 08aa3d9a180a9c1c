#include "store/own_delete.h"
#include "catalyse/base/fs.h"
#include "catalyse/store/drafts.h"
#include "store/backup.h"
#include "store/own_folder.h"

static bool delete_kept(const char *own, size_t *backups, size_t *drafts, struct error *e) {
    struct arena a = {0};
    size_t copies = 0, typed = 0;
    bool ok = backups_delete(own, &copies, e) && draft_remove_all(own, &typed, e) &&
              fs_remove(own_rehearsal_path(&a, own), e);
    *backups += copies;
    *drafts += typed;
    arena_deinit(&a);
    return ok;
}

bool own_folders_delete(struct db *db, size_t *backups, size_t *drafts, struct error *e) {
    struct arena a = {0};
    const char **left;
    *backups = *drafts = 0;
    bool ok = delete_kept(db_own_folder(db), backups, drafts, e);
    size_t n = own_folders_left(db, &a, &left);
    for (size_t i = 0; ok && i < n; i++) ok = delete_kept(left[i], backups, drafts, e);
    arena_deinit(&a);
    return ok;
}
