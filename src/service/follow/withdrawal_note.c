#include "catalyse/domain/entities.h"
#include "catalyse/service/withdrawal.h"
#include "catalyse/store/tx.h"
#include "service/change/change.h"
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

static void end_place(const struct leaving *l, struct change *c) {
    record_set_text(c->after, "left_on", day_text(l->v->arena, l->v->today));
    if (l->reason.n) record_set_text(c->after, "reason_said", l->reason);
}

static void end_membership(const struct leaving *l, struct change *c) {
    bool active = take_in(c->after, "state", "active");
    record_set_text(c->after, "left_on", day_text(l->v->arena, l->v->today));
    record_set_text(c->after, "state", active ? SV("leaving") : SV("left"));
}

static void end_part(const struct leaving *l, struct change *c) {
    (void)l;
    record_set_text(c->after, "state", SV("inactive"));
}

static bool note_now(struct db *db, void *ctx, struct error *e) {
    static const char SQL_PLACES[] =
        "SELECT id FROM subgroup_member WHERE org = ?1 AND left_on IS NULL AND (?2 = 0 OR subgroup = ?2)";
    static const char SQL_MEMBERSHIPS[] =
        "SELECT m.id FROM membership m JOIN consortium c ON c.id = m.consortium JOIN project p ON p.id ="
        " c.project WHERE m.org = ?1 AND m.state IN ('proposed', 'accepted', 'active') AND (?2 = 0 OR"
        " p.subgroup = ?2)";
    static const char SQL_PART[] =
        "SELECT id FROM organisation WHERE id = ?1 AND ?2 = 0 AND state <> 'inactive'";
    const struct leaving *l = ctx;
    (void)db;
    return each(l, "subgroup_member", SQL_PLACES, end_place, e) &&
           each(l, "membership", SQL_MEMBERSHIPS, end_membership, e) &&
           each(l, "organisation", SQL_PART, end_part, e);
}

bool withdrawal_note(const struct view *v, const struct leaver *who, struct sv reason_said, struct error *e) {
    struct act act = {.code = ACT_WITHDRAW, .entity = who->entity, .row = who->id};
    struct leaving l = {v, who, reason_said};
    return tx_run(v->db, &act, note_now, &l, e);
}
