#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "catalyse/base/vec.h"
#include "catalyse/store/record.h"
#include "store/table.h"
#include <inttypes.h>

/* What goes is gathered in a table of its own: (place in the registry, id). */
#define DOOMED "temp.doomed"

struct plan {
    struct db *db;
    struct arena *arena;
    size_t *doomed; /* how many rows go, by place in the registry */
    VEC(struct plan_line) lines;
};

/* A reference from the entity at one place of the registry to the one at another. */
struct reference {
    size_t from, to;
    const struct entity *of;
    const struct field *field;
};

typedef bool reference_fn(struct plan *p, const struct reference *r, struct error *e);

/* Only references to entities of which something goes. */
static bool each_reference(struct plan *p, reference_fn *fn, struct error *e) {
    struct registry all = p->db->registry;
    for (size_t from = 0; from < all.n; from++) {
        for (size_t i = 0; i < all.v[from]->n_fields; i++) {
            const struct field *f = &all.v[from]->fields[i];
            if (f->kind != FIELD_REF) continue;
            struct reference r = {from, registry_place(p->db, target_of(p->db, f)), all.v[from], f};
            if (p->doomed[r.to] && !fn(p, &r, e)) return false;
        }
    }
    return true;
}

static bool run_text(struct db *db, struct str *sql, struct error *e) {
    struct query q;
    bool ok = statement_open(db, str_c(sql), &q, e);
    str_deinit(sql);
    if (!ok) return false;
    ok = query_run(&q, e);
    query_close(&q);
    return ok;
}

static bool add_cascade(struct plan *p, const struct reference *r, struct error *e) {
    struct str sql = {0};
    if (!(r->field->flags & F_CASCADE)) return true;
    str_addf(&sql,
             "INSERT OR IGNORE INTO " DOOMED " SELECT %zu, id FROM \"%s\" "
             "WHERE \"%s\" IN (SELECT id FROM " DOOMED " WHERE entity = %zu)",
             r->from, r->of->name, r->field->name, r->to);
    if (!run_text(p->db, &sql, e)) return false;
    p->doomed[r->from] += (size_t)sqlite3_changes(p->db->lite);
    return true;
}

static size_t doomed_in_all(const struct plan *p) {
    size_t n = 0;
    for (size_t i = 0; i < p->db->registry.n; i++) n += p->doomed[i];
    return n;
}

/* The row, and round after round what goes with what goes already. */
static bool gather(struct plan *p, const struct entity *entity, int64_t id, struct error *e) {
    struct str sql = {0};
    size_t place = registry_place(p->db, entity), before;
    p->doomed = arena_array(p->arena, p->db->registry.n, sizeof *p->doomed);
    str_addf(&sql, "INSERT INTO " DOOMED " SELECT %zu, id FROM \"%s\" WHERE id = %" PRId64, place,
             entity->name, id);
    const char *table = "CREATE TEMP TABLE IF NOT EXISTS doomed "
                        "(entity INTEGER, id INTEGER, PRIMARY KEY (entity, id)) WITHOUT ROWID;"
                        "DELETE FROM " DOOMED;
    if (!db_exec(p->db, table, e) || !run_text(p->db, &sql, e)) return false;
    p->doomed[place] = (size_t)sqlite3_changes(p->db->lite);
    if (p->doomed[place] == 0)
        return error_set(e, ERR_NO_FILE, _("%s: this one is no longer there"), _(entity->label));
    do {
        before = doomed_in_all(p);
        if (!each_reference(p, add_cascade, e)) return false;
    } while (doomed_in_all(p) > before);
    return true;
}

/* Rows that stay, but name some that go. */
static bool count_staying(struct plan *p, const struct reference *r, enum plan_kind kind, struct error *e) {
    struct str sql = {0};
    struct query q;
    str_addf(&sql,
             "SELECT count(*), min(id) FROM \"%s\" WHERE \"%s\" IN (SELECT id FROM " DOOMED
             " WHERE entity = %zu) "
             "AND id NOT IN (SELECT id FROM " DOOMED " WHERE entity = %zu)",
             r->of->name, r->field->name, r->to, r->from);
    bool ok = statement_open(p->db, str_c(&sql), &q, e);
    str_deinit(&sql);
    if (!ok) return false;
    enum step s = query_next(&q, e);
    size_t count = s == STEP_ROW ? (size_t)query_int(&q, 0) : 0;
    int64_t first = count ? query_int(&q, 1) : 0;
    query_close(&q);
    if (count)
        VEC_PUSH(p->arena, &p->lines,
                 (struct plan_line){kind, r->of, r->field, count, row_title(p->db, p->arena, r->of, first)});
    return s != STEP_FAILED;
}

