#include "catalyse/service/decisions.h"
#include "catalyse/service/people.h"
#include "catalyse/service/polls.h"
#include "catalyse/service/room.h"
#include "use_cases.h"
#include <stdio.h>
#include <string.h>

static int64_t propose(struct desk *d, const char *rule) {
    const struct pair pairs[] = {{SV("title_fr"), SV("Nom commun")},
                                 {SV("subgroup"), SV("SG-1")},
                                 {SV("rule"), sv_from(rule)},
                                 {SV("review_on"), SV("2027-06-01")},
                                 {SV("text"), SV("Nous nous appelons Lisière.")}};
    struct edit_result out;
    must(d, decision_propose(&d->v, pairs, COUNT(pairs), &out, &d->e));
    return out.id;
}

static int64_t object(struct desk *d, int64_t id, bool concern, const char *text) {
    struct edit_result out;
    must(d,
         decision_object(&d->v, id, concern, ref_id(d, "organisation", "ORG-2"), sv_from(text), &out, &d->e));
    return out.id;
}

static void an_objection_is_worked_in(void **state) {
    struct desk *d = *state;
    struct decision_card card;
    struct edit_result out;
    struct decision_said said = {.text = SV("adopté à 17 h")};
    small_programme(d);
    int64_t id = propose(d, "consent");
    int64_t objection = object(d, id, false, "déjà pris");
    object(d, id, true, "un peu long");
    must(d, decision_read(&d->v, id, &card, &d->e));
    assert_false(card.may_adopt);
    assert_true(card.refusal.n > 0);
    assert_int_equal(card.row.objections_open, 1);
    assert_int_equal(card.row.concerns, 1);
    assert_int_equal(card.objections[0].version, 1);
    refused(d, decision_move(&d->v, id, SV("adopted"), &said, &out, &d->e), ERR_DATA, "");
    must(d, decision_amend(&d->v, id, SV("Nous nous appelons La Lisière."), &d->e));
    must(d, objection_close(&d->v, objection, true, SV("une clause de plus"), &d->e));
    must(d, decision_move(&d->v, id, SV("adopted"), &said, &out, &d->e));
    must(d, decision_read(&d->v, id, &card, &d->e));
    assert_int_equal(card.n_versions, 2);
    assert_true(choice_is(card.objections[1].state, "integrated") ||
                choice_is(card.objections[0].state, "integrated"));
    assert_string_equal(field_of(d, "objection", objection, "outcome_fr"), "une clause de plus");
    assert_int_equal(card.versions[1].no, 2);
    assert_true(sv_is(card.row.text, "Nous nous appelons La Lisière."));
    assert_true(sv_is(card.outcome, "adopté à 17 h"));
    assert_false(card.may_adopt);
    assert_int_equal(card.refusal.n, 0);
}

static bool heard_again(struct desk *d, int64_t id) {
    struct decision_card card;
    must(d, decision_read(&d->v, id, &card, &d->e));
    assert_int_equal(card.n_objections, 1);
    return card.objections[0].again;
}

/* Settled on the words of then: those who raised it say whether it holds for the new ones. */
static void what_was_settled_on_an_earlier_version_is_heard_again(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    struct decision_said said = {0};
    small_programme(d);
    int64_t id = propose(d, "consent"), objection = object(d, id, false, "déjà pris");
    must(d, objection_close(&d->v, objection, true, SV("une clause de plus"), &d->e));
    assert_false(heard_again(d, id));
    clock_set(clock_now() + 60 * 1000);
    must(d, decision_amend(&d->v, id, SV("v2"), &d->e));
    assert_true(heard_again(d, id));
    clock_set(clock_now() + 60 * 1000);
    must(d, objection_close(&d->v, objection, true, SV("entendue sur la version 2"), &d->e));
    assert_false(heard_again(d, id));
    clock_set(clock_now() + 60 * 1000);
    must(d, decision_amend(&d->v, id, SV("v3"), &d->e));
    must(d, decision_move(&d->v, id, SV("adopted"), &said, &out, &d->e));
    assert_false(heard_again(d, id));
}

static void what_is_proposed_live_is_of_that_event(void **state) {
    struct desk *d = *state;
    small_programme(d);
    static const char OF_AN_EVENT[] = "SELECT count(*) FROM decision WHERE event IS NOT NULL";
    propose(d, "consent");
    assert_int_equal(number(d, OF_AN_EVENT), 0);
    put(d, "event", "stage=ST-1", "title_fr=Après-midi", "kind=workshop", "date=2026-12-01", "start=14:00",
        "end=17:00", NULL);
    int64_t event = ref_id(d, "event", "EV-1");
    set(d, "event", event, "state=live", NULL);
    propose(d, "consent");
    assert_int_equal(number(d, OF_AN_EVENT), 1);
}

