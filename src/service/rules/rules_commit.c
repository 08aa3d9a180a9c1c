#include "catalyse/domain/rules_commit.h"
#include "catalyse/base/str.h"
#include "catalyse/domain/rules_money.h"
#include "service/read/take.h"
#include "service/rules/rules.h"

static const char SQL_EVIDENCE[] = "SELECT count(*) FROM evidence WHERE commitment = ?1";
static const char SQL_DOCUMENTS[] =
    "SELECT count(*) FROM evidence WHERE commitment = ?1 AND document IS NOT NULL";
static const char SQL_MAY_COMMIT[] = "SELECT may_commit FROM participant WHERE id = ?1";

static int32_t day_or_zero(const struct record *r, const char *field) {
    int32_t day = take_day(r, field);
    return day == NO_DAY ? 0 : day;
}

/* `intention` says that it was spoken without mandate; emptied, somebody who may confirmed it. */
static bool commitment_facts_of(const struct view *v, const struct record *r, struct commitment_facts *f,
                                struct error *e) {
    int64_t evidence, documents, may;
    if (!query_one(v->db, SQL_EVIDENCE, r->id, &evidence, e) ||
        !query_one(v->db, SQL_DOCUMENTS, r->id, &documents, e) ||
        !query_one(v->db, SQL_MAY_COMMIT, record_int(r, "said_by"), &may, e))
        return false;
    bool intention = take_flag(r, "intention");
    *f = (struct commitment_facts){.id = r->id,
                                   .state = take_state(r),
                                   .quantity = take_has(r, "quantity"),
                                   .unit = take_has(r, "unit"),
                                   .start = day_or_zero(r, "start"),
                                   .end = day_or_zero(r, "end"),
                                   .documents = (int)documents,
                                   .evidence = (int)evidence,
                                   .said = intention || take_has(r, "said_by"),
                                   .may_commit = may == 1 && !intention,
                                   .confirmed = !intention};
    return true;
}

bool look_commitment(const struct view *v, const struct record *r, struct findings *out, struct error *e) {
    struct commitment_facts f;
    if (!commitment_facts_of(v, r, &f, e)) return false;
    rule_commitment(&f, v->today, out);
    return true;
}

bool step_commitment(const struct view *v, const struct record *r, struct sv to, struct findings *out,
                     struct error *e) {
    struct commitment_facts f;
    if (!commitment_facts_of(v, r, &f, e)) return false;
    rule_commitment_step(&f, to, out);
    return true;
}

static const char SQL_LETTERS[] = "SELECT letter FROM rasci_cell WHERE deliverable = ?1 ORDER BY id";

bool look_deliverable(const struct view *v, const struct record *r, struct findings *out, struct error *e) {
    struct query q;
    struct str letters = {0};
    enum step s;
    if (!query_open(v->db, SQL_LETTERS, &q, e)) return false;
    query_bind_int(&q, 1, r->id);
    while ((s = query_next(&q, e)) == STEP_ROW) str_add(&letters, query_text(&q, 0));
    query_close(&q);
    const char *kept = str_keep(&letters, v->arena).p;
    rule_rasci(&(struct rasci_facts){r->id, kept}, out);
    return s == STEP_END;
}

/* Those who have accepted; several may stand. */
static const char SQL_LEADS[] =
    "SELECT count(*) FROM role_assignment a JOIN role r ON r.id = a.role WHERE a.project = ?1 AND"
    " r.ref = 'lead' COLLATE NOCASE AND a.state IN ('accepted', 'held')";

bool look_role(const struct view *v, const struct record *r, struct findings *out, struct error *e) {
    int64_t project = record_int(r, "project"), leads;
    if (!query_one(v->db, SQL_LEADS, project, &leads, e)) return false;
    rule_leads(project, (int)leads, out);
    return true;
}

static const char SQL_PARTIES[] =
    "SELECT a.kind, a.host_name IS NOT NULL, b.mecenat_eligible FROM organisation a, organisation b WHERE"
    " a.id = ?1 AND b.id = ?2";

