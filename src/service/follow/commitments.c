#include "catalyse/service/commitments.h"
#include "catalyse/base/vec.h"
#include "catalyse/domain/entities.h"
#include "catalyse/domain/rules_call.h"
#include "service/read/seen.h"
#include "service/read/take.h"

#define OPEN "('proposed', 'agreed', 'signed')"

/* ?1 subgroup, ?2 project, ?3 organisation, ?4 type, ?5 state, ?6 only open ones, ?7 only late ones, ?8 and
 * ?9 limits of the end, ?10 today. */
#define LEDGER(rows)                                                                                        \
    "SELECT c.id FROM " rows " (?2 = 0 OR c.project = ?2) AND (?3 = 0 OR c.from_org = ?3 OR c.to_org = ?3)" \
    " AND (?4 = 0 OR c.type = ?4) AND (?5 IS NULL OR c.state = ?5) AND (?6 = 0 OR c.state IN " OPEN         \
    ") AND (?7 = 0 OR c.state IN " OPEN                                                                     \
    " AND c.\"end\" < ?10) AND (?8 IS NULL OR c.\"end\" >= ?8) AND (?9 IS NULL OR c.\"end\" <= ?9)"         \
    " ORDER BY c.state NOT IN " OPEN ", c.\"end\" IS NULL, c.\"end\", c.ref"
static const char SQL_LEDGER[] = LEDGER("commitment c WHERE");
static const char SQL_OF_GROUP[] =
    LEDGER("project p JOIN commitment c ON c.project = p.id WHERE p.subgroup = ?1 AND");

static const char SQL_EVIDENCE[] = "SELECT count(*) FROM evidence WHERE commitment = ?1";
static const char SQL_STEPS[] = "SELECT count(*) FROM next_step WHERE commitment = ?1";
static const char SQL_SUBGROUP[] =
    "SELECT p.subgroup FROM commitment c JOIN project p ON p.id = c.project WHERE c.id = ?1";

struct commitment_filter commitment_filter_all(void) {
    return (struct commitment_filter){.due_from = NO_DAY, .due_to = NO_DAY};
}

static bool counted(const struct view *v, struct commitment_row *row, struct error *e) {
    int64_t evidence, steps;
    if (!query_one(v->db, SQL_EVIDENCE, row->row.id, &evidence, e) ||
        !query_one(v->db, SQL_STEPS, row->row.id, &steps, e) ||
        !query_one(v->db, SQL_SUBGROUP, row->row.id, &row->subgroup, e))
        return false;
    row->n_evidence = (size_t)evidence;
    row->n_steps = (size_t)steps;
    return true;
}

static bool row_of(const struct view *v, const struct record *r, struct commitment_row *row,
                   struct error *e) {
    bool open = take_in(r, "state", "proposed agreed signed");
    *row = (struct commitment_row){.row = seen_self(v, r),
                                   .has_quantity = take_has(r, "quantity"),
                                   .quantity = record_int(r, "quantity"),
                                   .unit = take_choice(r, "unit"),
                                   .earmark = take_choice(r, "earmark"),
                                   .state = take_choice(r, "state"),
                                   .has_value = take_has(r, "valued"),
                                   .valued = record_int(r, "valued"),
                                   .conditions = take_words(r, "conditions"),
                                   .help = record_text(r, "help_fr"),
                                   .start = take_day(r, "start"),
                                   .end = take_day(r, "end"),
                                   .intention = take_flag(r, "intention"),
                                   .postponed = record_int(r, "postponed")};
    if (row->end != NO_DAY) row->days_left = row->end - v->today;
    row->late = open && row->end != NO_DAY && row->end < v->today;
    const struct ref_to refs[] = {{"from_org", &row->from},
                                  {"type", &row->type},
                                  {"project", &row->project},
                                  {"consortium", &row->consortium},
                                  {"to_org", &row->to},
                                  {"said_by", &row->said_by},
                                  {NULL, NULL}};
    return seen_refs(v, r, refs, e) && counted(v, row, e);
}

