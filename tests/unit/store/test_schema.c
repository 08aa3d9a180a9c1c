#include "groups.h"
#include "store/handle.h"
#include "store/migrate.h"
#include "store/migrations.h"
#include <string.h>

/* What a query finds, a line a row; "" when all is well. */
static const char *found(struct desk *d, const char *sql) {
    struct query q;
    struct str out = {0};
    must(d, query_open(d->db, sql, &q, &d->e));
    enum step s;
    while ((s = query_next(&q, &d->e)) == STEP_ROW) str_addf(&out, "%.*s\n", SV_ARG(query_text(&q, 0)));
    query_close(&q);
    must(d, s == STEP_END);
    const char *text = arena_strndup(&d->a, str_c(&out), out.n);
    str_deinit(&out);
    return text;
}

static void the_schema_keeps_its_rules(void **state) {
    struct desk *d = *state;
    static const char *const exceptions[] = {
        /* every table is strict */
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict "
        "AND name NOT LIKE 'sqlite_%'",
        /* every table has a primary key: a session records no other */
        "SELECT name FROM pragma_table_list t WHERE schema = 'main' AND type = 'table' AND name NOT LIKE "
        "'sqlite_%' "
        "AND NOT EXISTS (SELECT 1 FROM pragma_table_info(t.name) WHERE pk)",
        /* every reference says what happens when its target goes */
        "SELECT t.name || '.' || f.\"from\" FROM pragma_table_list t, pragma_foreign_key_list(t.name) f "
        "WHERE f.on_delete NOT IN ('CASCADE', 'RESTRICT', 'SET NULL')",
        /* and leads an index */
        "SELECT t.name || '.' || f.\"from\" FROM pragma_table_list t, pragma_foreign_key_list(t.name) f "
        "WHERE NOT EXISTS (SELECT 1 FROM pragma_index_list(t.name) l, pragma_index_info(l.name) i "
        "WHERE i.seqno = 0 AND i.name = f.\"from\")",
        /* no unique index but on ref: values of two rows may be swapped */
        "SELECT l.name FROM pragma_table_list t, pragma_index_list(t.name) l WHERE t.schema = 'main' AND "
        "l.\"unique\" "
        "AND (SELECT group_concat(name) FROM pragma_index_info(l.name)) <> 'ref' "
        "AND t.name <> 'meta' AND t.name NOT LIKE 'sqlite_%'",
        /* the columns that the store keeps come first, in this order */
        "SELECT t.name FROM pragma_table_list t WHERE t.schema = 'main' AND t.type = 'table' "
        "AND t.name NOT IN ('meta', 'history') AND t.name NOT LIKE 'sqlite_%' AND (SELECT group_concat(name) "
        "FROM "
        "(SELECT name FROM pragma_table_info(t.name) ORDER BY cid LIMIT 6)) "
        "<> 'id,ref,created_at,updated_at,author,folded'",
        /* no triggers, no views */
        "SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view')",
    };
    for (size_t i = 0; i < COUNT(exceptions); i++) assert_string_equal(found(d, exceptions[i]), "");
    assert_true(ask_one(d, "SELECT count(*) FROM pragma_table_list WHERE schema = 'main'") > 70);
}

static void the_file_itself_refuses_wrong_values(void **state) {
    struct desk *d = *state;
    static const char *const wrong[] = {
        "UPDATE organisation SET kind = 'XYZ'",
        "UPDATE organisation SET name = ''",
        "UPDATE organisation SET name = NULL",
        "UPDATE organisation SET name = replace(hex(zeroblob(100)), '00', 'xx')",
        "UPDATE organisation SET annual_budget = 'much'",
        "UPDATE organisation SET ref = ''",
        "UPDATE participant SET org = 7",
        "UPDATE participant SET may_commit = 2",
        "UPDATE decision SET review_on = 'tomorrow'",
        "DELETE FROM organisation",
        "INSERT INTO history SELECT 99, 'X', 0, 0, 0, 0, 0, '', '', 'face', 0, 0, '', NULL, 0, 0, NULL",
    };
    add_person(d, "Ana", "Orme", add_org(d, "Atelier"));
    add_decision(d, NULL, "Décision");
    for (size_t i = 0; i < COUNT(wrong); i++)
        assert_int_equal(sqlite3_exec(d->db->lite, wrong[i], NULL, NULL, NULL) & 0xFF, SQLITE_CONSTRAINT);
}

