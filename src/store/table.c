#include "store/table.h"
#include "catalyse/base/utf8.h"
#include <string.h>

const char *const FIXED_COLUMNS[FIRST_FIELD] = {"id", "ref", "created_at", "updated_at", "author"};

/* Indexes of fields, for the column `folded`. */
struct picks {
    size_t *v, n;
};

/* "name" in double quotes: no name of a column or table holds one. */
static void add_name(struct str *sql, const char *name) {
    str_addc(sql, '"');
    str_addz(sql, name);
    str_addc(sql, '"');
}

static const char *column_name(const struct entity *e, size_t column) {
    return column < FIRST_FIELD ? FIXED_COLUMNS[column] : e->fields[column - FIRST_FIELD].name;
}

static void make_select(struct db *db, struct table *t) {
    const struct entity *e = t->entity;
    struct str sql = {0};
    for (size_t i = 0; i < FIRST_FIELD + e->n_fields; i++) {
        str_addz(&sql, i ? ", t." : "SELECT t.");
        add_name(&sql, column_name(e, i));
    }
    str_addf(&sql, " FROM \"%s\" AS t", e->name);
    size_t n = sql.n;
    str_addz(&sql, " WHERE t.id = ?");
    t->by_id = str_keep(&sql, &db->arena).p;
    t->select = sv_of(t->by_id, n);
}

static const char *make_insert(struct db *db, const struct entity *e) {
    struct str sql = {0}, places = {0};
    str_addf(&sql, "INSERT INTO \"%s\" (", e->name);
    for (size_t i = 0; i < FIRST_FIELD + e->n_fields; i++) {
        add_name(&sql, column_name(e, i));
        str_addz(&sql, ", ");
        str_addz(&places, "?, ");
    }
    str_addf(&sql, "\"folded\") VALUES (%s?)", str_c(&places));
    str_deinit(&places);
    return str_keep(&sql, &db->arena).p;
}

bool title_next(const struct entity *entity, struct sv *rest, struct title_part *part) {
    struct sv name;
    if (!sv_next(rest, ' ', &name)) return false;
    *part = (struct title_part){0};
    if (!sv_ends(name, SV("_*"))) {
        int i = field_index(entity, name);
        BUG_ON(i < 0);
        part->field = &entity->fields[i];
        return true;
    }
    struct sv stem = sv_of(name.p, name.n - 2);
    int fr = field_in(entity, stem, "fr"), en = field_in(entity, stem, "en");
    BUG_ON(fr < 0 || en < 0);
    part->field = &entity->fields[fr];
    part->other = &entity->fields[en];
    return true;
}

static bool picked(const struct picks *p, size_t index) {
    for (size_t i = 0; i < p->n; i++)
        if (p->v[i] == index) return true;
    return false;
}

static void pick(struct picks *p, const struct entity *e, const struct field *f) {
    if (!f || !field_is_words(f->kind) || picked(p, (size_t)(f - e->fields))) return;
    p->v[p->n++] = (size_t)(f - e->fields);
}

/* What sorts it, then what names it. */
static void pick_heads(struct picks *p, const struct entity *e) {
    struct sv order = sv_from(e->order), title = sv_from(e->title), name;
    while (sv_next(&order, ',', &name)) {
        int i = field_index(e, name);
        if (i >= 0) pick(p, e, &e->fields[i]);
    }
    for (struct title_part part; title_next(e, &title, &part);) {
        pick(p, e, part.field);
        pick(p, e, part.other);
    }
}

static void pick_all(struct db *db, struct table *t) {
    const struct entity *e = t->entity;
    struct picks heads = {arena_array(&db->arena, e->n_fields + 1, sizeof(size_t)), 0};
    struct picks tails = {arena_array(&db->arena, e->n_fields + 1, sizeof(size_t)), 0};
    pick_heads(&heads, e);
    for (size_t i = 0; i < e->n_fields; i++)
        if (e->fields[i].flags & F_LIST && !picked(&heads, i)) pick(&tails, e, &e->fields[i]);
    heads.v[heads.n] = tails.v[tails.n] = SIZE_MAX;
    t->heads = heads.v;
    t->tails = tails.v;
}

size_t registry_place(const struct db *db, const struct entity *entity) {
    size_t i = 0;
    while (i < db->registry.n && db->registry.v[i] != entity) i++;
    BUG_ON(i == db->registry.n);
    return i;
}

struct table *table_of(struct db *db, const struct entity *entity) {
    struct table *t = &db->tables[registry_place(db, entity)];
    if (t->entity) return t;
    t->entity = entity;
    make_select(db, t);
    pick_all(db, t);
    return t;
}

const char *table_by_ids(struct db *db, struct table *t) {
    struct str sql = {0};
    if (t->by_ids) return t->by_ids;
    str_addf(&sql, "%.*s WHERE t.id IN (?", SV_ARG(t->select));
    for (int i = 1; i < TOGETHER; i++) str_addz(&sql, ", ?");
    str_addc(&sql, ')');
    return t->by_ids = str_keep(&sql, &db->arena).p;
}

const char *table_by_ref(struct db *db, struct table *t) {
    if (!t->by_ref) t->by_ref = arena_printf(&db->arena, "%.*s WHERE t.ref = ?", SV_ARG(t->select));
    return t->by_ref;
}

const char *table_insert(struct db *db, struct table *t) {
    if (!t->insert) t->insert = make_insert(db, t->entity);
    return t->insert;
}

const struct entity *target_of(const struct db *db, const struct field *f) {
    const struct entity *target = db_entity(db, sv_from(f->target));
    BUG_ON(!target);
    return target;
}

static struct value read_value(const struct query *q, enum field_kind kind, int column, struct arena *a) {
    if (!field_is_number(kind)) return value_text(query_text_copy(q, column, a));
    return query_is_null(q, column) ? value_null() : value_int(query_int(q, column));
}

struct record *table_read(const struct query *q, const struct entity *entity, struct arena *a) {
    struct record *r = arena_alloc(a, sizeof *r);
    *r = (struct record){
        .entity = entity,
        .id = query_int(q, COLUMN_ID),
        .ref = query_text_copy(q, COLUMN_REF, a),
        .created_at = query_text_copy(q, COLUMN_CREATED, a),
        .updated_at = query_text_copy(q, COLUMN_UPDATED, a),
        .author = query_text_copy(q, COLUMN_AUTHOR, a),
        .v = arena_array(a, entity->n_fields, sizeof *r->v),
    };
    for (size_t i = 0; i < entity->n_fields; i++)
        r->v[i] = read_value(q, entity->fields[i].kind, FIRST_FIELD + (int)i, a);
    return r;
}

static void fold_picks(const size_t *picks, char before, const struct value *values, struct str *out) {
    struct str folded = {0};
    for (; *picks != SIZE_MAX; picks++) {
        struct value v = values[*picks];
        if (v.null || v.t.n == 0) continue;
        text_fold(v.t, &folded);
        if (out->n || before == '\n') str_addc(out, before);
        str_add(out, str_sv(&folded));
        before = ' ';
    }
    str_deinit(&folded);
}

void table_fold(const struct table *t, const struct value *values, struct str *out) {
    str_clear(out);
    fold_picks(t->heads, ' ', values, out);
    fold_picks(t->tails, '\n', values, out);
}
