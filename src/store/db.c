#include "catalyse/store/db.h"
#include "catalyse/base/account.h"
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
/* What is read again after each change stays; what a long list or an import left does not. */
enum { PAGES_KEPT = 1 << 18 };

static int busy_wait(enum db_mode mode) {
    return mode == DB_FACE ? 250 : mode == DB_ROOM ? 50 : 2000;
}

static bool configure(struct db *db, struct error *e) {
    static const struct {
        int option, value;
    } options[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},      {SQLITE_DBCONFIG_DQS_DML, 0},     {SQLITE_DBCONFIG_DQS_DDL, 0},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0}, {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
    };
    for (size_t i = 0; i < sizeof options / sizeof *options; i++)
        BUG_ON(sqlite3_db_config(db->lite, options[i].option, options[i].value, NULL) != SQLITE_OK);
    sqlite3_busy_timeout(db->lite, busy_wait(db->mode));
    functions_register(db->lite);
    return db_exec(db,
                   "PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON;"
                   "PRAGMA cache_size = -16384;"
                   "PRAGMA synchronous = EXTRA; PRAGMA journal_mode = DELETE",
                   e);
}

static bool connect(struct db *db, struct error *e) {
    int flags = (db->looks ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOMUTEX |
                SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOFOLLOW;
    int rc = sqlite3_open_v2(db->path, &db->lite, flags, NULL);
    return rc == SQLITE_OK || lite_fault(rc, db->path, sqlite3_errstr(rc), e);
}

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
    if (connect(db, e) && configure(db, e)) return true;
    if (!db->looks || e->code == ERR_BUSY) return false;
    sqlite3_close(db->lite);
    error_clear(e);
    db->looks = false;
    return connect(db, e) && configure(db, e);
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
    bool ok = connect(db, e) && configure(db, e) && db_exec(db, "PRAGMA page_size = " PAGE_SIZE, e) &&
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

static void note_news(struct db *db) {
    db->revision++;
    db_changed(db);
}

bool open_to_write(struct db *db, struct error *e) {
    sqlite3 *looking = db->lite;
    if (!db->looks) return true;
    /* as long as the one reads nobody commits: the other one sees what was last polled */
    if (!read_begin(db, e)) return false;
    db_poll(db);
    bool saw = sqlite3_txn_state(looking, "main") != SQLITE_TXN_NONE; /* not while somebody else commits */
    statements_close(db);
    db->looks = false;
    bool ok = connect(db, e) && query_one(db, "PRAGMA data_version", 0, &db->data_version, e);
    statements_close(db);
    BUG_ON(sqlite3_close(ok ? looking : db->lite) != SQLITE_OK);
    if (!ok) db->lite = looking;
    read_end(db);
    if (ok && !saw) note_news(db);
    ok = ok && configure(db, e); /* only now: the schema of the one has made room for that of the other */
    db->looks = !ok;
    return ok;
}

void db_close(struct db *db) {
    if (!db) return;
    BUG_ON(db->open_queries > 0 || db->writing);
    statements_close(db);
    BUG_ON(sqlite3_close(db->lite) != SQLITE_OK);
    watch_close(db->watch);
    arena_deinit(&db->arena);
    xfree(db->tables);
    xfree(db->path);
    xfree(db->author);
    xfree(db);
}

void db_rest(struct db *db) {
    int pages = 0, most;
    if (!db->reading) open_to_write(db, NULL);
    statements_rest(db);
    sqlite3_db_status(db->lite, SQLITE_DBSTATUS_CACHE_USED, &pages, &most, 0);
    if (pages > PAGES_KEPT) sqlite3_db_release_memory(db->lite);
    mem_rest();
}

const char *db_path(const struct db *db) {
    return db->path;
}

const char *db_uuid(const struct db *db) {
    return db->uuid;
}

bool db_read_only(const struct db *db) {
    return db->read_only;
}

const char *db_author(struct db *db) {
    if (!db->author) db_set_author(db, account_name(&db->arena));
    return db->author;
}

void db_set_author(struct db *db, const char *author) {
    char *copy = xstrdup(author);
    xfree(db->author);
    db->author = copy;
}

struct registry db_registry(const struct db *db) {
    return db->registry;
}

const struct entity *db_entity(const struct db *db, struct sv name) {
    for (size_t i = 0; i < db->registry.n; i++)
        if (sv_is(name, db->registry.v[i]->name)) return db->registry.v[i];
    return NULL;
}

int64_t db_revision(const struct db *db) {
    return db->revision;
}

int db_watch_fd(const struct db *db) {
    return db->watch;
}

void db_changed(struct db *db) {
    for (size_t i = 0; i < db->registry.n; i++) db->tables[i].next_number = 0;
}

bool db_poll(struct db *db) {
    int64_t version;
    watch_drain(db->watch);
    if (!query_one(db, "PRAGMA data_version", 0, &version, NULL) || version == db->data_version) return false;
    db->data_version = version;
    note_news(db);
    return true;
}
