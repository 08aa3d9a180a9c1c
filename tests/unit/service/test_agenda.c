#include "catalyse/base/date.h"
#include "catalyse/base/i18n.h"
#include "catalyse/service/agenda.h"
#include "catalyse/service/agenda_past.h"
#include "catalyse/service/timeline.h"
#include "catalyse/store/history.h"
#include "use_cases.h"

/* A short afternoon today, from 14:00: 10 minutes, 30 of which 10 may go, a break of 15, 20 that must go. */
struct hall {
    struct desk *d;
    int64_t event, block[4];
    struct show s;
};

static int64_t at(const struct desk *d, int hours, int minutes) {
    return moment_of_local(d->v.today, (hours * 60 + minutes) * 60);
}

static struct hall hall_of(struct desk *d) {
    struct hall h = {.d = d};
    small_programme(d);
    h.event = put(d, "event", "stage=ST-4", "title_fr=Après-midi", "kind=workshop", "date=2026-12-01",
                  "start=14:00", "end=15:15", NULL);
    h.block[0] = put(d, "agenda_item", "event=EV-1", "title_fr=Accueil", "planned_min=10", NULL);
    h.block[1] =
        put(d, "agenda_item", "event=EV-1", "title_fr=Regards", "planned_min=30", "cut_min=10", NULL);
    h.block[2] =
        put(d, "agenda_item", "event=EV-1", "title_fr=Pause", "planned_min=15", "optional=yes", NULL);
    h.block[3] = put(d, "agenda_item", "event=EV-1", "title_fr=Engagements", "planned_min=20", NULL);
    return h;
}

static void look(struct hall *h, int hours, int minutes) {
    must(h->d, show_read(&h->d->v, h->event, at(h->d, hours, minutes), &h->s, &h->d->e));
}

static bool moves(struct hall *h, enum show_move move, int hours, int minutes) {
    bool done;
    must(h->d, show_move(&h->d->v, h->event, move, at(h->d, hours, minutes), &done, &h->d->e));
    return done;
}

static void the_three_columns(void **state) {
    struct hall h = hall_of(*state);
    look(&h, 13, 0);
    assert_int_equal(h.s.n, 4);
    assert_int_equal(h.s.v[3].t.expected.start, at(h.d, 14, 55));
    assert_int_equal(h.s.over.end, 0);
    assert_int_equal(h.s.current, NO_BLOCK);
    assert_true(moves(&h, SHOW_NEXT, 14, 5));
    assert_true(moves(&h, SHOW_NEXT, 14, 17));
    look(&h, 14, 20);
    assert_int_equal(h.s.v[0].t.planned.start, at(h.d, 14, 0));
    assert_int_equal(h.s.v[0].t.actual.end, at(h.d, 14, 17));
    assert_int_equal(h.s.v[0].actual_min, 12);
    assert_int_equal(h.s.v[3].t.planned.start, at(h.d, 14, 55));
    assert_int_equal(h.s.v[3].t.expected.start, at(h.d, 15, 2));
    assert_int_equal(h.s.over.end, 7 * MINUTE_MS);
    assert_int_equal(h.s.left_ms, 27 * MINUTE_MS);
    assert_string_equal(field_of(h.d, "event", h.event, "state"), "live");
    show_at(&h.s, &h.d->a, at(h.d, 14, 50));
    assert_int_equal(h.s.left_ms, -3 * MINUTE_MS);
    assert_int_equal(h.s.v[2].t.expected.start, at(h.d, 14, 50));
    h.d->v.viewer.audience = AUD_FUNDS;
    look(&h, 14, 20);
    assert_int_equal(h.s.v[0].t.actual.end, at(h.d, 14, 17));
    h.d->v.viewer.audience = AUD_PUBLIC;
    look(&h, 14, 20);
    assert_true(h.s.v[0].t.actual.start == NO_MOMENT && h.s.v[1].t.expected.start == NO_MOMENT);
    assert_int_equal(h.s.v[3].t.expected.start, at(h.d, 15, 2));
    assert_int_equal(h.s.v[3].t.planned.start, at(h.d, 14, 55));
}

static void begun_on_another_day_it_takes_place_then(void **state) {
    struct hall h = hall_of(*state);
    set(h.d, "event", h.event, "date=2026-12-04", NULL);
    assert_true(moves(&h, SHOW_NEXT, 14, 0));
    assert_string_equal(field_of(h.d, "event", h.event, "date"), "2026-12-01");
    set(h.d, "event", h.event, "date=2026-12-04", NULL);
    assert_true(moves(&h, SHOW_NEXT, 14, 10));
    assert_string_equal(field_of(h.d, "event", h.event, "date"), "2026-12-04");
}

