#include "catalyse/base/date.h"
#include "catalyse/domain/audience.h"
#include "catalyse/service/check.h"
#include "catalyse/service/share.h"
#include "catalyse/store/history.h"
#include "catalyse/store/list.h"
#include "catalyse/store/maintain.h"
#include "catalyse/store/record.h"
#include "catalyse/store/tx.h"
#include "world.h"
#include <stdio.h>
#include <string.h>

static const char secret[] = "geheim-zz9";

static struct list_rows all_rows(struct arena *a, struct db *db, const struct entity *entity) {
    struct list_query q = {.entity = entity, .order = "id"};
    struct list_rows rows;
    struct error e;
    if (!list_run(db, a, &q, &rows, &e)) fail_msg("%s", e.text);
    return rows;
}

/* Every text that this viewer may not see becomes the secret. */
struct spoiling {
    struct arena *a;
    enum audience viewer;
};

static bool spoil(struct db *db, void *ctx, struct error *e) {
    struct spoiling *s = ctx;
    for (size_t i = 0; i < N_ENTITIES; i++) {
        struct list_rows rows = all_rows(s->a, db, ENTITIES[i]);
        for (size_t j = 0; j < rows.n; j++) {
            struct record *after = record_copy(s->a, rows.v[j]);
            for (size_t k = 0; k < ENTITIES[i]->n_fields; k++) {
                const struct field *f = &ENTITIES[i]->fields[k];
                bool words = (f->kind == FIELD_TEXT || f->kind == FIELD_LINES) && f->max >= 10;
                if (words && !audience_sees(s->viewer, f->audience))
                    after->v[k] = value_text(sv_from(secret));
            }
            if (!record_update(db, rows.v[j], after, e)) return false;
        }
    }
    return true;
}

static struct db *spoilt(struct arena *a, const char *name, enum audience viewer) {
    struct db *db = world_from(a, "lisiere", name);
    struct spoiling s = {a, viewer};
    struct act act = {.code = ACT_EDIT};
    struct error e;
    if (!tx_run(db, &act, spoil, &s, &e)) fail_msg("%s", e.text);
    return db;
}

static bool file_holds(const char *path, const char *text) {
    struct str bytes = {0};
    struct error e;
    if (!fs_read(path, 64 << 20, &bytes, &e)) fail_msg("%s", e.text);
    bool found = memmem(bytes.p, bytes.n, text, strlen(text)) != NULL;
    str_deinit(&bytes);
    return found;
}

static size_t rows_taken(const struct share_result *r) {
    size_t n = 0;
    for (size_t i = 0; i < r->n; i++)
        if (!r->counts[i].field) n += r->counts[i].n;
    return n;
}

static bool is_permission(const char *name) {
    return !strcmp(name, "audience") || !strcmp(name, "rights") || !strncmp(name, "share_", 6);
}

/* Nothing this viewer may not see is in the copy: neither a row nor a value that tells something. */
static void check_copy(struct arena *a, struct db *from, struct db *copy, struct viewer v) {
    for (size_t i = 0; i < N_ENTITIES; i++) {
        struct list_rows rows = all_rows(a, copy, ENTITIES[i]);
        struct record *fresh = record_new(a, ENTITIES[i]);
        const char *link = audience_parent(ENTITIES[i]);
        for (size_t j = 0; j < rows.n; j++) {
            struct record *was, *parent = NULL;
            struct error e;
            assert_true(record_load(from, a, ENTITIES[i], rows.v[j]->id, &was, &e));
            if (link && record_int(was, link))
                assert_true(record_load(from, a, entity_named(field_named(ENTITIES[i], link)->target),
                                        record_int(was, link), &parent, &e));
            assert_int_equal(row_withheld(was, parent, &v), SEEN);
            assert_int_equal(rows.v[j]->author.n, 0);
            for (size_t k = 0; k < ENTITIES[i]->n_fields; k++) {
                const struct field *f = &ENTITIES[i]->fields[k];
                bool seen = value_withheld(was, parent, f, &v) == SEEN || is_permission(f->name);
                struct value now = rows.v[j]->v[k];
                if (!seen && !now.null && !(f->flags & F_REQUIRED && value_eq(now, fresh->v[k])))
                    fail_msg("%s.%s", ENTITIES[i]->name, f->name);
            }
        }
    }
}

