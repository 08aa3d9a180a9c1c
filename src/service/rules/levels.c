#include "service/rules/levels.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/rules_money.h"
#include "catalyse/service/facts.h"
#include "service/read/take.h"
#include "service/rules/rules.h"

#define MEMBERS                                                                                             \
    "SELECT org FROM subgroup_member WHERE subgroup = ?1 AND left_on IS NULL AND coalesce(observer, 0) = 0" \
    " AND org <> ?4"
#define SIGNED_BY                                                                                     \
    "EXISTS (SELECT 1 FROM document d WHERE d.org = m.org AND d.kind = 'board_minute' AND d.state IN" \
    " ('shared', 'signed') AND (d.subgroup IS NULL OR d.subgroup = ?1))"
#define CELLS "SELECT count(*) FROM rasci_cell c WHERE c.deliverable = d.id AND c.org <> ?4 AND c.letter"

/* What is counted of a group: X(fact, SQL); ?1 the subgroup, ?2 its project (0: none), ?3 today,
 * ?4 the organisation it is counted without (0: none). */
#define COUNTS(X)                                                                                           \
    X(eoi_selected, "SELECT count(*) FROM expression_of_interest WHERE subgroup = ?1 AND state = "          \
                    "'selected' AND org <> ?4")                                                             \
    X(no_call, "SELECT NOT EXISTS (SELECT 1 FROM expression_of_interest)")                                  \
    X(diagnosis_agreed, "SELECT count(*) FROM diagnosis_entry WHERE subgroup = ?1 AND state = 'agreed'")    \
    X(steps_done, "SELECT count(*) FROM next_step WHERE subgroup = ?1 AND state = 'done'")                  \
    X(canvas_filled, "SELECT count(DISTINCT block) FROM canvas_entry WHERE project = ?2")                   \
    X(canvas_blocks, "SELECT count(*) FROM canvas_block WHERE canvas = 'project'")                          \
    X(deliverables, "SELECT count(*) FROM deliverable WHERE project = ?2")                                  \
    X(deliverables_held, "SELECT count(*) FROM deliverable d WHERE d.project = ?2 AND (" CELLS              \
                         " = 'A') = 1 AND (" CELLS " = 'R') > 0")                                           \
    X(members, "SELECT count(*) FROM (" MEMBERS ")")                                                        \
    X(members_committed,                                                                                    \
      "SELECT count(*) FROM (" MEMBERS ") WHERE org IN (SELECT from_org FROM commitment WHERE project = ?2" \
      " AND state IN ('agreed', 'signed', 'kept', 'partly_kept'))")                                         \
    X(flows, "SELECT count(*) FROM money_flow WHERE project = ?2 AND ?4 NOT IN (payer, payee)")             \
    X(board_minutes, "SELECT count(*) FROM (" MEMBERS ") m WHERE " SIGNED_BY)                               \
    X(reviews_held,                                                                                         \
      "SELECT count(*) FROM meeting WHERE subgroup = ?1 AND kind = 'review' AND state <> 'planned'")        \
    X(indicators, "SELECT count(*) FROM indicator WHERE project = ?2")                                      \
    X(indicators_collected,                                                                                 \
      "SELECT count(*) FROM indicator WHERE project = ?2 AND state IN ('collected', 'reviewed')"            \
      " AND latest IS NOT NULL")                                                                            \
    X(commitments_due,                                                                                      \
      "SELECT count(*) FROM commitment WHERE project = ?2 AND (state IN ('kept',"                           \
      " 'partly_kept', 'lapsed') OR state IN ('agreed', 'signed') AND \"end\" < ?3 AND from_org <> ?4)")    \
    X(commitments_kept, "SELECT count(*) FROM commitment WHERE project = ?2 AND state = 'kept'")

/* Who of the members lacks what the gate asks of each. */
static const char SQL_UNCOMMITTED[] =
    "SELECT name FROM organisation WHERE id IN (" MEMBERS ") AND id NOT IN (SELECT from_org FROM commitment"
    " WHERE project = ?2 AND state IN ('agreed', 'signed', 'kept', 'partly_kept')) ORDER BY name, id";
