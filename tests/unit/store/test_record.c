#include "catalyse/base/date.h"
#include "groups.h"
#include <string.h>

static void what_is_empty_is_made(void **state) {
    struct desk *d = *state;
    clock_set(INT64_C(1780000000000));
    struct record *r = add_org(d, "Atelier Nord");
    clock_set(0);
    assert_string_equal(r->ref.p, "ORG-1");
    assert_string_equal(r->created_at.p, "2026-05-28T20:26:40.000Z");
    assert_true(sv_eq(r->created_at, r->updated_at));
    assert_true(sv_is(r->author, "Ana"));
    assert_true(r->id >> 22 == INT64_C(1780000000000) - INT64_C(1577836800000));
    struct record *now = reload(d, r);
    assert_true(now->id == r->id && sv_eq(now->ref, r->ref) && sv_eq(now->created_at, r->created_at));
    assert_true(sv_is(record_text(now, "name"), "Atelier Nord"));
    assert_true(record_get(now, "commune").null);
}

static void what_is_given_is_kept(void **state) {
    struct desk *d = *state;
    struct record *r = record_new(&d->a, &organisation);
    r->id = 42;
    r->ref = SV("asso é");
    r->created_at = SV("2025-01-01T00:00:00.000Z");
    r->updated_at = SV("2025-01-02T00:00:00.000Z");
    r->author = SV("Bo");
    record_set_text(r, "name", SV("X"));
    record_set_int(r, "annual_budget", -0);
    add_record(d, r);
    struct record *now;
    must(d, record_find_ref(d->db, &d->a, &organisation, SV("asso é"), &now, &d->e));
    assert_int_equal(now->id, 42);
    assert_true(sv_is(now->author, "Bo"));
    assert_true(sv_is(now->updated_at, "2025-01-02T00:00:00.000Z"));
    assert_false(record_get(now, "annual_budget").null);
}

static void refs_go_on_after_the_largest(void **state) {
    struct desk *d = *state;
    static const struct {
        const char *given, *made;
    } cases[] = {
        {NULL, "ORG-1"},        {"ORG-36", "ORG-37"},
        {"ORG-9", "ORG-38"},    {"org-99", "ORG-39"},
        {"ORG-", "ORG-40"},     {"ORG-7b", "ORG-41"},
        {"ORGA-500", "ORG-42"}, {"ORG-12345678901234567890", "ORG-43"},
        {"ORG-44", "ORG-45"},
    };
    for (int reopened = 0; reopened < 2; reopened++) {
        for (size_t i = 0; i < COUNT(cases); i++) {
            if (cases[i].given) {
                struct record *r = record_new(&d->a, &organisation);
                r->ref = sv_from(cases[i].given);
                record_set_text(r, "name", SV("x"));
                add_record(d, r);
            }
            if (reopened) {
                db_close(d->db);
                d->db = open_as(d, d->path, DB_FACE);
            }
            assert_string_equal(add_org(d, "y")->ref.p, cases[i].made);
        }
        while (history_undo(d->db, &d->a, NULL, &d->e)) continue;
    }
    assert_string_equal(add_org(d, "again")->ref.p, "ORG-1");
}

static void merge_into(struct desk *d, const struct record *from, const struct record *into) {
    struct record *after = record_copy(&d->a, from);
    record_set_int(after, "merged_into", into->id);
    must(d, act_update(d->db, from, after, &d->e));
}

static void no_row_stands_above_itself(void **state) {
    struct desk *d = *state;
    struct record *a = add_theme(d, "a"), *b = add_theme(d, "b"), *c = add_theme(d, "c");
    struct record *own = record_copy(&d->a, a), *back = record_copy(&d->a, c);
    record_set_int(own, "merged_into", a->id);
    assert_false(act_update(d->db, a, own, &d->e));
    assert_non_null(strstr(d->e.text, "Theme a"));
    merge_into(d, a, b);
    merge_into(d, b, c);
    record_set_int(back, "merged_into", a->id);
    assert_false(act_update(d->db, c, back, &d->e));
    assert_int_equal(d->e.code, ERR_DATA);
    struct record *made = record_new(&d->a, &theme);
    made->id = 7;
    record_set_text(made, "code", SV("d"));
    record_set_text(made, "name_fr", SV("D"));
    record_set_text(made, "name_en", SV("D"));
    record_set_int(made, "merged_into", made->id);
    assert_false(act_insert(d->db, &d->a, made, &d->e));
}