static void a_copy_holds_nothing_withheld(void **state) {
    (void)state;
    static const char *const words[] = {"network", "group", "funds"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        struct arena a = {0};
        struct share_result r;
        struct flaws findings;
        struct history_page past;
        struct error e;
        enum audience viewer;
        assert_true(share_audience(sv_from(words[i]), &viewer, &e));
        struct db *db = spoilt(&a, arena_printf(&a, "share-%s", words[i]), viewer);
        const char *path = path_below_home(&a, arena_printf(&a, "%s-copy.catalyse", words[i]));
        if (!share_write(db, &(struct share_options){viewer, 0, false}, path, &a, &r, &e))
            fail_msg("%s", e.text);
        assert_true(file_holds(db_path(db), secret));
        assert_false(file_holds(path, secret));
        assert_false(file_holds(path, "tester"));
        struct db *copy = world_open(path);
        check_copy(&a, db, copy, viewer_of(viewer));
        size_t kept = 0, were = 0;
        for (size_t j = 0; j < N_ENTITIES; j++) kept += world_count(copy, ENTITIES[j]->name);
        for (size_t j = 0; j < N_ENTITIES; j++) were += world_count(db, ENTITIES[j]->name);
        assert_int_equal(kept, r.rows_kept);
        assert_int_equal(were - kept, rows_taken(&r));
        assert_true(kept > 300);
        assert_true(db_check_integrity(copy, &a, &findings, &e));
        assert_int_equal(findings.n, 0);
        assert_true(history_list(copy, &a, 0, 10, &past, &e));
        assert_int_equal(past.n, 1);
        assert_int_equal(past.v[0].kind, HIST_BARRIER);
        assert_false(share_write(db, &(struct share_options){viewer, 0, false}, path, &a, &r, &e));
        assert_int_equal(e.code, ERR_CANNOT_CREATE);
        db_close(copy);
        db_close(db);
        arena_deinit(&a);
    }
}

static int64_t id_of(struct db *db, const char *entity, const char *ref) {
    struct error e;
    int64_t id;
    assert_true(record_id(db, entity_named(entity), sv_from(ref), &id, &e));
    return id;
}

static void a_fund_reads_only_its_own(void **state) {
    (void)state;
    static const struct {
        const char *entity, *ref;
        bool there;
    } rows[] = {
        {"funder_meeting", "FM-01", true},  {"funder_meeting", "FM-05", true},
        {"funder_meeting", "FM-02", false}, {"funder_meeting", "FM-10", false},
        {"commitment", "CMT-01", true},     {"commitment", "CMT-02", false},
        {"organisation", "ORG-35", true},   {"organisation", "ORG-32", true},
    };
    struct arena a = {0};
    struct share_result r;
    struct error e;
    struct db *db = world_from(&a, "lisiere", "fund");
    const char *path = path_below_home(&a, "fund-copy.catalyse");
    int64_t fund = id_of(db, "organisation", "ORG-32");
    if (!share_write(db, &(struct share_options){AUD_FUNDS, fund, false}, path, &a, &r, &e))
        fail_msg("%s", e.text);
    struct db *copy = world_open(path);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if ((id_of(copy, rows[i].entity, rows[i].ref) != 0) != rows[i].there)
            fail_msg("%s %s", rows[i].entity, rows[i].ref);
    }
    struct list_rows profiles = all_rows(&a, copy, entity_named("fund_profile"));
    assert_int_equal(profiles.n, 1);
    assert_int_equal(record_int(profiles.v[0], "org"), fund);
    db_close(copy);
    db_close(db);
    arena_deinit(&a);
}

static struct warnings rules_broken(struct arena *a, struct db *db) {
    struct view v = {.db = db, .arena = a, .viewer = viewer_me(), .today = date_make(2026, 12, 1)};
    struct warnings out;
    struct error e;
    if (!check_rules(&v, 0, &out, &e)) fail_msg("%s", e.text);
    return out;
}

