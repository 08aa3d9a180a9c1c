#include "catalyse/domain/rules_money.h"
#include "groups.h"
#include <string.h>

static void shares_add_up_or_are_none(void **state) {
    (void)state;
    static const struct {
        int shares[4];
        const char *codes;
    } rows[] = {
        {{4200, 2000, 1600, 2200}, ""},   {{0, 0, 0, 0}, ""},     {{4200, 2000, 1600, 2000}, "shares_sum"},
        {{10000, 1, 0, 0}, "shares_sum"}, {{10000, 0, 0, 0}, ""},
    };
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct findings out = {.arena = &a};
        rule_shares(2, rows[i].shares, 4, &out);
        assert_string_equal(codes_of(&a, &out), rows[i].codes);
    }
    struct findings none = {.arena = &a};
    rule_shares(2, NULL, 0, &none);
    assert_int_equal(none.n, 0);
    arena_deinit(&a);
}

static void budgets_add_up(void **state) {
    (void)state;
    static const struct {
        struct budget_facts f;
        const char *codes;
        bool balanced;
    } rows[] = {
        {{1, true, 240, true, true, true, 240, 165, 25, 50, 0}, "", true},
        {{1, true, 239, true, true, true, 240, 165, 25, 50, 0}, "budget_sum", false},
        {{1, true, 240, true, true, true, 240, 160, 25, 50, 0}, "sought_sum", false},
        {{1, true, 1, true, true, true, 240, 160, 25, 50, 0}, "budget_sum sought_sum", false},
        {{1, true, 240, true, true, false, 240, 165, 0, 0, 0}, "", true},
        {{1, true, 240, true, false, true, 240, 0, 25, 50, 0}, "", true},
        {{1, true, 240, false, false, false, 0, 0, 0, 0, 0}, "", false},
        {{1, false, 0, true, true, false, 240, 165, 0, 0, 0}, "", false},
        {{1, false, 0, false, false, false, 0, 0, 0, 0, 0}, "", false},
        {{1, true, 240, true, true, true, 240, 165, 25, 50, 3}, "budget_fund", true},
    };
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct findings out = {.arena = &a};
        rule_budget(&rows[i].f, &out);
        assert_string_equal(codes_of(&a, &out), rows[i].codes);
        assert_int_equal(budget_balanced(&rows[i].f), rows[i].balanced);
    }
    arena_deinit(&a);
}

struct flow_row {
    const char *basis, *state, *kind, *eligible;
    bool host, public, authorised, agreement;
    const char *codes;
    bool counts;
};

static struct flow_facts flow(const struct flow_row *r) {
    return (struct flow_facts){1,
                               31,
                               3,
                               sv_from(r->basis),
                               sv_from(r->state),
                               sv_from(r->kind),
                               r->host,
                               sv_from(r->eligible),
                               r->public,
                               r->authorised,
                               r->agreement};
}

