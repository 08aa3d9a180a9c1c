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
