#include "catalyse/service/ballots.h"
#include "use_cases.h"

/* What goes wrong in a room while a vote is held. */

static void wall(struct desk *d) {
    small_programme(d);
    put(d, "event", "stage=ST-1", "title_fr=Webinaire", "kind=webinar", "date=2026-11-20", "start=10:00",
        "end=11:30", NULL);
    put(d, "wish", "event=EV-1", "text_fr=Un vélo partagé", NULL);
    put(d, "wish", "event=EV-1", "text_fr=Un atelier ouvert", NULL);
    put(d, "wish", "event=EV-1", "text_fr=Une cantine", NULL);
}

static int64_t begin(struct desk *d, const char *entity, const char *ref, const char *method) {
    int64_t id;
    must(d, ballot_begin(&d->v, entity_named(entity), ref_id(d, entity, ref), sv_from(method), &id, &d->e));
    return id;
}

static struct ballot_card read_card(struct desk *d, int64_t id) {
    struct ballot_card card;
    must(d, ballot_read(&d->v, id, &card, &d->e));
    return card;
}

static void points_stay_when_what_they_went_to_is_withdrawn(void **state) {
    static const char *const ways[] = {"state=parked", "cluster=W-1"};
    struct desk *d = *state;
    struct edit_result out;
    wall(d);
    int64_t id = begin(d, "wish", "W-1", "dot"), second = ref_id(d, "wish", "W-2");
    set(d, "wish", ref_id(d, "wish", "W-3"), "state=parked", NULL);
    must(d, ballot_count(&d->v, id, second, 4, SV("hand"), &d->e));
    for (size_t i = 0; i < COUNT(ways); i++) {
        set(d, "wish", second, ways[i], NULL);
        struct ballot_card card = read_card(d, id);
        assert_int_equal(card.n_items, 2); /* what got nothing is left out */
        assert_int_equal(card.items[1].result.points, 4);
        assert_true(sv_is(card.items[1].text, "Un atelier ouvert (withdrawn since)"));
    }
    must(d, ballot_end(&d->v, id, &out, &d->e));
    assert_int_equal(read_card(d, id).points, 4);
}

/* The laptop believes it is last year: nothing that was voted on came after the vote. */
static void a_clock_set_wrong_leaves_nothing_out(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    wall(d);
    clock_set(clock_now() - 365 * (int64_t)86400000);
    int64_t id = begin(d, "wish", "W-1", "dot");
    must(d, ballot_count(&d->v, id, ref_id(d, "wish", "W-3"), 2, SV("hand"), &d->e));
    must(d, ballot_end(&d->v, id, &out, &d->e));
    assert_int_equal(read_card(d, id).n_items, 3);
}

static void contribution(struct desk *d, const char *heading, const char *text) {
    put(d, "contribution", "event=EV-1", heading, text, "side=field", NULL);
    clock_set(clock_now() + 1000);
}

/* People have them on paper: what comes during the vote is last, what is withdrawn leaves its number free. */
static void numbers_stay_while_the_vote_is_open(void **state) {
    struct desk *d = *state;
    wall(d);
    contribution(d, "heading=Besoins", "text_fr=une");
    contribution(d, "heading=Besoins", "text_fr=deux");
    contribution(d, "heading=Besoins", "text_fr=trois");
    int64_t id = begin(d, "contribution", "CC-1", "dot");
    clock_set(clock_now() + 1000);
    contribution(d, "heading=Accords", "text_fr=quatre");
    set(d, "contribution", ref_id(d, "contribution", "CC-2"), "state=dropped", NULL);
    struct ballot_card card = read_card(d, id);
    assert_int_equal(card.n_items, 3);
    assert_true(sv_is(card.items[1].text, "trois"));
    assert_int_equal(card.items[1].number, 3);
    assert_true(sv_is(card.items[2].text, "quatre"));
    assert_int_equal(card.items[2].number, 4);
}

