#include "catalyse/store/drafts.h"
#include "catalyse/store/maintain.h"
#include "child.h"
#include "groups.h"
#include "store/handle.h"
#include <string.h>
#include <sys/stat.h>

static const char *findings(struct desk *d) {
    struct flaws found;
    struct str out = {0};
    must(d, db_check_integrity(d->db, &d->a, &found, &d->e));
    for (size_t i = 0; i < found.n; i++) str_addf(&out, "%s\n", found.v[i]);
    const char *text = arena_strndup(&d->a, str_c(&out), out.n);
    str_deinit(&out);
    return text;
}

static void tamper(struct desk *d, const char *sql) {
    sqlite3 *lite;
    assert_int_equal(sqlite3_open(d->path, &lite), SQLITE_OK);
    assert_int_equal(sqlite3_exec(lite, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(lite);
}

static void a_check_finds_what_is_wrong(void **state) {
    struct desk *d = *state;
    add_person(d, "Ana", "Orme", add_org(d, "Atelier"));
    assert_string_equal(findings(d), "");
    tamper(d, "UPDATE participant SET org = 7");
    assert_string_equal(findings(d),
                        "Participant 'Ana Orme' refers to a row that is not there (Organisation)\n");
    tamper(d, "UPDATE participant SET org = (SELECT id FROM organisation); "
              "UPDATE organisation SET commune = 'a' || char(27) || 'b'");
    assert_string_equal(findings(d),
                        "Organisation 'ORG-1': commune: the text holds characters that cannot be kept\n");
    tamper(d, "PRAGMA foreign_keys = OFF; ALTER TABLE setting DROP COLUMN value");
    assert_non_null(
        strstr(findings(d), "the column 'value' of the table 'setting' is not as this program knows it"));
}

static void a_check_looks_at_every_page(void **state) {
    struct desk *d = *state;
    add_org(d, "Atelier Nord");
    tamper(d, "PRAGMA writable_schema = ON;"
              "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = "
              "'theme__folded') "
              "WHERE name = 'organisation__folded'");
    db_close(d->db);
    d->db = open_as(d, d->path, DB_FACE);
    const char *said = findings(d);
    assert_int_equal(strncmp(said, "the file is damaged: rows may be lost or wrong", 46), 0);
    assert_null(strstr(said + 1, "the file is damaged"));
    assert_non_null(strstr(said, "\nSQLite: "));
}

static void a_check_asks_who_only_looked_so_far(void **state) {
    struct desk *d = *state;
    add_org(d, "Atelier");
    tamper(d, "PRAGMA ignore_check_constraints = ON; UPDATE organisation SET kind = 'XYZ'");
    db_close(d->db);
    d->db = open_as(d, d->path, DB_ANSWER);
    assert_non_null(strstr(findings(d), "CHECK constraint failed in organisation"));
}

static void compacting_gives_space_back(void **state) {
    struct desk *d = *state;
    struct stat before, after;
    for (int i = 0; i < 50; i++) {
        struct record *r = record_new(&d->a, &setting);
        record_set_text(r, "name", SV("n"));
        record_set_text(r, "value", sv_from(arena_printf(&d->a, "%04000d", i)));
        add_record(d, r);
    }
    for (int i = 0; i < 50; i++) must(d, history_undo(d->db, &d->a, NULL, &d->e));
    close_history(d);
    stat(d->path, &before);
    must(d, db_compact(d->db, &d->e));
    stat(d->path, &after);
    assert_true(after.st_size < before.st_size - 300 * 1024);
    assert_int_equal(ask_one(d, "PRAGMA freelist_count"), 0);
}

/* Somebody whose name went everywhere. */
struct known {
    struct record *ana, *homonym, *decision, *org;
};

static struct known make_known(struct desk *d) {
    struct known k = {.org = add_org(d, "Ateliers d'Anaïs Orméo")};
    k.ana = add_person(d, "Anaïs", "Orméo", k.org);
    edit_text(d, k.ana, "email", "anais.ormeo@exemple.fr");
    edit_text(d, k.ana, "note", "Anaïs préfère le matin");
    k.homonym = add_person(d, "Luc", "Ormeoni", k.org);
    k.decision = add_decision(d, NULL, "Confier la suite à anais ORMEO");
    edit_text(d, k.decision, "outcome_fr", "Écrire à Anais.Ormeo@exemple.fr");
    struct record *r = record_new(&d->a, &setting);
    r->ref = SV("ormeo-2026");
    r->author = SV("Orméo Anaïs");
    record_set_text(r, "name", SV("signature"));
    add_record(d, r);
    return k;
}

static const char *hits_text(struct desk *d, const struct forget_hits *hits) {
    struct str out = {0};
    for (size_t i = 0; i < hits->n; i++)
        str_addf(&out, "%s.%s: %.*s\n", hits->v[i].entity->name, hits->v[i].field, SV_ARG(hits->v[i].words));
    const char *text = arena_strndup(&d->a, str_c(&out), out.n);
    str_deinit(&out);
    return text;
}

static void a_person_is_looked_for_everywhere(void **state) {
    struct desk *d = *state;
    struct known k = make_known(d);
    struct forget_hits hits;
    must(d, forget_find(d->db, &d->a, &participant, k.ana->id, &hits, &d->e));
    assert_string_equal(hits_text(d, &hits), "setting.ref: ormeo\n"
                                             "setting.author: ormeo anais\n"
                                             "organisation.name: anais ormeo\n"
                                             "participant.note: Anaïs\n"
                                             "decision.title_fr: anais ormeo\n"
                                             "decision.outcome_fr: ormeo\n");
    assert_true(sv_is(hits.v[4].text, "Confier la suite à anais ORMEO"));
    assert_false(forget_find(d->db, &d->a, &participant, 7, &hits, &d->e));
    assert_int_equal(d->e.code, ERR_NO_FILE);
}

static bool file_holds(struct desk *d, const char *needle) {
    struct str bytes = {0};
    must(d, fs_read(d->path, 1 << 26, &bytes, &d->e));
    bool holds = memmem(bytes.p, bytes.n, needle, strlen(needle)) != NULL;
    str_deinit(&bytes);
    return holds;
}

static const struct forget_edit *replace_all(struct desk *d, const struct forget_hits *hits) {
    struct forget_edit *edits = arena_array(&d->a, hits->n, sizeof *edits);
    for (size_t i = 0; i < hits->n; i++) {
        const struct forget_hit *h = &hits->v[i];
        edits[i] = (struct forget_edit){h->entity, h->id, h->field, SV("quelqu'un")};
    }
    return edits;
}

static void a_person_is_erased_to_the_last_byte(void **state) {
    struct desk *d = *state;
    struct known k = make_known(d);
    struct forget_hits hits;
    struct forget_result result;
    size_t n;
    db_set_author(d->db, "Anaïs Orméo");
    must(d, db_backup(d->db, 5, &d->e));
    add_org(d, "by her");
    db_set_author(d->db, "Bo");
    must(d, draft_save(db_own_folder(d->db), "x", SV("Orméo"), &d->e));
    assert_true(file_holds(d, "Orméo") && file_holds(d, "ormeo"));
    must(d, forget_find(d->db, &d->a, &participant, k.ana->id, &hits, &d->e));
    assert_int_equal(hits.n, 7); /* the author of "by her" too */
    must(d, forget_person(d->db, &participant, k.ana->id, replace_all(d, &hits), hits.n, &result, &d->e));
    assert_int_equal(result.fields, 3);
    assert_int_equal(result.texts, 7);
    assert_int_equal(result.acts, 9);
    assert_int_equal(result.backups, 1);
    assert_int_equal(result.drafts, 1);
    assert_int_equal(result.remaining, 2); /* Luc Ormeoni, folded, in his row and its index */
    static const char *const gone[] = {"Orméo", "ORMEO", "anais", "exemple.fr", "Anaïs Or"};
    for (size_t i = 0; i < COUNT(gone); i++) assert_false(file_holds(d, gone[i]));
    assert_true(file_holds(d, "Ormeoni"));

    struct record *now = reload(d, k.ana);
    assert_true(sv_eq(now->ref, k.ana->ref));
    assert_string_equal(record_title(d->db, &d->a, now), "— —");
    assert_true(record_get(now, "email").null);
    assert_true(sv_is(record_text(reload(d, k.decision), "title_fr"), "quelqu'un"));
    must(d, forget_find(d->db, &d->a, &participant, k.ana->id, &hits, &d->e));
    assert_int_equal(hits.n, 0);
    assert_false(fs_is_dir(db_backup_dir(d->db, &d->a)));
    must(d, draft_list(db_own_folder(d->db), &d->a, &(char **){NULL}, &n, &d->e));
    assert_int_equal(n, 0);
}

static void copies_that_are_gone_are_forgotten_too(void **state) {
    struct desk *d = *state;
    struct known k = make_known(d);
    struct forget_result result;
    char *path = fresh_path(&d->a, "copy");
    db_own_folder(d->db);
    must(d, db_copy(d->db, path, &d->e));
    struct db *copy = open_as(d, path, DB_FACE);
    must(d, draft_save(db_own_folder(copy), "x", SV("Orméo"), &d->e));
    must(d, db_backup(copy, 5, &d->e));
    char *backups = db_backup_dir(copy, &d->a);
    db_close(copy);
    must(d, fs_remove(path, &d->e));
    const char *rehearsed = db_rehearsal_path(d->db, &d->a);
    must(d, fs_mkdirs(fs_dirname(&d->a, rehearsed), &d->e));
    must(d, db_copy(d->db, rehearsed, &d->e));
    must(d, forget_person(d->db, &participant, k.ana->id, NULL, 0, &result, &d->e));
    assert_int_equal(result.backups, 1);
    assert_int_equal(result.drafts, 1);
    assert_false(fs_is_dir(backups) || fs_exists(rehearsed));
}

static void it_is_the_one_thing_that_stays_done(void **state) {
    struct desk *d = *state;
    struct known k = make_known(d);
    struct forget_result result;
    must(d, forget_person(d->db, &participant, k.ana->id, NULL, 0, &result, &d->e));
    assert_true(result.remaining > 1);
    assert_false(history_undo(d->db, &d->a, NULL, &d->e));
    assert_int_equal(d->e.code, ERR_NO_FILE);
    struct history_page page;
    must(d, history_list(d->db, &d->a, 0, 1, &page, &d->e));
    assert_int_equal(page.v[0].kind, HIST_BARRIER);
    assert_string_equal(history_words(d->db, &d->a, &page.v[0]),
                        "erased the personal data of Participant — —");
    add_org(d, "after");
    must(d, history_undo(d->db, &d->a, NULL, &d->e));
}

static bool read_on(struct desk *d, struct child *self) {
    struct query q;
    if (!read_begin(d->db, &d->e) || !query_open(d->db, "SELECT name FROM organisation", &q, &d->e))
        return false;
    bool ok = query_next(&q, &d->e) == STEP_ROW;
    child_say(self);
    child_hear(self);
    query_close(&q);
    read_end(d->db);
    return ok;
}

static void erasing_needs_the_file_alone(void **state) {
    struct desk *d = *state;
    struct known k = make_known(d);
    struct forget_result result;
    char *before = dump(d, d->db);
    struct child c = child_start(d, DB_ROOM, read_on);
    child_wait(&c);
    assert_false(forget_person(d->db, &participant, k.ana->id, NULL, 0, &result, &d->e));
    assert_int_equal(error_status(d->e.code), 75);
    child_go(&c);
    assert_int_equal(child_end(&c), 0);
    assert_string_equal(dump(d, d->db), before);
    must(d, forget_person(d->db, &participant, k.ana->id, NULL, 0, &result, &d->e));
}

int test_maintain(void) {
    const struct CMUnitTest tests[] = {
        DESK_TEST(a_check_asks_who_only_looked_so_far),
        DESK_TEST(a_check_finds_what_is_wrong),
        DESK_TEST(a_check_looks_at_every_page),
        DESK_TEST(compacting_gives_space_back),
        DESK_TEST(a_person_is_looked_for_everywhere),
        DESK_TEST(a_person_is_erased_to_the_last_byte),
        DESK_TEST(copies_that_are_gone_are_forgotten_too),
        DESK_TEST(it_is_the_one_thing_that_stays_done),
        DESK_TEST(erasing_needs_the_file_alone),
    };
    return cmocka_run_group_tests_name("maintain", tests, NULL, NULL);
}
