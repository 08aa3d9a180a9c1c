#include "catalyse/domain/entities.h"
#include "service/change/leave.h"
#include "service/read/take.h"

static bool is_refusal(const struct change *c) {
    struct sv to;
    if (!c->before || c->entity != entity_named("expression_of_interest")) return false;
    return change_moves(c, &to) && take_in(c->after, "state", "waitlisted declined withdrawn expired") &&
           !record_is(c->after, "reason_code", "duplicate");
}

static struct reasons reasons_of(const struct record *answer) {
    return (struct reasons){record_text(answer, "reason_private"), record_text(answer, "reason_said")};
}

bool answer_refused(struct change *c, struct error *e) {
    static const char SQL_KEPT[] =
        "SELECT count(*) FROM expression_of_interest WHERE org = ?1 AND state = 'selected'";
    int64_t org, kept;
    if (!is_refusal(c)) return true;
    org = record_int(c->after, "org");
    if (!number_of(c->v, SQL_KEPT, PARAMS(value_int(org)), &kept, e)) return false;
    return kept || groups_leave(c->v, org, ALL_GROUPS, reasons_of(c->after), &c->left, e);
}
