#include "catalyse/service/withdrawal.h"
#include "catalyse/domain/entities.h"
#include "service/follow/withdrawal_stakes.h"
#include "service/read/seen.h"
#include "service/rules/levels.h"
#include "service/rules/rules.h"

/* Somebody of the group who stays: ?1 the group, ?2 and ?3 who leaves. */
static const char SQL_CALL[] =
    "SELECT p.id FROM participant p JOIN subgroup g ON g.id = ?1 WHERE p.org <> ?2 AND p.id <> ?3 AND"
    " p.programme_role IN ('voice', 'host', 'concerned') AND p.org IN (SELECT org FROM subgroup_member WHERE"
    " subgroup = g.id AND left_on IS NULL) ORDER BY p.id = coalesce(g.convenor_person, 0) DESC,"
    " p.org = coalesce(g.convenor_org, 0) DESC, p.may_commit = 1 DESC, p.last_name, p.id LIMIT 1";

static const char SQL_GROUPS[] =
    "SELECT id FROM subgroup g WHERE (?2 = 0 OR id = ?2) AND state NOT IN ('merged', 'closed') AND (EXISTS"
    " (SELECT 1 FROM subgroup_member m WHERE m.subgroup = g.id AND m.org = ?1 AND m.left_on IS NULL) OR"
    " EXISTS (SELECT 1 FROM project p WHERE p.subgroup = g.id AND (EXISTS (SELECT 1 FROM money_flow f WHERE"
    " f.project = p.id AND ?1 IN (f.payer, f.payee)) OR EXISTS (SELECT 1 FROM budget_line b WHERE b.project ="
    " p.id AND b.member = ?1) OR EXISTS (SELECT 1 FROM deliverable d JOIN rasci_cell c ON c.deliverable ="
    " d.id WHERE d.project = p.id AND c.org = ?1)))) ORDER BY name, ref";

struct asking {
    const struct view *v;
    struct withdrawal *out;
    int64_t org, person, subgroup;
};

static bool call_of(const struct asking *a, int64_t group, struct named *call, struct error *e) {
    int64_t id = 0;
    return number_of(a->v, SQL_CALL, PARAMS(value_int(group), value_int(a->org), value_int(a->person)), &id,
                     e) &&
           seen_named(a->v, entity_named("participant"), id, call, e);
}

/* --- what it holds --- */

static bool stake_named(const struct asking *a, struct stake *one, struct error *e) {
    return seen_named(a->v, one->row.entity, one->row.id, &one->row, e) &&
           seen_named(a->v, one->group.entity, one->group.id, &one->group, e) &&
           call_of(a, one->group.id, &one->call, e);
}

static bool stakes_load(const struct asking *a, const struct leaver *who, struct error *e) {
    if (!stakes_held(a->v, who, a->out, e)) return false;
    for (size_t i = 0; i < a->out->n; i++)
        if (!stake_named(a, &a->out->v[i], e)) return false;
    return true;
}

/* --- what its groups would be --- */

/* Both computations give the same gates in the same order; a gate that asks nothing any more is not lost. */
static void gates_lost(struct arena *a, const struct maturity *now, const struct maturity *then,
                       struct fall *out) {
    out->lost = arena_array(a, then->n_gates + 1, sizeof *out->lost);
    for (size_t i = 0; i < then->n_gates && then->gates[i].level <= now->level; i++)
        if (now->gates[i].met && !then->gates[i].met) out->lost[out->n_lost++] = &then->gates[i];
}

static bool fall_of(const struct asking *a, int64_t group, struct fall *out, struct error *e) {
    struct findings found = {.arena = a->v->arena};
    struct maturity now, then;
    struct record *g;
    if (!record_load(a->v->db, a->v->arena, entity_named("subgroup"), group, &g, e) ||
        !level_computed(a->v, g, 0, &now, e) || !level_computed(a->v, g, a->org, &then, e) ||
        !group_breaks(a->v, g, a->org, &found, e) || !rules_warnings(a->v, &found, &out->found, e))
        return false;
    out->before = now.level;
    out->after = then.level;
    gates_lost(a->v->arena, &now, &then, out);
    return seen_named(a->v, g->entity, group, &out->group, e) && call_of(a, group, &out->call, e);
}

static bool falls_load(const struct asking *a, struct error *e) {
    struct ids groups;
    if (!a->org) return true;
    if (!ids_of(a->v, SQL_GROUPS, PARAMS(value_int(a->org), value_int(a->subgroup)), &groups, e))
        return false;
    a->out->falls = arena_array(a->v->arena, groups.n + 1, sizeof *a->out->falls);
    for (size_t i = 0; i < groups.n; i++) {
        struct fall one = {0};
        if (!fall_of(a, groups.v[i], &one, e)) return false;
        if (one.after < one.before || one.found.n) a->out->falls[a->out->n_falls++] = one;
    }
    return true;
}

static bool gone_load(const struct asking *a, struct error *e) {
    static const char SQL[] =
        "SELECT count(left_on) > 0 AND count(left_on) = count(*) FROM subgroup_member WHERE org = ?1 AND"
        " (?2 = 0 OR subgroup = ?2)";
    int64_t gone;
    if (!number_of(a->v, SQL, PARAMS(value_int(a->org), value_int(a->subgroup)), &gone, e)) return false;
    a->out->gone = gone;
    return true;
}

static bool withdrawal_load(const struct view *v, const struct leaver *who, struct withdrawal *out,
                            struct error *e) {
    bool org = who->entity == entity_named("organisation");
    struct asking a = {v, out, org ? who->id : 0, org ? 0 : who->id, who->subgroup};
    return seen_named(v, who->entity, who->id, &out->leaver, e) &&
           seen_named(v, entity_named("subgroup"), who->subgroup, &out->subgroup, e) && gone_load(&a, e) &&
           falls_load(&a, e) && stakes_load(&a, who, e);
}

bool withdrawal_read(const struct view *v, const struct leaver *who, struct withdrawal *out,
                     struct error *e) {
    *out = (struct withdrawal){.masked = !audience_sees(v->viewer.audience, AUD_ORGANISERS)};
    if (out->masked) return true;
    return read_begin(v->db, e) && read_done(v->db, withdrawal_load(v, who, out, e));
}
