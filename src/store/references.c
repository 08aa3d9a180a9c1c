#include "store/references.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/store/record.h"
#include "store/table.h"
#include <string.h>

/* So many changes are looked at row by row; beyond, whole tables are. */
enum { FEW = 500 };

int64_t change_id(sqlite3_changeset_iter *change, int op) {
    sqlite3_value *v = NULL;
    int rc = op == SQLITE_INSERT ? sqlite3changeset_new(change, 0, &v) : sqlite3changeset_old(change, 0, &v);
    return rc == SQLITE_OK && v ? sqlite3_value_int64(v) : 0;
}

/* A reference: what it is in, the field. */
struct edge {
    const struct entity *of;
    const struct field *field;
};

/* One row that breaks it, among those of the condition, which has one parameter at most. */
static bool edge_holds(struct db *db, struct edge edge, const char *among, int64_t id, struct error *e) {
    struct str sql = {0};
    const char *name = edge.field->name;
    int64_t broken;
    str_addf(&sql,
             "SELECT t.id FROM \"%s\" t WHERE %s AND t.\"%s\" IS NOT NULL AND NOT EXISTS "
             "(SELECT 1 FROM \"%s\" WHERE id = t.\"%s\") LIMIT 1",
             edge.of->name, among, name, edge.field->target, name);
    bool ok = query_one(db, str_c(&sql), id, &broken, e);
    str_deinit(&sql);
    if (!ok || !broken) return ok;
    struct arena a = {0};
    error_set(e, ERR_DATA, _("%s '%s' needs (%s) a row that would not be there: change that first"),
              _(edge.of->label), text_quote(sv_from(row_title(db, &a, edge.of, broken))).p,
              _(edge.field->label));
    arena_deinit(&a);
    return false;
}

/* A row that is there (again): what it refers to must be there too. */
static bool check_present(struct db *db, const struct entity *entity, int64_t id, struct error *e) {
    for (size_t i = 0; i < entity->n_fields; i++) {
        struct edge edge = {entity, &entity->fields[i]};
        if (edge.field->kind == FIELD_REF && !edge_holds(db, edge, "t.id = ?", id, e)) return false;
    }
    return true;
}

/* A row that is gone (again): nothing may refer to it. */
static bool check_absent(struct db *db, const struct entity *gone, int64_t id, struct error *e) {
    struct registry all = db->registry;
    for (size_t i = 0; i < all.n; i++) {
        for (size_t k = 0; k < all.v[i]->n_fields; k++) {
            struct edge edge = {all.v[i], &all.v[i]->fields[k]};
            if (edge.field->kind != FIELD_REF || strcmp(edge.field->target, gone->name) != 0) continue;
            struct arena a = {0};
            bool ok = edge_holds(db, edge, arena_printf(&a, "t.\"%s\" = ?", edge.field->name), id, e);
            arena_deinit(&a);
            if (!ok) return false;
        }
    }
    return true;
}

/* Whole tables: every reference from or to one that was touched. */
static bool check_touched(struct db *db, const bool *touched, struct error *e) {
    struct registry all = db->registry;
    for (size_t i = 0; i < all.n; i++) {
        for (size_t k = 0; k < all.v[i]->n_fields; k++) {
            struct edge edge = {all.v[i], &all.v[i]->fields[k]};
            if (edge.field->kind != FIELD_REF) continue;
            if (!touched[i] && !touched[registry_place(db, target_of(db, edge.field))]) continue;
            if (!edge_holds(db, edge, "1", 0, e)) return false;
        }
    }
    return true;
}

/* Checks the rows of the first changes, and marks the tables of the others. */
static bool check_changes(struct db *db, sqlite3_changeset_iter *change, bool *touched, bool *many,
                          struct error *e) {
    for (int n = 0; sqlite3changeset_next(change) == SQLITE_ROW; n++) {
        const char *table = NULL;
        int op, columns, indirect;
        sqlite3changeset_op(change, &table, &columns, &op, &indirect);
        const struct entity *entity = db_entity(db, sv_from(table));
        int64_t id = change_id(change, op);
        if (!entity) continue;
        *many = n >= FEW;
        if (*many)
            touched[registry_place(db, entity)] = true;
        else if (op == SQLITE_DELETE ? !check_absent(db, entity, id, e) : !check_present(db, entity, id, e))
            return false;
    }
    return true;
}

bool references_hold(struct db *db, void *changes, int n, bool inverse, struct error *e) {
    sqlite3_changeset_iter *change = NULL;
    int rc = sqlite3changeset_start_v2(&change, n, changes, inverse ? SQLITE_CHANGESETSTART_INVERT : 0);
    if (rc != SQLITE_OK) return lite_fault(rc, db->path, sqlite3_errstr(rc), e);
    bool *touched = xcalloc(db->registry.n, sizeof *touched), many = false;
    bool ok = check_changes(db, change, touched, &many, e) && (!many || check_touched(db, touched, e));
    sqlite3changeset_finalize(change);
    xfree(touched);
    return ok;
}
