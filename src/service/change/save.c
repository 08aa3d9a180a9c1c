#include "service/change/save.h"
#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "service/change/leave.h"
#include "service/change/write.h"
#include "service/rules/rules.h"

bool change_save(struct change *c, struct error *e) {
    return change_write_row(c, e) && answer_refused(c, e) && meetings_follow(c, e);
}

bool change_save_with_reason(struct change *c, struct reasons why, struct error *e) {
    if (why.mine.n == 0 && why.said.n == 0)
        return error_set(e, ERR_USAGE, _("a reason is needed to postpone: the day, a comma, why"));
    if (!change_save(c, e)) return false;
    c->why = why;
    return change_log_state(c, e);
}

bool change_result(const struct change *c, struct edit_result *out, struct error *e) {
    struct findings found = {.arena = c->v->arena};
    *out = (struct edit_result){.id = c->after->id, .ref = c->after->ref, .left = c->left};
    return rules_look(c->v, c->after, &found, e) && rules_warnings(c->v, &found, &out->warnings, e);
}

bool rows_drop(const struct view *v, const char *entity, const char *sql, const struct value *params,
               size_t n, struct error *e) {
    struct ids ids;
    if (!ids_of(v, sql, params, n, &ids, e)) return false;
    for (size_t i = 0; i < ids.n; i++)
        if (!record_delete(v->db, entity_named(entity), ids.v[i], e)) return false;
    return true;
}
