#include "service/follow/withdrawal_stakes.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/query.h"

/* The rows `x` of an entity of which the condition on `x` and `who(org, person)` holds: their group, cents.
 * `who` leaves; the other one of both is 0. */
struct stake_source {
    enum stake_kind kind;
    const char *entity, *group, *cents, *condition;
};

#define BY(person) \
    "(" person " = who.person OR " person " IN (SELECT id FROM participant WHERE org = who.org))"
#define HELD(org, person) "(" org " = who.org OR " BY(person) ")"
#define OPEN_GROUP "x.state NOT IN ('merged', 'closed')"
#define FUND "('FRUP', 'FAB', 'FE', 'FDD', 'EM')"
#define FUND_OF_GROUP "subgroup_member m JOIN organisation o ON o.id = m.org AND o.kind IN " FUND

/* Where the group of a row is said. */
#define ITSELF "x.id"
#define HERE "x.subgroup"
#define OF_PROJECT "(SELECT p.subgroup FROM project p WHERE p.id = x.project)"
#define OF_CONSORTIUM \
    "(SELECT p.subgroup FROM consortium c JOIN project p ON p.id = c.project WHERE c.id = x.consortium)"
#define OF_DELIVERABLE \
    "(SELECT p.subgroup FROM deliverable d JOIN project p ON p.id = d.project WHERE d.id = x.deliverable)"

