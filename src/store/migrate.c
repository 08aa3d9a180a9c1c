#include "store/migrate.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"
#include "catalyse/store/act.h"
#include "store/past.h"
#include "store/probe.h"
#include <inttypes.h>
#include <string.h>

static bool columns_only(const char *script) {
    return strncmp(script, "-- columns only\n", strlen("-- columns only\n")) == 0;
}

bool migrations_keep_changes(const char *const *scripts, int from, int to) {
    for (int i = from; i < to; i++)
        if (!columns_only(scripts[i])) return false;
    return from <= to;
}

static bool set_version(struct db *db, int version, struct error *e) {
    struct str sql = {0};
    str_addf(&sql, "PRAGMA user_version = %d", version);
    bool ok = db_exec(db, str_c(&sql), e);
    str_deinit(&sql);
    return ok;
}

static bool note_program(struct db *db, struct error *e) {
    return db_exec(db, "REPLACE INTO meta (key, value) VALUES ('program', 'catalyse " CATALYSE_VERSION "')",
                   e);
}

static bool no_reference_broken(struct db *db, struct error *e) {
    int64_t broken;
    if (!query_one(db, "SELECT count(*) FROM pragma_foreign_key_check", 0, &broken, e)) return false;
    if (broken == 0) return true;
    return lite_fault(SQLITE_CORRUPT, db->path, _("references lead nowhere"), e);
}

/* What makes a new file a programme, and this one. */
static bool mark_new(struct db *db, struct error *e) {
    struct str sql = {0};
    str_addf(&sql,
             "PRAGMA application_id = %d;"
             "INSERT INTO meta (key, value) VALUES ('uuid', '%016" PRIx64 "%016" PRIx64 "')",
             APPLICATION_ID, entropy_u64(), entropy_u64());
    bool ok = db_exec(db, str_c(&sql), e);
    str_deinit(&sql);
    return ok;
}

static bool run_scripts(struct db *db, const char *const *scripts, int n, struct error *e) {
    for (int i = 0; i < n; i++)
        if (!db_exec(db, scripts[i], e)) return false;
    return true;
}

static bool make(struct db *db, const char *const *scripts, int n, int version, struct error *e) {
    return run_scripts(db, scripts, n, e) && mark_new(db, e) && set_version(db, version, e) &&
           note_program(db, e);
}

static bool bring(struct db *db, const char *const *scripts, int from, int to, struct error *e) {
    bool keeps = migrations_keep_changes(scripts, from, to);
    return run_scripts(db, scripts + from, to - from, e) && no_reference_broken(db, e) &&
           (keeps || past_barrier(db, ACT_MIGRATE, NULL, 0, e)) && set_version(db, to, e) &&
           note_program(db, e);
}

bool schema_make(struct db *db, const char *const *scripts, int n, int version, struct error *e) {
    bool ok = write_begin(db, e) && make(db, scripts, n, version, e) && write_end(db, e);
    if (!ok) write_undo(db);
    return ok;
}

bool migrate(struct db *db, const char *const *scripts, int n, struct error *e) {
    int64_t from = 0;
    if (!open_to_write(db, e)) return false;
    sqlite3_db_config(db->lite, SQLITE_DBCONFIG_ENABLE_FKEY, 0, NULL);
    bool ok = write_begin(db, e) && query_one(db, "PRAGMA user_version", 0, &from, e) && from <= n &&
              bring(db, scripts, (int)from, n, e) && write_end(db, e);
    if (!ok) write_undo(db);
    sqlite3_db_config(db->lite, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL);
    return ok || (from > n && probe_header(db->path, n, e));
}
