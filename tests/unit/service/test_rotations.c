#include "catalyse/base/i18n.h"
#include "catalyse/service/agenda.h"
#include "catalyse/service/rotations.h"
#include "use_cases.h"
#include "world.h"

static int rotations_setup(void **state) {
    struct desk *d = xcalloc(1, sizeof *d);
    i18n_init("en");
    fs_remove(path_below_home(&d->a, "rotations.catalyse"), NULL);
    clock_set(moment_of_local(date_make(2026, 12, 1), 9 * 3600));
    d->db = world_from(&d->a, "lisiere", "rotations");
    d->v = (struct view){.db = d->db, .arena = &d->a, .viewer = viewer_me(), .today = clock_today()};
    *state = d;
    return 0;
}

static struct rotations afternoon(struct desk *d) {
    struct rotations r;
    must(d, rotations_read(&d->v, ref_id(d, "event", "EV-4"), &r, &d->e));
    return r;
}

static struct rotations planned(struct desk *d) {
    struct rotations r = afternoon(d);
    struct rotations_ask ask = {.tables = 5, .rounds = 4};
    must(d, rotations_plan(&r, &ask, &d->a, &d->e));
    must(d, rotations_keep(&d->v, &r, &d->e));
    return afternoon(d);
}

static struct rotations_person *person(struct rotations *r, const char *ref) {
    for (size_t i = 0; i < r->n_people; i++)
        if (sv_is(r->people[i].person.ref, ref)) return &r->people[i];
    fail_msg("no %s", ref);
    return NULL;
}

static size_t changed(const struct rotations *r) {
    size_t n = 0;
    for (size_t i = 0; i < r->n_people; i++) n += r->people[i].changed;
    return n;
}

static void the_rules_of_the_afternoon_hold(void **state) {
    struct desk *d = *state;
    struct rotations r = planned(d);
    assert_int_equal(r.n_people, 28);
    assert_int_equal(r.cost.forbidden, 0);
    assert_int_equal(r.cost.repeats, r.bound);
    for (int32_t k = 0; k < 4; k++) {
        assert_int_equal(person(&r, "P-27")->table[k], person(&r, "P-27")->host);
        assert_int_equal(person(&r, "P-05")->table[k], 0);
        for (int32_t t = 1; t <= 5; t++) {
            int funds = 0;
            for (size_t i = 0; i < r.n_people; i++) funds += r.people[i].fund && r.people[i].table[k] == t;
            assert_true(funds >= 1);
        }
        assert_int_not_equal(person(&r, "P-01")->table[k], person(&r, "P-02")->table[k]);
    }
}

static void no_shows_and_newcomers_move_nobody_else(void **state) {
    struct desk *d = *state;
    struct rotations r = planned(d);
    must(d, rotations_freeze(&d->v, r.event.id, 2, &d->e));
    set(d, "attendance", ref_id(d, "attendance", "ATT-31"), "state=absent", NULL);
    set(d, "attendance", ref_id(d, "attendance", "ATT-35"), "state=present", NULL);
    r = afternoon(d);
    assert_int_equal(r.frozen, 2);
    rotations_repair(&r, &d->a);
    assert_int_equal(changed(&r), 1);
    assert_true(person(&r, "P-05")->changed);
    for (int32_t k = 0; k < 4; k++) {
        assert_int_equal(person(&r, "P-05")->table[k] > 0, k >= 2);
        assert_int_equal(person(&r, "P-01")->table[k] > 0, k < 2);
    }
    must(d, rotations_keep(&d->v, &r, &d->e));
    r = afternoon(d);
    assert_int_equal(person(&r, "P-05")->table[3] > 0, 1);
}

static int funds_at(const struct rotations *r, int32_t round, int32_t table) {
    int n = 0;
    for (size_t i = 0; i < r->n_people; i++) n += r->people[i].fund && r->people[i].table[round] == table;
    return n;
}

/* Whichever fund does not come, each table still has one, and only one person a round moves for it. */
static void a_fund_that_is_missing_is_replaced(void **state) {
    struct desk *d = *state;
    struct rotations r = planned(d);
    size_t n = r.n_people, missing = 0, moved = 0;
    must(d, rotations_freeze(&d->v, r.event.id, 1, &d->e));
    for (size_t i = 0; i < n; i++) {
        r = afternoon(d);
        if (!r.people[i].fund || r.people[i].away) continue;
        missing++;
        r.people[i].away = true;
        rotations_repair(&r, &d->a);
        for (int32_t k = 1; k < 4; k++)
            for (int32_t t = 1; t <= 5; t++) assert_true(funds_at(&r, k, t) >= 1);
        assert_int_equal(r.people[i].table[3], 0);
        assert_true(changed(&r) <= 3);
        moved += changed(&r);
    }
    assert_true(missing > 5 && moved > 0);
}

