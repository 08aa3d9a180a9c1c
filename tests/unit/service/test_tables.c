#include "catalyse/base/i18n.h"
#include "catalyse/service/agenda.h"
#include "catalyse/service/agenda_edit.h"
#include "catalyse/service/canvas.h"
#include "catalyse/service/room.h"
#include "catalyse/service/tables.h"
#include "catalyse/store/history.h"
#include "use_cases.h"
#include <string.h>

/* Three groups of one theme, people of two of them, an afternoon today with a block that may run. */
struct scene {
    int64_t event, block, food, moves, jobs, ana, bob;
};

static struct scene scene(struct desk *d) {
    small_programme(d);
    i18n_init("en");
    struct scene s = {.food = ref_id(d, "subgroup", "SG-1"), .ana = ref_id(d, "participant", "P-1")};
    set(d, "subgroup", s.food, "name=Food", "room=Table 1", NULL);
    s.moves = put(d, "subgroup", "theme=TH-1", "name=Moves", "room=Table 2", NULL);
    s.jobs = put(d, "subgroup", "theme=TH-1", "name=Jobs", "room=Table 3", NULL);
    s.event = put(d, "event", "stage=ST-4", "title_fr=Après-midi", "kind=workshop", "date=2026-12-01",
                  "start=14:00", "end=17:00", NULL);
    s.block = put(d, "agenda_item", "event=EV-1", "title_fr=Diagnostic", "planned_min=40", NULL);
    s.bob = put(d, "participant", "first_name=Bob", "last_name=Brun", "org=ORG-2", "subgroup=SG-2", NULL);
    return s;
}

static struct day_tables tables(struct desk *d, const struct scene *s) {
    struct day_tables t;
    must(d, tables_read(&d->v, s->event, &t, &d->e));
    return t;
}

static const char *names(struct desk *d, const struct scene *s) {
    struct day_tables t = tables(d, s);
    struct str text = {0};
    for (size_t i = 0; i < t.n; i++) {
        if (t.v[i].with != t.v[i].group.id) continue;
        if (text.n) str_addz(&text, ", ");
        tables_name(&t, &t.v[i], &text);
    }
    const char *out = arena_printf(&d->a, "%s", str_c(&text));
    str_deinit(&text);
    return out;
}

static void merge(struct desk *d, const struct scene *s, int64_t group, int64_t into) {
    must(d, tables_merge(&d->v, s->event, group, into, &d->e));
}

static void split(struct desk *d, const struct scene *s, int64_t group) {
    must(d, tables_split(&d->v, s->event, group, moment_of_local(d->v.today, 15 * 3600), &d->e));
}

static void tables_work_as_one_until_they_are_split(void **state) {
    struct desk *d = *state;
    struct scene s = scene(d);
    merge(d, &s, s.moves, s.food);
    assert_string_equal(names(d, &s), "Food + Moves, Jobs");
    refused(d, tables_merge(&d->v, s.event, s.food, s.moves, &d->e), ERR_USAGE, "already");
    refused(d, tables_split(&d->v, s.event, s.jobs, 0, &d->e), ERR_USAGE, "not put together");
    /* The third joins the table, whichever of its groups is named. */
    merge(d, &s, s.jobs, s.moves);
    assert_string_equal(names(d, &s), "Food + Moves + Jobs");
    split(d, &s, s.jobs);
    assert_string_equal(names(d, &s), "Food, Moves, Jobs");
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_string_equal(names(d, &s), "Food + Moves + Jobs");
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_string_equal(names(d, &s), "Food + Moves, Jobs");
    assert_int_equal(number(d, "SELECT count(*) FROM participant p JOIN subgroup g ON g.id = p.subgroup"
                               " WHERE p.first_name = 'Bob' AND g.name = 'Moves'"),
                     1);
}

