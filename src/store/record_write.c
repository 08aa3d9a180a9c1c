#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/store/record.h"
#include "store/keys.h"
#include <string.h>

enum { REF_MAX = 80, TRIES = 8 };

static bool check_ref(const struct entity *entity, struct sv ref, struct error *e) {
    static const struct field field = {
        .name = "ref", .label = N_("Reference"), .kind = FIELD_TEXT, .max = REF_MAX, .flags = F_REQUIRED};
    return value_check(&field, (struct value){.t = ref}, e) || error_prefix(e, "%s", _(entity->label));
}

/* Which reference leads nowhere: SQLite only says that one does. */
static bool explain_reference(struct db *db, const struct record *r, struct error *e) {
    for (size_t i = 0; i < r->entity->n_fields; i++) {
        const struct field *f = &r->entity->fields[i];
        struct arena a = {0};
        struct sv ref;
        if (f->kind != FIELD_REF || r->v[i].null) continue;
        bool there = record_ref(db, &a, target_of(db, f), r->v[i].i, &ref, NULL) && ref.p;
        arena_deinit(&a);
        if (!there)
            return error_set(e, ERR_DATA, _("%s: the one it names (%s) is not there"), _(f->label),
                             _(target_of(db, f)->label));
    }
    return db_fault(db, e);
}

static bool explain(struct db *db, const struct record *r, struct error *e) {
    switch (sqlite3_extended_errcode(db->lite)) {
    case SQLITE_CONSTRAINT_UNIQUE:
        return error_set(e, ERR_DATA, _("%s: there is a '%s' already"), _(r->entity->label),
                         text_quote(r->ref).p);
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return error_set(e, ERR_DATA, _("%s: there is a row with the id of '%s' already"),
                         _(r->entity->label), text_quote(r->ref).p);
    case SQLITE_CONSTRAINT_FOREIGNKEY:
    case SQLITE_CONSTRAINT_TRIGGER:
        return explain_reference(db, r, e);
    default:
        return db_fault(db, e);
    }
}

static void bind_value(struct query *q, int at, const struct field *f, struct value v) {
    if (v.null || (!field_is_number(f->kind) && v.t.n == 0))
        query_bind_null(q, at);
    else if (field_is_number(f->kind))
        query_bind_int(q, at, v.i);
    else
        query_bind_text(q, at, v.t);
}

static int insert_row(struct query *q, const struct table *t, const struct record *r) {
    struct str folded = {0};
    table_fold(t, r->v, &folded);
    query_bind_int(q, COLUMN_ID + 1, r->id);
    query_bind_text(q, COLUMN_REF + 1, r->ref);
    query_bind_text(q, COLUMN_CREATED + 1, r->created_at);
    query_bind_text(q, COLUMN_UPDATED + 1, r->updated_at);
    query_bind_text(q, COLUMN_AUTHOR + 1, r->author);
    int at = FIRST_FIELD + 1;
    for (size_t i = 0; i < t->entity->n_fields; i++) bind_value(q, at++, &t->entity->fields[i], r->v[i]);
    query_bind_text(q, at, sv_of(str_c(&folded), folded.n));
    int rc = sqlite3_step(q->st);
    str_deinit(&folded);
    return rc;
}

static bool is_clash(int rc) {
    return rc == SQLITE_CONSTRAINT_PRIMARYKEY || rc == SQLITE_CONSTRAINT_ROWID;
}

/* A made id may meet one that another laptop made: then another is tried. */
static bool insert_checked(struct db *db, struct table *t, struct record *r, struct error *e) {
    struct query q;
    if (!query_open(db, table_insert(db, t), &q, e)) return false;
    bool made = r->id == 0;
    int rc = SQLITE_CONSTRAINT_PRIMARYKEY;
    for (int i = 0; is_clash(rc) && i < (made ? TRIES : 1); i++) {
        sqlite3_reset(q.st);
        if (made) r->id = i == 0 ? key_new(db) : key_past(db);
        rc = insert_row(&q, t, r);
    }
    bool ok = rc == SQLITE_DONE || explain(db, r, e);
    query_close(&q);
    return ok;
}

static struct sv now_text(struct arena *a) {
    char now[MOMENT_TEXT];
    moment_iso(clock_now(), now);
    return sv_of(arena_strndup(a, now, MOMENT_TEXT - 1), MOMENT_TEXT - 1);
}

/* Whether the row `from`, or one it leads to by this reference, is the row `id` itself. */
static bool leads_back(struct db *db, const struct record *r, const struct field *f, int64_t from, bool *back,
                       struct error *e) {
    struct str sql = {0};
    struct query q;
    str_addf(&sql,
             "WITH RECURSIVE above (id) AS (SELECT ?1 UNION SELECT t.\"%s\" FROM \"%s\" t JOIN above"
             " ON t.id = above.id) SELECT 1 FROM above WHERE id = ?2",
             f->name, r->entity->name);
    bool ok = query_open(db, str_c(&sql), &q, e);
    if (ok) {
        query_bind_int(&q, 1, from);
        query_bind_int(&q, 2, r->id);
        enum step found = query_next(&q, e);
        *back = found == STEP_ROW;
        ok = found != STEP_FAILED;
        query_close(&q);
    }
    str_deinit(&sql);
    return ok;
}

bool record_loops(struct db *db, const struct record *r, size_t field, bool *loops, struct error *e) {
    const struct field *f = &r->entity->fields[field];
    *loops = false;
    if (f->kind != FIELD_REF || r->v[field].null || target_of(db, f) != r->entity || !r->id) return true;
    return leads_back(db, r, f, r->v[field].i, loops, e);
}

