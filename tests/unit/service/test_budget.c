#include "catalyse/service/budget.h"
#include "catalyse/service/costs.h"
#include "use_cases.h"

static void group_budget(struct desk *d, struct subgroup_sheet *sheet, struct budget *b) {
    must(d, subgroup_read(&d->v, ref_id(d, "subgroup", "SG-1"), sheet, &d->e));
    must(d, budget_read(&d->v, sheet, b, &d->e));
}

/* A budget of 1 200 for a year of two members, and 500 of own funds. */
static void costed_project(struct desk *d) {
    small_programme(d);
    set(d, "project", ref_id(d, "project", "PRJ-1"), "budget_total=1200", "own_funds=500",
        "horizon_months=12", NULL);
    put(d, "budget_line", "project=PRJ-1", "member=ORG-1", "nature=direct", "amount=700", NULL);
    put(d, "budget_line", "project=PRJ-1", "member=ORG-1", "nature=coordination", "amount=200", NULL);
    put(d, "budget_line", "project=PRJ-1", "member=ORG-2", "nature=direct", "amount=300", "year=2027", NULL);
}

static void costs_and_keys_add_up(void **state) {
    struct desk *d = *state;
    struct subgroup_sheet sheet;
    struct budget b;
    costed_project(d);
    group_budget(d, &sheet, &b);
    assert_int_equal(b.all.cents[0], 100000);
    assert_int_equal(b.all.cents[1], 20000);
    assert_int_equal(b.all.total, 120000);
    assert_int_equal(b.all.overhead_share, -1);
    put(d, "consortium", "ref=CONS-1", "project=PRJ-1", NULL);
    put(d, "membership", "consortium=CONS-1", "org=ORG-1", "overhead_share_bp=6000", "state=active", NULL);
    put(d, "membership", "consortium=CONS-1", "org=ORG-2", "overhead_share_bp=3000", "state=active", NULL);
    group_budget(d, &sheet, &b);
    assert_int_equal(b.all.overhead_share, 9000);
    assert_int_equal(b.found.n, 1);
    assert_string_equal(b.found.v[0].code, "shares_sum");
}

static void a_fund_is_no_member_of_a_line(void **state) {
    struct desk *d = *state;
    costed_project(d);
    assert_false(warned(d, "budget_fund"));
    put(d, "budget_line", "project=PRJ-1", "member=ORG-4", "nature=direct", "amount=100", NULL);
    assert_true(warned(d, "budget_fund"));
}

static void nothing_is_planned_without_costs(void **state) {
    struct desk *d = *state;
    struct subgroup_sheet sheet;
    struct budget b;
    small_programme(d);
    group_budget(d, &sheet, &b);
    assert_int_equal(b.cash.n, 0);
    assert_int_equal(b.found.n, 0);
}

/* Today is 1 December 2026. 900 are spread from December on, 300 over 2027 as far as the project goes. */
static void cash_follows_the_flows_from_outside(void **state) {
    struct desk *d = *state;
    struct subgroup_sheet sheet;
    struct budget b;
    costed_project(d);
    put(d, "money_flow", "project=PRJ-1", "payer=ORG-4", "payee=ORG-1", "amount=400", "basis=grant",
        "due=2027-02-15", NULL);
    put(d, "money_flow", "project=PRJ-1", "payer=ORG-1", "payee=ORG-2", "amount=99", "basis=invoice",
        "due=2026-12-15", NULL);
    put(d, "money_flow", "project=PRJ-1", "payer=ORG-4", "payee=ORG-2", "amount=80", "basis=in_kind",
        "due=2027-01-15", NULL);
    put(d, "money_flow", "project=PRJ-1", "payer=ORG-4", "payee=ORG-2", "amount=60", "basis=grant", NULL);
    group_budget(d, &sheet, &b);
    assert_int_equal(b.cash.n, 12);
    assert_int_equal(b.cash.v[0].month, cash_month_of(d->v.today));
    assert_int_equal(b.cash.v[0].out, 7500);
    assert_int_equal(b.cash.v[1].in, 0);
    assert_int_equal(b.cash.v[2].in, 40000);
    assert_int_equal(b.cash.v[11].balance[CASH_PLANNED], 50000 + 40000 - 120000);
    assert_int_equal(b.cash.v[11].balance[CASH_SURE], 50000 - 120000);
    assert_int_equal(b.undated, 6000);
    assert_int_equal(b.late, 0);
}

static void what_is_late_comes_this_month_at_the_earliest(void **state) {
    struct desk *d = *state;
    struct subgroup_sheet sheet;
    struct budget b;
    costed_project(d);
    int64_t id = put(d, "money_flow", "project=PRJ-1", "payer=ORG-4", "payee=ORG-1", "amount=400",
                     "basis=grant", "due=2026-10-15", NULL);
    group_budget(d, &sheet, &b);
    assert_true(sheet.project.flows[0].late);
    assert_int_equal(b.late, 40000);
    assert_int_equal(b.cash.v[0].in, 0);
    assert_int_equal(b.cash.v[2].in, 40000);
    set(d, "money_flow", id, "state=authorised", NULL);
    set(d, "money_flow", id, "state=paid", NULL);
    group_budget(d, &sheet, &b);
    assert_int_equal(b.late, 0);
    assert_int_equal(b.cash.v[0].in, 40000);
    assert_int_equal(b.cash.v[11].balance[CASH_DELAYED], b.cash.v[11].balance[CASH_PLANNED]);
}

