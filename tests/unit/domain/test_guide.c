#include "catalyse/base/str.h"
#include "catalyse/domain/guide.h"
#include "groups.h"
#include <string.h>

enum { TODAY = 20788 }; /* 1 December 2026 */

/* A programme that runs, further and further: nothing to say by itself. */
#define RUNS \
    .today = TODAY, .viewer = AUD_ME, .organisations = 35, .people = 30, .events = 7, .programme_end = true
#define HELD RUNS, .webinar_held = true, .webinar_present = 40, .themes_open = 5
#define CALLED HELD, .call_opens = TODAY - 290, .call_closes = TODAY - 260, .eoi_received = 23
#define DONE CALLED, .groups_confirmed = 5, .afternoon_held = true
#define MONEY DONE, .with_budget = true
/* Before the webinar, during the call, before the afternoon. */
#define BEFORE RUNS, .stage_done = {0}
#define CALLING HELD, .call_opens = TODAY - 20, .call_closes = TODAY + 9, .eoi_received = 3
#define PLANNED CALLED, .groups_confirmed = 5

#define SOME_ROWS \
    { .n = 2, .id = 42, .name = "Du champ au bocal", .day = TODAY - 9, .m = 3 }
#define ON(offset, minutes) \
    { .n = 1, .id = 5, .name = "X", .day = TODAY + (offset), .m = (minutes) }

struct row {
    const char *codes; /* of what is said, in order */
    struct guide_facts f;
};

static const char *codes_said(struct arena *a, const struct guide_facts *f) {
    struct hints h = guide_run(f, a);
    struct str out = {0};
    for (size_t i = 0; i < h.n; i++) str_addf(&out, "%s%s", i ? " " : "", h.v[i].rule->code);
    const char *codes = arena_strndup(a, str_c(&out), out.n);
    str_deinit(&out);
    return codes;
}

static const struct row always[] = {
    {"", {DONE}},
    {"empty", {.today = TODAY, .programme_end = true}},
    {"", {.today = TODAY, .programme_end = true, .people = 1}},
    {"event_today", {DONE, .event_today = ON(0, 840)}},
    {"event_past", {DONE, .event_past = ON(-3, 0)}},
    {"retention", {DONE, .retention = SOME_ROWS}},
    {"access_needs", {DONE, .access_needs = SOME_ROWS}},
    {"no_backup", {DONE, .backup_days = -1}},
    {"", {DONE, .backup_days = 13}},
    {"old_backup", {DONE, .backup_days = 14}},
    {"stage_ready", {DONE, .stage_ready = SOME_ROWS}},
    {"session_over", {DONE, .live = true, .session_over = SOME_ROWS}},
    {"block_over", {DONE, .live = true, .block_over = SOME_ROWS}},
    {"late_to_recover", {DONE, .live = true, .block_late = {.n = 12, .m = 18}}},
    {"late_for_good", {DONE, .live = true, .block_late = {.n = 12}}},
    {"no_end",
     {.today = TODAY,
      .organisations = 1,
      .webinar_held = true,
      .webinar_present = 1,
      .themes_open = 1,
      .call_opens = 1,
      .eoi_received = 1}},
};

static const struct row webinar[] = {
    {"webinar_missing", {BEFORE}},
    {"", {BEFORE, .conference = true}},
    {"", {RUNS, .stage_done = {0, true}}},
    {"webinar_empty", {BEFORE, .webinar = ON(30, 0)}},
    {"", {BEFORE, .webinar = ON(31, 0)}},
    {"webinar_empty", {BEFORE, .webinar = ON(5, 0)}},
    {"webinar_soon", {BEFORE, .webinar = ON(7, 8)}},
    {"", {BEFORE, .webinar = ON(8, 8)}},
    {"webinar_nobody", {.today = TODAY, .events = 1, .webinar = ON(30, 8)}},
    {"", {.today = TODAY, .events = 1, .webinar = ON(31, 8)}},
    {"webinar_nobody webinar_soon", {.today = TODAY, .events = 1, .webinar = ON(7, 8)}},
    {"", {HELD, .call_opens = TODAY + 1, .webinar = ON(3, 8)}},
    {"webinar_today", {BEFORE, .webinar = ON(0, 8), .event_today = ON(0, 600)}},
    {"event_today", {BEFORE, .webinar = ON(9, 8), .event_today = {.n = 1, .id = 6, .m = 600}}},
    {"webinar_attendance", {RUNS, .webinar_held = true, .themes_open = 1, .call_opens = TODAY + 1}},
    {"", {RUNS, .webinar_held = true, .themes_open = 1, .call_opens = TODAY + 1, .stage_done = {0, true}}},
    {"themes_missing", {RUNS, .webinar_held = true, .webinar_present = 4}},
    {"wishes_raw", {DONE, .wishes_raw = SOME_ROWS}},
    {"questions_open", {DONE, .questions_open = SOME_ROWS}},
    {"", {BEFORE, .webinar = ON(60, 8), .questions_open = SOME_ROWS}},
};