#define ROWS(kind, entity, group, cents, condition) \
    { STAKE_##kind, #entity, group, cents, condition }

static const struct stake_source STAKES[] = {
    ROWS(LEAD, consortium, OF_PROJECT, "0",
         "who.org IN (x.lead_org, x.backbone_org) AND x.state <> 'wound_up'"),
    ROWS(CONVENOR, subgroup, ITSELF, "0", HELD("x.convenor_org", "x.convenor_person") " AND " OPEN_GROUP),
    ROWS(LAST_FUND, subgroup, ITSELF, "0",
         OPEN_GROUP " AND x.id IN (SELECT m.subgroup FROM " FUND_OF_GROUP
                    " WHERE m.org = who.org AND m.left_on IS"
                    " NULL) AND NOT EXISTS (SELECT 1 FROM " FUND_OF_GROUP
                    " WHERE m.subgroup = x.id AND m.org <> who.org AND m.left_on IS NULL)"),
    ROWS(PROJECT, project, HERE, "0",
         "x.state IN ('costed', 'submitted', 'funded', 'running', 'finalising') AND (x.subgroup IN (SELECT"
         " subgroup FROM subgroup_member WHERE org = who.org AND left_on IS NULL) OR x.id IN (SELECT project"
         " FROM money_flow WHERE payer = who.org))"),
    ROWS(AGREEMENT, consortium, OF_PROJECT, "0",
         "x.signed_on IS NOT NULL AND x.state <> 'wound_up' AND EXISTS (SELECT 1 FROM membership m WHERE"
         " m.consortium = x.id AND m.org = who.org AND m.state IN ('active', 'leaving'))"),
    ROWS(COMMITMENT, commitment, OF_PROJECT, "x.valued",
         "x.from_org = who.org AND x.state IN ('proposed', 'agreed', 'signed')"),
    ROWS(COUNTED, commitment, OF_PROJECT, "x.valued",
         "x.to_org = who.org AND x.state IN ('proposed', 'agreed', 'signed')"),
    ROWS(FLOW, money_flow, OF_PROJECT, "x.amount",
         "who.org IN (x.payer, x.payee) AND x.state IN ('planned', 'authorised')"),
    ROWS(BUDGET, budget_line, OF_PROJECT, "x.amount", "x.member = who.org"),
    ROWS(KEY, membership, OF_CONSORTIUM, "0",
         "x.org = who.org AND x.overhead_share_bp > 0 AND x.state IN ('active', 'leaving')"),
    ROWS(ROLE, role_assignment, OF_PROJECT, "0", HELD("x.org", "x.person") " AND x.state <> 'ended'"),
    ROWS(DEPUTY, role_assignment, OF_PROJECT, "0", BY("x.deputy") " AND x.state <> 'ended'"),
    ROWS(ANSWERS, rasci_cell, OF_DELIVERABLE, "0", "x.org = who.org AND x.letter = 'A'"),
    ROWS(DOES, rasci_cell, OF_DELIVERABLE, "0", "x.org = who.org AND x.letter = 'R'"),
    ROWS(STEP, next_step, HERE, "0",
         HELD("x.owner", "x.owner_person") " AND x.state IN ('open', 'doing', 'late')"),
    ROWS(MEETING, funder_meeting, OF_PROJECT, "0",
         "x.funder = who.org AND x.state IN ('requested', 'scheduled')"),
    ROWS(CARRIED, checklist_answer, HERE, "0",
         HELD("x.owner",
              "x.owner_person") " AND x.state IN ('discussed', 'partial', 'disagreed', 'reopened')"),
    ROWS(CARRIED, indicator, OF_PROJECT, "0", "x.collected_by = who.org AND x.state = 'defined'"),
    ROWS(CARRIED, risk, HERE, "0", "x.owner = who.org AND x.state IN ('open', 'watched')"),
    ROWS(CARRIED, expression_of_interest, HERE, "0", "x.contact = who.person"),
    ROWS(MANDATE, organisation, "NULL", "0",
         "x.id = (SELECT org FROM participant WHERE id = who.person AND may_commit = 1) AND NOT EXISTS"
         " (SELECT 1 FROM participant y WHERE y.org = x.id AND y.id <> who.person AND y.may_commit = 1)"),
};

enum { N_STAKE_SOURCES = sizeof STAKES / sizeof *STAKES };

/* Row, its group, cents; ?1 the organisation that leaves (0: a person does), ?2 the person (0: an
 * organisation does). */
static const char *held_of_source(struct arena *a, const struct stake_source *s) {
    return arena_printf(a,
                        "WITH who(org, person) AS (SELECT ?1, ?2) SELECT x.id, %s AS place, %s FROM who JOIN"
                        " %s x WHERE %s ORDER BY place, x.ref",
                        s->group, s->cents, s->entity, s->condition);
}

static bool stakes_find(const struct view *v, const struct leaver *who, const struct stake_source *source,
                        struct withdrawal *out, struct error *e) {
    bool org = who->entity == entity_named("organisation");
    struct query q;
    enum step s;
    if (!query_open(v->db, held_of_source(v->arena, source), &q, e)) return false;
    query_bind_int(&q, 1, org ? who->id : 0);
    query_bind_int(&q, 2, org ? 0 : who->id);
    while ((s = query_next(&q, e)) == STEP_ROW) {
        struct stake one = {.kind = source->kind,
                            .row = {.entity = entity_named(source->entity), .id = query_int(&q, 0)},
                            .group = {.entity = entity_named("subgroup"), .id = query_int(&q, 1)},
                            .cents = query_int(&q, 2)};
        if (!who->subgroup || one.group.id == who->subgroup) VEC_PUSH(v->arena, out, one);
    }
    query_close(&q);
    return s == STEP_END;
}

bool stakes_held(const struct view *v, const struct leaver *who, struct withdrawal *out, struct error *e) {
    for (size_t i = 0; i < N_STAKE_SOURCES; i++)
        if (!stakes_find(v, who, &STAKES[i], out, e)) return false;
    return true;
}

const char SQL_LEAVERS[] =
    "SELECT o.id, 0 FROM organisation o WHERE o.state = 'inactive' OR (EXISTS (SELECT 1 FROM subgroup_member"
    " m WHERE m.org = o.id AND m.left_on IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM subgroup_member m WHERE"
    " m.org = o.id AND m.left_on IS NULL))";

const char *stakes_of_leavers(struct arena *a) {
    struct str sql = {0};
    str_addf(&sql, "WITH who(org, person) AS (%s) SELECT o.id, NULL, count(*) FROM (", SQL_LEAVERS);
    for (size_t i = 0; i < N_STAKE_SOURCES; i++)
        str_addf(&sql, "%sSELECT who.org FROM who JOIN %s x WHERE %s", i ? " UNION ALL " : "",
                 STAKES[i].entity, STAKES[i].condition);
    str_addz(&sql, ") held JOIN organisation o ON o.id = held.org GROUP BY o.id ORDER BY o.name, o.ref");
    return str_keep(&sql, a).p;
}

static const struct {
    const char *label, *remedy;
} WORDS[N_STAKES] = {
    [STAKE_LEAD] = {N_("Lead or backbone of the consortium"),
                    N_("another is chosen, and the funds are told")},
    [STAKE_CONVENOR] = {N_("Convenor of the group"), N_("another before the next meeting")},
    [STAKE_LAST_FUND] = {N_("The only fund of the group"), N_("invite another fund")},
    [STAKE_PROJECT] = {N_("Projects that go on"), N_("tell the funds and the partners first")},
    [STAKE_AGREEMENT] = {N_("Agreement signed with it"), N_("an addendum: ask the lawyer")},
    [STAKE_COMMITMENT] = {N_("Promises made"),
                          N_("r says who takes them over; b withdraws, with the reason")},
    [STAKE_COUNTED] = {N_("Promises made to it"), N_("ask who promised whether they stand")},
    [STAKE_FLOW] = {N_("Money flows"), N_("another payer or payee before the date")},
    [STAKE_BUDGET] = {N_("Budget lines"), N_("share out the work, or take the line out")},
    [STAKE_KEY] = {N_("Share of the overheads"), N_("agree on the key again")},
    [STAKE_ROLE] = {N_("Roles held"), N_("r says who takes them, with a mandate to confirm")},
    [STAKE_DEPUTY] = {N_("Deputy of a role"), N_("another deputy")},
    [STAKE_ANSWERS] = {N_("Answers for it (A)"), N_("one A on each line")},
    [STAKE_DOES] = {N_("Does it (R)"), N_("who does it instead?")},
    [STAKE_STEP] = {N_("Next steps"), N_("r says who takes them over, or drop them with the reason")},
    [STAKE_MEETING] = {N_("Meetings with the fund to come"), N_("give the place to another, or cancel")},
    [STAKE_CARRIED] = {N_("Questions, indicators and risks carried"), N_("another owner")},
    [STAKE_MANDATE] = {N_("Nobody else may commit the organisation"), N_("ask its board to name somebody")},
};

const char *stake_label(enum stake_kind kind) {
    return _(WORDS[kind].label);
}

const char *stake_remedy(enum stake_kind kind) {
    return _(WORDS[kind].remedy);
}