static void the_rules_of_money_are_said(void **state) {
    struct desk *d = *state;
    struct subgroup_sheet sheet;
    struct budget b;
    costed_project(d);
    put(d, "money_flow", "project=PRJ-1", "payer=ORG-4", "payee=ORG-1", "amount=400", "basis=donation", NULL);
    group_budget(d, &sheet, &b);
    assert_int_equal(b.found.n, 1);
    assert_string_equal(b.found.v[0].code, "donation_not_eligible");
    assert_true(b.found.v[0].remedy.n > 0);
}

/* One is paid by a fund and passes a part on to the other, who has it only then. */
static void each_member_has_its_own_cash(void **state) {
    struct desk *d = *state;
    struct subgroup_sheet sheet;
    struct budget b;
    costed_project(d);
    put(d, "money_flow", "project=PRJ-1", "payer=ORG-4", "payee=ORG-1", "amount=1200", "basis=donation",
        "due=2026-12-15", NULL);
    put(d, "money_flow", "project=PRJ-1", "payer=ORG-1", "payee=ORG-2", "amount=300", "basis=invoice",
        "due=2027-06-15", NULL);
    group_budget(d, &sheet, &b);
    assert_int_equal(b.n_members, 2);
    const struct member_cash *one = &b.members[0], *two = &b.members[1];
    assert_int_equal(one->member.id, ref_id(d, "organisation", "ORG-1"));
    assert_int_equal(one->cash.below[CASH_PLANNED], -1);
    assert_int_equal(one->cash.v[6].out, 7500 + 30000);
    assert_int_equal(two->cash.v[6].in, 30000);
    assert_int_equal(b.cash.v[two->cash.below[CASH_PLANNED]].month, cash_month_of(d->v.today) + 1);
    assert_int_equal(one->found.n, 1);
    assert_int_equal(two->found.n, 0);
    for (size_t i = 0; i < b.cash.n; i++)
        for (int how = 0; how < N_CASH_CASES; how++) {
            int64_t held = sheet.project.own_funds;
            for (size_t k = 0; k < b.n_members; k++) held += b.members[k].cash.v[i].balance[how];
            assert_int_equal(held, b.cash.v[i].balance[how]);
        }
}

static void sums_by_nature_are_nobody_s_own_lines(void **state) {
    struct desk *d = *state;
    struct costs c;
    costed_project(d);
    int64_t project = ref_id(d, "project", "PRJ-1");
    d->v.viewer = viewer_of(AUD_FUNDS);
    must(d, costs_read(&d->v, project, &c, &d->e));
    assert_int_equal(c.n, 1); /* one member alone bears the coordination */
    assert_string_equal(c.v[0].natures[0]->code, "direct");
    assert_string_equal(c.v[0].natures[1]->code, "coordination");
    assert_null(c.v[0].natures[2]);
    assert_int_equal(c.total, 120000);
    put(d, "budget_line", "project=PRJ-1", "member=ORG-2", "nature=coordination", "amount=50", NULL);
    must(d, costs_read(&d->v, project, &c, &d->e));
    assert_int_equal(c.n, 2);
    assert_int_equal(c.v[0].cents, 100000);
    assert_int_equal(c.v[1].cents, 25000);
    put(d, "budget_line", "project=PRJ-1", "member=ORG-1", "nature=evaluation", "amount=10", NULL);
    put(d, "budget_line", "project=PRJ-1", "member=ORG-2", "nature=contingency", "amount=20", NULL);
    must(d, costs_read(&d->v, project, &c, &d->e));
    assert_int_equal(c.n, 3); /* two who bear one each are summed with each other */
    assert_int_equal(c.v[2].cents, 3000);
    assert_int_equal(c.total, 128000);
}

static void the_costs_of_one_member_are_no_sums(void **state) {
    struct desk *d = *state;
    struct costs c;
    small_programme(d);
    put(d, "budget_line", "project=PRJ-1", "member=ORG-1", "nature=direct", "amount=700", NULL);
    put(d, "budget_line", "project=PRJ-1", "member=ORG-1", "nature=evaluation", "amount=70", NULL);
    must(d, costs_read(&d->v, ref_id(d, "project", "PRJ-1"), &c, &d->e));
    assert_int_equal(c.n, 0);
    assert_int_equal(c.total, 0);
}

int budget_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(costs_and_keys_add_up),
        DESK_TEST(a_fund_is_no_member_of_a_line),
        DESK_TEST(nothing_is_planned_without_costs),
        DESK_TEST(cash_follows_the_flows_from_outside),
        DESK_TEST(what_is_late_comes_this_month_at_the_earliest),
        DESK_TEST(the_rules_of_money_are_said),
        DESK_TEST(each_member_has_its_own_cash),
        DESK_TEST(sums_by_nature_are_nobody_s_own_lines),
        DESK_TEST(the_costs_of_one_member_are_no_sums),
    };
    return cmocka_run_group_tests_name("budget", tests, NULL, NULL);
}
