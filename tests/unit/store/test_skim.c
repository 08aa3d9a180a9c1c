#include "groups.h"
#include "store/handle.h"
#include "store/skim.h"
#include <stdlib.h>
#include <string.h>

/* One blank for many, in place. */
static char *squeezed(char *text) {
    char *to = text;
    for (const char *from = text; *from; from++)
        if (*from != ' ' || to == text || to[-1] != ' ') *to++ = *from;
    *to = '\0';
    return text;
}

static void what_only_writers_need_is_blanked(void **state) {
    (void)state;
    static const struct {
        const char *page, *left;
    } cases[] = {
        {"a TEXT CHECK(length(a)<=80),b", "a TEXT ,b"},
        {"a TEXT CHECK(a IN('(','x')),b", "a TEXT ,b"},
        {"a)<=80),CHECK((a IS NULL)\n<>(b))STRICT", "a)<=80) STRICT"},
        {"b TEXT, CHECK(a),\nCHECK(b))STRICT", "b TEXT )STRICT"},
        {"a INTEGER REFERENCES x_y ON DELETE SET NULL,", "a INTEGER ,"},
        {"a INTEGER REFERENCES x ON DELETE CASCADE CHECK(a),", "a INTEGER ,"},
        /* begun before this page, or ending behind it */
        {"ength(a)<=80),b TEXT CHECK(length(b", "ength(a)<=80),b TEXT CHECK(length(b"},
        {"a TEXT CHECK(length(a\001)),b", "a TEXT CHECK(length(a\001)),b"},
        {"CHECK(a),b", "CHECK(a),b"},
        {"a INTEGER REFERENCES x ON DEL", "a INTEGER REFERENCES x ON DEL"},
        {"a INTEGER REFERENCES x,b", "a INTEGER REFERENCES x,b"},
        {"CHEC", "CHEC"},
        {"K", "K"},
        {"", ""},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        char page[80];
        size_t n = strlen(cases[i].page);
        memcpy(page, cases[i].page, n + 1);
        skim_page(page, n);
        assert_int_equal(strlen(page), n);
        if (strcmp(squeezed(page), cases[i].left) != 0) fail_msg("%s: %s", cases[i].page, page);
    }
}

/* A file of any size of page. */
static void paged(struct desk *d, int size) {
    sqlite3 *lite;
    const char *sql = arena_printf(&d->a, "PRAGMA page_size = %d; VACUUM", size);
    db_close(d->db);
    assert_int_equal(sqlite3_open(d->path, &lite), SQLITE_OK);
    assert_int_equal(sqlite3_exec(lite, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(lite);
    d->db = open_as(d, d->path, DB_FACE);
}

static char *asked(struct desk *d, struct db *db, const char *sql) {
    struct query q;
    must(d, query_open(db, sql, &q, &d->e));
    must(d, query_next(&q, &d->e) == STEP_ROW);
    char *text = arena_strndup(&d->a, query_text(&q, 0).p, query_text(&q, 0).n);
    query_close(&q);
    return text;
}

/* Tables, columns and indexes are the same to who only looks, and so is the text of the schema. */
static void the_rest_of_the_schema_is_the_same(void **state) {
    struct desk *d = *state;
    static const int sizes[] = {512, 1024, 4096, 65536};
    static const char *const same[] = {
        "SELECT group_concat(t.name || c.name || c.type || c.\"notnull\" || ifnull(c.dflt_value, '') || c.pk)"
        " FROM pragma_table_list t, pragma_table_info(t.name) c WHERE t.schema = 'main'",
        "SELECT group_concat(t.name || i.name || i.\"unique\" || x.name) FROM pragma_table_list t,"
        " pragma_index_list(t.name) i, pragma_index_info(i.name) x WHERE t.schema = 'main'",
        "SELECT group_concat(sql, x'0a') FROM sqlite_schema"};
    static const char references[] =
        "SELECT count(*) FROM pragma_table_list t, pragma_foreign_key_list(t.name) WHERE t.schema = 'main'";
    for (size_t i = 0; i < COUNT(sizes); i++) {
        paged(d, sizes[i]);
        struct db *writer = open_as(d, d->path, DB_COMMAND);
        assert_true(d->db->looks && !writer->looks);
        for (size_t k = 0; k < COUNT(same); k++)
            assert_string_equal(asked(d, d->db, same[k]), asked(d, writer, same[k]));
        int64_t left = ask_one(d, references), all = strtol(asked(d, writer, references), NULL, 10);
        assert_true(3 * left < all);
        db_close(writer);
        add_org(d, "Atelier");
        assert_int_equal(ask_one(d, references), all);
    }
}

int test_skim(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_only_writers_need_is_blanked),
        DESK_TEST(the_rest_of_the_schema_is_the_same),
    };
    return cmocka_run_group_tests_name("skim", tests, NULL, NULL);
}
