#include "service/change/write.h"
#include "catalyse/domain/entities.h"
#include "service/read/take.h"
#include "service/rules/rules.h"

static bool rules_hold(const struct change *c, struct error *e) {
    struct findings found = {.arena = c->v->arena};
    struct sv to;
    if (!change_moves(c, &to)) return true;
    if (c->before && !change_check_state(c, e)) return false;
    struct record *still = record_copy(c->v->arena, c->after);
    still->v[field_state(c->entity)] = value_text(change_from(c));
    return rules_step(c->v, still, to, &found, e) && rules_refuse(c->v, &found, e);
}

bool change_write_row(struct change *c, struct error *e) {
    struct sv to;
    change_keep_reasons(c);
    if (!change_complete(c, e) || !change_check_targets(c, e) || !change_check_version(c, e) ||
        !rules_hold(c, e))
        return false;
    if (!c->before) return record_insert(c->v->db, c->v->arena, c->after, e);
    if (!record_update(c->v->db, c->before, c->after, e) || !change_log_holder(c, e)) return false;
    return !change_moves(c, &to) || change_log_state(c, e);
}
