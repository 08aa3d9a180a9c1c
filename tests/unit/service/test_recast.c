#include "catalyse/service/recast.h"
#include "catalyse/service/wishes.h"
#include "catalyse/store/history.h"
#include "use_cases.h"

static void webinar(struct desk *d) {
    small_programme(d);
    put(d, "event", "stage=ST-1", "title_fr=Webinaire", "kind=webinar", "date=2026-12-01", "start=09:00",
        "end=10:00", NULL);
}

static void add(struct desk *d, const char *lines) {
    struct wishes_added added;
    must(d, wishes_add(&d->v, 0, sv_from(lines), false, &added, &d->e));
}

static void a_wish_may_turn_out_to_be_a_question(void **state) {
    struct desk *d = *state;
    int64_t wish, question;
    webinar(d);
    add(d, "10:03 De Ana Orme à Tous : Quand saurons-nous ? !4");
    wish = number(d, "SELECT id FROM wish");
    must(d, wishes_to_questions(&d->v, &wish, 1, &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM wish"), 0);
    question = number(d, "SELECT id FROM fund_question WHERE text_fr = 'Quand saurons-nous ?' AND votes = 4");
    assert_string_equal(field_of(d, "fund_question", question, "note"), "asked by Ana Orme");
    must(d, question_to_wish(&d->v, question, &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM fund_question"), 0);
    assert_int_equal(number(d, "SELECT count(*) FROM wish WHERE votes = 4 AND note LIKE '%Ana Orme'"), 1);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(number(d, "SELECT id FROM wish"), wish);
}

static void what_is_recast_stays_for_the_same_readers(void **state) {
    struct desk *d = *state;
    webinar(d);
    put(d, "organisation", "name=Fonds Bourrache", "kind=FDD", NULL);
    int64_t wish =
        put(d, "wish", "event=EV-1", "text_fr=Qui part ?", "audience=me", "author_org=Fonds Bourrache", NULL);
    must(d, wishes_to_questions(&d->v, &wish, 1, &d->e));
    int64_t question = number(d, "SELECT id FROM fund_question");
    assert_string_equal(field_of(d, "fund_question", question, "audience"), "me");
    assert_string_equal(field_of(d, "fund_question", question, "note"), "asked by Fonds Bourrache");
    set(d, "fund_question", question, "fund=Fonds Bourrache", "note=", NULL);
    must(d, question_to_wish(&d->v, question, &d->e));
    wish = number(d, "SELECT id FROM wish");
    assert_string_equal(field_of(d, "wish", wish, "audience"), "me");
    assert_string_equal(field_of(d, "wish", wish, "note"), "asked of Fonds Bourrache");
}

static void what_hangs_on_a_wish_keeps_it_one(void **state) {
    struct desk *d = *state;
    int64_t ids[2];
    webinar(d);
    add(d, "une carte\nun four");
    ids[0] = ref_id(d, "wish", "W-1");
    ids[1] = ref_id(d, "wish", "W-2");
    add(d, "10:04:00 De Ana Orme à Tous : 2");
    refused(d, wishes_to_questions(&d->v, ids, 2, &d->e), ERR_DATA, "stays a wish");
    assert_int_equal(number(d, "SELECT count(*) FROM wish"), 2);
    put(d, "fund_question", "event=EV-1", "text_fr=Quand ?", "answer_fr=En mai", NULL);
    refused(d, question_to_wish(&d->v, ref_id(d, "fund_question", "QF-1"), &d->e), ERR_DATA, "has an answer");
}

int recast_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(a_wish_may_turn_out_to_be_a_question),
        DESK_TEST(what_is_recast_stays_for_the_same_readers),
        DESK_TEST(what_hangs_on_a_wish_keeps_it_one),
    };
    return cmocka_run_group_tests_name("recast", tests, NULL, NULL);
}
