#include "service/transfer/fill.h"
#include "catalyse/base/fs.h"
#include "catalyse/domain/entities.h"
#include "service/transfer/publish.h"

static bool fill_part(const char *part, const char *author, enum act_code act,
                      bool (*fn)(struct db *db, void *ctx, struct error *e), void *ctx, struct error *e) {
    struct db *db;
    struct registry registry = {ENTITIES, N_ENTITIES};
    if (!db_open(part, DB_CREATE, registry, author, &db, e)) return false;
    bool ok = bulk_load(db, act, fn, ctx, e);
    db_close(db);
    return ok;
}

bool fill_new(const char *path, const char *author, enum act_code act,
              bool (*fn)(struct db *db, void *ctx, struct error *e), void *ctx, struct error *e) {
    struct arena a = {0};
    struct error ignored;
    if (!publish_free(path, false, e)) return false;
    const char *part = publish_name(&a, path);
    bool ok = fill_part(part, author, act, fn, ctx, e);
    if (ok)
        ok = publish_file(part, path, e);
    else
        fs_remove(part, &ignored);
    arena_deinit(&a);
    return ok;
}
