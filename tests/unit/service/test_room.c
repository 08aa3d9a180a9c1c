#include "catalyse/base/date.h"
#include "catalyse/service/agenda.h"
#include "catalyse/service/ballots.h"
#include "catalyse/service/decisions.h"
#include "catalyse/service/programme.h"
#include "catalyse/service/room.h"
#include "catalyse/service/timeline.h"
#include "catalyse/store/sign.h"
#include "use_cases.h"
#include <string.h>

static int64_t at(const struct desk *d, int hours, int minutes) {
    return moment_of_local(d->v.today, (hours * 60 + minutes) * 60);
}

static struct room_picture picture_at(struct desk *d, int hours, int minutes) {
    struct room_picture p;
    must(d, room_read(&d->v, at(d, hours, minutes), &p, &d->e));
    return p;
}

static struct room_picture picture(struct desk *d) {
    return picture_at(d, 14, 0);
}

static bool sends(struct desk *d, const char *code, int64_t id) {
    return room_send(&d->v, room_kind_named(sv_from(code)), id, at(d, 14, 0), &d->e);
}

static struct room_picture sent(struct desk *d, const char *code, int64_t id) {
    must(d, sends(d, code, id));
    return picture(d);
}

/* Lines separated by " / ", headings behind "#". */
static const char *lines(struct desk *d, const struct room_picture *p) {
    struct str text = {0};
    for (size_t i = 0; i < p->lines.n; i++) {
        const struct room_line *line = &p->lines.v[i];
        str_addf(&text, "%s%s%.*s", i ? " / " : "", line->heading ? "#" : "", SV_ARG(line->text));
        if (p->sent.kind->layout == ROOM_BARS) str_addf(&text, "=%d", (int)line->value);
    }
    const char *out = arena_printf(&d->a, "%s", str_c(&text));
    str_deinit(&text);
    return out;
}

static void is(struct sv text, const char *want) {
    if (!sv_is(text, want)) fail_msg("'%.*s' is not '%s'", SV_ARG(text), want);
}

static void every_kind_is_named_once_and_found(void **state) {
    struct desk *d = *state;
    for (size_t i = 0; i < N_ROOM_KINDS; i++) {
        const struct room_kind *k = &ROOM_KINDS[i];
        assert_ptr_equal(room_kind_named(sv_from(k->code)), k);
        if (k->entity) assert_ptr_equal(room_kind_of(entity_named(k->entity)), k);
        if (k->all) assert_ptr_equal(room_kind_all(entity_named(k->all)), k);
        assert_true(k->read || k->text);
    }
    assert_null(room_kind_of(entity_named("participant")));
    assert_null(room_kind_of(NULL));
    (void)d;
}

static void before_anything_is_sent_the_title_stands_there(void **state) {
    struct desk *d = *state;
    is(picture(d).text, "catalyse");
    small_programme(d);
    struct room_picture p = picture(d);
    is(p.text, field_of(d, "programme", ref_id(d, "programme", "PRG-1"), "title_en"));
    assert_int_equal(p.sent.since, 0);
    must(d, sign_set(d->db, "room", SV("hologram 1 2"), &d->e));
    assert_ptr_equal(picture(d).sent.kind, ROOM_KINDS);
    must(d, sign_set(d->db, "room", SV("wish"), &d->e));
    assert_ptr_equal(picture(d).sent.kind, ROOM_KINDS);
}

static int64_t workshop(struct desk *d) {
    small_programme(d);
    return put(d, "event", "stage=ST-4", "title_fr=Après-midi", "kind=workshop", "date=2026-12-01",
               "start=14:00", "end=15:00", NULL);
}

static void a_row_is_shown_with_what_stands_over_and_under_it(void **state) {
    struct desk *d = *state;
    int64_t event = workshop(d);
    int64_t wish = put(d, "wish", "event=EV-1", "text_fr=Un four", "theme=TH-1", NULL);
    put(d, "wish", "event=EV-1", "text_fr=Du bois", "cluster=W-1", NULL);
    struct room_picture p = sent(d, "wish", wish);
    is(p.text, "Un four");
    is(p.above, field_of(d, "theme", ref_id(d, "theme", "TH-1"), "name_en"));
    assert_string_equal(lines(d, &p), "– Du bois");
    is(p.sent.ref, "W-1");
    p = sent(d, "block",
             put(d, "agenda_item", "event=EV-1", "title_fr=Accueil", "title_en=Welcome", "planned_min=10",
                 "objective_fr=Se connaître", "method_fr=Privé", NULL));
    is(p.text, "Welcome");
    is(p.below, "Se connaître");
    p = sent(d, "commitment",
             put(d, "commitment", "from_org=ORG-1", "type=TYPE-1", "quantity=12", "unit=days",
                 "project=PRJ-1", "end=2027-06-30", "said_by=P-2", NULL));
    is(p.above, field_of(d, "organisation", ref_id(d, "organisation", "ORG-1"), "name"));
    assert_non_null(memmem(p.text.p, p.text.n, ", 12 days", 9));
    assert_non_null(memmem(p.below.p, p.below.n, "30/06/2027", 10));
    assert_null(memmem(p.text.p, p.text.n, "P-2", 3));
    p = sent(d, "show", event);
    assert_string_equal(lines(d, &p), "14:00  Welcome");
}

