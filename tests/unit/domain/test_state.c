#include "catalyse/domain/state.h"
#include "groups.h"
#include <string.h>

static const struct choice letters[] = {
    {"a", "A", NULL}, {"b", "B", NULL}, {"c", "C", NULL}, {"d", "D", NULL}, {NULL, NULL, NULL}};
static const struct field small_fields[] = {
    {.name = "state", .kind = FIELD_CHOICE, .choices = letters, .initial = "a", .flags = F_STATE}};
static const struct entity small = {
    .name = "small", .fields = small_fields, .n_fields = 1, .states = "a>b|c; b | c > d!; d>a!; c>d;a|b>a"};
static const struct entity stateless = {.name = "stateless", .fields = small_fields};

static void the_grammar_is_read(void **state) {
    (void)state;
    static const struct {
        const char *from, *to;
        bool can, reason;
    } rows[] = {
        {"a", "b", true, false},  {"a", "c", true, false}, {"a", "d", false, false}, {"b", "d", true, true},
        {"c", "d", true, false},  {"d", "a", true, true},  {"b", "a", true, false},  {"a", "a", false, false},
        {"b", "c", false, false}, {"", "b", false, false}, {"a", "", false, false},  {"z", "b", false, false},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        bool reason = true;
        assert_int_equal(state_can(&small, sv_from(rows[i].from), sv_from(rows[i].to), &reason), rows[i].can);
        assert_int_equal(reason, rows[i].reason);
        assert_int_equal(state_can(&small, sv_from(rows[i].from), sv_from(rows[i].to), NULL), rows[i].can);
    }
}

static void the_next_states_come_in_the_order_of_the_choices(void **state) {
    (void)state;
    struct state_step next[STATES_MAX];
    assert_int_equal(state_next(&small, SV("b"), next), 2);
    assert_string_equal(next[0].code, "a");
    assert_string_equal(next[1].code, "d");
    assert_true(next[1].needs_reason && !next[0].needs_reason);
    assert_int_equal(state_next(&small, SV("nowhere"), next), 0);
    assert_int_equal(state_next(&stateless, SV("a"), next), 0);
    assert_null(state_first(&stateless));
    assert_string_equal(state_word(&stateless, SV("a")), "");
}

/* The chains of the domain's table of entities, in its words, and what must not be. */
static const struct {
    const char *entity, *chain; /* each state to the next; "!" where the step needs a reason */
} chains[] = {
    {"programme", "draft open running closed archived"},
    {"stage", "todo ready live done"},
    {"stage", "todo skipped!"},
    {"organisation", "prospect member inactive"},
    {"participant", "invited registered present"},
    {"participant", "registered excused"},
    {"event", "planned open live held minuted"},
    {"event", "planned cancelled!"},
    {"agenda_item", "pending running paused running done"},
    {"agenda_item", "pending cut"},
    {"theme", "suggested opened retained merged!"},
    {"theme", "opened parked! opened"},
    {"wish", "raw clustered kept"},
    {"wish", "clustered parked"},
    {"contribution", "raw clustered published"},
    {"contribution", "clustered dropped"},
    {"expression_of_interest", "invited received complete shortlisted selected withdrawn!"},
    {"expression_of_interest", "shortlisted waitlisted! selected"},
    {"expression_of_interest", "shortlisted declined! complete"},
    {"expression_of_interest", "invited expired"},
    {"subgroup", "forming confirmed active paused active became_consortium"},
    {"subgroup", "active merged!"},
    {"subgroup", "forming closed!"},
    {"diagnosis_entry", "raw checked agreed disputed"},
    {"project", "idea framed costed submitted funded running finalising closed"},
    {"project", "running suspended!"},
    {"project", "framed abandoned!"},
    {"consortium", "emerging pre_consortium agreed signed operating renewed"},
    {"consortium", "operating wound_up!"},
    {"membership", "proposed accepted active leaving left"},
    {"membership", "active excluded!"},
    {"role_assignment", "proposed accepted held ended"},
    {"commitment", "proposed agreed signed kept"},
    {"commitment", "signed partly_kept"},
    {"commitment", "agreed lapsed"},
    {"commitment", "signed withdrawn!"},
    {"budget_line", "draft locked"},
    {"money_flow", "planned authorised paid reported"},
    {"checklist_answer", "unasked discussed partial agreed reopened disagreed not_applicable"},
    {"decision", "proposed clarified tested adopted reviewed"},
    {"decision", "tested rejected reviewed"},
    {"decision", "tested deferred reviewed"},
    {"meeting", "planned held minuted validated"},
    {"next_step", "open doing done"},
    {"next_step", "open late done"},
    {"next_step", "doing dropped!"},
    {"funder_meeting", "requested scheduled held followed_up"},
    {"funder_meeting", "scheduled cancelled!"},
    {"risk", "open watched happened"},
    {"risk", "watched closed"},
    {"document", "draft shared signed superseded"},
    {"indicator", "defined collected reviewed"},
};

