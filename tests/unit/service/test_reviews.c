#include "catalyse/service/reviews.h"
#include "catalyse/service/timeline.h"
#include "use_cases.h"

static const struct sv SAID[REVIEW_STEPS] = {{"six cents bocaux", 16}, {"", 0}, {" ensemble ", 10}, {"", 0}};

static struct review_row review(struct desk *d) {
    struct review_row *rows;
    size_t n;
    must(d, reviews_read(&d->v, &rows, &n, &d->e));
    assert_int_equal(n, 1);
    return rows[0];
}

static void the_planned_review_is_held_with_its_words(void **state) {
    struct desk *d = *state;
    struct edit_result out = {0};
    struct steps_added added;
    small_programme(d);
    int64_t group = ref_id(d, "subgroup", "SG-1");
    assert_int_equal(review(d).row.id, 0);
    int64_t planned = put(d, "meeting", "subgroup=SG-1", "kind=review", "date=2026-12-15", NULL);
    assert_int_equal(review(d).n_before, 0);
    must(d, review_note(&d->v, group, d->v.today, SAID, &out, &added, &d->e));
    assert_int_equal(review(d).row.id, planned);
    assert_int_equal(review(d).n_before, 0);
    assert_int_equal(review(d).day, d->v.today);
    assert_int_equal(
        number(d, "SELECT count(*) FROM paragraph WHERE document = 'review' AND audience = 'group'"), 2);
    assert_int_equal(
        number(d, "SELECT count(*) FROM paragraph WHERE slot = 'meaning' AND text_fr = 'ensemble'"), 1);
    must(d, review_note(&d->v, group, d->v.today, SAID, &out, &added, &d->e));
    assert_int_equal(review(d).n_before, 1);
    assert_int_equal(review(d).before[0], d->v.today);
    assert_int_not_equal(review(d).row.id, planned);
}

static void a_review_says_something(void **state) {
    struct desk *d = *state;
    struct edit_result out = {0};
    struct steps_added added;
    const struct sv nothing[REVIEW_STEPS] = {SV(" "), SV(""), SV(""), SV("")};
    small_programme(d);
    refused(d, review_note(&d->v, ref_id(d, "subgroup", "SG-1"), d->v.today, nothing, &out, &added, &d->e),
            ERR_USAGE, "nothing");
    assert_int_equal(number(d, "SELECT count(*) FROM meeting"), 0);
}

/* What is decided by a day is a promise: one undo takes all back. */
static void a_decision_by_a_day_is_a_step_of_the_group(void **state) {
    struct desk *d = *state;
    struct edit_result out = {0};
    struct steps_added added;
    struct sv undone;
    small_programme(d);
    const struct sv said[REVIEW_STEPS] = {
        SV(""), SV(""), SV("le four tient 30/40 bocaux"),
        SV("on garde la tournée ; un jour de plus @Nobody > 30/04/2027; le devis avant le 12/12/2026")};
    must(d, review_note(&d->v, ref_id(d, "subgroup", "SG-1"), d->v.today, said, &out, &added, &d->e));
    assert_int_equal(added.n, 2);
    assert_true(sv_is(added.unknown, "@Nobody"));
    int64_t first = ref_id(d, "next_step", "NS-1");
    assert_string_equal(field_of(d, "next_step", first, "text_fr"), "un jour de plus @Nobody");
    assert_string_equal(field_of(d, "next_step", first, "due"), "2027-04-30");
    assert_string_equal(field_of(d, "next_step", first, "audience"), "group");
    assert_string_equal(field_of(d, "next_step", added.last, "text_fr"), "le devis avant le 12/12/2026");
    assert_string_equal(field_of(d, "next_step", added.last, "due"), "2026-12-12");
    must(d, timeline_undo(&d->v, &undone, &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM next_step"), 0);
    assert_int_equal(number(d, "SELECT count(*) FROM meeting"), 0);
}

int reviews_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(the_planned_review_is_held_with_its_words),
        DESK_TEST(a_review_says_something),
        DESK_TEST(a_decision_by_a_day_is_a_step_of_the_group),
    };
    return cmocka_run_group_tests_name("reviews", tests, NULL, NULL);
}
