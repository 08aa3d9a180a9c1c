#include "catalyse/base/fs.h"
#include "catalyse/service/chain.h"
#include "catalyse/service/facts.h"
#include "catalyse/service/people.h"
#include "catalyse/service/privacy.h"
#include "catalyse/service/programme.h"
#include "catalyse/store/db.h"
#include "catalyse/store/history.h"
#include "use_cases.h"
#include <string.h>

static int64_t event_today(struct desk *d) {
    small_programme(d);
    return put(d, "event", "stage=ST-4", "title_fr=Atelier", "kind=workshop", "date=2026-12-01",
               "start=09:00", "end=12:00", "subgroup=SG-1", NULL);
}

static void read_presence(struct desk *d, int64_t event, int64_t block, struct presence *p) {
    must(d, presence_read(&d->v, event, block, p, &d->e));
}

static const char *meant_at(struct desk *d, int stage) {
    struct event_row event;
    must(d, programme_event_of(&d->v, stage, &event, &d->e));
    return event.row.id ? event.row.ref.p : "";
}

static void meeting_at(struct desk *d, const char *day, const char *start) {
    put(d, "event", "stage=ST-3", "title_fr=Réunion", "kind=meeting", arena_printf(&d->a, "date=%s", day),
        arena_printf(&d->a, "start=%s", start), "end=18:00", "subgroup=SG-1", NULL);
}

/* Under way (the one that began last), else of today as long as it is not over, else the next, else the last.
 */
static void the_event_meant_is_the_one_of_the_moment(void **state) {
    static const struct {
        const char *event, *states, *meant;
    } steps[] = {
        {"EV-2", "open", "EV-2"}, {"EV-3", "open live", "EV-3"}, {"EV-2", "live", "EV-3"},
        {"EV-3", "held", "EV-2"}, {"EV-2", "held", "EV-3"},
    };
    struct desk *d = *state;
    small_programme(d);
    assert_string_equal(meant_at(d, 3), "");
    meeting_at(d, "2026-11-01", "09:00");
    assert_string_equal(meant_at(d, 3), "EV-1");
    meeting_at(d, "2026-12-01", "09:00");
    meeting_at(d, "2026-12-01", "14:00");
    meeting_at(d, "2026-12-09", "09:00");
    assert_string_equal(meant_at(d, 3), "EV-2");
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        struct sv rest = sv_from(steps[i].states), to;
        while (sv_next(&rest, ' ', &to))
            set(d, "event", ref_id(d, "event", steps[i].event), arena_printf(&d->a, "state=%.*s", SV_ARG(to)),
                NULL);
        assert_string_equal(meant_at(d, 3), steps[i].meant);
    }
    d->v.today++;
    assert_string_equal(meant_at(d, 3), "EV-4");
    set(d, "event", ref_id(d, "event", "EV-4"), "state=cancelled", "reason=x", NULL);
    assert_string_equal(meant_at(d, 3), "EV-3");
}

static void everyone_is_present_except(void **state) {
    struct desk *d = *state;
    struct presence p;
    int64_t event = event_today(d), ana = ref_id(d, "participant", "P-1"),
            bob = ref_id(d, "participant", "P-2");
    int64_t eve =
        put(d, "participant", "first_name=Ève", "last_name=Lune", "org=ORG-3", "subgroup=SG-1", NULL);
    must(d, presence_set(&d->v, event, 0, &eve, 1, SV("excused"), &d->e));
    must(d, presence_all_but(&d->v, event, &bob, 1, &d->e));
    read_presence(d, event, 0, &p);
    assert_int_equal(p.n, 3);
    assert_int_equal(p.present, 1);
    assert_int_equal(p.absent, 1);
    assert_int_equal(p.excused, 1);
    assert_int_equal(p.n_orgs_missing, 2);
    assert_true(sv_is(p.v[1].person.row.ref, "P-1"));
    assert_int_equal(p.v[1].arrived, 9 * 60);
    assert_int_equal(p.v[1].person.row.id, ana);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    read_presence(d, event, 0, &p);
    assert_int_equal(p.expected, 2);
}

