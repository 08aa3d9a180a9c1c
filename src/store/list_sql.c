#include "store/list_sql.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include <string.h>

void list_sql_bind(struct list_sql *l, struct value v) {
    VEC_PUSH(&l->arena, &l->values, v);
}

static void add_key(struct list_sql *l, const char *sql) {
    for (size_t i = 0; i < l->n_keys; i++)
        if (strcmp(l->keys[i], sql) == 0) return;
    BUG_ON(l->n_keys == LIST_KEYS);
    l->keys[l->n_keys++] = sql;
}

/* Never NULL, so that keys compare; the indexes of 002 are on the same expressions. */
static const char *sort_key(struct list_sql *l, const struct field *f) {
    bool number = field_is_number(f->kind);
    if (f->kind == FIELD_REF)
        return arena_printf(&l->arena, "ifnull((SELECT folded FROM \"%s\" WHERE id = t.\"%s\"), '')",
                            f->target, f->name);
    if (f->flags & F_REQUIRED) return arena_printf(&l->arena, "t.\"%s\"", f->name);
    return arena_printf(&l->arena, number ? "ifnull(t.\"%s\", -1000000000000000000)" : "ifnull(t.\"%s\", '')",
                        f->name);
}

/* The entity's own order: its texts are folded together, first come first. */
static void own_keys(struct list_sql *l) {
    const struct entity *entity = l->table->entity;
    struct sv rest = sv_from(entity->order), name;
    while (sv_next(&rest, ',', &name)) {
        int i = field_index(entity, name);
        if (i < 0) return;
        const struct field *f = &entity->fields[i];
        add_key(l, field_is_words(f->kind) ? "t.folded" : sort_key(l, f));
    }
}

static bool is_fixed(const char *name) {
    for (int i = 0; i < FIRST_FIELD; i++)
        if (strcmp(name, FIXED_COLUMNS[i]) == 0) return true;
    return false;
}

bool list_sql_field(const struct list_sql *l, const char *name, const struct field **f, struct error *e) {
    const struct entity *entity = l->table->entity;
    int i = field_index(entity, sv_from(name));
    *f = i < 0 ? NULL : &entity->fields[i];
    return *f || is_fixed(name) ||
           error_set(e, ERR_USAGE, _("%s: there is no field '%s'"), _(entity->label),
                     text_quote(sv_from(name)).p);
}

static bool chosen_key(struct list_sql *l, const char *name, struct error *e) {
    const struct field *f;
    if (!list_sql_field(l, name, &f, e)) return false;
    if (!f) {
        if (strcmp(name, "id") != 0) add_key(l, arena_printf(&l->arena, "t.\"%s\"", name));
        return true;
    }
    if (!field_is_words(f->kind))
        add_key(l, sort_key(l, f));
    else if (l->table->heads[0] == (size_t)(f - l->table->entity->fields))
        add_key(l, "t.folded");
    else
        add_key(l, arena_printf(&l->arena, "ifnull(fold(t.\"%s\"), '')", name));
    return true;
}

bool list_sql_init(struct list_sql *l, struct db *db, const struct list_query *query, struct error *e) {
    *l = (struct list_sql){.db = db, .query = query, .table = table_of(db, query->entity)};
    if (query->order) return chosen_key(l, query->order, e);
    own_keys(l);
    return true;
}

void list_sql_clear(struct list_sql *l) {
    str_clear(&l->text);
    l->values.n = 0;
}

void list_sql_deinit(struct list_sql *l) {
    str_deinit(&l->text);
    arena_deinit(&l->arena);
}

static void add_keys(struct list_sql *l, const char *after_each) {
    for (size_t i = 0; i < l->n_keys; i++) str_addf(&l->text, "%s%s, ", l->keys[i], after_each);
    str_addf(&l->text, "t.id%s", after_each);
}

void list_sql_beyond(struct list_sql *l, const struct value *keys, bool behind) {
    bool more = behind != l->query->descending;
    if (l->n_keys > 0) { /* said apart, an index on an expression is used for it */
        str_addf(&l->text, " AND %s %s ?", l->keys[0], more ? ">=" : "<=");
        list_sql_bind(l, keys[0]);
    }
    str_addz(&l->text, " AND (");
    add_keys(l, "");
    str_addf(&l->text, ") %c (", more ? '>' : '<');
    for (size_t i = 0; i <= l->n_keys; i++) {
        str_addz(&l->text, i ? ", ?" : "?");
        list_sql_bind(l, keys[i]);
    }
    str_addc(&l->text, ')');
}

void list_sql_order(struct list_sql *l, bool forwards) {
    str_addz(&l->text, " ORDER BY ");
    add_keys(l, forwards == l->query->descending ? " DESC" : "");
}

bool list_sql_open(struct list_sql *l, struct query *q, struct error *e) {
    if (!statement_open(l->db, str_c(&l->text), q, e)) return false;
    for (size_t i = 0; i < l->values.n; i++) query_bind_value(q, (int)i + 1, l->values.v[i]);
    return true;
}
