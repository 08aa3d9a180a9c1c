#include "../../support/rows.h"
#include "catalyse/base/date.h"
#include "catalyse/service/dump.h"
#include "catalyse/service/merge.h"
#include "catalyse/service/programme.h"
#include "catalyse/store/history.h"
#include "catalyse/store/list.h"
#include "catalyse/store/maintain.h"
#include "catalyse/store/record.h"
#include "world.h"
#include <string.h>

/* One programme on two laptops. */
struct laptops {
    struct arena a;
    struct db *mine, *theirs;
    struct merge_result got;
    struct error e;
};

static int64_t add_person(struct laptops *l, struct db *db, const char *last_name) {
    struct record *any, *r = record_new(&l->a, entity_named("participant"));
    assert_true(record_find_ref(db, &l->a, entity_named("organisation"), SV("ORG-01"), &any, &l->e));
    record_set_text(r, "first_name", SV("Zoé"));
    record_set_text(r, "last_name", sv_from(last_name));
    record_set_int(r, "org", any->id);
    record_set_text(r, "programme_role", SV("voice"));
    record_set_text(r, "state", SV("registered"));
    if (!act_insert(db, &l->a, r, &l->e)) fail_msg("%s", l->e.text);
    return r->id;
}

static struct record *person(struct laptops *l, struct db *db, int64_t id) {
    struct record *r;
    if (!record_load(db, &l->a, entity_named("participant"), id, &r, &l->e)) fail_msg("%s", l->e.text);
    return r;
}

static void rename_person(struct laptops *l, struct db *db, int64_t id, const char *last_name) {
    struct record *before = person(l, db, id), *after = record_copy(&l->a, before);
    record_set_text(after, "last_name", sv_from(last_name));
    if (!act_update(db, before, after, &l->e)) fail_msg("%s", l->e.text);
}

static void take_in(struct laptops *l, struct db *into, struct db *from) {
    if (!merge_file(into, db_path(from), false, &l->a, &l->got, &l->e)) fail_msg("%s", l->e.text);
}

static int split(void **state) {
    struct laptops *l = xcalloc(1, sizeof *l);
    static int serial;
    l->mine = world_from(&l->a, "lisiere", arena_printf(&l->a, "mine-%d", ++serial));
    const char *copy = path_below_home(&l->a, arena_printf(&l->a, "theirs-%d.catalyse", serial));
    if (!db_copy(l->mine, copy, &l->e)) fail_msg("%s", l->e.text);
    l->theirs = world_open(copy);
    *state = l;
    return 0;
}

static int put_away(void **state) {
    struct laptops *l = *state;
    db_close(l->mine);
    db_close(l->theirs);
    arena_deinit(&l->a);
    xfree(l);
    clock_set(0);
    return 0;
}

static void a_ref_that_both_gave_gets_a_number(void **state) {
    struct laptops *l = *state;
    int64_t here = add_person(l, l->mine, "Ici"), there = add_person(l, l->theirs, "Là");
    struct sv ref = person(l, l->mine, here)->ref;
    assert_true(sv_eq(ref, person(l, l->theirs, there)->ref));
    take_in(l, l->mine, l->theirs);
    assert_int_equal(l->got.added, 1);
    assert_int_equal(l->got.changed + l->got.kept, 0);
    assert_int_equal(l->got.refs.n, 1);
    assert_true(sv_eq(l->got.refs.v[0].there, ref));
    assert_string_equal(l->got.refs.v[0].here.p, arena_printf(&l->a, "%.*s-2", SV_ARG(ref)));
    assert_true(sv_eq(person(l, l->mine, here)->ref, ref));
    assert_true(sv_eq(person(l, l->mine, there)->ref, l->got.refs.v[0].here));
    assert_true(sv_is(record_text(person(l, l->mine, there), "last_name"), "Là"));
}

static void taken_in_again_nothing_changes_and_one_undo_takes_it_back(void **state) {
    struct laptops *l = *state;
    struct sv before = world_dump(&l->a, l->mine);
    add_person(l, l->theirs, "Là");
    take_in(l, l->mine, l->theirs);
    struct sv after = world_dump(&l->a, l->mine);
    take_in(l, l->mine, l->theirs);
    assert_int_equal(l->got.added + l->got.changed + l->got.kept + l->got.refs.n, 0);
    assert_true(sv_eq(world_dump(&l->a, l->mine), after));
    assert_true(history_undo(l->mine, &l->a, NULL, &l->e));
    assert_true(sv_eq(world_dump(&l->a, l->mine), before));
}

