#include "catalyse/service/rehearsal.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/record.h"
#include "catalyse/store/tx.h"
#include "service/read/seen.h"

static bool reset(const struct view *v, const struct entity *entity, int64_t id, const char *state,
                  const char *const *empty, struct error *e) {
    struct record *before;
    if (!record_load(v->db, v->arena, entity, id, &before, e)) return false;
    struct record *after = record_copy(v->arena, before);
    record_set_text(after, "state", sv_from(state));
    for (; *empty; empty++) record_set_null(after, *empty);
    return record_update(v->db, before, after, e);
}

struct preparing {
    const struct view *v;
    int64_t event;
};

/* States go straight back: no rule allows that in a programme that is kept. */
static bool prepare(struct db *db, void *ctx, struct error *e) {
    static const char SQL[] = "SELECT id FROM agenda_item WHERE event = ?1";
    static const char *const agreed[] = {"end_agreed", NULL};
    static const char *const lived[] = {"actual_min", "added_min", "started_at", "ended_at",
                                        "paused_at",  "paused_ms", NULL};
    const struct preparing *p = ctx;
    struct ids ids;
    (void)db;
    if (!reset(p->v, entity_named("event"), p->event, "planned", agreed, e) ||
        !ids_of(p->v, SQL, PARAMS(value_int(p->event)), &ids, e))
        return false;
    for (size_t i = 0; i < ids.n; i++)
        if (!reset(p->v, entity_named("agenda_item"), ids.v[i], "pending", lived, e)) return false;
    return true;
}

bool rehearsal_prepare(const struct view *v, int64_t event, struct error *e) {
    struct preparing p = {v, event};
    struct act act = {.code = ACT_PLAN, .entity = entity_named("event"), .row = event, .apart = true};
    return tx_run(v->db, &act, prepare, &p, e);
}