static void presence_is_per_block(void **state) {
    struct desk *d = *state;
    struct presence p;
    int64_t event = event_today(d), ana = ref_id(d, "participant", "P-1");
    int64_t block = put(d, "agenda_item", "event=EV-1", "title_fr=Pause", "planned_min=15", NULL);
    must(d, presence_set(&d->v, event, 0, &ana, 1, SV("present"), &d->e));
    must(d, presence_set(&d->v, event, block, &ana, 1, SV("left"), &d->e));
    read_presence(d, event, block, &p);
    assert_int_equal(p.gone, 1);
    read_presence(d, event, 0, &p);
    assert_int_equal(p.present, 1);
    must(d, presence_set(&d->v, event, 0, &ana, 1, SV("expected"), &d->e));
    read_presence(d, event, 0, &p);
    assert_int_equal(p.v[0].arrived, -1);
    refused(d, presence_set(&d->v, event, 0, &ana, 1, SV("nowhere"), &d->e), ERR_DATA, "nowhere");
}

static void leaving_is_for_the_block_under_way(void **state) {
    struct desk *d = *state;
    struct presence p;
    int64_t event = event_today(d), ana = ref_id(d, "participant", "P-1"), block;
    must(d, presence_block(&d->v, event, &block, &d->e));
    assert_int_equal(block, 0);
    int64_t pause = put(d, "agenda_item", "event=EV-1", "title_fr=Pause", "planned_min=15", NULL);
    set(d, "agenda_item", pause, "state=running", NULL);
    must(d, presence_block(&d->v, event, &block, &d->e));
    assert_int_equal(block, pause);
    must(d, presence_set(&d->v, event, 0, &ana, 1, SV("present"), &d->e));
    read_presence(d, event, block, &p);
    assert_false(p.v[0].of_block);
    must(d, presence_set(&d->v, event, block, &ana, 1, SV("left"), &d->e));
    read_presence(d, event, block, &p);
    assert_true(p.v[0].of_block);
}

