#include "catalyse/domain/entities.h"
#include "catalyse/service/themes.h"
#include "catalyse/store/tx.h"
#include "service/change/change.h"
#include "service/read/take.h"

struct deciding {
    const struct view *v;
    int64_t id;
    const struct answer_choice *choice;
    struct edit_result *out;
};

enum { ALL_GROUPS = 0 };

static const char SQL_MEMBER[] =
    "SELECT id FROM subgroup_member WHERE ?1 IN (0, subgroup) AND org = ?2 AND left_on IS NULL ORDER BY id";

/* Leaving a group ends the membership, which stays on record with its reason. */
static bool leave(const struct deciding *d, int64_t group, int64_t org, struct error *e) {
    struct ids ids;
    if (!ids_of(d->v, SQL_MEMBER, PARAMS(value_int(group), value_int(org)), &ids, e)) return false;
    for (size_t i = 0; i < ids.n; i++) {
        struct change c;
        if (!change_open(&c, d->v, entity_named("subgroup_member"), ids.v[i], e)) return false;
        record_set_text(c.after, "left_on", day_text(d->v->arena, d->v->today));
        c.why = d->choice->why;
        if (!change_save(&c, e)) return false;
    }
    return true;
}

static bool join(const struct deciding *d, int64_t group, int64_t org, struct error *e) {
    struct change c;
    int64_t there;
    if (!number_of(d->v, SQL_MEMBER, PARAMS(value_int(group), value_int(org)), &there, e)) return false;
    if (there) return true;
    change_new(&c, d->v, entity_named("subgroup_member"));
    record_set_int(c.after, "subgroup", group);
    record_set_int(c.after, "org", org);
    record_set_text(c.after, "joined", day_text(d->v->arena, d->v->today));
    c.why = d->choice->why;
    return change_save(&c, e);
}

static bool move_member(const struct deciding *d, const struct change *c, struct error *e) {
    int64_t before = record_int(c->before, "subgroup"), after = record_int(c->after, "subgroup");
    int64_t org = record_int(c->after, "org");
    bool selected = record_is(c->after, "state", "selected");
    if (before && !selected && !leave(d, ALL_GROUPS, org, e)) return false;
    if (before && before != after && !leave(d, before, org, e)) return false;
    return !after || !selected || join(d, after, org, e);
}

static bool decide_now(struct db *db, void *ctx, struct error *e) {
    struct deciding *d = ctx;
    struct change c;
    (void)db;
    if (!change_open(&c, d->v, entity_named("expression_of_interest"), d->id, e) ||
        !change_put_given(&c, "state", d->choice->to, e) ||
        !change_put_given(&c, "reason_code", d->choice->reason_code, e) ||
        !change_put_given(&c, "offer", d->choice->offer, e))
        return false;
    if (d->choice->subgroup)
        record_set_int(c.after, "subgroup", d->choice->subgroup);
    else
        record_set_null(c.after, "subgroup");
    c.why = d->choice->why;
    return change_save(&c, e) && move_member(d, &c, e) && change_result(&c, d->out, e);
}

bool answer_decide(const struct view *v, int64_t expression, const struct answer_choice *choice,
                   struct edit_result *out, struct error *e) {
    struct act act = {
        .code = ACT_DECIDE, .entity = entity_named("expression_of_interest"), .row = expression};
    struct deciding d = {v, expression, choice, out};
    return tx_run(v->db, &act, decide_now, &d, e);
}
