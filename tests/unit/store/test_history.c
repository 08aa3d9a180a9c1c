#include "catalyse/base/date.h"
#include "child.h"
#include "groups.h"
#include "store/handle.h"
#include <string.h>

static void undo_and_redo_go_back_and_forth(void **state) {
    struct desk *d = *state;
    const char *states[6];
    states[0] = dump(d, d->db);
    struct record *org = add_org(d, "Atelier");
    states[1] = dump(d, d->db);
    struct record *ana = add_person(d, "Ana", "Orme", org);
    states[2] = dump(d, d->db);
    edit_text(d, ana, "last_name", "Ormée");
    states[3] = dump(d, d->db);
    delete_record(d, ana);
    states[4] = dump(d, d->db);
    for (int round = 0; round < 3; round++) {
        for (int i = 3; i >= 0; i--) {
            must(d, history_undo(d->db, &d->a, NULL, &d->e));
            assert_string_equal(dump(d, d->db), states[i]);
        }
        assert_false(history_undo(d->db, &d->a, NULL, &d->e));
        assert_int_equal(d->e.code, ERR_NO_FILE);
        assert_string_equal(d->e.text, "there is nothing to undo");
        for (int i = 1; i <= 4; i++) {
            must(d, history_redo(d->db, &d->a, NULL, &d->e));
            assert_string_equal(dump(d, d->db), states[i]);
        }
        assert_false(history_redo(d->db, &d->a, NULL, &d->e));
        assert_string_equal(d->e.text, "there is nothing to redo");
    }
    assert_int_equal(ask_one(d, "SELECT count(*) FROM history"), 4 + 3 * 8);
}

/* "A1 A2 U3" and the like, newest first. */
static const char *kinds(struct desk *d) {
    struct history_page page;
    struct str out = {0};
    must(d, history_list(d->db, &d->a, 0, 100, &page, &d->e));
    for (size_t i = 0; i < page.n; i++)
        str_addf(&out, "%s%c%lld>%lld%s", i ? " " : "", page.v[i].kind, (long long)page.v[i].inverts,
                 (long long)page.v[i].of, page.v[i].undone ? "-" : "");
    const char *text = arena_strndup(&d->a, str_c(&out), out.n);
    str_deinit(&out);
    return text;
}