/* Twelve minutes count; the block that ran on into the night says nothing of its method. */
static void a_block_left_running_is_in_no_mean(void **state) {
    struct hall h = hall_of(*state);
    struct method_means means;
    moves(&h, SHOW_NEXT, 14, 5);
    moves(&h, SHOW_NEXT, 14, 17);
    moves(&h, SHOW_NEXT, 23, 30);
    must(h.d, method_means_read(&h.d->v, &means, &h.d->e));
    assert_int_equal(means.n, 1);
    assert_int_equal(means.v[0].blocks, 1);
    assert_int_equal(means.v[0].actual, 120);
    assert_int_equal(means.left_running, 1);
}

static void back_restores_and_undo_leaves_the_clock(void **state) {
    struct hall h = hall_of(*state);
    struct sv said;
    moves(&h, SHOW_NEXT, 14, 0);
    moves(&h, SHOW_PAUSE, 14, 2);
    assert_true(moves(&h, SHOW_NEXT, 14, 9));
    assert_int_equal(number(h.d, "SELECT actual_min FROM agenda_item WHERE pos = 1"), 9);
    assert_true(moves(&h, SHOW_BACK, 14, 10));
    assert_string_equal(field_of(h.d, "agenda_item", h.block[0], "state"), "paused");
    assert_string_equal(field_of(h.d, "agenda_item", h.block[0], "actual_min"), "");
    assert_string_equal(field_of(h.d, "agenda_item", h.block[1], "started_at"), "");
    set(h.d, "agenda_item", h.block[3], "title_fr=Clôture", NULL);
    assert_true(moves(&h, SHOW_NEXT, 14, 11));
    must(h.d, timeline_undo(&h.d->v, &said, &h.d->e));
    assert_string_equal(field_of(h.d, "agenda_item", h.block[3], "title_fr"), "Engagements");
    assert_string_equal(field_of(h.d, "agenda_item", h.block[1], "state"), "running");
    must(h.d, timeline_redo(&h.d->v, &said, &h.d->e));
    assert_string_equal(field_of(h.d, "agenda_item", h.block[3], "title_fr"), "Clôture");
    assert_true(moves(&h, SHOW_BACK, 14, 12));
    assert_true(moves(&h, SHOW_RESUME, 14, 12));
    assert_int_equal(number(h.d, "SELECT paused_ms FROM agenda_item WHERE pos = 1"), 10 * MINUTE_MS);
    assert_false(moves(&h, SHOW_RESUME, 14, 13));
    assert_true(moves(&h, SHOW_RESTART, 14, 14));
    look(&h, 14, 14);
    assert_int_equal(h.s.left_ms, 10 * MINUTE_MS);
}

