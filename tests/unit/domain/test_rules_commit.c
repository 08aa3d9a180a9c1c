#include "catalyse/domain/rules_commit.h"
#include "groups.h"
#include <string.h>

static struct commitment_facts whole(const char *state) {
    return (struct commitment_facts){.id = 3,
                                     .state = sv_from(state),
                                     .quantity = true,
                                     .unit = true,
                                     .start = day("2026-07-01"),
                                     .documents = 1,
                                     .evidence = 1,
                                     .end = day("2026-12-31"),
                                     .said = true,
                                     .may_commit = true};
}

enum part { NOTHING, QUANTITY, UNIT, START, END, DOCUMENT, EVIDENCE, MANDATE };

static void take(struct commitment_facts *f, enum part part) {
    if (part == QUANTITY) f->quantity = false;
    if (part == UNIT) f->unit = false;
    if (part == START) f->start = 0;
    if (part == END) f->end = 0;
    if (part == DOCUMENT) f->documents = 0;
    if (part == EVIDENCE) f->evidence = 0;
    if (part == MANDATE) f->may_commit = false;
}

static void each_step_has_its_needs(void **state) {
    (void)state;
    static const struct {
        enum part without;
        const char *proposed, *agreed, *signed_, *kept;
    } rows[] = {
        {NOTHING, "", "", "", ""},
        {QUANTITY, "", "commitment_no_quantity!", "commitment_no_quantity!", "commitment_no_quantity!"},
        {UNIT, "", "commitment_no_unit!", "commitment_no_unit!", "commitment_no_unit!"},
        {START, "", "commitment_no_period!", "commitment_no_period!", "commitment_no_period!"},
        {END, "", "commitment_no_period!", "commitment_no_period!", "commitment_no_period!"},
        {DOCUMENT, "", "", "commitment_no_document!", ""},
        {EVIDENCE, "", "", "", "commitment_no_evidence!"},
        {MANDATE, "", "commitment_no_mandate!", "commitment_no_mandate!", "commitment_no_mandate!"},
    };
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(rows); i++) {
        const char *to[] = {"proposed", "agreed", "signed", "kept", "lapsed", "withdrawn"};
        const char *codes[] = {rows[i].proposed, rows[i].agreed, rows[i].signed_, rows[i].kept, "", ""};
        for (size_t k = 0; k < COUNT(to); k++) {
            struct commitment_facts f = whole("proposed");
            take(&f, rows[i].without);
            struct findings out = {.arena = &a};
            rule_commitment_step(&f, sv_from(to[k]), &out);
            assert_string_equal(codes_of(&a, &out), codes[k]);
        }
    }
    arena_deinit(&a);
}

static void what_is_there_is_only_warned_about(void **state) {
    (void)state;
    static const struct {
        const char *state;
        enum part without;
        const char *today, *codes;
    } rows[] = {
        {"signed", DOCUMENT, "2026-12-01", "commitment_no_document"},
        {"agreed", MANDATE, "2026-12-01", "commitment_no_mandate"},
        {"agreed", EVIDENCE, "2026-12-31", ""},
        {"agreed", EVIDENCE, "2027-01-01", "commitment_lapsed"},
        {"signed", EVIDENCE, "2027-01-01", "commitment_lapsed"},
        {"signed", NOTHING, "2027-01-01", ""},
        {"proposed", EVIDENCE, "2027-01-01", ""},
        {"kept", EVIDENCE, "2027-01-01", "commitment_no_evidence"},
        {"partly_kept", QUANTITY, "2027-01-01", "commitment_no_quantity"},
        {"partly_kept", EVIDENCE, "2027-01-01", ""},
        {"lapsed", EVIDENCE, "2027-01-01", ""},
        {"agreed", END, "2027-01-01", "commitment_no_period"},
    };
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct commitment_facts f = whole(rows[i].state);
        take(&f, rows[i].without);
        struct findings out = {.arena = &a};
        rule_commitment(&f, day(rows[i].today), &out);
        assert_string_equal(codes_of(&a, &out), rows[i].codes);
        assert_int_equal(commitment_lapses(&f, day(rows[i].today)), strstr(rows[i].codes, "lapsed") != NULL);
    }
    arena_deinit(&a);
}

static void an_intention_waits_for_a_mandate(void **state) {
    (void)state;
    static const struct {
        bool said, may, confirmed, intention;
    } rows[] = {{true, false, false, true},
                {true, true, false, false},
                {true, false, true, false},
                {false, false, false, false}};
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct commitment_facts f = {
            .said = rows[i].said, .may_commit = rows[i].may, .confirmed = rows[i].confirmed};
        assert_int_equal(commitment_is_intention(&f), rows[i].intention);
    }
    assert_string_equal(intention_words(), "intention stated in session, subject to my board");
    i18n_push(LANG_FR);
    assert_string_equal(intention_words(), "intention dite en séance, sous réserve de mon conseil");
    i18n_pop();
}

static void one_answers_and_one_does(void **state) {
    (void)state;
    static const struct {
        const char *letters, *codes;
    } rows[] = {
        {"AR", ""},
        {"RRASCI", ""},
        {"", "rasci_no_a rasci_no_r"},
        {"A", "rasci_no_r"},
        {"RSCI", "rasci_no_a"},
        {"AAR", "rasci_many_a"},
        {"AACI", "rasci_many_a rasci_no_r"},
    };
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct findings out = {.arena = &a};
        rule_rasci(&(struct rasci_facts){4, rows[i].letters}, &out);
        assert_string_equal(codes_of(&a, &out), rows[i].codes);
    }
    arena_deinit(&a);
}

static void one_leads(void **state) {
    (void)state;
    struct arena a = {0};
    struct findings one = {.arena = &a}, two = {.arena = &a};
    rule_leads(3, 0, &one);
    rule_leads(3, 1, &one);
    assert_string_equal(codes_of(&a, &one), "");
    rule_leads(3, 2, &two);
    assert_string_equal(codes_of(&a, &two), "leads");
    arena_deinit(&a);
}

int test_rules_commit(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_step_has_its_needs),
        cmocka_unit_test(what_is_there_is_only_warned_about),
        cmocka_unit_test(an_intention_waits_for_a_mandate),
        cmocka_unit_test(one_answers_and_one_does),
        cmocka_unit_test(one_leads),
    };
    return cmocka_run_group_tests_name("rules of promises", tests, NULL, NULL);
}