static struct db *copied(struct arena *a, struct db *from, enum audience readers, bool anonymous,
                         const char *name) {
    const struct share_options o = {readers, 0, anonymous};
    struct share_result r;
    struct error e;
    const char *path = path_below_home(a, arena_printf(a, "%s-%d-%d.catalyse", name, readers, anonymous));
    if (!share_write(from, &o, path, a, &r, &e)) fail_msg("%s", e.text);
    return world_open(path);
}

/* It may break fewer rules, for want of what they look at, but none of its own. */
static void check_complaints(struct arena *a, struct db *from, struct db *copy) {
    struct warnings were = rules_broken(a, from), are = rules_broken(a, copy);
    for (size_t i = 0; i < are.n; i++) {
        bool known = false;
        for (size_t j = 0; j < were.n; j++)
            known = known || (!strcmp(are.v[i].code, were.v[j].code) && are.v[i].row.id == were.v[j].row.id);
        if (!known) fail_msg("%s: %.*s", are.v[i].code, SV_ARG(are.v[i].text));
    }
}

/* What a copy lacks on purpose is nothing to complain about, even in a copy of the copy. */
static void a_copy_is_not_blamed_for_what_it_was_not_given(void **state) {
    static const enum audience readers[] = {AUD_PUBLIC, AUD_GROUP, AUD_FUNDS};
    (void)state;
    struct arena a = {0};
    struct db *from = world_from(&a, "lisiere", "blamed");
    for (size_t i = 0; i < 2 * (sizeof readers / sizeof *readers); i++) {
        enum audience of = readers[i / 2], kept;
        struct db *copy = copied(&a, from, of, i % 2, "copy");
        struct db *again = copied(&a, copy, AUD_GROUP, false, arena_printf(&a, "again-%zu", i));
        struct error e;
        assert_true(share_readers(from, &a, &kept, &e));
        assert_int_equal(kept, AUD_ME);
        assert_true(share_readers(again, &a, &kept, &e));
        assert_int_equal(kept, of);
        check_complaints(&a, from, copy);
        check_complaints(&a, from, again);
        db_close(again);
        db_close(copy);
    }
    db_close(from);
    arena_deinit(&a);
}

/* A name of a theme as long as it may be, but for a letter. */
#define LONG                                            \
    "longue longue longue longue longue longue longue " \
    "longue longue longue longue longue longue longue "

static void only_those_who_agreed_are_named(void **state) {
    (void)state;
    struct arena a = {0};
    struct share_result r;
    struct error e;
    const char *folder = folder_with(
        &a, "agreed", "organisation.csv", "ref,name,kind\nORG-1,A,ACI\n", "participant.csv",
        "ref,first_name,last_name,org,consent_list\nP-1,Ana,Oui,ORG-1,1\n"
        "P-2,Bob,Nenni,ORG-1,0\nP-3,Cyd,Rien,ORG-1,\n",
        "theme.csv",
        "ref,code,name_fr,name_en,description\nT-1,T,T,T,\"Vu par, Bob NENNI et Ana Oui\"\nT-2,U,Une idée " LONG
        "de Bob Nenni,U,\n",
        "meeting.csv", "ref,date\n", (char *)NULL);
    struct db *db = world_from(&a, folder, "agreed");
    const char *path = path_below_home(&a, "agreed-copy.catalyse");
    if (!share_write(db, &(struct share_options){AUD_GROUP, 0, false}, path, &a, &r, &e))
        fail_msg("%s", e.text);
    struct db *copy = world_open(path);
    assert_int_equal(world_count(copy, "participant"), 1);
    assert_true(file_holds(path, "Oui"));
    assert_false(file_holds(path, "Nenni"));
    assert_false(file_holds(path, "NENNI"));
    assert_true(file_holds(path, "Vu par, somebody (A) et Ana Oui"));
    assert_true(file_holds(path, "Une idée " LONG "de somebody ("));
    assert_string_equal(r.counts[0].field->name, "name_fr");
    assert_string_equal(r.counts[1].field->name, "description");
    assert_int_equal(r.counts[1].n, 1);
    assert_string_equal(r.counts[2].entity->name, "participant");
    assert_int_equal(r.counts[2].n, 2);
    db_close(copy);
    db_close(db);
    arena_deinit(&a);
}