static void say_of_no_group(struct desk *d) {
    const struct pair pairs[] = {{SV("title_fr"), SV("Un bon commun")}, {SV("review_on"), SV("2027-06-01")}};
    struct edit_result out;
    must(d, decision_propose(&d->v, pairs, COUNT(pairs), &out, &d->e));
}

/* In the meeting of a group nobody says whose it is. */
static void what_is_proposed_in_a_groups_meeting_is_the_groups(void **state) {
    struct desk *d = *state;
    small_programme(d);
    static const char OF_BOTH[] =
        "SELECT count(*) FROM decision d JOIN event e ON e.id = d.event AND e.subgroup = d.subgroup";
    put(d, "event", "stage=ST-1", "title_fr=Réunion", "kind=meeting", "date=2026-12-01", "start=14:00",
        "end=16:00", "subgroup=SG-1", "state=live", NULL);
    say_of_no_group(d);
    assert_int_equal(number(d, OF_BOTH), 1);
    put(d, "event", "stage=ST-1", "title_fr=Après-midi", "kind=workshop", "date=2026-12-01", "start=14:00",
        "end=17:00", "state=live", NULL);
    say_of_no_group(d);
    assert_int_equal(number(d, OF_BOTH), 1);
    assert_int_equal(number(d, "SELECT count(*) FROM decision WHERE event IS NOT NULL"), 2);
}

/* Two groups meet at once: which one it is of, somebody must say. */
static void what_is_said_of_no_group_goes_to_none_of_several(void **state) {
    struct desk *d = *state;
    small_programme(d);
    put(d, "subgroup", "name=SG Lune", "theme=COM", NULL);
    for (int i = 1; i <= 2; i++) {
        char group[24];
        snprintf(group, sizeof group, "subgroup=SG-%d", i);
        put(d, "event", "stage=ST-1", "title_fr=Réunion", "kind=meeting", "date=2026-12-01", "start=14:00",
            "end=16:00", group, "state=live", NULL);
    }
    say_of_no_group(d);
    assert_int_equal(
        number(d,
               "SELECT count(*) FROM decision WHERE event IS NULL AND subgroup IS NULL AND meeting IS NULL"),
        1);
}

static void what_was_put_off_is_proposed_again_before_it_is_adopted(void **state) {
    struct desk *d = *state;
    struct decision_card card;
    struct decision_said said = {0};
    struct edit_result out;
    small_programme(d);
    int64_t id = propose(d, "consent");
    must(d, decision_move(&d->v, id, SV("deferred"), &said, &out, &d->e));
    must(d, decision_read(&d->v, id, &card, &d->e));
    assert_false(card.may_adopt);
    assert_true(card.refusal.n > 0);
    must(d, decision_move(&d->v, id, SV("proposed"), &said, &out, &d->e));
    must(d, decision_read(&d->v, id, &card, &d->e));
    assert_true(card.may_adopt);
}

/* What was adopted stays what it was, until the decision is reviewed. */
static void what_was_adopted_is_not_amended(void **state) {
    struct desk *d = *state;
    struct decision_card card;
    struct decision_said said = {0};
    struct edit_result out;
    small_programme(d);
    int64_t id = propose(d, "consent");
    must(d, decision_move(&d->v, id, SV("adopted"), &said, &out, &d->e));
    refused(d, decision_amend(&d->v, id, SV("v2"), &d->e), ERR_DATA, "decided");
    must(d, decision_read(&d->v, id, &card, &d->e));
    assert_int_equal(card.n_versions, 1);
    must(d, decision_move(&d->v, id, SV("reviewed"), &said, &out, &d->e));
    must(d, decision_amend(&d->v, id, SV("v2"), &d->e));
}

