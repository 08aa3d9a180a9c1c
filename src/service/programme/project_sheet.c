#include "service/programme/project_sheet.h"
#include "catalyse/domain/entities.h"
#include "service/read/seen.h"
#include "service/read/take.h"

static bool first_lines(const struct view *v, const struct record *r, struct project_sheet *out,
                        struct error *e) {
    *out = (struct project_sheet){.row = seen_self(v, r),
                                  .summary = record_text(r, "summary_fr"),
                                  .first_test = record_text(r, "first_test"),
                                  .state = take_choice(r, "state"),
                                  .first_test_state = take_choice(r, "first_test_state"),
                                  .horizon = record_int(r, "horizon_months"),
                                  .budget = record_int(r, "budget_total"),
                                  .sought = record_int(r, "amount_sought"),
                                  .own_funds = record_int(r, "own_funds"),
                                  .other_secured = record_int(r, "other_secured"),
                                  .beneficiaries = record_int(r, "beneficiaries"),
                                  .first_test_on = take_day(r, "first_test_on"),
                                  .signed_on = NO_DAY,
                                  .ends_on = NO_DAY};
    return seen_ref(v, r, "need", &out->need, e) && seen_ref(v, r, "modality", &out->modality, e);
}

static bool rows_of(const struct view *v, const char *entity, const char *sql, int64_t project,
                    struct seen *rows, size_t *withheld, struct error *e) {
    if (!seen_rows(v, entity_named(entity), sql, PARAMS(value_int(project)), rows, e)) return false;
    *withheld += rows->withheld;
    return true;
}

/* In the order of the canvas: the choices of the field. */
static bool canvas_load(const struct view *v, struct project_sheet *out, size_t *withheld, struct error *e) {
    static const char SQL[] = "SELECT id FROM canvas_entry WHERE project = ?1 ORDER BY id";
    struct seen rows;
    if (!rows_of(v, "canvas_entry", SQL, out->row.id, &rows, withheld, e)) return false;
    out->canvas = arena_array(v->arena, rows.n, sizeof *out->canvas);
    for (size_t i = 0; i < rows.n; i++) {
        struct canvas_row row = {take_choice(rows.v[i], "block"), take_words(rows.v[i], "text")};
        size_t at = out->n_canvas;
        if (!row.block) continue;
        for (; at > 0 && out->canvas[at - 1].block > row.block; at--) out->canvas[at] = out->canvas[at - 1];
        out->canvas[at] = row;
        out->n_canvas++;
    }
    return true;
}

enum { NATURES = 5 };

static int nature_of(const struct record *r) {
    static const char *const natures[NATURES] = {"direct", "coordination", "overhead", "evaluation",
                                                 "contingency"};
    for (int i = 0; i < NATURES; i++)
        if (record_is(r, "nature", natures[i])) return i;
    return 0;
}

static bool share_of(const struct view *v, int64_t project, struct budget_row *b, struct error *e) {
    static const char SQL[] = "SELECT m.id FROM membership m JOIN consortium c ON c.id = m.consortium"
                              " WHERE c.project = ?1 AND m.org = ?2 AND m.state NOT IN ('left', 'excluded')"
                              " ORDER BY c.id DESC, m.id LIMIT 1";
    struct seen rows;
    b->overhead_share = -1;
    if (!seen_rows(v, entity_named("membership"), SQL, PARAMS(value_int(project), value_int(b->member.id)),
                   &rows, e))
        return false;
    if (!rows.n) return true;
    b->membership = seen_self(v, rows.v[0]);
    b->overhead_share = take_int(rows.v[0], "overhead_share_bp", -1);
    return true;
}

static struct budget_row *budget_of(struct project_sheet *out, int64_t member) {
    for (size_t i = 0; i < out->n_budget; i++)
        if (out->budget_rows[i].member.id == member) return &out->budget_rows[i];
    return &out->budget_rows[out->n_budget++];
}

static void add_to_year(struct project_sheet *out, int64_t member, int64_t year, int64_t cents) {
    size_t at = 0;
    while (at < out->n_years && (out->years[at].member != member || out->years[at].year != year)) at++;
    if (at == out->n_years) out->years[out->n_years++] = (struct year_row){.member = member, .year = year};
    out->years[at].cents += cents;
}

