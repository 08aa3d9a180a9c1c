#include "catalyse/service/plenary.h"
#include "catalyse/store/history.h"
#include "use_cases.h"

/* Headings, which stand for the contributions under them. */

static int64_t conference(struct desk *d) {
    small_programme(d);
    put(d, "event", "stage=ST-5", "title_fr=Une autre", "kind=conference", "date=2026-11-01", "start=09:00",
        "end=12:00", NULL);
    put(d, "contribution", "event=EV-1", "heading=Argent", "text_fr=ailleurs", NULL);
    put(d, "event", "stage=ST-1", "title_fr=Conférence", "kind=conference", "date=2026-12-01", "start=09:00",
        "end=12:00", NULL);
    put(d, "contribution", "event=EV-2", "heading=Argent", "text_fr=un acompte", NULL);
    put(d, "contribution", "event=EV-2", "heading=Argent", "text_fr=le temps", NULL);
    put(d, "contribution", "event=EV-2", "heading=Durée", "text_fr=trois ans", NULL);
    return ref_id(d, "event", "EV-2");
}

static size_t under(struct desk *d, int64_t event, const char *heading) {
    struct plenary p;
    size_t n = 0;
    must(d, plenary_read(&d->v, event, &p, &d->e));
    for (size_t i = 0; i < p.n_contributions; i++) n += sv_is(p.contributions[i].heading, heading);
    return n;
}

static void a_heading_changes_over_all_that_stands_under_it(void **state) {
    struct desk *d = *state;
    int64_t event = conference(d), one = ref_id(d, "contribution", "CC-3");
    must(d, heading_rename(&d->v, one, SV("Argent patient"), &d->e));
    assert_int_equal(under(d, event, "Argent patient"), 2);
    assert_int_equal(under(d, ref_id(d, "event", "EV-1"), "Argent"), 1);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(under(d, event, "Argent"), 2);
}

static void a_heading_may_become_another(void **state) {
    struct desk *d = *state;
    int64_t event = conference(d), one = ref_id(d, "contribution", "CC-2");
    must(d, heading_rename(&d->v, one, SV("Durée"), &d->e));
    assert_int_equal(under(d, event, "Durée"), 3);
    refused(d, heading_rename(&d->v, one, SV(""), &d->e), ERR_DATA, "");
    refused(d, heading_rename(&d->v, one, SV("ROTI"), &d->e), ERR_DATA, "ROTI");
    refused(d, heading_rename(&d->v, one, SV(" ROTI "), &d->e), ERR_DATA, "ROTI");
    refused(d, try_put(d, "contribution", "event=EV-1", "heading=ROTI", "text_fr=utile", NULL), ERR_DATA,
            "ROTI");
    refused(d, try_set(d, "contribution", one, "heading=ROTI", NULL), ERR_DATA, "ROTI");
    assert_int_equal(under(d, event, "Durée"), 3);
}

int plenary_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(a_heading_changes_over_all_that_stands_under_it),
        DESK_TEST(a_heading_may_become_another),
    };
    return cmocka_run_group_tests_name("plenary", tests, NULL, NULL);
}