/* Two may vote, three points each. */
static void more_points_than_there_can_be_are_said(void **state) {
    struct desk *d = *state;
    wall(d);
    int64_t id = begin(d, "wish", "W-1", "dot");
    struct ballot_card card = read_card(d, id);
    assert_int_equal(card.possible, 6);
    assert_null(ballot_excess(&card, 0, 6, &d->a));
    assert_string_equal(ballot_excess(&card, 0, 7, &d->a), "7 on one: 2 voters, 6 at most");
    must(d, ballot_count(&d->v, id, ref_id(d, "wish", "W-1"), 5, SV("hand"), &d->e));
    must(d, ballot_vote(&d->v, id, ref_id(d, "participant", "P-1"), (int[]){0, 0, 0}, 3, SV_NULL, &d->e));
    card = read_card(d, id);
    assert_false(ballot_over(&card));
    assert_string_equal(ballot_excess(&card, 1, 2, &d->a), "7 in all: 2 voters, 6 at most");
    assert_null(ballot_excess(&card, 0, 2, &d->a)); /* it replaces what was counted */
    must(d, ballot_vote(&d->v, id, ref_id(d, "participant", "P-1"), (int[]){1, 0, 0}, 3, SV_NULL, &d->e));
    card = read_card(d, id);
    assert_true(ballot_over(&card)); /* one is left who can have been counted */
}

static void how_votes_are_known_is_said(void **state) {
    struct desk *d = *state;
    wall(d);
    int64_t id = begin(d, "wish", "W-1", "dot");
    must(d, ballot_count(&d->v, id, ref_id(d, "wish", "W-1"), 2, SV("hand"), &d->e));
    must(d, ballot_vote(&d->v, id, ref_id(d, "participant", "P-1"), (int[]){1, 1, 0}, 3, SV("phone"), &d->e));
    must(d, ballot_vote(&d->v, id, ref_id(d, "participant", "P-2"), (int[]){1, 1, 0}, 3, SV("phone"), &d->e));
    struct ballot_card card = read_card(d, id);
    assert_true(sv_is(card.known_names, "phone 2"));
    assert_true(sv_is(card.known_counts, "raised hand 2"));
    assert_string_equal(card.voters[1].source->code, "phone");
}

static void hands_are_not_more_than_people(void **state) {
    struct desk *d = *state;
    wall(d);
    struct ballot_card card = read_card(d, begin(d, "wish", "W-1", "hands"));
    assert_null(ballot_excess(&card, 0, 2, &d->a));
    assert_string_equal(ballot_excess(&card, 0, 3, &d->a), "3 on one: 2 voters, 2 at most");
    set(d, "participant", ref_id(d, "participant", "P-1"), "state=absent", NULL);
    set(d, "participant", ref_id(d, "participant", "P-2"), "state=absent", NULL);
    card = read_card(d, card.row.id);
    assert_int_equal(card.possible, -1); /* nobody knows who is there */
    assert_null(ballot_excess(&card, 0, 300, &d->a));
}

/* Names are kept from some readers, what was given is not. */
static void all_points_are_there_whoever_reads(void **state) {
    static const enum audience readers[] = {AUD_ORGANISERS, AUD_GROUP, AUD_FUNDS};
    struct desk *d = *state;
    wall(d);
    int64_t id = begin(d, "wish", "W-1", "ranked");
    must(d, ballot_vote(&d->v, id, ref_id(d, "participant", "P-1"), (int[]){2, 1, 0}, 3, SV("paper"), &d->e));
    for (size_t i = 0; i < COUNT(readers); i++) {
        d->v.viewer = viewer_of(readers[i]);
        struct ballot_card card = read_card(d, id);
        assert_int_equal(card.items[1].result.points, 3);
        assert_int_equal(card.items[1].result.firsts, 1);
        assert_int_equal(card.items[0].counted, 0);
        assert_int_equal(card.voted, 1);
        assert_true(sv_is(card.known_names, "paper sheet 1"));
    }
}

int ballots_mishaps_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(points_stay_when_what_they_went_to_is_withdrawn),
        DESK_TEST(a_clock_set_wrong_leaves_nothing_out),
        DESK_TEST(numbers_stay_while_the_vote_is_open),
        DESK_TEST(more_points_than_there_can_be_are_said),
        DESK_TEST(all_points_are_there_whoever_reads),
        DESK_TEST(how_votes_are_known_is_said),
        DESK_TEST(hands_are_not_more_than_people),
    };
    return cmocka_run_group_tests_name("ballots, mishaps", tests, NULL, NULL);
}
