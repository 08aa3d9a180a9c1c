#include "catalyse/store/bulk.h"
#include "groups.h"

/* A person before its organisation; the organisation may stay away. */
struct load {
    struct desk *d;
    bool whole;
};

static bool load_backwards(struct db *db, void *ctx, struct error *e) {
    struct load *load = ctx;
    int64_t org = bulk_id(db);
    struct record *ana = record_new(&load->d->a, &participant),
                  *atelier = record_new(&load->d->a, &organisation);
    record_set_text(ana, "first_name", SV("Ana"));
    record_set_text(ana, "last_name", SV("Orme"));
    record_set_int(ana, "org", org);
    atelier->id = org;
    record_set_text(atelier, "name", SV("Atelier"));
    return record_insert(db, &load->d->a, ana, e) &&
           (!load->whole || record_insert(db, &load->d->a, atelier, e));
}

static bool act_backwards(struct db *db, void *ctx, struct error *e) {
    return bulk_begin(db, e) && load_backwards(db, ctx, e);
}

static void rows_come_in_any_order(void **state) {
    struct desk *d = *state;
    struct load load = {d, true};
    struct act act = {.code = ACT_IMPORT, .entity = &participant, .count = 1};
    must(d, tx_run(d->db, &act, act_backwards, &load, &d->e));
    assert_int_equal(rows_of(d, &participant) + rows_of(d, &organisation), 2);
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(rows_of(d, &participant) + rows_of(d, &organisation), 0);
    must(d, history_redo(d->db, &d->a, NULL, &d->e));
}

static void a_reference_that_leads_nowhere_fails_it_all(void **state) {
    struct desk *d = *state;
    struct load load = {d, false};
    struct act act = {.code = ACT_IMPORT, .entity = &participant, .count = 1};
    assert_false(tx_run(d->db, &act, act_backwards, &load, &d->e));
    assert_int_equal(d->e.code, ERR_DATA);
    assert_false(bulk_load(d->db, ACT_LOAD, load_backwards, &load, &d->e));
    assert_int_equal(rows_of(d, &participant), 0);
    assert_int_equal(ask_one(d, "SELECT count(*) FROM history"), 0);
    /* what comes after is checked at once again */
    struct record *r = record_new(&d->a, &participant);
    record_set_text(r, "first_name", SV("Ana"));
    record_set_text(r, "last_name", SV("Orme"));
    record_set_int(r, "org", 7);
    assert_false(act_insert(d->db, &d->a, r, &d->e));
    assert_string_equal(d->e.text, "org: the one it names (Organisation) is not there");
}

static void a_load_is_a_barrier(void **state) {
    struct desk *d = *state;
    struct load load = {d, true};
    add_theme(d, "EMP");
    must(d, bulk_load(d->db, ACT_LOAD, load_backwards, &load, &d->e));
    assert_int_equal(rows_of(d, &participant), 1);
    assert_false(history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(d->e.code, ERR_NO_FILE);
    struct history_page page;
    must(d, history_list(d->db, &d->a, 0, 9, &page, &d->e));
    assert_int_equal(page.v[0].kind, HIST_BARRIER);
    assert_int_equal(page.v[0].act, ACT_LOAD);
}

int test_bulk(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(rows_come_in_any_order),
        DESK_TEST(a_reference_that_leads_nowhere_fails_it_all),
        DESK_TEST(a_load_is_a_barrier),
    };
    return cmocka_run_group_tests_name("bulk", tests, NULL, NULL);
}
