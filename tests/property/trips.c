#include "../support/check.h"
#include "../support/rows.h"
#include "catalyse/base/fs.h"
#include "catalyse/domain/entities.h"
#include "catalyse/service/dump.h"
#include "catalyse/service/import.h"
#include "catalyse/service/rows.h"
#include "catalyse/service/session.h"
#include "catalyse/service/share.h"
#include "catalyse/store/list.h"
#include "catalyse/store/maintain.h"
#include "groups.h"
#include "world.h"
#include <stdlib.h>

/* Rows of all entities, as random as they come. */
static void fill(struct world *w, uint64_t seed) {
    world_open(w, seed);
    for (int round = 0; round < 12; round++)
        for (size_t i = 0; i < N_ENTITIES; i++) {
            struct record *r;
            if (world_record(w, ENTITIES[i], &r)) act_insert(w->db, &w->a, r, &w->e);
        }
}

static char *beside(struct world *w, const char *name) {
    return arena_printf(&w->a, "%s-%s", w->path, name);
}

static struct db *open_beside(struct world *w, const char *path) {
    struct db *db;
    struct registry registry = {ENTITIES, N_ENTITIES};
    if (!db_open(path, DB_COMMAND, registry, "Bob", &db, &w->e)) fail_msg("%s", w->e.text);
    return db;
}

static struct sv data_of(struct world *w, struct db *db) {
    struct str out = {0};
    if (!dump_write(db, false, sink_to_str(&out), &w->e)) fail_msg("%s", w->e.text);
    struct sv text = sv_of(arena_strndup(&w->a, str_c(&out), out.n), out.n);
    str_deinit(&out);
    return text;
}

static void same_data(struct world *w, const char *path, struct sv data) {
    struct db *db = open_beside(w, path);
    struct sv now = data_of(w, db);
    size_t at = 0;
    while (at < data.n && at < now.n && data.p[at] == now.p[at]) at++;
    size_t from = at > 200 ? at - 200 : 0;
    if (!sv_eq(now, data)) fail_msg("%.300s\nis now\n%.300s", data.p + from, now.p + from);
    db_close(db);
    assert_true(fs_remove(path, &w->e));
}

static uint64_t first_seed;

static void folders_and_dumps_bring_everything_back(void **state) {
    (void)state;
    for (uint64_t seed = first_seed; seed < first_seed + 5; seed++) {
        struct world w;
        struct session_report report;
        fill(&w, seed);
        struct sv data = data_of(&w, w.db);
        const char *folder = beside(&w, "folder"), *file = beside(&w, "new"), *json = beside(&w, "json");
        if (!session_export(w.db, folder, &w.e)) fail_msg("%s", w.e.text);
        if (!session_create(folder, file, "Bob", &w.a, &report, &w.e)) fail_msg("%s", w.e.text);
        same_data(&w, file, data);
        assert_true(fs_write(json, data, &w.e));
        FILE *in = fopen(json, "rb");
        struct dump_loops cut;
        if (!dump_load(in, json, file, "Bob", &w.a, &cut, &w.e)) fail_msg("%s", w.e.text);
        fclose(in);
        same_data(&w, file, data);
        assert_true(fs_remove_tree(folder, &w.e) && fs_remove(json, &w.e));
        world_close(&w);
    }
}

static bool put(const struct record *r, void *rows, struct error *e) {
    return rows_put(rows, r, e);
}

static void list_csv(struct world *w, const struct entity *entity, const char *path) {
    struct str out = {0};
    struct rows *rows;
    struct rows_options o = {.format = ROWS_CSV};
    struct list_query q = {.entity = entity};
    bool ok = rows_begin(w->db, entity, &o, sink_to_str(&out), &rows, &w->e) &&
              list_each(w->db, &q, put, rows, &w->e) && rows_end(&rows, &w->e) &&
              fs_write(path, str_sv(&out), &w->e);
    if (!ok) fail_msg("%s", w->e.text);
    str_deinit(&out);
}

static void what_was_listed_changes_nothing_when_imported(void **state) {
    (void)state;
    struct world w;
    fill(&w, first_seed);
    struct sv data = data_of(&w, w.db);
    for (size_t i = 0; i < N_ENTITIES; i++) {
        struct import_result r;
        struct import_options o = {0};
        const char *path = beside(&w, "list.csv");
        list_csv(&w, ENTITIES[i], path);
        if (!import_csv(w.db, ENTITIES[i], path, &o, &w.a, &r, &w.e)) fail_msg("%s", w.e.text);
        if (r.refused) fail_msg("%s", r.problems.v[0]);
        assert_int_equal(r.added + r.changed, 0);
        assert_true(fs_remove(path, &w.e));
    }
    assert_true(sv_eq(data_of(&w, w.db), data));
    world_close(&w);
}

static void stripped_copies_are_sound(void **state) {
    (void)state;
    struct world w;
    fill(&w, first_seed + 1);
    for (int viewer = AUD_ORGANISERS; viewer <= AUD_PUBLIC; viewer++) {
        struct share_result r;
        struct flaws found;
        const char *path = beside(&w, "copy");
        if (!share_write(w.db, &(struct share_options){(enum audience)viewer, 0, false}, path, &w.a, &r,
                         &w.e))
            fail_msg("%s", w.e.text);
        struct db *copy = open_beside(&w, path);
        assert_true(db_check_integrity(copy, &w.a, &found, &w.e));
        if (found.n) fail_msg("%s", found.v[0]);
        db_close(copy);
        assert_true(fs_remove(path, &w.e));
    }
    world_close(&w);
}

int trip_tests(uint64_t seed) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(folders_and_dumps_bring_everything_back),
        cmocka_unit_test(what_was_listed_changes_nothing_when_imported),
        cmocka_unit_test(stripped_copies_are_sound),
    };
    first_seed = seed * 100;
    return cmocka_run_group_tests_name("round trips", tests, NULL, NULL);
}