static void the_entities_follow_the_domain(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(chains); i++) {
        const struct entity *e = entity_named(chains[i].entity);
        struct sv rest = sv_from(chains[i].chain), from, to;
        sv_next(&rest, ' ', &from);
        for (; sv_next(&rest, ' ', &to); from = to) {
            bool wants = sv_ends(to, SV("!")), reason;
            if (wants) to.n--;
            if (!state_can(e, from, to, &reason))
                fail_msg("%s: %.*s to %.*s", e->name, SV_ARG(from), SV_ARG(to));
            assert_int_equal(reason, wants);
        }
    }
}

static void only_a_complete_expression_may_be_shortlisted(void **state) {
    (void)state;
    const struct entity *e = entity_named("expression_of_interest");
    for (const struct choice *c = field_named(e, "state")->choices; c->code; c++)
        assert_int_equal(state_can(e, sv_from(c->code), SV("shortlisted"), NULL),
                         !strcmp(c->code, "complete"));
}

static void each_choice_is_reached(const struct entity *e, const struct choice *choices) {
    size_t known = 0, all = 0;
    const char *reached[STATES_MAX] = {state_first(e)};
    for (const struct choice *c = choices; c->code; c++) all++;
    assert_true(all <= STATES_MAX);
    for (size_t n = 1; known < n; known++) {
        struct state_step next[STATES_MAX];
        size_t steps = state_next(e, sv_from(reached[known]), next);
        for (size_t s = 0; s < steps; s++) {
            size_t k = 0;
            while (k < n && strcmp(reached[k], next[s].code) != 0) k++;
            if (k == n) reached[n++] = next[s].code;
        }
    }
    if (known != all) fail_msg("%s: %zu of %zu states are reached", e->name, known, all);
}

static void each_word_is_a_choice(const struct entity *e, const struct choice *choices) {
    for (const char *p = e->states; *p;) {
        size_t n = strspn(p, "abcdefghijklmnopqrstuvwxyz_");
        if (!n) {
            assert_non_null(strchr(">|;! ", *p++));
            continue;
        }
        if (!choice_find(choices, sv_of(p, n))) fail_msg("%s: '%.*s' is no state", e->name, (int)n, p);
        p += n;
    }
}

static void grammars_and_choices_agree(void **state) {
    (void)state;
    for (size_t i = 0; i < N_ENTITIES; i++) {
        const struct entity *e = ENTITIES[i];
        int at = field_state(e);
        assert_int_equal(at >= 0, e->states != NULL);
        if (at < 0) continue;
        assert_non_null(choice_find(e->fields[at].choices, sv_from(state_first(e))));
        each_word_is_a_choice(e, e->fields[at].choices);
        each_choice_is_reached(e, e->fields[at].choices);
    }
}

static void states_are_words_in_both_languages(void **state) {
    (void)state;
    const struct entity *e = entity_named("expression_of_interest");
    assert_string_equal(state_word(e, SV("declined")), "not kept this time");
    assert_string_equal(state_word(e, SV("nothing")), "");
    i18n_push(LANG_FR);
    assert_string_equal(state_word(e, SV("declined")), "non retenue cette fois");
    i18n_pop();
}

int test_state(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_grammar_is_read),
        cmocka_unit_test(the_next_states_come_in_the_order_of_the_choices),
        cmocka_unit_test(the_entities_follow_the_domain),
        cmocka_unit_test(only_a_complete_expression_may_be_shortlisted),
        cmocka_unit_test(grammars_and_choices_agree),
        cmocka_unit_test(states_are_words_in_both_languages),
    };
    return cmocka_run_group_tests_name("state", tests, NULL, NULL);
}
