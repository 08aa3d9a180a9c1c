#include "catalyse/base/i18n.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/withdrawal.h"
#include "catalyse/store/tx.h"
#include "service/change/leave.h"
#include "service/change/save.h"
#include "service/read/take.h"

struct leaving {
    const struct view *v;
    const struct leaver *who;
    struct sv reason;
};

static bool each(const struct leaving *l, const char *entity, const char *sql,
                 void (*end)(const struct leaving *l, struct change *c), struct error *e) {
    struct ids ids;
    if (!ids_of(l->v, sql, PARAMS(value_int(l->who->id), value_int(l->who->subgroup)), &ids, e)) return false;
    for (size_t i = 0; i < ids.n; i++) {
        struct change c;
        if (!change_open(&c, l->v, entity_named(entity), ids.v[i], e)) return false;
        c.why = (struct reasons){.said = l->reason};
        end(l, &c);
        if (!change_save(&c, e)) return false;
    }
    return true;
}

static void end_membership(const struct leaving *l, struct change *c) {
    bool active = take_in(c->after, "state", "active");
    record_set_text(c->after, "left_on", day_text(l->v->arena, l->v->today));
    record_set_text(c->after, "state", active ? SV("leaving") : SV("left"));
}

static void end_answer(const struct leaving *l, struct change *c) {
    if (!l->reason.n) c->why.mine = sv_from(_("has left the programme"));
    record_set_text(c->after, "state", SV("withdrawn"));
}

static void end_part(const struct leaving *l, struct change *c) {
    (void)l;
    record_set_text(c->after, "state", SV("inactive"));
}

static bool note_now(struct db *db, void *ctx, struct error *e) {
    static const char SQL_MEMBERSHIPS[] =
        "SELECT m.id FROM membership m JOIN consortium c ON c.id = m.consortium JOIN project p ON p.id ="
        " c.project WHERE m.org = ?1 AND m.state IN ('proposed', 'accepted', 'active') AND (?2 = 0 OR"
        " p.subgroup = ?2)";
    static const char SQL_PART[] =
        "SELECT id FROM organisation WHERE id = ?1 AND ?2 = 0 AND state <> 'inactive'";
    static const char SQL_ANSWERS[] =
        "SELECT id FROM expression_of_interest WHERE org = ?1 AND ?2 = 0 AND state IN ('received', 'complete',"
        " 'shortlisted', 'selected', 'waitlisted') ORDER BY id";
    const struct leaving *l = ctx;
    size_t left;
    (void)db;
    return groups_leave(l->v, l->who->id, l->who->subgroup, (struct reasons){.said = l->reason}, &left, e) &&
           each(l, "membership", SQL_MEMBERSHIPS, end_membership, e) &&
           each(l, "expression_of_interest", SQL_ANSWERS, end_answer, e) &&
           each(l, "organisation", SQL_PART, end_part, e);
}

bool withdrawal_note(const struct view *v, const struct leaver *who, struct sv reason_said, struct error *e) {
    struct act act = {.code = ACT_WITHDRAW, .entity = who->entity, .row = who->id};
    struct leaving l = {v, who, reason_said};
    return tx_run(v->db, &act, note_now, &l, e);
}