/* Votes are on the words that were read out: nobody rewrites those, whatever way they come. */
static void a_version_that_was_voted_on_is_not_rewritten(void **state) {
    struct desk *d = *state;
    struct decision_said said = {0};
    struct edit_result out;
    small_programme(d);
    int64_t id = propose(d, "consent"), version = ref_id(d, "proposal_version", "PV-1");
    set(d, "proposal_version", version, "text_fr=Nous nous appelons Lisière", NULL);
    must(d, poll_counts(&d->v, id, &SCALES[0], (int[]){0, 0, 0, 2, 0, 3}, SV("hand"), &d->e));
    refused(d, try_set(d, "proposal_version", version, "text_fr=Autre chose.", NULL), ERR_DATA, "votes");
    set(d, "proposal_version", version, "note=lu à voix haute", NULL);
    must(d, decision_amend(&d->v, id, SV("v2"), &d->e));
    set(d, "proposal_version", ref_id(d, "proposal_version", "PV-2"), "text_fr=V2.", NULL);
    must(d, decision_move(&d->v, id, SV("adopted"), &said, &out, &d->e));
    refused(d, try_set(d, "proposal_version", ref_id(d, "proposal_version", "PV-2"), "text_fr=v3", NULL),
            ERR_DATA, "decided");
    refused(d, try_put(d, "proposal_version", "decision=DEC-1", "text_fr=v3", NULL), ERR_DATA, "decided");
}

/* Noted afterwards: what was decided elsewhere gets its text once. */
static void what_was_decided_elsewhere_gets_its_text(void **state) {
    struct desk *d = *state;
    small_programme(d);
    put(d, "decision", "title_fr=Nom", "review_on=2027-06-01", "state=adopted", NULL);
    put(d, "proposal_version", "decision=DEC-1", "text_fr=Lisière", NULL);
    refused(d, try_put(d, "proposal_version", "decision=DEC-1", "text_fr=v2", NULL), ERR_DATA, "decided");
}

static void under_other_rules_opponents_are_recorded(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    struct decision_said said = {.opponents = SV("ORG-2 : déjà pris"), .trial_until = SV("2027-03-01")};
    small_programme(d);
    int64_t id = propose(d, "maj");
    object(d, id, false, "déjà pris");
    must(d, decision_move(&d->v, id, SV("adopted"), &said, &out, &d->e));
    assert_int_equal(out.warnings.n, 0);
    assert_string_equal(field_of(d, "decision", id, "trial_until"), "2027-03-01");
}

static void each_version_keeps_its_accord(void **state) {
    const struct scale *fingers = &SCALES[0];
    struct desk *d = *state;
    struct poll_card card;
    small_programme(d);
    int64_t id = propose(d, "consent");
    must(d, poll_counts(&d->v, id, fingers, (int[]){1, 0, 0, 2, 0, 3}, SV("hand"), &d->e));
    must(d, poll_counts(&d->v, id, fingers, (int[]){0, 0, 1, 2, 1, 3}, SV_NULL, &d->e));
    must(d, decision_amend(&d->v, id, SV("v2"), &d->e));
    must(d, poll_counts(&d->v, id, fingers, (int[]){0, 0, 0, 0, 0, 6}, SV_NULL, &d->e));
    must(d, poll_read(&d->v, id, fingers, &card, &d->e));
    assert_int_equal(card.n_versions, 2);
    assert_int_equal(card.versions[0].counts[0], 0);
    assert_int_equal(card.versions[0].counts[4], 1);
    assert_int_equal(card.versions[0].verdict, VERDICT_TALK);
    assert_int_equal(card.versions[1].counts[5], 6);
    assert_int_equal(card.versions[1].verdict, VERDICT_PASSES);
    must(d, poll_read(&d->v, id, &SCALES[1], &card, &d->e));
    assert_int_equal(card.versions[1].verdict, VERDICT_NONE);
}

/* Its name is what was proposed, until somebody gives it another one. */
static void a_decision_is_called_by_the_words_it_has(void **state) {
    struct desk *d = *state;
    struct decision_card card;
    small_programme(d);
    int64_t id = propose(d, "consent");
    set(d, "decision", id, "title_fr=Nous nous appelons Lisière.", NULL);
    must(d, decision_amend(&d->v, id, SV("Nous nous appelons Canopée."), &d->e));
    must(d, decision_read(&d->v, id, &card, &d->e));
    assert_true(sv_is(card.row.row.title, "Nous nous appelons Canopée."));
    set(d, "decision", id, "title_fr=Notre nom", NULL);
    must(d, decision_amend(&d->v, id, SV("Nous nous appelons Forêt."), &d->e));
    must(d, decision_read(&d->v, id, &card, &d->e));
    assert_true(sv_is(card.row.row.title, "Notre nom"));
}

