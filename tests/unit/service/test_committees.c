#include "catalyse/base/date.h"
#include "catalyse/domain/committees.h"
#include "catalyse/service/committees.h"
#include "use_cases.h"

/* 1 200 to spend in a year from December 2026, 500 of own: short from May 2027. Two funds: one sits in
 * January and August and is quick, the other in September and has not said how long it takes. */
static void short_of_cash(struct desk *d) {
    small_programme(d);
    put(d, "organisation", "ref=ORG-5", "name=Quick fund", "kind=FDD", NULL);
    put(d, "fund_profile", "ref=FUND-1", "org=ORG-5", "file_weeks=2", "pay_months=1", NULL);
    put(d, "fund_month", "profile=FUND-1", "month=1", NULL);
    put(d, "fund_month", "profile=FUND-1", "month=8", NULL);
    put(d, "fund_profile", "ref=FUND-2", "org=ORG-4", NULL);
    put(d, "fund_month", "profile=FUND-2", "month=9", NULL);
    set(d, "project", ref_id(d, "project", "PRJ-1"), "own_funds=500", "horizon_months=12", NULL);
    put(d, "budget_line", "project=PRJ-1", "member=ORG-1", "nature=direct", "amount=1200", NULL);
}

static void crossed(struct desk *d, struct committees *c) {
    struct subgroup_sheet sheet;
    struct budget b;
    struct fund_profiles funds;
    must(d, subgroup_read(&d->v, ref_id(d, "subgroup", "SG-1"), &sheet, &d->e));
    must(d, budget_read(&d->v, &sheet, &b, &d->e));
    must(d, fund_profiles_read(&d->v, 0, &funds, &d->e));
    *c = committees_of(&d->v, &funds, &sheet, &b);
}

static void each_fund_is_in_time_or_late(void **state) {
    struct desk *d = *state;
    struct committees c;
    short_of_cash(d);
    crossed(d, &c);
    assert_string_equal(committees_need_words(d->v.arena, &c),
                        "without what is only planned, €700 short from May 2027");
    assert_int_equal(c.n, 2);
    assert_int_equal(c.v[0].verdict, COMMITTEE_IN_TIME);
    assert_false(c.v[0].usual);
    assert_string_equal(
        committee_dates(d->v.arena, &c.v[0]),
        "committee of January 2027, first payment February 2027; the last in time: January 2027");
    assert_string_equal(committee_verdict(d->v.arena, &c.v[0]), "in time");
    assert_null(committee_counted(d->v.arena, &c.v[0]));
    assert_int_equal(c.v[1].verdict, COMMITTEE_LATE);
    assert_true(c.v[1].usual);
    assert_string_equal(committee_verdict(d->v.arena, &c.v[1]), "6 months too late");
}

static void the_plan_may_count_on_it_too_soon(void **state) {
    struct desk *d = *state;
    struct committees c;
    short_of_cash(d);
    int64_t flow = put(d, "money_flow", "project=PRJ-1", "payer=ORG-4", "payee=ORG-1", "amount=400",
                       "basis=grant", "due=2027-10-15", NULL);
    crossed(d, &c);
    assert_int_equal(c.v[0].fund.id, ref_id(d, "organisation", "ORG-4"));
    assert_true(c.v[0].too_soon);
    assert_string_equal(committee_counted(d->v.arena, &c.v[0]),
                        "the plan counts on €400 from October 2027: too soon for that payment");
    set(d, "money_flow", flow, "due=2027-11-15", NULL);
    crossed(d, &c);
    assert_false(c.v[0].too_soon);
    set(d, "money_flow", flow, "state=authorised", NULL);
    crossed(d, &c);
    assert_int_equal(c.v[1].counted, 0);
}

static void a_fund_of_other_themes_is_left_out(void **state) {
    struct desk *d = *state;
    struct committees c;
    short_of_cash(d);
    put(d, "theme", "ref=TH-9", "code=OTHER", "name_fr=Autre", "name_en=Other", NULL);
    put(d, "fund_theme", "profile=FUND-1", "theme=TH-9", NULL);
    crossed(d, &c);
    assert_int_equal(c.n, 1);
    assert_int_equal(c.v[0].fund.id, ref_id(d, "organisation", "ORG-4"));
}

static void funds_do_not_see_the_cash(void **state) {
    struct desk *d = *state;
    struct committees c;
    short_of_cash(d);
    d->v.viewer = viewer_of(AUD_FUNDS);
    crossed(d, &c);
    assert_int_equal(c.n, 0);
    assert_int_equal(c.need, -1);
}

/* Four weeks ahead, on the day the calendar of funds says, until the file is sent. */
static void the_guide_says_when_a_file_is_due(void **state) {
    struct desk *d = *state;
    struct committee next;
    struct committee_pace quick = {.months = 1u << 1 | 1u << 8, .file_weeks = 2};
    short_of_cash(d);
    d->v.today = date_make(2026, 12, 1);
    assert_true(committee_next(&quick, d->v.today, &next));
    assert_null(hint_said(d, "files_due"));
    put(d, "money_flow", "project=PRJ-1", "payer=ORG-5", "payee=ORG-1", "amount=700", "basis=donation", NULL);
    const struct hint *due = hint_said(d, "files_due");
    assert_non_null(due);
    assert_int_equal(due->day, next.file_by);
    assert_int_equal(due->id, ref_id(d, "fund_profile", "FUND-1"));
    d->v.today = next.file_by + 1;
    assert_null(hint_said(d, "files_due"));
    d->v.today = next.file_by - 29;
    assert_null(hint_said(d, "files_due"));
    d->v.today = next.file_by;
    assert_non_null(hint_said(d, "files_due"));
    put(d, "funder_meeting", "funder=ORG-5", "project=PRJ-1", "state=followed_up", NULL);
    assert_null(hint_said(d, "files_due"));
}

int committees_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(each_fund_is_in_time_or_late),       DESK_TEST(the_plan_may_count_on_it_too_soon),
        DESK_TEST(a_fund_of_other_themes_is_left_out), DESK_TEST(the_guide_says_when_a_file_is_due),
        DESK_TEST(funds_do_not_see_the_cash),
    };
    return cmocka_run_group_tests_name("committees", tests, NULL, NULL);
}
