#include "catalyse/base/i18n.h"
#include "catalyse/service/ballots.h"
#include "catalyse/service/people.h"
#include "catalyse/service/room.h"
#include "catalyse/service/wishes.h"
#include "use_cases.h"

/* Four wishes of a webinar where Ana and Bob are; one of them in the family of another. */
static void wall(struct desk *d) {
    small_programme(d);
    put(d, "event", "stage=ST-1", "title_fr=Webinaire", "kind=webinar", "date=2026-11-20", "start=10:00",
        "end=11:30", NULL);
    put(d, "wish", "event=EV-1", "text_fr=Un vélo partagé", NULL);
    put(d, "wish", "event=EV-1", "text_fr=Un atelier ouvert", NULL);
    put(d, "wish", "event=EV-1", "text_fr=Une cantine", NULL);
    put(d, "wish", "event=EV-1", "text_fr=Des vélos", "cluster=W-1", NULL);
}

static int64_t begin(struct desk *d, const char *method) {
    int64_t id;
    must(d, ballot_begin(&d->v, entity_named("wish"), ref_id(d, "wish", "W-1"), sv_from(method), &id, &d->e));
    return id;
}

static struct ballot_card read_card(struct desk *d, int64_t id) {
    struct ballot_card card;
    must(d, ballot_read(&d->v, id, &card, &d->e));
    return card;
}

static void a_vote_is_found_from_its_rows(void **state) {
    struct desk *d = *state;
    int64_t found;
    wall(d);
    const struct entity *wish = entity_named("wish");
    must(d, ballot_find(&d->v, wish, ref_id(d, "wish", "W-2"), &found, &d->e));
    assert_int_equal(found, 0);
    int64_t id = begin(d, "dot");
    must(d, ballot_find(&d->v, wish, ref_id(d, "wish", "W-2"), &found, &d->e));
    assert_int_equal(found, id);
    struct ballot_card card = read_card(d, id);
    assert_int_equal(card.rules.budget, 3);
    assert_int_equal(card.n_items, 3); /* a family is voted on once */
    assert_int_equal(card.n_voters, 2);
    assert_true(card.open);
    assert_true(ballot_possible(wish));
    assert_false(ballot_possible(entity_named("organisation")));
}

