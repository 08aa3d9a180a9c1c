#include "catalyse/base/i18n.h"
#include "catalyse/service/funders.h"
#include "catalyse/service/timetable.h"
#include "use_cases.h"
#include "world.h"
#include <stdio.h>

/* Short meetings of an hour, twelve minutes each, between the funds and projects of the sample. */

static int64_t hour(struct desk *d) {
    return ref_id(d, "event", "EV-20");
}

static void wish(struct desk *d, const char *fund, const char *project, int of_fund, int of_project) {
    int64_t f = ref_id(d, "organisation", fund), p = ref_id(d, "project", project);
    must(d, timetable_wish(&d->v, hour(d), f, p, TIMETABLE_FUNDS, of_fund, &d->e));
    must(d, timetable_wish(&d->v, hour(d), f, p, TIMETABLE_PROJECTS, of_project, &d->e));
}

static const char *const FUNDS[] = {"ORG-31", "ORG-32", "ORG-33"};
static const char *const PROJECTS[] = {"PRJ-1", "PRJ-2", "PRJ-3"};

static int timetable_setup(void **state) {
    struct desk *d = xcalloc(1, sizeof *d);
    i18n_init("en");
    fs_remove(path_below_home(&d->a, "timetable.catalyse"), NULL);
    clock_set(moment_of_local(date_make(2026, 12, 1), 9 * 3600));
    d->db = world_from(&d->a, "lisiere", "timetable");
    d->v = (struct view){.db = d->db, .arena = &d->a, .viewer = viewer_me(), .today = clock_today()};
    put(d, "event", "ref=EV-20", "stage=ST-5", "title_fr=Rencontres courtes", "kind=speed", "date=2026-12-10",
        "start=14:00", "end=15:00", NULL);
    *state = d;
    return 0;
}

static void all_wishes(struct desk *d) {
    for (size_t f = 0; f < COUNT(FUNDS); f++)
        for (size_t p = 0; p < COUNT(PROJECTS); p++) wish(d, FUNDS[f], PROJECTS[p], 2, 2);
}

static struct timetable now(struct desk *d) {
    struct timetable t;
    must(d, timetable_read(&d->v, hour(d), &t, &d->e));
    return t;
}

static struct timetable planned(struct desk *d, struct timetable_ask ask) {
    struct timetable t = now(d);
    must(d, timetable_plan(&t, &ask, &d->a, &d->e));
    return t;
}

static struct timetable_meeting *meeting(struct timetable *t, const char *fund, const char *project) {
    for (size_t i = 0; i < t->n_meetings; i++) {
        struct timetable_meeting *m = &t->meetings[i];
        if (sv_is(t->sides[TIMETABLE_FUNDS][m->side[TIMETABLE_FUNDS]].row.ref, fund) &&
            sv_is(t->sides[TIMETABLE_PROJECTS][m->side[TIMETABLE_PROJECTS]].row.ref, project))
            return m;
    }
    fail_msg("%s does not meet %s", fund, project);
    return NULL;
}

/* Nobody at two tables, no table twice, nobody where they are off. */
static void assert_sound(const struct timetable *t) {
    for (size_t i = 0; i < t->n_meetings; i++) {
        const struct timetable_meeting *m = &t->meetings[i];
        if (m->slot < 0) continue;
        assert_in_range(m->table, 1, t->tables);
        for (enum timetable_sides s = TIMETABLE_FUNDS; s < TIMETABLE_SIDES; s++)
            assert_false(t->sides[s][m->side[s]].off[m->slot]);
        for (size_t k = 0; k < i; k++) {
            const struct timetable_meeting *o = &t->meetings[k];
            if (o->slot != m->slot) continue;
            assert_int_not_equal(o->table, m->table);
            for (int s = 0; s < TIMETABLE_SIDES; s++) assert_int_not_equal(o->side[s], m->side[s]);
        }
    }
}