static const struct row call[] = {
    {"call_dates", {HELD}},
    {"", {CALLING}},
    {"eoi_unanswered", {CALLING, .eoi_unanswered = SOME_ROWS}},
    {"eoi_unanswered", {HELD, .call_opens = TODAY, .call_closes = TODAY, .eoi_unanswered = SOME_ROWS}},
    {"", {HELD, .call_opens = TODAY + 1, .call_closes = TODAY + 30, .eoi_unanswered = SOME_ROWS}},
    {"eoi_silent", {DONE, .eoi_unanswered = SOME_ROWS}},
    {"call_empty", {HELD, .call_opens = TODAY, .call_closes = TODAY + 30}},
    {"", {HELD, .call_opens = TODAY + 1, .call_closes = TODAY + 30}},
    {"eoi_incomplete", {DONE, .eoi_incomplete = SOME_ROWS}},
    {"eoi_to_review", {DONE, .eoi_to_review = SOME_ROWS}},
    {"", {CALLING, .eoi_to_review = SOME_ROWS}},
    {"eoi_no_reason", {DONE, .eoi_no_reason = SOME_ROWS}},
    {"eoi_no_reply", {DONE, .eoi_no_reply = SOME_ROWS}},
    {"eoi_twice", {DONE, .eoi_twice = SOME_ROWS}},
    {"call_step", {DONE, .call_step = SOME_ROWS}},
    {"call_step_late", {DONE, .call_step_late = SOME_ROWS}},
    {"themes_under_min", {DONE, .themes_under_min = SOME_ROWS}},
    {"", {CALLING, .themes_under_min = SOME_ROWS}},
    {"themes_undecided", {DONE, .themes_undecided = SOME_ROWS}},
};

static const struct row subgroups[] = {
    {"eoi_unplaced", {DONE, .eoi_unplaced = SOME_ROWS}},
    {"eoi_proposed", {DONE, .eoi_proposed = SOME_ROWS}},
    {"groups_size", {DONE, .groups_size = SOME_ROWS}},
    {"groups_no_convenor", {DONE, .groups_no_convenor = SOME_ROWS}},
    {"groups_no_meeting", {DONE, .groups_no_meeting = SOME_ROWS}},
    {"groups_forming", {DONE, .groups_forming = SOME_ROWS}},
    {"groups_no_scope", {DONE, .groups_no_scope = SOME_ROWS}},
    {"people_where", {DONE, .people_where = SOME_ROWS}},
    {"competition", {DONE, .competition = SOME_ROWS}},
};

