#include "catalyse/domain/maturity.h"
#include "groups.h"
#include <string.h>

/* The questions of the method and the stage from which each must be agreed. */
static const struct {
    const char *ref;
    int level;
} questions[] = {
    {"Q1.1", 2},  {"Q1.2", 2},  {"Q1.3", 3},  {"Q1.4", 2}, {"Q1.5", 3}, {"Q2.1", 1},  {"Q2.2", 2},
    {"Q2.3", 2},  {"Q2.4", 2},  {"Q2.5", 3},  {"Q2.6", 2}, {"Q3.1", 3}, {"Q3.2", 3},  {"Q3.3", 3},
    {"Q3.4", 4},  {"Q3.5", 4},  {"Q4.1", 3},  {"Q4.2", 4}, {"Q4.3", 3}, {"Q4.4", 3},  {"Q4.5", 4},
    {"Q5.1", 3},  {"Q5.2", 3},  {"Q5.3", 4},  {"Q5.4", 4}, {"Q5.5", 4}, {"Q5.6", 3},  {"Q6.1", 3},
    {"Q6.2", 4},  {"Q6.3", 4},  {"Q6.4", 4},  {"Q6.5", 4}, {"Q7.1", 2}, {"Q7.2", 3},  {"Q7.3", 4},
    {"Q7.4", 4},  {"Q7.5", 4},  {"Q8.1", 3},  {"Q8.2", 4}, {"Q8.3", 3}, {"Q8.4", 4},  {"Q9.1", 3},
    {"Q9.2", 4},  {"Q9.3", 5},  {"Q9.4", 3},  {"Q9.5", 4}, {"Q9.6", 4}, {"Q10.1", 2}, {"Q10.2", 3},
    {"Q10.3", 3}, {"Q10.4", 5}, {"Q10.5", 6},
};

/* The five groups of Lisière: the stage each has, and its answers (3 agreed, 2 partial, 1 discussed). */
static const struct {
    const char *group;
    int level;
    const char *answers;
} lisiere[] = {
    {"SG-COM", 1, "Q2.1=3;Q1.1=3;Q1.2=3;Q1.4=3;Q2.2=2;Q2.3=3;Q2.4=3;Q2.6=1;Q7.1=2;Q10.1=3;Q1.3=1"},
    {"SG-ALI", 3,
     "Q2.1=3;Q1.1=3;Q1.2=3;Q1.4=3;Q2.2=3;Q2.3=3;Q2.4=3;Q2.6=3;Q7.1=3;Q10.1=3;Q1.3=3;Q1.5=3;"
     "Q2.5=3;Q3.1=3;Q3.2=3;Q3.3=3;Q4.1=3;Q4.3=3;Q4.4=3;Q5.1=3;Q5.2=3;Q5.6=3;Q6.1=3;Q7.2=3;"
     "Q8.1=3;Q8.3=3;Q9.1=3;Q9.4=3;Q10.2=3;Q10.3=3;Q6.2=2;Q5.3=2;Q9.5=1"},
    {"SG-REM", 2,
     "Q2.1=3;Q1.1=3;Q1.2=3;Q1.4=3;Q2.2=3;Q2.3=3;Q2.4=3;Q2.6=3;Q7.1=3;Q10.1=3;Q1.3=3;Q1.5=1;"
     "Q2.5=1;Q3.1=2;Q3.2=1;Q3.3=1;Q4.1=1;Q4.3=1;Q4.4=1;Q5.1=2;Q5.2=1;Q5.6=1;Q6.1=1;Q7.2=1;"
     "Q8.1=1;Q8.3=1;Q9.1=1;Q9.4=1;Q10.2=1;Q10.3=3;Q6.2=1"},
    {"SG-FEM", 2,
     "Q2.1=3;Q1.1=3;Q1.2=3;Q1.4=3;Q2.2=3;Q2.3=3;Q2.4=3;Q2.6=3;Q7.1=3;Q10.1=3;Q1.3=3;Q1.5=2;"
     "Q2.5=2;Q3.1=2;Q3.2=2;Q3.3=2;Q4.1=2;Q4.3=2;Q4.4=2;Q5.1=2;Q5.2=2;Q5.6=2;Q6.1=2;Q7.2=3;"
     "Q8.1=3;Q8.3=2;Q9.1=3;Q9.4=2;Q10.2=2;Q10.3=2"},
    {"SG-ENT", 1, "Q2.1=3;Q1.1=3;Q1.2=3;Q1.4=2;Q2.2=3;Q2.3=1;Q2.4=3;Q2.6=3;Q7.1=3;Q10.1=1"},
};

