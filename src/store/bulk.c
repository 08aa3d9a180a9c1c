#include "catalyse/store/bulk.h"
#include "store/keys.h"
#include "store/past.h"

int64_t bulk_id(struct db *db) {
    return key_new(db);
}

bool bulk_begin(struct db *db, struct error *e) {
    BUG_ON(!db->writing);
    return db_exec(db, "PRAGMA defer_foreign_keys = ON", e);
}

bool bulk_load(struct db *db, enum act_code act, bool (*fn)(struct db *db, void *ctx, struct error *e),
               void *ctx, struct error *e) {
    if (!write_begin(db, e)) return false;
    bool ok = bulk_begin(db, e) && fn(db, ctx, e);
    BUG_ON(db->open_queries > 0);
    if (ok && past_barrier(db, act, NULL, 0, e) && write_end(db, e)) return true;
    write_undo(db);
    return false;
}
