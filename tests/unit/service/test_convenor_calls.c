#include "catalyse/service/convenor_calls.h"
#include "catalyse/service/timeline.h"
#include "use_cases.h"

static void a_call_is_kept_as_a_meeting(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    struct steps_added help;
    struct call_row last;
    small_programme(d);
    int64_t group = ref_id(d, "subgroup", "SG-1");
    must(d, call_last(&d->v, group, &last, &d->e));
    assert_int_equal(last.row.id, 0);
    const struct sv answers[CALL_QUESTIONS] = {SV("la fiche est prête"), SV(""), SV(" un local "), SV(""),
                                               SV("")};
    must(d, call_note(&d->v, group, answers, &out, &help, &d->e));
    must(d, call_last(&d->v, group, &last, &d->e));
    assert_int_equal(last.row.id, out.id);
    assert_int_equal(last.day, d->v.today);
    assert_true(sv_is(last.notes, "Done so far: la fiche est prête\nIn the way: un local"));
    assert_string_equal(field_of(d, "meeting", out.id, "kind"), "call");
    assert_string_equal(field_of(d, "meeting", out.id, "state"), "held");
}

static void a_call_without_a_word_is_not_noted(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    struct steps_added help;
    small_programme(d);
    const struct sv nothing[CALL_QUESTIONS] = {SV(""), SV(" "), SV(""), SV(""), SV("")};
    refused(d, call_note(&d->v, ref_id(d, "subgroup", "SG-1"), nothing, &out, &help, &d->e), ERR_USAGE,
            "nothing");
    assert_int_equal(number(d, "SELECT count(*) FROM meeting"), 0);
}

/* It is the same fact as help wanted anywhere else: one undo takes both back. */
static void help_wanted_by_phone_is_a_step_of_the_group(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    struct steps_added help;
    struct steps steps;
    struct step_filter all = step_filter_all();
    struct sv said;
    small_programme(d);
    const struct sv answers[CALL_QUESTIONS] = {SV(""), SV(""), SV(""), SV("un local @Nobody 12/12"), SV("")};
    int64_t group = ref_id(d, "subgroup", "SG-1");
    must(d, call_note(&d->v, group, answers, &out, &help, &d->e));
    assert_int_equal(help.n, 1);
    assert_true(sv_is(help.unknown, "@Nobody"));
    must(d, steps_read(&d->v, &all, &steps, &d->e));
    assert_int_equal(steps.n, 1);
    assert_int_equal(steps.helped, 1);
    assert_int_equal(steps.v[0].subgroup.id, group);
    assert_true(sv_is(steps.v[0].help, "un local @Nobody"));
    assert_null(steps.v[0].help_kind);
    assert_string_equal(field_of(d, "next_step", help.last, "audience"), "group");
    must(d, timeline_undo(&d->v, &said, &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM next_step"), 0);
    assert_int_equal(number(d, "SELECT count(*) FROM meeting"), 0);
}

static void what_follows_by_a_day_is_a_step_of_the_group(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    struct steps_added added;
    small_programme(d);
    int64_t group = ref_id(d, "subgroup", "SG-1");
    const struct sv answers[CALL_QUESTIONS] = {SV(""), SV(""), SV(""), SV("un local"),
                                               SV("envoyer le devis 12/12/2026")};
    must(d, call_note(&d->v, group, answers, &out, &added, &d->e));
    assert_int_equal(added.n, 2);
    assert_string_equal(field_of(d, "next_step", added.last, "text_fr"), "envoyer le devis");
    assert_string_equal(field_of(d, "next_step", added.last, "due"), "2026-12-12");
    assert_string_equal(field_of(d, "next_step", added.last, "audience"), "group");
    assert_string_equal(field_of(d, "next_step", added.last, "help_fr"), "");
    const struct sv vague[CALL_QUESTIONS] = {SV(""), SV(""), SV(""), SV(""), SV("on verra au printemps")};
    must(d, call_note(&d->v, group, vague, &out, &added, &d->e));
    assert_int_equal(added.n, 0);
}

static void no_help_is_no_help(void **state) {
    static const char *const none[] = {"non", "Rien", " aucune ", "None", "-"};
    struct desk *d = *state;
    small_programme(d);
    for (size_t i = 0; i < COUNT(none); i++) {
        const struct sv answers[CALL_QUESTIONS] = {SV("fait"), SV(""), SV(""), sv_from(none[i]), SV("")};
        struct edit_result out;
        struct steps_added help;
        must(d, call_note(&d->v, ref_id(d, "subgroup", "SG-1"), answers, &out, &help, &d->e));
        assert_int_equal(help.n, 0);
    }
    assert_int_equal(number(d, "SELECT count(*) FROM next_step"), 0);
}

int convenor_calls_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(a_call_is_kept_as_a_meeting),
        DESK_TEST(a_call_without_a_word_is_not_noted),
        DESK_TEST(help_wanted_by_phone_is_a_step_of_the_group),
        DESK_TEST(what_follows_by_a_day_is_a_step_of_the_group),
        DESK_TEST(no_help_is_no_help),
    };
    return cmocka_run_group_tests_name("convenor_calls", tests, NULL, NULL);
}