static struct sv status_in(const char *answers, const char *ref) {
    static const char *const statuses[] = {"unasked", "discussed", "partial", "agreed"};
    struct sv rest = sv_from(answers), one;
    while (sv_next(&rest, ';', &one)) {
        size_t eq = sv_find(one, '=');
        if (sv_is(sv_of(one.p, eq), ref)) return sv_from(statuses[one.p[eq + 1] - '0']);
    }
    return sv_from(statuses[0]);
}

/* Everything but the questions is there. */
static struct maturity_facts all_there(void) {
    return (struct maturity_facts){.eoi_selected = 4,
                                   .confirmed = true,
                                   .convenor = true,
                                   .ground_rules = 3,
                                   .diagnosis_agreed = 3,
                                   .steps_done = 1,
                                   .canvas_filled = 12,
                                   .canvas_blocks = 12,
                                   .deliverables = 10,
                                   .deliverables_held = 10,
                                   .members = 4,
                                   .members_committed = 4,
                                   .test_started = true,
                                   .agreement_signed = true,
                                   .budget_balanced = true,
                                   .flows = 4,
                                   .flows_authorised = 4,
                                   .board_minutes = 4,
                                   .reviews_held = 2,
                                   .indicators = 4,
                                   .indicators_collected = 4,
                                   .commitments_due = 5,
                                   .commitments_kept = 4,
                                   .handover = true};
}

static void lisiere_has_its_stages(void **state) {
    (void)state;
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(lisiere); i++) {
        struct gate_question q[COUNT(questions)];
        for (size_t k = 0; k < COUNT(questions); k++)
            q[k] = (struct gate_question){sv_from(questions[k].ref), questions[k].level,
                                          status_in(lisiere[i].answers, questions[k].ref)};
        struct maturity_facts f = all_there();
        f.questions = q;
        f.n_questions = COUNT(q);
        struct maturity m = maturity_of(&a, &f);
        if (m.level != lisiere[i].level) fail_msg("%s is N%d", lisiere[i].group, m.level);
        assert_int_equal(m.next, m.level + 1);
        assert_int_equal(m.next_missing, 1);
    }
    arena_deinit(&a);
}

static void no_eoi(struct maturity_facts *f) {
    f->eoi_selected = 2;
}
static void no_call_few_members(struct maturity_facts *f) {
    *f = (struct maturity_facts){.no_call = 1, .members = 2};
}
static void no_call(struct maturity_facts *f) {
    f->no_call = 1;
    f->eoi_selected = 0;
}
static void no_confirmed(struct maturity_facts *f) {
    f->confirmed = false;
}
static void no_convenor(struct maturity_facts *f) {
    f->convenor = false;
}
static void no_rules(struct maturity_facts *f) {
    f->ground_rules = 2;
}
static void no_diagnosis(struct maturity_facts *f) {
    f->diagnosis_agreed = 2;
}
static void no_step(struct maturity_facts *f) {
    f->steps_done = 0;
}
static void no_canvas(struct maturity_facts *f) {
    f->canvas_filled = 11;
}
static void no_rasci(struct maturity_facts *f) {
    f->deliverables_held = 9;
}
static void no_deliverable(struct maturity_facts *f) {
    f->deliverables = f->deliverables_held = 0;
}
static void no_promise(struct maturity_facts *f) {
    f->members_committed = 3;
}
static void no_member(struct maturity_facts *f) {
    f->members = f->members_committed = 0;
}
static void no_test(struct maturity_facts *f) {
    f->test_started = false;
}
static void no_agreement(struct maturity_facts *f) {
    f->agreement_signed = false;
}
static void no_budget(struct maturity_facts *f) {
    f->budget_balanced = false;
}
static void no_flow(struct maturity_facts *f) {
    f->flows_authorised = 3;
}
static void no_money(struct maturity_facts *f) {
    f->flows = f->flows_authorised = 0;
}
static void no_board(struct maturity_facts *f) {
    f->board_minutes = 3;
}
static void no_review(struct maturity_facts *f) {
    f->reviews_held = 1;
}
static void no_indicator(struct maturity_facts *f) {
    f->indicators = f->indicators_collected = 0;
}
static void not_kept(struct maturity_facts *f) {
    f->commitments_kept = 3;
}
static void none_due(struct maturity_facts *f) {
    f->commitments_due = f->commitments_kept = 0;
}
static void nothing_carries_on(struct maturity_facts *f) {
    f->handover = false;
}
static void follow_on(struct maturity_facts *f) {
    f->handover = false, f->follow_on = true;
}
static void lasting(struct maturity_facts *f) {
    f->handover = false, f->lasting_form = true;
}
static void nothing(struct maturity_facts *f) {
    *f = (struct maturity_facts){0};
}