static const char SQL_WITHOUT_MINUTE[] =
    "SELECT m.name FROM (SELECT id AS org, id, name FROM organisation WHERE id IN (" MEMBERS ")) m WHERE"
    " NOT " SIGNED_BY " ORDER BY m.name, m.id";

#define COLUMN(fact, sql) "(" sql "), "
static const char SQL_COUNTS[] = "SELECT " COUNTS(COLUMN) "0";

static const char SQL_PROJECT[] =
    "SELECT id FROM project WHERE subgroup = ?1 AND state <> 'abandoned' ORDER BY id DESC";
static const char SQL_CONSORTIUM[] = "SELECT id FROM consortium WHERE project = ?1 ORDER BY id DESC";
static const char SQL_AGREEMENT[] =
    "SELECT count(*) FROM document WHERE subgroup = ?1 AND kind = 'agreement' AND state = 'signed'";
static const char SQL_FLOWS[] =
    "SELECT id FROM money_flow WHERE project = ?1 AND ?2 NOT IN (payer, payee) ORDER BY id";
static const char SQL_QUESTIONS[] =
    "SELECT q.id, q.ref, q.level FROM question q JOIN section s ON s.id = q.section ORDER BY s.no, q.pos, q.id";
static const char SQL_STATES[] =
    "SELECT question, state FROM checklist_answer WHERE subgroup = ?1 ORDER BY round, id";

enum { CANVAS_BLOCKS_USUAL = 12 };

bool project_of(const struct view *v, int64_t subgroup, int64_t *id, struct error *e) {
    return query_one(v->db, SQL_PROJECT, subgroup, id, e);
}

static int lines_of(struct sv text) {
    struct sv line;
    int n = 0;
    while (sv_next(&text, '\n', &line)) n += sv_trim(line).n > 0;
    return n;
}

static bool facts_counted(const struct view *v, int64_t group, int64_t project, int64_t without,
                          struct maturity_facts *f, struct error *e) {
    struct query q;
    int column = 0;
    if (!query_open(v->db, SQL_COUNTS, &q, e)) return false;
    query_bind_int(&q, 1, group);
    query_bind_int(&q, 2, project);
    query_bind_text(&q, 3, day_text(v->arena, v->today));
    query_bind_int(&q, 4, without);
    enum step s = query_next(&q, e);
#define TAKE(fact, sql) f->fact = s == STEP_ROW ? (int)query_int(&q, column++) : 0;
    COUNTS(TAKE)
#undef TAKE
    query_close(&q);
    if (f->canvas_blocks == 0) f->canvas_blocks = CANVAS_BLOCKS_USUAL;
    return s != STEP_FAILED;
}

static bool names_read(const struct view *v, const char *sql, int64_t group, int64_t project, int64_t without,
                       const struct sv **out, struct error *e) {
    struct {
        struct sv *v;
        size_t n, cap;
    } names = {0};
    struct query q;
    enum step s;
    if (!query_open(v->db, sql, &q, e)) return false;
    query_bind_int(&q, 1, group);
    query_bind_int(&q, 2, project);
    query_bind_int(&q, 4, without);
    while ((s = query_next(&q, e)) == STEP_ROW) VEC_PUSH(v->arena, &names, query_text_copy(&q, 0, v->arena));
    query_close(&q);
    *out = names.v;
    return s == STEP_END;
}

/* Nobody is named while nobody has begun, all are missing; nor to those outside the group. */
static bool facts_named(const struct view *v, int64_t group, int64_t project, int64_t without,
                        struct maturity_facts *f, struct error *e) {
    if (!audience_sees(v->viewer.audience, AUD_GROUP)) return true;
    return (!f->members_committed || f->members_committed == f->members ||
            names_read(v, SQL_UNCOMMITTED, group, project, without, &f->uncommitted, e)) &&
           (!f->board_minutes || f->board_minutes == f->members ||
            names_read(v, SQL_WITHOUT_MINUTE, group, project, without, &f->without_minute, e));
}

