#include "catalyse/store/db.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "store/backup.h"
#include "store/handle.h"
#include "store/migrate.h"
#include "store/migrations.h"
#include "store/past.h"
#include "store/probe.h"
#include "store/table.h"
#include "store/watch.h"
#include <string.h>

/* Small pages: an empty programme has a page for each of its some 350 tables and indexes. */
#define PAGE_SIZE "1024"

/* A programme without this table has lost more than that. */
static bool open_meta(struct db *db, struct query *q, struct error *e) {
    if (statement_open(db, "SELECT value FROM meta WHERE key = 'uuid'", q, e)) return true;
    if (sqlite3_errcode(db->lite) != SQLITE_ERROR) return false;
    return lite_fault(SQLITE_CORRUPT, db->path, sqlite3_errmsg(db->lite), e);
}

static bool read_uuid(struct db *db, struct error *e) {
    struct query q;
    if (!open_meta(db, &q, e)) return false;
    enum step s = query_next(&q, e);
    struct sv uuid = s == STEP_ROW ? query_text(&q, 0) : SV_NULL;
    bool ok = uuid.n == UUID_TEXT - 1 && strspn(uuid.p, "0123456789abcdef") == uuid.n;
    if (ok) memcpy(db->uuid, uuid.p, uuid.n);
    query_close(&q);
    if (s == STEP_FAILED) return false;
    return ok || lite_fault(SQLITE_CORRUPT, db->path, _("it has no identity"), e);
}

/* What other programs or an older catalyse left is dealt with before anything else is read. */
static bool bring_up(struct db *db, struct error *e) {
    int64_t version;
    if (!query_one(db, "PRAGMA user_version", 0, &version, e)) return false;
    if (version < 1) return lite_fault(SQLITE_NOTADB, db->path, "", e);
    if (version > n_migrations) return probe_header(db->path, n_migrations, e);
    if (version == n_migrations) return true;
    if (!read_uuid(db, e)) return false;
    if (db->read_only)
        return error_set(e, ERR_DATA,
                         _("'%s' was written by an older catalyse; open it once where it can be written"),
                         db->path);
    return backup_before(db, (int)version, e) && migrate(db, migrations, n_migrations, e);
}

static bool quick_check(struct db *db, struct error *e) {
    struct query q;
    if (!statement_open(db, "PRAGMA quick_check(1)", &q, e)) return false;
    enum step s = query_next(&q, e);
    bool ok = s == STEP_ROW && sv_is(query_text(&q, 0), "ok");
    if (s == STEP_ROW && !ok) lite_fault(SQLITE_CORRUPT, db->path, text_quote(query_text(&q, 0)).p, e);
    query_close(&q);
    return ok;
}

/* Where there is something to put in order first, looking is not enough. */
static bool connect_first(struct db *db, struct error *e) {
    if (db_connect(db, e)) return true;
    if (!db->looks || e->code == ERR_BUSY) return false;
    sqlite3_close(db->lite);
    error_clear(e);
    db->looks = false;
    return db_connect(db, e);
}

static bool open_existing(struct db *db, struct error *e) {
    bool unclean = db->mode != DB_ROOM && probe_journal(db->path);
    db->read_only = db->mode == DB_ROOM || !probe_writable(db->path);
    db->looks = !unclean && !db->read_only && db->mode != DB_COMMAND;
    if (!probe_header(db->path, n_migrations, e) || !connect_first(db, e)) return false;
    sqlite3_db_release_memory(db->lite); /* the pages that held the schema are not read again */
    if (db->mode == DB_ROOM && !db_exec(db, "PRAGMA query_only = ON", e)) return false;
    return (!unclean || quick_check(db, e)) && bring_up(db, e);
}

static bool open_new(struct db *db, struct error *e) {
    bool ok = db_connect(db, e) && db_exec(db, "PRAGMA page_size = " PAGE_SIZE, e) &&
              schema_make(db, &schema_now, 1, n_migrations, e);
    if (!ok) fs_remove(db->path, NULL);
    return ok;
}

/* What is known of the file from now on. Closing a watch takes the kernel milliseconds: nobody pays who does
 * not look. */
static bool learn(struct db *db, struct error *e) {
    struct past now;
    if (!read_uuid(db, e) || !past_read(db, &now, e)) return false;
    db->seq_at_open = now.seq;
    if (db->mode == DB_FACE || db->mode == DB_ROOM) db->watch = watch_open(db->path);
    return query_one(db, "PRAGMA data_version", 0, &db->data_version, e);
}

static bool open_file(struct db *db, const char *path, struct error *e) {
    const char *real;
    bool create = db->mode == DB_CREATE;
    bool found = create ? probe_create(&db->arena, path, &real, e) : probe_path(&db->arena, path, &real, e);
    if (!found) return false;
    db->path = xstrdup(real);
    return (create ? open_new(db, e) : open_existing(db, e)) && read_begin(db, e) &&
           read_done(db, learn(db, e));
}

bool db_open(const char *path, enum db_mode mode, struct registry registry, const char *author,
             struct db **out, struct error *e) {
    struct db *db = xcalloc(1, sizeof *db);
    db->mode = mode;
    db->registry = registry;
    db->tables = xcalloc(registry.n, sizeof *db->tables);
    if (author) db_set_author(db, author);
    db->watch = -1;
    prng_seed(&db->keys, entropy_u64());
    db->process = (int64_t)(prng_next(&db->keys) >> 1);
    if (open_file(db, path, e)) {
        *out = db;
        return true;
    }
    *out = NULL;
    db_close(db);
    return false;
}
