#include "catalyse/store/tx.h"
#include "catalyse/base/i18n.h"
#include "store/past.h"
#include "store/references.h"
#include <string.h>

static bool begin(struct db *db, const char *sql, struct error *e) {
    BUG_ON(db->writing || db->reading);
    if (db->read_only) return lite_fault(SQLITE_READONLY, db->path, "", e);
    if (!open_to_write(db, e) || !db_exec(db, sql, e)) return false;
    db->writing = true;
    db_poll(db);
    return true;
}

bool write_begin(struct db *db, struct error *e) {
    return begin(db, "BEGIN IMMEDIATE", e);
}

bool write_begin_alone(struct db *db, struct error *e) {
    return begin(db, "BEGIN EXCLUSIVE", e);
}

bool write_end(struct db *db, struct error *e) {
    BUG_ON(db->open_queries > 0 || db->reading > 0);
    if (!db_exec(db, "COMMIT", e)) return false;
    db->writing = false;
    db->revision++;
    return true;
}

void write_undo(struct db *db) {
    if (!db->writing) return;
    BUG_ON(db->open_queries > 0 || db->reading > 0);
    if (!sqlite3_get_autocommit(db->lite)) sqlite3_exec(db->lite, "ROLLBACK", NULL, NULL, NULL);
    db->writing = false;
    db_changed(db);
}

/* The tables of the programme: not the history itself, nor what only describes the file. */
static int is_data(void *ctx, const char *table) {
    (void)ctx;
    return strcmp(table, "history") != 0 && strcmp(table, "meta") != 0;
}

static sqlite3_session *recorder_open(struct db *db) {
    sqlite3_session *session = NULL;
    BUG_ON(sqlite3session_create(db->lite, "main", &session) != SQLITE_OK);
    sqlite3session_table_filter(session, is_data, NULL);
    return session;
}

struct work {
    struct act *act;
    bool (*fn)(struct db *db, void *ctx, struct error *e);
    void *ctx;
};

/* What a change of settings is called says nothing to anybody. */
static bool wants_rows(const struct act *act) {
    return act->entity && !act->row && !act->count && act->code != ACT_EDIT && act->code != ACT_MAP;
}

/* An act that names no row was done to those of its kind that it made or changed. */
static void count_rows(struct act *act, void *changes, int n) {
    sqlite3_changeset_iter *change = NULL;
    if (sqlite3changeset_start(&change, n, changes) != SQLITE_OK) return;
    while (sqlite3changeset_next(change) == SQLITE_ROW) {
        const char *table = NULL;
        int op, columns, indirect;
        sqlite3changeset_op(change, &table, &columns, &op, &indirect);
        if (strcmp(table, act->entity->name) != 0) continue;
        act->count++;
        act->row = act->count == 1 && op != SQLITE_DELETE ? change_id(change, op) : 0;
    }
    sqlite3changeset_finalize(change);
}

/* Writes the history row for what the session saw; without changes there is none. */
static bool record_changes(struct db *db, const struct act *act, sqlite3_session *session, bool *changed,
                           struct error *e) {
    void *changes = NULL;
    int n = 0;
    int rc = sqlite3session_changeset(session, &n, &changes);
    bool ok = rc == SQLITE_OK || lite_fault(rc, db->path, sqlite3_errstr(rc), e);
    *changed = n > 0;
    struct act said = *act;
    if (ok && n > 0 && wants_rows(act)) count_rows(&said, changes, n);
    if (ok && n > 0) ok = past_act(db, &said, changes, n, e);
    sqlite3_free(changes);
    return ok;
}

static bool run_recorded(struct db *db, const struct work *w, bool *changed, struct error *e) {
    sqlite3_session *session = recorder_open(db);
    bool ok = w->fn(db, w->ctx, e);
    BUG_ON(db->open_queries > 0);
    ok = ok && record_changes(db, w->act, session, changed, e);
    sqlite3session_delete(session);
    return ok;
}

bool tx_run(struct db *db, struct act *act, bool (*fn)(struct db *db, void *ctx, struct error *e), void *ctx,
            struct error *e) {
    struct work w = {act, fn, ctx};
    bool changed = false;
    if (!write_begin(db, e)) return false;
    bool ok = run_recorded(db, &w, &changed, e);
    if (ok && changed && write_end(db, e)) return true;
    write_undo(db);
    return ok && !changed;
}