static void what_was_changed_later_counts(void **state) {
    struct laptops *l = *state;
    int64_t id = add_person(l, l->mine, "Un"), other = add_person(l, l->mine, "Deux");
    take_in(l, l->theirs, l->mine);
    int64_t now = clock_now();
    clock_set(now + 1000);
    rename_person(l, l->theirs, id, "Plus tôt");
    rename_person(l, l->mine, other, "Plus tôt");
    clock_set(now + 2000);
    rename_person(l, l->mine, id, "Plus tard");
    rename_person(l, l->theirs, other, "Plus tard");
    take_in(l, l->mine, l->theirs);
    assert_int_equal(l->got.kept, 1);
    assert_int_equal(l->got.changed, 1);
    assert_true(sv_is(record_text(person(l, l->mine, id), "last_name"), "Plus tard"));
    assert_true(sv_is(record_text(person(l, l->mine, other), "last_name"), "Plus tard"));
}

static void another_programme_is_refused(void **state) {
    struct laptops *l = *state;
    struct db *other = world_from(&l->a, "rencontres", "other-programme");
    struct sv before = world_dump(&l->a, l->mine);
    assert_false(merge_file(l->mine, db_path(other), false, &l->a, &l->got, &l->e));
    assert_int_equal(l->e.code, ERR_DATA);
    assert_true(sv_eq(world_dump(&l->a, l->mine), before));
    db_close(other);
}

static void a_dump_is_taken_in_like_a_file(void **state) {
    struct laptops *l = *state;
    add_person(l, l->mine, "Ici");
    add_person(l, l->theirs, "Là");
    const char *path = file_with(&l->a, "theirs.json", world_dump(&l->a, l->theirs));
    FILE *in = fopen(path, "rb");
    if (!merge_dump(l->mine, in, "theirs.json", false, &l->a, &l->got, &l->e)) fail_msg("%s", l->e.text);
    fclose(in);
    assert_int_equal(l->got.added, 1);
    assert_int_equal(l->got.refs.n, 1);
}

static struct record *left_open(struct laptops *l, struct db *db, struct sv of) {
    struct record *event, *r = record_new(&l->a, entity_named("left_open"));
    assert_true(record_find_ref(db, &l->a, entity_named("event"), SV("EV-1"), &event, &l->e));
    record_set_int(r, "event", event->id);
    record_set_text(r, "entity", SV("participant"));
    record_set_text(r, "row_ref", of);
    record_set_text(r, "reason_fr", SV("à voir"));
    record_set_text(r, "audience", SV("organisers"));
    if (!act_insert(db, &l->a, r, &l->e)) fail_msg("%s", l->e.text);
    return r;
}

static void what_names_a_row_by_its_ref_follows_it(void **state) {
    struct laptops *l = *state;
    add_person(l, l->mine, "Ici");
    int64_t there = add_person(l, l->theirs, "Là");
    struct record *point = left_open(l, l->theirs, person(l, l->theirs, there)->ref), *got;
    for (int times = 0; times < 2; times++) {
        take_in(l, l->mine, l->theirs);
        assert_true(record_load(l->mine, &l->a, point->entity, point->id, &got, &l->e));
        assert_true(sv_eq(record_text(got, "row_ref"), person(l, l->mine, there)->ref));
    }
    assert_int_equal(l->got.added + l->got.changed + l->got.kept, 0);
}

static void a_dry_run_tells_all_that_differs_and_changes_nothing(void **state) {
    struct laptops *l = *state;
    int64_t kept = add_person(l, l->mine, "Un");
    take_in(l, l->theirs, l->mine);
    int64_t added = add_person(l, l->theirs, "Deux"), now = clock_now();
    rename_person(l, l->theirs, kept, "Plus tôt");
    clock_set(now + 1000);
    rename_person(l, l->mine, kept, "Plus tard");
    struct sv before = world_dump(&l->a, l->mine);
    if (!merge_file(l->mine, db_path(l->theirs), true, &l->a, &l->got, &l->e)) fail_msg("%s", l->e.text);
    assert_int_equal(l->got.added, 1);
    assert_int_equal(l->got.kept, 1);
    assert_int_equal(l->got.rows.n, 2);
    for (size_t i = 0; i < l->got.rows.n; i++) {
        const struct merge_row *row = &l->got.rows.v[i];
        bool is_new = row->fate == MERGE_ADDED;
        assert_true(is_new || row->fate == MERGE_KEPT);
        assert_true(sv_eq(row->ref, person(l, is_new ? l->theirs : l->mine, is_new ? added : kept)->ref));
    }
    assert_true(sv_eq(world_dump(&l->a, l->mine), before));
}

