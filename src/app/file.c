#include "app/app.h"
#include "catalyse/base/fs.h"
#include "catalyse/domain/entities.h"
#include "catalyse/screen/recent.h"
#include "catalyse/store/db.h"

bool app_open_db(const char *path, const struct settings *cfg, struct db **db, struct error *e) {
    struct registry registry = {ENTITIES, N_ENTITIES};
    if (!db_open(path, DB_FACE, registry, cfg->author, db, e)) return false;
    struct error backup = {0};
    if (!db_read_only(*db) && !db_backup(*db, (int)cfg->backups, &backup)) log_line("%s", backup.text);
    recent_add(db_path(*db));
    return true;
}
