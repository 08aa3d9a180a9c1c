#include "app/file.h"
#include "catalyse/base/fs.h"
#include "catalyse/domain/entities.h"
#include "catalyse/screen/recent.h"
#include "catalyse/store/db.h"

bool app_open_db(const char *path, const struct settings *cfg, struct db **db, struct error *e) {
    struct registry registry = {ENTITIES, N_ENTITIES};
    if (!db_open(path, DB_FACE, registry, settings_author(cfg), db, e)) return false;
    return true;
}

/* Before the first change of this session, but not before the first frame. */
void app_backup(struct app *a) {
    struct error e = {0};
    if (!a->backup_due || !a->db) return;
    a->backup_due = false;
    if (!db_read_only(a->db) && !db_backup(a->db, (int)a->cfg->backups, &e)) log_line("%s", e.text);
    recent_add(db_path(a->db));
}
