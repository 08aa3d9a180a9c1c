#include "catalyse/service/modalities.h"
#include "catalyse/store/history.h"
#include "use_cases.h"

/* A webinar, two ways of cooperating. */
static int64_t webinar(struct desk *d) {
    small_programme(d);
    put(d, "modality", "name_fr=Mutualiser", "name_en=Pool", NULL);
    put(d, "modality", "name_fr=Échanger", "name_en=Share", NULL);
    return put(d, "event", "stage=ST-1", "title_fr=Webinaire", "kind=webinar", "date=2026-11-20",
               "start=10:00", "end=11:30", NULL);
}

static struct modalities read_all(struct desk *d, int64_t event) {
    struct modalities m;
    must(d, modalities_read(&d->v, event, &m, &d->e));
    return m;
}

static void hands_are_counted_anew_not_added(void **state) {
    struct desk *d = *state;
    int64_t event = webinar(d);
    struct modalities m = read_all(d, event);
    assert_int_equal(m.n, 2);
    must(d, modality_hands(&d->v, event, m.v[0].row.id, 12, &d->e));
    must(d, modality_hands(&d->v, event, m.v[0].row.id, 9, &d->e));
    must(d, modality_hands(&d->v, event, m.v[1].row.id, 4, &d->e));
    m = read_all(d, event);
    assert_int_equal(m.v[0].hands, 9);
    assert_int_equal(m.hands, 13);
    must(d, modality_hands(&d->v, event, m.v[0].row.id, 0, &d->e));
    assert_int_equal(read_all(d, event).hands, 4);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(read_all(d, event).hands, 13);
    assert_int_equal(read_all(d, event + 1).hands, 0);
}

static void an_organisation_prefers_one(void **state) {
    struct desk *d = *state;
    int64_t event = webinar(d), org = ref_id(d, "organisation", "ORG-1");
    struct modalities m = read_all(d, event);
    must(d, modality_prefer(&d->v, event, m.v[0].row.id, org, &d->e));
    must(d, modality_prefer(&d->v, event, m.v[1].row.id, org, &d->e));
    m = read_all(d, event);
    assert_int_equal(m.choices, 1);
    assert_int_equal(m.v[1].choices[0].org.id, org);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(read_all(d, event).v[0].n_choices, 1);
}

int modalities_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(hands_are_counted_anew_not_added),
        DESK_TEST(an_organisation_prefers_one),
    };
    return cmocka_run_group_tests_name("modalities", tests, NULL, NULL);
}
