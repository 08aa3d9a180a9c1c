#include "../support/check.h"
#include "../support/rows.h"
#include "catalyse/store/history.h"
#include "catalyse/store/query.h"
#include "groups.h"
#include "world.h"

/* The undo law: whatever was done, by whomever, undoing all of it gives the start back, byte for byte,
 * redoing all of it the end, and every step in between is the state that was there. */

enum { ACTIONS = 1000 };

struct timeline {
    struct world w;
    struct db *other; /* as another process would have it open */
    uint64_t states[ACTIONS + 1];
    size_t now, end; /* the state we are in, the last one that redo reaches */
    size_t done, refused;
};

static struct db *either(struct timeline *t) {
    return prng_below(&t->w.random, 4) ? t->w.db : t->other;
}

static void acted(struct timeline *t, struct db *db, bool ok, int64_t seq) {
    int64_t newest;
    uint64_t hash = world_hash(&t->w, db);
    if (!query_one(db, "SELECT max(seq) FROM history", 0, &newest, &t->w.e)) fail_msg("%s", t->w.e.text);
    if (!ok || newest == seq) {
        t->refused++;
        assert_int_equal(newest, seq);
        assert_true(hash == t->states[t->now]);
        return;
    }
    t->states[++t->now] = hash;
    t->end = t->now;
    t->done++;
}

/* Most entities need rows of others first: the next that can be made is made. */
static bool add(struct timeline *t, struct db *db) {
    struct record *r;
    for (int tries = 0; tries < 20; tries++)
        if (world_record(&t->w, world_entity(&t->w), &r)) return act_insert(db, &t->w.a, r, &t->w.e);
    return false;
}

static bool edit(struct timeline *t, struct db *db) {
    const struct entity *entity = world_entity(&t->w);
    int64_t id = world_row(&t->w, db, entity);
    struct record *r;
    if (!id || !record_load(db, &t->w.a, entity, id, &r, &t->w.e)) return false;
    struct record *after = record_copy(&t->w.a, r);
    for (int i = 0; i < 3; i++) {
        size_t f = prng_below(&t->w.random, entity->n_fields);
        if (!world_value(&t->w, &entity->fields[f], &after->v[f])) after->v[f] = r->v[f];
    }
    return act_update(db, r, after, &t->w.e);
}

static bool delete (struct timeline *t, struct db *db) {
    const struct entity *entity = world_entity(&t->w);
    int64_t id = world_row(&t->w, db, entity);
    return id && act_delete(db, entity, id, &t->w.e);
}

static bool revert(struct timeline *t, struct db *db) {
    int64_t newest;
    if (!query_one(db, "SELECT max(seq) FROM history", 0, &newest, &t->w.e)) return false;
    return newest > 0 &&
           history_undo_one(db, 1 + (int64_t)prng_below(&t->w.random, (uint64_t)newest), &t->w.e);
}

static void act(struct timeline *t) {
    static bool (*const deeds[])(struct timeline *, struct db *) = {add,  add,    add,   edit,
                                                                    edit, delete, revert};
    struct db *db = either(t);
    int64_t seq;
    if (!query_one(db, "SELECT ifnull(max(seq), 0) FROM history", 0, &seq, &t->w.e))
        fail_msg("%s", t->w.e.text);
    bool ok = deeds[prng_below(&t->w.random, sizeof deeds / sizeof *deeds)](t, db);
    if (seq == 0 && !ok) return; /* max(seq) of no rows */
    acted(t, db, ok, seq);
}

static void step(struct timeline *t, bool back) {
    struct db *db = either(t);
    bool ok = back ? history_undo(db, &t->w.a, NULL, &t->w.e) : history_redo(db, &t->w.a, NULL, &t->w.e);
    bool expected = back ? t->now > 0 : t->now < t->end;
    if (ok != expected) fail_msg("%s: %s", back ? "undo" : "redo", t->w.e.text);
    if (ok) t->now += back ? (size_t)-1 : 1;
    assert_true(world_hash(&t->w, db) == t->states[t->now]);
}

static void any(struct timeline *t) {
    uint64_t dice = prng_below(&t->w.random, 100);
    if (dice < 70)
        act(t);
    else if (dice < 84)
        step(t, true);
    else if (dice < 98)
        step(t, false);
    else
        world_reopen(&t->w);
    arena_reset(&t->w.a);
}

/* The state: the seed. */
static void the_undo_law_holds(void **state) {
    struct timeline *t = xcalloc(1, sizeof *t);
    world_open(&t->w, *(const uint64_t *)*state);
    if (!db_open(t->w.path, DB_COMMAND, db_registry(t->w.db), "Bo", &t->other, &t->w.e))
        fail_msg("%s", t->w.e.text);
    world_hurry(&t->w, t->other);
    uint64_t start = t->states[0] = world_hash(&t->w, t->w.db);
    for (int i = 0; i < ACTIONS; i++) any(t);
    while (t->now < t->end) step(t, false);
    uint64_t end = t->states[t->end];
    assert_true(t->done > ACTIONS / 3);
    while (t->now > 0) step(t, true);
    step(t, true);
    assert_true(world_hash(&t->w, t->w.db) == start);
    world_reopen(&t->w);
    while (t->now < t->end) step(t, false);
    step(t, false);
    assert_true(world_hash(&t->w, t->w.db) == end);
    db_close(t->other);
    world_close(&t->w);
    xfree(t);
}

int undo_tests(uint64_t seed) {
    const struct CMUnitTest tests[] = {cmocka_unit_test_prestate(the_undo_law_holds, &seed)};
    return cmocka_run_group_tests_name("undo", tests, NULL, NULL);
}