static void the_run_of_show_goes_on_from_now_as_expected(void **state) {
    struct desk *d = *state;
    bool done;
    int64_t event = workshop(d);
    put(d, "agenda_item", "event=EV-1", "title_fr=Accueil", "title_en=Welcome", "planned_min=10", NULL);
    put(d, "agenda_item", "event=EV-1", "title_fr=Tour", "title_en=Round", "planned_min=10", NULL);
    put(d, "agenda_item", "event=EV-1", "title_fr=Fin", "title_en=End", "planned_min=5", NULL);
    sent(d, "show", event);
    must(d, show_move(&d->v, event, SHOW_NEXT, at(d, 14, 0), &done, &d->e));
    must(d, show_move(&d->v, event, SHOW_NEXT, at(d, 14, 14), &done, &d->e));
    struct room_picture p = picture_at(d, 14, 15);
    assert_string_equal(lines(d, &p), "#now  Round / 14:24  End");
    assert_int_equal(p.changes, at(d, 14, 24));
    p = picture_at(d, 14, 26);
    assert_string_equal(lines(d, &p), "#now  Round / 14:26  End");
    assert_int_equal(p.changes, at(d, 14, 27));
}

static void all_of_a_kind_stand_below_each_other(void **state) {
    struct desk *d = *state;
    workshop(d);
    put(d, "wish", "event=EV-1", "text_fr=Un four", "votes=3", NULL);
    put(d, "wish", "event=EV-1", "text_fr=Un toit", "votes=9", NULL);
    put(d, "wish", "event=EV-1", "text_fr=Rien", NULL);
    put(d, "wish", "event=EV-1", "text_fr=Du bois", "cluster=W-1", "votes=1", NULL);
    put(d, "wish", "event=EV-1", "text_fr=Au parking", "state=parked", NULL);
    struct room_picture p = sent(d, "wishes", 0);
    assert_string_equal(lines(d, &p), "Un toit / #Un four / – Du bois / Rien");
    set(d, "wish", ref_id(d, "wish", "W-3"), "theme=TH-1", NULL);
    p = picture(d);
    assert_string_equal(lines(d, &p),
                        "#Communication / Rien / #No theme yet / Un toit / #Un four / – Du bois");
    set(d, "wish", ref_id(d, "wish", "W-3"), "theme=", NULL);
    p = sent(d, "votes", 0);
    assert_string_equal(lines(d, &p), "Un toit=9 / Un four=3 / Du bois=1 / Rien=0");
    set(d, "wish", ref_id(d, "wish", "W-4"), "state=parked", NULL);
    p = sent(d, "wishes", 0);
    assert_string_equal(lines(d, &p), "Un toit / Un four / Rien");
    p = sent(d, "wish", ref_id(d, "wish", "W-1"));
    assert_int_equal(p.lines.n, 0);
    p = sent(d, "groups", 0);
    assert_int_equal(p.lines.n, 2);
    assert_true(p.lines.v[0].heading && !p.lines.v[1].heading);
    put(d, "commitment", "from_org=ORG-1", "type=TYPE-1", "quantity=3", "unit=days", "project=PRJ-1",
        "start=2026-12-01", "end=2027-01-31", "said_by=P-1", NULL);
    p = sent(d, "commitments", 0);
    assert_int_equal(p.lines.n, 0);
    set(d, "commitment", ref_id(d, "commitment", "CMT-1"), "state=agreed", NULL);
    p = picture(d);
    assert_int_equal(p.lines.n, 1);
}

/* Names are personal: who sits or speaks is known by the organisation, and only who agreed to be named can be
 * told from a colleague. */
