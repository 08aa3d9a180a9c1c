#include "desk.h"
#include "catalyse/store/db.h"
#include <string.h>

enum { WORDS_MAX = 32 };

int desk_setup(void **state) {
    struct desk *d = xcalloc(1, sizeof *d);
    int64_t now = moment_of_local(date_make(2026, 12, 1), 9 * 3600);
    clock_set(now);
    const char *path = path_below_home(&d->a, "desk/p.catalyse");
    fs_remove(path, NULL);
    must(d, db_open(path, DB_CREATE, (struct registry){ENTITIES, N_ENTITIES}, "Ana", &d->db, &d->e));
    d->v = (struct view){.db = d->db, .arena = &d->a, .viewer = viewer_me(), .today = clock_today()};
    *state = d;
    return 0;
}

int desk_teardown(void **state) {
    struct desk *d = *state;
    db_close(d->db);
    arena_deinit(&d->a);
    xfree(d);
    clock_set(0);
    return 0;
}

void must(struct desk *d, bool ok) {
    if (!ok) fail_msg("%s", d->e.text);
}

void refused(struct desk *d, bool ok, enum error_code code, const char *part) {
    if (ok) fail_msg("'%s' was not refused", part);
    if (d->e.code != code || !strstr(d->e.text, part)) fail_msg("code %d, text: %s", d->e.code, d->e.text);
    error_clear(&d->e);
}

static size_t pairs_of(va_list args, struct pair pairs[static WORDS_MAX]) {
    size_t n = 0;
    for (const char *word; (word = va_arg(args, const char *)); n++) {
        struct sv whole = sv_from(word);
        size_t at = sv_find(whole, '=');
        assert_true(n < WORDS_MAX && at < whole.n);
        pairs[n] = (struct pair){sv_of(word, at), sv_from(word + at + 1)};
    }
    return n;
}

static bool put_words(struct desk *d, const char *entity, va_list args, int64_t *id) {
    struct pair pairs[WORDS_MAX];
    struct edit_result out = {0};
    size_t n = pairs_of(args, pairs);
    bool ok = edit_add(&d->v, entity_named(entity), pairs, n, &out, &d->e);
    *id = out.id;
    d->warnings = out.warnings;
    return ok;
}

static bool set_words(struct desk *d, const char *entity, int64_t id, va_list args) {
    struct pair pairs[WORDS_MAX];
    struct edit_result out = {0};
    size_t n = pairs_of(args, pairs);
    bool ok = edit_set(&d->v, entity_named(entity), id, pairs, n, &out, &d->e);
    d->warnings = out.warnings;
    return ok;
}

const struct hint *hint_said(struct desk *d, const char *code) {
    struct hints hints = {0};
    must(d, guide_now(&d->v, 0, &hints, &d->e));
    for (size_t i = 0; i < hints.n; i++)
        if (strcmp(hints.v[i].rule->code, code) == 0) return &hints.v[i];
    return NULL;
}

int64_t put(struct desk *d, const char *entity, ...) {
    va_list args;
    int64_t id;
    va_start(args, entity);
    bool ok = put_words(d, entity, args, &id);
    va_end(args);
    must(d, ok);
    return id;
}

bool try_put(struct desk *d, const char *entity, ...) {
    va_list args;
    int64_t id;
    va_start(args, entity);
    bool ok = put_words(d, entity, args, &id);
    va_end(args);
    return ok;
}

void set(struct desk *d, const char *entity, int64_t id, ...) {
    va_list args;
    va_start(args, id);
    bool ok = set_words(d, entity, id, args);
    va_end(args);
    must(d, ok);
}

bool try_set(struct desk *d, const char *entity, int64_t id, ...) {
    va_list args;
    va_start(args, id);
    bool ok = set_words(d, entity, id, args);
    va_end(args);
    return ok;
}

const char *field_of(struct desk *d, const char *entity, int64_t id, const char *field) {
    struct record *r;
    struct str text = {0};
    const struct entity *of = entity_named(entity);
    must(d, record_load(d->db, &d->a, of, id, &r, &d->e));
    value_plain(field_named(of, field), record_get(r, field), &text);
    const char *kept = arena_strndup(&d->a, str_c(&text), text.n);
    str_deinit(&text);
    return kept;
}

int64_t number(struct desk *d, const char *sql) {
    int64_t n;
    must(d, query_one(d->db, sql, 0, &n, &d->e));
    return n;
}

int64_t ref_id(struct desk *d, const char *entity, const char *ref) {
    int64_t id;
    must(d, record_id(d->db, entity_named(entity), sv_from(ref), &id, &d->e));
    assert_int_not_equal(id, 0);
    return id;
}

bool warned(const struct desk *d, const char *code) {
    for (size_t i = 0; i < d->warnings.n; i++)
        if (strcmp(d->warnings.v[i].code, code) == 0) return true;
    return false;
}

static void stages(struct desk *d) {
    static const char *const KINDS[] = {"webinar", "call", "subgroups", "afternoon", "followup"};
    for (int i = 0; i < 5; i++)
        put(d, "stage", "programme=PRG-1", arena_printf(&d->a, "ref=ST-%d", i + 1),
            arena_printf(&d->a, "no=%d", i + 1), arena_printf(&d->a, "kind=%s", KINDS[i]), NULL);
}

void small_programme(struct desk *d) {
    put(d, "programme", "code=T", "title_fr=Essai", "title_en=Trial", "end=2026-12-31", NULL);
    stages(d);
    put(d, "organisation", "name=Atelier Ébène", "kind=ACI", "dept=93", "activity_fr=menuiserie",
        "state=member", NULL);
    put(d, "organisation", "name=Jardin du Lac", "kind=EI", "dept=77", "activity_fr=maraîchage",
        "state=member", NULL);
    put(d, "organisation", "name=Vélo Vif", "kind=AI", "dept=93", "activity_fr=vélos", "state=member", NULL);
    put(d, "organisation", "name=Fonds Clair", "kind=FDD", "state=member", NULL);
    put(d, "theme", "code=COM", "name_fr=Communication", "name_en=Communication", "state=retained", NULL);
    put(d, "subgroup", "theme=COM", "name=Voix", "convenor_org=ORG-1", "rules=un\ndeux\ntrois", NULL);
    put(d, "subgroup_member", "subgroup=SG-1", "org=ORG-1", NULL);
    put(d, "subgroup_member", "subgroup=SG-1", "org=ORG-2", NULL);
    put(d, "subgroup_member", "subgroup=SG-1", "org=ORG-3", NULL);
    put(d, "participant", "first_name=Ana", "last_name=Orme", "org=ORG-1", "subgroup=SG-1", "may_commit=yes",
        NULL);
    put(d, "participant", "first_name=Bob", "last_name=Ruiz", "org=ORG-2", "subgroup=SG-1", NULL);
    put(d, "project", "subgroup=SG-1", "title_fr=La Voix", "title_en=The Voice", NULL);
    put(d, "commitment_type", "name_fr=Temps", "name_en=Time", "unit=days", NULL);
}