#define SCHEMA "SELECT type || ' ' || name || ' ' || ifnull(sql, '') FROM sqlite_schema ORDER BY 1"

/* An empty file of ours at schema `version`, with one organisation. */
static struct db *file_at(struct desk *d, int version) {
    struct db *db = open_as(d, fresh_path(&d->a, "old"), DB_CREATE);
    statements_close(db);
    sqlite3_close(db->lite);
    must(d, fs_remove(db->path, &d->e));
    assert_int_equal(sqlite3_open(db->path, &db->lite), SQLITE_OK);
    sqlite3_extended_result_codes(db->lite, 1);
    must(d, schema_make(db, migrations, version, version, &d->e));
    return db;
}

static void a_migrated_file_is_as_a_new_one(void **state) {
    struct desk *d = *state;
    const char *fresh = found(d, SCHEMA);
    for (int from = 2; from < n_migrations; from += one_in(6)) {
        struct db *old = file_at(d, from);
        char *path = arena_printf(&d->a, "%s", db_path(old));
        must(d,
             db_exec(old,
                     "INSERT INTO organisation (id, ref, created_at, updated_at, author, name, kind, state) "
                     "VALUES (1, 'A', '', '', '', 'Atelier', 'ACI', 'member')",
                     &d->e));
        db_close(old);
        struct desk other = {.db = open_as(d, path, DB_FACE)};
        assert_string_equal(found(&other, SCHEMA), fresh);
        assert_int_equal(ask_one(&other, "PRAGMA user_version"), n_migrations);
        assert_int_equal(rows_of(&other, &organisation), 1);
        char **names;
        size_t n;
        must(d, fs_list(db_backup_dir(other.db, &d->a), "", &d->a, &names, &n, &d->e));
        assert_int_equal(n, 1);
        assert_int_equal(strncmp(names[0], arena_printf(&d->a, "schema-%d-", from), 9), 0);
        db_close(other.db);
        arena_deinit(&other.a);
    }
}

static void a_room_or_reader_does_not_migrate(void **state) {
    struct desk *d = *state;
    struct db *old = file_at(d, n_migrations - 1), *db;
    char *path = arena_printf(&d->a, "%s", db_path(old));
    db_close(old);
    assert_false(db_open(path, DB_ROOM, sample_registry, "Ana", &db, &d->e));
    assert_non_null(strstr(d->e.text, "was written by an older catalyse"));
}

static int64_t kept_changes(struct desk *d) {
    return ask_one(d, "SELECT count(*) FROM history WHERE changeset IS NOT NULL");
}

/* The real scripts, and one more. */
static const char *const *scripts_with(struct desk *d, const char *last) {
    const char **all = arena_array(&d->a, (size_t)n_migrations + 1, sizeof *all);
    memcpy(all, migrations, (size_t)n_migrations * sizeof *all);
    all[n_migrations] = last;
    return all;
}