static struct record *theme(struct laptops *l, struct db *db, const char *ref) {
    struct record *r;
    if (!record_find_ref(db, &l->a, entity_named("theme"), sv_from(ref), &r, &l->e))
        fail_msg("%s", l->e.text);
    return r;
}

static void merge_theme(struct laptops *l, struct db *db, const char *ref, const char *into) {
    struct record *before = theme(l, db, ref), *after = record_copy(&l->a, before);
    record_set_int(after, "merged_into", theme(l, db, into)->id);
    if (!act_update(db, before, after, &l->e)) fail_msg("%s", l->e.text);
}

/* Each laptop put one of two themes into the other one. */
static void what_would_come_back_to_itself_stays_as_it_is_here(void **state) {
    struct laptops *l = *state;
    static const char *const refs[] = {"REM", "NUM"};
    int64_t now = clock_now();
    for (int i = 0; i < 2; i++) {
        clock_set(now + 1000 * (i + 1));
        merge_theme(l, i ? l->theirs : l->mine, refs[i], refs[1 - i]);
    }
    if (!merge_file(l->mine, db_path(l->theirs), true, &l->a, &l->got, &l->e)) fail_msg("%s", l->e.text);
    assert_int_equal(l->got.rows.n, 2);
    for (size_t i = 0; i < l->got.rows.n; i++)
        assert_int_equal(l->got.rows.v[i].fate,
                         sv_is(l->got.rows.v[i].ref, refs[1]) ? MERGE_WOULD_LOOP : MERGE_KEPT);
    take_in(l, l->mine, l->theirs);
    assert_int_equal(l->got.changed, 0);
    assert_int_equal(l->got.kept, 2);
    assert_int_equal(record_int(theme(l, l->mine, refs[0]), "merged_into"), theme(l, l->mine, refs[1])->id);
    assert_int_equal(record_int(theme(l, l->mine, refs[1]), "merged_into"), 0);
}

static void propose(struct laptops *l, struct db *db, const char *code) {
    struct record *org, *r = record_new(&l->a, entity_named("placement"));
    assert_true(record_find_ref(db, &l->a, entity_named("organisation"), SV("ORG-02"), &org, &l->e));
    record_set_int(r, "org", org->id);
    record_set_int(r, "theme", theme(l, db, code)->id);
    record_set_int(r, "observer", 0);
    if (!act_insert(db, &l->a, r, &l->e)) fail_msg("%s", l->e.text);
}

static struct list_rows proposed(struct laptops *l, struct db *db) {
    struct list_rows out;
    if (!list_run(db, &l->a, &(struct list_query){.entity = entity_named("placement")}, &out, &l->e))
        fail_msg("%s", l->e.text);
    return out;
}

/* Each laptop proposed groups of its own: nobody is placed twice, the later proposal stands whole. */
static void of_two_proposals_the_later_one_stands(void **state) {
    struct laptops *l = *state;
    int64_t now = clock_now();
    clock_set(now + 1000);
    propose(l, l->mine, "REM");
    clock_set(now + 2000);
    propose(l, l->theirs, "COM");
    take_in(l, l->theirs, l->mine);
    assert_int_equal(l->got.kept, 1);
    assert_int_equal(proposed(l, l->theirs).n, 1);
    for (int again = 0; again < 2; again++) {
        take_in(l, l->mine, l->theirs);
        struct list_rows rows = proposed(l, l->mine);
        assert_int_equal(rows.n, 1);
        assert_int_equal(record_int(rows.v[0], "theme"), theme(l, l->mine, "COM")->id);
    }
    assert_int_equal(l->got.added + l->got.changed, 0);
    if (!history_undo(l->mine, &l->a, NULL, &l->e)) fail_msg("%s", l->e.text);
    assert_int_equal(record_int(proposed(l, l->mine).v[0], "theme"), theme(l, l->mine, "REM")->id);
}