static void every_wish_gets_a_time_and_funds_keep_their_table(void **state) {
    struct desk *d = *state;
    all_wishes(d);
    struct timetable t = planned(d, (struct timetable_ask){0});
    assert_int_equal(t.n_slots, 5);
    assert_int_equal(t.tables, 3);
    assert_int_equal(t.placed, 9);
    assert_int_equal(t.waiting, 0);
    assert_sound(&t);
    assert_int_equal(meeting(&t, "ORG-32", "PRJ-1")->table, meeting(&t, "ORG-32", "PRJ-3")->table);
}

static void mutual_wishes_come_first_and_a_refusal_is_kept(void **state) {
    struct desk *d = *state;
    wish(d, "ORG-31", "PRJ-1", 3, TIMETABLE_UNSAID);
    wish(d, "ORG-31", "PRJ-2", 1, 1);
    wish(d, "ORG-31", "PRJ-3", 0, 3);
    put(d, "meeting_limit", "event=EV-20", "funder=ORG-31", "most=1", NULL);
    struct timetable t = planned(d, (struct timetable_ask){0});
    assert_int_equal(meeting(&t, "ORG-31", "PRJ-2")->why, TIMETABLE_PLACED);
    assert_int_equal(meeting(&t, "ORG-31", "PRJ-1")->why, TIMETABLE_FULL);
    assert_int_equal(meeting(&t, "ORG-31", "PRJ-3")->why, TIMETABLE_REFUSED);
    assert_int_equal(t.waiting, 1);
}

/* Nobody is told that there is no time before a plan looked for one; what was held needs none. */
static void a_wish_of_today_is_not_planned_yet(void **state) {
    struct desk *d = *state;
    wish(d, "ORG-31", "PRJ-1", 2, 2);
    wish(d, "ORG-32", "PRJ-1", 2, 2);
    struct timetable t = now(d);
    assert_int_equal(meeting(&t, "ORG-31", "PRJ-1")->why, TIMETABLE_OPEN);
    assert_int_equal(t.placed, 0);
    assert_int_equal(t.waiting, 2);
    set(d, "funder_meeting", meeting(&t, "ORG-32", "PRJ-1")->row.id, "state=held", NULL);
    put(d, "meeting_limit", "event=EV-20", "funder=ORG-31", "off_from=14:00", NULL);
    t = now(d);
    assert_int_equal(meeting(&t, "ORG-31", "PRJ-1")->why, TIMETABLE_NO_TIME);
    assert_int_equal(meeting(&t, "ORG-32", "PRJ-1")->why, TIMETABLE_PLACED);
    assert_int_equal(t.placed, 0);
    assert_int_equal(t.waiting, 1);
}

static void breaks_and_absences_hold(void **state) {
    struct desk *d = *state;
    all_wishes(d);
    put(d, "meeting_limit", "event=EV-20", "off_from=14:24", "off_to=14:30", NULL);
    put(d, "meeting_limit", "event=EV-20", "funder=ORG-32", "off_to=14:24", NULL);
    struct timetable t = planned(d, (struct timetable_ask){.minutes = 10});
    const int slots[] = {840, 850, 870, 880, 890};
    assert_int_equal(t.n_slots, COUNT(slots));
    assert_memory_equal(t.slots, slots, sizeof slots);
    assert_int_equal(t.placed, 9);
    assert_sound(&t);
    for (size_t p = 0; p < COUNT(PROJECTS); p++)
        assert_true(meeting(&t, "ORG-32", PROJECTS[p])->start >= 870);
}

static void one_is_moved_aside_for_another(void **state) {
    struct desk *d = *state;
    all_wishes(d);
    put(d, "meeting_limit", "event=EV-20", "funder=ORG-31", "off_from=14:36", NULL);
    put(d, "meeting_limit", "event=EV-20", "funder=ORG-32", "off_from=14:36", NULL);
    put(d, "meeting_limit", "event=EV-20", "project=PRJ-1", "off_from=14:48", NULL);
    struct timetable t = planned(d, (struct timetable_ask){0});
    assert_int_equal(t.placed, 9);
    assert_sound(&t);
}

