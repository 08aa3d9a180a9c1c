#include "catalyse/service/check.h"
#include "catalyse/service/facts.h"
#include "catalyse/service/programme.h"
#include "catalyse/service/subgroups.h"
#include "use_cases.h"
#include <string.h>

static const struct hint *hint(const struct hints *h, const char *code) {
    for (size_t i = 0; i < h->n; i++)
        if (strcmp(h->v[i].rule->code, code) == 0) return &h->v[i];
    return NULL;
}

static void an_empty_file_says_where_to_begin(void **state) {
    struct desk *d = *state;
    struct hints h;
    struct programme p;
    must(d, guide_now(&d->v, 0, &h, &d->e));
    assert_non_null(hint(&h, "empty"));
    must(d, programme_read(&d->v, &p, &d->e));
    assert_int_equal(p.row.id, 0);
    assert_int_equal(p.start, NO_DAY);
}

static void what_is_due_is_said_with_its_row(void **state) {
    struct desk *d = *state;
    struct hints h;
    small_programme(d);
    put(d, "next_step", "text_fr=peser", "owner=ORG-1", "due=2026-11-20", "subgroup=SG-1", NULL);
    put(d, "next_step", "text_fr=écrire", "owner=ORG-1", "due=2026-11-10", "subgroup=SG-1", "state=late",
        NULL);
    put(d, "next_step", "text_fr=revoir", "owner=ORG-1", "due=2027-11-10", "subgroup=SG-1", "state=late",
        NULL);
    put(d, "commitment", "from_org=ORG-1", "type=TYPE-1", "project=PRJ-1", NULL);
    must(d, guide_now(&d->v, 5, &h, &d->e));
    const struct hint *late = hint(&h, "steps_late");
    assert_non_null(late);
    assert_int_equal(late->n, 2);
    assert_int_equal(late->id, ref_id(d, "next_step", "NS-2"));
    assert_int_equal(late->day, date_make(2026, 11, 10));
    assert_non_null(hint(&h, "commitments_no_due"));
    assert_non_null(hint(&h, "no_backup"));
    for (size_t i = 1; i < h.n; i++) assert_true(h.v[i - 1].rule->priority <= h.v[i].rule->priority);
}

/* How many rows the guide says it of; 0: it keeps silent. */
static int64_t said_at(struct desk *d, int stage, const char *code) {
    struct hints h;
    must(d, guide_now(&d->v, stage, &h, &d->e));
    const struct hint *found = hint(&h, code);
    return found ? found->n : 0;
}

static int64_t said_of(struct desk *d, const char *code) {
    return said_at(d, 5, code);
}

static void sheets_on_paper_are_counted_in_the_order_they_are_typed(void **state) {
    struct desk *d = *state;
    struct hints h;
    small_programme(d);
    set(d, "subgroup", ref_id(d, "subgroup", "SG-1"), "state=confirmed", NULL);
    put(d, "event", "stage=ST-4", "title_fr=Après-midi", "kind=workshop", "date=2026-11-20", "start=13:30",
        "end=17:30", "state=held", NULL);
    must(d, guide_now(&d->v, 4, &h, &d->e));
    int64_t sheets = hint(&h, "paper")->n;
    assert_string_equal(hint(&h, "paper")->panel, "diagnosis");
    put(d, "diagnosis_entry", "subgroup=SG-1", "block=constat", "text_fr=Un besoin", NULL);
    must(d, guide_now(&d->v, 4, &h, &d->e));
    assert_int_equal(hint(&h, "paper")->n, sheets - 1);
    assert_int_equal(hint_group(hint(&h, "paper")), ref_id(d, "subgroup", "SG-1"));
    assert_string_equal(hint(&h, "paper")->panel, "project");
}

static void the_run_of_show_is_added_up_without_what_is_cut(void **state) {
    struct desk *d = *state;
    small_programme(d);
    put(d, "event", "stage=ST-4", "title_fr=Atelier", "kind=workshop", "date=2026-12-10", "start=14:00",
        "end=15:00", NULL);
    put(d, "agenda_item", "event=EV-1", "title_fr=Ouvrir", "planned_min=60", NULL);
    assert_int_equal(said_of(d, "agenda_long"), 0);
    int64_t more = put(d, "agenda_item", "event=EV-1", "title_fr=Jouer", "planned_min=20", NULL);
    assert_int_equal(said_of(d, "agenda_long"), 1);
    set(d, "agenda_item", more, "state=cut", NULL);
    assert_int_equal(said_of(d, "agenda_long") + said_of(d, "agenda_short"), 0);
}