static bool counts_in_totals(const struct record *r) {
    return take_in(r, "state", "agreed signed kept partly_kept");
}

static void add_total(const struct commitment_row *row, struct ledger *out) {
    size_t i = 0;
    while (i < out->n_totals && (out->totals[i].type.id != row->type.id || out->totals[i].unit != row->unit))
        i++;
    struct commitment_total *total = &out->totals[i];
    if (i == out->n_totals) {
        out->n_totals++;
        *total = (struct commitment_total){.type = row->type, .unit = row->unit};
    }
    total->count++;
    total->quantity += row->quantity;
    total->valued += row->valued;
    out->valued += row->valued;
}

static int64_t worth(const struct commitment_row *row) {
    if (row->has_value) return row->valued;
    return choice_is(row->unit, "EUR") ? row->quantity : 0;
}

static bool is_fund(const struct view *v, int64_t org, bool *fund, struct error *e) {
    struct record *r;
    if (!record_load(v->db, v->arena, entity_named("organisation"), org, &r, e)) return false;
    *fund = org_is_fund(record_text(r, "kind"));
    return true;
}

/* A giver that comes for the first time goes behind the members, or to the end. */
static bool giver_of(const struct view *v, const struct commitment_row *row, struct ledger *out,
                     struct giver_total **giver, struct error *e) {
    struct giver_total new = {.from = row->from};
    size_t at = 0;
    while (at < out->n_givers && out->givers[at].from.id != row->from.id) at++;
    *giver = &out->givers[at];
    if (at < out->n_givers) return true;
    if (!is_fund(v, row->from.id, &new.fund, e)) return false;
    for (; !new.fund &&at > 0 && out->givers[at - 1].fund; at--) out->givers[at] = out->givers[at - 1];
    out->givers[at] = new;
    out->n_givers++;
    *giver = &out->givers[at];
    return true;
}

static bool add_giver(const struct view *v, const struct commitment_row *row, struct ledger *out,
                      struct error *e) {
    struct giver_total *giver;
    if (!row->from.id) return true;
    if (!giver_of(v, row, out, &giver, e)) return false;
    giver->count++;
    giver->valued += worth(row);
    return true;
}

static bool add_rows(const struct view *v, const struct seen *rows, struct ledger *out, struct error *e) {
    out->totals = arena_array(v->arena, rows->n + 1, sizeof *out->totals);
    out->givers = arena_array(v->arena, rows->n + 1, sizeof *out->givers);
    for (size_t i = 0; i < rows->n; i++) {
        struct commitment_row row;
        if (!row_of(v, rows->v[i], &row, e)) return false;
        VEC_PUSH(v->arena, out, row);
        out->open += take_in(rows->v[i], "state", "proposed agreed signed");
        out->helped += row.help.n && take_in(rows->v[i], "state", "proposed agreed signed");
        out->kept += record_is(rows->v[i], "state", "kept");
        out->late += row.late;
        if (!counts_in_totals(rows->v[i])) continue;
        add_total(&row, out);
        if (!add_giver(v, &row, out, e)) return false;
    }
    return true;
}

static bool ledger_load(const struct view *v, const struct commitment_filter *f, struct ledger *out,
                        struct error *e) {
    struct seen rows;
    if (!seen_rows(v, entity_named("commitment"), f->subgroup ? SQL_OF_GROUP : SQL_LEDGER,
                   PARAMS(value_int(f->subgroup), value_int(f->project), value_int(f->org),
                          value_int(f->type), text_or_null(f->state), value_int(f->open), value_int(f->late),
                          day_or_null(v->arena, f->due_from), day_or_null(v->arena, f->due_to),
                          day_or_null(v->arena, v->today)),
                   &rows, e))
        return false;
    out->withheld = rows.withheld;
    return add_rows(v, &rows, out, e);
}

bool commitments_read(const struct view *v, const struct commitment_filter *filter, struct ledger *out,
                      struct error *e) {
    *out = (struct ledger){0};
    return read_begin(v->db, e) && read_done(v->db, ledger_load(v, filter, out, e));
}