static void ids_grow_even_when_the_clock_goes_back(void **state) {
    struct desk *d = *state;
    int64_t last = 0;
    for (int i = 0; i < 100; i++) {
        clock_set(INT64_C(1780000000000) - i * 1000);
        int64_t id = add_org(d, "x")->id;
        assert_true(id > last);
        last = id;
    }
    clock_set(0);
}

static void an_update_writes_what_differs(void **state) {
    struct desk *d = *state;
    struct record *r = add_org(d, "Atelier Nord");
    struct record *first = reload(d, r), *mine = record_copy(&d->a, first),
                  *theirs = record_copy(&d->a, first);
    record_set_text(mine, "name", SV("Atelier Sud"));
    record_set_text(theirs, "commune", SV("Brest"));
    must(d, act_update(d->db, first, mine, &d->e));
    must(d, act_update(d->db, first, theirs, &d->e));
    struct record *now = reload(d, r);
    assert_true(sv_is(record_text(now, "name"), "Atelier Sud"));
    assert_true(sv_is(record_text(now, "commune"), "Brest"));

    record_set_text(theirs, "name", SV("Atelier Est"));
    assert_false(act_update(d->db, first, theirs, &d->e));
    assert_int_equal(d->e.code, ERR_BUSY);
    assert_string_equal(d->e.text, "Organisation: 'name' was changed meanwhile elsewhere; look at it again");
    assert_true(sv_is(record_text(reload(d, r), "name"), "Atelier Sud"));
}

static void an_update_without_change_leaves_no_trace(void **state) {
    struct desk *d = *state;
    struct record *r = reload(d, add_org(d, "Atelier"));
    int64_t revision = db_revision(d->db), acts = ask_one(d, "SELECT count(*) FROM history");
    must(d, act_update(d->db, r, record_copy(&d->a, r), &d->e));
    must(d, act_update(d->db, NULL, r, &d->e));
    assert_int_equal(db_revision(d->db), revision);
    assert_int_equal(ask_one(d, "SELECT count(*) FROM history"), acts);
}

static void a_ref_may_change_but_not_into_another(void **state) {
    struct desk *d = *state;
    struct record *r = add_org(d, "A"), *other = add_org(d, "B");
    struct record *after = record_copy(&d->a, r);
    after->ref = SV("asso-a");
    must(d, act_update(d->db, r, after, &d->e));
    assert_true(sv_is(reload(d, r)->ref, "asso-a"));
    after->ref = other->ref;
    assert_false(act_update(d->db, NULL, after, &d->e));
    assert_string_equal(d->e.text, "Organisation: there is a 'ORG-2' already");
}

