#include "catalyse/service/plenary.h"
#include "catalyse/store/history.h"
#include "use_cases.h"

/* What everyone gives an event at its end. */

static int64_t afternoon(struct desk *d) {
    small_programme(d);
    return put(d, "event", "stage=ST-4", "title_fr=Après-midi", "kind=workshop", "date=2026-12-01",
               "start=13:30", "end=17:30", NULL);
}

static struct roti after(struct desk *d, int64_t event, const char *lines) {
    struct roti r;
    must(d, roti_add(&d->v, event, sv_from(lines), NULL, &d->e));
    must(d, roti_read(&d->v, event, &r, &d->e));
    return r;
}

static void marks_add_up_and_counts_replace(void **state) {
    struct desk *d = *state;
    int64_t event = afternoon(d);
    struct roti r = after(d, event, "5 4 4 3 dense");
    assert_int_equal(r.tally.n, 4);
    assert_int_equal(r.tally.mean, 40);
    assert_int_equal(r.tally.spread, 2);
    r = after(d, event, "4:12\n5 on a avancé");
    assert_int_equal(r.counts[3], 12);
    assert_int_equal(r.counts[4], 2);
    assert_int_equal(r.n_remarks, 2);
    assert_true(sv_is(r.remarks[1].text, "on a avancé"));
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    must(d, roti_read(&d->v, event, &r, &d->e));
    assert_int_equal(r.tally.n, 4);
    assert_int_equal(r.n_remarks, 1);
}

static void a_bad_line_changes_nothing(void **state) {
    struct desk *d = *state;
    int64_t event = afternoon(d);
    refused(d, roti_add(&d->v, event, SV("5 4\n7"), NULL, &d->e), ERR_DATA, "marks are 1 to 5");
    assert_int_equal(number(d, "SELECT count(*) FROM vote"), 0);
}

static void of_a_chat_only_what_is_refused_stays(void **state) {
    struct desk *d = *state;
    int64_t event = afternoon(d);
    struct sv left;
    refused(d,
            roti_add(&d->v, event,
                     SV("11:29:01 De Ana Orme à Tous : 5\n11:29:02 De Bob à Tous : 7 trop tard\n"
                        "11:29:03 De Léa à Tous : 4\n"),
                     &left, &d->e),
            ERR_DATA, "marks are 1 to 5");
    assert_true(sv_is(left, "7 trop tard"));
    assert_int_equal(number(d, "SELECT count(*) FROM vote"), 2);
}

static void each_event_has_its_own(void **state) {
    struct desk *d = *state;
    int64_t event = afternoon(d);
    int64_t other = put(d, "event", "stage=ST-5", "title_fr=Revue", "kind=meeting", "date=2026-12-02",
                        "start=09:00", "end=10:00", NULL);
    after(d, event, "5 5");
    assert_int_equal(after(d, other, "1").tally.n, 1);
    struct roti all;
    must(d, roti_read(&d->v, 0, &all, &d->e));
    assert_int_equal(all.tally.n, 3);
}

/* The words stand with the marks, not among what people contributed. */
static void its_words_are_no_contributions(void **state) {
    struct desk *d = *state;
    struct plenary p;
    int64_t event = afternoon(d);
    after(d, event, "utile");
    must(d, plenary_read(&d->v, event, &p, &d->e));
    assert_int_equal(p.n_contributions, 0);
    assert_int_equal(p.roti.n_remarks, 1);
}

int roti_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(marks_add_up_and_counts_replace),      DESK_TEST(a_bad_line_changes_nothing),
        DESK_TEST(of_a_chat_only_what_is_refused_stays), DESK_TEST(each_event_has_its_own),
        DESK_TEST(its_words_are_no_contributions),
    };
    return cmocka_run_group_tests_name("roti", tests, NULL, NULL);
}
