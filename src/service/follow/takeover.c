#include "catalyse/base/i18n.h"
#include "catalyse/service/withdrawal.h"
#include "catalyse/store/tx.h"
#include "service/change/holders.h"
#include "service/change/save.h"
#include "service/read/take.h"

/* What one organisation held is another's from now on. */

struct takeover {
    const struct view *v;
    struct named row;
    int64_t org;
};

bool can_be_taken_over(const struct entity *e) {
    return holder_of(e) != NULL;
}

/* The people named with it were of the organisation that left; a mandate is given anew by the board of the
 * one that takes over. */
static void put_holder(struct change *c, const struct holder *h, int64_t org) {
    record_set_int(c->after, h->org, org);
    record_set_null(c->after, h->person);
    if (c->entity != entity_named("role_assignment")) return;
    record_set_null(c->after, "deputy");
    record_set_text(c->after, "state", SV("proposed"));
}

static bool take_now(struct db *db, void *ctx, struct error *e) {
    const struct takeover *t = ctx;
    const struct holder *h = holder_of(t->row.entity);
    struct change c;
    (void)db;
    if (!change_open(&c, t->v, t->row.entity, t->row.id, e)) return false;
    if (record_int(c.before, h->org) == t->org)
        return error_set(e, ERR_DATA, _("it holds this already: choose another one"));
    put_holder(&c, h, t->org);
    return change_save(&c, e);
}

bool take_over(const struct view *v, const struct entity *entity, int64_t id, int64_t org, struct error *e) {
    struct act act = {.code = ACT_HAND_OVER, .entity = entity, .row = id};
    struct takeover t = {v, {.entity = entity, .id = id}, org};
    return tx_run(v->db, &act, take_now, &t, e);
}