static void wrong_audiences_are_refused(void **state) {
    (void)state;
    struct arena a = {0};
    struct share_result r;
    struct error e;
    enum audience viewer;
    assert_false(share_audience(SV("me"), &viewer, &e));
    assert_int_equal(e.code, ERR_USAGE);
    assert_string_equal(e.text, "a copy is for network, group or funds, not for 'me'");
    struct db *db = world_from(&a, "lisiere", "wrong-share");
    const char *path = path_below_home(&a, "wrong-copy.catalyse");
    assert_false(share_write(db,
                             &(struct share_options){AUD_FUNDS, id_of(db, "organisation", "ORG-01"), false},
                             path, &a, &r, &e));
    assert_string_equal(e.text, "the organisation it is for is no fund");
    assert_false(share_write(db,
                             &(struct share_options){AUD_GROUP, id_of(db, "organisation", "ORG-32"), false},
                             path, &a, &r, &e));
    assert_string_equal(e.text, "a copy for one fund is a copy for funds");
    assert_false(fs_exists(path));
    db_close(db);
    arena_deinit(&a);
}

struct named_in {
    const char *path;
    size_t n;
};

static bool is_not_named(const struct record *r, void *ctx, struct error *e) {
    struct named_in *in = ctx;
    const char *field = r->entity == entity_named("organisation") ? "name" : "last_name";
    struct sv name = record_text(r, field);
    char text[256];
    (void)e;
    snprintf(text, sizeof text, "%.*s", SV_ARG(name));
    if (file_holds(in->path, text)) fail_msg("%s is named", text);
    in->n++;
    return true;
}

static void an_anonymous_copy_names_nobody(void **state) {
    (void)state;
    static const char *const named[] = {"organisation", "participant"};
    struct arena a = {0};
    struct share_result r;
    struct error e;
    struct db *db = world_from(&a, "lisiere", "anonymous");
    struct share_options o = {.audience = AUD_GROUP, .anonymous = true};
    struct named_in in = {.path = path_below_home(&a, "anonymous-copy.catalyse")};
    if (!share_write(db, &o, in.path, &a, &r, &e)) fail_msg("%s", e.text);
    for (size_t i = 0; i < sizeof named / sizeof *named; i++) {
        struct list_query q = {.entity = entity_named(named[i]), .order = "id"};
        assert_true(list_each(db, &q, is_not_named, &in, &e));
    }
    assert_true(in.n > 60);
    /* First names, and what organisations are called for short, in what people said. */
    static const char *const spoken[] = {"Noémie",          "Bérénice",       "Awa est",
                                         "les Potagers",    "Coup de Main",   "Fil & Retouches",
                                         "Elles Bâtissent", "La Ressourcerie"};
    for (size_t i = 0; i < sizeof spoken / sizeof *spoken; i++)
        if (file_holds(in.path, spoken[i])) fail_msg("%s is named", spoken[i]);
    /* What only begins like a name. */
    assert_true(file_holds(in.path, "Passerelles vers les employeurs"));
    assert_true(file_holds(in.path, "Elles reconnaissent"));
    struct db *copy = world_open(in.path);
    assert_int_equal(world_count(copy, "organisation"), world_count(db, "organisation"));
    assert_int_equal(world_count(copy, "commitment"), world_count(db, "commitment"));
    db_close(copy);
    db_close(db);
    arena_deinit(&a);
}