/* All is printed: in what has not begun a fund that is missing is replaced, for the fewest routes; who is
 * away keeps the route printed. What has begun stays. */
static void a_printed_plan_is_repaired_where_it_has_not_begun(void **state) {
    struct desk *d = *state;
    struct rotations r = planned(d);
    struct rotations_person *away = person(&r, "P-22");
    assert_true(away->fund && !away->away);
    r.frozen = r.rounds;
    r.played = 1;
    away->away = true;
    int32_t *printed = arena_array(&d->a, r.n_people, sizeof *printed),
            *route = arena_array(&d->a, 4, sizeof *route);
    for (size_t i = 0; i < r.n_people; i++) printed[i] = r.people[i].table[0];
    for (int32_t k = 0; k < 4; k++) route[k] = away->table[k];
    rotations_repair(&r, &d->a);
    for (size_t i = 0; i < r.n_people; i++) assert_int_equal(r.people[i].table[0], printed[i]);
    for (int32_t k = 0; k < 4; k++) {
        assert_int_equal(away->table[k], route[k]);
        for (int32_t t = 1; k >= r.played && t <= 5; t++)
            assert_true(funds_at(&r, k, t) - (route[k] == t) >= 1);
    }
    assert_true(changed(&r) <= 3);
    assert_int_equal(person(&r, "P-22")->changed, 0);
}

static size_t to_tell(struct desk *d, int64_t event, struct rotations *r) {
    size_t n = 0;
    must(d, rotations_read(&d->v, event, r, &d->e));
    for (size_t i = 0; i < r->n_people; i++) n += r->people[i].to_tell;
    return n;
}

/* Until the papers are printed once more. */
static void whose_paper_is_wrong_is_to_be_told(void **state) {
    struct desk *d = *state;
    struct rotations r;
    struct rotations_ask ask = {.tables = 5, .rounds = 4};
    int64_t now = clock_now(), event = put(d, "event", "stage=ST-4", "title_fr=Suite", "kind=workshop",
                                           "date=2026-12-10", "start=14:00", "end=17:00", NULL);
    must(d, rotations_read(&d->v, event, &r, &d->e));
    must(d, rotations_plan(&r, &ask, &d->a, &d->e));
    must(d, rotations_keep(&d->v, &r, &d->e));
    clock_set(now += 60000);
    must(d, rotations_freeze(&d->v, event, 4, &d->e));
    assert_int_equal(to_tell(d, event, &r), 0);
    clock_set(now += 60000);
    person(&r, "P-22")->away = true;
    rotations_repair(&r, &d->a);
    must(d, rotations_keep(&d->v, &r, &d->e));
    assert_true(to_tell(d, event, &r) > 0);
    clock_set(now += 60000);
    must(d, rotations_freeze(&d->v, event, 4, &d->e));
    assert_int_equal(to_tell(d, event, &r), 0);
}

/* By the run of show, whatever was said to be played or printed; said to be played they are even before. */
static void rounds_begin_with_their_block(void **state) {
    struct desk *d = *state;
    struct rotations r;
    struct rotations_ask ask = {.tables = 5, .rounds = 4};
    bool done;
    int64_t event = put(d, "event", "stage=ST-4", "title_fr=Suite", "kind=workshop", "date=2026-12-01",
                        "start=09:00", "end=12:00", NULL);
    put(d, "agenda_item", arena_printf(&d->a, "event=%lld", (long long)event), "pos=1", "title_fr=Rencontres",
        "planned_min=20", "panels=rotations", NULL);
    must(d, rotations_read(&d->v, event, &r, &d->e));
    must(d, rotations_plan(&r, &ask, &d->a, &d->e));
    must(d, rotations_keep(&d->v, &r, &d->e));
    static const int frozen[] = {3, 4, 4, 0}, played[] = {3, 0, 1, 1};
    for (size_t i = 0; i < COUNT(frozen); i++) {
        must(d, rotations_freeze(&d->v, event, frozen[i], &d->e));
        if (i == 2) must(d, show_move(&d->v, event, SHOW_NEXT, clock_now(), &done, &d->e));
        must(d, rotations_read(&d->v, event, &r, &d->e));
        assert_int_equal(r.played, played[i]);
        assert_true(r.frozen >= r.played);
    }
    must(d, rotations_freeze(&d->v, event, 4, &d->e));
    d->v.today++;
    must(d, rotations_read(&d->v, event, &r, &d->e));
    assert_int_equal(r.played, 4);
}

/* Who walks in during round three gets seats in what is still to begin, in nothing that is over. */
static void who_walks_in_sits_in_no_round_that_has_begun(void **state) {
    struct desk *d = *state;
    struct rotations r = planned(d);
    struct rotations_person *late = person(&r, "P-05");
    late->away = false;
    r.frozen = r.rounds;
    r.played = 3;
    rotations_repair(&r, &d->a);
    for (int32_t k = 0; k < 3; k++) assert_int_equal(late->table[k], 0);
    assert_true(late->table[3] > 0 && late->changed);
}

