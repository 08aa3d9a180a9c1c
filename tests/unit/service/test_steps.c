#include "catalyse/base/date.h"
#include "catalyse/service/steps.h"
#include "catalyse/store/history.h"
#include "use_cases.h"

/* Next steps as they are typed. */

static struct steps_added add(struct desk *d, const char *lines) {
    struct steps_added added;
    must(d, steps_add(&d->v, ref_id(d, "subgroup", "SG-1"), sv_from(lines), &added, &d->e));
    return added;
}

static void who_and_when_are_taken_out_of_the_text(void **state) {
    struct desk *d = *state;
    small_programme(d);
    int64_t org = put(d, "organisation", "name=Les Potagers du Val", "kind=ACI", NULL);
    int64_t id = add(d, "envoyer le devis @potagers_du 30/9").last;
    assert_string_equal(field_of(d, "next_step", id, "text_fr"), "envoyer le devis");
    assert_string_equal(field_of(d, "next_step", id, "due"), "2027-09-30");
    assert_int_equal(number(d, "SELECT owner FROM next_step"), org);
    assert_int_equal(number(d, "SELECT subgroup FROM next_step"), ref_id(d, "subgroup", "SG-1"));
}

static void who_is_named_where_the_sentence_needs_it(void **state) {
    struct desk *d = *state;
    small_programme(d);
    int64_t id = add(d, "un local froid chez @vélo_vif 30/9").last;
    assert_string_equal(field_of(d, "next_step", id, "text_fr"), "un local froid chez Vélo Vif");
    assert_string_equal(field_of(d, "next_step", id, "due"), "2027-09-30");
    assert_int_equal(number(d, "SELECT owner FROM next_step"), ref_id(d, "organisation", "ORG-3"));
}

static int64_t times_postponed(struct desk *d) {
    struct step_filter all = step_filter_all();
    struct steps steps;
    must(d, steps_read(&d->v, &all, &steps, &d->e));
    return steps.v[0].postponed;
}

static void a_later_day_has_its_reason(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    struct reasons none = {0}, why = {SV("récolte"), SV("récolte")};
    small_programme(d);
    int64_t id = add(d, "envoyer le devis").last;
    must(d, step_postpone(&d->v, id, SV("30/1/2027"), none, &out, &d->e));
    must(d, step_postpone(&d->v, id, SV("20/1/2027"), none, &out, &d->e));
    assert_int_equal(times_postponed(d), 0);
    refused(d, step_postpone(&d->v, id, SV("30/1/2027"), none, &out, &d->e), ERR_USAGE, "reason");
    must(d, step_postpone(&d->v, id, SV("30/1/2027"), why, &out, &d->e));
    must(d, step_postpone(&d->v, id, SV("15/2/2027"), why, &out, &d->e));
    assert_int_equal(times_postponed(d), 2);
    assert_string_equal(field_of(d, "next_step", id, "state"), "open");
    assert_string_equal(field_of(d, "next_step", id, "dropped_reason"), "");
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(times_postponed(d), 1);
    assert_string_equal(field_of(d, "next_step", id, "due"), "2027-01-30");
}

static void a_step_put_off_is_late_no_more(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    struct reasons why = {SV("récolte"), SV("récolte")};
    small_programme(d);
    int64_t id = add(d, "envoyer le devis").last;
    must(d, step_postpone(&d->v, id, SV("20/1/2026"), (struct reasons){0}, &out, &d->e));
    set(d, "next_step", id, "state=late", NULL);
    must(d, step_postpone(&d->v, id, SV("30/1/2026"), why, &out, &d->e));
    assert_string_equal(field_of(d, "next_step", id, "state"), "late");
    must(d, step_postpone(&d->v, id, SV("30/1/2027"), why, &out, &d->e));
    assert_string_equal(field_of(d, "next_step", id, "state"), "open");
    assert_int_equal(times_postponed(d), 2);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_string_equal(field_of(d, "next_step", id, "state"), "late");
}

static void a_person_brings_their_organisation(void **state) {
    struct desk *d = *state;
    small_programme(d);
    add(d, "@Ana_Orme appeler");
    assert_int_equal(number(d, "SELECT owner_person FROM next_step"), ref_id(d, "participant", "P-1"));
    assert_int_equal(number(d, "SELECT owner FROM next_step"),
                     number(d, "SELECT org FROM participant WHERE ref = 'P-1'"));
}

