#include "catalyse/store/sign.h"
#include "groups.h"
#include <string.h>

static struct sv sign(struct desk *d, struct db *db, const char *name) {
    struct sv text;
    must(d, sign_get(db, &d->a, name, &text, &d->e));
    return text;
}

static void the_last_sign_of_a_name_stands(void **state) {
    struct desk *d = *state;
    assert_null(sign(d, d->db, "room").p);
    must(d, sign_set(d->db, "room", SV("one"), &d->e));
    must(d, sign_set(d->db, "other", SV("'; DROP TABLE meta; --"), &d->e));
    must(d, sign_set(d->db, "room", SV("two"), &d->e));
    assert_true(sv_is(sign(d, d->db, "room"), "two"));
    assert_true(sv_is(sign(d, d->db, "other"), "'; DROP TABLE meta; --"));
}

/* Neither the identity of the file nor its programme can be reached by a name. */
static void a_sign_is_nothing_else_of_the_file(void **state) {
    struct desk *d = *state;
    const char *uuid = arena_printf(&d->a, "%s", db_uuid(d->db));
    must(d, sign_set(d->db, "uuid", SV("mine"), &d->e));
    db_close(d->db);
    d->db = open_as(d, d->path, DB_FACE);
    assert_string_equal(db_uuid(d->db), uuid);
}

static void signs_are_no_acts(void **state) {
    struct desk *d = *state;
    struct history_entry *top;
    add_org(d, "A");
    char *before = dump(d, d->db);
    int64_t acts = ask_one(d, "SELECT count(*) FROM history");
    must(d, sign_set(d->db, "room", SV("clock"), &d->e));
    assert_string_equal(dump(d, d->db), before);
    assert_int_equal(ask_one(d, "SELECT count(*) FROM history"), acts);
    must(d, history_undo(d->db, &d->a, &top, &d->e));
    assert_int_equal(top->act, ACT_ADD);
    assert_int_equal(rows_of(d, &organisation), 0);
    assert_true(sv_is(sign(d, d->db, "room"), "clock"));
    must(d, history_redo(d->db, &d->a, &top, &d->e));
    assert_int_equal(rows_of(d, &organisation), 1);
}

static void others_see_it_at_once(void **state) {
    struct desk *d = *state;
    struct db *room = open_as(d, d->path, DB_ROOM);
    int64_t mine = db_revision(d->db);
    assert_false(db_poll(room));
    must(d, sign_set(d->db, "room", SV("clock"), &d->e));
    assert_true(db_revision(d->db) > mine);
    assert_true(db_poll(room));
    assert_true(sv_is(sign(d, room, "room"), "clock"));
    assert_false(sign_set(room, "room", SV("no"), &d->e));
    assert_int_equal(d->e.code, ERR_IO);
    assert_true(sv_is(sign(d, d->db, "room"), "clock"));
    db_close(room);
}

int test_sign(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(the_last_sign_of_a_name_stands),
        DESK_TEST(a_sign_is_nothing_else_of_the_file),
        DESK_TEST(signs_are_no_acts),
        DESK_TEST(others_see_it_at_once),
    };
    return cmocka_run_group_tests_name("sign", tests, NULL, NULL);
}