static void flows_are_questioned(void **state) {
    (void)state;
    static const struct flow_row rows[] = {
        {"donation", "planned", "FDD", "yes", 0, 0, 0, 0, "", true},
        {"donation", "planned", "FDD", "ruling", 0, 0, 0, 0, "", true},
        {"donation", "planned", "FDD", "no", 0, 0, 0, 0, "donation_not_eligible", false},
        {"donation", "planned", "FDD", "to_check", 0, 0, 1, 1, "donation_not_eligible", false},
        {"donation", "planned", "FDD", "", 0, 0, 0, 0, "donation_not_eligible", false},
        {"donation", "planned", "FAB", "yes", 0, 0, 0, 0, "host_name", true},
        {"donation", "planned", "FAB", "yes", 1, 0, 0, 0, "", true},
        {"invoice", "paid", "EM", "no", 0, 0, 0, 0, "", true},
        {"grant", "paid", "COL", "no", 0, 1, 0, 0, "", true},
        {"onward_grant", "planned", "ACI", "yes", 0, 0, 0, 0, "onward_unauthorised", false},
        {"onward_grant", "paid", "ACI", "yes", 0, 0, 0, 0, "onward_unauthorised!", false},
        {"onward_grant", "planned", "ACI", "yes", 0, 1, 0, 0, "onward_public!", false},
        {"onward_grant", "paid", "ACI", "yes", 0, 1, 1, 0, "", true},
        {"staff_loan", "planned", "ACI", "yes", 0, 0, 0, 0, "loan_no_agreement loan_at_cost?", false},
        {"staff_loan", "planned", "ACI", "yes", 0, 0, 0, 1, "loan_at_cost?", true},
        {"in_kind", "planned", "EM", "no", 0, 0, 0, 0, "", true},
    };
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct flow_facts f = flow(&rows[i]);
        struct findings out = {.arena = &a};
        rule_flow(&f, &out);
        assert_string_equal(codes_of(&a, &out), rows[i].codes);
        assert_int_equal(flow_authorised(&f), rows[i].counts);
    }
    arena_deinit(&a);
}

static void onward_grants_do_not_move_without_writing(void **state) {
    (void)state;
    static const struct {
        const char *basis, *to;
        bool public, authorised;
        const char *codes;
    } rows[] = {
        {"onward_grant", "authorised", false, false, "onward_unauthorised!"},
        {"onward_grant", "authorised", true, false, "onward_public!"},
        {"onward_grant", "authorised", true, true, ""},
        {"onward_grant", "paid", false, false, "onward_unauthorised!"},
        {"onward_grant", "reported", false, false, "onward_unauthorised!"},
        {"onward_grant", "planned", false, false, ""},
        {"donation", "paid", false, false, ""},
    };
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct flow_facts f = {.id = 1,
                               .basis = sv_from(rows[i].basis),
                               .public_money = rows[i].public,
                               .authorised = rows[i].authorised};
        struct findings out = {.arena = &a};
        rule_flow_step(&f, sv_from(rows[i].to), &out);
        assert_string_equal(codes_of(&a, &out), rows[i].codes);
    }
    arena_deinit(&a);
}

static void joint_liability_is_a_red_flag(void **state) {
    (void)state;
    static const struct {
        const char *liability;
        int members, minutes;
        const char *codes;
    } rows[] = {{"all", 4, 3, "joint_liability!"},
                {"all", 4, 0, "joint_liability!"},
                {"all", 4, 4, ""},
                {"lead", 4, 0, ""},
                {"none", 4, 0, ""}};
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct liability_facts f = {6, sv_from(rows[i].liability), rows[i].members, rows[i].minutes};
        struct findings out = {.arena = &a};
        rule_liability(&f, &out);
        assert_string_equal(codes_of(&a, &out), rows[i].codes);
    }
    arena_deinit(&a);
}

static void the_alternatives_are_said(void **state) {
    (void)state;
    struct arena a = {0};
    struct findings out = {.arena = &a};
    struct flow_facts f = {.basis = SV("donation")};
    rule_flow(&f, &out);
    i18n_push(LANG_FR);
    const char *ways[] = {"facture", "aide publique directe", "en nature", "membre éligible",
                          "à faire vérifier"};
    for (size_t i = 0; i < COUNT(ways); i++)
        assert_non_null(strstr(finding_remedy(&a, &out.v[0], NULL), ways[i]));
    i18n_pop();
    arena_deinit(&a);
}

int test_rules_money(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shares_add_up_or_are_none),
        cmocka_unit_test(budgets_add_up),
        cmocka_unit_test(flows_are_questioned),
        cmocka_unit_test(onward_grants_do_not_move_without_writing),
        cmocka_unit_test(joint_liability_is_a_red_flag),
        cmocka_unit_test(the_alternatives_are_said),
    };
    return cmocka_run_group_tests_name("rules of money", tests, NULL, NULL);
}