static int kept_percent(struct desk *d) {
    struct levels levels;
    must(d, levels_now(&d->v, 0, &levels, &d->e));
    for (size_t i = 0; i < levels.v[0].maturity.n_gates; i++)
        if (levels.v[0].maturity.gates[i].code == GATE_KEPT) return levels.v[0].maturity.gates[i].have;
    fail_msg("the gate is not there");
    return 0;
}

static int64_t promise(struct desk *d, const char *org, const char *end) {
    return put(d, "commitment", arena_printf(&d->a, "from_org=%s", org), "type=TYPE-1", "project=PRJ-1",
               "quantity=2", "start=2026-10-01", arena_printf(&d->a, "end=%s", end), "state=agreed", NULL);
}

static void promises_not_due_yet_are_not_held_against_a_group(void **state) {
    struct desk *d = *state;
    small_programme(d);
    int64_t kept = promise(d, "ORG-1", "2026-11-30");
    put(d, "evidence", "commitment=CMT-1", "text_fr=reçu", "date=2026-11-30", NULL);
    set(d, "commitment", kept, "state=kept", NULL);
    promise(d, "ORG-2", "2026-12-01");
    assert_int_equal(kept_percent(d), 100);
    promise(d, "ORG-3", "2026-11-30");
    assert_int_equal(kept_percent(d), 50);
}

static void observers_and_funds_do_not_make_a_group_large_enough(void **state) {
    struct desk *d = *state;
    small_programme(d);
    assert_int_equal(said_of(d, "groups_size"), 0);
    set(d, "subgroup_member", ref_id(d, "subgroup_member", "SM-3"), "observer=yes", NULL);
    assert_int_equal(said_of(d, "groups_size"), 1);
    put(d, "subgroup_member", "subgroup=SG-1", "org=ORG-4", NULL);
    assert_int_equal(said_of(d, "groups_size"), 1);
    put(d, "organisation", "name=Roue libre", "kind=ACI", "state=member", NULL);
    put(d, "subgroup_member", "subgroup=SG-1", "org=ORG-5", NULL);
    assert_int_equal(said_of(d, "groups_size"), 0);
}

static void decisions_are_looked_at_again_from_their_day_on(void **state) {
    struct desk *d = *state;
    small_programme(d);
    put(d, "decision", "title_fr=demain", "review_on=2026-12-02", "state=adopted", NULL);
    assert_int_equal(said_of(d, "decisions_review"), 0);
    put(d, "decision", "title_fr=ce jour", "review_on=2026-12-01", "state=adopted", NULL);
    assert_int_equal(said_of(d, "decisions_review"), 1);
}

/* The groups without a review yet have a line of their own. */
static void the_last_day_of_the_follow_up_is_over_with_the_first_review(void **state) {
    struct desk *d = *state;
    small_programme(d);
    put(d, "event", "stage=ST-4", "title_fr=Atelier", "kind=workshop", "date=2026-05-28", "start=14:00",
        "end=15:00", "state=held", NULL);
    put(d, "subgroup", "theme=TH-1", "name=Second", "state=active", NULL);
    put(d, "follow_point", "name_fr=Bilan", "name_en=Review", "param=180", NULL);
    assert_int_equal(said_of(d, "follow_point"), 1);
    put(d, "meeting", "subgroup=SG-1", "kind=review", "date=2026-06-20", "state=held", NULL);
    assert_int_equal(said_of(d, "follow_point"), 1);
    must(d, programme_setting_set(&d->v, "follow.FP-1", SV("2026-12-01"), &d->e));
    assert_int_equal(said_of(d, "follow_point"), 0);
    must(d, programme_setting_set(&d->v, "follow.FP-1", SV(""), &d->e));
    assert_int_equal(said_of(d, "follow_point"), 1);
    put(d, "meeting", "subgroup=SG-1", "kind=review", "date=2026-11-20", "state=held", NULL);
    assert_int_equal(said_of(d, "follow_point"), 0);
    assert_int_equal(said_of(d, "groups_no_review"), 1);
}

