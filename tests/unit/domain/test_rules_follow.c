#include "catalyse/domain/checklist.h"
#include "catalyse/domain/rules_follow.h"
#include "groups.h"
#include <string.h>

static void a_wide_spread_is_discussed_again(void **state) {
    (void)state;
    static const struct {
        int spread;
        const char *codes;
    } rows[] = {{-1, ""}, {0, ""}, {1, ""}, {2, "discuss_again"}, {4, "discuss_again"}};
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct findings out = {.arena = &a};
        rule_answer(&(struct answer_facts){1, 2, rows[i].spread}, &out);
        assert_string_equal(codes_of(&a, &out), rows[i].codes);
        assert_int_equal(answer_again(rows[i].spread), *rows[i].codes != '\0');
    }
    arena_deinit(&a);
}

static void open_objections_refuse_consent_only(void **state) {
    (void)state;
    static const struct {
        const char *rule, *state;
        int open;
        bool opponents, review;
        const char *adopt, *check;
    } rows[] = {
        {"consent", "proposed", 0, false, true, "", ""},
        {"consent", "proposed", 1, true, true, "open_objection!", ""},
        {"consensus", "adopted", 2, true, true, "open_objection!", "open_objection!"},
        {"consensus", "adopted", 0, false, false, "no_review!", "no_review!"},
        {"maj", "tested", 1, false, true, "opponents_missing", ""},
        {"maj", "adopted", 1, false, true, "opponents_missing", "opponents_missing"},
        {"qmaj", "adopted", 3, true, true, "", ""},
        {"lead", "proposed", 1, true, false, "no_review!", "no_review!"},
        {"each", "proposed", 0, false, true, "", ""},
    };
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct decision_facts f = {5,
                                   sv_from(rows[i].rule),
                                   sv_from(rows[i].state),
                                   rows[i].open,
                                   rows[i].opponents,
                                   rows[i].review};
        struct findings adopt = {.arena = &a}, check = {.arena = &a};
        rule_decision_adopt(&f, &adopt);
        rule_decision(&f, &check);
        assert_string_equal(codes_of(&a, &adopt), rows[i].adopt);
        assert_string_equal(codes_of(&a, &check), rows[i].check);
    }
    arena_deinit(&a);
}

static void the_refusal_names_the_rule(void **state) {
    (void)state;
    struct arena a = {0};
    struct findings out = {.arena = &a};
    rule_decision_adopt(&(struct decision_facts){5, SV("consent"), SV("tested"), 2, true, true}, &out);
    assert_non_null(strstr(finding_words(&a, &out.v[0], NULL), "2 objections are still open"));
    i18n_push(LANG_FR);
    assert_non_null(strstr(finding_words(&a, &out.v[0], NULL), "consentement (aucune objection argumentée)"));
    i18n_pop();
    arena_deinit(&a);
}

static const struct planned_block blocks[] = {
    {.planned = 15, .state = {"done", 4}},    {.planned = 20, .state = {"running", 7}},
    {.planned = 40, .state = {"pending", 7}}, {.planned = 15, .state = {"pending", 7}},
    {.planned = 10, .state = {"pending", 7}}, {.planned = 25, .state = {"pending", 7}},
    {.planned = 30, .state = {"cut", 3}},
};

static void blocks_last_as_long_as_the_event(void **state) {
    (void)state;
    static const struct {
        int start, end;
        size_t n;
        const char *codes;
    } rows[] = {
        {600, 725, 7, ""}, {600, 690, 7, "agenda_sum"}, {600, 730, 7, "agenda_sum"},
        {600, 690, 0, ""}, {1380, 65, 7, ""}, /* over midnight */
    };
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct agenda_facts f = {9, rows[i].start, rows[i].end, blocks, rows[i].n};
        struct findings out = {.arena = &a};
        rule_agenda(&f, &out);
        assert_string_equal(codes_of(&a, &out), rows[i].codes);
    }
    struct agenda_facts f = {9, 1380, 65, blocks, COUNT(blocks)};
    assert_int_equal(agenda_planned(&f), 125);
    assert_int_equal(agenda_length(&f), 125);
    arena_deinit(&a);
}

static void when_a_block_warns_can_be_read(void **state) {
    (void)state;
    static const struct {
        const char *bells, *codes;
    } rows[] = {{"", ""}, {"10 3 0", ""}, {"2", ""}, {"5 5", "agenda_bells"}, {"soon", "agenda_bells"}};
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct planned_block b = {60, SV("pending"), 4, sv_from(rows[i].bells)};
        struct findings out = {.arena = &a};
        rule_agenda(&(struct agenda_facts){9, 600, 660, &b, 1}, &out);
        assert_string_equal(codes_of(&a, &out), rows[i].codes);
    }
    arena_deinit(&a);
}

