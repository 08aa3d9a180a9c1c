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
    put(d, "next_step", "text_fr=écrire", "owner=ORG-1", "due=2026-11-10", "subgroup=SG-1", NULL);
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
    bool today;
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
    must(d, programme_event_today(&d->v, &today, &d->e));
    assert_true(today);
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
        DESK_TEST(names_of_masked_rows_stay_out),
        DESK_TEST(the_next_event_and_the_stages_are_known),
        DESK_TEST(the_frame_says_what_the_programme_says),
        DESK_TEST(settings_of_the_programme_are_kept),
        DESK_TEST(groups_are_named_as_they_are_read),
        DESK_TEST(a_group_climbs_when_its_gates_are_met),
        cmocka_unit_test_setup_teardown(rules_look_at_everything_in_a_stable_order, question_setup,
                                        desk_teardown),
    };
    return cmocka_run_group_tests_name("facts", tests, NULL, NULL);
}
