#include "rows.h"
#include "catalyse/store/tx.h"

/* One record is all of the act. */
struct single {
    struct arena *arena;
    struct act act;
    struct record *record;
    const struct record *before, *after;
};

static bool insert_one(struct db *db, void *ctx, struct error *e) {
    struct single *s = ctx;
    if (!record_insert(db, s->arena, s->record, e)) return false;
    s->act.row = s->record->id;
    return true;
}

static bool update_one(struct db *db, void *ctx, struct error *e) {
    struct single *s = ctx;
    return record_update(db, s->before, s->after, e);
}

static bool delete_one(struct db *db, void *ctx, struct error *e) {
    struct single *s = ctx;
    return record_delete(db, s->act.entity, s->act.row, e);
}

bool act_insert(struct db *db, struct arena *a, struct record *r, struct error *e) {
    struct single s = {.arena = a, .act = {.code = ACT_ADD, .entity = r->entity}, .record = r};
    return tx_run(db, &s.act, insert_one, &s, e);
}

bool act_update(struct db *db, const struct record *before, const struct record *after, struct error *e) {
    struct single s = {.act = {.code = ACT_EDIT, .entity = after->entity, .row = after->id},
                       .before = before,
                       .after = after};
    return tx_run(db, &s.act, update_one, &s, e);
}

bool act_delete(struct db *db, const struct entity *entity, int64_t id, struct error *e) {
    struct single s = {.act = {.code = ACT_DELETE, .entity = entity, .row = id}};
    return tx_run(db, &s.act, delete_one, &s, e);
}