static bool facts_of_consortium(const struct view *v, int64_t project, struct maturity_facts *f,
                                struct error *e) {
    int64_t id;
    struct record *r;
    if (!query_one(v->db, SQL_CONSORTIUM, project, &id, e)) return false;
    if (!id) return true;
    if (!record_load(v->db, v->arena, entity_named("consortium"), id, &r, e)) return false;
    f->agreement_signed = f->agreement_signed || take_has(r, "signed_on");
    f->follow_on = record_is(r, "outcome", "follow_on");
    f->lasting_form = record_is(r, "outcome", "lasting_form");
    f->handover = record_is(r, "outcome", "handover");
    return true;
}

/* How many are authorised, and the first that is not. */
static bool flows_counted(const struct view *v, int64_t project, int64_t without, int *authorised,
                          int64_t *missing, struct error *e) {
    struct ids ids;
    *missing = 0;
    if (!ids_of(v, SQL_FLOWS, PARAMS(value_int(project), value_int(without)), &ids, e)) return false;
    for (size_t i = 0; i < ids.n; i++) {
        struct record *r;
        struct flow_facts flow;
        if (!record_load(v->db, v->arena, entity_named("money_flow"), ids.v[i], &r, e) ||
            !flow_facts_of(v, r, &flow, e))
            return false;
        *authorised += flow_authorised(&flow);
        if (!*missing && !flow_authorised(&flow)) *missing = ids.v[i];
    }
    return true;
}

static bool facts_of_project(const struct view *v, int64_t project, int64_t without, struct maturity_facts *f,
                             struct error *e) {
    struct budget_facts budget;
    struct record *r;
    int64_t missing;
    if (!project) return true;
    if (!record_load(v->db, v->arena, entity_named("project"), project, &r, e) ||
        !budget_facts_of(v, r, without, &budget, e) ||
        !flows_counted(v, project, without, &f->flows_authorised, &missing, e))
        return false;
    f->test_started = take_in(r, "first_test_state", "started done");
    f->budget_balanced = budget_balanced(&budget);
    return facts_of_consortium(v, project, f, e);
}

static bool questions_read(const struct view *v, struct gate_questions *out, struct error *e) {
    struct query q;
    enum step s;
    if (out->n) return true;
    if (!query_open(v->db, SQL_QUESTIONS, &q, e)) return false;
    while ((s = query_next(&q, e)) == STEP_ROW) {
        struct sv ref = query_text_copy(&q, 1, v->arena);
        VEC_PUSH(v->arena, &out->ids, query_int(&q, 0));
        VEC_PUSH(v->arena, out, (struct gate_question){ref, level_from_code(query_text(&q, 2)), SV_NULL});
    }
    query_close(&q);
    return s == STEP_END;
}

/* What a later round says stands. */
static bool states_of(const struct view *v, int64_t group, struct gate_questions *out, struct error *e) {
    struct query q;
    enum step s;
    if (!query_open(v->db, SQL_STATES, &q, e)) return false;
    query_bind_int(&q, 1, group);
    for (size_t i = 0; i < out->n; i++) out->v[i].status = SV("unasked");
    while ((s = query_next(&q, e)) == STEP_ROW) {
        size_t at = 0;
        while (at < out->n && out->ids.v[at] != query_int(&q, 0)) at++;
        if (at < out->n) out->v[at].status = query_text_copy(&q, 1, v->arena);
    }
    query_close(&q);
    return s == STEP_END;
}

bool level_with(const struct view *v, const struct record *g, int64_t without,
                struct gate_questions *questions, struct maturity *out, struct error *e) {
    struct maturity_facts f = {.confirmed = take_in(g, "state", "confirmed active paused became_consortium"),
                               .convenor = take_int(g, "convenor_org", without) != without,
                               .ground_rules = lines_of(record_text(g, "rules"))};
    int64_t project, agreements;
    if (!project_of(v, g->id, &project, e) || !query_one(v->db, SQL_AGREEMENT, g->id, &agreements, e))
        return false;
    f.agreement_signed = agreements > 0;
    if (!facts_counted(v, g->id, project, without, &f, e) ||
        !facts_named(v, g->id, project, without, &f, e) || !facts_of_project(v, project, without, &f, e) ||
        !questions_read(v, questions, e) || !states_of(v, g->id, questions, e))
        return false;
    f.questions = questions->v;
    f.n_questions = questions->n;
    *out = maturity_of(v->arena, &f);
    return true;
}