static void names_and_counts_add_up(void **state) {
    struct desk *d = *state;
    wall(d);
    int64_t id = begin(d, "dot");
    int64_t ana = ref_id(d, "participant", "P-1"), cycle = ref_id(d, "wish", "W-1");
    must(d, ballot_vote(&d->v, id, ana, (int[]){1, 2, 0}, 3, SV("paper"), &d->e));
    must(d, ballot_vote(&d->v, id, ana, (int[]){2, 1, 0}, 3, SV("paper"), &d->e));
    must(d, ballot_count(&d->v, id, cycle, 9, SV("hand"), &d->e));
    must(d, ballot_count(&d->v, id, cycle, 5, SV("hand"), &d->e));
    struct ballot_card card = read_card(d, id);
    assert_int_equal(card.items[0].result.points, 7);
    assert_int_equal(card.items[1].result.points, 1);
    assert_int_equal(card.items[2].result.points, 0);
    assert_int_equal(card.voted, 1);
    assert_int_equal(card.voters[0].spent, 3);
    assert_int_equal(number(d, "SELECT count(*) FROM vote WHERE source = 'paper'"), 2);
    must(d, ballot_vote(&d->v, id, ana, (int[]){0, 0, 0}, 3, SV_NULL, &d->e));
    must(d, ballot_count(&d->v, id, cycle, 0, SV_NULL, &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM vote"), 0);
}

static void against_the_rules_nothing_is_noted_and_the_rule_is_said(void **state) {
    struct desk *d = *state;
    wall(d);
    int64_t id = begin(d, "dot"), bob = ref_id(d, "participant", "P-2");
    refused(d, ballot_vote(&d->v, id, bob, (int[]){4, 0, 0}, 3, SV_NULL, &d->e), ERR_DATA, "each one has 3");
    refused(d, ballot_vote(&d->v, id, bob, (int[]){-1, 0, 0}, 3, SV_NULL, &d->e), ERR_DATA, "taken away");
    refused(d, ballot_vote(&d->v, id, bob, (int[]){1, 0}, 2, SV_NULL, &d->e), ERR_BUSY, "changed");
    set(d, "ballot", id, "cap=1", "secret=yes", NULL);
    refused(d, ballot_vote(&d->v, id, bob, (int[]){1, 0, 0}, 3, SV_NULL, &d->e), ERR_DATA, "secret");
    set(d, "ballot", id, "secret=no", NULL);
    refused(d, ballot_vote(&d->v, id, bob, (int[]){2, 0, 0}, 3, SV_NULL, &d->e), ERR_DATA, "at most 1");
    set(d, "ballot", id, "state=closed", NULL);
    refused(d, ballot_vote(&d->v, id, bob, (int[]){1, 0, 0}, 3, SV_NULL, &d->e), ERR_DATA, "closed");
    assert_int_equal(number(d, "SELECT count(*) FROM vote"), 0);
}

static void closing_writes_the_points_and_a_round_compares(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    int64_t next;
    wall(d);
    int64_t id = begin(d, "hands");
    must(d, ballot_count(&d->v, id, ref_id(d, "wish", "W-2"), 4, SV("hand"), &d->e));
    must(d, ballot_end(&d->v, id, &out, &d->e));
    assert_string_equal(field_of(d, "wish", ref_id(d, "wish", "W-2"), "votes"), "4");
    assert_string_equal(field_of(d, "wish", ref_id(d, "wish", "W-3"), "votes"), "0");
    assert_false(read_card(d, id).open);
    clock_set(clock_now() + 60 * 1000);
    put(d, "wish", "event=EV-1", "text_fr=après le vote", NULL);
    assert_int_equal(read_card(d, id).n_items, 3);
    must(d, ballot_next_round(&d->v, id, &next, &d->e));
    struct ballot_card card = read_card(d, next);
    assert_int_equal(card.round, 2);
    assert_true(card.items[1].had_before);
    assert_int_equal(card.items[1].before, 4);
    assert_int_equal(card.items[1].result.points, 0);
}

static void who_was_there_may_vote_and_funds_when_they_are_meant(void **state) {
    struct desk *d = *state;
    wall(d);
    put(d, "participant", "first_name=Zoé", "last_name=Clair", "org=ORG-4", "programme_role=funder", NULL);
    int64_t id = begin(d, "dot");
    assert_int_equal(read_card(d, id).n_voters, 3);
    set(d, "ballot", id, "voters=organisation_no_funds", NULL);
    struct ballot_card card = read_card(d, id);
    assert_int_equal(card.n_voters, 2);
    assert_string_equal(card.voters[0].row.entity->name, "organisation");
    int64_t bob = ref_id(d, "participant", "P-2");
    must(d, presence_set(&d->v, ref_id(d, "event", "EV-1"), 0, &bob, 1, SV("present"), &d->e));
    assert_int_equal(read_card(d, id).n_voters, 1);
}

static void those_at_the_event_that_runs_vote_on_what_was_wished_before(void **state) {
    struct desk *d = *state;
    wall(d);
    put(d, "event", "stage=ST-1", "title_fr=Après-midi", "kind=workshop", "date=2026-12-01", "start=14:00",
        "end=17:00", NULL);
    int64_t id = begin(d, "dot"), webinar = ref_id(d, "event", "EV-1"),
            afternoon = ref_id(d, "event", "EV-2");
    int64_t ana = ref_id(d, "participant", "P-1"), bob = ref_id(d, "participant", "P-2");
    must(d, presence_set(&d->v, webinar, 0, &bob, 1, SV("present"), &d->e));
    set(d, "event", afternoon, "state=live", NULL);
    assert_int_equal(read_card(d, id).voters[0].row.id, bob);
    must(d, presence_set(&d->v, afternoon, 0, &ana, 1, SV("late"), &d->e));
    must(d, presence_set(&d->v, afternoon, 0, &bob, 1, SV("absent"), &d->e));
    struct ballot_card card = read_card(d, id);
    assert_int_equal(card.n_voters, 1);
    assert_int_equal(card.voters[0].row.id, ana);
    set(d, "event", afternoon, "state=held", NULL);
    assert_int_equal(read_card(d, id).voters[0].row.id, bob);
}

/* What the webinar brought hangs on the wall of the afternoon beside what is added there. */
static void a_vote_is_on_the_whole_wall_and_of_the_event_that_runs(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    wall(d);
    int64_t webinar = begin(d, "dot");
    must(d, ballot_end(&d->v, webinar, &out, &d->e));
    clock_set(clock_now() + 60 * 1000);
    put(d, "event", "stage=ST-4", "title_fr=Après-midi", "kind=workshop", "date=2026-12-01", "start=14:00",
        "end=17:00", NULL);
    int64_t afternoon = ref_id(d, "event", "EV-2"), found;
    set(d, "event", afternoon, "state=live", NULL);
    put(d, "wish", "event=EV-2", "text_fr=Un garage", NULL);
    must(d, ballot_find(&d->v, entity_named("wish"), ref_id(d, "wish", "W-1"), &found, &d->e));
    assert_int_equal(found, 0);
    struct ballot_card card = read_card(d, begin(d, "dot"));
    assert_int_equal(card.event.id, afternoon);
    assert_int_equal(card.n_items, 4);
    assert_int_equal(read_card(d, webinar).n_items, 3);
    must(d, ballot_count(&d->v, card.row.id, ref_id(d, "wish", "W-1"), 9, SV("hand"), &d->e));
    must(d, ballot_end(&d->v, card.row.id, &out, &d->e));
    assert_string_equal(field_of(d, "wish", ref_id(d, "wish", "W-1"), "votes"), "0");
    struct wish_wall shown;
    must(d, wish_wall_read(&d->v, &shown, &d->e));
    for (size_t i = 0; i < shown.n; i++)
        if (sv_is(shown.v[i].wish.text, "Un vélo partagé")) assert_int_equal(shown.v[i].wish.votes, 9);
}

static void the_room_sees_points_but_no_ballots(void **state) {
    struct desk *d = *state;
    wall(d);
    int64_t id = begin(d, "ranked");
    must(d, ballot_vote(&d->v, id, ref_id(d, "participant", "P-1"), (int[]){2, 1, 0}, 3, SV("paper"), &d->e));
    struct ballot_card card = read_card(d, id);
    assert_int_equal(card.items[1].result.firsts, 1);
    assert_non_null(card.voters[0].given);
    d->v.viewer = viewer_room();
    card = read_card(d, id);
    assert_int_equal(card.items[1].result.points, 3);
    for (size_t i = 0; i < card.n_voters; i++) assert_null(card.voters[i].given);
}

static void priorities_follow_places_unless_a_tie_leaves_them_open(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    int64_t id;
    small_programme(d);
    for (int i = 0; i < 4; i++)
        put(d, "diagnosis_entry", "subgroup=SG-1", "block=constat", "text_fr=Un besoin", NULL);
    int64_t first = ref_id(d, "diagnosis_entry", "DG-1");
    must(d, ballot_begin(&d->v, entity_named("diagnosis_entry"), first, SV("dot"), &id, &d->e));
    static const int points[] = {9, 4, 4, 1};
    for (int i = 0; i < 4; i++)
        must(d, ballot_count(&d->v, id, read_card(d, id).items[i].row.id, points[i], SV_NULL, &d->e));
    must(d, ballot_end(&d->v, id, &out, &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM diagnosis_entry WHERE priority IS NOT NULL"), 1);
    assert_string_equal(field_of(d, "diagnosis_entry", first, "priority"), "1");
}

/* As on the sheet: whom it is about stands before what is found. */
static void needs_stand_in_a_vote_as_they_are_printed(void **state) {
    struct desk *d = *state;
    int64_t id;
    small_programme(d);
    put(d, "canvas_block", "canvas=diagnosis", "pos=2", "code=constat", "name_fr=Constats",
        "name_en=Findings", NULL);
    put(d, "canvas_block", "canvas=diagnosis", "pos=1", "code=publics", "name_fr=Publics", "name_en=People",
        NULL);
    put(d, "diagnosis_entry", "subgroup=SG-1", "block=constat", "text_fr=Un constat", NULL);
    put(d, "diagnosis_entry", "subgroup=SG-1", "block=publics", "text_fr=Un public", NULL);
    must(d, ballot_begin(&d->v, entity_named("diagnosis_entry"), ref_id(d, "diagnosis_entry", "DG-1"),
                         SV("dot"), &id, &d->e));
    assert_true(sv_is(read_card(d, id).items[0].row.title, "Un public"));
}

static void a_vote_is_called_in_the_language_of_the_moment(void **state) {
    struct desk *d = *state;
    wall(d);
    i18n_push(LANG_FR);
    int64_t id = begin(d, "dot");
    assert_true(sv_is(read_card(d, id).title, "Envies"));
    i18n_pop();
    assert_true(sv_is(read_card(d, id).title, "Wishes"));
    set(d, "ballot", id, "title_fr=Nos trois priorités", NULL);
    assert_true(sv_is(read_card(d, id).title, "Nos trois priorités"));
}

/* One project a group is no choice within it: all vote among those of all, at the event that runs. */
static void lone_projects_are_voted_on_by_all(void **state) {
    struct desk *d = *state;
    const struct entity *project = entity_named("project");
    int64_t all, own, found;
    small_programme(d);
    put(d, "theme", "name_fr=Mobilité", "name_en=Mobility", NULL);
    put(d, "subgroup", "theme=TH-2", NULL);
    put(d, "event", "stage=ST-1", "title_fr=Après-midi", "kind=workshop", "date=2026-12-01", "start=14:00",
        "end=17:00", NULL);
    set(d, "event", ref_id(d, "event", "EV-1"), "state=live", NULL);
    put(d, "project", "subgroup=SG-2", "title_fr=La navette", "title_en=The shuttle", NULL);
    int64_t voice = ref_id(d, "project", "PRJ-1"), shuttle = ref_id(d, "project", "PRJ-2");
    must(d, ballot_begin(&d->v, project, voice, SV("dot"), &all, &d->e));
    struct ballot_card card = read_card(d, all);
    assert_int_equal(card.n_items, 2);
    assert_int_equal(card.subgroup.id, 0);
    assert_int_equal(card.event.id, ref_id(d, "event", "EV-1"));
    must(d, ballot_find(&d->v, project, shuttle, &found, &d->e));
    assert_int_equal(found, all);
    put(d, "project", "subgroup=SG-1", "title_fr=La radio", "title_en=The radio", NULL);
    must(d, ballot_find(&d->v, project, voice, &found, &d->e));
    assert_int_equal(found, 0);
    must(d, ballot_begin(&d->v, project, voice, SV("dot"), &own, &d->e));
    assert_int_equal(read_card(d, own).n_items, 2);
    assert_int_equal(read_card(d, own).subgroup.id, ref_id(d, "subgroup", "SG-1"));
}

/* Others were checked in, nobody of the group was: it votes all the same, and that is said. */
static void a_group_nobody_checked_in_votes_by_its_members(void **state) {
    struct desk *d = *state;
    int64_t id;
    small_programme(d);
    put(d, "event", "stage=ST-1", "title_fr=Après-midi", "kind=workshop", "date=2026-12-01", "start=14:00",
        "end=17:00", NULL);
    int64_t event = ref_id(d, "event", "EV-1");
    set(d, "event", event, "state=live", NULL);
    put(d, "diagnosis_entry", "subgroup=SG-1", "block=constat", "text_fr=Un besoin", NULL);
    put(d, "organisation", "name=Ailleurs", "kind=ACI", NULL);
    put(d, "participant", "first_name=Zoé", "last_name=Clair", "org=Ailleurs", NULL);
    must(d, ballot_begin(&d->v, entity_named("diagnosis_entry"), ref_id(d, "diagnosis_entry", "DG-1"),
                         SV("dot"), &id, &d->e));
    size_t members = read_card(d, id).n_voters;
    assert_true(members > 0);
    assert_false(read_card(d, id).members);
    int64_t zoe = number(d, "SELECT id FROM participant WHERE first_name = 'Zoé'");
    must(d, presence_set(&d->v, event, 0, &zoe, 1, SV("present"), &d->e));
    assert_int_equal(read_card(d, id).n_voters, members);
    assert_true(read_card(d, id).members);
    int64_t ana = ref_id(d, "participant", "P-1");
    must(d, presence_set(&d->v, event, 0, &ana, 1, SV("present"), &d->e));
    assert_int_equal(read_card(d, id).n_voters, 1);
    assert_false(read_card(d, id).members);
}

static void ballots_are_typed_as_they_are_read(void **state) {
    static const struct {
        enum ballot_method method;
        const char *text;
        int given[5];
        const char *wrong;
    } rows[] = {
        {BALLOT_DOT, "2 5 5", {0, 1, 0, 0, 2}, NULL},
        {BALLOT_DOT, " 5x3  1 ", {1, 0, 0, 0, 3}, NULL},
        {BALLOT_DOT, "-3 -4x2", {0, 0, -1, -2, 0}, NULL},
        {BALLOT_DOT, "2,5 ;-5x2,", {0, 1, 0, 0, -1}, NULL},
        {BALLOT_DOT, "", {0}, NULL},
        {BALLOT_RANKED, "4 1 3", {2, 0, 3, 1, 0}, NULL},
        {BALLOT_DOT, "6", {0}, "'6' is not a number of the list"},
        {BALLOT_DOT, "two", {0}, "'two'"},
        {BALLOT_DOT, "5x0", {0}, "'5x0'"},
        {BALLOT_RANKED, "1 1", {0}, "1 is there twice"},
    };
    struct desk *d = *state;
    struct ballot_line items[5] = {0};
    struct ballot_card card = {.items = items, .n_items = 5};
    for (int i = 0; i < 5; i++) items[i].number = i + 1;
    for (size_t i = 0; i < COUNT(rows); i++) {
        int given[5];
        card.rules.method = rows[i].method;
        bool ok = ballot_parse(&card, sv_from(rows[i].text), given, &d->e);
        if (rows[i].wrong)
            refused(d, ok, ERR_DATA, rows[i].wrong);
        else
            for (int k = 0; k < 5; k++) assert_int_equal(given[k], rows[i].given[k]);
    }
}

static struct wishes_added paste(struct desk *d, const char *chat) {
    struct wishes_added added;
    must(d, wishes_add(&d->v, 0, sv_from(chat), false, &added, &d->e));
    return added;
}

/* What a chat brings is in the ballot, with its hands and its names: closing it forgets none of them. */
static void a_chat_votes_in_the_open_ballot(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    wall(d);
    int64_t id = begin(d, "dot");
    must(d, ballot_count(&d->v, id, ref_id(d, "wish", "W-2"), 5, SV("hand"), &d->e));
    paste(d, "10:04:00 De Ana Orme à Tous : 2 3\n10:04:10 De Nul Part à Tous : 2\n");
    paste(d, "10:05:00 De Ana Orme à Tous : 2 4\n"); /* once more, and a wish in the family of the first */
    struct ballot_card card = read_card(d, id);
    assert_int_equal(card.items[0].result.points, 1);
    assert_int_equal(card.items[1].result.points, 7);
    assert_int_equal(card.items[2].result.points, 1);
    assert_int_equal(card.voted, 1);
    must(d, ballot_end(&d->v, id, &out, &d->e));
    assert_string_equal(field_of(d, "wish", ref_id(d, "wish", "W-2"), "votes"), "7");
}

static void a_chat_follows_the_rules_and_says_so(void **state) {
    struct desk *d = *state;
    wall(d);
    int64_t id = begin(d, "dot");
    set(d, "ballot", id, "budget=2", NULL);
    struct wishes_added added =
        paste(d, "10:04:00 De Ana Orme à Tous : 1 2 3\n10:04:10 De Bob Pin à Tous : 1\n");
    assert_int_equal(added.beside.refused, 1);
    assert_int_equal(added.beside.ballots, 1);
    assert_true(sv_is(added.beside.refusal, "3 points given, each one has 2"));
    set(d, "ballot", id, "secret=1", NULL);
    paste(d, "10:06:00 De Ana Orme à Tous : 1 2\n");
    assert_int_equal(number(d,
                            "SELECT count(*) FROM vote WHERE participant = (SELECT id FROM participant WHERE"
                            " ref = 'P-1')"),
                     0);
    assert_int_equal(read_card(d, id).items[0].result.points, 2);
}

/* Without a vote one begins, without limits; after it is closed another one does. */
static void a_chat_begins_a_vote(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    int64_t id;
    wall(d);
    paste(d, "1 2 3\n1");
    must(d, ballot_find(&d->v, entity_named("wish"), ref_id(d, "wish", "W-1"), &id, &d->e));
    assert_int_equal(read_card(d, id).items[0].result.points, 2);
    must(d, ballot_end(&d->v, id, &out, &d->e));
    paste(d, "1");
    assert_string_equal(field_of(d, "wish", ref_id(d, "wish", "W-1"), "votes"), "2");
    assert_int_equal(number(d, "SELECT count(*) FROM ballot"), 2);
}

/* Two dots on one wish count, as far as the rules let them; the ballot sent again counts once. */
static void a_chat_may_put_two_dots_on_one(void **state) {
    struct desk *d = *state;
    wall(d);
    int64_t id = begin(d, "dot");
    paste(d, "10:02 Ana Orme : 2 2 3\n10:03 Ana Orme : 2 2 3");
    assert_int_equal(read_card(d, id).items[1].result.points, 2);
    assert_int_equal(read_card(d, id).points, 3);
    set(d, "ballot", id, "cap=2", NULL);
    struct wishes_added refused_one = paste(d, "2x3");
    assert_int_equal(refused_one.beside.refused, 1);
    assert_true(sv_is(refused_one.beside.refusal, "at most 2 on the same one"));
    assert_int_equal(read_card(d, id).points, 3);
}

/* While a vote on questions is open, numbers are questions; one that is none is a wish again. */
static void a_chat_votes_on_questions(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    int64_t id;
    wall(d);
    int64_t first = put(d, "fund_question", "event=EV-1", "text_fr=Quand ?", NULL);
    put(d, "fund_question", "event=EV-1", "text_fr=Combien ?", NULL);
    must(d, ballot_begin(&d->v, entity_named("fund_question"), first, SV("dot"), &id, &d->e));
    struct wishes_added added = paste(
        d,
        "10:04:00 De Ana Orme à Tous : 2 1\n10:04:09 De Ana Orme à Tous : 2\n10:04:10 De Bob Pin à Tous : 2");
    assert_int_equal(added.beside.ballots, 3);
    assert_true(added.beside.vote.n > 0);
    assert_int_equal(read_card(d, id).items[0].result.points, 1);
    assert_int_equal(read_card(d, id).items[1].result.points, 2);
    assert_int_equal(number(d, "SELECT count(*) FROM ballot"), 1);
    paste(d, "3");
    assert_int_equal(number(d, "SELECT count(*) FROM vote WHERE wish IS NOT NULL"), 1);
    must(d, ballot_end(&d->v, id, &out, &d->e));
    paste(d, "2");
    assert_int_equal(number(d, "SELECT count(*) FROM vote WHERE wish IS NOT NULL"), 2);
}

static int64_t dots_on_the_wall(struct desk *d, const char *ref) {
    struct wish_wall wall;
    int64_t id = ref_id(d, "wish", ref);
    must(d, wish_wall_read(&d->v, &wall, &d->e));
    for (size_t i = 0; i < wall.n; i++)
        if (wall.v[i].wish.row.id == id) return wall.v[i].wish.votes;
    return -1;
}

/* Its bar on the room screen, from the longest on; -1 when the room sees none. */
static int64_t bar_in_the_room(struct desk *d, const char *kind, int64_t id, size_t place) {
    struct room_picture p;
    int64_t now = moment_of_local(d->v.today, 10 * 3600);
    must(d, room_send(&d->v, room_kind_named(sv_from(kind)), id, now, &d->e));
    must(d, room_read(&d->v, now, &p, &d->e));
    return p.hushed ? -1 : p.lines.v[place].value;
}

/* Open for all to see, not when it is secret; what is not voted on keeps its dots. Once it is closed the room
 * sees the longest bar first. */
static void dots_are_seen_while_the_vote_is_open(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    wall(d);
    set(d, "wish", ref_id(d, "wish", "W-3"), "votes=4", NULL);
    int64_t id = begin(d, "dot");
    assert_int_equal(dots_on_the_wall(d, "W-3"), 4);
    must(d, ballot_count(&d->v, id, ref_id(d, "wish", "W-2"), 3, SV("hand"), &d->e));
    assert_int_equal(dots_on_the_wall(d, "W-2"), 3);
    assert_int_equal(dots_on_the_wall(d, "W-3"), 0);
    assert_int_equal(bar_in_the_room(d, "votes", 0, 0), 3);
    assert_int_equal(bar_in_the_room(d, "ballot", id, 1), 3);
    set(d, "ballot", id, "secret=yes", NULL);
    assert_int_equal(dots_on_the_wall(d, "W-2"), 0);
    assert_int_equal(dots_on_the_wall(d, "W-3"), 4);
    assert_int_equal(bar_in_the_room(d, "votes", 0, 0), 4);
    assert_int_equal(bar_in_the_room(d, "ballot", id, 1), -1);
    must(d, ballot_end(&d->v, id, &out, &d->e));
    assert_int_equal(dots_on_the_wall(d, "W-2"), 3);
    assert_int_equal(bar_in_the_room(d, "ballot", id, 0), 3);
}

static void items_are_called_as_on_the_wall(void **state) {
    struct desk *d = *state;
    wall(d);
    set(d, "wish", ref_id(d, "wish", "W-1"), "state=parked", NULL);
    struct ballot_card card = read_card(d, begin(d, "dot"));
    assert_int_equal(card.items[0].number, 2);
    set(d, "wish", ref_id(d, "wish", "W-2"), "ref=VELO", NULL);
    assert_int_equal(read_card(d, card.row.id).items[0].number, 1);
}

int ballots_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(a_vote_is_found_from_its_rows),
        DESK_TEST(a_chat_votes_in_the_open_ballot),
        DESK_TEST(a_chat_follows_the_rules_and_says_so),
        DESK_TEST(a_chat_begins_a_vote),
        DESK_TEST(a_chat_votes_on_questions),
        DESK_TEST(a_chat_may_put_two_dots_on_one),
        DESK_TEST(dots_are_seen_while_the_vote_is_open),
        DESK_TEST(items_are_called_as_on_the_wall),
        DESK_TEST(names_and_counts_add_up),
        DESK_TEST(against_the_rules_nothing_is_noted_and_the_rule_is_said),
        DESK_TEST(closing_writes_the_points_and_a_round_compares),
        DESK_TEST(who_was_there_may_vote_and_funds_when_they_are_meant),
        DESK_TEST(those_at_the_event_that_runs_vote_on_what_was_wished_before),
        DESK_TEST(a_vote_is_on_the_whole_wall_and_of_the_event_that_runs),
        DESK_TEST(the_room_sees_points_but_no_ballots),
        DESK_TEST(needs_stand_in_a_vote_as_they_are_printed),
        DESK_TEST(priorities_follow_places_unless_a_tie_leaves_them_open),
        DESK_TEST(a_vote_is_called_in_the_language_of_the_moment),
        DESK_TEST(lone_projects_are_voted_on_by_all),
        DESK_TEST(a_group_nobody_checked_in_votes_by_its_members),
        DESK_TEST(ballots_are_typed_as_they_are_read),
    };
    return cmocka_run_group_tests_name("ballots", tests, NULL, NULL);
}
