#include "catalyse/domain/entities.h"
#include "catalyse/service/steps.h"
#include "catalyse/store/tx.h"
#include "service/change/save.h"
#include "service/read/take.h"

struct postponing {
    const struct view *v;
    int64_t id;
    struct sv due;
    struct reasons why;
    struct edit_result *out;
};

/* A first day, an earlier one or none at all is no postponement. */
static bool is_later(const struct change *c) {
    int32_t before = take_day(c->before, "due"), after = take_day(c->after, "due");
    return before != NO_DAY && after != NO_DAY && after > before;
}

/* Late no more when its day is to come. */
static bool open_again(const struct postponing *p, const struct record *step, struct error *e) {
    struct change c;
    if (!sv_is(record_text(step, "state"), "late") || take_day(step, "due") < p->v->today) return true;
    return change_open(&c, p->v, step->entity, step->id, e) && change_put(&c, SV("state"), SV("open"), e) &&
           change_save(&c, e);
}

static bool postpone_now(struct db *db, void *ctx, struct error *e) {
    struct postponing *p = ctx;
    struct change c;
    (void)db;
    if (!change_open(&c, p->v, entity_named("next_step"), p->id, e) || !change_put(&c, SV("due"), p->due, e))
        return false;
    bool saved = is_later(&c) ? change_save_with_reason(&c, p->why, e) : change_save(&c, e);
    return saved && open_again(p, c.after, e) && change_result(&c, p->out, e);
}

bool step_postpone(const struct view *v, int64_t id, struct sv due, struct reasons why,
                   struct edit_result *out, struct error *e) {
    struct act act = {.code = ACT_EDIT, .entity = entity_named("next_step"), .row = id};
    struct postponing p = {v, id, due, why, out};
    return tx_run(v->db, &act, postpone_now, &p, e);
}