bool level_computed(const struct view *v, const struct record *g, int64_t without, struct maturity *out,
                    struct error *e) {
    struct gate_questions questions = {0};
    return level_with(v, g, without, &questions, out, e);
}

/* A group shows its stage to others when it agreed to; funds never see two side by side. */
static bool may_see(const struct view *v, const struct record *g, bool asked_for) {
    if (audience_sees(v->viewer.audience, AUD_ORGANISERS) && v->viewer.audience <= AUD_ORGANISERS)
        return true;
    if (!take_flag(g, "level_shared")) return false;
    return asked_for || v->viewer.audience == AUD_GROUP;
}

static bool add_level(const struct view *v, int64_t id, bool asked_for, struct gate_questions *questions,
                      struct levels *out, struct error *e) {
    struct record *g;
    struct level_row row = {0};
    if (!record_load(v->db, v->arena, entity_named("subgroup"), id, &g, e) ||
        (may_see(v, g, asked_for) && !seen_named(v, g->entity, id, &row.subgroup, e)))
        return false;
    if (!row.subgroup.id) {
        out->withheld++;
        return true;
    }
    if (!level_with(v, g, 0, questions, &row.maturity, e)) return false;
    row.reason = record_text(g, "level_reason");
    row.shared = take_flag(g, "level_shared");
    int said = take_has(g, "level_said") ? level_from_code(record_text(g, "level_said")) : MATURITY_NONE;
    row.said = maturity_said(row.maturity.level, said, row.reason.n > 0, &row.level);
    VEC_PUSH(v->arena, out, row);
    return true;
}

static bool levels_load(const struct view *v, int64_t subgroup, struct levels *out, struct error *e) {
    static const char SQL[] =
        "SELECT id FROM subgroup WHERE ?1 = id OR ?1 = 0 AND state NOT IN ('merged', 'closed') ORDER BY folded,"
        " ref";
    struct gate_questions questions = {0};
    struct ids ids;
    if (!ids_of(v, SQL, PARAMS(value_int(subgroup)), &ids, e)) return false;
    for (size_t i = 0; i < ids.n; i++)
        if (!add_level(v, ids.v[i], subgroup != 0, &questions, out, e)) return false;
    return true;
}

bool levels_now(const struct view *v, int64_t subgroup, struct levels *out, struct error *e) {
    *out = (struct levels){0};
    return read_begin(v->db, e) && read_done(v->db, levels_load(v, subgroup, out, e));
}

/* --- boards --- */

static bool boards_load(const struct view *v, int64_t subgroup, struct boards *out, struct error *e) {
    static const char SQL[] = "SELECT org FROM (" MEMBERS ") m WHERE NOT " SIGNED_BY;
    struct ids ids;
    if (!ids_of(v, SQL, PARAMS(value_int(subgroup), value_null(), value_null(), value_int(0)), &ids, e))
        return false;
    for (size_t i = 0; i < ids.n; i++) {
        struct named org;
        if (!seen_named(v, entity_named("organisation"), ids.v[i], &org, e)) return false;
        if (org.id) VEC_PUSH(v->arena, out, org);
    }
    return true;
}

bool boards_missing(const struct view *v, int64_t subgroup, struct boards *out, struct error *e) {
    *out = (struct boards){0};
    return read_begin(v->db, e) && read_done(v->db, boards_load(v, subgroup, out, e));
}

static bool flow_look(const struct view *v, int64_t subgroup, int64_t *flow, struct error *e) {
    int authorised = 0;
    int64_t project;
    return project_of(v, subgroup, &project, e) && flows_counted(v, project, 0, &authorised, flow, e);
}

bool flow_missing(const struct view *v, int64_t subgroup, int64_t *flow, struct error *e) {
    return read_begin(v->db, e) && read_done(v->db, flow_look(v, subgroup, flow, e));
}