static bool add_refused(struct plan *p, const struct reference *r, struct error *e) {
    return !(r->field->flags & F_RESTRICT) || count_staying(p, r, PLAN_REFUSED, e);
}

static bool add_emptied(struct plan *p, const struct reference *r, struct error *e) {
    return (r->field->flags & (F_RESTRICT | F_CASCADE)) || count_staying(p, r, PLAN_EMPTIED, e);
}

/* What goes with the row itself, which is not counted. */
static bool add_deleted(struct plan *p, size_t place, int64_t id, struct error *e) {
    struct registry all = p->db->registry;
    for (size_t i = 0; i < all.n; i++) {
        size_t count = p->doomed[i] - (i == place);
        struct str sql = {0};
        int64_t first;
        if (p->doomed[i] == 0 || count == 0) continue;
        str_addf(&sql, "SELECT min(id) FROM " DOOMED " WHERE entity = %zu AND id <> ?", i);
        bool ok = query_one(p->db, str_c(&sql), i == place ? id : 0, &first, e);
        str_deinit(&sql);
        if (!ok) return false;
        VEC_PUSH(p->arena, &p->lines,
                 (struct plan_line){PLAN_DELETED, all.v[i], NULL, count,
                                    row_title(p->db, p->arena, all.v[i], first)});
    }
    return true;
}

static bool make_plan(struct plan *p, const struct entity *entity, int64_t id, struct delete_plan *out,
                      struct error *e) {
    if (!gather(p, entity, id, e) || !each_reference(p, add_refused, e)) return false;
    bool refused = p->lines.n > 0;
    if (!add_deleted(p, registry_place(p->db, entity), id, e) || !each_reference(p, add_emptied, e))
        return false;
    *out = (struct delete_plan){p->lines.v, p->lines.n, doomed_in_all(p) - 1, refused};
    return true;
}

bool record_delete_plan(struct db *db, struct arena *a, const struct entity *entity, int64_t id,
                        struct delete_plan *out, struct error *e) {
    struct plan p = {.db = db, .arena = a};
    return read_begin(db, e) && read_done(db, make_plan(&p, entity, id, out, e));
}

static bool list_doomed(struct plan *p, struct doomed_rows *out, struct error *e) {
    VEC(struct doomed) rows = {0};
    struct query q;
    enum step s;
    if (!statement_open(p->db, "SELECT entity, id FROM " DOOMED " ORDER BY entity, id", &q, e)) return false;
    while ((s = query_next(&q, e)) == STEP_ROW)
        VEC_PUSH(p->arena, &rows, (struct doomed){p->db->registry.v[query_int(&q, 0)], query_int(&q, 1)});
    query_close(&q);
    *out = (struct doomed_rows){rows.v, rows.n};
    return s == STEP_END;
}

bool record_delete_rows(struct db *db, struct arena *a, const struct entity *entity, int64_t id,
                        struct doomed_rows *out, struct error *e) {
    struct plan p = {.db = db, .arena = a};
    return read_begin(db, e) && read_done(db, gather(&p, entity, id, e) && list_doomed(&p, out, e));
}

static bool refuse_delete(struct plan *p, const struct delete_plan *plan, const struct entity *entity,
                          int64_t id, struct error *e) {
    const struct plan_line *line = &plan->v[0];
    return error_set(e, ERR_DATA, _("'%s' cannot be deleted: %s '%s' needs it (%zu in all)"),
                     text_quote(sv_from(row_title(p->db, p->arena, entity, id))).p, _(line->entity->label),
                     text_quote(sv_from(line->first)).p, line->count);
}

/* Children first: they stand later in the registry. */
static bool delete_doomed(struct plan *p, struct error *e) {
    for (size_t i = p->db->registry.n; i-- > 0;) {
        struct str sql = {0};
        if (p->doomed[i] == 0) continue;
        p->db->tables[i].next_number = 0;
        str_addf(&sql, "DELETE FROM \"%s\" WHERE id IN (SELECT id FROM " DOOMED " WHERE entity = %zu)",
                 p->db->registry.v[i]->name, i);
        if (!run_text(p->db, &sql, e)) return false;
    }
    return true;
}

bool record_delete(struct db *db, const struct entity *entity, int64_t id, struct error *e) {
    BUG_ON(!db->writing);
    struct arena a = {0};
    struct plan p = {.db = db, .arena = &a};
    struct delete_plan plan;
    bool ok = make_plan(&p, entity, id, &plan, e) &&
              (!plan.refused || refuse_delete(&p, &plan, entity, id, e)) && delete_doomed(&p, e);
    arena_deinit(&a);
    return ok;
}
