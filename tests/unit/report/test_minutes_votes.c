#include "catalyse/service/ballots.h"
#include "catalyse/service/decisions.h"
#include "catalyse/service/edit.h"
#include "catalyse/service/people.h"
#include "world.h"
#include <string.h>

static void wish_of_that_day(struct world *w) {
    const struct pair wish[] = {
        {SV("event"), SV("EV-8")}, {SV("text_fr"), SV("Un garage")}, {SV("author_org"), SV("ORG-05")}};
    world_add(w, "wish", wish, COUNT(wish));
}

/* A vote of the event is in its minutes with its rule and its ties, what got nothing too. */
static void minutes_say_how_votes_came_out(void **state) {
    struct world *w = *state;
    struct view v = world_view(w, viewer_me());
    struct edit_result done;
    struct str text = {0};
    struct error e;
    int64_t ballot;
    world_afternoon(w);
    wish_of_that_day(w);
    if (!ballot_begin(&v, entity_named("wish"), world_id(w, "wish", "W-01"), SV("dot"), &ballot, &e) ||
        !ballot_count(&v, ballot, world_id(w, "wish", "W-01"), 7, SV("hand"), &e) ||
        !ballot_count(&v, ballot, world_id(w, "wish", "W-02"), 7, SV("hand"), &e) ||
        !ballot_count(&v, ballot, world_id(w, "wish", "W-06"), 9, SV("hand"), &e) ||
        !ballot_end(&v, ballot, &done, &e))
        fail_msg("%s", e.text);
    world_minutes(w, "EV-8", &text);
    has(str_sv(&text), "## Votes\n");
    has(str_sv(&text), "Dot voting · each person · 3 points each · open vote");
    has(str_sv(&text), "| 7 | 2, tied |");
    has(str_sv(&text), "Points counted without names: raised hand 23.");
    has(str_sv(&text), "Without a point: ");
    has(str_sv(&text), " · Un garage");
    lacks(str_sv(&text), "| 0 |");
    has(str_sv(&text), "Entered by: tester.");
    const char *first = strstr(str_c(&text), "| 9 | 1 |");
    assert_non_null(first);
    assert_non_null(strstr(first, "| 7 | 2, tied |"));
    world_minutes(w, "EV-4", &text);
    lacks(str_sv(&text), "## Votes\n");
    str_deinit(&text);
}

static int64_t vote_on_projects(struct world *w) {
    struct view v = world_view(w, viewer_me());
    struct edit_result done;
    struct error e;
    const struct pair other[] = {{SV("subgroup"), SV("SG-COM")}, {SV("title_fr"), SV("La radio")}};
    world_add(w, "project", other, COUNT(other)); /* with one alone there is nothing to choose from */
    int64_t ballot, project = world_id(w, "project", "PRJ-1");
    if (!ballot_begin(&v, entity_named("project"), project, SV("dot"), &ballot, &e) ||
        !ballot_count(&v, ballot, project, 4, SV("hand"), &e) || !ballot_end(&v, ballot, &done, &e))
        fail_msg("%s", e.text);
    return ballot;
}

/* What a group votes on while an event runs is in its minutes, not in those of another group. */
static void minutes_have_the_votes_of_groups(void **state) {
    struct world *w = *state;
    struct view v = world_view(w, viewer_me());
    struct report_options o = {.lang = LANG_EN, .format = REPORT_MD};
    struct edit_result done;
    struct str text = {0};
    struct error e;
    world_afternoon(w);
    o.event = world_id(w, "event", "EV-8");
    const struct pair live = {SV("state"), SV("live")};
    if (!edit_set(&v, entity_named("event"), o.event, &live, 1, &done, &e)) fail_msg("%s", e.text);
    vote_on_projects(w);
    o.subgroup = world_id(w, "subgroup", "SG-ALI");
    world_write(w, viewer_of(AUD_ORGANISERS), "minutes", &o, &text);
    lacks(str_sv(&text), "## Votes\n");
    o.subgroup = world_id(w, "subgroup", "SG-COM");
    str_clear(&text);
    world_write(w, viewer_of(AUD_ORGANISERS), "minutes", &o, &text);
    has(str_sv(&text), "## Votes\n");
    has(str_sv(&text), "| 4 | 1 |");
    str_deinit(&text);
}

/* Proposed in one sentence, a decision is called by its words: they are read once. */
static void minutes_say_a_decision_of_one_sentence_once(void **state) {
    struct world *w = *state;
    struct view v = world_view(w, viewer_me());
    struct str text = {0};
    struct edit_result done;
    struct error e;
    const struct pair pairs[] = {{SV("title_fr"), SV("Un local commun")},
                                 {SV("event"), SV("EV-8")},
                                 {SV("review_on"), SV("2027-06-01")},
                                 {SV("text"), SV("Un local commun")}};
    world_afternoon(w);
    if (!decision_propose(&v, pairs, COUNT(pairs), &done, &e)) fail_msg("%s", e.text);
    world_minutes(w, "EV-8", &text);
    const char *first = strstr(str_c(&text), "Un local commun");
    assert_non_null(first);
    assert_null(strstr(first + 1, "Un local commun"));
    str_deinit(&text);
}