static const struct row afternoon[] = {
    {"afternoon_missing", {PLANNED}},
    {"", {PLANNED, .afternoon = ON(31, 0)}},
    {"afternoon_empty", {PLANNED, .afternoon = ON(30, 0)}},
    {"", {PLANNED, .afternoon = ON(16, 9)}},
    {"afternoon_near", {PLANNED, .afternoon = ON(15, 9)}},
    {"afternoon_near", {BEFORE, .afternoon = ON(15, 9)}},
    {"", {PLANNED, .afternoon = ON(0, 9)}},
    {"afternoon_empty afternoon_near", {PLANNED, .afternoon = ON(3, 0)}},
    {"people_unconfirmed", {DONE, .people_unconfirmed = ON(15, 0)}},
    {"", {DONE, .people_unconfirmed = ON(16, 0)}},
    {"", {DONE, .people_unconfirmed = ON(-1, 0)}},
    {"rounds_unplanned", {DONE, .rounds_unplanned = ON(15, 0)}},
    {"", {DONE, .rounds_unplanned = ON(16, 0)}},
    {"agenda_long", {DONE, .agenda_sum = ON(3, 15)}},
    {"agenda_short", {DONE, .agenda_sum = ON(3, -15)}},
    {"paper", {DONE, .paper = SOME_ROWS}},
    {"objections_open", {DONE, .objections_open = SOME_ROWS}},
    {"minutes_open", {DONE, .minutes_open = ON(-7, 0)}},
    {"", {DONE, .minutes_open = ON(-6, 0)}},
    {"diagnosis_few", {DONE, .diagnosis_few = SOME_ROWS}},
    {"", {PLANNED, .afternoon = ON(60, 9), .diagnosis_few = SOME_ROWS}},
    {"groups_no_project", {DONE, .groups_no_project = SOME_ROWS}},
    {"", {PLANNED, .afternoon = ON(60, 9), .groups_no_project = SOME_ROWS}},
    {"starred_unasked", {DONE, .starred_unasked = SOME_ROWS}},
    {"", {PLANNED, .afternoon = ON(60, 9), .starred_unasked = SOME_ROWS}},
    {"questions_again", {DONE, .questions_again = SOME_ROWS}},
    {"answers_no_owner", {DONE, .answers_no_owner = SOME_ROWS}},
    {"diagnosis_disputed", {DONE, .diagnosis_disputed = SOME_ROWS}},
    {"commitments_no_due", {DONE, .commitments_no_due = SOME_ROWS}},
    {"intentions", {DONE, .intentions = SOME_ROWS}},
};

static const struct row followup[] = {
    {"follow_point", {DONE, .follow_point = SOME_ROWS}},
    {"steps_late", {DONE, .steps_late = SOME_ROWS}},
    {"steps_no_owner", {DONE, .steps_no_owner = SOME_ROWS}},
    {"commitments_over", {DONE, .commitments_over = SOME_ROWS}},
    {"commitments_lapse", {DONE, .commitments_lapse = SOME_ROWS}},
    {"decisions_no_review", {DONE, .decisions_no_review = SOME_ROWS}},
    {"decisions_review", {DONE, .decisions_review = SOME_ROWS}},
    {"decisions_trial", {DONE, .decisions_trial = SOME_ROWS}},
    {"rasci_broken", {DONE, .rasci_broken = SOME_ROWS}},
    {"budgets_off", {MONEY, .budgets_off = SOME_ROWS}},
    {"donations", {MONEY, .donations = SOME_ROWS}},
    {"flows_open", {MONEY, .flows_open = SOME_ROWS}},
    {"liability", {MONEY, .liability = SOME_ROWS}},
    {"",
     {DONE, .budgets_off = SOME_ROWS, .donations = SOME_ROWS, .flows_open = SOME_ROWS,
      .liability = SOME_ROWS}},
    {"level_close", {DONE, .level_close = SOME_ROWS}},
    {"funder_steps", {DONE, .funder_steps = SOME_ROWS}},
    {"blockers_rules", {DONE, .blockers_rules = SOME_ROWS}},
    {"help_wanted", {DONE, .help_wanted = SOME_ROWS}},
    {"elected_waiting", {DONE, .elected_waiting = SOME_ROWS}},
    {"files_due", {DONE, .files_due = SOME_ROWS}},
    {"leavers", {DONE, .leavers = SOME_ROWS}},
    {"groups_no_review", {DONE, .groups_no_review = SOME_ROWS}},
};

static const struct {
    const struct row *v;
    size_t n;
} tables[] = {{always, COUNT(always)},       {webinar, COUNT(webinar)},     {call, COUNT(call)},
              {subgroups, COUNT(subgroups)}, {afternoon, COUNT(afternoon)}, {followup, COUNT(followup)}};

static void rules_speak_when_they_should_and_only_then(void **state) {
    (void)state;
    struct arena a = {0};
    for (size_t t = 0; t < COUNT(tables); t++)
        for (size_t i = 0; i < tables[t].n; i++)
            assert_string_equal(codes_said(&a, &tables[t].v[i].f), tables[t].v[i].codes);
    arena_deinit(&a);
}

static bool is_heard(const char *code) {
    for (size_t t = 0; t < COUNT(tables); t++)
        for (size_t i = 0; i < tables[t].n; i++)
            if (strcmp(tables[t].v[i].codes, code) == 0) return true;
    return false;
}

