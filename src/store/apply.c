#include "store/apply.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/store/record.h"
#include "store/migrate.h"
#include "store/migrations.h"
#include "store/table.h"
#include <string.h>

/* A changeset out of the history. */
struct changes {
    struct arena arena;
    void *p;
    int n;
    bool inverse;
};

/* The first record that is in the way. */
struct obstacle {
    struct db *db;
    const struct entity *entity;
    int64_t id;
    bool found;
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

/* The row a change is about: every table's key is its first column. */
static int64_t id_of(sqlite3_changeset_iter *change, int op) {
    sqlite3_value *v = NULL;
    int rc = op == SQLITE_INSERT ? sqlite3changeset_new(change, 0, &v) : sqlite3changeset_old(change, 0, &v);
    return rc == SQLITE_OK && v ? sqlite3_value_int64(v) : 0;
}

static const struct entity *entity_of(struct db *db, sqlite3_changeset_iter *change, int *op) {
    const char *table = NULL;
    int columns, indirect;
    sqlite3changeset_op(change, &table, &columns, op, &indirect);
    return db_entity(db, sv_from(table));
}

static int on_conflict(void *ctx, int kind, sqlite3_changeset_iter *change) {
    struct obstacle *o = ctx;
    int op;
    (void)kind;
    o->entity = entity_of(o->db, change, &op);
    o->id = id_of(change, op);
    o->found = true;
    return SQLITE_CHANGESET_ABORT;
}

static bool refuse(const struct obstacle *o, struct error *e) {
    struct arena a = {0};
    if (o->entity)
        error_set(e, ERR_DATA, _("%s '%s' was changed since: undo that first"), _(o->entity->label),
                  text_quote(sv_from(row_title(o->db, &a, o->entity, o->id))).p);
    else
        error_set(e, ERR_DATA, _("later changes are in the way: undo those first"));
    arena_deinit(&a);
    return false;
}

/* References are looked at afterwards: within the changes, rows come in any order. */
static bool run_changes(struct db *db, const struct changes *c, struct error *e) {
    struct obstacle o = {.db = db};
    sqlite3_db_config(db->lite, SQLITE_DBCONFIG_ENABLE_FKEY, 0, NULL);
    sqlite3_db_config(db->lite, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
    int rc = sqlite3changeset_apply_v2(db->lite, c->n, c->p, NULL, on_conflict, &o, NULL, NULL,
                                       c->inverse ? SQLITE_CHANGESETAPPLY_INVERT : 0);
    sqlite3_db_config(db->lite, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL);
    sqlite3_db_config(db->lite, SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, NULL);
    if (o.found) return refuse(&o, e);
    return rc == SQLITE_OK || lite_fault(rc, db->path, sqlite3_errstr(rc), e);
}

static bool found_broken(struct db *db, const struct entity *entity, const struct field *f, int64_t id,
                         struct error *e) {
    struct arena a = {0};
    error_set(e, ERR_DATA, _("%s '%s' needs (%s) a row that would not be there: change that first"),
              _(entity->label), text_quote(sv_from(row_title(db, &a, entity, id))).p, _(f->label));
    arena_deinit(&a);
    return false;
}

/* One number from a text with one parameter, which is given up. */
static bool ask(struct db *db, struct str *sql, int64_t id, int64_t *out, struct error *e) {
    bool ok = query_one(db, str_c(sql), id, out, e);
    str_deinit(sql);
    return ok;
}

/* A row that is there (again): what it refers to must be there too. */
static bool check_present(struct db *db, const struct entity *entity, int64_t id, struct error *e) {
    for (size_t i = 0; i < entity->n_fields; i++) {
        const struct field *f = &entity->fields[i];
        struct str sql = {0};
        int64_t broken;
        if (f->kind != FIELD_REF) continue;
        str_addf(&sql,
                 "SELECT count(*) FROM \"%s\" t WHERE id = ? AND \"%s\" IS NOT NULL AND NOT EXISTS "
                 "(SELECT 1 FROM \"%s\" WHERE id = t.\"%s\")",
                 entity->name, f->name, f->target, f->name);
        if (!ask(db, &sql, id, &broken, e)) return false;
        if (broken) return found_broken(db, entity, f, id, e);
    }
    return true;
}

/* A row that is gone (again): nothing may refer to it. */
static bool check_absent(struct db *db, const struct entity *gone, int64_t id, struct error *e) {
    struct registry all = db->registry;
    for (size_t i = 0; i < all.n; i++) {
        for (size_t k = 0; k < all.v[i]->n_fields; k++) {
            const struct field *f = &all.v[i]->fields[k];
            struct str sql = {0};
            int64_t holder;
            if (f->kind != FIELD_REF || strcmp(f->target, gone->name) != 0) continue;
            str_addf(&sql, "SELECT id FROM \"%s\" WHERE \"%s\" = ? LIMIT 1", all.v[i]->name, f->name);
            if (!ask(db, &sql, id, &holder, e)) return false;
            if (holder) return found_broken(db, all.v[i], f, holder, e);
        }
    }
    return true;
}

static bool check_change(struct db *db, sqlite3_changeset_iter *change, struct error *e) {
    int op;
    const struct entity *entity = entity_of(db, change, &op);
    int64_t id = id_of(change, op);
    if (!entity) return true;
    return op == SQLITE_DELETE ? check_absent(db, entity, id, e) : check_present(db, entity, id, e);
}

static bool check_references(struct db *db, const struct changes *c, struct error *e) {
    sqlite3_changeset_iter *change = NULL;
    int flags = c->inverse ? SQLITE_CHANGESETSTART_INVERT : 0;
    int rc = sqlite3changeset_start_v2(&change, c->n, c->p, flags);
    bool ok = rc == SQLITE_OK || lite_fault(rc, db->path, sqlite3_errstr(rc), e);
    while (ok && sqlite3changeset_next(change) == SQLITE_ROW) ok = check_change(db, change, e);
    sqlite3changeset_finalize(change);
    return ok;
}

bool apply_changes(struct db *db, int64_t seq, bool inverse, struct error *e) {
    struct changes c = {.inverse = inverse};
    bool ok = load_changes(db, seq, &c, e) && run_changes(db, &c, e) && check_references(db, &c, e);
    db_changed(db);
    arena_deinit(&c.arena);
    return ok;
}