static void what_is_put_together_during_a_block_ends_with_it(void **state) {
    struct desk *d = *state;
    struct scene s = scene(d);
    set(d, "agenda_item", s.block, "state=running", NULL);
    merge(d, &s, s.moves, s.food);
    assert_string_equal(names(d, &s), "Food + Moves, Jobs");
    set(d, "agenda_item", s.block, "state=paused", NULL);
    assert_string_equal(names(d, &s), "Food + Moves, Jobs");
    set(d, "agenda_item", s.block, "state=running", NULL);
    set(d, "agenda_item", s.block, "state=done", NULL);
    assert_string_equal(names(d, &s), "Food, Moves, Jobs");
    struct day_tables t = tables(d, &s);
    assert_int_equal(t.n_places, 1);
    assert_true(t.places[0].over);
    assert_true(sv_is(t.places[0].block.title, "Diagnostic"));
}

static void somebody_sits_with_another_group_and_stays_a_member(void **state) {
    struct desk *d = *state;
    struct scene s = scene(d);
    must(d, tables_move(&d->v, s.event, s.bob, s.jobs, 0, &d->e));
    struct day_tables t = tables(d, &s);
    assert_int_equal(tables_of_person(&t, s.bob, s.moves), s.jobs);
    assert_int_equal(tables_of_person(&t, s.ana, s.food), s.food);
    refused(d, tables_move(&d->v, s.event, s.bob, s.jobs, 0, &d->e), ERR_USAGE, "already");
    /* To yet another one, then back: one place at a time, and none in the end. */
    must(d, tables_move(&d->v, s.event, s.bob, s.food, 0, &d->e));
    t = tables(d, &s);
    assert_int_equal(tables_of_person(&t, s.bob, s.moves), s.food);
    must(d, tables_move(&d->v, s.event, s.bob, s.moves, 0, &d->e));
    t = tables(d, &s);
    assert_int_equal(tables_of_person(&t, s.bob, s.moves), s.moves);
    assert_int_equal(t.n_places, 2);
    assert_true(t.places[0].over && t.places[1].over);
    assert_int_equal(number(d, "SELECT count(*) FROM participant p JOIN subgroup g ON g.id = p.subgroup"
                               " WHERE p.first_name = 'Bob' AND g.name = 'Moves'"),
                     1);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    t = tables(d, &s);
    assert_int_equal(tables_of_person(&t, s.bob, s.moves), s.food);
}

static struct show show_of(struct desk *d, const struct scene *s, int64_t now) {
    struct show show;
    must(d, show_read(&d->v, s->event, now, &show, &d->e));
    return show;
}

/* Food and Moves work as one during the block: one clock, that of the table they work at. */
static void tables_that_work_as_one_go_by_one_clock(void **state) {
    struct desk *d = *state;
    struct scene s = scene(d);
    size_t made;
    bool done;
    int64_t two = moment_of_local(d->v.today, 14 * 3600);
    must(d, show_beside(&d->v, s.block, &made, &d->e));
    must(d, show_move(&d->v, s.event, SHOW_NEXT, two, &done, &d->e));
    assert_int_equal(show_of(d, &s, two).n_tracks, 3);
    merge(d, &s, s.food, s.moves);
    struct show show = show_of(d, &s, two);
    assert_int_equal(show.n_tracks, 2);
    assert_true(sv_is(show.tracks[0].name, "Moves + Food"));
    assert_true(sv_is(show.tracks[1].name, "Jobs"));
    int64_t clock = show.tracks[0].v[0].row.id;
    must(d, show_add(&d->v, clock, 5, two + MINUTE_MS, &done, &d->e));
    must(d, show_move_beside(&d->v, clock, SHOW_PAUSE, two + 2 * MINUTE_MS, &done, &d->e));
    split(d, &s, s.food);
    show = show_of(d, &s, two + 10 * MINUTE_MS);
    static const int minutes_left[] = {43, 30, 43};
    assert_int_equal(show.n_tracks, 3);
    for (size_t i = 0; i < show.n_tracks; i++)
        assert_int_equal(show.tracks[i].left_ms, minutes_left[i] * MINUTE_MS);
    assert_int_equal(show.left_ms, 30 * MINUTE_MS);
}

