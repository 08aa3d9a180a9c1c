#include "catalyse/base/i18n.h"
#include "catalyse/store/maintain.h"
#include "catalyse/store/record.h"
#include "store/own_delete.h"
#include "store/past.h"

struct emptying {
    const struct entity *entity;
    const char *field;
    const int64_t *ids;
    size_t n;
};

static bool empty_rows(struct db *db, struct arena *a, const struct emptying *it, struct error *e) {
    for (size_t i = 0; i < it->n; i++) {
        struct record *r;
        if (!record_load(db, a, it->entity, it->ids[i], &r, e)) return false;
        r->v[field_index(it->entity, sv_from(it->field))] = value_null();
        if (!record_update(db, NULL, r, e)) return false;
    }
    return past_barrier(db, ACT_FORGET, it->entity, it->n == 1 ? it->ids[0] : 0, e);
}

static bool empty_now(struct db *db, struct arena *a, const struct emptying *it, struct error *e) {
    if (write_begin_alone(db, e) && empty_rows(db, a, it, e) && write_end(db, e)) return true;
    write_undo(db);
    return false;
}

bool forget_field(struct db *db, const struct entity *entity, const char *field, const int64_t *ids, size_t n,
                  struct error *e) {
    struct emptying it = {entity, field, ids, n};
    struct arena a = {0};
    size_t copies, typed;
    bool ok = n == 0 ||
              (empty_now(db, &a, &it, e) && own_folders_delete(db, &copies, &typed, e) && db_compact(db, e));
    arena_deinit(&a);
    return ok;
}
