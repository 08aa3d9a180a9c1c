#include "catalyse/service/decisions.h"
#include "catalyse/base/i18n.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/state.h"
#include "service/event/decisions.h"
#include "service/read/take.h"
#include "service/rules/rules.h"

#define DECISIONS(where) \
    "SELECT id FROM decision" where " ORDER BY state IN ('adopted', 'rejected', 'reviewed'), review_on, id"
static const char SQL_DECISIONS[] = DECISIONS(""), SQL_OF_GROUP[] = DECISIONS(" WHERE subgroup = ?1");
static const char SQL_VERSIONS[] = "SELECT id FROM proposal_version WHERE decision = ?1 ORDER BY no, id";
static const char SQL_OBJECTIONS[] =
    "SELECT id FROM objection WHERE decision = ?1 ORDER BY state <> 'open', kind = 'concern', id";
static bool load_versions(const struct view *v, int64_t id, struct seen *rows, struct error *e) {
    return seen_rows(v, entity_named("proposal_version"), SQL_VERSIONS, PARAMS(value_int(id)), rows, e);
}

static bool load_objections(const struct view *v, int64_t id, struct seen *rows, struct error *e) {
    return seen_rows(v, entity_named("objection"), SQL_OBJECTIONS, PARAMS(value_int(id)), rows, e);
}

bool mandate_waits(const struct view *v, int64_t decision, bool *waits, struct error *e) {
    int64_t n = 0;
    bool ok = query_one(v->db, "SELECT count(*) FROM decision d WHERE d.id = ?1 AND " MANDATE_WAITS, decision,
                        &n, e);
    *waits = n > 0;
    return ok;
}

static bool row_of(const struct view *v, const struct record *r, struct decision_row *row, struct error *e) {
    struct seen versions, objections;
    *row = (struct decision_row){.row = seen_self(v, r),
                                 .rule = take_choice(r, "rule"),
                                 .state = take_choice(r, "state"),
                                 .review_on = take_day(r, "review_on"),
                                 .trial_until = take_day(r, "trial_until")};
    if ((take_has(r, "elected") && !mandate_waits(v, r->id, &row->mandate_waits, e)) ||
        !seen_ref(v, r, "subgroup", &row->subgroup, e) || !load_versions(v, r->id, &versions, e) ||
        !load_objections(v, r->id, &objections, e))
        return false;
    row->versions = versions.n;
    if (versions.n) row->text = record_text(versions.v[versions.n - 1], "text_fr");
    for (size_t i = 0; i < objections.n; i++) {
        bool concern = record_is(objections.v[i], "kind", "concern");
        row->concerns += concern;
        row->objections_open += !concern && record_is(objections.v[i], "state", "open");
    }
    row->review_due =
        record_is(r, "state", "adopted") && row->review_on != NO_DAY && row->review_on <= v->today;
    return true;
}

static bool rows_load(const struct view *v, int64_t subgroup, struct decision_rows *out, struct error *e) {
    const struct value of = value_int(subgroup);
    struct seen rows;
    if (!seen_rows(v, entity_named("decision"), subgroup ? SQL_OF_GROUP : SQL_DECISIONS, &of, subgroup != 0,
                   &rows, e))
        return false;
    out->withheld = rows.withheld;
    for (size_t i = 0; i < rows.n; i++) {
        struct decision_row row;
        if (!row_of(v, rows.v[i], &row, e)) return false;
        VEC_PUSH(v->arena, out, row);
    }
    return true;
}

bool decisions_read(const struct view *v, int64_t subgroup, struct decision_rows *out, struct error *e) {
    *out = (struct decision_rows){0};
    return read_begin(v->db, e) && read_done(v->db, rows_load(v, subgroup, out, e));
}

