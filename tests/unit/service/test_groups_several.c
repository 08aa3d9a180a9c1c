#include "catalyse/service/themes.h"
#include "catalyse/store/history.h"
#include "groups_world.h"
#include <string.h>

/* An organisation in several groups, where the programme lets it. */

static void wish(struct desk *d, const char *answer, const char *groups) {
    set(d, "expression_of_interest", ref_id(d, "expression_of_interest", answer), groups, NULL);
}

/* The sample with two groups at most, and one organisation that asks for two. */
static struct groups asked(struct desk *d) {
    programme_set(d, "groups_most=2");
    wish(d, "EOI-02", "groups_wished=2");
    return groups_of(d);
}

static const char *second_of(const struct groups *g, const char *ref) {
    int32_t org = org_of(g, ref) + 1;
    assert_true((size_t)org < g->n_orgs && sv_is(g->orgs[org].org.ref, ref));
    return g->orgs[org].place == GROUPS_NOWHERE ? "" : g->themes[g->orgs[org].place].code.p;
}

static int64_t memberships(struct desk *d, const char *ref) {
    return number(d, arena_printf(&d->a,
                                  "SELECT count(*) FROM subgroup_member m JOIN organisation o ON o.id = m.org"
                                  " WHERE o.ref = '%s' AND m.left_on IS NULL",
                                  ref));
}

static void apply(struct desk *d, const struct groups *g, size_t joined, size_t left) {
    struct groups_applied done;
    struct reasons why = {.said = SV("les rangs de chacun")};
    must(d, groups_apply(&d->v, g, NULL, why, &done, &d->e));
    assert_int_equal(done.joined, joined);
    assert_int_equal(done.left, left);
}

static void a_wish_counts_only_where_it_is_allowed(void **state) {
    struct desk *d = *state;
    wish(d, "EOI-02", "groups_wished=3");
    assert_int_equal(groups_of(d).n_orgs, 19);
    programme_set(d, "groups_most=2");
    struct groups g = groups_of(d);
    int32_t org = org_of(&g, "ORG-02");
    assert_int_equal(g.n_orgs, 20);
    assert_int_equal(g.orgs[org + 1].nth, 2);
    assert_int_equal(groups_first(&g, org + 1), org);
    assert_true(sv_is(g.orgs[org + 1].label, "Potagers de la Sauldrine (2/2)"));
    assert_int_equal(g.orgs[org + 1].place, GROUPS_NOWHERE);
    assert_int_equal(g.themes[theme_of(&g, "ALI")].first, 4);
}

static void the_second_group_is_given_and_costs_nobody(void **state) {
    struct desk *d = *state;
    for (int afresh = 0; afresh < 2; afresh++) {
        struct groups g = asked(d);
        struct groups_plan plan = solved(d, &g, afresh);
        assert_int_equal(plan.status, FORM_OPTIMAL);
        assert_int_equal(plan.profile.at[0], 18);
        assert_int_equal(plan.profile.missed, 0);
        assert_string_equal(code_at(&g, "ORG-02"), "ALI");
        assert_string_equal(second_of(&g, "ORG-02"), "COM");
        assert_string_equal(words_at(d, &g, org_of(&g, "ORG-02") + 1, true),
                            "Also in Communication and visibility, as it asked.");
    }
}

static void applying_makes_two_memberships_and_one_undo(void **state) {
    struct desk *d = *state;
    struct groups g = asked(d);
    struct sv before = world_dump(&d->a, d->db);
    solved(d, &g, false);
    apply(d, &g, 1, 0);
    assert_int_equal(memberships(d, "ORG-02"), 2);
    assert_int_equal(
        number(d, "SELECT count(*) FROM expression_of_interest x JOIN subgroup g ON g.id = x.subgroup"
                  " WHERE x.ref = 'EOI-02' AND g.ref = 'SG-ALI'"),
        1);
    g = groups_of(d);
    assert_string_equal(code_at(&g, "ORG-02"), "ALI");
    assert_string_equal(second_of(&g, "ORG-02"), "COM");
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_true(sv_eq(before, world_dump(&d->a, d->db)));
}