static void every_rule_is_heard_alone(void **state) {
    (void)state;
    for (int stage = 0; stage < 6; stage++)
        for (size_t i = 0; i < GUIDE[stage]->n; i++)
            if (!is_heard(GUIDE[stage]->v[i].code)) fail_msg("%s is never heard", GUIDE[stage]->v[i].code);
}

/* The panels a hint may point to, by stage. */
static const char *const panels[] = {
    " people organisations themes records documents settings ",
    " agenda attendance wishes questions ",
    " calendar answers map committee replies ",
    " proposal board agenda ",
    " preparation agenda rotations diagnosis project checklist commitments decisions ",
    " groups calls commitments steps roles budget funders crossed review ",
};

static void a_rule_is_whole(const struct guide_rule *r, int stage) {
    assert_int_equal(r->stage, stage);
    assert_true(r->priority >= 1 && r->priority <= 4);
    assert_non_null(strstr(panels[r->to_stage], r->to_panel));
    if (r->to_entity) entity_named(r->to_entity);
    const char *one = r->many ? i18n_plural(r->one, r->many, 1) : i18n_text(r->one);
    assert_ptr_not_equal(one, r->one);
    same_placeholders(r->one, one);
    if (r->many) same_placeholders(r->many, i18n_plural(r->one, r->many, 2));
}

static void the_rules_are_whole_in_both_languages(void **state) {
    (void)state;
    size_t n = 0;
    i18n_push(LANG_FR);
    for (int stage = 0; stage < 6; stage++)
        for (size_t i = 0; i < GUIDE[stage]->n; i++, n++) a_rule_is_whole(&GUIDE[stage]->v[i], stage);
    i18n_pop();
    assert_true(n >= 60);
}

static void words_name_rows_days_and_hours(void **state) {
    (void)state;
    static const struct {
        struct guide_facts f;
        const char *en, *fr;
    } rows[] = {
        {{CALLING, .eoi_unanswered = {.n = 3}},
         "3 organisations have not answered; the call closes Thu 10 December: prepare the reminder",
         "3 structures n'ont pas répondu, clôture le jeu. 10 décembre : préparez la relance"},
        {{CALLING, .eoi_unanswered = {.n = 1}},
         "1 organisation has not answered; the call closes Thu 10 December: prepare the reminder",
         "1 structure n'a pas répondu, clôture le jeu. 10 décembre : préparez la relance"},
        {{DONE, .questions_again = {.n = 4}},
         "The checklist has 4 questions to discuss again",
         "La check-list a 4 questions à rediscuter"},
        {{DONE, .commitments_no_due = {.n = 2}},
         "2 commitments have no due date",
         "2 engagements sans échéance"},
        {{DONE, .event_today = {.n = 1, .name = "L'après-midi", .m = 810}},
         "L'après-midi is today at 13:30: n in its run of show begins it",
         "« L'après-midi », c'est aujourd'hui à 13:30 : la touche n le lance, dans le déroulé"},
        {{DONE, .groups_no_convenor = {.n = 1}},
         "Subgroup has no convenor",
         "« Sous-groupe » n'a pas de référent·e de groupe"},
        {{DONE, .agenda_sum = {.n = 1, .name = "{m}", .m = -5}},
         "{m}: the blocks last 5 min less than the event",
         "Il reste 5 min sans bloc dans « {m} »"},
    };
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(rows); i++) {
        assert_string_equal(guide_run(&rows[i].f, &a).v[0].text, rows[i].en);
        i18n_push(LANG_FR);
        assert_string_equal(guide_run(&rows[i].f, &a).v[0].text, rows[i].fr);
        i18n_pop();
    }
    arena_deinit(&a);
}

static void a_hint_leads_to_its_row(void **state) {
    (void)state;
    struct arena a = {0};
    struct guide_facts f = {DONE, .steps_late = SOME_ROWS};
    struct hints h = guide_run(&f, &a);
    assert_int_equal(h.n, 1);
    assert_int_equal(h.v[0].id, 42);
    assert_int_equal(h.v[0].stage, 5);
    assert_string_equal(h.v[0].rule->to_panel, "steps");
    assert_string_equal(h.v[0].rule->to_entity, "next_step");
    f = (struct guide_facts){DONE, .event_today = SOME_ROWS, .event_stage = 5};
    h = guide_run(&f, &a);
    assert_string_equal(h.v[0].rule->code, "event_today");
    assert_int_equal(h.v[0].stage, 5);
    f = (struct guide_facts){DONE, .agenda_sum = ON(3, 15), .agenda_stage = 1};
    h = guide_run(&f, &a);
    assert_string_equal(h.v[0].rule->code, "agenda_long");
    assert_int_equal(h.v[0].stage, 1);
    arena_deinit(&a);
}

