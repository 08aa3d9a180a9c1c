#include "catalyse/service/convenor_calls.h"
#include "use_cases.h"

static void a_call_is_kept_as_a_meeting(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    struct call_row last;
    small_programme(d);
    int64_t group = ref_id(d, "subgroup", "SG-1");
    must(d, call_last(&d->v, group, &last, &d->e));
    assert_int_equal(last.row.id, 0);
    const struct sv answers[CALL_QUESTIONS] = {SV("la fiche est prête"), SV(""), SV(" un local "), SV(""),
                                               SV("")};
    must(d, call_note(&d->v, group, answers, &out, &d->e));
    must(d, call_last(&d->v, group, &last, &d->e));
    assert_int_equal(last.row.id, out.id);
    assert_int_equal(last.day, d->v.today);
    assert_true(sv_is(last.notes, "What was done since the last time? la fiche est prête\n"
                                  "What stands in the way? un local"));
    assert_string_equal(field_of(d, "meeting", out.id, "kind"), "call");
    assert_string_equal(field_of(d, "meeting", out.id, "state"), "held");
}

static void a_call_without_a_word_is_not_noted(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    small_programme(d);
    const struct sv nothing[CALL_QUESTIONS] = {SV(""), SV(" "), SV(""), SV(""), SV("")};
    refused(d, call_note(&d->v, ref_id(d, "subgroup", "SG-1"), nothing, &out, &d->e), ERR_USAGE, "nothing");
    assert_int_equal(number(d, "SELECT count(*) FROM meeting"), 0);
}

int convenor_calls_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(a_call_is_kept_as_a_meeting),
        DESK_TEST(a_call_without_a_word_is_not_noted),
    };
    return cmocka_run_group_tests_name("convenor_calls", tests, NULL, NULL);
}