/* The proposal, then what was shown on it; nothing of a decision that is not for the room. */
static void the_room_sees_what_was_shown_on_a_version(void **state) {
    struct desk *d = *state;
    struct poll_card card;
    struct room_picture p;
    int64_t now = moment_of_local(d->v.today, 10 * 3600);
    small_programme(d);
    int64_t id = propose(d, "consent");
    must(d, poll_read(&d->v, id, &SCALES[0], &card, &d->e));
    must(d, room_send(&d->v, room_kind_named(SV("proposal")), card.versions[0].id, now, &d->e));
    must(d, room_read(&d->v, now, &p, &d->e));
    assert_true(sv_is(p.text, "Nous nous appelons Lisière."));
    assert_int_equal(p.lines.n, 0);
    must(d, poll_counts(&d->v, id, &SCALES[0], (int[]){1, 0, 0, 2, 0, 3}, SV("hand"), &d->e));
    must(d, room_read(&d->v, now, &p, &d->e));
    assert_true(sv_is(p.above, "Accord, 0 to 5 fingers · 6 votes"));
    assert_true(sv_is(p.below, "Nous nous appelons Lisière. (everyone in the group · open vote)"));
    assert_int_equal(p.lines.n, 6);
    assert_int_equal(p.lines.v[0].value, 3); /* five fingers come first */
    assert_int_equal(p.lines.v[5].value, 1);
    /* amended, the room sees the words it is now asked about */
    must(d, decision_amend(&d->v, id, SV("Nous nous appelons Canopée."), &d->e));
    must(d, room_read(&d->v, now, &p, &d->e));
    assert_true(sv_is(p.text, "Nous nous appelons Canopée."));
    assert_int_equal(p.lines.n, 0);
    must(d, poll_counts(&d->v, id, &SCALES[0], (int[]){0, 0, 0, 0, 2, 4}, SV("hand"), &d->e));
    must(d, room_read(&d->v, now, &p, &d->e));
    assert_true(sv_is(p.below, "Nous nous appelons Canopée. (everyone in the group · open vote)"));
    assert_int_equal(p.lines.v[0].value, 4);
    set(d, "decision", id, "audience=me", NULL);
    must(d, room_read(&d->v, now, &p, &d->e));
    assert_int_equal(p.below.n + p.lines.n, 0);
}

static void names_replace_counts_and_stay_with_the_organisers(void **state) {
    const struct scale *fingers = &SCALES[0];
    struct desk *d = *state;
    struct poll_card card;
    small_programme(d);
    int64_t id = propose(d, "consent");
    must(d, poll_read(&d->v, id, fingers, &card, &d->e));
    assert_true(card.n_people >= 1);
    int64_t person = card.people[0].row.id;
    must(d, poll_counts(&d->v, id, fingers, (int[]){0, 0, 0, 9, 0, 0}, SV("hand"), &d->e));
    must(d, poll_person(&d->v, id, fingers, person, 2, SV("phone"), &d->e));
    must(d, poll_person(&d->v, id, fingers, person, 4, SV("phone"), &d->e));
    must(d, poll_read(&d->v, id, fingers, &card, &d->e));
    assert_int_equal(card.versions[0].tally.n, 1);
    assert_int_equal(card.people[0].value, 4);
    must(d, poll_person(&d->v, id, fingers, person, -1, SV_NULL, &d->e));
    must(d, poll_read(&d->v, id, fingers, &card, &d->e));
    assert_int_equal(card.versions[0].tally.n, 0);
    d->v.viewer = viewer_room();
    must(d, poll_read(&d->v, id, fingers, &card, &d->e));
    assert_int_equal(card.n_people, 0);
}

/* Presence is noted at the event that runs: they show their hands, and no more than they are. */
static void those_who_are_there_show_their_hands(void **state) {
    const struct scale *fingers = &SCALES[0];
    struct desk *d = *state;
    struct poll_card card;
    small_programme(d);
    int64_t id = propose(d, "consent"), bob = ref_id(d, "participant", "P-2");
    must(d, poll_read(&d->v, id, fingers, &card, &d->e));
    assert_int_equal(card.n_people, 2);
    int64_t event = put(d, "event", "stage=ST-1", "title_fr=Après-midi", "kind=workshop", "date=2026-12-01",
                        "start=14:00", "end=17:00", NULL);
    set(d, "event", event, "state=live", NULL);
    must(d, presence_set(&d->v, event, 0, &bob, 1, SV("present"), &d->e));
    must(d, poll_read(&d->v, id, fingers, &card, &d->e));
    assert_int_equal(card.n_people, 1);
    assert_int_equal(card.people[0].row.id, bob);
    assert_int_equal(card.n_voters, 1);
    assert_null(poll_excess(&card, 1, &d->a));
    assert_non_null(strstr(poll_excess(&card, 2, &d->a), "2 votes: 1 voter"));
    must(d, poll_counts(&d->v, id, fingers, (int[]){0, 0, 0, 2, 0, 0}, SV("hand"), &d->e));
    must(d, poll_read(&d->v, id, fingers, &card, &d->e));
    assert_true(poll_over(&card, &card.versions[card.n_versions - 1]));
}