/* What is told to a copy without names, and what it says then. */
static void names_go_where_they_are_sure_and_the_rest_is_listed(void **state) {
    (void)state;
    static const struct {
        const char *said, *kept, *left;
    } texts[] = {
        {"Noémie passe, dit Orméo", "Person 1 passe, dit Person 1", NULL},
        {"Orméo Noemie puis NOEMIE ORMÉO", "Person 1 puis Person 1", NULL},
        {"ecrire a noemie@ex.fr, Noémie", "ecrire a Person 1, Person 1", NULL},
        {"avec Rose demain", "avec somebody demain", NULL},
        {"Rose passe", "Rose passe", "Rose passe"},
        {"un vin rose, un petit pas", "un vin rose, un petit pas", NULL},
        {"noémie passe", "noémie passe", "noémie passe"},
        {"rue Petit, dit Petit", "rue Petit, dit Person 2", "rue Petit, dit Person 2"},
        {"Come with facts", "Come with facts", NULL},
        {"les gens de Flore à Flore", "les gens de Flore à Flore", "les gens de Flore à Flore"},
        {"voir Mme Lefort", "voir Mme Lefort", "voir Mme Lefort"},
        {"au 06 12 34 56 78", "au 06 12 34 56 78", "au 06 12 34 56 78"},
    };
    struct arena a = {0};
    struct share_result r;
    struct error e;
    struct str themes = {0};
    str_addz(&themes, "ref,code,name_fr,name_en,description\n");
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        str_addf(&themes, "T-%zu,%zu,T,T,\"%s\"\n", i + 1, i, texts[i].said);
    const char *folder = folder_with(
        &a, "listed", "organisation.csv", "ref,name,kind,commune\nORG-1,Abc,ACI,Flore\n", "participant.csv",
        "ref,first_name,last_name,org,email\nP-1,Noémie,Orméo,ORG-1,noemie@ex.fr\nP-2,Rose,Petit,ORG-1,\n"
        "P-3,Rose,Dubois,ORG-1,\nP-4,Côme,Li,ORG-1,\nP-5,Flore,Xyz,ORG-1,\n",
        "theme.csv", str_c(&themes), (char *)NULL);
    struct db *db = world_from(&a, folder, "listed");
    const char *path = path_below_home(&a, "listed-copy.catalyse");
    struct share_options o = {.audience = AUD_FUNDS, .anonymous = true};
    if (!share_write(db, &o, path, &a, &r, &e)) fail_msg("%s", e.text);
    struct db *copy = world_open(path);
    size_t left = 0;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct record *theme;
        int64_t id = id_of(copy, "theme", arena_printf(&a, "T-%zu", i + 1));
        assert_true(record_load(copy, &a, entity_named("theme"), id, &theme, &e));
        struct sv now = record_text(theme, "description");
        if (!sv_is(now, texts[i].kept)) fail_msg("%.*s", SV_ARG(now));
        if (!texts[i].left) continue;
        if (left >= r.n_left || !sv_is(r.left[left].words, texts[i].left)) fail_msg("%s", texts[i].left);
        assert_int_equal(r.left[left].id, id);
        assert_string_equal(r.left[left++].field->name, "description");
    }
    assert_int_equal(left, r.n_left);
    str_deinit(&themes);
    db_close(copy);
    db_close(db);
    arena_deinit(&a);
}

static void an_anonymous_copy_shows_nobody(void **state) {
    (void)state;
    struct arena a = {0};
    const char *folder = folder_with(&a, "faces", "photo.csv", "ref,path,rights\nPH-1,mur.jpg,public\n",
                                     "picture.csv", "ref,name,photo\nPIC-1,mur.jpg,PH-1\n", (char *)NULL);
    struct db *db = world_from(&a, folder, "faces");
    struct db *named = copied(&a, db, AUD_GROUP, false, "faces");
    struct db *nameless = copied(&a, db, AUD_GROUP, true, "faces");
    assert_int_equal(world_count(named, "photo"), 1);
    assert_int_equal(world_count(nameless, "photo") + world_count(nameless, "picture"), 0);
    db_close(nameless);
    db_close(named);
    db_close(db);
    arena_deinit(&a);
}

int share_tests(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_anonymous_copy_names_nobody),
        cmocka_unit_test(names_go_where_they_are_sure_and_the_rest_is_listed),
        cmocka_unit_test(an_anonymous_copy_shows_nobody),
        cmocka_unit_test(a_copy_holds_nothing_withheld),
        cmocka_unit_test(a_fund_reads_only_its_own),
        cmocka_unit_test(only_those_who_agreed_are_named),
        cmocka_unit_test(a_copy_is_not_blamed_for_what_it_was_not_given),
        cmocka_unit_test(wrong_audiences_are_refused),
    };
    return cmocka_run_group_tests_name("share", tests, NULL, NULL);
}
