#include "catalyse/domain/rules_call.h"
#include "groups.h"
#include <string.h>

static const int first[] = {1}, distinct[] = {1, 3, 2}, twice[] = {1, 2, 2};

static struct eoi_facts eoi(const char *state) {
    return (struct eoi_facts){.id = 7,
                              .state = sv_from(state),
                              .contact = true,
                              .motivation = true,
                              .ranks = distinct,
                              .n_ranks = 3,
                              .theme_retained = true};
}

#define MOST (EOI_CONTACT | EOI_MOTIVATION | EOI_RANK)

static void missing_parts_are_listed(void **state) {
    (void)state;
    static const struct {
        bool contact, motivation;
        const int *ranks;
        size_t n;
        unsigned missing;
    } rows[] = {
        {true, true, first, 1, 0},
        {true, true, distinct, 3, 0},
        {false, true, first, 1, EOI_CONTACT},
        {true, false, first, 1, EOI_MOTIVATION},
        {true, true, NULL, 0, EOI_RANK},
        {true, true, twice, 3, EOI_RANKS_DISTINCT},
        {false, false, NULL, 0, MOST},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct eoi_facts f = eoi("received");
        f.contact = rows[i].contact;
        f.motivation = rows[i].motivation;
        f.ranks = rows[i].ranks;
        f.n_ranks = rows[i].n;
        assert_int_equal(eoi_missing(&f), rows[i].missing);
    }
}

static void an_expression_is_checked_by_its_state(void **state) {
    (void)state;
    static const struct {
        const char *state;
        bool whole, placed, reason, retained;
        int rank;
        const char *codes;
    } rows[] = {
        {"invited", false, false, false, false, 0, ""},
        {"expired", false, false, false, false, 0, ""},
        {"declined", false, false, false, false, 0, ""},
        {"withdrawn", false, false, false, false, 0, ""},
        {"received", false, false, false, false, 0, "eoi_no_contact? eoi_rank_twice?"},
        {"complete", false, false, false, true, 0, "eoi_no_contact! eoi_rank_twice!"},
        {"complete", true, false, false, false, 0, ""},
        {"selected", true, true, false, true, 1, ""},
        {"selected", true, true, false, true, 2, "eoi_placed_no_reason"},
        {"selected", true, true, false, true, 0, "eoi_placed_no_reason"},
        {"selected", true, true, true, true, 2, ""},
        {"selected", true, true, true, false, 1, "eoi_no_retained_theme!"},
        {"waitlisted", true, false, false, false, 0, ""},
    };
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct eoi_facts f = eoi(rows[i].state);
        if (!rows[i].whole) {
            f.contact = false;
            f.ranks = twice;
        }
        f.placed = rows[i].placed;
        f.placed_rank = rows[i].rank;
        f.placed_reason = rows[i].reason;
        f.theme_retained = rows[i].retained;
        struct findings out = {.arena = &a};
        rule_eoi(&f, &out);
        assert_string_equal(codes_of(&a, &out), rows[i].codes);
    }
    arena_deinit(&a);
}

static void steps_are_refused(void **state) {
    (void)state;
    static const struct {
        const char *from, *to;
        bool contact, retained;
        const char *codes;
    } rows[] = {
        {"received", "complete", true, false, ""},
        {"received", "complete", false, false, "eoi_no_contact!"},
        {"complete", "shortlisted", true, false, ""},
        {"complete", "shortlisted", false, false, "eoi_no_contact!"},
        {"received", "shortlisted", true, false, "eoi_not_complete!"},
        {"waitlisted", "shortlisted", true, true, "eoi_not_complete!"},
        {"shortlisted", "selected", true, true, ""},
        {"shortlisted", "selected", true, false, "eoi_no_retained_theme!"},
        {"shortlisted", "declined", false, false, ""},
    };
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct eoi_facts f = eoi(rows[i].from);
        f.contact = rows[i].contact;
        f.theme_retained = rows[i].retained;
        struct findings out = {.arena = &a};
        rule_eoi_step(&f, sv_from(rows[i].to), &out);
        assert_string_equal(codes_of(&a, &out), rows[i].codes);
    }
    arena_deinit(&a);
}

#define ORG(id, kind, dept, activity) \
    { id, {kind, sizeof kind - 1}, {dept, sizeof dept - 1}, {activity, sizeof activity - 1}, false }
#define FUND(id) \
    { id, {"FDD", 3}, {NULL, 0}, {NULL, 0}, true }

static const struct group_member mixed[] = {
    ORG(1, "ACI", "93", "menuiserie"),
    ORG(2, "EI", "77", "traiteur"),
    ORG(3, "ACI", "93", "vélo"),
    ORG(4, "AI", "94", "services"),
    FUND(31),
    FUND(32),
    FUND(33),
};
static const struct group_member alike[] = {ORG(1, "ACI", "93", "Menuiserie d'été"),
                                            ORG(2, "ACI", "93", "menuiserie d’ete"), ORG(3, "ACI", "93", "")};
static const struct group_member crowd[] = {
    ORG(1, "ACI", "75", "a"), ORG(2, "EI", "77", "b"), ORG(3, "AI", "78", "c"), ORG(4, "EI", "91", "d"),
    ORG(5, "EI", "92", "e"),  ORG(6, "EI", "93", "f"), ORG(7, "EI", "94", "g"), ORG(8, "EI", "95", "h")};