/* Somebody who left after voting stays in the list, with who entered it. */
static void who_voted_stays_with_who_entered_it(void **state) {
    const struct scale *fingers = &SCALES[0];
    struct desk *d = *state;
    struct poll_card card;
    small_programme(d);
    int64_t id = propose(d, "consent"), ana = ref_id(d, "participant", "P-1");
    must(d, poll_person(&d->v, id, fingers, ana, 4, SV("phone"), &d->e));
    set(d, "vote", ref_id(d, "vote", "V-1"), "entered_by=Nadia", NULL);
    set(d, "participant", ana, "state=absent", NULL);
    must(d, poll_read(&d->v, id, fingers, &card, &d->e));
    assert_int_equal(card.n_people, 2);
    for (size_t i = 0; i < card.n_people; i++)
        if (card.people[i].row.id == ana) assert_true(sv_is(card.people[i].by, "Nadia"));
}

static void a_secret_vote_keeps_only_counts(void **state) {
    const struct scale *fingers = &SCALES[0];
    struct desk *d = *state;
    struct poll_card card;
    struct edit_result out;
    struct pair secret = {SV("secret"), SV("1")};
    small_programme(d);
    int64_t id = propose(d, "consent");
    must(d, edit_set(&d->v, entity_named("decision"), id, &secret, 1, &out, &d->e));
    must(d, poll_read(&d->v, id, fingers, &card, &d->e));
    assert_int_equal(card.n_people, 0);
    refused(d, poll_person(&d->v, id, fingers, 1, 3, SV_NULL, &d->e), ERR_DATA, "secret");
    must(d, poll_counts(&d->v, id, fingers, (int[]){0, 0, 0, 1, 0, 0}, SV_NULL, &d->e));
}

static void the_room_does_not_read_objections(void **state) {
    struct desk *d = *state;
    struct decision_rows rows;
    struct decision_card card;
    small_programme(d);
    int64_t id = propose(d, "consent");
    object(d, id, false, "je n'ai pas confiance");
    put(d, "decision", "title_fr=entre nous", "review_on=2026-11-01", "audience=me", "state=adopted", NULL);
    must(d, decisions_read(&d->v, 0, &rows, &d->e));
    assert_int_equal(rows.n, 2);
    assert_true(rows.v[0].objections_open == 1 && rows.v[1].review_due);
    d->v.viewer = viewer_room();
    must(d, decisions_read(&d->v, 0, &rows, &d->e));
    assert_int_equal(rows.n, 1);
    assert_int_equal(rows.withheld, 1);
    must(d, decision_read(&d->v, id, &card, &d->e));
    assert_int_equal(card.n_objections, 0);
    assert_int_equal(card.refusal.n > 0, true);
}

int decisions_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(an_objection_is_worked_in),
        DESK_TEST(what_was_settled_on_an_earlier_version_is_heard_again),
        DESK_TEST(what_was_put_off_is_proposed_again_before_it_is_adopted),
        DESK_TEST(what_was_adopted_is_not_amended),
        DESK_TEST(a_version_that_was_voted_on_is_not_rewritten),
        DESK_TEST(what_was_decided_elsewhere_gets_its_text),
        DESK_TEST(under_other_rules_opponents_are_recorded),
        DESK_TEST(each_version_keeps_its_accord),
        DESK_TEST(a_decision_is_called_by_the_words_it_has),
        DESK_TEST(the_room_sees_what_was_shown_on_a_version),
        DESK_TEST(names_replace_counts_and_stay_with_the_organisers),
        DESK_TEST(those_who_are_there_show_their_hands),
        DESK_TEST(who_voted_stays_with_who_entered_it),
        DESK_TEST(a_secret_vote_keeps_only_counts),
        DESK_TEST(what_is_proposed_live_is_of_that_event),
        DESK_TEST(what_is_proposed_in_a_groups_meeting_is_the_groups),
        DESK_TEST(what_is_said_of_no_group_goes_to_none_of_several),
        DESK_TEST(the_room_does_not_read_objections),
    };
    return cmocka_run_group_tests_name("decisions", tests, NULL, NULL);
}