static void a_full_group_is_not_given_twice(void **state) {
    struct desk *d = *state;
    set(d, "subgroup", ref_id(d, "subgroup", "SG-COM"), "max_orgs=4", NULL);
    set(d, "subgroup", ref_id(d, "subgroup", "SG-FEM"), "max_orgs=4", NULL);
    struct groups g = asked(d);
    struct groups_plan plan = solved(d, &g, false);
    int32_t second = org_of(&g, "ORG-02") + 1;
    assert_int_equal(plan.profile.missed, 1);
    assert_int_equal(g.orgs[second].place, GROUPS_NOWHERE);
    assert_string_equal(groups_choice_word(&g.orgs[second], GROUPS_NOWHERE), "no other group");
    static const char price[] = "With a place in Communication and visibility as well, 1 other would fall"
                                " from its 1st choice to its 2nd choice";
    assert_non_null(strstr(words_at(d, &g, second, false), arena_printf(&d->a, "%s (", price)));
    assert_string_equal(words_at(d, &g, second, true), arena_printf(&d->a, "%s.", price));
}

static void one_place_moves_and_the_other_stays(void **state) {
    struct desk *d = *state;
    struct groups g = asked(d);
    struct groups_moved m;
    int32_t first = org_of(&g, "ORG-02"), second = first + 1;
    solved(d, &g, false);
    groups_move(&g, second, theme_of(&g, "FEM"), &d->a, &m);
    assert_int_equal(m.how, GROUPS_MOVE_ALONE);
    assert_int_equal(m.place[first], theme_of(&g, "ALI"));
    must(d, groups_keep(&d->v, &g, m.place, NULL, second, &d->e));
    g = groups_of(d);
    assert_string_equal(second_of(&g, "ORG-02"), "FEM");
    assert_true(g.orgs[second].locked);
    assert_false(g.orgs[first].locked);
    must(d, groups_lock(&d->v, &g, first, &d->e));
    g = groups_of(d);
    assert_true(g.orgs[first].locked && g.orgs[second].locked);
    assert_string_equal(code_at(&g, "ORG-02"), "ALI");
    assert_string_equal(second_of(&g, "ORG-02"), "FEM");
    solved(d, &g, true);
    assert_string_equal(second_of(&g, "ORG-02"), "FEM");
}

/* Carried to where its other place is, the two would only change names. */
static void nobody_is_twice_in_a_group(void **state) {
    struct desk *d = *state;
    struct groups g = asked(d);
    struct groups_moved m;
    solved(d, &g, false);
    groups_move(&g, org_of(&g, "ORG-02") + 1, theme_of(&g, "ALI"), &d->a, &m);
    for (size_t i = 0; i < g.n_orgs; i++) assert_int_equal(m.place[i], g.orgs[i].place);
}

/* With members free to change, the place more would push someone out of a full group. */
static void a_place_more_has_its_price(void **state) {
    struct desk *d = *state;
    set(d, "subgroup", ref_id(d, "subgroup", "SG-COM"), "max_orgs=3", NULL);
    set(d, "subgroup", ref_id(d, "subgroup", "SG-FEM"), "max_orgs=4", NULL);
    struct groups g = asked(d);
    solved(d, &g, true);
    const char *mine = words_at(d, &g, org_of(&g, "ORG-02") + 1, false);
    const char *said = words_at(d, &g, org_of(&g, "ORG-02") + 1, true);
    assert_non_null(strstr(mine, "With a place in Communication and visibility as well, "));
    assert_string_equal(said, "With a place in Communication and visibility as well, 1 other would fall from "
                              "its 2nd choice to its 3rd choice.");
}

static void those_apart_meet_with_no_place(void **state) {
    struct desk *d = *state;
    put(d, "placement_rule", "kind=apart", "org=ORG-02", "other=ORG-13", NULL);
    struct groups g = asked(d);
    solved(d, &g, false);
    assert_string_equal(code_at(&g, "ORG-13"), "COM");
    assert_string_equal(second_of(&g, "ORG-02"), "FEM");
    const char *said = words_at(d, &g, org_of(&g, "ORG-02") + 1, true);
    assert_null(strstr(said, "Parleciel"));
}