static void each_gate_holds_its_stage(void **state) {
    (void)state;
    static const struct {
        void (*take)(struct maturity_facts *f);
        int level;
        enum gate_code code; /* of the one gate not met; N_GATES for none or several */
    } rows[] = {
        {no_eoi, -1, GATE_EOI},
        {no_call_few_members, -1, N_GATES},
        {no_call, 6, N_GATES},
        {no_confirmed, 0, GATE_CONFIRMED},
        {no_convenor, 0, GATE_CONVENOR},
        {no_rules, 0, GATE_RULES},
        {no_diagnosis, 1, GATE_DIAGNOSIS},
        {no_step, 1, GATE_STEP_KEPT},
        {no_canvas, 2, GATE_CANVAS},
        {no_rasci, 2, GATE_RASCI},
        {no_deliverable, 2, GATE_RASCI},
        {no_promise, 2, GATE_COMMITTED},
        {no_member, 2, N_GATES},
        {no_test, 2, GATE_TEST},
        {no_agreement, 3, GATE_SIGNED},
        {no_budget, 3, GATE_BUDGET},
        {no_flow, 3, GATE_FLOWS},
        {no_money, 6, N_GATES},
        {no_board, 3, GATE_BOARDS},
        {no_review, 4, GATE_REVIEWS},
        {no_indicator, 4, GATE_INDICATORS},
        {not_kept, 4, GATE_KEPT},
        {none_due, 4, GATE_KEPT},
        {nothing_carries_on, 5, GATE_CARRIES_ON},
        {follow_on, 6, N_GATES},
        {lasting, 6, N_GATES},
        {nothing, -1, N_GATES},
    };
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct maturity_facts f = all_there();
        rows[i].take(&f);
        struct maturity m = maturity_of(&a, &f);
        assert_int_equal(m.level, rows[i].level);
        for (size_t g = 0; g < m.n_gates && rows[i].code != N_GATES; g++)
            assert_int_equal(m.gates[g].met, m.gates[g].code != rows[i].code);
    }
    arena_deinit(&a);
}

static void missing_questions_are_named(void **state) {
    (void)state;
    static const struct gate_question q[] = {
        {{"Q2.1", 4}, 1, {"agreed", 6}},
        {{"Q1.1", 4}, 2, {"partial", 7}},
        {{"Q1.2", 4}, 2, {"not_applicable", 14}},
        {{"Q1.4", 4}, 2, {"unasked", 7}},
    };
    struct arena a = {0};
    struct maturity_facts f = all_there();
    f.questions = q;
    f.n_questions = COUNT(q);
    struct maturity m = maturity_of(&a, &f);
    assert_int_equal(m.level, 1);
    assert_int_equal(m.next, 2);
    assert_int_equal(m.next_missing, 1);
    const struct gate *g = NULL;
    for (size_t i = 0; i < m.n_gates; i++)
        if (m.gates[i].code == GATE_QUESTIONS && !m.gates[i].met) g = &m.gates[i];
    assert_non_null(g);
    assert_int_equal(g->have, 1);
    assert_int_equal(g->need, 3);
    assert_string_equal(gate_words(&a, g), "Questions agreed: 1 of 3, still to agree: Q1.1, Q1.4");
    i18n_push(LANG_FR);
    assert_string_equal(gate_words(&a, g), "Questions en accord : 1 sur 3, restent Q1.1, Q1.4");
    i18n_pop();
    arena_deinit(&a);
}