static void a_step_of_the_call_is_late_until_it_is_done_or_another_one_comes(void **state) {
    struct desk *d = *state;
    small_programme(d);
    put(d, "programme", "code=T", "title_fr=Essai", "title_en=Trial", "call_opens=2026-11-20", NULL);
    put(d, "call_step", "ref=CS-1", "name_fr=Publier", "name_en=Publish", "param=0", NULL);
    put(d, "call_step", "ref=CS-2", "name_fr=Relancer", "name_en=Remind", "param=8", NULL);
    put(d, "call_step", "ref=CS-3", "name_fr=Clore", "name_en=Close", "param=20", NULL);
    assert_int_equal(said_at(d, 2, "call_step"), 0);
    struct hints h;
    must(d, guide_now(&d->v, 2, &h, &d->e));
    const struct hint *late = hint(&h, "call_step_late");
    assert_non_null(late);
    assert_int_equal(late->id, ref_id(d, "call_step", "CS-2"));
    assert_int_equal(late->day, date_make(2026, 11, 28));
    must(d, programme_setting_set(&d->v, "call.CS-2", SV("2026-12-01"), &d->e));
    assert_int_equal(said_at(d, 2, "call_step_late"), 0);
    must(d, programme_setting_set(&d->v, "call.CS-2", SV(""), &d->e));
    assert_int_equal(said_at(d, 2, "call_step_late"), 1);
    put(d, "call_step", "ref=CS-4", "name_fr=Réunir", "name_en=Meet", "param=11", NULL);
    assert_int_equal(said_at(d, 2, "call_step_late"), 0);
    assert_int_equal(said_at(d, 2, "call_step"), 1);
}

static void board_minutes_that_were_replaced_are_missing(void **state) {
    struct desk *d = *state;
    struct hints h;
    small_programme(d);
    set(d, "programme", number(d, "SELECT id FROM programme"), "with_budget=yes", NULL);
    put(d, "consortium", "project=PRJ-1", "name=Les trois", "joint_liability=all", NULL);
    put(d, "membership", "consortium=CONS-1", "org=ORG-1", "state=active", NULL);
    put(d, "membership", "consortium=CONS-1", "org=ORG-2", "state=active", NULL);
    put(d, "document", "kind=board_minute", "org=ORG-1", "state=signed", NULL);
    int64_t replaced = put(d, "document", "kind=board_minute", "org=ORG-2", "state=signed", NULL);
    assert_int_equal(said_of(d, "liability"), 0);
    set(d, "document", replaced, "state=superseded", NULL);
    must(d, guide_now(&d->v, 5, &h, &d->e));
    assert_non_null(hint(&h, "liability"));
    assert_int_equal(hint(&h, "liability")->m, 1);
}

static void a_cancelled_event_is_no_reason_to_keep_access_needs(void **state) {
    struct desk *d = *state;
    struct warnings w;
    small_programme(d);
    put(d, "event", "stage=ST-4", "title_fr=Atelier", "kind=workshop", "date=2026-11-01", "start=14:00",
        "end=15:00", NULL);
    int64_t next = put(d, "event", "stage=ST-4", "title_fr=Suite", "kind=workshop", "date=2026-12-20",
                       "start=14:00", "end=15:00", NULL);
    int64_t person = ref_id(d, "participant", "P-1");
    set(d, "participant", person, "access_needs=une rampe", NULL);
    must(d, check_row(&d->v, entity_named("participant"), person, &w, &d->e));
    assert_int_equal(w.n, 0);
    set(d, "event", next, "state=cancelled", "reason=weather", NULL);
    must(d, check_row(&d->v, entity_named("participant"), person, &w, &d->e));
    assert_int_equal(w.n, 1);
    assert_string_equal(w.v[0].code, "access_needs_kept");
}

static void who_took_back_the_accord_is_still_on_the_list(void **state) {
    struct desk *d = *state;
    small_programme(d);
    int64_t person = ref_id(d, "participant", "P-1");
    set(d, "participant", person, "consent_list=yes", NULL);
    int64_t accord =
        put(d, "consent", "participant=P-1", "purpose=list", "given=yes", "date=2026-02-01", NULL);
    put(d, "consent", "participant=P-1", "purpose=photo", "given=no", "date=2026-03-01", NULL);
    assert_false(warned(d, "listed_against"));
    set(d, "consent", accord, "withdrawn_on=2026-06-01", NULL);
    assert_true(warned(d, "listed_against"));
    put(d, "consent", "participant=P-1", "purpose=list", "given=yes", "date=2026-07-01", NULL);
    assert_false(warned(d, "listed_against"));
    put(d, "consent", "participant=P-1", "purpose=list", "given=no", "date=2026-08-01", NULL);
    assert_true(warned(d, "listed_against"));
    set(d, "participant", person, "consent_list=no", NULL);
    assert_false(warned(d, "listed_against"));
}