static struct timetable decided(struct desk *d) {
    all_wishes(d);
    struct timetable t = planned(d, (struct timetable_ask){0});
    must(d, timetable_decide(&d->v, &t, (struct reasons){.said = SV("known to all")}, &d->e));
    return now(d);
}

static size_t told(const struct timetable *t) {
    size_t n = 0;
    for (size_t i = 0; i < t->n_meetings; i++) n += t->meetings[i].changed;
    return n;
}

static void what_is_decided_stays_when_somebody_withdraws(void **state) {
    struct desk *d = *state;
    struct timetable before = decided(d);
    assert_string_equal(field_of(d, "funder_meeting", before.meetings[0].row.id, "state"), "scheduled");
    assert_int_equal(number(d, "SELECT count(*) FROM state_change WHERE reason_said = 'known to all'"), 9);
    set(d, "funder_meeting", meeting(&before, "ORG-31", "PRJ-1")->row.id, "state=cancelled", "reason=ill",
        NULL);
    wish(d, "ORG-34", "PRJ-1", 3, 3);
    struct timetable t = planned(d, (struct timetable_ask){.tables = 4});
    assert_int_equal(told(&t), 0);
    assert_int_equal(t.placed, 9);
    assert_int_equal(meeting(&t, "ORG-34", "PRJ-1")->why, TIMETABLE_PLACED);
    assert_sound(&t);
}

static void only_who_must_change_is_told(void **state) {
    struct desk *d = *state;
    struct timetable before = decided(d);
    const struct timetable_meeting *first = &before.meetings[0];
    const char *fund = before.sides[TIMETABLE_FUNDS][first->side[TIMETABLE_FUNDS]].row.ref.p;
    char from[TIME_TEXT], to[TIME_TEXT], words[3][32];
    time_iso(first->start, from);
    time_iso(first->start + 12, to);
    snprintf(words[0], sizeof words[0], "funder=%s", fund);
    snprintf(words[1], sizeof words[1], "off_from=%s", from);
    snprintf(words[2], sizeof words[2], "off_to=%s", to);
    put(d, "meeting_limit", "event=EV-20", words[0], words[1], words[2], NULL);
    struct timetable t = planned(d, (struct timetable_ask){0});
    assert_int_equal(told(&t), 1);
    assert_int_equal(t.placed, 9);
    assert_sound(&t);
    must(d, timetable_keep(&d->v, &t, &d->e));
    assert_int_equal(told(&t), 1);
}

static void numbers_without_sense_are_refused(void **state) {
    struct desk *d = *state;
    struct timetable t = now(d);
    struct timetable_ask ask = {0};
    refused(d, timetable_plan(&t, &ask, &d->a, &d->e), ERR_USAGE, "no wish yet");
    all_wishes(d);
    t = now(d);
    ask.minutes = 61;
    refused(d, timetable_plan(&t, &ask, &d->a, &d->e), ERR_USAGE, "no meeting of 61 minutes");
    ask = (struct timetable_ask){.tables = 501};
    refused(d, timetable_plan(&t, &ask, &d->a, &d->e), ERR_USAGE, "tables");
    refused(d, timetable_decide(&d->v, &t, (struct reasons){0}, &d->e), ERR_USAGE, "reason");
}

static void what_took_place_is_not_planned_again(void **state) {
    struct desk *d = *state;
    struct timetable t;
    struct timetable_ask ask = {0};
    must(d, timetable_read(&d->v, ref_id(d, "event", "EV-6"), &t, &d->e));
    refused(d, timetable_plan(&t, &ask, &d->a, &d->e), ERR_USAGE, "every meeting noted was held");
    put(d, "funder_meeting", "event=EV-6", "funder=ORG-31", "project=PRJ-1", "wish_fund=1", NULL);
    must(d, timetable_read(&d->v, ref_id(d, "event", "EV-6"), &t, &d->e));
    must(d, timetable_plan(&t, &ask, &d->a, &d->e));
    assert_int_equal(meeting(&t, "ORG-32", "PRJ-2")->start, -1);
    assert_true(meeting(&t, "ORG-31", "PRJ-1")->start >= 0);
}