static void who_is_missing_is_named(void **state) {
    (void)state;
    static const struct sv names[] = {{"Le Verger", 9}, {"Fil & Co", 8}};
    struct arena a = {0};
    struct maturity_facts f = all_there();
    f.members = 6;
    f.members_committed = f.board_minutes = 4;
    f.uncommitted = names;
    struct maturity m = maturity_of(&a, &f);
    for (size_t i = 0; i < m.n_gates; i++) {
        if (m.gates[i].code == GATE_COMMITTED)
            assert_string_equal(gate_words(&a, &m.gates[i]),
                                "Members with an agreed commitment: 4 of 6, missing Le Verger, Fil & Co");
        if (m.gates[i].code == GATE_BOARDS)
            assert_string_equal(gate_words(&a, &m.gates[i]), "Board minutes attached: 4 of 6");
    }
    arena_deinit(&a);
}

static void every_gate_has_words(void **state) {
    (void)state;
    struct arena a = {0};
    struct maturity_facts f = all_there();
    struct maturity m = maturity_of(&a, &f);
    assert_int_equal(m.level, MATURITY_MAX);
    assert_int_equal(m.next, MATURITY_MAX + 1);
    assert_int_equal(m.next_missing, 0);
    assert_int_equal(m.n_gates, N_GATES - 2); /* not the questions, nor the one without a call */
    f.no_call = 1;
    assert_int_equal(maturity_of(&a, &f).gates[0].code, GATE_INTERESTED);
    for (size_t i = 0; i < m.n_gates; i++) {
        const char *en = gate_words(&a, &m.gates[i]);
        assert_null(strchr(en, '{'));
        i18n_push(LANG_FR);
        assert_string_not_equal(gate_words(&a, &m.gates[i]), en);
        i18n_pop();
    }
    arena_deinit(&a);
}

static void hands_lower_at_will_and_raise_by_one(void **state) {
    (void)state;
    static const struct {
        int computed, said;
        bool reason;
        enum level_said how;
        int level;
    } rows[] = {
        {2, MATURITY_NONE, false, LEVEL_COMPUTED, 2},
        {2, 2, false, LEVEL_COMPUTED, 2},
        {2, 0, false, LEVEL_LOWERED, 0},
        {2, 3, true, LEVEL_RAISED, 3},
        {2, 3, false, LEVEL_NO_REASON, 2},
        {2, 4, true, LEVEL_TOO_HIGH, 2},
        {-1, 0, true, LEVEL_RAISED, 0},
        {6, 5, false, LEVEL_LOWERED, 5},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        int level = 99;
        assert_int_equal(maturity_said(rows[i].computed, rows[i].said, rows[i].reason, &level), rows[i].how);
        assert_int_equal(level, rows[i].level);
    }
}

static void levels_have_codes_and_words(void **state) {
    (void)state;
    for (int level = 0; level <= MATURITY_MAX; level++)
        assert_int_equal(level_from_code(sv_from(level_code(level))), level);
    assert_int_equal(level_from_code(SV("N7")), MATURITY_NONE);
    assert_string_equal(level_code(MATURITY_NONE), "");
    assert_string_equal(level_word(MATURITY_NONE), "no stage yet");
    i18n_push(LANG_FR);
    assert_string_equal(level_word(4), "N4 consortium conventionné");
    i18n_pop();
}

int test_maturity(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lisiere_has_its_stages),
        cmocka_unit_test(each_gate_holds_its_stage),
        cmocka_unit_test(who_is_missing_is_named),
        cmocka_unit_test(missing_questions_are_named),
        cmocka_unit_test(every_gate_has_words),
        cmocka_unit_test(levels_have_codes_and_words),
        cmocka_unit_test(hands_lower_at_will_and_raise_by_one),
    };
    return cmocka_run_group_tests_name("maturity", tests, NULL, NULL);
}
