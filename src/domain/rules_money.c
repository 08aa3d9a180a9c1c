#include "catalyse/domain/rules_money.h"

static const char consortium[] = "consortium", project[] = "project", money_flow[] = "money_flow",
                  organisation[] = "organisation";

enum { WHOLE_BP = 10000 };

void rule_shares(int64_t id, const int *shares_bp, size_t n, struct findings *out) {
    int64_t sum = 0;
    for (size_t i = 0; i < n; i++) sum += shares_bp[i];
    if (sum && sum != WHOLE_BP)
        finding_percent(finding_add(out, FIND_SHARES_SUM, consortium, id), "sum", sum);
}

/* --- budget --- */

static bool lines_off(const struct budget_facts *f) {
    return f->has_lines && f->has_total && f->lines != f->total;
}

static int64_t rest(const struct budget_facts *f) {
    return f->total - f->own - f->secured;
}

static bool sought_off(const struct budget_facts *f) {
    return f->has_total && f->has_sought && f->has_other && f->sought != rest(f);
}

bool budget_balanced(const struct budget_facts *f) {
    return f->has_lines && f->has_total && !lines_off(f) && !sought_off(f);
}

void rule_budget(const struct budget_facts *f, struct findings *out) {
    if (lines_off(f)) {
        struct finding *found = finding_add(out, FIND_BUDGET_SUM, project, f->project);
        finding_money(found, "sum", f->lines);
        finding_money(found, "total", f->total);
    }
    if (sought_off(f)) {
        struct finding *found = finding_add(out, FIND_SOUGHT_SUM, project, f->project);
        finding_money(found, "sought", f->sought);
        finding_money(found, "rest", rest(f));
    }
    if (f->fund)
        finding_title(finding_add(out, FIND_BUDGET_FUND, project, f->project), "fund", organisation, f->fund);
}

/* --- flows --- */

static struct finding *flow_finding(const struct flow_facts *f, enum finding_code code,
                                    struct findings *out) {
    struct finding *found = finding_add(out, code, money_flow, f->id);
    finding_title(found, "payer", organisation, f->payer);
    finding_title(found, "payee", organisation, f->payee);
    return found;
}

static bool eligible(const struct flow_facts *f) {
    return sv_is(f->payee_eligible, "yes") || sv_is(f->payee_eligible, "ruling");
}

/* Beyond a plan: the money is said to move, or has moved. */
static bool moving(struct sv state) {
    return sv_is(state, "authorised") || sv_is(state, "paid") || sv_is(state, "reported");
}

static void onward(const struct flow_facts *f, struct sv state, struct findings *out) {
    if (!sv_is(f->basis, "onward_grant") || f->authorised) return;
    struct finding *found =
        flow_finding(f, f->public_money ? FIND_ONWARD_PUBLIC : FIND_ONWARD_UNAUTHORISED, out);
    if (moving(state)) found->severity = SEV_ERROR;
}

static void staff_loan(const struct flow_facts *f, struct findings *out) {
    if (!sv_is(f->basis, "staff_loan")) return;
    if (!f->agreement) flow_finding(f, FIND_LOAN_NO_AGREEMENT, out);
    flow_finding(f, FIND_LOAN_AT_COST, out);
}

void rule_flow(const struct flow_facts *f, struct findings *out) {
    if (sv_is(f->basis, "donation") && !eligible(f)) flow_finding(f, FIND_DONATION_NOT_ELIGIBLE, out);
    if (sv_is(f->payer_kind, "FAB") && !f->payer_host) flow_finding(f, FIND_HOST_NAME, out);
    onward(f, f->state, out);
    staff_loan(f, out);
}

void rule_flow_step(const struct flow_facts *f, struct sv to, struct findings *out) {
    if (moving(to)) onward(f, to, out);
}

bool flow_authorised(const struct flow_facts *f) {
    if (sv_is(f->basis, "onward_grant")) return f->authorised;
    if (sv_is(f->basis, "staff_loan")) return f->agreement;
    return !sv_is(f->basis, "donation") || eligible(f);
}

/* --- liability --- */

void rule_liability(const struct liability_facts *f, struct findings *out) {
    int missing = f->members - f->board_minutes;
    if (sv_is(f->liability, "all") && missing > 0)
        finding_number(finding_add(out, FIND_JOINT_LIABILITY, consortium, f->consortium), "n", missing);
}