static void what_is_minuted_is_not_deleted(void **state) {
    (void)state;
    static const char *const states[] = {"planned", "open", "live", "held", "cancelled", "minuted"};
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(states); i++) {
        bool frozen = strcmp(states[i], "minuted") == 0;
        struct findings out = {.arena = &a};
        rule_delete(sv_from(states[i]), "decision", 4, &out);
        assert_string_equal(codes_of(&a, &out), frozen ? "minuted!" : "");
        assert_int_equal(event_frozen(sv_from(states[i])), frozen);
    }
    arena_deinit(&a);
}

static void a_stage_set_by_hand_is_checked(void **state) {
    (void)state;
    static const struct {
        int computed, said;
        bool reason;
        const char *codes;
    } rows[] = {{2, -1, false, ""},
                {2, 1, false, ""},
                {2, 3, true, ""},
                {2, 3, false, "level_no_reason"},
                {2, 4, true, "level_too_high"},
                {-1, 2, true, "level_too_high"}};
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct findings out = {.arena = &a};
        rule_level(8, rows[i].computed, rows[i].said, rows[i].reason, &out);
        assert_string_equal(codes_of(&a, &out), rows[i].codes);
        if (out.n) assert_true(*finding_words(&a, &out.v[0], NULL));
    }
    arena_deinit(&a);
}

static void people_are_not_kept_for_ever(void **state) {
    (void)state;
    static const struct {
        const char *delete_after;
        bool needs, listed_against;
        const char *event, *codes, *email_fault;
    } rows[] = {
        {NULL, false, false, NULL, "", NULL},
        {NULL, false, false, NULL, "email", "it has no @"},
        {NULL, false, true, NULL, "listed_against", NULL},
        {"2026-11-30", false, false, NULL, "retention_reached", NULL},
        {"2026-12-01", true, false, "2026-11-24", "", NULL},
        {NULL, true, false, "2026-11-23", "access_needs_kept", NULL},
        {NULL, false, false, "2026-06-18", "", NULL},
        {NULL, true, false, NULL, "", NULL},
        {"2026-01-01", true, false, "2025-01-01", "retention_reached access_needs_kept", NULL},
    };
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct person_facts f = {2,
                                 rows[i].delete_after ? day(rows[i].delete_after) : 0,
                                 rows[i].needs,
                                 rows[i].event ? day(rows[i].event) : 0,
                                 rows[i].listed_against,
                                 rows[i].email_fault};
        struct findings out = {.arena = &a};
        rule_person(&f, day("2026-12-01"), &out);
        assert_string_equal(codes_of(&a, &out), rows[i].codes);
    }
    arena_deinit(&a);
}

static void an_indicator_said_collected_has_a_value(void **state) {
    (void)state;
    static const struct {
        const char *unit, *state, *to, *codes, *step;
        bool latest;
        int64_t value;
    } rows[] = {
        {"kg", "defined", "collected", "", "indicator_no_value!", false, 0},
        {"kg", "collected", "reviewed", "indicator_no_value", "indicator_no_value!", false, 0},
        {"kg", "collected", "defined", "indicator_no_value", "", false, 0},
        {"kg", "collected", "reviewed", "", "", true, 14000},
        {"%", "collected", "reviewed", "", "", true, 0},
        {"%", "collected", "reviewed", "", "", true, 10000},
        {"% des sorties", "collected", "reviewed", "indicator_share", "", true, 10001},
        {"%", "collected", "reviewed", "indicator_share", "", true, -1},
    };
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct indicator_facts f = {
            3, sv_from(rows[i].state), sv_from(rows[i].unit), rows[i].latest, {rows[i].value}, 1};
        struct findings look = {.arena = &a}, step = {.arena = &a};
        rule_indicator(&f, &look);
        rule_indicator_step(&f, sv_from(rows[i].to), &step);
        assert_string_equal(codes_of(&a, &look), rows[i].codes);
        assert_string_equal(codes_of(&a, &step), rows[i].step);
    }
    arena_deinit(&a);
}

int test_rules_follow(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_wide_spread_is_discussed_again),
        cmocka_unit_test(open_objections_refuse_consent_only),
        cmocka_unit_test(the_refusal_names_the_rule),
        cmocka_unit_test(blocks_last_as_long_as_the_event),
        cmocka_unit_test(when_a_block_warns_can_be_read),
        cmocka_unit_test(what_is_minuted_is_not_deleted),
        cmocka_unit_test(a_stage_set_by_hand_is_checked),
        cmocka_unit_test(an_indicator_said_collected_has_a_value),
        cmocka_unit_test(people_are_not_kept_for_ever),
    };
    return cmocka_run_group_tests_name("rules of answers, decisions and people", tests, NULL, NULL);
}
