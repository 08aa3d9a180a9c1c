#include "store/apply.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/store/record.h"
#include "store/migrate.h"
#include "store/migrations.h"
#include "store/obstacle.h"
#include "store/references.h"
#include "store/table.h"
#include <string.h>

/* A changeset out of the history. */
struct changes {
    struct arena arena;
    void *p;
    int n;
    bool inverse;
};

struct row {
    const struct entity *entity;
    int64_t id;
};

/* The first row that is in the way, and those that changed since only in what the store itself keeps. */
struct meeting {
    struct db *db;
    struct arena arena;
    struct row obstacle;
    bool blocked;
    VEC(struct row) stale;
};

static bool is_usable(int64_t schema, bool kept, struct error *e) {
    if (!kept) return error_set(e, ERR_DATA, _("this can no longer be undone: its changes are not kept"));
    if (migrations_keep_changes(migrations, (int)schema, n_migrations)) return true;
    return error_set(e, ERR_DATA, _("this can no longer be undone: an older catalyse did it"));
}

static bool load_changes(struct db *db, int64_t seq, struct changes *c, struct error *e) {
    struct query q;
    if (!statement_open(db, "SELECT changeset, schema FROM history WHERE seq = ?", &q, e)) return false;
    query_bind_int(&q, 1, seq);
    enum step s = query_next(&q, e);
    bool ok = s == STEP_ROW && is_usable(query_int(&q, 1), !query_is_null(&q, 0), e);
    if (ok) {
        c->n = sqlite3_column_bytes(q.st, 0);
        c->p = arena_alloc(&c->arena, (size_t)c->n + 1);
        memcpy(c->p, sqlite3_column_blob(q.st, 0), (size_t)c->n);
    }
    if (s == STEP_END) error_set(e, ERR_NO_FILE, _("the history has no such entry"));
    query_close(&q);
    return ok;
}

static bool same_value(sqlite3_value *a, sqlite3_value *b) {
    int type = sqlite3_value_type(a);
    if (type != sqlite3_value_type(b)) return false;
    if (type != SQLITE_TEXT) return type == SQLITE_NULL || sqlite3_value_int64(a) == sqlite3_value_int64(b);
    const char *p = (const char *)sqlite3_value_text(a), *q = (const char *)sqlite3_value_text(b);
    return sv_eq(sv_of(p, (size_t)sqlite3_value_bytes(a)), sv_of(q, (size_t)sqlite3_value_bytes(b)));
}

/* Another edit of the row in between moves its time and its folded text, which stand in the way of nothing.
 */
static bool only_kept_differs(sqlite3_changeset_iter *change, int columns) {
    for (int i = 0; i < columns; i++) {
        sqlite3_value *was = NULL, *is = NULL;
        if (i == COLUMN_UPDATED || i == COLUMN_FOLDED) continue;
        if (sqlite3changeset_old(change, i, &was) != SQLITE_OK || !was) continue;
        if (sqlite3changeset_conflict(change, i, &is) != SQLITE_OK || !same_value(was, is)) return false;
    }
    return true;
}

static int on_conflict(void *ctx, int kind, sqlite3_changeset_iter *change) {
    struct meeting *m = ctx;
    const char *table = NULL;
    int op, columns, indirect;
    sqlite3changeset_op(change, &table, &columns, &op, &indirect);
    struct row row = {db_entity(m->db, sv_from(table)), change_id(change, op)};
    if (kind == SQLITE_CHANGESET_DATA && row.entity && only_kept_differs(change, columns)) {
        if (op == SQLITE_UPDATE) VEC_PUSH(&m->arena, &m->stale, row);
        return SQLITE_CHANGESET_REPLACE;
    }
    m->obstacle = row;
    m->blocked = true;
    return SQLITE_CHANGESET_ABORT;
}

static bool refresh_stale(struct meeting *m, struct error *e) {
    for (size_t i = 0; i < m->stale.n; i++)
        if (!record_refresh(m->db, m->stale.v[i].entity, m->stale.v[i].id, e)) return false;
    return true;
}

/* References are looked at afterwards: within the changes, rows come in any order. */
static bool run_changes(struct db *db, int64_t seq, const struct changes *c, struct error *e) {
    struct meeting m = {.db = db};
    sqlite3_db_config(db->lite, SQLITE_DBCONFIG_ENABLE_FKEY, 0, NULL);
    sqlite3_db_config(db->lite, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
    int rc = sqlite3changeset_apply_v2(db->lite, c->n, c->p, NULL, on_conflict, &m, NULL, NULL,
                                       c->inverse ? SQLITE_CHANGESETAPPLY_INVERT : 0);
    sqlite3_db_config(db->lite, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL);
    sqlite3_db_config(db->lite, SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, NULL);
    bool ok = m.blocked         ? obstacle_refuse(db, seq, m.obstacle.entity, m.obstacle.id, e)
              : rc != SQLITE_OK ? lite_fault(rc, db->path, sqlite3_errstr(rc), e)
                                : refresh_stale(&m, e);
    arena_deinit(&m.arena);
    return ok;
}

bool apply_changes(struct db *db, int64_t seq, bool inverse, struct error *e) {
    struct changes c = {.inverse = inverse};
    bool ok = load_changes(db, seq, &c, e) && run_changes(db, seq, &c, e) &&
              references_hold(db, c.p, c.n, inverse, e);
    db_changed(db);
    arena_deinit(&c.arena);
    return ok;
}
