#include "groups.h"
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

int test_history(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(undo_and_redo_go_back_and_forth),
    };
    return cmocka_run_group_tests_name("history", tests, NULL, NULL);
}