static void history_only_grows(void **state) {
    struct desk *d = *state;
    add_org(d, "A");
    add_org(d, "B");
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    must(d, history_redo(d->db, &d->a, NULL, &d->e));
    assert_string_equal(kinds(d), "R4>1 U1>1 U2>2 A0>2- A0>1");
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_string_equal(kinds(d), "U5>1 R4>1 U1>1 U2>2 A0>2- A0>1-");
    must(d, history_redo(d->db, &d->a, NULL, &d->e));
    must(d, history_redo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(rows_of(d, &organisation), 2);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    add_org(d, "C"); /* what was undone is out of reach of redo, but still in the history */
    assert_false(history_redo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(ask_one(d, "SELECT count(*) FROM history"), 10);
    assert_int_equal(ask_one(d, "SELECT count(*) FROM history WHERE changeset IS NOT NULL"), 3);
    for (int i = 0; i < 2; i++) must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(rows_of(d, &organisation), 0);
    assert_false(history_undo(d->db, &d->a, NULL, &d->e));
}

static void the_stack_is_the_files(void **state) {
    struct desk *d = *state;
    add_org(d, "A");
    add_org(d, "B");
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    db_close(d->db);
    d->db = open_as(d, d->path, DB_COMMAND);
    must(d, history_redo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(rows_of(d, &organisation), 2);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(rows_of(d, &organisation), 0);
}

static bool add_elsewhere(struct desk *d, struct child *self) {
    (void)self;
    add_org(d, "From elsewhere");
    return true;
}

static void the_top_says_whose_it_is(void **state) {
    struct desk *d = *state;
    struct history_entry *top;
    must(d, history_undo_top(d->db, &d->a, &top, &d->e));
    assert_null(top);
    clock_set(INT64_C(1780000000000));
    struct record *mine = add_org(d, "Mine");
    clock_set(0);
    must(d, history_undo_top(d->db, &d->a, &top, &d->e));
    assert_true(sv_is(top->author, "Ana") && sv_is(top->origin, "face") && !top->foreign);
    assert_true(sv_is(top->at, "2026-05-28T20:26:40.000Z"));
    assert_int_equal(top->act, ACT_ADD);
    assert_ptr_equal(top->entity, &organisation);
    assert_true(top->row == mine->id && top->can_undo && !top->undone);
    struct child c = child_start(d, DB_COMMAND, add_elsewhere);
    assert_int_equal(child_end(&c), 0);
    must(d, history_undo_top(d->db, &d->a, &top, &d->e));
    assert_true(sv_is(top->author, "Bo") && sv_is(top->origin, "cli") && top->foreign);
    must(d, history_redo_top(d->db, &d->a, &top, &d->e));
    assert_null(top);
    db_close(d->db);
    d->db = open_as(d, d->path, DB_FACE);
    must(d, history_undo_top(d->db, &d->a, &top, &d->e));
    assert_false(top->foreign); /* it was there when we opened the file */
}

static void the_ends_of_the_history_are_known(void **state) {
    struct desk *d = *state;
    bool undo, redo;
    must(d, history_ends(d->db, &undo, &redo, &d->e));
    assert_false(undo || redo);
    add_org(d, "Mine");
    must(d, history_ends(d->db, &undo, &redo, &d->e));
    assert_true(undo && !redo);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    must(d, history_ends(d->db, &undo, &redo, &d->e));
    assert_true(!undo && redo);
}

static void undoing_what_others_did_works_across_processes(void **state) {
    struct desk *d = *state;
    add_org(d, "Mine");
    struct child c = child_start(d, DB_COMMAND, add_elsewhere);
    assert_int_equal(child_end(&c), 0);
    struct history_entry *what;
    must(d, history_undo(d->db, &d->a, &what, &d->e));
    assert_true(sv_is(what->author, "Bo"));
    assert_int_equal(rows_of(d, &organisation), 1);
}

static void pages_go_back_in_time(void **state) {
    struct desk *d = *state;
    for (int i = 0; i < 7; i++) add_org(d, "x");
    struct history_page page;
    int64_t before = 0;
    size_t seen = 0;
    do {
        must(d, history_list(d->db, &d->a, before, 3, &page, &d->e));
        for (size_t i = 0; i < page.n; i++) assert_int_equal(page.v[i].seq, 7 - seen++);
        if (page.n) before = page.v[page.n - 1].seq;
    } while (page.n == 3);
    assert_int_equal(seen, 7);
}

static const char *words_at(struct desk *d, size_t i) {
    struct history_page page;
    must(d, history_list(d->db, &d->a, 0, 100, &page, &d->e));
    return history_words(d->db, &d->a, &page.v[i]);
}

static void words_are_of_the_moment(void **state) {
    struct desk *d = *state;
    struct record *org = add_org(d, "Atelier"), *ana = add_person(d, "Ana", "Orme", org);
    assert_string_equal(words_at(d, 0), "added Participant Ana Orme");
    i18n_push(LANG_FR);
    assert_string_equal(words_at(d, 0), arena_printf(&d->a, "ajout · %s · Ana Orme", _("Participant")));
    i18n_pop();
    edit_text(d, ana, "first_name", "Anaïs");
    assert_string_equal(words_at(d, 0), "edited Participant Anaïs Orme");
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_string_equal(words_at(d, 0), "undone: edited Participant Ana Orme");
    must(d, history_redo(d->db, &d->a, NULL, &d->e));
    assert_string_equal(words_at(d, 0), "redone: edited Participant Anaïs Orme");
    delete_record(d, ana);
    assert_string_equal(words_at(d, 0), "deleted Participant (no longer there)");
    assert_string_equal(words_at(d, 4), "added Participant (no longer there)");
    struct history_entry entry = {.kind = HIST_ACT, .act = ACT_IMPORT, .entity = &participant, .count = 300};
    assert_string_equal(history_words(d->db, &d->a, &entry), "imported Participants (300)");
    entry = (struct history_entry){.kind = HIST_UNDO, .act = ACT_CHECK_IN, .entity = &theme, .count = 30};
    assert_string_equal(history_words(d->db, &d->a, &entry), "undone: noted who is there: 30 people");
    entry = (struct history_entry){.kind = HIST_BARRIER, .act = ACT_LOAD};
    assert_string_equal(history_words(d->db, &d->a, &entry), "loaded a whole programme");
    entry = (struct history_entry){.kind = HIST_ACT, .act = -1, .entity = &theme};
    assert_string_equal(history_words(d->db, &d->a, &entry), "changed Themes");
}

static bool add_named(struct db *db, void *ctx, struct error *e) {
    struct arena a = {0};
    struct sv rest = sv_from(ctx), name;
    bool ok = true;
    while (ok && sv_next(&rest, ' ', &name)) {
        struct record *r = record_new(&a, &organisation);
        record_set_text(r, "name", name);
        ok = record_insert(db, &a, r, e);
    }
    arena_deinit(&a);
    return ok;
}

static void an_act_that_names_no_row_is_told_by_those_it_made(void **state) {
    struct desk *d = *state;
    struct act act = {.code = ACT_ADD, .entity = &organisation};
    must(d, tx_run(d->db, &act, add_named, (void *)(uintptr_t) "Atelier", &d->e));
    assert_string_equal(words_at(d, 0), "added Organisation Atelier");
    must(d, tx_run(d->db, &act, add_named, (void *)(uintptr_t) "Lune Soleil", &d->e));
    assert_string_equal(words_at(d, 0), "added Organisations (2)");
    act.entity = &participant;
    must(d, tx_run(d->db, &act, add_named, (void *)(uintptr_t) "Verger", &d->e));
    assert_string_equal(words_at(d, 0), "added Participants");
}

static void codes_of_acts_are_their_own(void **state) {
    (void)state;
    for (int i = 0; i < ACT_COUNT; i++) assert_int_equal(act_find(act_text((enum act_code)i)), i);
    assert_int_equal(act_find("dance"), -1);
}

static int64_t newest(struct desk *d) {
    return ask_one(d, "SELECT max(seq) FROM history");
}

static void anything_is_undone_by_name(void **state) {
    struct desk *d = *state;
    struct record *a = add_org(d, "A");
    edit_text(d, a, "commune", "Brest");
    int64_t commune = newest(d);
    edit_text(d, a, "name", "Atelier");
    int64_t name = newest(d);
    char *before = dump(d, d->db);
    must(d, history_undo_one(d->db, commune, &d->e));
    assert_true(record_get(reload(d, a), "commune").null);
    assert_true(sv_is(record_text(reload(d, a), "name"), "Atelier"));
    assert_string_equal(words_at(d, 0), "undid out of turn: Organisation Atelier");
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_string_equal(dump(d, d->db), before);
    must(d, history_redo(d->db, &d->a, NULL, &d->e));
    assert_true(record_get(reload(d, a), "commune").null);
    must(d, history_undo_one(d->db, name, &d->e));
    assert_true(sv_is(record_text(reload(d, a), "name"), "A"));
}

static void what_is_in_the_way_is_named(void **state) {
    struct desk *d = *state;
    static const char NAMED[] =
        "Organisation 'Atelier' was changed since, by Ana on 28/05/2026 22:26 (edited "
        "Organisation): undo that first";
    struct record *org = add_org(d, "Atelier");
    int64_t add = newest(d);
    edit_text(d, org, "commune", "Brest");
    int64_t first = newest(d);
    clock_set(INT64_C(1780000000000));
    edit_text(d, org, "commune", "Quimper");
    clock_set(0);
    int64_t second = newest(d);
    /* what is taken back is not in the way */
    edit_text(d, org, "commune", "Lorient");
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    char *before = dump(d, d->db);
    int64_t acts = newest(d);
    assert_false(history_undo_one(d->db, first, &d->e));
    assert_string_equal(d->e.text, NAMED);
    assert_int_equal(d->e.code, ERR_DATA);
    assert_false(history_undo_one(d->db, add, &d->e));
    assert_string_equal(d->e.text, NAMED);
    assert_false(history_undo_one(d->db, 999, &d->e));
    assert_int_equal(d->e.code, ERR_NO_FILE);
    assert_string_equal(dump(d, d->db), before);
    assert_int_equal(newest(d), acts);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_false(history_undo_one(d->db, second, &d->e));
    assert_string_equal(d->e.text, "this is undone already");
    must(d, history_undo_one(d->db, first, &d->e));
}

static void a_row_that_others_need_is_not_undone_away(void **state) {
    struct desk *d = *state;
    struct record *org = add_org(d, "Atelier");
    int64_t add = newest(d);
    struct record *ana = add_person(d, "Ana", "Orme", org);
    char *before = dump(d, d->db);
    assert_false(history_undo_one(d->db, add, &d->e));
    assert_string_equal(
        d->e.text, "Participant 'Ana Orme' needs (org) a row that would not be there: change that first");
    assert_string_equal(dump(d, d->db), before);
    /* nor does a row come back without what it needs */
    delete_record(d, ana);
    int64_t gone = newest(d);
    delete_record(d, org);
    assert_false(history_undo_one(d->db, gone, &d->e));
    assert_string_equal(
        d->e.text, "Participant 'Ana Orme' needs (org) a row that would not be there: change that first");
    assert_int_equal(rows_of(d, &participant), 0);
}

enum { MANY = 700 };

static bool add_many(struct db *db, void *ctx, struct error *e) {
    struct desk *d = ctx;
    for (int i = 0; i < MANY; i++) {
        struct record *r = record_new(&d->a, &organisation);
        record_set_text(r, "name", SV("x"));
        if (!record_insert(db, &d->a, r, e)) return false;
    }
    return true;
}

static bool swap_names(struct db *db, void *ctx, struct error *e) {
    struct record **two = ctx;
    struct arena a = {0};
    struct record *first = record_copy(&a, two[0]), *second = record_copy(&a, two[1]);
    record_set_text(first, "name", record_text(two[1], "name"));
    record_set_text(second, "name", record_text(two[0], "name"));
    bool ok = record_update(db, two[0], first, e) && record_update(db, two[1], second, e);
    arena_deinit(&a);
    return ok;
}

static void what_is_apart_is_no_step_of_undo(void **state) {
    struct desk *d = *state;
    struct record *two[] = {reload(d, add_org(d, "A")), reload(d, add_org(d, "B"))};
    char *before = dump(d, d->db);
    struct act act = {.code = ACT_NEXT, .entity = &organisation, .count = 2, .apart = true};
    struct record *third = add_org(d, "C");
    must(d, tx_run(d->db, &act, swap_names, two, &d->e));
    int64_t swap = newest(d);
    struct history_entry *top;
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(rows_of(d, &organisation), 2);
    must(d, history_redo_top(d->db, &d->a, &top, &d->e));
    assert_int_equal(top->row, third->id);
    must(d, history_undo_one(d->db, swap, &d->e));
    assert_string_equal(dump(d, d->db), before);
    must(d, history_redo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(rows_of(d, &organisation), 3);
}

static void many_rows_are_checked_too(void **state) {
    struct desk *d = *state;
    struct act act = {.code = ACT_IMPORT, .entity = &organisation, .count = MANY};
    must(d, tx_run(d->db, &act, add_many, d, &d->e));
    int64_t import = newest(d);
    struct record *last;
    must(d, record_find_ref(d->db, &d->a, &organisation, SV("ORG-700"), &last, &d->e));
    struct record *ana = add_person(d, "Ana", "Orme", last);
    assert_false(history_undo_one(d->db, import, &d->e));
    assert_string_equal(
        d->e.text, "Participant 'Ana Orme' needs (org) a row that would not be there: change that first");
    assert_int_equal(rows_of(d, &organisation), MANY);
    delete_record(d, ana);
    must(d, history_undo_one(d->db, import, &d->e));
    assert_int_equal(rows_of(d, &organisation), 0);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(rows_of(d, &organisation), MANY);
}

static void rows_that_swap_values_swap_back(void **state) {
    struct desk *d = *state;
    struct record *two[] = {reload(d, add_org(d, "A")), reload(d, add_org(d, "B"))};
    char *before = dump(d, d->db);
    struct act act = {.code = ACT_REORDER, .entity = &organisation, .count = 2};
    must(d, tx_run(d->db, &act, swap_names, two, &d->e));
    char *after = dump(d, d->db);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_string_equal(dump(d, d->db), before);
    must(d, history_redo(d->db, &d->a, NULL, &d->e));
    assert_string_equal(dump(d, d->db), after);
}

static void nothing_before_a_barrier_is_undone(void **state) {
    struct desk *d = *state;
    add_org(d, "A");
    int64_t first = newest(d);
    add_org(d, "B");
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    close_history(d);
    assert_false(history_undo(d->db, &d->a, NULL, &d->e));
    assert_false(history_redo(d->db, &d->a, NULL, &d->e));
    assert_false(history_undo_one(d->db, first, &d->e));
    assert_string_equal(d->e.text, "this can no longer be undone: its changes are not kept");
    assert_string_equal(words_at(d, 0), "loaded a whole programme");
    struct history_page page;
    must(d, history_list(d->db, &d->a, 0, 9, &page, &d->e));
    assert_int_equal(page.v[0].kind, HIST_BARRIER);
    for (size_t i = 0; i < page.n; i++) assert_false(page.v[i].can_undo);
    assert_true(sv_is(page.v[3].author, "Ana"));
    add_org(d, "C");
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(rows_of(d, &organisation), 1);
}

/* Those of an import are many pages. */
static void what_would_be_undone_is_named_without_its_changes(void **state) {
    enum { PAGES = 1000, FEW = 20 };
    struct desk *d = *state;
    struct history_entry *top;
    int now, ignored;
    add_org(d, "A");
    must(d, db_exec(d->db, "UPDATE history SET changeset = zeroblob(1024000)", &d->e));
    sqlite3_db_release_memory(d->db->lite);
    sqlite3_db_status(d->db->lite, SQLITE_DBSTATUS_CACHE_MISS, &now, &ignored, 1);
    must(d, history_undo_top(d->db, &d->a, &top, &d->e));
    sqlite3_db_status(d->db->lite, SQLITE_DBSTATUS_CACHE_MISS, &now, &ignored, 0);
    assert_true(top->can_undo);
    assert_in_range(now, 1, FEW);
    assert_true(ask_one(d, "PRAGMA page_count") > PAGES);
}

int test_history(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(undo_and_redo_go_back_and_forth),
        DESK_TEST(history_only_grows),
        DESK_TEST(the_stack_is_the_files),
        DESK_TEST(the_top_says_whose_it_is),
        DESK_TEST(what_would_be_undone_is_named_without_its_changes),
        DESK_TEST(the_ends_of_the_history_are_known),
        DESK_TEST(undoing_what_others_did_works_across_processes),
        DESK_TEST(pages_go_back_in_time),
        DESK_TEST(words_are_of_the_moment),
        DESK_TEST(an_act_that_names_no_row_is_told_by_those_it_made),
        DESK_TEST(anything_is_undone_by_name),
        DESK_TEST(what_is_in_the_way_is_named),
        DESK_TEST(a_row_that_others_need_is_not_undone_away),
        DESK_TEST(what_is_apart_is_no_step_of_undo),
        DESK_TEST(many_rows_are_checked_too),
        DESK_TEST(rows_that_swap_values_swap_back),
        DESK_TEST(nothing_before_a_barrier_is_undone),
        cmocka_unit_test(codes_of_acts_are_their_own),
    };
    return cmocka_run_group_tests_name("history", tests, NULL, NULL);
}