/* What runs is shown, whichever table it began at; once the block is over it stays one line. */
static void a_shared_clock_outlives_its_block(void **state) {
    struct desk *d = *state;
    struct scene s = scene(d);
    size_t made;
    bool done;
    int64_t two = moment_of_local(d->v.today, 14 * 3600);
    must(d, show_beside(&d->v, s.block, &made, &d->e));
    must(d, show_move(&d->v, s.event, SHOW_NEXT, two, &done, &d->e));
    int64_t of_moves = show_of(d, &s, two).tracks[2].v[0].row.id;
    must(d, show_move_beside(&d->v, of_moves, SHOW_BACK, two + MINUTE_MS, &done, &d->e));
    merge(d, &s, s.food, s.moves);
    assert_int_equal(show_of(d, &s, two + MINUTE_MS).tracks[0].left_ms, 39 * MINUTE_MS);
    must(d, show_move(&d->v, s.event, SHOW_NEXT, two + 20 * MINUTE_MS, &done, &d->e));
    struct show show = show_of(d, &s, two + 21 * MINUTE_MS);
    assert_int_equal(show.n_tracks, 2);
    assert_int_equal(show.tracks[0].v[0].actual_min, 20);
    assert_string_equal(names(d, &s), "Food, Moves, Jobs");
}

/* By the organisation: names are personal. */
static void the_room_sees_the_tables_of_the_day(void **state) {
    struct desk *d = *state;
    struct scene s = scene(d);
    struct room_picture p;
    int64_t now = moment_of_local(d->v.today, 14 * 3600);
    merge(d, &s, s.moves, s.food);
    must(d, tables_move(&d->v, s.event, s.ana, s.jobs, now, &d->e));
    must(d, room_send(&d->v, room_kind_named(SV("groups")), 0, now, &d->e));
    must(d, room_read(&d->v, now, &p, &d->e));
    assert_int_equal(p.lines.n, 4);
    assert_true(sv_is(p.lines.v[0].text, "Food + Moves (Table 1)"));
    assert_true(sv_is(p.lines.v[2].text, "Jobs (Table 3)"));
    assert_true(sv_is(p.lines.v[3].text, "Atelier Ébène (for the day)"));
    must(d, room_send(&d->v, room_kind_named(SV("group")), s.moves, now, &d->e));
    must(d, room_read(&d->v, now, &p, &d->e));
    assert_true(sv_is(p.above, "Food + Moves (Table 1)"));
    assert_int_equal(p.lines.n, 2);
    for (size_t i = 0; i < p.lines.n; i++) assert_false(sv_is(p.lines.v[i].text, "Atelier Ébène"));
}

