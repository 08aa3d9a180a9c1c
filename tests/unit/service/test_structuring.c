#include "catalyse/service/structuring.h"
#include "catalyse/service/timeline.h"
#include "use_cases.h"
#include <string.h>

static void group_structuring(struct desk *d, struct structuring *out) {
    must(d, structuring_read(&d->v, ref_id(d, "subgroup", "SG-1"), out, &d->e));
}

static void method(struct desk *d) {
    small_programme(d);
    put(d, "legal_option", "ref=CONSORTIUM", "name_fr=Convention", "name_en=Agreement", NULL);
    put(d, "legal_option", "ref=FDD", "name_fr=Fonds", "name_en=Fund", NULL);
    put(d, "structuring_step", "name_fr=Qualifier", "name_en=Qualify", NULL);
    put(d, "structuring_step", "name_fr=Charte", "name_en=Charter", NULL);
    put(d, "agreement_heading", "name_fr=Parties", "name_en=Parties", "param=Q1.1 Q9.9", NULL);
}

static void answers_of_the_project_lead_to_options(void **state) {
    struct desk *d = *state;
    struct structuring s;
    method(d);
    group_structuring(d, &s);
    assert_int_equal(s.n_options, 2);
    assert_int_equal(s.n_worth, 0);
    assert_int_equal(s.n_answered, 0);
    set(d, "project", ref_id(d, "project", "PRJ-1"), "money_between=1", "joint_sale=0", "scale_brand=4",
        NULL);
    group_structuring(d, &s);
    assert_int_equal(s.n_answered, 2);
    assert_int_equal(s.n_worth, 1);
    assert_true(s.options[0].worth);
    assert_int_equal(s.scores[1], 4);
    assert_int_equal(s.scores[0], 0);
}

static void steps_become_next_steps_once(void **state) {
    struct desk *d = *state;
    struct step_back back;
    struct structuring s;
    size_t added;
    method(d);
    int64_t group = ref_id(d, "subgroup", "SG-1");
    must(d, structuring_begin(&d->v, group, &added, &d->e));
    assert_int_equal(added, 2);
    must(d, timeline_peek(&d->v, &back, &d->e));
    assert_non_null(strstr(back.undo.p, "Next steps (2)"));
    must(d, structuring_begin(&d->v, group, &added, &d->e));
    assert_int_equal(added, 0);
    group_structuring(d, &s);
    assert_int_equal(s.n_begun, 2);
    assert_int_equal(s.steps[0].due, d->v.today + 90);
    assert_int_equal(s.steps[1].due, d->v.today + 180);
    set(d, "next_step", s.steps[0].row.id, "blocker=legal", "checked_by=lawyer", "due=2026-11-01", NULL);
    group_structuring(d, &s);
    assert_true(s.steps[0].late);
    assert_string_equal(s.steps[0].blocker->code, "legal");
    assert_string_equal(s.steps[0].checked_by->code, "lawyer");
    set(d, "next_step", s.steps[0].row.id, "state=dropped", "reason=no", NULL);
    must(d, structuring_begin(&d->v, group, &added, &d->e));
    assert_int_equal(added, 1);
}

static void headings_count_what_is_answered(void **state) {
    struct desk *d = *state;
    struct structuring s;
    method(d);
    put(d, "section", "ref=S1", "no=1", "name_fr=But", "name_en=Purpose", NULL);
    put(d, "question", "ref=Q1.1", "section=S1", "level=N1", "text_fr=Pourquoi ?", NULL);
    group_structuring(d, &s);
    assert_int_equal(s.headings[0].asked, 2);
    assert_int_equal(s.headings[0].answered, 0);
    assert_true(sv_is(s.headings[0].open, "Q1.1"));
    put(d, "checklist_answer", "subgroup=SG-1", "question=Q1.1", "round=1", "state=agreed", "text_fr=Pour",
        NULL);
    group_structuring(d, &s);
    assert_int_equal(s.headings[0].answered, 1);
    assert_true(sv_is(s.headings[0].open, "Q9.9"));
}