static void new_columns_leave_undo_as_it_was(void **state) {
    struct desk *d = *state;
    struct record *org = add_org(d, "Atelier");
    edit_text(d, org, "commune", "Brest");
    const char *const *scripts =
        scripts_with(d, "-- columns only\nALTER TABLE organisation ADD COLUMN x TEXT;\n");
    must(d, migrate(d->db, scripts, n_migrations + 1, &d->e));
    assert_int_equal(ask_one(d, "PRAGMA user_version"), n_migrations + 1);
    assert_int_equal(kept_changes(d), 2);
    assert_true(migrations_keep_changes(scripts, n_migrations, n_migrations + 1));
    assert_false(migrations_keep_changes(scripts, n_migrations + 1, n_migrations));
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(rows_of(d, &organisation), 0);
    must(d, history_redo(d->db, &d->a, NULL, &d->e));
    assert_true(sv_is(record_text(reload(d, org), "name"), "Atelier"));
}

static void other_migrations_put_a_barrier(void **state) {
    struct desk *d = *state;
    add_org(d, "Atelier");
    const char *const *scripts = scripts_with(d, "CREATE INDEX extra ON organisation (dept);\n");
    must(d, migrate(d->db, scripts, n_migrations + 1, &d->e));
    assert_int_equal(kept_changes(d), 0);
    assert_false(migrations_keep_changes(scripts, n_migrations, n_migrations + 1));
    assert_false(history_undo(d->db, &d->a, NULL, &d->e));
    struct history_page page;
    must(d, history_list(d->db, &d->a, 0, 9, &page, &d->e));
    assert_string_equal(history_words(d->db, &d->a, &page.v[0]), "brought the file to a newer version");
    assert_string_equal(history_words(d->db, &d->a, &page.v[1]), "added Organisation Atelier");
    assert_true(sv_is(page.v[1].author, "Ana"));
}

static void changes_of_an_older_schema_are_not_applied(void **state) {
    struct desk *d = *state;
    add_org(d, "Atelier");
    must(d, db_exec(d->db, "UPDATE history SET schema = 1", &d->e));
    assert_false(history_undo(d->db, &d->a, NULL, &d->e));
    assert_string_equal(d->e.text, "this can no longer be undone: an older catalyse did it");
    assert_int_equal(rows_of(d, &organisation), 1);
}

static void a_migration_that_fails_changes_nothing(void **state) {
    struct desk *d = *state;
    static const char *const wrong[] = {
        "CREATE TABLE extra (a) STRICT; CREATE TABLE extra (a TEXT) STRICT;",
        "DELETE FROM organisation;", /* a participant needs it */
    };
    add_person(d, "Ana", "Orme", add_org(d, "Atelier"));
    const char *before = found(d, SCHEMA), *rows = dump(d, d->db);
    for (size_t i = 0; i < COUNT(wrong); i++) {
        assert_false(migrate(d->db, scripts_with(d, wrong[i]), n_migrations + 1, &d->e));
        assert_string_equal(found(d, SCHEMA), before);
        assert_string_equal(dump(d, d->db), rows);
        assert_int_equal(ask_one(d, "PRAGMA user_version"), n_migrations);
        assert_int_equal(ask_one(d, "PRAGMA foreign_keys"), 1);
    }
}

static void a_file_brought_further_in_the_meantime_stays_so(void **state) {
    struct desk *d = *state;
    assert_false(migrate(d->db, migrations, n_migrations - 1, &d->e));
    assert_non_null(strstr(d->e.text, "install the newest catalyse to open it"));
    assert_int_equal(ask_one(d, "PRAGMA user_version"), n_migrations);
}

int test_schema(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(the_schema_keeps_its_rules),
        DESK_TEST(the_file_itself_refuses_wrong_values),
        DESK_TEST(a_migrated_file_is_as_a_new_one),
        DESK_TEST(a_room_or_reader_does_not_migrate),
        DESK_TEST(new_columns_leave_undo_as_it_was),
        DESK_TEST(other_migrations_put_a_barrier),
        DESK_TEST(changes_of_an_older_schema_are_not_applied),
        DESK_TEST(a_migration_that_fails_changes_nothing),
        DESK_TEST(a_file_brought_further_in_the_meantime_stays_so),
    };
    return cmocka_run_group_tests_name("schema", tests, NULL, NULL);
}
