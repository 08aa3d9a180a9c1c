#include "catalyse/base/errno_text.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/i18n.h"
#include "store/handle.h"
#include "store/pool.h"
#include <errno.h>

/* What SQLite said is in the log. */
static bool damaged(const char *path, struct error *e) {
    struct arena a = {0};
    error_set(e, ERR_DATA,
              _("'%s' is damaged; put the newest of its backups in its place: they are below '%s'"), path,
              xdg_path(&a, XDG_STATE, "backups"));
    arena_deinit(&a);
    return false;
}

bool lite_fault(int rc, const char *path, const char *said, struct error *e) {
    switch (rc & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error_set(e, ERR_BUSY, _("'%s' is busy: another window or command is using it; try again"),
                         path);
    case SQLITE_FULL:
        return error_set(e, ERR_IO, _("cannot save '%s': the disk is full; free some space, then try again"),
                         path);
    case SQLITE_CORRUPT:
        return damaged(path, e);
    case SQLITE_NOTADB:
        return error_set(
            e, ERR_DATA,
            _("'%s' is no programme of catalyse: name another file, or make one with 'catalyse new'"), path);
    case SQLITE_READONLY:
        return error_set(e, ERR_IO, _("'%s' can only be read; copy it to where it can be written"), path);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return error_set(
            e, ERR_IO,
            _("cannot open '%s': you may not read or change it; ask who made it, or who looks after this computer"),
            path);
    case SQLITE_IOERR:
        return error_set(e, ERR_IO, _("cannot read or save '%s': %s"), path, errno_text(EIO));
    case SQLITE_CONSTRAINT:
        return error_set(e, ERR_DATA, _("'%s' does not take this: %s"), path, said);
    default:
        return error_set(e, ERR_BUG, _("unexpected answer of SQLite on '%s': %s (%d)"), path, said, rc);
    }
}

bool db_fault(struct db *db, struct error *e) {
    return lite_fault(sqlite3_extended_errcode(db->lite), db->path, sqlite3_errmsg(db->lite), e);
}

bool db_exec(struct db *db, const char *sql, struct error *e) {
    return sqlite3_exec(db->lite, sql, NULL, NULL, NULL) == SQLITE_OK || db_fault(db, e);
}

/* Small tables that a question joins are indexed on the way: nothing is wrong then. */
static void log_message(void *ctx, int code, const char *text) {
    (void)ctx;
    if (code == SQLITE_WARNING_AUTOINDEX) return;
    log_line("sqlite (%d): %s", code, text);
}

/* A handle belongs to one thread, and nobody asks how much memory is used: both cost a lock an allocation. */
void db_log_start(void) {
    pool_use();
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    sqlite3_config(SQLITE_CONFIG_LOG, log_message, NULL);
}