static void a_signed_agreement_signs_the_consortium(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    small_programme(d);
    int64_t group = ref_id(d, "subgroup", "SG-1");
    int64_t consortium = put(d, "consortium", "project=PRJ-1", "name=Ensemble", NULL);
    must(d, agreement_sign(&d->v, group, d->v.today, SV("convention.pdf"), &out, &d->e));
    assert_string_equal(field_of(d, "document", out.id, "path"), "convention.pdf");
    assert_string_equal(field_of(d, "consortium", consortium, "state"), "signed");
    assert_string_equal(field_of(d, "consortium", consortium, "signed_on"), "2026-12-01");
    set(d, "consortium", consortium, "state=operating", NULL);
    must(d, agreement_sign(&d->v, group, d->v.today, SV(""), &out, &d->e));
    assert_string_equal(field_of(d, "consortium", consortium, "state"), "operating");
    assert_int_equal(number(d, "SELECT count(*) FROM document WHERE kind = 'agreement' AND path IS NULL"), 1);
    assert_int_equal(number(d, "SELECT count(*) FROM consortium"), 1);
}

static void a_signed_agreement_makes_the_consortium_of_the_project(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    small_programme(d);
    int64_t group = ref_id(d, "subgroup", "SG-1");
    must(d, agreement_sign(&d->v, group, d->v.today - 3, SV(""), &out, &d->e));
    assert_string_equal(field_of(d, "document", out.id, "date"), "2026-11-28");
    assert_int_equal(number(d, "SELECT count(*) FROM consortium c JOIN project p ON p.id = c.project WHERE"
                               " c.name = p.title_fr AND c.signed_on = '2026-11-28' AND c.state = 'signed'"),
                     1);
    assert_int_equal(
        number(d, "SELECT count(*) FROM membership WHERE state = 'active' AND joined = '2026-11-28'"),
        number(d, "SELECT count(*) FROM subgroup_member WHERE NOT observer AND left_on IS NULL"));
    set(d, "project", ref_id(d, "project", "PRJ-1"), "state=abandoned", "reason=no", NULL);
    must(d, agreement_sign(&d->v, group, d->v.today, SV(""), &out, &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM consortium"), 1);
}

/* Prepared without members, it has those of the group; a lead that was noted stays. */
static void who_leads_is_who_holds_the_role(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    small_programme(d);
    int64_t group = ref_id(d, "subgroup", "SG-1");
    int64_t consortium = put(d, "consortium", "project=PRJ-1", "name=Ensemble", "backbone_org=ORG-3", NULL);
    put(d, "role", "ref=LEAD", "name_fr=Chef de file", "name_en=Lead", NULL);
    put(d, "role", "ref=BACKBONE", "name_fr=Soutien", "name_en=Backbone", NULL);
    put(d, "role_assignment", "project=PRJ-1", "role=LEAD", "org=ORG-1", NULL);
    int64_t held = put(d, "role_assignment", "project=PRJ-1", "role=LEAD", "org=ORG-2", NULL);
    set(d, "role_assignment", held, "state=accepted", NULL);
    int64_t other = put(d, "role_assignment", "project=PRJ-1", "role=BACKBONE", "org=ORG-2", NULL);
    set(d, "role_assignment", other, "state=accepted", NULL);
    must(d, agreement_sign(&d->v, group, d->v.today, SV(""), &out, &d->e));
    assert_int_equal(number(d, "SELECT lead_org FROM consortium"), ref_id(d, "organisation", "ORG-2"));
    assert_int_equal(number(d, "SELECT backbone_org FROM consortium"), ref_id(d, "organisation", "ORG-3"));
    assert_string_equal(field_of(d, "consortium", consortium, "state"), "signed");
    assert_int_equal(number(d, "SELECT count(*) FROM membership"), 3);
}

static void a_long_title_or_a_member_noted_twice_keeps_nobody_from_signing(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    small_programme(d);
    set(d, "project", ref_id(d, "project", "PRJ-1"), arena_printf(&d->a, "title_fr=Le Fournil %0110d", 0),
        NULL);
    put(d, "subgroup_member", "subgroup=SG-1", "org=ORG-2", NULL);
    must(d, agreement_sign(&d->v, ref_id(d, "subgroup", "SG-1"), d->v.today, SV(""), &out, &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM consortium WHERE name = 'Le Fournil'"), 1);
    assert_int_equal(number(d, "SELECT count(*) FROM membership"), 3);
}

int structuring_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(answers_of_the_project_lead_to_options),
        DESK_TEST(steps_become_next_steps_once),
        DESK_TEST(headings_count_what_is_answered),
        DESK_TEST(a_signed_agreement_signs_the_consortium),
        DESK_TEST(who_leads_is_who_holds_the_role),
        DESK_TEST(a_signed_agreement_makes_the_consortium_of_the_project),
        DESK_TEST(a_long_title_or_a_member_noted_twice_keeps_nobody_from_signing),
    };
    return cmocka_run_group_tests_name("structuring", tests, NULL, NULL);
}
