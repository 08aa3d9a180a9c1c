#include "catalyse/service/agenda.h"
#include "catalyse/service/ballots.h"
#include "catalyse/service/closing.h"
#include "catalyse/service/decisions.h"
#include "catalyse/service/room.h"
#include "catalyse/service/steps.h"
#include "use_cases.h"

/* An afternoon of today with a block under way, one draft decision, a commitment without a date, a starred
 * question nobody answered, a quote nobody read again. */
static int64_t afternoon(struct desk *d) {
    bool done;
    struct edit_result out;
    small_programme(d);
    int64_t event = put(d, "event", "stage=ST-4", "title_fr=Après-midi", "kind=workshop", "date=2026-12-01",
                        "start=09:00", "end=12:00", NULL);
    put(d, "attendance", "event=EV-1", "participant=P-1", "state=present", NULL);
    put(d, "agenda_item", "event=EV-1", "title_fr=Accueil", "planned_min=15", NULL);
    put(d, "agenda_item", "event=EV-1", "title_fr=Projet", "planned_min=15", NULL);
    must(d, show_move(&d->v, event, SHOW_NEXT, clock_now(), &done, &d->e));
    put(d, "section", "no=1", "name_fr=Sens", "name_en=Purpose", NULL);
    put(d, "question", "section=S-1", "starred=yes", "level=N2", "text_fr=Pourquoi ?", "text_en=Why?", NULL);
    const struct pair pairs[] = {{SV("title_fr"), SV("Un nom")},
                                 {SV("event"), SV("EV-1")},
                                 {SV("review_on"), SV("+6m")},
                                 {SV("text"), SV("La Voix")}};
    must(d, decision_propose(&d->v, pairs, 4, &out, &d->e));
    put(d, "commitment", "from_org=ORG-1", "type=TYPE-1", "quantity=2", "project=PRJ-1", NULL);
    put(d, "diagnosis_entry", "subgroup=SG-1", "block=paroles", "text_fr=« On nous oublie »", NULL);
    put(d, "diagnosis_entry", "subgroup=SG-1", "block=constat", "text_fr=Trois lieux", NULL);
    return event;
}

static struct closing read_closing(struct desk *d, int64_t event) {
    struct closing c;
    must(d, closing_read(&d->v, event, &c, &d->e));
    return c;
}

static void what_is_open_is_named(void **state) {
    static const char *const wanted[] = {"decision", "commitment", "question", "diagnosis_entry"};
    struct desk *d = *state;
    int64_t event = afternoon(d);
    struct closing c = read_closing(d, 0);
    assert_int_equal(c.event.id, event);
    assert_int_equal(c.n, COUNT(wanted));
    assert_int_equal(c.open, COUNT(wanted));
    for (size_t i = 0; i < c.n; i++) assert_string_equal(c.v[i].row.entity->name, wanted[i]);
    assert_int_equal(c.n_paper, 1);
    assert_int_equal(c.paper[0].diagnosis, 2);
    assert_int_equal(c.paper[0].starred, 0);
    assert_int_equal(c.starred, 1);
    put(d, "question", "section=S-1", "level=N2", "text_fr=Depuis quand ?", NULL);
    put(d, "checklist_answer", "subgroup=SG-1", "question=Q-2", "state=agreed", NULL);
    assert_int_equal(read_closing(d, 0).paper[0].starred, 0);
    put(d, "checklist_answer", "subgroup=SG-1", "question=Q-1", "state=agreed", NULL);
    assert_int_equal(read_closing(d, 0).paper[0].starred, 1);
}

/* What was counted in it stands nowhere before it is closed. */
static void a_vote_left_open_is_named(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    int64_t id;
    afternoon(d);
    put(d, "wish", "event=EV-1", "text_fr=Un four", NULL);
    must(d, ballot_begin(&d->v, entity_named("wish"), ref_id(d, "wish", "W-1"), SV("dot"), &id, &d->e));
    struct closing c = read_closing(d, 0);
    assert_string_equal(c.v[1].row.entity->name, "ballot");
    must(d, closing_leave(&d->v, c.event.id, &c.v[1], SV("à refaire"), &d->e));
    assert_true(sv_is(read_closing(d, 0).v[1].reason, "à refaire"));
    must(d, ballot_end(&d->v, id, &out, &d->e));
    assert_int_equal(read_closing(d, 0).n, 4);
}

/* Minutes without anybody in them say why. */
/* Where nothing says that presence is kept, nobody is missed. */
static void a_webinar_that_takes_in_who_is_there_misses_them(void **state) {
    struct desk *d = *state;
    small_programme(d);
    int64_t event = put(d, "event", "stage=ST-1", "title_fr=Webinaire", "kind=webinar", "date=2026-11-30",
                        "start=09:00", "end=10:00", NULL);
    int64_t block =
        put(d, "agenda_item", "event=EV-1", "title_fr=Accueil", "planned_min=15", "panels=wishes", NULL);
    assert_int_equal(read_closing(d, event).n, 0);
    set(d, "agenda_item", block, "panels=attendance wishes", NULL);
    struct closing c = read_closing(d, event);
    assert_int_equal(c.n, 1);
    assert_string_equal(c.v[0].what, "nobody is noted as present");
    set(d, "agenda_item", block, "panels=wishes", NULL);
    int64_t row = put(d, "attendance", "event=EV-1", "participant=P-1", "state=excused", NULL);
    assert_int_equal(read_closing(d, event).n, 1);
    set(d, "attendance", row, "state=present", NULL);
    assert_int_equal(read_closing(d, event).n, 0);
}

