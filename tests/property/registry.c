#include "../support/check.h"
#include "../support/rows.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/list.h"
#include "catalyse/store/maintain.h"
#include "catalyse/store/query.h"
#include "groups.h"
#include "world.h"
#include <string.h>

static void each_table_is_its_entity(void **state) {
    (void)state;
    struct world w;
    struct flaws found;
    world_open(&w, 2);
    if (!db_check_integrity(w.db, &w.a, &found, &w.e)) fail_msg("%s", w.e.text);
    if (found.n) fail_msg("%s", found.v[0]);
    for (size_t i = 0; i < N_ENTITIES; i++) {
        struct query q;
        assert_true(query_open(w.db, "SELECT name FROM pragma_table_info(?) WHERE cid > 5", &q, &w.e));
        query_bind_text(&q, 1, sv_from(ENTITIES[i]->name));
        size_t columns = 0;
        for (; query_next(&q, &w.e) == STEP_ROW; columns++)
            if (field_index(ENTITIES[i], query_text(&q, 0)) < 0)
                fail_msg("%s has a column %.*s", ENTITIES[i]->name, SV_ARG(query_text(&q, 0)));
        query_close(&q);
        assert_int_equal(columns, ENTITIES[i]->n_fields);
    }
    int64_t tables;
    assert_true(
        query_one(w.db,
                  "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                  "AND name NOT IN ('meta', 'history')",
                  0, &tables, &w.e));
    assert_int_equal(tables, N_ENTITIES);
    world_close(&w);
}

static const char *rule_of(const struct field *f) {
    return f->flags & F_CASCADE ? "CASCADE" : f->flags & F_RESTRICT ? "RESTRICT" : "SET NULL";
}

static void each_reference_does_what_its_flags_say(void **state) {
    (void)state;
    struct world w;
    world_open(&w, 3);
    for (size_t i = 0; i < N_ENTITIES; i++) {
        for (size_t k = 0; k < ENTITIES[i]->n_fields; k++) {
            const struct field *f = &ENTITIES[i]->fields[k];
            struct query q;
            if (f->kind != FIELD_REF) continue;
            /* what must be there, or must not go, stands before in the registry: rows are deleted from its
             * end */
            bool binds = f->flags & (F_REQUIRED | F_RESTRICT);
            if (binds && entity_index(entity_named(f->target)) > i)
                fail_msg("%s.%s", ENTITIES[i]->name, f->name);
            assert_true(query_open(
                w.db, "SELECT \"table\", on_delete FROM pragma_foreign_key_list(?) WHERE \"from\" = ?", &q,
                &w.e));
            query_bind_text(&q, 1, sv_from(ENTITIES[i]->name));
            query_bind_text(&q, 2, sv_from(f->name));
            assert_int_equal(query_next(&q, &w.e), STEP_ROW);
            assert_true(sv_is(query_text(&q, 0), f->target));
            if (!sv_is(query_text(&q, 1), rule_of(f))) fail_msg("%s.%s", ENTITIES[i]->name, f->name);
            query_close(&q);
        }
    }
    world_close(&w);
}

static void same_record(const struct record *a, const struct record *b) {
    assert_true(a->id == b->id && sv_eq(a->ref, b->ref) && sv_eq(a->created_at, b->created_at));
    for (size_t i = 0; i < a->entity->n_fields; i++)
        if (!value_eq(a->v[i], b->v[i])) fail_msg("%s.%s", a->entity->name, a->entity->fields[i].name);
}

/* What goes in comes out, can be listed, found, named, and deleted. */
static void every_entity_keeps_its_rows(void **state) {
    (void)state;
    struct world w;
    size_t kept[128] = {0};
    world_open(&w, 4);
    for (int round = 0; round < 8; round++) {
        for (size_t i = 0; i < N_ENTITIES; i++) {
            struct record *r, *back;
            struct list_rows rows;
            size_t place;
            if (!world_record(&w, ENTITIES[i], &r) || !act_insert(w.db, &w.a, r, &w.e)) continue;
            kept[i]++;
            assert_true(record_find_ref(w.db, &w.a, ENTITIES[i], r->ref, &back, &w.e));
            same_record(r, back);
            struct list_query query = {.entity = ENTITIES[i]};
            assert_true(list_run(w.db, &w.a, &query, &rows, &w.e));
            assert_int_equal(rows.n, kept[i]);
            assert_true(list_place(w.db, &query, r->id, &place, &w.e));
            same_record(rows.v[place], r);
            assert_true(*row_title(w.db, &w.a, ENTITIES[i], r->id) != '\0');
            query.text = sv_from(record_title(w.db, &w.a, r));
            assert_true(list_run(w.db, &w.a, &query, &rows, &w.e));
        }
    }
    for (size_t i = 0; i < N_ENTITIES; i++)
        if (kept[i] == 0) fail_msg("no row of %s", ENTITIES[i]->name);
    struct flaws found;
    assert_true(db_check_integrity(w.db, &w.a, &found, &w.e));
    if (found.n) fail_msg("%s", found.v[0]);
    for (size_t i = N_ENTITIES; i-- > 0;)
        for (int64_t id; (id = world_row(&w, w.db, ENTITIES[i]));)
            if (!act_delete(w.db, ENTITIES[i], id, &w.e)) fail_msg("%s", w.e.text);
    world_close(&w);
}

int registry_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_table_is_its_entity),
        cmocka_unit_test(each_reference_does_what_its_flags_say),
        cmocka_unit_test(every_entity_keeps_its_rows),
    };
    return cmocka_run_group_tests_name("registry", tests, NULL, NULL);
}