static bool check_loop(struct db *db, const struct record *r, size_t at, struct error *e) {
    bool loops;
    if (!record_loops(db, r, at, &loops, e)) return false;
    if (!loops) return true;
    struct arena a = {0};
    error_set(e, ERR_DATA, _("%s: from there one comes back to '%s' itself; name another one"),
              _(r->entity->fields[at].label), text_quote(sv_from(record_title(db, &a, r))).p);
    arena_deinit(&a);
    return false;
}

static bool check_field(struct db *db, const struct record *r, size_t at, struct error *e) {
    return value_check(&r->entity->fields[at], r->v[at], e) && check_loop(db, r, at, e);
}

static bool check_values(struct db *db, const struct record *r, struct error *e) {
    for (size_t i = 0; i < r->entity->n_fields; i++)
        if (!check_field(db, r, i, e)) return false;
    return true;
}

bool record_insert(struct db *db, struct arena *a, struct record *r, struct error *e) {
    BUG_ON(!db->writing);
    struct table *t = table_of(db, r->entity);
    if (!check_values(db, r, e)) return false;
    if (r->ref.n == 0 ? !ref_new(db, t, a, &r->ref, e) : !check_ref(r->entity, r->ref, e)) return false;
    ref_seen(t, r->ref);
    if (r->created_at.n == 0) r->created_at = now_text(a);
    if (r->updated_at.n == 0) r->updated_at = r->created_at;
    if (r->author.n == 0) r->author = sv_from(arena_printf(a, "%s", db_author(db)));
    return insert_checked(db, t, r, e);
}

/* What an update has to write: the fields that differ, and the ref. */
struct change {
    const struct table *table;
    const struct record *now, *before, *after;
    bool ref;
    size_t *fields, n;
};

static bool overtaken(const struct change *c, const char *label, struct error *e) {
    return error_set(e, ERR_BUSY, _("%s: '%s' was changed meanwhile elsewhere; look at it again"),
                     _(c->after->entity->label), _(label));
}

static bool find_changes(struct db *db, struct change *c, struct arena *a, struct error *e) {
    const struct entity *entity = c->after->entity;
    c->fields = arena_array(a, entity->n_fields, sizeof *c->fields);
    for (size_t i = 0; i < entity->n_fields; i++) {
        if (value_eq(c->before->v[i], c->after->v[i]) || value_eq(c->now->v[i], c->after->v[i])) continue;
        if (!value_eq(c->before->v[i], c->now->v[i])) return overtaken(c, entity->fields[i].label, e);
        if (!check_field(db, c->after, i, e)) return false;
        c->fields[c->n++] = i;
    }
    c->ref = !sv_eq(c->before->ref, c->after->ref) && !sv_eq(c->now->ref, c->after->ref);
    if (c->ref && !sv_eq(c->before->ref, c->now->ref)) return overtaken(c, N_("Reference"), e);
    return !c->ref || check_ref(entity, c->after->ref, e);
}

static void update_text(const struct change *c, struct str *sql) {
    str_addf(sql, "UPDATE \"%s\" SET updated_at = ?, folded = ?", c->after->entity->name);
    for (size_t i = 0; i < c->n; i++)
        str_addf(sql, ", \"%s\" = ?", c->after->entity->fields[c->fields[i]].name);
    str_addz(sql, c->ref ? ", ref = ? WHERE id = ?" : " WHERE id = ?");
}

/* What the row will be, for the column `folded`. */
static void merged_fold(const struct change *c, struct arena *a, struct str *folded) {
    struct record *merged = record_copy(a, c->now);
    for (size_t i = 0; i < c->n; i++) merged->v[c->fields[i]] = c->after->v[c->fields[i]];
    table_fold(c->table, merged->v, folded);
}

static bool write_changes(struct db *db, const struct change *c, struct arena *a, struct error *e) {
    struct str sql = {0}, folded = {0};
    struct query q;
    update_text(c, &sql);
    merged_fold(c, a, &folded);
    bool ok = query_open(db, str_c(&sql), &q, e);
    if (ok) {
        int at = 1;
        query_bind_text(&q, at++, now_text(a));
        query_bind_text(&q, at++, sv_of(str_c(&folded), folded.n));
        for (size_t i = 0; i < c->n; i++)
            bind_value(&q, at++, &c->after->entity->fields[c->fields[i]], c->after->v[c->fields[i]]);
        if (c->ref) query_bind_text(&q, at++, c->after->ref);
        query_bind_int(&q, at, c->after->id);
        ok = sqlite3_step(q.st) == SQLITE_DONE || explain(db, c->after, e);
        query_close(&q);
    }
    str_deinit(&sql);
    str_deinit(&folded);
    return ok;
}

bool record_refresh(struct db *db, const struct entity *entity, int64_t id, struct error *e) {
    struct arena a = {0};
    struct record *now;
    bool ok = record_load(db, &a, entity, id, &now, e) &&
              write_changes(db, &(struct change){table_of(db, entity), now, now, now, false, NULL, 0}, &a, e);
    arena_deinit(&a);
    return ok;
}

static bool update_in(struct db *db, struct arena *a, const struct record *before, const struct record *after,
                      struct error *e) {
    struct record *now;
    if (!record_load(db, a, after->entity, after->id, &now, e)) return false;
    struct change c = {
        .table = table_of(db, after->entity), .now = now, .before = before ? before : now, .after = after};
    if (!find_changes(db, &c, a, e)) return false;
    if (c.n == 0 && !c.ref) return true;
    if (c.ref) table_of(db, after->entity)->next_number = 0;
    return write_changes(db, &c, a, e);
}

bool record_update(struct db *db, const struct record *before, const struct record *after, struct error *e) {
    BUG_ON(!db->writing);
    struct arena a = {0};
    bool ok = update_in(db, &a, before, after, e);
    arena_deinit(&a);
    return ok;
}