static void nobody_noted_present_is_named(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    afternoon(d);
    const struct pair absent[] = {{SV("state"), SV("absent")}};
    must(d, edit_set(&d->v, entity_named("attendance"), ref_id(d, "attendance", "ATT-1"), absent, 1, &out,
                     &d->e));
    struct closing c = read_closing(d, 0);
    assert_int_equal(c.open, 5);
    assert_string_equal(c.v[0].row.entity->name, "event");
    assert_string_equal(c.v[0].what, "nobody is noted as present");
    must(d, closing_leave(&d->v, c.event.id, &c.v[0], SV("feuille signée au dossier"), &d->e));
    assert_int_equal(read_closing(d, 0).open, 4);
    assert_true(sv_is(read_closing(d, 0).v[0].reason, "feuille signée au dossier"));
}

static void help_that_is_wanted_is_no_promise(void **state) {
    struct desk *d = *state;
    struct steps_added added;
    afternoon(d);
    must(d, steps_want_help(&d->v, ref_id(d, "subgroup", "SG-1"), SV(""), SV("un comptable"), &added, &d->e));
    assert_int_equal(read_closing(d, 0).n, 4);
    must(d, steps_add(&d->v, ref_id(d, "subgroup", "SG-1"), SV("envoyer le devis"), &added, &d->e));
    struct closing c = read_closing(d, 0);
    assert_int_equal(c.n, 5);
    assert_string_equal(c.v[2].row.entity->name, "next_step");
}

static void the_session_ends_without_conditions(void **state) {
    struct desk *d = *state;
    struct named ended;
    struct room_sent seen;
    int64_t event = afternoon(d);
    must(d, room_send(&d->v, room_kind_named(SV("wishes")), 0, clock_now(), &d->e));
    must(d, closing_end(&d->v, event, clock_now() + 600000, &ended, &d->e));
    must(d, room_sent(&d->v, &seen, &d->e));
    assert_ptr_equal(seen.kind, ROOM_KINDS);
    assert_string_equal(field_of(d, "event", event, "state"), "held");
    assert_int_equal(ended.id, event);
    assert_int_equal(number(d, "SELECT count(*) FROM agenda_item WHERE state = 'done'"), 1);
    assert_int_equal(number(d, "SELECT count(*) FROM agenda_item WHERE state = 'running'"), 0);
    refused(d, closing_end(&d->v, event, clock_now(), &ended, &d->e), ERR_DATA, "under way");
}

static void the_gate_opens_when_each_point_is_settled_or_left_with_a_reason(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    struct named ended;
    int64_t event = afternoon(d);
    must(d, closing_end(&d->v, event, clock_now(), &ended, &d->e));
    refused(d, closing_close(&d->v, event, &out, &d->e), ERR_DATA, "4 points");
    refused(d, try_set(d, "event", event, "state=minuted", NULL), ERR_DATA, "4 points");
    set(d, "commitment", ref_id(d, "commitment", "CMT-1"), "end=2027-01-31", NULL);
    set(d, "diagnosis_entry", ref_id(d, "diagnosis_entry", "DG-1"), "state=checked", NULL);
    struct closing c = read_closing(d, event);
    assert_int_equal(c.open, 2);
    must(d, closing_leave(&d->v, event, &c.v[0], SV("le groupe en reparle en janvier"), &d->e));
    must(d, closing_leave(&d->v, event, &c.v[1], SV("faute de temps"), &d->e));
    must(d, closing_leave(&d->v, event, &c.v[1], SV(""), &d->e));
    refused(d, closing_close(&d->v, event, &out, &d->e), ERR_DATA, "1 point ");
    must(d, closing_leave(&d->v, event, &c.v[1], SV("plus de temps"), &d->e));
    c = read_closing(d, event);
    assert_int_equal(c.open, 0);
    assert_true(sv_is(c.v[1].reason, "plus de temps"));
    must(d, closing_close(&d->v, event, &out, &d->e));
    assert_true(read_closing(d, event).closed);
}

static void a_webinar_has_neither_tables_nor_checklist(void **state) {
    struct desk *d = *state;
    afternoon(d);
    int64_t webinar = put(d, "event", "stage=ST-1", "title_fr=Webinaire", "kind=webinar", "date=2026-11-01",
                          "start=09:00", "end=12:00", "state=planned", NULL);
    struct closing c = read_closing(d, webinar);
    assert_int_equal(c.n, 0);
    assert_int_equal(c.n_paper, 0);
}

static void the_room_reads_no_masked_point(void **state) {
    struct desk *d = *state;
    int64_t event = afternoon(d);
    set(d, "decision", ref_id(d, "decision", "DEC-1"), "audience=me", NULL);
    d->v.viewer = viewer_room();
    struct closing c = read_closing(d, event);
    assert_int_equal(c.open, 4);
    assert_true(sv_is(c.v[0].row.title, AUDIENCE_MASK));
}

int closing_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(what_is_open_is_named),
        DESK_TEST(a_vote_left_open_is_named),
        DESK_TEST(nobody_noted_present_is_named),
        DESK_TEST(a_webinar_that_takes_in_who_is_there_misses_them),
        DESK_TEST(help_that_is_wanted_is_no_promise),
        DESK_TEST(the_session_ends_without_conditions),
        DESK_TEST(the_gate_opens_when_each_point_is_settled_or_left_with_a_reason),
        DESK_TEST(a_webinar_has_neither_tables_nor_checklist),
        DESK_TEST(the_room_reads_no_masked_point),
    };
    return cmocka_run_group_tests_name("closing", tests, NULL, NULL);
}
