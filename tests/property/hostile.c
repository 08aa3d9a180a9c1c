#include "../support/check.h"
#include "../support/stage.h"
#include "app/nav.h"
#include "app/panels.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/list.h"
#include "catalyse/store/record.h"
#include "catalyse/store/tx.h"
#include "groups.h"
#include <string.h>

/* Every text of every row is hostile, as far as the file takes it: every panel, list, card and form still
 * draws, and nothing on it is more than a character in its cell. */

static const char *const HOSTILE[] = {
    "=cmd|' /C calc'!A0",
    "'; DROP TABLE organisation; --",
    "<script>alert(\"1\")</script> & &amp;",
    "%s%n%d {0} \\n \\033[31m",
    "日本語 👩‍💻 e\xCC\x81\xCC\x81\xCC\x81\xCC\x81 שלום مرحبا",
    ("uneligne­quinevapasàlaligneetquidureplusquelalargeurdelécranleplusgrandquelonpuisseavoir"
     "uneligne­quinevapasàlaligneetquidureplusquelalargeurdelécranleplusgrandquelonpuisseavoir"),
};
enum { N_HOSTILE = sizeof HOSTILE / sizeof *HOSTILE };

static struct sv cut(struct sv text, const struct field *f) {
    size_t at = 0;
    uint32_t cp;
    for (int64_t n = 0; at < text.n && (f->max <= 0 || n < f->max); n++) utf8_next(text, &at, &cp);
    return sv_trim(sv_of(text.p, at));
}

struct spoiling {
    struct arena a;
    struct record *row;
    size_t turn, spoilt;
};

/* One text after the other: what a field refuses stays as it was. */
static bool spoil(struct db *db, void *ctx, struct error *e) {
    struct spoiling *s = ctx;
    const struct entity *entity = s->row->entity;
    for (size_t i = 0; i < entity->n_fields; i++) {
        const struct field *f = &entity->fields[i];
        if (f->kind != FIELD_TEXT && f->kind != FIELD_LINES) continue;
        struct record *after = record_copy(&s->a, s->row);
        after->v[i] = value_text(cut(sv_from(HOSTILE[s->turn++ % N_HOSTILE]), f));
        s->spoilt += record_update(db, NULL, after, e);
        error_clear(e);
    }
    return true;
}

static void spoil_all(struct stage *s) {
    struct spoiling own = {.turn = 0};
    struct db *db = app_db(s->app);
    for (size_t k = 0; k < N_ENTITIES; k++) {
        struct list_query q = {.entity = ENTITIES[k]};
        struct list_rows rows;
        struct error e = {0};
        assert_true(list_run(db, &own.a, &q, &rows, &e));
        for (size_t i = 0; i < rows.n; i++) {
            own.row = rows.v[i];
            assert_true(tx_run(db, &(struct act){.code = ACT_EDIT, .entity = ENTITIES[k]}, spoil, &own, &e));
        }
    }
    assert_true(own.spoilt > 2000);
    arena_deinit(&own.a);
}

/* Control characters, and those that turn the direction of what follows. */
static bool dangerous(uint32_t cp) {
    return (cp < ' ' && cp != '\n') || (cp >= 0x7f && cp < 0xa0) || (cp >= 0x202a && cp <= 0x202e) ||
           (cp >= 0x2066 && cp <= 0x2069);
}

static void screen_is_harmless(const struct stage *s, const char *where) {
    struct str text = {0};
    frame_dump(&s->frame, 0, &text);
    struct sv all = str_sv(&text);
    uint32_t cp;
    for (size_t at = 0; at < all.n;)
        if (!utf8_next(all, &at, &cp) || dangerous(cp)) fail_msg("%s: U+%04X\n%s", where, cp, str_c(&text));
    if (s->app->toast.kind == TOAST_ERROR) fail_msg("%s: %s", where, str_c(&s->app->toast.text));
    str_deinit(&text);
}

static void open_all(struct stage *s, const struct entity *entity, int64_t id) {
    static const char *const screens[] = {"list", "card", "form"};
    for (size_t i = 0; i < 3; i++) {
        if (i == 1 && !id) continue;
        struct desk d = app_desk(s->app);
        desk_go(&d, (struct place){.screen = screens[i], .stage = -1, .entity = entity, .id = i ? id : 0});
        stage_resize(s, s->frame.rows, s->frame.cols);
        screen_is_harmless(s, entity->name);
        nav_pop(s->app);
    }
}

static void hostile_texts_stay_in_their_cells(void **state) {
    static const struct { int rows, cols; } sizes[] = {{24, 80}, {20, 60}, {60, 200}};
    struct stage s;
    struct error e = {0};
    (void)state;
    if (!stage_open(&s, "lisiere", 24, 80, "fr", false, &e)) fail_msg("%s", e.text);
    spoil_all(&s);
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        stage_resize(&s, sizes[i].rows, sizes[i].cols);
        for (size_t p = 0; p < N_PANELS; p++) {
            if (!panel_shown(s.app, p) || !nav_panel(s.app, PANELS[p].stage, PANELS[p].code)) continue;
            stage_resize(&s, sizes[i].rows, sizes[i].cols);
            screen_is_harmless(&s, PANELS[p].code);
        }
        for (size_t k = 0; k < N_ENTITIES; k++) {
            struct list_query q = {.entity = ENTITIES[k], .limit = 1};
            struct list_rows rows;
            assert_true(list_run(app_db(s.app), &s.arena, &q, &rows, &e));
            open_all(&s, ENTITIES[k], rows.n ? rows.v[0]->id : 0);
        }
    }
    stage_close(&s);
}

int hostile_tests(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(hostile_texts_stay_in_their_cells)};
    return cmocka_run_group_tests_name("hostile", tests, NULL, NULL);
}