static void wrong_rows_are_refused_in_words(void **state) {
    struct desk *d = *state;
    struct record *org = add_org(d, "A");
    static const struct {
        const char *field;
        struct value value;
        const char *said;
    } cases[] = {
        {"first_name", {.null = true}, "first_name: this cannot stay empty"},
        {"org", {.i = 7}, "org: the one it names (Organisation) is not there"},
        {"org", {.null = true}, "org: this cannot stay empty"},
        {"subgroup", {.i = 7}, "subgroup: the one it names (Subgroup) is not there"},
        {"may_commit", {.i = 2}, "may_commit: '' is neither yes nor no"},
        {"programme_role", {.t = {"boss", 4}}, "programme_role: 'boss' is none of: voice, funder"},
        {"email", {.t = {"a\nb", 3}}, "email: the text holds characters that cannot be kept"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct record *r = record_new(&d->a, &participant);
        record_set_text(r, "first_name", SV("Ana"));
        record_set_text(r, "last_name", SV("Orme"));
        record_set_int(r, "org", org->id);
        r->v[field_at(&participant, cases[i].field)] = cases[i].value;
        assert_false(act_insert(d->db, &d->a, r, &d->e));
        assert_int_equal(d->e.code, ERR_DATA);
        assert_string_equal(d->e.text, cases[i].said);
    }
    assert_int_equal(rows_of(d, &participant), 0);
}

static void a_ref_or_id_twice_is_refused(void **state) {
    struct desk *d = *state;
    struct record *first = add_org(d, "A"), *r = record_new(&d->a, &organisation);
    record_set_text(r, "name", SV("B"));
    r->ref = first->ref;
    assert_false(act_insert(d->db, &d->a, r, &d->e));
    assert_string_equal(d->e.text, "Organisation: there is a 'ORG-1' already");
    r->ref = SV("x");
    r->id = first->id;
    assert_false(act_insert(d->db, &d->a, r, &d->e));
    assert_string_equal(d->e.text, "Organisation: there is a row with the id of 'x' already");
    r->id = 0;
    r->ref = SV("a\tb");
    assert_false(act_insert(d->db, &d->a, r, &d->e));
    assert_string_equal(d->e.text, "Organisation: Reference: the text holds characters that cannot be kept");
}

static void what_is_not_there_is_told(void **state) {
    struct desk *d = *state;
    struct record *r;
    int64_t id = 1;
    struct sv ref;
    assert_false(record_load(d->db, &d->a, &organisation, 7, &r, &d->e));
    assert_int_equal(d->e.code, ERR_NO_FILE);
    assert_false(record_find_ref(d->db, &d->a, &organisation, SV("ORG-7"), &r, &d->e));
    assert_string_equal(d->e.text, "Organisation: there is no 'ORG-7'");
    must(d, record_id(d->db, &organisation, SV("ORG-7"), &id, &d->e));
    assert_int_equal(id, 0);
    must(d, record_ref(d->db, &d->a, &organisation, 7, &ref, &d->e));
    assert_null(ref.p);
}

static void rows_read_together_come_in_the_order_asked_for(void **state) {
    enum { ROWS = 70, ASKED = ROWS + 2 };
    struct desk *d = *state;
    struct record *rows[ASKED];
    int64_t ids[ASKED];
    for (int i = 0; i < ROWS; i++) ids[ROWS - 1 - i] = add_org(d, arena_printf(&d->a, "Org %d", i))->id;
    ids[ROWS] = 7;
    ids[ROWS + 1] = ids[0];
    must(d, record_load_some(d->db, &d->a, &organisation, ids, ASKED, rows, &d->e));
    assert_null(rows[ROWS]);
    for (size_t i = 0; i < ASKED; i++)
        if (i != ROWS) assert_int_equal(rows[i]->id, ids[i]);
    assert_true(sv_is(record_text(rows[0], "name"), "Org 69"));
    must(d, record_load_some(d->db, &d->a, &organisation, ids, 0, rows, &d->e));
}

static void titles_follow_references_and_the_language(void **state) {
    struct desk *d = *state;
    struct record *org = add_org(d, "Atelier Nord"), *t = add_theme(d, "EMP");
    struct record *g = add_group(d, t, "Emploi"), *nameless = add_group(d, t, "");
    struct record *ana = add_person(d, "Ana", "Orme", org);
    assert_string_equal(row_title(d->db, &d->a, &participant, ana->id), "Ana Orme");
    assert_string_equal(row_title(d->db, &d->a, &subgroup, g->id), "Emploi · Theme EMP");
    assert_string_equal(row_title(d->db, &d->a, &subgroup, nameless->id), "Theme EMP");
    i18n_push(LANG_FR);
    assert_string_equal(row_title(d->db, &d->a, &theme, t->id), "Thème EMP");
    i18n_pop();
    struct record *m = record_new(&d->a, &subgroup_member);
    record_set_int(m, "subgroup", g->id);
    record_set_int(m, "org", org->id);
    add_record(d, m);
    assert_string_equal(record_title(d->db, &d->a, m), "Emploi · Theme EMP · Atelier Nord");
    assert_string_equal(row_title(d->db, &d->a, &participant, 7), "Participant (no longer there)");
    assert_string_equal(record_shown(d->db, &d->a, ana, field_at(&participant, "org")), "Atelier Nord");
    assert_string_equal(record_shown(d->db, &d->a, ana, field_at(&participant, "may_commit")), "no");
    assert_string_equal(record_shown(d->db, &d->a, ana, field_at(&participant, "subgroup")), "");
}

int test_record(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(what_is_empty_is_made),
        DESK_TEST(what_is_given_is_kept),
        DESK_TEST(refs_go_on_after_the_largest),
        DESK_TEST(ids_grow_even_when_the_clock_goes_back),
        DESK_TEST(an_update_writes_what_differs),
        DESK_TEST(an_update_without_change_leaves_no_trace),
        DESK_TEST(a_ref_may_change_but_not_into_another),
        DESK_TEST(wrong_rows_are_refused_in_words),
        DESK_TEST(a_ref_or_id_twice_is_refused),
        DESK_TEST(no_row_stands_above_itself),
        DESK_TEST(what_is_not_there_is_told),
        DESK_TEST(rows_read_together_come_in_the_order_asked_for),
        DESK_TEST(titles_follow_references_and_the_language),
    };
    return cmocka_run_group_tests_name("record", tests, NULL, NULL);
}