/* The first participant of a round at a table, the round played or not. */
static void seat_at(struct laptops *l, struct db *db, int table, bool played) {
    struct record *event, *person, *r = record_new(&l->a, entity_named("seat"));
    assert_true(record_find_ref(db, &l->a, entity_named("event"), SV("EV-4"), &event, &l->e));
    assert_true(record_find_ref(db, &l->a, entity_named("participant"), SV("P-01"), &person, &l->e));
    record_set_int(r, "event", event->id);
    record_set_int(r, "round", 1);
    record_set_int(r, "at_table", table);
    record_set_int(r, "participant", person->id);
    record_set_int(r, "frozen", played);
    if (!act_insert(db, &l->a, r, &l->e)) fail_msg("%s", l->e.text);
}

static void check_seat(struct laptops *l, struct db *db, int table) {
    struct list_rows out;
    if (!list_run(db, &l->a, &(struct list_query){.entity = entity_named("seat")}, &out, &l->e))
        fail_msg("%s", l->e.text);
    assert_int_equal(out.n, 1);
    assert_int_equal(record_int(out.v[0], "at_table"), table);
}

/* Who sat where is no plan any more: a later plan of rounds nobody played does not stand for it. */
static void rounds_that_were_played_stand_before_a_later_plan(void **state) {
    struct laptops *l = *state;
    int64_t now = clock_now();
    clock_set(now + 1000);
    seat_at(l, l->mine, 1, true);
    clock_set(now + 2000);
    seat_at(l, l->theirs, 2, false);
    take_in(l, l->mine, l->theirs);
    check_seat(l, l->mine, 1);
    take_in(l, l->theirs, l->mine);
    check_seat(l, l->theirs, 1);
}

static void say_setting(struct laptops *l, struct db *db, int64_t at, const char *value) {
    struct view v = {.db = db, .arena = &l->a};
    clock_set(at);
    if (!programme_setting_set(&v, "document.state.minutes", sv_from(value), &l->e))
        fail_msg("%s", l->e.text);
}

static struct sv setting(struct laptops *l, struct db *db) {
    struct view v = {.db = db, .arena = &l->a};
    struct sv value;
    if (!programme_setting(&v, "document.state.minutes", &value, &l->e)) fail_msg("%s", l->e.text);
    return value;
}

/* Each copy has a row of its own for it. */
static void a_setting_is_as_it_was_said_last(void **state) {
    struct laptops *l = *state;
    int64_t now = clock_now();
    say_setting(l, l->mine, now + 1000, "sent 2026-12-02");
    say_setting(l, l->theirs, now + 2000, "validated 2026-12-03");
    take_in(l, l->mine, l->theirs);
    assert_true(sv_is(setting(l, l->mine), "validated 2026-12-03"));
    assert_int_equal(l->got.changed, 1);
    take_in(l, l->mine, l->theirs);
    assert_int_equal(l->got.added + l->got.changed + l->got.kept, 0);
    say_setting(l, l->mine, now + 3000, "corrected 2026-12-04");
    take_in(l, l->theirs, l->mine);
    assert_true(sv_is(setting(l, l->theirs), "corrected 2026-12-04"));
    take_in(l, l->mine, l->theirs);
    assert_true(sv_is(setting(l, l->mine), "corrected 2026-12-04"));
}

#define SPLIT_TEST(f) cmocka_unit_test_setup_teardown(f, split, put_away)

int merge_tests(void) {
    const struct CMUnitTest tests[] = {
        SPLIT_TEST(a_setting_is_as_it_was_said_last),
        SPLIT_TEST(a_ref_that_both_gave_gets_a_number),
        SPLIT_TEST(taken_in_again_nothing_changes_and_one_undo_takes_it_back),
        SPLIT_TEST(what_was_changed_later_counts),
        SPLIT_TEST(what_would_come_back_to_itself_stays_as_it_is_here),
        SPLIT_TEST(of_two_proposals_the_later_one_stands),
        SPLIT_TEST(rounds_that_were_played_stand_before_a_later_plan),
        SPLIT_TEST(another_programme_is_refused),
        SPLIT_TEST(a_dump_is_taken_in_like_a_file),
        SPLIT_TEST(what_names_a_row_by_its_ref_follows_it),
        SPLIT_TEST(a_dry_run_tells_all_that_differs_and_changes_nothing),
    };
    return cmocka_run_group_tests_name("merge", tests, NULL, NULL);
}
