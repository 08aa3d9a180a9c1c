#include "store/handle.h"
#include "catalyse/base/account.h"
#include "store/table.h"
#include "store/watch.h"

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

static bool open_lite(struct db *db, struct error *e) {
    int flags = (db->looks ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOMUTEX |
                SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOFOLLOW;
    int rc = sqlite3_open_v2(db->path, &db->lite, flags, NULL);
    return rc == SQLITE_OK || lite_fault(rc, db->path, sqlite3_errstr(rc), e);
}

bool db_connect(struct db *db, struct error *e) {
    return open_lite(db, e) && configure(db, e);
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
    bool ok = open_lite(db, e) && query_one(db, "PRAGMA data_version", 0, &db->data_version, e);
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