/* What is agreed stays although a wish is lowered; who withdraws leaves all its groups. */
static void agreed_places_stay_until_one_leaves(void **state) {
    struct desk *d = *state;
    struct groups g = asked(d);
    solved(d, &g, false);
    apply(d, &g, 1, 0);
    wish(d, "EOI-02", "groups_wished=1");
    g = groups_of(d);
    solved(d, &g, false);
    assert_string_equal(second_of(&g, "ORG-02"), "COM");
    set(d, "expression_of_interest", ref_id(d, "expression_of_interest", "EOI-02"), "state=withdrawn",
        "reason=x", NULL);
    assert_int_equal(memberships(d, "ORG-02"), 0);
}

static size_t places_of_fund(const struct groups *g, const char *ref, int32_t themes[2]) {
    size_t n = 0;
    for (size_t i = 0; i < g->n_funds; i++)
        if (sv_is(g->funds[i].org.ref, ref) && n < 2) themes[n++] = g->funds[i].place;
    return n;
}

/* It stays in both when the groups are solved again, and nothing is left to apply. */
static void a_fund_observes_two_groups(void **state) {
    struct desk *d = *state;
    int32_t at[2];
    put(d, "subgroup_member", "subgroup=SG-COM", "org=ORG-31", "observer=yes", NULL);
    struct groups g = groups_of(d);
    assert_int_equal(places_of_fund(&g, "ORG-31", at), 2);
    for (int afresh = 0; afresh < 2; afresh++) {
        int32_t then[2];
        struct groups_plan plan = solved(d, &g, afresh);
        assert_int_equal(plan.status, FORM_OPTIMAL);
        places_of_fund(&g, "ORG-31", then);
        assert_memory_equal(at, then, sizeof at);
    }
    must(d, groups_keep(&d->v, &g, groups_places(g.orgs, g.n_orgs, &d->a), NULL, -1, &d->e));
    g = groups_of(d);
    for (size_t i = 0; i < g.n_funds; i++) assert_int_equal(g.funds[i].place, g.funds[i].agreed);
}

/* Taken out by the facilitator, it is not given again, whatever is asked, until it is freed. */
static void a_refused_place_is_not_given_again(void **state) {
    struct desk *d = *state;
    struct groups g = asked(d);
    struct groups_moved m;
    int32_t second = org_of(&g, "ORG-02") + 1;
    solved(d, &g, false);
    groups_move(&g, second, GROUPS_NOWHERE, &d->a, &m);
    must(d, groups_keep(&d->v, &g, m.place, NULL, second, &d->e));
    for (int afresh = 0; afresh < 2; afresh++) {
        g = groups_of(d);
        assert_true(g.orgs[second].locked);
        struct groups_plan plan = solved(d, &g, afresh);
        assert_string_equal(code_at(&g, "ORG-02"), "ALI");
        assert_string_equal(second_of(&g, "ORG-02"), "");
        assert_int_equal(plan.profile.missed, 1);
    }
    assert_string_equal(words_at(d, &g, second, false),
                        "Nothing prevents a place in Communication and visibility as well: nobody would lose"
                        " by it. You refused it a further group.");
    assert_string_equal(words_at(d, &g, second, true),
                        "A place in Communication and visibility as well could not be had with all groups in"
                        " mind.");
    must(d, groups_lock(&d->v, &g, second, &d->e));
    g = groups_of(d);
    assert_false(g.orgs[second].locked);
    solved(d, &g, false);
    assert_string_equal(second_of(&g, "ORG-02"), "COM");
}

