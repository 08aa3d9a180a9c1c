#include "catalyse/store/record.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/utf8.h"
#include "store/table.h"
#include <inttypes.h>

/* The first row that a text of the entity's table gives; *out is NULL when there is none. */
static bool load_by(struct db *db, struct arena *a, const struct entity *entity, const char *sql,
                    struct value key, struct record **out, struct error *e) {
    struct query q;
    *out = NULL;
    if (!statement_open(db, sql, &q, e)) return false;
    query_bind_value(&q, 1, key);
    enum step s = query_next(&q, e);
    if (s == STEP_ROW) *out = table_read(&q, entity, a);
    query_close(&q);
    return s != STEP_FAILED;
}

bool record_load(struct db *db, struct arena *a, const struct entity *entity, int64_t id, struct record **out,
                 struct error *e) {
    if (!load_by(db, a, entity, table_of(db, entity)->by_id, value_int(id), out, e)) return false;
    return *out || error_set(e, ERR_NO_FILE, _("%s: this one is no longer there"), _(entity->label));
}

/* A parameter without a value is no row's id. */
static bool load_together(struct db *db, struct arena *a, struct table *t, const int64_t *ids, size_t n,
                          struct record **out, struct error *e) {
    struct query q;
    enum step s;
    if (!statement_open(db, table_by_ids(db, t), &q, e)) return false;
    for (size_t i = 0; i < n; i++) query_bind_int(&q, (int)i + 1, ids[i]);
    while ((s = query_next(&q, e)) == STEP_ROW) {
        struct record *r = table_read(&q, t->entity, a);
        for (size_t i = 0; i < n; i++)
            if (ids[i] == r->id) out[i] = r;
    }
    query_close(&q);
    return s == STEP_END;
}

bool record_load_some(struct db *db, struct arena *a, const struct entity *entity, const int64_t *ids,
                      size_t n, struct record **out, struct error *e) {
    struct table *t = table_of(db, entity);
    for (size_t i = 0; i < n; i++) out[i] = NULL;
    for (size_t at = 0, some; at < n; at += some) {
        some = n - at < TOGETHER ? n - at : TOGETHER;
        if (!load_together(db, a, t, ids + at, some, out + at, e)) return false;
    }
    return true;
}

bool record_find_ref(struct db *db, struct arena *a, const struct entity *entity, struct sv ref,
                     struct record **out, struct error *e) {
    if (!load_by(db, a, entity, table_by_ref(db, table_of(db, entity)), (struct value){.t = ref}, out, e))
        return false;
    return *out || error_set(e, ERR_NO_FILE, _("%s: there is no '%s'"), _(entity->label), text_quote(ref).p);
}

bool record_id(struct db *db, const struct entity *entity, struct sv ref, int64_t *id, struct error *e) {
    struct str sql = {0};
    struct query q;
    *id = 0;
    str_addf(&sql, "SELECT id FROM \"%s\" WHERE ref = ?", entity->name);
    bool ok = statement_open(db, str_c(&sql), &q, e);
    str_deinit(&sql);
    if (!ok) return false;
    query_bind_text(&q, 1, ref);
    enum step s = query_next(&q, e);
    if (s == STEP_ROW) *id = query_int(&q, 0);
    query_close(&q);
    return s != STEP_FAILED;
}

bool record_ref(struct db *db, struct arena *a, const struct entity *entity, int64_t id, struct sv *ref,
                struct error *e) {
    struct str sql = {0};
    struct query q;
    *ref = SV_NULL;
    str_addf(&sql, "SELECT ref FROM \"%s\" WHERE id = ?", entity->name);
    bool ok = statement_open(db, str_c(&sql), &q, e);
    str_deinit(&sql);
    if (!ok) return false;
    query_bind_int(&q, 1, id);
    enum step s = query_next(&q, e);
    if (s == STEP_ROW) *ref = query_text_copy(&q, 0, a);
    query_close(&q);
    return s != STEP_FAILED;
}