/* What is still on paper is typed where that sheet is, of that group. */
static void sheets_lead_to_their_panel(void **state) {
    (void)state;
    static const char *const shown[] = {"diagnosis", "project", "checklist"};
    struct arena a = {0};
    for (int sheet = SHEET_DIAGNOSIS; sheet <= SHEET_CHECKLIST; sheet++) {
        struct guide_facts f = {DONE, .paper = {.n = 2, .id = 42, .name = "Mobilité", .m = sheet}};
        struct hints h = guide_run(&f, &a);
        assert_string_equal(h.v[0].panel, shown[sheet]);
        assert_int_equal(hint_group(&h.v[0]), 42);
        assert_null(hint_card(&h.v[0]));
    }
    arena_deinit(&a);
}

static void the_urgent_comes_first_then_the_stage_on_the_screen(void **state) {
    (void)state;
    static const struct {
        int stage;
        const char *codes;
    } rows[] = {
        {0, "event_today objections_open steps_late wishes_raw groups_forming rasci_broken level_close"},
        {3, "event_today objections_open steps_late groups_forming wishes_raw rasci_broken level_close"},
        {5, "event_today steps_late objections_open rasci_broken wishes_raw groups_forming level_close"},
    };
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct guide_facts f = {DONE,
                                .stage = rows[i].stage,
                                .level_close = SOME_ROWS,
                                .rasci_broken = SOME_ROWS,
                                .steps_late = SOME_ROWS,
                                .objections_open = SOME_ROWS,
                                .groups_forming = SOME_ROWS,
                                .wishes_raw = SOME_ROWS,
                                .event_today = ON(0, 600)};
        assert_string_equal(codes_said(&a, &f), rows[i].codes);
    }
    arena_deinit(&a);
}

static void a_live_event_hushes_the_rest(void **state) {
    (void)state;
    struct arena a = {0};
    struct guide_facts f = {DONE, .live = true, .steps_late = SOME_ROWS, .event_today = ON(0, 600),
                            .block_over = SOME_ROWS};
    assert_string_equal(codes_said(&a, &f), "block_over");
    f.live = false;
    assert_string_equal(codes_said(&a, &f), "block_over event_today steps_late");
    arena_deinit(&a);
}

static void the_room_is_not_told_everything(void **state) {
    (void)state;
    static const struct {
        enum audience viewer;
        const char *codes;
    } rows[] = {
        {AUD_ME, "eoi_no_reason commitments_lapse donations steps_no_owner"},
        {AUD_ORGANISERS, "eoi_no_reason commitments_lapse donations steps_no_owner"},
        {AUD_GROUP, "commitments_lapse donations steps_no_owner"},
        {AUD_FUNDS, "steps_no_owner"},
        {AUD_PUBLIC, ""},
    };
    struct arena a = {0};
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct guide_facts f = {MONEY, .eoi_no_reason = SOME_ROWS, .donations = SOME_ROWS,
                                .steps_no_owner = SOME_ROWS, .commitments_lapse = SOME_ROWS};
        f.viewer = rows[i].viewer;
        assert_string_equal(codes_said(&a, &f), rows[i].codes);
    }
    arena_deinit(&a);
}

int test_guide(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rules_speak_when_they_should_and_only_then),
        cmocka_unit_test(every_rule_is_heard_alone),
        cmocka_unit_test(the_rules_are_whole_in_both_languages),
        cmocka_unit_test(words_name_rows_days_and_hours),
        cmocka_unit_test(a_hint_leads_to_its_row),
        cmocka_unit_test(sheets_lead_to_their_panel),
        cmocka_unit_test(the_urgent_comes_first_then_the_stage_on_the_screen),
        cmocka_unit_test(a_live_event_hushes_the_rest),
        cmocka_unit_test(the_room_is_not_told_everything),
    };
    return cmocka_run_group_tests_name("guide", tests, NULL, NULL);
}