static void names_of_masked_rows_stay_out(void **state) {
    struct desk *d = *state;
    struct hints h;
    small_programme(d);
    put(d, "decision", "title_fr=écarter Paul", "review_on=2026-11-01", "audience=me", "state=adopted", NULL);
    put(d, "objection", "decision=DEC-1", "text_fr=non", NULL);
    d->v.viewer = viewer_room();
    must(d, guide_now(&d->v, 5, &h, &d->e));
    for (size_t i = 0; i < h.n; i++) assert_null(strstr(h.v[i].text, "Paul"));
}

static void the_next_event_and_the_stages_are_known(void **state) {
    struct desk *d = *state;
    struct programme p;
    int stage;
    small_programme(d);
    put(d, "event", "stage=ST-2", "title_fr=Comité", "kind=meeting", "date=2026-12-04", "start=14:00",
        "end=16:00", "state=planned", NULL);
    set(d, "stage", ref_id(d, "stage", "ST-3"), "state=live", NULL);
    must(d, programme_read(&d->v, &p, &d->e));
    assert_true(sv_is(p.next.row.title, "Comité"));
    assert_int_equal(p.next.stage, 2);
    assert_int_equal(p.next.start, 14 * 60);
    assert_true(p.stages[2].early);
    assert_false(p.stages[1].early);
    assert_false(p.event_today);
    set(d, "event", ref_id(d, "event", "EV-1"), "state=live", NULL);
    must(d, programme_session(&d->v, &stage, &d->e));
    assert_int_equal(stage, 2);
    set(d, "event", ref_id(d, "event", "EV-1"), "state=held", NULL);
    must(d, programme_session(&d->v, &stage, &d->e));
    assert_int_equal(stage, 0);
}

static void the_frame_says_what_the_programme_says(void **state) {
    struct desk *d = *state;
    struct programme all, frame;
    must(d, programme_frame(&d->v, &frame, &d->e));
    assert_int_equal(frame.row.id, 0);
    small_programme(d);
    set(d, "stage", ref_id(d, "stage", "ST-3"), "state=live", NULL);
    put(d, "event", "stage=ST-2", "title_fr=Comité", "kind=meeting", "date=2026-12-04", "start=14:00",
        "end=16:00", "state=live", NULL);
    must(d, programme_read(&d->v, &all, &d->e));
    must(d, programme_frame(&d->v, &frame, &d->e));
    assert_int_equal(frame.row.id, all.row.id);
    assert_true(sv_eq(frame.title, all.title));
    assert_true(frame.event_today);
    for (int i = 0; i < N_STAGES; i++) assert_ptr_equal(frame.stages[i].state, all.stages[i].state);
}

static void settings_of_the_programme_are_kept(void **state) {
    struct desk *d = *state;
    struct sv value;
    must(d, programme_setting(&d->v, "colour", &value, &d->e));
    assert_int_equal(value.n, 0);
    must(d, programme_setting_set(&d->v, "colour", SV("vert"), &d->e));
    must(d, programme_setting_set(&d->v, "colour", SV("bleu"), &d->e));
    must(d, programme_setting(&d->v, "colour", &value, &d->e));
    assert_true(sv_is(value, "bleu"));
    assert_int_equal(number(d, "SELECT count(*) FROM setting"), 1);
}

static void confirm(struct desk *d) {
    for (int i = 1; i <= 3; i++) {
        put(d, "expression_of_interest", arena_printf(&d->a, "org=ORG-%d", i), "subgroup=SG-1", "contact=P-1",
            "motivation=oui", NULL);
        put(d, "interest_rank", arena_printf(&d->a, "expression=EOI-%d", i), "theme=COM", "rank=1", NULL);
        int64_t id = ref_id(d, "expression_of_interest", arena_printf(&d->a, "EOI-%d", i));
        static const char *const WAY[] = {"received", "complete", "shortlisted", "selected"};
        for (size_t s = 0; s < COUNT(WAY); s++)
            set(d, "expression_of_interest", id, arena_printf(&d->a, "state=%s", WAY[s]), NULL);
    }
    set(d, "subgroup", ref_id(d, "subgroup", "SG-1"), "state=confirmed", NULL);
    put(d, "section", "no=2", "name_fr=Partenaires", "name_en=Partners", NULL);
    put(d, "question", "ref=Q2.1", "section=S-1", "level=N1", "text_fr=Que savons-nous ?", NULL);
}