/* Of a table of two, one does not come: the other joins another table. */
static void nobody_is_left_alone(void **state) {
    struct desk *d = *state;
    struct rotations r = planned(d);
    struct rotations_person *stays = person(&r, "P-02");
    int32_t table = stays->table[2];
    for (size_t i = 0; i < r.n_people; i++)
        if (r.people[i].table[2] == table && &r.people[i] != stays) {
            r.people[i].away = true;
            r.people[i].host = 0;
        }
    rotations_repair(&r, &d->a);
    assert_int_not_equal(stays->table[2], table);
    assert_true(stays->table[2] > 0 && stays->changed);
}

static void what_is_frozen_stays_when_planned_anew(void **state) {
    struct desk *d = *state;
    struct rotations before = planned(d);
    struct rotations_ask ask = {.tables = 5, .rounds = 5, .seed = 9};
    must(d, rotations_freeze(&d->v, before.event.id, 2, &d->e));
    struct rotations r = afternoon(d);
    must(d, rotations_plan(&r, &ask, &d->a, &d->e));
    assert_int_equal(r.rounds, 5);
    for (size_t i = 0; i < r.n_people; i++)
        for (int32_t k = 0; k < 2; k++) assert_int_equal(r.people[i].table[k], before.people[i].table[k]);
    ask.rounds = 1;
    refused(d, rotations_plan(&r, &ask, &d->a, &d->e), ERR_USAGE, "rounds");
    ask = (struct rotations_ask){.tables = 20, .rounds = 4};
    refused(d, rotations_plan(&r, &ask, &d->a, &d->e), ERR_USAGE, "tables");
}

static void those_who_met_before_count(void **state) {
    struct desk *d = *state;
    struct rotations r;
    int64_t event = put(d, "event", "stage=ST-4", "title_fr=Suite", "kind=workshop", "date=2026-12-10",
                        "start=14:00", "end=17:00", NULL);
    planned(d);
    must(d, rotations_freeze(&d->v, ref_id(d, "event", "EV-4"), 4, &d->e));
    must(d, rotations_read(&d->v, event, &r, &d->e));
    assert_true(r.n_met > 100);
    must(d, rotations_event(&d->v, &event, &d->e));
    assert_int_equal(event, r.event.id);
}

static size_t met_by(struct rotations *r, const char *ref) {
    int32_t who = (int32_t)(person(r, ref) - r->people);
    size_t n = 0;
    for (size_t i = 0; i < r->n_met; i++) n += r->met[i].a == who || r->met[i].b == who;
    return n;
}

/* An afternoon that was held without a word on its rounds; who did not come met nobody. */
static void rounds_of_an_event_that_was_held_count_as_met(void **state) {
    struct desk *d = *state;
    struct rotations r, later;
    int64_t event = put(d, "event", "stage=ST-4", "title_fr=Suite", "kind=workshop", "date=2026-12-10",
                        "start=14:00", "end=17:00", NULL);
    planned(d);
    must(d, rotations_read(&d->v, event, &later, &d->e));
    size_t all = later.n_met;
    assert_true(all > 100);
    set(d, "attendance", ref_id(d, "attendance", "ATT-31"), "state=absent", NULL);
    must(d, rotations_read(&d->v, event, &r, &d->e));
    assert_true(r.n_met < all);
    assert_true(met_by(&later, "P-01") > 10 && met_by(&r, "P-01") < 5);
}

#define ROTATIONS_TEST(name) cmocka_unit_test_setup_teardown(name, rotations_setup, desk_teardown)

int rotations_tests(void) {
    const struct CMUnitTest tests[] = {
        ROTATIONS_TEST(the_rules_of_the_afternoon_hold),
        ROTATIONS_TEST(no_shows_and_newcomers_move_nobody_else),
        ROTATIONS_TEST(a_fund_that_is_missing_is_replaced),
        ROTATIONS_TEST(a_printed_plan_is_repaired_where_it_has_not_begun),
        ROTATIONS_TEST(whose_paper_is_wrong_is_to_be_told),
        ROTATIONS_TEST(rounds_begin_with_their_block),
        ROTATIONS_TEST(who_walks_in_sits_in_no_round_that_has_begun),
        ROTATIONS_TEST(nobody_is_left_alone),
        ROTATIONS_TEST(what_is_frozen_stays_when_planned_anew),
        ROTATIONS_TEST(those_who_met_before_count),
        ROTATIONS_TEST(rounds_of_an_event_that_was_held_count_as_met),
    };
    return cmocka_run_group_tests_name("rotations", tests, NULL, NULL);
}