/* Each version with what was shown on it, whatever became of the proposal since. */
static void minutes_say_what_was_shown_on_each_version(void **state) {
    struct world *w = *state;
    struct view v = world_view(w, viewer_me());
    struct str text = {0};
    struct edit_result done;
    struct error e;
    const struct pair pairs[] = {{SV("title_fr"), SV("Un local")},
                                 {SV("event"), SV("EV-8")},
                                 {SV("review_on"), SV("2027-06-01")},
                                 {SV("text"), SV("Un local commun")}};
    world_afternoon(w);
    if (!decision_propose(&v, pairs, COUNT(pairs), &done, &e) ||
        !poll_counts(&v, done.id, &SCALES[0], (int[]){1, 0, 0, 2, 0, 3}, SV("hand"), &e) ||
        !decision_amend(&v, done.id, SV("Un local commun, à l'essai"), &e) ||
        !poll_counts(&v, done.id, &SCALES[0], (int[]){0, 0, 0, 0, 2, 4}, SV("paper"), &e) ||
        !poll_counts(&v, done.id, &SCALES[1], (int[]){5, 0, 0, 0, 0, 0, 0, 1}, SV("hand"), &e))
        fail_msg("%s", e.text);
    world_minutes(w, "EV-8", &text);
    has(str_sv(&text), "| 1 | 6 | 1 |  |  | 2 |  | 3 | 3.5 | blocked: it must change first |");
    has(str_sv(&text), "| 2 | 6 |  |  |  |  | 2 | 4 | 4.7 | it passes |");
    has(str_sv(&text), "| 2 | 6 | 5 |  |  |  |  |  |  | 1 | 2.2 | blocked");
    has(str_sv(&text), "Votes known from: version 1, raised hand 6 · version 2, paper sheet 6");
    has(str_sv(&text), "8 = veto");
    has(str_sv(&text), "**Version 1:** Un local commun");
    str_deinit(&text);
}

static void write_for(struct world *w, enum audience audience, struct str *out) {
    struct report_options o = {.lang = LANG_EN, .format = REPORT_MD, .event = world_id(w, "event", "EV-8")};
    str_clear(out);
    world_write(w, viewer_of(audience), "minutes", &o, out);
}

/* A round stands beside the one before, what lost all its points too. */
static void rounds_stand_beside_each_other(void **state) {
    struct world *w = *state;
    struct view v = world_view(w, viewer_me());
    struct edit_result done;
    struct str text = {0};
    struct error e;
    int64_t ballot, next, one, two;
    world_afternoon(w);
    wish_of_that_day(w);
    one = world_id(w, "wish", "W-01");
    two = world_id(w, "wish", "W-02");
    if (!ballot_begin(&v, entity_named("wish"), one, SV("dot"), &ballot, &e) ||
        !ballot_count(&v, ballot, one, 7, SV("hand"), &e) ||
        !ballot_count(&v, ballot, two, 5, SV("hand"), &e) || !ballot_next_round(&v, ballot, &next, &e) ||
        !ballot_count(&v, next, two, 6, SV("paper"), &e) || !ballot_end(&v, next, &done, &e))
        fail_msg("%s", e.text);
    write_for(w, AUD_GROUP, &text);
    has(str_sv(&text), "| 6 | 1 | 5 |");
    has(str_sv(&text), "| 0 |  | 7 |");
    has(str_sv(&text), "Without a point, as in the round before: ");
    assert_int_equal(times(str_sv(&text), "Un garage"), 2);
    lacks(str_sv(&text), "tester");
    str_deinit(&text);
}

/* More than those who are there could show is marked, whatever was decided since. */
static void more_votes_than_voters_are_marked(void **state) {
    struct world *w = *state;
    struct view v = world_view(w, viewer_me());
    struct edit_result done;
    struct str text = {0};
    struct error e;
    int64_t event, people[2] = {world_id(w, "participant", "P-06"), world_id(w, "participant", "P-07")};
    const struct pair pairs[] = {{SV("title_fr"), SV("Un local")},
                                 {SV("event"), SV("EV-8")},
                                 {SV("review_on"), SV("2027-06-01")},
                                 {SV("text"), SV("Un local commun")}};
    world_afternoon(w);
    event = world_id(w, "event", "EV-8");
    if (!presence_set(&v, event, 0, people, 2, SV("present"), &e) ||
        !decision_propose(&v, pairs, COUNT(pairs), &done, &e) ||
        !poll_counts(&v, done.id, &SCALES[0], (int[]){0, 0, 0, 0, 1, 4}, SV("hand"), &e))
        fail_msg("%s", e.text);
    struct report_options group = {.lang = LANG_EN, .format = REPORT_MD, .event = event};
    group.subgroup = world_id(w, "subgroup", "SG-ALI");
    world_write(w, viewer_of(AUD_GROUP), "minutes", &group, &text);
    has(str_sv(&text), "### Un local\n");
    has(str_sv(&text), "**Who decides**: everyone there");
    write_for(w, AUD_ORGANISERS, &text);
    has(str_sv(&text), "Version 1: 5 votes were counted, 2 people could vote.");
    has(str_sv(&text), "Entered by: tester.");
    write_for(w, AUD_GROUP, &text);
    has(str_sv(&text), "Version 1: 5 votes were counted");
    lacks(str_sv(&text), "tester");
    str_deinit(&text);
}

int minutes_votes_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(minutes_have_the_votes_of_groups, world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(minutes_say_a_decision_of_one_sentence_once, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(minutes_say_how_votes_came_out, world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(minutes_say_what_was_shown_on_each_version, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(rounds_stand_beside_each_other, world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(more_votes_than_voters_are_marked, world_setup, world_teardown),
    };
    return cmocka_run_group_tests_name("votes in minutes", tests, NULL, NULL);
}