static void a_group_climbs_when_its_gates_are_met(void **state) {
    struct desk *d = *state;
    struct levels levels;
    small_programme(d);
    confirm(d);
    must(d, levels_now(&d->v, 0, &levels, &d->e));
    assert_int_equal(levels.n, 1);
    assert_int_equal(levels.v[0].level, 0);
    put(d, "checklist_answer", "subgroup=SG-1", "question=Q2.1", "state=agreed", NULL);
    must(d, levels_now(&d->v, 0, &levels, &d->e));
    assert_int_equal(levels.v[0].level, 1);
    set(d, "subgroup", ref_id(d, "subgroup", "SG-1"), "level_said=N2", NULL);
    assert_true(warned(d, "level_no_reason"));
    must(d, levels_now(&d->v, 0, &levels, &d->e));
    assert_int_equal(levels.v[0].level, 1);
    d->v.viewer = viewer_room();
    must(d, levels_now(&d->v, 0, &levels, &d->e));
    assert_int_equal(levels.n, 0);
    assert_int_equal(levels.withheld, 1);
}

static void groups_are_named_as_they_are_read(void **state) {
    struct desk *d = *state;
    struct subgroup_row *rows;
    struct named *names;
    size_t n, n_names;
    small_programme(d);
    put(d, "subgroup", "name=Autre", "theme=COM", NULL);
    must(d, subgroups_read(&d->v, &rows, &n, &d->e));
    must(d, subgroups_named(&d->v, &names, &n_names, &d->e));
    assert_int_equal(n, 2);
    assert_int_equal(n_names, n);
    for (size_t i = 0; i < n; i++) {
        assert_int_equal(names[i].id, rows[i].row.id);
        assert_true(sv_eq(names[i].title, rows[i].row.title));
    }
}

static void rules_look_at_everything_in_a_stable_order(void **state) {
    struct desk *d = *state;
    struct warnings w;
    small_programme(d);
    set(d, "organisation", ref_id(d, "organisation", "ORG-3"), "activity_fr=menuiserie", NULL);
    put(d, "deliverable", "project=PRJ-1", "name_fr=Budget", NULL);
    put(d, "checklist_answer", "subgroup=SG-1", "round=1", "spread=3", "question=Q-1", NULL);
    must(d, check_rules(&d->v, 0, &w, &d->e));
    static const char *const CODES[] = {"competition", "rasci_no_a", "rasci_no_r", "discuss_again"};
    for (size_t i = 0; i < COUNT(CODES); i++) {
        size_t n = 0;
        for (size_t k = 0; k < w.n; k++) n += strcmp(w.v[k].code, CODES[i]) == 0;
        if (n != 1) fail_msg("%s is said %zu times", CODES[i], n);
    }
    for (size_t i = 1; i < w.n; i++) assert_true(w.v[i - 1].severity >= w.v[i].severity);
    d->v.viewer = viewer_of(AUD_PUBLIC);
    must(d, check_rules(&d->v, 0, &w, &d->e));
    assert_int_equal(w.n, 0);
}

static void with_a_question(struct desk *d) {
    put(d, "section", "no=1", "name_fr=S", "name_en=S", NULL);
    put(d, "question", "section=S-1", "level=N2", "text_fr=Pourquoi ?", NULL);
}

static int question_setup(void **state) {
    desk_setup(state);
    with_a_question(*state);
    return 0;
}

int facts_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(an_empty_file_says_where_to_begin),
        DESK_TEST(what_is_due_is_said_with_its_row),
        DESK_TEST(the_run_of_show_is_added_up_without_what_is_cut),
        DESK_TEST(sheets_on_paper_are_counted_in_the_order_they_are_typed),
        DESK_TEST(promises_not_due_yet_are_not_held_against_a_group),
        DESK_TEST(observers_and_funds_do_not_make_a_group_large_enough),
        DESK_TEST(decisions_are_looked_at_again_from_their_day_on),
        DESK_TEST(a_step_of_the_call_is_late_until_it_is_done_or_another_one_comes),
        DESK_TEST(board_minutes_that_were_replaced_are_missing),
        DESK_TEST(a_cancelled_event_is_no_reason_to_keep_access_needs),
        DESK_TEST(who_took_back_the_accord_is_still_on_the_list),
        DESK_TEST(names_of_masked_rows_stay_out),
        DESK_TEST(the_next_event_and_the_stages_are_known),
        DESK_TEST(the_frame_says_what_the_programme_says),
        DESK_TEST(the_last_day_of_the_follow_up_is_over_with_the_first_review),
        DESK_TEST(settings_of_the_programme_are_kept),
        DESK_TEST(groups_are_named_as_they_are_read),
        DESK_TEST(a_group_climbs_when_its_gates_are_met),
        cmocka_unit_test_setup_teardown(rules_look_at_everything_in_a_stable_order, question_setup,
                                        desk_teardown),
    };
    return cmocka_run_group_tests_name("facts", tests, NULL, NULL);
}