static void people_are_shown_by_their_organisation(void **state) {
    struct desk *d = *state;
    workshop(d);
    int64_t ana = ref_id(d, "participant", "P-1"), bob = ref_id(d, "participant", "P-2");
    int64_t seat = put(d, "seat", "event=EV-1", "round=2", "at_table=1", "participant=P-1", NULL);
    put(d, "seat", "event=EV-1", "round=2", "at_table=3", "participant=P-2", NULL);
    put(d, "seat", "event=EV-1", "round=1", "at_table=1", "participant=P-2", NULL);
    struct room_picture p = sent(d, "round", seat);
    is(p.above, "Round 2");
    assert_string_equal(lines(d, &p), "#Table 1 / Atelier Ébène / #Table 3 / Jardin du Lac");
    put(d, "participant", "first_name=Élise", "last_name=Roc", "org=ORG-1", NULL);
    put(d, "seat", "event=EV-1", "round=2", "at_table=3", "participant=P-3", NULL);
    p = sent(d, "round", seat);
    assert_string_equal(lines(d, &p), "#Table 1 / Atelier Ébène / #Table 3 / Jardin du Lac, Atelier Ébène");
    set(d, "participant", ref_id(d, "participant", "P-3"), "consent_list=yes", NULL);
    p = picture(d);
    assert_string_equal(lines(d, &p),
                        "#Table 1 / Atelier Ébène / #Table 3 / Jardin du Lac, Atelier Ébène (É. R.)");
    put(d, "attendance", "event=EV-1", "participant=P-2", "state=absent", NULL);
    p = picture(d);
    assert_string_equal(lines(d, &p), "#Table 1 / Atelier Ébène / #Table 3 / Atelier Ébène (É. R.)");
    set(d, "attendance", ref_id(d, "attendance", "ATT-1"), "state=late", NULL);
    p = sent(d, "rounds", 0);
    is(p.above, "Round 1");
    assert_string_equal(lines(d, &p), "#Table 1 / Jardin du Lac");
    const char *order = arena_printf(&d->a, "%lld %lld %lld", (long long)bob, (long long)ana, (long long)bob);
    must(d, programme_setting_set(&d->v, SETTING_SPEAKERS, sv_from(order), &d->e));
    p = sent(d, "speakers", 0);
    assert_string_equal(lines(d, &p), "#Speaks: Atelier Ébène / Next: Jardin du Lac");
    must(d, programme_setting_set(&d->v, SETTING_SPEAKERS, SV("0 0 x 1"), &d->e));
    assert_int_equal(picture(d).lines.n, 0);
}

/* By no more of their names than that takes. */
static void colleagues_of_the_same_initials_are_told_apart(void **state) {
    struct desk *d = *state;
    workshop(d);
    put(d, "participant", "first_name=Élise", "last_name=Roc", "org=ORG-1", "consent_list=yes", NULL);
    put(d, "participant", "first_name=Éloi", "last_name=Rey", "org=ORG-1", "consent_list=yes", NULL);
    int64_t seat = put(d, "seat", "event=EV-1", "round=2", "at_table=1", "participant=P-3", NULL);
    put(d, "seat", "event=EV-1", "round=2", "at_table=2", "participant=P-4", NULL);
    struct room_picture p = sent(d, "round", seat);
    assert_string_equal(lines(d, &p),
                        "#Table 1 / Atelier Ébène (Élise R.) / #Table 2 / Atelier Ébène (Éloi R.)");
    put(d, "participant", "first_name=Élise", "last_name=Rousset", "org=ORG-1", NULL);
    put(d, "seat", "event=EV-1", "round=2", "at_table=3", "participant=P-5", NULL);
    p = picture(d);
    assert_string_equal(lines(d, &p), "#Table 1 / Atelier Ébène (Élise Roc) / #Table 2 / "
                                      "Atelier Ébène (Éloi R.) / #Table 3 / Atelier Ébène");
}

static void what_is_not_for_the_room_is_refused_and_said(void **state) {
    struct desk *d = *state;
    workshop(d);
    int64_t wish = put(d, "wish", "event=EV-1", "text_fr=Entre nous", "audience=organisers", NULL);
    refused(d, sends(d, "wish", wish), ERR_DATA, "not for the room");
    refused(d, sends(d, "wish", 12345), ERR_NO_FILE, "no longer there");
    assert_ptr_equal(picture(d).sent.kind, ROOM_KINDS);
    assert_int_equal(sent(d, "wishes", 0).lines.n, 0);
    assert_int_equal(sent(d, "votes", 0).lines.n, 0);
}

/* The row may go, or be withdrawn from the room, after it was sent. */
static void what_is_gone_leaves_the_title(void **state) {
    struct desk *d = *state;
    workshop(d);
    int64_t wish = put(d, "wish", "event=EV-1", "text_fr=Un four", NULL);
    is(sent(d, "wish", wish).text, "Un four");
    set(d, "wish", wish, "text_fr=Deux fours", NULL);
    is(picture(d).text, "Deux fours");
    set(d, "wish", wish, "audience=me", NULL);
    assert_ptr_equal(picture(d).sent.kind, ROOM_KINDS);
    set(d, "wish", wish, "audience=public", NULL);
    is(picture(d).text, "Deux fours");
}