/* What is applied leaves the refusal, and the first place where it is. */
static void a_refusal_outlasts_the_proposal(void **state) {
    struct desk *d = *state;
    struct groups g = asked(d);
    int32_t second = org_of(&g, "ORG-02") + 1, moving = org_of(&g, "ORG-13");
    struct groups_moved m;
    must(d, groups_lock(&d->v, &g, second, &d->e));
    g = groups_of(d);
    groups_move(&g, moving, theme_of(&g, "ALI"), &d->a, &m);
    must(d, groups_keep(&d->v, &g, m.place, NULL, -1, &d->e));
    g = groups_of(d);
    apply(d, &g, 1, 1);
    static const char *const wishes[] = {"groups_wished=3", "groups_wished=2"};
    programme_set(d, "groups_most=3");
    for (size_t i = 0; i < 2; i++) {
        wish(d, "EOI-02", wishes[i]);
        g = groups_of(d);
        assert_string_equal(code_at(&g, "ORG-02"), "ALI");
        assert_true(g.orgs[second].locked);
        assert_int_equal(g.orgs[second].place, GROUPS_NOWHERE);
    }
    solved(d, &g, true);
    assert_string_equal(second_of(&g, "ORG-02"), "");
    wish(d, "EOI-02", "groups_wished=1");
    g = groups_of(d);
    assert_string_equal(code_at(&g, "ORG-02"), "ALI");
    assert_false(g.orgs[second - 1].locked);
}

static void nobody_is_in_no_group_for_good(void **state) {
    struct desk *d = *state;
    struct groups g = asked(d);
    int32_t first = org_of(&g, "ORG-02");
    g.orgs[first].place = GROUPS_NOWHERE;
    refused(d, groups_lock(&d->v, &g, first, &d->e), ERR_USAGE, "is nowhere yet");
}

/* Whoever was noted for the group it leaves is noted for the one it joins; one undo takes both back. */
static void people_follow_their_organisation(void **state) {
    struct desk *d = *state;
    static const char there[] = "SELECT count(*) FROM participant p JOIN subgroup g ON g.id = p.subgroup"
                                " JOIN organisation o ON o.id = p.org WHERE o.ref = 'ORG-13' AND g.ref ="
                                " 'SG-ALI'";
    struct groups g = groups_of(d);
    struct groups_moved m;
    int64_t before = number(d, "SELECT count(*) FROM participant p JOIN organisation o ON o.id = p.org"
                               " WHERE o.ref = 'ORG-13' AND p.subgroup IS NOT NULL");
    assert_int_equal(number(d, there), 0);
    groups_move(&g, org_of(&g, "ORG-13"), theme_of(&g, "ALI"), &d->a, &m);
    must(d, groups_keep(&d->v, &g, m.place, NULL, -1, &d->e));
    g = groups_of(d);
    apply(d, &g, 1, 1);
    assert_true(before > 0);
    assert_int_equal(number(d, there), before);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(number(d, there), 0);
}

static void the_committee_takes_out_of_all_groups(void **state) {
    struct desk *d = *state;
    struct groups g = asked(d);
    solved(d, &g, false);
    apply(d, &g, 1, 0);
    assert_int_equal(memberships(d, "ORG-02"), 2);
    const struct pair declined[] = {{SV("state"), SV("declined")}, {SV("reason_said"), SV("un départ")}};
    struct edit_result out;
    const struct entity *answer = entity_named("expression_of_interest");
    must(d, edit_set(&d->v, answer, ref_id(d, answer->name, "EOI-02"), declined, 2, &out, &d->e));
    assert_int_equal(memberships(d, "ORG-02"), 0);
    assert_int_equal(out.left, 2);
}

int groups_several_tests(void) {
    const struct CMUnitTest tests[] = {
        GROUPS_TEST(a_wish_counts_only_where_it_is_allowed),
        GROUPS_TEST(the_second_group_is_given_and_costs_nobody),
        GROUPS_TEST(applying_makes_two_memberships_and_one_undo),
        GROUPS_TEST(a_full_group_is_not_given_twice),
        GROUPS_TEST(one_place_moves_and_the_other_stays),
        GROUPS_TEST(nobody_is_twice_in_a_group),
        GROUPS_TEST(a_place_more_has_its_price),
        GROUPS_TEST(those_apart_meet_with_no_place),
        GROUPS_TEST(agreed_places_stay_until_one_leaves),
        GROUPS_TEST(a_fund_observes_two_groups),
        GROUPS_TEST(a_refused_place_is_not_given_again),
        GROUPS_TEST(a_refusal_outlasts_the_proposal),
        GROUPS_TEST(nobody_is_in_no_group_for_good),
        GROUPS_TEST(people_follow_their_organisation),
        GROUPS_TEST(the_committee_takes_out_of_all_groups),
    };
    return cmocka_run_group_tests_name("several groups", tests, NULL, NULL);
}
