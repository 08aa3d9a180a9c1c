#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/base/vec.h"
#include "catalyse/store/list.h"
#include "catalyse/store/maintain.h"
#include "catalyse/store/record.h"
#include "store/table.h"

struct check {
    struct db *db;
    struct arena *arena;
    VEC(const char *) found;
};

#define FOUND(c, ...) VEC_PUSH((c)->arena, &(c)->found, arena_printf((c)->arena, __VA_ARGS__))

static void found_damage(struct check *c, struct sv said) {
    if (!c->found.n)
        FOUND(c, "%s",
              _("the file is damaged: rows may be lost or wrong; what follows says where, in the words of "
                "SQLite"));
    FOUND(c, "SQLite: %s", text_quote(said).p);
}

static bool check_pages(struct check *c, struct error *e) {
    struct query q;
    enum step s;
    if (!statement_open(c->db, "PRAGMA integrity_check(100)", &q, e)) return false;
    while ((s = query_next(&q, e)) == STEP_ROW)
        if (!sv_is(query_text(&q, 0), "ok")) found_damage(c, query_text(&q, 0));
    query_close(&q);
    return s == STEP_END;
}

static bool check_references(struct check *c, struct error *e) {
    struct query q;
    enum step s;
    if (!statement_open(c->db, "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check", &q, e))
        return false;
    while ((s = query_next(&q, e)) == STEP_ROW) {
        const struct entity *from = db_entity(c->db, query_text(&q, 0)),
                            *to = db_entity(c->db, query_text(&q, 2));
        if (!from || !to) continue;
        FOUND(c, _("%s '%s' refers to a row that is not there (%s)"), _(from->label),
              text_quote(sv_from(row_title(c->db, c->arena, from, query_int(&q, 1)))).p, _(to->label));
    }
    query_close(&q);
    return s == STEP_END;
}

/* The column as the table has it. */
static bool check_column(struct check *c, const struct entity *entity, const char *name, bool number,
                         bool required, struct error *e) {
    struct query q;
    if (!statement_open(c->db, "SELECT type, \"notnull\" OR pk FROM pragma_table_info(?) WHERE name = ?", &q,
                        e))
        return false;
    query_bind_text(&q, 1, sv_from(entity->name));
    query_bind_text(&q, 2, sv_from(name));
    enum step s = query_next(&q, e);
    bool fits = s == STEP_ROW && sv_is(query_text(&q, 0), number ? "INTEGER" : "TEXT") &&
                query_int(&q, 1) == required;
    query_close(&q);
    if (!fits)
        FOUND(c, _("the column '%s' of the table '%s' is not as this program knows it"), name, entity->name);
    return s != STEP_FAILED;
}

static bool check_table(struct check *c, const struct entity *entity, struct error *e) {
    for (size_t i = 0; i < FIRST_FIELD; i++)
        if (!check_column(c, entity, FIXED_COLUMNS[i], i == COLUMN_ID, true, e)) return false;
    for (size_t i = 0; i < entity->n_fields; i++) {
        const struct field *f = &entity->fields[i];
        if (!check_column(c, entity, f->name, field_is_number(f->kind), f->flags & F_REQUIRED, e))
            return false;
    }
    return check_column(c, entity, "folded", false, true, e);
}

static bool check_values(const struct record *r, void *ctx, struct error *e) {
    struct check *c = ctx;
    struct error wrong;
    (void)e;
    for (size_t i = 0; i < r->entity->n_fields; i++)
        if (!value_check(&r->entity->fields[i], r->v[i], &wrong))
            FOUND(c, _("%s '%s': %s"), _(r->entity->label), text_quote(r->ref).p, wrong.text);
    return true;
}

static bool check_entity(struct check *c, const struct entity *entity, struct error *e) {
    size_t before = c->found.n;
    if (!check_table(c, entity, e)) return false;
    if (c->found.n > before) return true;
    return list_each(c->db, &(struct list_query){.entity = entity, .order = "id"}, check_values, c, e);
}

static bool check_all(struct check *c, struct error *e) {
    if (!check_pages(c, e) || !check_references(c, e)) return false;
    struct registry all = db_registry(c->db);
    for (size_t i = 0; i < all.n; i++)
        if (!check_entity(c, all.v[i], e)) return false;
    return true;
}

bool db_check_integrity(struct db *db, struct arena *a, struct flaws *out, struct error *e) {
    struct check c = {.db = db, .arena = a};
    /* what only looks knows of no CHECK */
    if (!open_to_write(db, e) || !read_begin(db, e)) return false;
    bool ok = check_all(&c, e);
    read_end(db);
    *out = (struct flaws){c.found.v, c.found.n};
    return ok;
}

bool db_compact(struct db *db, struct error *e) {
    return open_to_write(db, e) && db_exec(db, "VACUUM", e);
}
