#include "world.h"
#include "catalyse/base/date.h"
#include "catalyse/base/fs.h"
#include "catalyse/service/session.h"
#include "catalyse/store/record.h"
#include "catalyse/store/tx.h"
#include <stdlib.h>

int world_setup(void **state) {
    struct world *w = xcalloc(1, sizeof *w);
    struct registry registry = {ENTITIES, N_ENTITIES};
    struct session_report report;
    struct error e;
    clock_set(moment_of_local(date_make(2026, 12, 1), 9 * 3600));
    const char *path = fs_join(&w->a, getenv("HOME"), "lisiere.catalyse");
    fs_remove(path, NULL);
    if (!session_create("lisiere", path, "tester", &w->a, &report, &e)) fail_msg("%s", e.text);
    if (!db_open(path, DB_COMMAND, registry, "tester", &w->db, &e)) fail_msg("%s", e.text);
    *state = w;
    return 0;
}

int world_teardown(void **state) {
    struct world *w = *state;
    db_close(w->db);
    arena_deinit(&w->pages);
    arena_deinit(&w->a);
    xfree(w);
    clock_set(0);
    return 0;
}

int64_t world_id(struct world *w, const char *entity, const char *ref) {
    struct error e;
    int64_t id = 0;
    if (!record_id(w->db, entity_named(entity), sv_from(ref), &id, &e)) fail_msg("%s", e.text);
    assert_int_not_equal(id, 0);
    return id;
}

struct view world_view(struct world *w, struct viewer viewer) {
    return (struct view){.db = w->db, .arena = &w->pages, .viewer = viewer, .today = clock_today()};
}

void world_add(struct world *w, const char *entity, const struct pair *pairs, size_t n) {
    struct view v = world_view(w, viewer_me());
    struct edit_result done;
    struct error e;
    if (!edit_add(&v, entity_named(entity), pairs, n, &done, &e)) fail_msg("%s", e.text);
}

void world_afternoon(struct world *w) {
    const struct pair pairs[] = {{SV("ref"), SV("EV-8")},        {SV("stage"), SV("ST-4")},
                                 {SV("title_fr"), SV("Retour")}, {SV("kind"), SV("workshop")},
                                 {SV("date"), SV("2026-12-15")}, {SV("start"), SV("13:30")},
                                 {SV("end"), SV("17:30")},       {SV("state"), SV("held")}};
    world_add(w, "event", pairs, COUNT(pairs));
    clock_set(moment_of_local(date_make(2026, 12, 16), 10 * 3600));
}

void world_minutes(struct world *w, const char *event, struct str *out) {
    struct report_options o = {.lang = LANG_EN, .format = REPORT_MD, .event = world_id(w, "event", event)};
    str_clear(out);
    world_write(w, viewer_of(AUD_ORGANISERS), "minutes", &o, out);
}

struct changing {
    struct rows *rows;
    void (*change)(struct arena *a, struct record *r, size_t row);
};

static bool change_all(struct db *db, void *ctx, struct error *e) {
    struct changing *c = ctx;
    for (size_t i = 0; i < N_ENTITIES; i++)
        for (size_t j = 0; j < c->rows->of[i].n; j++) {
            struct record *before = c->rows->of[i].v[j], *after = record_copy(&c->rows->a, before);
            c->change(&c->rows->a, after, j);
            if (!record_update(db, before, after, e)) return error_prefix(e, "%s", ENTITIES[i]->name);
            c->rows->of[i].v[j] = after;
        }
    return true;
}

void world_change(struct world *w, void (*change)(struct arena *a, struct record *r, size_t row),
                  struct rows *rows) {
    struct act act = {.code = ACT_EDIT};
    struct changing c = {rows, change};
    struct error e;
    assert_true(N_ENTITIES <= ENTITIES_MAX);
    for (size_t i = 0; i < N_ENTITIES; i++) {
        struct list_query q = {.entity = ENTITIES[i], .order = "id"};
        if (!list_run(w->db, &rows->a, &q, &rows->of[i], &e)) fail_msg("%s", e.text);
    }
    if (!tx_run(w->db, &act, change_all, &c, &e)) fail_msg("%s", e.text);
}

const struct report_kind *world_kind(const char *code) {
    const struct report_kind *kind;
    struct error e;
    if (!report_kind_find(sv_from(code), &kind, &e)) fail_msg("%s", e.text);
    return kind;
}

void world_write(struct world *w, struct viewer viewer, const char *kind, const struct report_options *o,
                 struct str *out) {
    struct view v = world_view(w, viewer);
    struct error e;
    if (!report_write(&v, world_kind(kind), o, out, &e)) fail_msg("%s: %s", kind, e.text);
    arena_reset(&w->pages);
}