static void who_is_not_known_stays_in_the_text(void **state) {
    struct desk *d = *state;
    small_programme(d);
    struct steps_added added = add(d, "appeler @personne demain\n\n  trouver un lieu  ");
    assert_int_equal(added.n, 2);
    assert_true(sv_is(added.unknown, "@personne"));
    assert_int_equal(number(d, "SELECT count(*) FROM next_step WHERE text_fr = 'appeler @personne demain'"),
                     1);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM next_step"), 0);
}

static void what_names_no_day_is_due_on_the_day_it_is_for(void **state) {
    struct desk *d = *state;
    struct steps_added added;
    int32_t day;
    small_programme(d);
    assert_true(date_parse(SV("2026-12-12"), d->v.today, &day));
    must(d, steps_add_by(&d->v, day, SV("trois nappes @Ana_Orme\nles badges 8/12"), &added, &d->e));
    assert_int_equal(added.n, 2);
    assert_int_equal(number(d, "SELECT owner_person FROM next_step WHERE text_fr = 'trois nappes' AND due ="
                               " '2026-12-12' AND subgroup IS NULL"),
                     ref_id(d, "participant", "P-1"));
    assert_string_equal(field_of(d, "next_step", added.last, "due"), "2026-12-08");
}

static void a_line_of_signs_alone_is_refused_whole(void **state) {
    struct desk *d = *state;
    struct steps_added added;
    small_programme(d);
    assert_false(steps_add(&d->v, 0, SV("trouver un lieu\n@Ana_Orme 30/9"), &added, &d->e));
    assert_int_equal(d->e.code, ERR_DATA);
    assert_int_equal(number(d, "SELECT count(*) FROM next_step"), 0);
}

static void help_after_a_self_diagnosis_is_a_step_of_the_group_alone(void **state) {
    struct desk *d = *state;
    struct steps_added added;
    struct steps steps;
    struct step_filter all = step_filter_all();
    small_programme(d);
    int64_t group = ref_id(d, "subgroup", "SG-1");
    must(d, steps_want_help(&d->v, group, SV("strategic"), SV("relire nos statuts @Ana_Orme 30/9"), &added,
                            &d->e));
    assert_string_equal(field_of(d, "next_step", added.last, "text_fr"), "relire nos statuts");
    assert_string_equal(field_of(d, "next_step", added.last, "due"), "2027-09-30");
    must(d, steps_read(&d->v, &all, &steps, &d->e));
    assert_int_equal(steps.v[0].subgroup.id, group);
    assert_true(sv_is(steps.v[0].help, "relire nos statuts"));
    assert_string_equal(steps.v[0].help_kind->code, "strategic");
    d->v.viewer.audience = AUD_GROUP;
    must(d, steps_read(&d->v, &all, &steps, &d->e));
    assert_int_equal(steps.n, 1);
    d->v.viewer.audience = AUD_FUNDS;
    must(d, steps_read(&d->v, &all, &steps, &d->e));
    assert_int_equal(steps.n, 0);
}

static void help_of_no_kind_is_refused_whole(void **state) {
    struct desk *d = *state;
    struct steps_added added;
    small_programme(d);
    assert_false(steps_want_help(&d->v, 0, SV("money"), SV("trouver un lieu"), &added, &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM next_step"), 0);
}

static void help_is_wanted_no_more_once_the_step_is_done(void **state) {
    struct desk *d = *state;
    struct steps_added added;
    struct edit_result r = {0};
    struct step_filter all = step_filter_all();
    struct steps steps;
    small_programme(d);
    must(d, steps_want_help(&d->v, 0, SV("operational"), SV("un comptable"), &added, &d->e));
    must(d, edit_state(&d->v, entity_named("next_step"), added.last, SV("done"), (struct reasons){0}, &r,
                       &d->e));
    must(d, steps_read(&d->v, &all, &steps, &d->e));
    assert_null(steps.v[0].help_kind);
}

int steps_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(who_and_when_are_taken_out_of_the_text),
        DESK_TEST(who_is_named_where_the_sentence_needs_it),
        DESK_TEST(a_later_day_has_its_reason),
        DESK_TEST(a_step_put_off_is_late_no_more),
        DESK_TEST(a_person_brings_their_organisation),
        DESK_TEST(who_is_not_known_stays_in_the_text),
        DESK_TEST(what_names_no_day_is_due_on_the_day_it_is_for),
        DESK_TEST(a_line_of_signs_alone_is_refused_whole),
        DESK_TEST(help_after_a_self_diagnosis_is_a_step_of_the_group_alone),
        DESK_TEST(help_of_no_kind_is_refused_whole),
        DESK_TEST(help_is_wanted_no_more_once_the_step_is_done),
    };
    return cmocka_run_group_tests_name("steps", tests, NULL, NULL);
}