static void groups_are_checked(void **state) {
    (void)state;
    static const struct {
        const struct group_member *members;
        size_t n;
        const char *state;
        int min, max;
        int64_t convenor;
        const char *codes, *confirm;
    } rows[] = {
        {mixed, 4, "confirmed", 0, 0, 1, "", ""},
        {mixed, 6, "confirmed", 0, 0, 1, "", ""},
        {mixed, 7, "confirmed", 0, 0, 1, "group_observers!", "group_observers!"},
        {mixed, 2, "forming", 0, 0, 1, "group_too_small", "group_too_small!"},
        {mixed, 2, "active", 0, 0, 1, "group_too_small!", "group_too_small!"},
        {mixed, 2, "active", 2, 0, 1, "", ""},
        {mixed, 2, "closed", 0, 0, 0, "", "group_too_small! group_no_convenor!"},
        {mixed, 0, "forming", 0, 0, 0, "group_too_small group_no_convenor",
         "group_too_small! group_no_convenor!"},
        {mixed, 4, "active", 0, 0, 0, "group_no_convenor!", "group_no_convenor!"},
        {crowd, 8, "confirmed", 0, 0, 1, "group_too_large!", "group_too_large!"},
        {crowd, 8, "confirmed", 0, 8, 1, "", ""},
        {alike, 3, "active", 0, 0, 1, "group_one_kind group_one_dept", "group_one_kind group_one_dept"},
        {alike, 1, "forming", 1, 0, 1, "", ""},
    };
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct group_facts f = {9,           sv_from(rows[i].state), rows[i].members, rows[i].n, rows[i].min,
                                rows[i].max, rows[i].convenor};
        struct findings out = {.arena = &a}, confirm = {.arena = &a};
        rule_group(&f, &out);
        rule_group_confirm(&f, &confirm);
        assert_string_equal(codes_of(&a, &out), rows[i].codes);
        assert_string_equal(codes_of(&a, &confirm), rows[i].confirm);
    }
    arena_deinit(&a);
}

static void a_fund_never_counts(void **state) {
    (void)state;
    struct group_member members[] = {ORG(1, "ACI", "93", "a"), ORG(2, "EI", "77", "b"),
                                     ORG(31, "FE", "75", "c")};
    struct group_facts f = {.members = members, .n_members = 3};
    assert_int_equal(group_size(&f), 2);
    static const char *const funds[] = {"FRUP", "FAB", "FE", "FDD", "EM"};
    for (size_t i = 0; i < COUNT(funds); i++) assert_true(org_is_fund(sv_from(funds[i])));
    static const char *const siae[] = {"ACI", "AI", "EI", "ETTI", "EITI"};
    for (size_t i = 0; i < COUNT(siae); i++) assert_false(org_is_fund(sv_from(siae[i])));
    assert_false(org_is_fund(SV("COL")) || org_is_fund(SV_NULL));
}

static void competition_is_named(void **state) {
    (void)state;
    struct arena a = {0};
    struct findings out = {.arena = &a};
    struct group_facts f = {.id = 9, .members = alike, .n_members = COUNT(alike)};
    rule_competition(&f, &out);
    assert_int_equal(out.n, 1);
    assert_int_equal(out.v[0].params[0].i, 1);
    assert_int_equal(out.v[0].params[1].i, 2);
    struct findings none = {.arena = &a};
    f = (struct group_facts){.members = mixed, .n_members = COUNT(mixed)};
    rule_competition(&f, &none);
    assert_int_equal(none.n, 0);
    arena_deinit(&a);
}

static void stages_warn_and_never_refuse(void **state) {
    (void)state;
    static const struct {
        const char *states; /* of the five stages */
        bool reasons;
        const char *codes;
    } rows[] = {
        {"done done live todo todo", true, ""},
        {"done skipped ready todo todo", true, ""},
        {"done skipped ready todo todo", false, "stage_no_reason"},
        {"live live todo todo todo", true, "stage_order"},
        {"todo done done todo todo", true, "stage_order"},
        {"ready todo done live todo", true, "stage_order"},
        {"todo todo todo todo todo", true, ""},
    };
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct stage_facts stages[5];
        struct sv rest = sv_from(rows[i].states), one;
        for (int s = 0; s < 5 && sv_next(&rest, ' ', &one); s++)
            stages[s] = (struct stage_facts){s + 1, s + 1, one, rows[i].reasons};
        struct findings out = {.arena = &a};
        rule_stages(stages, 5, &out);
        assert_string_equal(codes_of(&a, &out), rows[i].codes);
        assert_false(findings_refuse(&out));
    }
    arena_deinit(&a);
}

int test_rules_call(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(missing_parts_are_listed),
        cmocka_unit_test(an_expression_is_checked_by_its_state),
        cmocka_unit_test(steps_are_refused),
        cmocka_unit_test(groups_are_checked),
        cmocka_unit_test(a_fund_never_counts),
        cmocka_unit_test(competition_is_named),
        cmocka_unit_test(stages_warn_and_never_refuse),
    };
    return cmocka_run_group_tests_name("rules of the call and the groups", tests, NULL, NULL);
}