static void a_wish_taken_back_leaves_nothing(void **state) {
    struct desk *d = *state;
    int64_t rows = number(d, "SELECT count(*) FROM funder_meeting");
    wish(d, "ORG-31", "PRJ-1", 2, TIMETABLE_UNSAID);
    assert_int_equal(number(d, "SELECT count(*) FROM funder_meeting"), rows + 1);
    wish(d, "ORG-31", "PRJ-1", TIMETABLE_UNSAID, TIMETABLE_UNSAID);
    assert_int_equal(number(d, "SELECT count(*) FROM funder_meeting"), rows);
}

static void what_came_of_it_is_counted(void **state) {
    struct desk *d = *state;
    struct timetable t = decided(d);
    int64_t id = meeting(&t, "ORG-31", "PRJ-2")->row.id;
    struct edit_result out;
    struct funder_meetings m;
    const struct timetable_result said = {SV("58 15000"), SV("wants a local share"),
                                          SV("send two pages > 2026-12-20")};
    must(d, timetable_note(&d->v, id, &said, &out, &d->e));
    assert_string_equal(field_of(d, "funder_meeting", id, "state"), "held");
    assert_string_equal(field_of(d, "funder_meeting", id, "next_due"), "2026-12-20");
    must(d, funder_meetings_read(&d->v, 0, 0, hour(d), &m, &d->e));
    assert_int_equal(m.held, 1);
    assert_int_equal(m.agreed, 1500000);
    assert_int_equal(m.steps, 1);
    assert_int_equal(m.steps_kept, 0);
    assert_int_equal(m.to_lift.n, 1);
    assert_int_equal(blocker_lifter(m.to_lift.v[0].kind), LIFTER_FUND);
    must(d, timetable_note(&d->v, id, &said, &out, &d->e));
    must(d, funder_meetings_read(&d->v, 0, 0, hour(d), &m, &d->e));
    assert_int_equal(m.to_lift.n, 1);
    int64_t other = meeting(&t, "ORG-32", "PRJ-1")->row.id;
    set(d, "funder_meeting", other, "state=held", "outcome=visit", "next_step_fr=venir", NULL);
    must(d, funder_meetings_read(&d->v, 0, 0, hour(d), &m, &d->e));
    assert_int_equal(m.steps, 2);
    assert_int_equal(m.steps_kept, 0);
    set(d, "funder_meeting", other, "state=followed_up", NULL);
    must(d, funder_meetings_read(&d->v, 0, 0, hour(d), &m, &d->e));
    assert_int_equal(m.steps_kept, 1);
}

/* Noted once more, weeks later: the words stay, the step is one more, and what blocked still counts. */
static void what_is_noted_again_loses_nothing(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    struct funder_meetings before, after;
    int64_t id = ref_id(d, "funder_meeting", "FM-01");
    const struct timetable_result said = {SV("41"), SV("wants the figures"),
                                          SV("send the budget > 2026-12-20")};
    must(d, funder_meetings_read(&d->v, 0, 0, 0, &before, &d->e));
    must(d, timetable_note(&d->v, id, &said, &out, &d->e));
    must(d, funder_meetings_read(&d->v, 0, 0, 0, &after, &d->e));
    assert_int_equal(after.steps, before.steps + 1);
    assert_int_equal(after.steps_kept, before.steps_kept);
    assert_int_equal(number(d, "SELECT count(*) FROM next_step WHERE text_fr = 'visite de la conserverie' AND"
                               " due = '2026-10-06' AND state = 'done'"),
                     1);
    assert_string_equal(field_of(d, "funder_meeting", id, "feedback_fr"),
                        "utile mais trésorerie fragile\nwants the figures");
    assert_int_equal(number(d,
                            "SELECT count(*) FROM blocker b JOIN funder_meeting m ON m.id = b.funder_meeting"
                            " WHERE m.ref = 'FM-01' AND kind IN ('cash', 'legal')"),
                     2);
    const char *words = field_of(d, "funder_meeting", id, "feedback_fr");
    must(d, timetable_note(&d->v, id, &said, &out, &d->e));
    must(d, funder_meetings_read(&d->v, 0, 0, 0, &after, &d->e));
    assert_int_equal(after.steps, before.steps + 1);
    assert_string_equal(field_of(d, "funder_meeting", id, "feedback_fr"), words);
    const struct timetable_result shorter = {SV("41"), SV("figures"), SV("")};
    must(d, timetable_note(&d->v, id, &shorter, &out, &d->e));
    assert_string_equal(field_of(d, "funder_meeting", id, "feedback_fr"),
                        "utile mais trésorerie fragile\nwants the figures\nfigures");
}

