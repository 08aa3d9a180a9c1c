#include "catalyse/service/run_of_show.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/list.h"
#include "catalyse/store/query.h"
#include "catalyse/store/record.h"
#include "catalyse/store/tx.h"

struct filling {
    const struct view *v;
    int64_t event;
    struct list_rows blocks;
    size_t added;
};

const char *run_of_show_model(int stage) {
    static const char *const models[] = {"webinar", "committee", "formation", "afternoon", "subgroup"};
    BUG_ON(stage < 1 || stage > 5);
    return models[stage - 1];
}

/* A block takes over what the model calls by the same name. */
static struct record *item_of(const struct filling *f, const struct record *block, int64_t pos) {
    struct record *item = record_new(f->v->arena, entity_named("agenda_item"));
    for (size_t i = 0; i < item->entity->n_fields; i++) {
        int at = field_index(block->entity, sv_from(item->entity->fields[i].name));
        if (at >= 0 && !block->v[at].null) item->v[i] = block->v[at];
    }
    record_set_int(item, "event", f->event);
    record_set_int(item, "pos", pos);
    return item;
}

static bool fill(struct db *db, void *ctx, struct error *e) {
    static const char LAST[] = "SELECT ifnull(max(pos), 0) FROM agenda_item WHERE event = ?1";
    struct filling *f = ctx;
    int64_t last;
    if (!query_one(db, LAST, f->event, &last, e)) return false;
    for (size_t i = 0; i < f->blocks.n; i++) {
        struct record *item = item_of(f, f->blocks.v[i], last + 1 + (int64_t)i);
        if (!record_insert(db, f->v->arena, item, e)) return false;
        f->added++;
    }
    return true;
}

bool run_of_show_fill(const struct view *v, int64_t event, struct sv run, size_t *added, struct error *e) {
    struct list_filter of_run = {.field = "run", .op = OP_IS, .value = value_text(run)};
    struct list_query q = {.entity = entity_named("run_block"), .filters = &of_run, .n_filters = 1};
    struct filling f = {.v = v, .event = event};
    struct act act = {.code = ACT_PLAN, .entity = entity_named("event"), .row = event};
    if (!list_run(v->db, v->arena, &q, &f.blocks, e)) return false;
    if (!f.blocks.n) return error_set(e, ERR_NO_FILE, _("this programme has no such model run of show"));
    if (!tx_run(v->db, &act, fill, &f, e)) return false;
    *added = f.added;
    return true;
}