static bool budget_load(const struct view *v, struct project_sheet *out, size_t *withheld, struct error *e) {
    static const char SQL[] =
        "SELECT b.id FROM budget_line b JOIN organisation o ON o.id = b.member WHERE b.project = ?1"
        " ORDER BY o.folded, b.id";
    struct seen rows;
    if (!rows_of(v, "budget_line", SQL, out->row.id, &rows, withheld, e)) return false;
    out->budget_rows = arena_array(v->arena, rows.n, sizeof *out->budget_rows);
    out->years = arena_array(v->arena, rows.n, sizeof *out->years);
    for (size_t i = 0; i < rows.n; i++) {
        const struct record *r = rows.v[i];
        struct budget_row *b = budget_of(out, record_int(r, "member"));
        if (!b->member.id && (!seen_ref(v, r, "member", &b->member, e) || !share_of(v, out->row.id, b, e)))
            return false;
        b->cents[nature_of(r)] += record_int(r, "amount");
        b->total += record_int(r, "amount");
        add_to_year(out, b->member.id, record_int(r, "year"), record_int(r, "amount"));
    }
    return true;
}

static bool flows_load(const struct view *v, struct project_sheet *out, size_t *withheld, struct error *e) {
    static const char SQL[] = "SELECT id FROM money_flow WHERE project = ?1 ORDER BY id";
    struct seen rows;
    if (!rows_of(v, "money_flow", SQL, out->row.id, &rows, withheld, e)) return false;
    out->flows = arena_array(v->arena, rows.n, sizeof *out->flows);
    for (size_t i = 0; i < rows.n; i++) {
        const struct record *r = rows.v[i];
        struct flow_row *f = &out->flows[out->n_flows++];
        *f = (struct flow_row){.row = seen_self(v, r),
                               .cents = record_int(r, "amount"),
                               .model = take_choice(r, "model"),
                               .basis = take_choice(r, "basis"),
                               .state = take_choice(r, "state"),
                               .authorised = take_flag(r, "authorised_in_writing"),
                               .due = take_day(r, "due")};
        f->late = f->due != NO_DAY && f->due < v->today && take_in(r, "state", "planned authorised");
        if (!seen_ref(v, r, "payer", &f->payer, e) || !seen_ref(v, r, "payee", &f->payee, e)) return false;
    }
    return true;
}

static bool indicators_load(const struct view *v, struct project_sheet *out, size_t *withheld,
                            struct error *e) {
    static const char SQL[] = "SELECT id FROM indicator WHERE project = ?1 ORDER BY id";
    struct seen rows;
    if (!rows_of(v, "indicator", SQL, out->row.id, &rows, withheld, e)) return false;
    out->indicators = arena_array(v->arena, rows.n, sizeof *out->indicators);
    for (size_t i = 0; i < rows.n; i++) {
        const struct record *r = rows.v[i];
        struct indicator_row *n = &out->indicators[out->n_indicators++];
        *n = (struct indicator_row){.row = seen_self(v, r),
                                    .level = take_choice(r, "level"),
                                    .state = take_choice(r, "state"),
                                    .unit = record_text(r, "unit"),
                                    .has_baseline = take_has(r, "baseline"),
                                    .has_target = take_has(r, "target"),
                                    .has_latest = take_has(r, "latest"),
                                    .baseline = record_int(r, "baseline"),
                                    .target = record_int(r, "target"),
                                    .latest = record_int(r, "latest"),
                                    .day = take_day(r, "date")};
        if (!seen_ref(v, r, "collected_by", &n->collected_by, e)) return false;
    }
    return true;
}

static bool consortium_load(const struct view *v, struct project_sheet *out, size_t *withheld,
                            struct error *e) {
    static const char SQL[] = "SELECT id FROM consortium WHERE project = ?1 ORDER BY id DESC LIMIT 1";
    struct seen rows;
    if (!rows_of(v, "consortium", SQL, out->row.id, &rows, withheld, e)) return false;
    if (!rows.n) return true;
    const struct record *r = rows.v[0];
    out->consortium = seen_self(v, r);
    out->consortium_state = take_choice(r, "state");
    out->liability = take_choice(r, "joint_liability");
    out->outcome = take_choice(r, "outcome");
    out->signed_on = take_day(r, "signed_on");
    out->ends_on = take_day(r, "ends_on");
    return seen_ref(v, r, "lead_org", &out->lead, e) && seen_ref(v, r, "backbone_org", &out->backbone, e);
}

bool project_sheet_load(const struct view *v, int64_t id, struct project_sheet *out, size_t *withheld,
                        struct error *e) {
    struct record *r;
    *out = (struct project_sheet){.first_test_on = NO_DAY, .signed_on = NO_DAY, .ends_on = NO_DAY};
    if (!id) return true;
    if (!seen_row(v, entity_named("project"), id, &r, e)) return false;
    if (!r) return true;
    return first_lines(v, r, out, e) && canvas_load(v, out, withheld, e) &&
           budget_load(v, out, withheld, e) && flows_load(v, out, withheld, e) &&
           indicators_load(v, out, withheld, e) && consortium_load(v, out, withheld, e);
}