bool flow_facts_of(const struct view *v, const struct record *r, struct flow_facts *f, struct error *e) {
    struct query q;
    *f = (struct flow_facts){.id = r->id,
                             .payer = record_int(r, "payer"),
                             .payee = record_int(r, "payee"),
                             .basis = record_text(r, "basis"),
                             .state = take_state(r),
                             .public_money = take_flag(r, "public_money"),
                             .authorised = take_flag(r, "authorised_in_writing"),
                             .agreement = take_has(r, "document")};
    if (!query_open(v->db, SQL_PARTIES, &q, e)) return false;
    query_bind_int(&q, 1, f->payer);
    query_bind_int(&q, 2, f->payee);
    enum step s = query_next(&q, e);
    if (s == STEP_ROW) {
        f->payer_kind = query_text_copy(&q, 0, v->arena);
        f->payer_host = query_int(&q, 1) == 1;
        f->payee_eligible = query_text_copy(&q, 2, v->arena);
    }
    query_close(&q);
    return s != STEP_FAILED;
}

bool look_flow(const struct view *v, const struct record *r, struct findings *out, struct error *e) {
    struct flow_facts f;
    if (!flow_facts_of(v, r, &f, e)) return false;
    rule_flow(&f, out);
    return true;
}

bool step_flow(const struct view *v, const struct record *r, struct sv to, struct findings *out,
               struct error *e) {
    struct flow_facts f;
    if (!flow_facts_of(v, r, &f, e)) return false;
    rule_flow_step(&f, to, out);
    return true;
}

static const char SQL_SHARES[] =
    "SELECT coalesce(overhead_share_bp, 0) FROM membership WHERE consortium = ?1 AND"
    " state IN ('active', 'leaving') ORDER BY id";
static const char SQL_ACTIVE[] =
    "SELECT count(*) FROM membership WHERE consortium = ?1 AND state IN ('active', 'leaving') AND"
    " tier <> 'observer'";
static const char SQL_BOARDS[] =
    "SELECT count(*) FROM membership m WHERE m.consortium = ?1 AND m.state IN ('active', 'leaving') AND"
    " m.tier <> 'observer' AND EXISTS (SELECT 1 FROM document d WHERE d.org = m.org AND"
    " d.kind = 'board_minute' AND d.state <> 'superseded')";

bool look_consortium(const struct view *v, const struct record *r, struct findings *out, struct error *e) {
    struct ids shares;
    int64_t members, boards;
    if (!ids_of(v, SQL_SHARES, PARAMS(value_int(r->id)), &shares, e) ||
        !query_one(v->db, SQL_ACTIVE, r->id, &members, e) || !query_one(v->db, SQL_BOARDS, r->id, &boards, e))
        return false;
    int *bp = arena_array(v->arena, shares.n + 1, sizeof *bp);
    for (size_t i = 0; i < shares.n; i++) bp[i] = (int)shares.v[i];
    rule_shares(r->id, bp, shares.n, out);
    rule_liability(&(struct liability_facts){.consortium = r->id,
                                             .liability = record_text(r, "joint_liability"),
                                             .members = (int)members,
                                             .board_minutes = (int)boards},
                   out);
    return true;
}

static const char SQL_LINES[] = "SELECT count(*) FROM budget_line WHERE project = ?1 AND member <> ?2";
static const char SQL_LINES_SUM[] = "SELECT sum(amount) FROM budget_line WHERE project = ?1 AND member <> ?2";

static const char SQL_FUND[] =
    "SELECT l.member FROM budget_line l JOIN organisation o ON o.id = l.member WHERE l.project = ?1 AND"
    " l.member <> ?2 AND o.kind IN ('FRUP', 'FAB', 'FE', 'FDD', 'EM') ORDER BY l.id LIMIT 1";

bool budget_facts_of(const struct view *v, const struct record *r, int64_t without, struct budget_facts *f,
                     struct error *e) {
    const struct value params[] = {value_int(r->id), value_int(without)};
    int64_t lines, sum, fund;
    if (!number_of(v, SQL_LINES, params, 2, &lines, e) || !number_of(v, SQL_LINES_SUM, params, 2, &sum, e) ||
        !number_of(v, SQL_FUND, params, 2, &fund, e))
        return false;
    *f = (struct budget_facts){.project = r->id,
                               .has_lines = lines > 0,
                               .fund = fund,
                               .lines = sum,
                               .has_total = take_has(r, "budget_total"),
                               .has_sought = take_has(r, "amount_sought"),
                               .has_other = take_has(r, "own_funds") || take_has(r, "other_secured"),
                               .total = record_int(r, "budget_total"),
                               .sought = record_int(r, "amount_sought"),
                               .own = record_int(r, "own_funds"),
                               .secured = record_int(r, "other_secured")};
    return true;
}

bool look_project(const struct view *v, const struct record *r, struct findings *out, struct error *e) {
    struct budget_facts f;
    if (!budget_facts_of(v, r, 0, &f, e)) return false;
    rule_budget(&f, out);
    return true;
}