/* Another version is voted on, another round begun: the room goes along. */
static void the_room_follows_what_is_voted_on(void **state) {
    struct desk *d = *state;
    int64_t ballot, next;
    workshop(d);
    int64_t decision = put(d, "decision", "title_fr=Un four", "review_on=2027-06-01", NULL);
    must(d, decision_amend(&d->v, decision, SV("Un four commun"), &d->e));
    struct room_picture p = sent(d, "proposal", ref_id(d, "proposal_version", "PV-1"));
    is(p.text, "Un four commun");
    is(p.below, "everyone there · open vote");
    must(d, poll_counts(&d->v, decision, &SCALES[0], (int[]){0, 0, 0, 1, 2, 0}, SV("hand"), &d->e));
    p = picture(d);
    is(p.below, "Un four commun (everyone there · open vote)");
    must(d, decision_amend(&d->v, decision, SV("Deux fours"), &d->e));
    is(picture(d).text, "Deux fours");
    int64_t wish = put(d, "wish", "event=EV-1", "text_fr=Un four", NULL);
    must(d, ballot_begin(&d->v, entity_named("wish"), wish, SV("dot"), &ballot, &d->e));
    p = sent(d, "ballot", ballot);
    must(d, ballot_next_round(&d->v, ballot, &next, &d->e));
    p = picture(d);
    assert_non_null(strstr(p.above.p, "round 2"));
}

static void sending_is_no_step_of_undo(void **state) {
    struct desk *d = *state;
    struct sv words;
    workshop(d);
    int64_t wish = put(d, "wish", "event=EV-1", "text_fr=Un four", NULL);
    must(d, sends(d, "wish", wish));
    must(d, sends(d, "clock", 0));
    must(d, timeline_undo(&d->v, &words, &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM wish"), 0);
    assert_string_equal(picture(d).sent.kind->code, "clock");
}

static void reads(const struct room_picture *p, int64_t now, const char *want, int64_t next_in) {
    struct str text = {0};
    room_left(p, now, &text);
    assert_string_equal(str_c(&text), want);
    assert_int_equal(room_next(p, now) - now, next_in);
    str_deinit(&text);
}

static void the_time_of_the_block_counts_down(void **state) {
    struct desk *d = *state;
    bool done;
    int64_t event = workshop(d), start = at(d, 14, 0);
    put(d, "agenda_item", "event=EV-1", "title_fr=Accueil", "planned_min=10", NULL);
    put(d, "agenda_item", "event=EV-1", "title_fr=Pause", "planned_min=5", NULL);
    struct room_picture p = sent(d, "clock", 0);
    assert_int_equal(p.block.n, 0);
    reads(&p, start, "", 60000);
    must(d, show_move(&d->v, event, SHOW_NEXT, start, &done, &d->e));
    p = picture(d);
    is(p.block, "Accueil");
    is(p.below, "until 14:10, then: Pause");
    reads(&p, start, "10 min", 60000);
    reads(&p, start + 1, "10 min", 59999);
    reads(&p, start + 60000, "9 min", 60000);
    reads(&p, start + 9 * 60000 - 1, "2 min", 1);
    reads(&p, start + 9 * 60000, "1:00", 1000);
    reads(&p, start + 9 * 60000 + 17500, "0:43", 500);
    reads(&p, start + 10 * 60000 - 1, "0:01", 1);
    reads(&p, start + 10 * 60000, "+0 min", 60000);
    reads(&p, start + 12 * 60000 + 30000, "+2 min", 30000);
    must(d, show_move(&d->v, event, SHOW_PAUSE, start, &done, &d->e));
    p = picture(d);
    assert_true(p.paused);
    reads(&p, start + 3600000, "10 min", 60000);
}

int room_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(every_kind_is_named_once_and_found),
        DESK_TEST(before_anything_is_sent_the_title_stands_there),
        DESK_TEST(a_row_is_shown_with_what_stands_over_and_under_it),
        DESK_TEST(the_run_of_show_goes_on_from_now_as_expected),
        DESK_TEST(all_of_a_kind_stand_below_each_other),
        DESK_TEST(people_are_shown_by_their_organisation),
        DESK_TEST(colleagues_of_the_same_initials_are_told_apart),
        DESK_TEST(what_is_not_for_the_room_is_refused_and_said),
        DESK_TEST(what_is_gone_leaves_the_title),
        DESK_TEST(the_room_follows_what_is_voted_on),
        DESK_TEST(sending_is_no_step_of_undo),
        DESK_TEST(the_time_of_the_block_counts_down),
    };
    return cmocka_run_group_tests_name("room", tests, NULL, NULL);
}