static void noted_another_day_it_comes_from_paper(void **state) {
    struct desk *d = *state;
    int64_t event = event_today(d), ana = ref_id(d, "participant", "P-1");
    must(d, presence_set(&d->v, event, 0, &ana, 1, SV("present"), &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM attendance WHERE source = 'paper'"), 0);
    d->v.today++;
    must(d, presence_all_but(&d->v, event, &ana, 1, &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM attendance WHERE source = 'paper'"), 2);
}

static void an_accord_at_the_door_is_one_step_with_who_came(void **state) {
    static const char AGREED[] =
        "SELECT count(*) FROM participant WHERE consent_list AND consent_date NOT NULL";
    struct desk *d = *state;
    struct presence p;
    struct edit_result r = {0};
    int64_t event = event_today(d), ana = ref_id(d, "participant", "P-1"), before = number(d, AGREED);
    struct walk_in zoe = {.first_name = SV("Zoé"),
                          .last_name = SV("Zèbre"),
                          .org = ref_id(d, "organisation", "ORG-3"),
                          .agrees = true};
    must(d, presence_set_agreed(&d->v, event, 0, ana, SV("present"), &d->e));
    read_presence(d, event, 0, &p);
    assert_int_equal(p.present, 1);
    assert_int_equal(number(d, AGREED), before + 1);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    read_presence(d, event, 0, &p);
    assert_int_equal(p.present, 0);
    assert_int_equal(number(d, AGREED), before);
    must(d, presence_walk_in(&d->v, event, &zoe, &r, &d->e));
    assert_int_equal(number(d, AGREED), before + 1);
}

static void an_answer_is_noted_before_the_day_and_taken_back(void **state) {
    static const struct {
        const char *state;
        size_t noted, excused;
    } steps[] = {{"excused", 1, 1}, {"expected", 1, 0}, {"", 0, 0}, {"", 0, 0}, {"expected", 1, 0}};
    struct desk *d = *state;
    struct presence p;
    int64_t event = event_today(d), ana = ref_id(d, "participant", "P-1");
    d->v.today -= 10;
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        must(d, presence_answer(&d->v, event, ana, sv_from(steps[i].state), &d->e));
        read_presence(d, event, 0, &p);
        assert_int_equal(p.v[0].person.row.id, ana);
        assert_int_equal(p.v[0].attendance != 0, steps[i].noted);
        assert_int_equal(p.excused, steps[i].excused);
        assert_int_equal(p.v[0].arrived, -1);
    }
    assert_int_equal(number(d, "SELECT count(*) FROM attendance"), 1);
    assert_int_equal(number(d, "SELECT count(*) FROM attendance WHERE source = 'paper'"), 0);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM attendance"), 0);
}

static void somebody_walks_in(void **state) {
    struct desk *d = *state;
    struct presence p;
    struct edit_result out;
    int64_t event = event_today(d);
    struct walk_in who = {.first_name = SV("Zoé"), .last_name = SV("Zèbre"), .org_name = SV("Compagnie Zig")};
    must(d, presence_walk_in(&d->v, event, &who, &out, &d->e));
    read_presence(d, event, 0, &p);
    assert_int_equal(p.present, 1);
    assert_int_equal(number(d, "SELECT count(*) FROM organisation WHERE kind = 'OTH'"), 1);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM organisation WHERE kind = 'OTH'"), 0);
}

static void who_walks_in_from_a_fund_stands_for_it(void **state) {
    struct desk *d = *state;
    struct edit_result out;
    struct walk_in who = {.first_name = SV("Zoé"),
                          .last_name = SV("Zèbre"),
                          .org_name = SV("Fonds Zig"),
                          .org_kind = SV("FDD")};
    must(d, presence_walk_in(&d->v, event_today(d), &who, &out, &d->e));
    assert_int_equal(number(d, "SELECT count(*) FROM participant WHERE programme_role = 'funder'"), 1);
}

static void people_are_listed_by_name(void **state) {
    struct desk *d = *state;
    struct people people;
    small_programme(d);
    put(d, "participant", "first_name=Émile", "last_name=Abel", "org=ORG-1", "email=e@x.example", NULL);
    must(d, people_read(&d->v, 0, ref_id(d, "organisation", "ORG-1"), &people, &d->e));
    assert_int_equal(people.n, 2);
    assert_true(sv_is(people.v[0].last_name, "Abel"));
    assert_true(people.v[0].email.n > 0);
    d->v.viewer = viewer_room();
    must(d, people_read(&d->v, 0, 0, &people, &d->e));
    assert_int_equal(people.n, 3);
    assert_int_equal(people.v[0].email.n, 0);
}

static size_t going_to(struct desk *d, const char *group) {
    struct people people;
    must(d, people_read(&d->v, ref_id(d, "subgroup", group), 0, &people, &d->e));
    for (size_t i = 0; i < people.n; i++)
        assert_true(person_goes(&people.v[i], ref_id(d, "subgroup", group)));
    return people.n;
}

/* The refs of the groups of a person. */
static const char *groups_of_person(struct desk *d, const char *ref) {
    struct people people;
    must(d, people_read(&d->v, 0, 0, &people, &d->e));
    const char *out = "";
    for (size_t i = 0; i < people.n; i++)
        for (size_t k = 0; sv_is(people.v[i].row.ref, ref) && k < people.v[i].n_groups; k++)
            out = arena_printf(&d->a, "%s%s%.*s", out, *out ? " " : "", SV_ARG(people.v[i].groups[k].ref));
    return out;
}

/* The organisation of P-1 joins a second group. */
static void second_group(struct desk *d) {
    small_programme(d);
    put(d, "theme", "code=ALI", "name_fr=Aliment", "name_en=Food", "state=retained", NULL);
    put(d, "subgroup", "theme=ALI", "name=Assiette", NULL);
    put(d, "subgroup_member", "subgroup=SG-2", "org=ORG-1", NULL);
}

static void who_is_alone_goes_to_all_groups_of_the_organisation(void **state) {
    struct desk *d = *state;
    struct presence p;
    second_group(d);
    assert_string_equal(groups_of_person(d, "P-1"), "SG-1 SG-2");
    assert_string_equal(groups_of_person(d, "P-2"), "SG-1");
    assert_int_equal(going_to(d, "SG-1"), 2);
    assert_int_equal(going_to(d, "SG-2"), 1);
    int64_t event = put(d, "event", "stage=ST-3", "title_fr=Réunion", "kind=workshop", "date=2026-12-01",
                        "start=09:00", "end=10:15", "subgroup=SG-2", NULL);
    read_presence(d, event, 0, &p);
    assert_int_equal(p.n, 1);
}

static int64_t asked_who_goes_where(struct desk *d) {
    struct hints hints;
    must(d, guide_now(&d->v, 3, &hints, &d->e));
    for (size_t i = 0; i < hints.n; i++)
        if (strcmp(hints.v[i].rule->code, "people_where") == 0) return hints.v[i].n;
    return 0;
}

/* Of three groups exactly two; or the one noted and no other. */
static void a_person_may_go_to_some_of_the_groups(void **state) {
    struct desk *d = *state;
    int64_t person;
    second_group(d);
    person = ref_id(d, "participant", "P-1");
    put(d, "theme", "code=LOG", "name_fr=Logement", "name_en=Housing", "state=retained", NULL);
    put(d, "subgroup", "theme=LOG", "name=Toit", NULL);
    put(d, "subgroup_member", "subgroup=SG-3", "org=ORG-1", NULL);
    assert_string_equal(groups_of_person(d, "P-1"), "SG-1 SG-2 SG-3");
    set(d, "participant", person, "subgroup=SG-1", "subgroup_too=SG-3", NULL);
    assert_string_equal(groups_of_person(d, "P-1"), "SG-1 SG-3");
    assert_int_equal(going_to(d, "SG-3"), 1);
    assert_int_equal(going_to(d, "SG-2"), 0);
    set(d, "participant", person, "subgroup_too=", "no_other_group=yes", NULL);
    assert_string_equal(groups_of_person(d, "P-1"), "SG-1");
    assert_int_equal(going_to(d, "SG-3"), 0);
}

static void of_several_people_each_goes_where_it_is_noted(void **state) {
    struct desk *d = *state;
    second_group(d);
    int64_t zoe = put(d, "participant", "first_name=Zoé", "last_name=Aube", "org=ORG-1", NULL);
    assert_string_equal(groups_of_person(d, "P-3"), "SG-2 SG-1");
    assert_int_equal(asked_who_goes_where(d), 2);
    assert_string_equal(groups_of_person(d, "P-1"), "SG-1 SG-2");
    set(d, "participant", zoe, "subgroup=SG-2", NULL);
    assert_int_equal(asked_who_goes_where(d), 0);
    assert_string_equal(groups_of_person(d, "P-3"), "SG-2");
    assert_string_equal(groups_of_person(d, "P-1"), "SG-1");
    assert_int_equal(going_to(d, "SG-2"), 1);
}

/* On both cards. */
static void a_group_that_is_not_noted_is_on_the_card(void **state) {
    struct desk *d = *state;
    second_group(d);
    static const char *const cards[][2] = {{"participant", "P-1"}, {"subgroup", "SG-2"}};
    for (size_t i = 0; i < 2; i++) {
        struct chain c;
        size_t found = 0;
        must(d,
             chain_read(&d->v, entity_named(cards[i][0]), ref_id(d, cards[i][0], cards[i][1]), 9, &c, &d->e));
        for (size_t k = 0; k < c.n; k++)
            if (c.v[k].relation && strcmp(c.v[k].relation, "goes there as well") == 0) {
                assert_int_equal(c.v[k].n, 1);
                assert_true(sv_is(c.v[k].rows[0].ref, cards[1 - i][1]));
                found++;
            }
        assert_int_equal(found, 1);
    }
}

/* A facilitator goes nowhere unless it is said; nobody goes to a group that the organisation left. */
static void only_who_speaks_for_it_goes_for_the_organisation(void **state) {
    struct desk *d = *state;
    second_group(d);
    put(d, "participant", "first_name=Zoé", "last_name=Aube", "org=ORG-1", "programme_role=facil", NULL);
    assert_string_equal(groups_of_person(d, "P-3"), "");
    set(d, "subgroup_member", ref_id(d, "subgroup_member", "SM-4"), "left_on=2026-11-30", NULL);
    assert_string_equal(groups_of_person(d, "P-1"), "SG-1");
    assert_int_equal(going_to(d, "SG-2"), 0);
}

static bool file_holds(struct desk *d, const char *text) {
    struct str bytes = {0};
    must(d, fs_read(db_path(d->db), 1u << 26, &bytes, &d->e));
    bool holds = memmem(bytes.p, bytes.n, text, strlen(text)) != NULL;
    str_deinit(&bytes);
    return holds;
}

static void forgetting_leaves_no_trace(void **state) {
    struct desk *d = *state;
    struct traces traces;
    struct forgotten done;
    small_programme(d);
    int64_t id = put(d, "participant", "first_name=Maëlys", "last_name=Harcourdin", "org=ORG-1",
                     "email=m.harcourdin@x.example", NULL);
    put(d, "next_step", "text_fr=appeler Maëlys Harcourdin", "owner_person=P-3", NULL);
    put(d, "next_step", "text_fr=voir Mme Harcourdin", NULL);
    put(d, "next_step", "text_fr=faire comme Maëlys a dit", NULL);
    put(d, "next_step", "text_fr=Maëlysette et maëlys", NULL);
    must(d, person_traces(&d->v, id, &traces, &d->e));
    size_t own = 0, by_name = 0;
    for (size_t i = 0; i < traces.n; i++) {
        by_name += traces.v[i].by_name;
        own += traces.v[i].row.id == id;
    }
    assert_int_equal(own, 3);
    assert_int_equal(by_name, 3);
    must(d, person_forget(&d->v, id, &done, &d->e));
    assert_int_equal(done.fields, 3);
    assert_int_equal(done.references, 1);
    assert_int_equal(done.texts.n, 2);
    assert_true(sv_is(done.texts.v[0].text, "voir Mme Harcourdin"));
    assert_true(sv_is(done.texts.v[1].text, "faire comme Maëlys a dit"));
    assert_true(done.words.n > 0);
    assert_string_equal(field_of(d, "next_step", ref_id(d, "next_step", "NS-1"), "text_fr"), "appeler —");
    set(d, "next_step", ref_id(d, "next_step", "NS-2"), "text_fr=voir quelqu'un", NULL);
    set(d, "next_step", ref_id(d, "next_step", "NS-3"), "text_fr=faire comme dit", NULL);
    set(d, "next_step", ref_id(d, "next_step", "NS-4"), "text_fr=rien", NULL);
    assert_true(file_holds(d, "Harcourdin")); /* to take it back */
    must(d, person_forget(&d->v, id, &done, &d->e));
    assert_int_equal(done.texts.n, 0);
    assert_false(file_holds(d, "Harcourdin"));
    assert_false(file_holds(d, "Maëlys"));
    assert_int_equal(number(d, "SELECT owner_person IS NOT NULL FROM next_step WHERE ref = 'NS-1'"), 1);
}

static void what_is_due_for_erasure_is_listed(void **state) {
    struct desk *d = *state;
    struct due_row *due;
    size_t n;
    event_today(d);
    set(d, "participant", ref_id(d, "participant", "P-1"), "delete_after=2026-11-30", NULL);
    set(d, "participant", ref_id(d, "participant", "P-2"), "access_needs=rampe", NULL);
    must(d, retention_due(&d->v, &due, &n, &d->e));
    assert_int_equal(n, 1);
    assert_int_equal(due[0].since, date_make(2026, 11, 30));
    d->v.today += 8;
    must(d, retention_due(&d->v, &due, &n, &d->e));
    assert_int_equal(n, 2);
    assert_true(due[1].access_needs);
}

static void access_needs_are_erased_a_week_after_the_event(void **state) {
    struct desk *d = *state;
    size_t n;
    event_today(d);
    set(d, "participant", ref_id(d, "participant", "P-2"), "access_needs=rampe mobile", NULL);
    must(d, access_needs_erase(&d->v, &n, &d->e));
    assert_int_equal(n, 0);
    assert_string_equal(field_of(d, "participant", ref_id(d, "participant", "P-2"), "access_needs"),
                        "rampe mobile");
    d->v.today += 8;
    must(d, access_needs_erase(&d->v, &n, &d->e));
    assert_int_equal(n, 1);
    assert_false(file_holds(d, "rampe mobile"));
    assert_int_equal(number(d, "SELECT count(*) FROM participant WHERE ref = 'P-2' AND first_name <> '—'"),
                     1);
}

int people_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(the_event_meant_is_the_one_of_the_moment),
        DESK_TEST(everyone_is_present_except),
        DESK_TEST(presence_is_per_block),
        DESK_TEST(leaving_is_for_the_block_under_way),
        DESK_TEST(noted_another_day_it_comes_from_paper),
        DESK_TEST(an_accord_at_the_door_is_one_step_with_who_came),
        DESK_TEST(an_answer_is_noted_before_the_day_and_taken_back),
        DESK_TEST(somebody_walks_in),
        DESK_TEST(who_walks_in_from_a_fund_stands_for_it),
        DESK_TEST(people_are_listed_by_name),
        DESK_TEST(who_is_alone_goes_to_all_groups_of_the_organisation),
        DESK_TEST(a_person_may_go_to_some_of_the_groups),
        DESK_TEST(of_several_people_each_goes_where_it_is_noted),
        DESK_TEST(a_group_that_is_not_noted_is_on_the_card),
        DESK_TEST(only_who_speaks_for_it_goes_for_the_organisation),
        DESK_TEST(forgetting_leaves_no_trace),
        DESK_TEST(what_is_due_for_erasure_is_listed),
        DESK_TEST(access_needs_are_erased_a_week_after_the_event),
    };
    return cmocka_run_group_tests_name("people", tests, NULL, NULL);
}