static void notes_without_sense_are_refused(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    struct timetable t = decided(d);
    int64_t id = t.meetings[0].row.id;
    static const char *const wrong[] = {"9", "1x", "123", "é"};
    for (size_t i = 0; i < COUNT(wrong); i++) {
        struct timetable_result said = {.codes = sv_from(wrong[i])};
        refused(d, timetable_note(&d->v, id, &said, &out, &d->e), ERR_USAGE, "outcome");
    }
    struct timetable_result nothing = {0};
    refused(d, timetable_note(&d->v, id, &nothing, &out, &d->e), ERR_USAGE, "nothing was said");
}

/* Noted afterwards by its form. One to come is asked for first; another state may be said. */
static void a_meeting_of_a_day_that_is_over_was_held(void **state) {
    static const struct {
        const char *day, *more, *state;
    } CASES[] = {
        {"date=2020-01-15", "minutes=30", "held"},
        {"date=2020-01-15", "state=cancelled", "cancelled"},
        {"date=2199-01-15", "minutes=30", "requested"},
        {"minutes=30", "outcome=visit", "held"},
        {"date=2199-01-15", "outcome=visit", "requested"},
        {"minutes=30", "minutes=40", "requested"},
    };
    struct desk *d = *state;
    for (size_t i = 0; i < COUNT(CASES); i++) {
        int64_t id = put(d, "funder_meeting", "funder=ORG-31", "project=PRJ-1", CASES[i].day, CASES[i].more,
                         "reason=ill", NULL);
        assert_string_equal(field_of(d, "funder_meeting", id, "state"), CASES[i].state);
    }
    int64_t id = put(d, "funder_meeting", "funder=ORG-31", "project=PRJ-1", "state=scheduled", NULL);
    set(d, "funder_meeting", id, "feedback_fr=à revoir", NULL);
    assert_string_equal(field_of(d, "funder_meeting", id, "state"), "scheduled");
    set(d, "funder_meeting", id, "outcome=visit", NULL);
    assert_string_equal(field_of(d, "funder_meeting", id, "state"), "held");
}

#define TIMETABLE_TEST(f) cmocka_unit_test_setup_teardown(f, timetable_setup, desk_teardown)

int timetable_tests(void) {
    const struct CMUnitTest tests[] = {
        TIMETABLE_TEST(every_wish_gets_a_time_and_funds_keep_their_table),
        TIMETABLE_TEST(mutual_wishes_come_first_and_a_refusal_is_kept),
        TIMETABLE_TEST(a_wish_of_today_is_not_planned_yet),
        TIMETABLE_TEST(breaks_and_absences_hold),
        TIMETABLE_TEST(one_is_moved_aside_for_another),
        TIMETABLE_TEST(what_is_decided_stays_when_somebody_withdraws),
        TIMETABLE_TEST(only_who_must_change_is_told),
        TIMETABLE_TEST(numbers_without_sense_are_refused),
        TIMETABLE_TEST(what_took_place_is_not_planned_again),
        TIMETABLE_TEST(a_wish_taken_back_leaves_nothing),
        TIMETABLE_TEST(what_came_of_it_is_counted),
        TIMETABLE_TEST(what_is_noted_again_loses_nothing),
        TIMETABLE_TEST(notes_without_sense_are_refused),
        TIMETABLE_TEST(a_meeting_of_a_day_that_is_over_was_held),
    };
    return cmocka_run_group_tests_name("timetable", tests, NULL, NULL);
}