static bool card_versions(const struct view *v, int64_t id, struct decision_card *out, struct error *e) {
    struct seen rows;
    if (!load_versions(v, id, &rows, e)) return false;
    out->versions = arena_array(v->arena, rows.n + 1, sizeof *out->versions);
    for (size_t i = 0; i < rows.n; i++)
        out->versions[out->n_versions++] = (struct version_row){.id = rows.v[i]->id,
                                                                .no = (int)record_int(rows.v[i], "no"),
                                                                .text = record_text(rows.v[i], "text_fr"),
                                                                .at = rows.v[i]->created_at,
                                                                .author = rows.v[i]->author};
    return true;
}

/* What was settled before the latest words were written. */
static bool hear_again(const struct record *objection, const struct decision_card *c) {
    return c->n_versions && !choice_is(c->row.state, "adopted") && !choice_is(c->row.state, "rejected") &&
           record_is(objection, "kind", "objection") && take_in(objection, "state", "integrated withdrawn") &&
           sv_cmp(objection->updated_at, c->versions[c->n_versions - 1].at) < 0;
}

static bool card_objections(const struct view *v, int64_t id, struct decision_card *out, struct error *e) {
    struct seen rows;
    if (!load_objections(v, id, &rows, e)) return false;
    out->objections = arena_array(v->arena, rows.n + 1, sizeof *out->objections);
    for (size_t i = 0; i < rows.n; i++) {
        const struct record *r = rows.v[i];
        if (!take_has(r, "text_fr")) continue;
        struct objection_row *row = &out->objections[out->n_objections++];
        *row = (struct objection_row){.row = seen_self(v, r),
                                      .kind = take_choice(r, "kind"),
                                      .state = take_choice(r, "state"),
                                      .text = record_text(r, "text_fr"),
                                      .outcome = record_text(r, "outcome_fr"),
                                      .again = hear_again(r, out)};
        if (!seen_ref(v, r, "org", &row->org, e)) return false;
        for (size_t k = 0; k < out->n_versions; k++)
            if (out->versions[k].id == record_int(r, "version")) row->version = out->versions[k].no;
    }
    return true;
}

static bool adoption_of(const struct view *v, int64_t id, struct decision_card *out, struct error *e) {
    struct findings found = {.arena = v->arena};
    struct record *whole;
    struct error why = {0};
    if (!record_load(v->db, v->arena, entity_named("decision"), id, &whole, e)) return false;
    if (!state_can(whole->entity, take_state(whole), SV("adopted"), NULL)) {
        if (state_can(whole->entity, take_state(whole), SV("proposed"), NULL))
            out->refusal = sv_from(_("it is to be proposed again first: t"));
        return true;
    }
    if (!rules_step(v, whole, SV("adopted"), &found, e)) return false;
    out->may_adopt = rules_refuse(v, &found, &why);
    if (!out->may_adopt) out->refusal = sv_from(arena_printf(v->arena, "%s", why.text));
    return true;
}

static bool card_load(const struct view *v, int64_t id, struct decision_card *out, struct error *e) {
    struct record *r;
    if (!seen_row(v, entity_named("decision"), id, &r, e)) return false;
    if (!r) return error_set(e, ERR_NO_FILE, _("this decision is not there"));
    if (!row_of(v, r, &out->row, e)) return false;
    out->voters = record_text(r, "voters");
    out->outcome = record_text(r, "outcome_fr");
    out->opponents = record_text(r, "opponents_fr");
    out->secret = take_flag(r, "secret");
    if (record_int(r, "mandate") || record_int(r, "role")) {
        out->election = arena_alloc(v->arena, sizeof *out->election);
        if (!election_read(v, id, out->election, e)) return false;
    }
    return seen_ref(v, r, "meeting", &out->meeting, e) && seen_ref(v, r, "event", &out->event, e) &&
           card_versions(v, id, out, e) && card_objections(v, id, out, e) &&
           polls_shown(v, id, &out->polls, e) && polls_about(v, r, &out->polls, e) &&
           adoption_of(v, id, out, e);
}

bool decision_read(const struct view *v, int64_t id, struct decision_card *out, struct error *e) {
    *out = (struct decision_card){0};
    return read_begin(v->db, e) && read_done(v->db, card_load(v, id, out, e));
}