/* An organisation is where its people sit today: at its group's table while one of them stays there. */
static void the_room_sees_an_organisation_where_its_people_sit(void **state) {
    struct desk *d = *state;
    struct scene s = scene(d);
    struct room_picture p;
    int64_t now = moment_of_local(d->v.today, 14 * 3600);
    put(d, "subgroup_member", "subgroup=Moves", "org=ORG-2", NULL);
    must(d, room_send(&d->v, room_kind_named(SV("groups")), 0, now, &d->e));
    must(d, room_read(&d->v, now, &p, &d->e));
    assert_true(sv_is(p.lines.v[3].text, "Jardin du Lac"));
    must(d, tables_move(&d->v, s.event, s.bob, s.jobs, now, &d->e));
    must(d, room_read(&d->v, now, &p, &d->e));
    assert_true(sv_is(p.lines.v[3].text, ""));
    assert_true(sv_is(p.lines.v[5].text, "Jardin du Lac (for the day)"));
    int64_t eva =
        put(d, "participant", "first_name=Eva", "last_name=Roc", "org=ORG-2", "subgroup=Moves", NULL);
    must(d, room_read(&d->v, now, &p, &d->e));
    assert_true(sv_is(p.lines.v[3].text, "Jardin du Lac"));
    put(d, "attendance", "event=EV-1", "participant=P-4", "state=excused", NULL);
    must(d, room_read(&d->v, now, &p, &d->e));
    assert_true(sv_is(p.lines.v[3].text, ""));
    set(d, "attendance", ref_id(d, "attendance", "ATT-1"), "state=present", NULL);
    must(d, tables_move(&d->v, s.event, eva, s.food, now, &d->e));
    must(d, room_read(&d->v, now, &p, &d->e));
    assert_true(sv_is(p.lines.v[3].text, ""));
    must(d, tables_move(&d->v, s.event, s.bob, s.moves, now, &d->e));
    must(d, room_read(&d->v, now, &p, &d->e));
    assert_true(sv_is(p.lines.v[3].text, "Jardin du Lac"));
}

/* Whoever fills the sheet of a group sees who works on it today. */
static void the_canvas_says_who_sits_at_its_table(void **state) {
    struct desk *d = *state;
    struct scene s = scene(d);
    struct canvas_sheet sheet;
    must(d, canvas_sheet_read(&d->v, CANVAS_DIAGNOSIS, s.moves, &sheet, &d->e));
    assert_int_equal(sheet.table.n, 0);
    merge(d, &s, s.moves, s.food);
    must(d, tables_move(&d->v, s.event, s.bob, s.jobs, 0, &d->e));
    must(d, canvas_sheet_read(&d->v, CANVAS_DIAGNOSIS, s.moves, &sheet, &d->e));
    assert_true(sv_is(sheet.table, "Food + Moves"));
    assert_int_equal(sheet.n_guests, 0);
    must(d, canvas_sheet_read(&d->v, CANVAS_PROJECT, s.jobs, &sheet, &d->e));
    assert_int_equal(sheet.table.n, 0);
    assert_int_equal(sheet.n_guests, 1);
    assert_true(sv_is(sheet.guests[0].title, "Bob Brun"));
}

/* Typed by hand: in a circle each is at its own table; what leads to a closed group leads nowhere. */
static void odd_rows_leave_no_group_without_a_table(void **state) {
    struct desk *d = *state;
    struct scene s = scene(d);
    put(d, "day_place", "event=EV-1", "subgroup=SG-1", "joins=SG-2", NULL);
    put(d, "day_place", "event=EV-1", "subgroup=SG-2", "joins=SG-1", NULL);
    assert_string_equal(names(d, &s), "Food, Moves, Jobs");
    put(d, "day_place", "event=EV-1", "subgroup=SG-3", "joins=SG-1", NULL);
    set(d, "subgroup", s.food, "state=closed", "reason=fini", NULL);
    assert_non_null(strstr(names(d, &s), "Jobs"));
    refused(d, try_put(d, "day_place", "event=EV-1", "joins=SG-1", NULL), ERR_DATA, "one of these");
}

int tables_tests(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(tables_work_as_one_until_they_are_split),
        DESK_TEST(what_is_put_together_during_a_block_ends_with_it),
        DESK_TEST(somebody_sits_with_another_group_and_stays_a_member),
        DESK_TEST(tables_that_work_as_one_go_by_one_clock),
        DESK_TEST(a_shared_clock_outlives_its_block),
        DESK_TEST(the_room_sees_the_tables_of_the_day),
        DESK_TEST(the_room_sees_an_organisation_where_its_people_sit),
        DESK_TEST(the_canvas_says_who_sits_at_its_table),
        DESK_TEST(odd_rows_leave_no_group_without_a_table),
    };
    return cmocka_run_group_tests_name("tables of the day", tests, NULL, NULL);
}