static void minutes_and_skips(void **state) {
    struct hall h = hall_of(*state);
    struct desk *d = h.d;
    struct reasons why = {.said = SV("salle à rendre")};
    bool done;
    moves(&h, SHOW_NEXT, 14, 0);
    must(d, show_add(&d->v, h.block[0], 5, at(d, 14, 1), &done, &d->e));
    must(d, show_skip(&d->v, h.block[2], why, at(d, 14, 1), &done, &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM state_change WHERE reason_said = 'salle à rendre'"), 1);
    look(&h, 14, 1);
    assert_int_equal(h.s.over.end, -10 * MINUTE_MS);
    assert_int_equal(h.s.v[0].planned_min, 10);
}

static void a_plan_is_accepted_with_its_reason(void **state) {
    struct hall h = hall_of(*state);
    struct desk *d = h.d;
    struct reasons why = {.mine = SV("la salle ferme"), .said = SV("finir à l'heure")};
    struct sv said;
    moves(&h, SHOW_NEXT, 14, 0);
    look(&h, 14, 22);
    struct agenda_plans plans = agenda_recover(&d->a, &h.s.agenda, h.s.now);
    assert_int_equal(plans.n, 3);
    assert_int_equal(plans.v[0].dropped, 1);
    assert_int_equal(plans.v[1].moved_min, 2);
    must(d, show_accept(&d->v, &h.s, &plans.v[1], why, at(d, 14, 22), &d->e));
    look(&h, 14, 22);
    assert_int_equal(h.s.end_wanted, at(d, 15, 17));
    assert_int_equal(h.s.over.end, 0);
    assert_int_equal(h.s.v[1].t.expected.end - h.s.v[1].t.expected.start, 20 * MINUTE_MS);
    assert_string_equal(field_of(d, "event", h.event, "end_agreed"), "15:17");
    assert_string_equal(field_of(d, "event", h.event, "end"), "15:15");
    int64_t kept = number(d, "SELECT id FROM replan");
    assert_string_equal(field_of(d, "replan", kept, "reason_said"), "finir à l'heure");
    assert_string_equal(field_of(d, "replan", kept, "reason"), "la salle ferme");
    assert_string_equal(field_of(d, "replan", kept, "late_min"), "12");
    assert_string_equal(field_of(d, "replan", kept, "what"), "Regards −10 min");
    /* Read in the other language it names the block as that one does; renamed, as it was said. */
    struct replans plans_kept;
    set(d, "agenda_item", h.block[1], "title_en=Crossed views", NULL);
    i18n_push(LANG_EN);
    must(d, replans_read(&d->v, h.event, &plans_kept, &d->e));
    struct record *card;
    must(d, record_load(d->db, &d->a, entity_named("replan"), kept, &card, &d->e));
    must(d, replan_reword(&d->v, card, &d->e));
    assert_true(sv_is(record_text(card, "what"), "Crossed views −10 min"));
    i18n_pop();
    assert_true(sv_is(plans_kept.v[0].what, "Crossed views −10 min"));
    set(d, "agenda_item", h.block[1], "title_fr=Bocal", NULL);
    must(d, replans_read(&d->v, h.event, &plans_kept, &d->e));
    assert_true(sv_is(plans_kept.v[0].what, "Regards −10 min"));
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    must(d, timeline_undo(&d->v, &said, &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM replan"), 0);
    look(&h, 14, 22);
    assert_int_equal(h.s.over.end, 12 * MINUTE_MS);
    moves(&h, SHOW_NEXT, 14, 23);
    refused(d, show_accept(&d->v, &h.s, &plans.v[0], why, at(d, 14, 24), &d->e), ERR_BUSY, "has changed");
    assert_int_equal(number(d, "SELECT count(*) FROM replan"), 0);
}

static void which_event_is_meant(void **state) {
    struct desk *d = *state;
    int64_t event;
    small_programme(d);
    refused(d, show_event(&d->v, &event, &d->e), ERR_NO_FILE, "run of show");
    static const char *const days[] = {"date=2026-10-01", "date=2026-11-01", "date=2027-02-01",
                                       "date=2027-01-01"};
    int64_t ids[COUNT(days)];
    const size_t meant[] = {0, 1, 2, 3};
    for (size_t i = 0; i < COUNT(days); i++) {
        ids[i] = put(d, "event", "stage=ST-1", "title_fr=Réunion", "kind=meeting", days[i], "start=10:00",
                     "end=11:00", NULL);
        put(d, "agenda_item", arena_printf(&d->a, "event=%lld", (long long)ids[i]), "title_fr=Tour",
            "planned_min=10", NULL);
        must(d, show_event(&d->v, &event, &d->e));
        assert_int_equal(event, ids[meant[i]]);
    }
    bool done;
    must(d, show_move(&d->v, ids[0], SHOW_NEXT, at(d, 10, 0), &done, &d->e));
    must(d, show_event(&d->v, &event, &d->e));
    assert_int_equal(event, ids[0]);
    set(d, "event", ids[0], "state=held", NULL);
    int64_t later = put(d, "event", "stage=ST-1", "title_fr=Soir", "kind=meeting",
                        arena_printf(&d->a, "date=%s", field_of(d, "event", ids[0], "date")), "start=18:00",
                        "end=19:00", NULL);
    put(d, "agenda_item", arena_printf(&d->a, "event=%lld", (long long)later), "title_fr=Tour",
        "planned_min=10", NULL);
    must(d, show_event(&d->v, &event, &d->e));
    assert_int_equal(event, later);
    set(d, "event", later, "state=held", NULL);
    must(d, show_event(&d->v, &event, &d->e));
    assert_int_equal(event, later);
}

static void what_is_over_stays(void **state) {
    struct hall h = hall_of(*state);
    bool done;
    set(h.d, "event", h.event, "state=cancelled", "reason=neige", NULL);
    refused(h.d, show_move(&h.d->v, h.event, SHOW_NEXT, at(h.d, 14, 0), &done, &h.d->e), ERR_DATA, "stays");
    refused(h.d, show_read(&h.d->v, 12345, 0, &h.s, &h.d->e), ERR_NO_FILE, "no such event");
    look(&h, 14, 0);
    assert_true(h.s.v[0].t.expected.start == NO_MOMENT && h.s.v[0].t.planned.start != NO_MOMENT);
}

/* Ended by one key, with blocks nobody started: they move no end. */
static void what_was_not_started_has_no_end(void **state) {
    struct hall h = hall_of(*state);
    assert_true(moves(&h, SHOW_NEXT, 14, 0));
    assert_true(moves(&h, SHOW_NEXT, 14, 12));
    assert_true(moves(&h, SHOW_STOP, 14, 40));
    set(h.d, "event", h.event, "state=held", NULL);
    look(&h, 20, 0);
    assert_int_equal(h.s.end_expected, at(h.d, 14, 40));
}

int agenda_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(the_three_columns),
        DESK_TEST(begun_on_another_day_it_takes_place_then),
        DESK_TEST(a_block_left_running_is_in_no_mean),
        DESK_TEST(back_restores_and_undo_leaves_the_clock),
        DESK_TEST(minutes_and_skips),
        DESK_TEST(a_plan_is_accepted_with_its_reason),
        DESK_TEST(which_event_is_meant),
        DESK_TEST(what_is_over_stays),
        DESK_TEST(what_was_not_started_has_no_end),
    };
    return cmocka_run_group_tests_name("agenda", tests, NULL, NULL);
}
