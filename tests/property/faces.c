#include "../support/check.h"
#include "../support/stage.h"
#include "app/layout.h"
#include "app/nav.h"
#include "app/panels.h"
#include "catalyse/domain/entities.h"
#include "catalyse/store/list.h"
#include "groups.h"
#include <dirent.h>
#include <stdio.h>
#include <string.h>

/* Every panel in every size, language and mask: it draws, the frame around it stands, the cursor is on the
 * focus, and what is on it is in the language that was chosen. */

static const struct { int rows, cols; } sizes[] = {{24, 80}, {20, 60}, {60, 200}, {1, 1}};

static void face_fail(const struct stage *s, const struct panel *p, const char *what) {
    struct str text = {0};
    frame_dump(&s->frame, DUMP_CURSOR, &text);
    fail_msg("panel %d %s at %dx%d, %s: %s\n%s", p->stage, p->code, s->frame.cols, s->frame.rows,
             i18n_code(i18n_lang()), what, str_c(&text));
}

static bool row_holds(const struct stage *s, int row, const char *words) {
    struct str text = {0};
    frame_row_text(&s->frame, row, &text);
    bool holds = strstr(str_c(&text), words) != NULL;
    str_deinit(&text);
    return holds;
}

/* Where a row is selected its mark and the cursor are together; a field shows its cursor. */
static void cursor_is_on_the_focus(const struct stage *s, const struct panel *p) {
    const struct frame *f = &s->frame;
    struct rect body = body_rect(f->rows, f->cols);
    if (!rect_holds(body, f->cursor.row, f->cursor.col)) face_fail(s, p, "the cursor is outside the panel");
    for (int row = body.row; row < body.row + body.rows; row++)
        if (frame_at(f, row, 0)->ch == '>' && f->cursor.row != row && !f->cursor.visible)
            face_fail(s, p, "the cursor is not on the selected row");
}

enum { TITLE_SHOWN = 12 };

static void frame_stands(const struct stage *s, const struct panel *p) {
    struct str label = {0};
    char title[TITLE_SHOWN];
    snprintf(title, sizeof title, "%s", s->app->context.title);
    str_addf(&label, "[%s]", _(p->label));
    if (!row_holds(s, 0, title)) face_fail(s, p, "no title");
    if (!row_holds(s, 1, "[")) face_fail(s, p, "no stages");
    if (!row_holds(s, 2, str_c(&label))) face_fail(s, p, "this panel is not named");
    str_clear(&label);
    frame_row_text(&s->frame, s->frame.rows - 1, &label);
    if (!label.n) face_fail(s, p, "no hints");
    str_deinit(&label);
}

/* --- languages: what the catalogue translates must not stand there in English --- */

struct words {
    char **v;
    size_t n, cap;
};

static void words_add(struct words *w, struct sv text) {
    if (w->n == w->cap) {
        w->cap = w->cap ? 2 * w->cap : 256;
        w->v = xrealloc(w->v, w->cap, sizeof *w->v);
    }
    w->v[w->n] = xcalloc(text.n + 1, 1);
    memcpy(w->v[w->n++], text.p, text.n);
}

/* Long enough not to be a word of some French text, and without places to fill. */
static bool telling(struct sv text) {
    enum { TELLING = 12 };
    return text.n >= TELLING && sv_find(text, '%') == text.n && sv_find(text, '\\') == text.n;
}

/* `msgid "text"` on one line, with another msgstr. */
static void words_of_line(struct words *w, struct sv line, struct sv next) {
    struct sv id = SV("msgid \""), str = SV("msgstr \"");
    if (!sv_starts(line, id) || !sv_starts(next, str)) return;
    line = sv_of(line.p + id.n, line.n - id.n - 1);
    next = sv_of(next.p + str.n, next.n - str.n - 1);
    if (telling(line) && !sv_eq(line, next)) words_add(w, line);
}

static void words_of_file(struct words *w, const char *path) {
    struct str text = {0};
    struct error e;
    if (!fs_read(path, 1 << 22, &text, &e)) fail_msg("%s", e.text);
    struct sv rest = str_sv(&text), line = SV(""), next;
    while (sv_next(&rest, '\n', &next)) {
        words_of_line(w, line, next);
        line = next;
    }
    str_deinit(&text);
}

static struct words english_words(void) {
    struct words w = {0};
    DIR *dir = opendir("src/po/fr");
    assert_non_null(dir);
    for (struct dirent *entry; (entry = readdir(dir));) {
        struct str path = {0};
        str_addf(&path, "src/po/fr/%s", entry->d_name);
        if (sv_ends(str_sv(&path), SV(".po"))) words_of_file(&w, str_c(&path));
        str_deinit(&path);
    }
    closedir(dir);
    assert_true(w.n > 500);
    return w;
}

static void words_free(struct words *w) {
    for (size_t i = 0; i < w->n; i++) xfree(w->v[i]);
    xfree(w->v);
}

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80);
}

static void no_english(const struct stage *s, const struct panel *p, const struct words *w) {
    struct str text = {0};
    frame_dump(&s->frame, 0, &text);
    for (size_t i = 0; i < w->n; i++) {
        const char *at = strstr(str_c(&text), w->v[i]);
        if (!at || (at > str_c(&text) && is_letter(at[-1])) || is_letter(at[strlen(w->v[i])])) continue;
        face_fail(s, p, w->v[i]);
    }
    str_deinit(&text);
}

/* --- all of them --- */

static void open_panel(struct stage *s, const struct panel *p) {
    if (!nav_panel(s->app, p->stage, p->code)) face_fail(s, p, "it does not open");
    stage_resize(s, s->frame.rows, s->frame.cols);
    if (s->app->toast.kind == TOAST_ERROR) face_fail(s, p, str_c(&s->app->toast.text));
}

static void panel_is_sound(struct stage *s, const struct panel *p, const struct words *english) {
    open_panel(s, p);
    if (s->frame.cols > 1) frame_stands(s, p);
    if (s->frame.cols > 1) cursor_is_on_the_focus(s, p);
    if (i18n_lang() == LANG_FR) no_english(s, p, english);
}

static void go(struct stage *s, struct place to) {
    struct desk d = app_desk(s->app);
    desk_go(&d, to);
    stage_resize(s, s->frame.rows, s->frame.cols);
}

static int64_t first_row(struct stage *s, const struct entity *entity) {
    struct list_query q = {.entity = entity, .limit = 1};
    struct list_rows rows;
    struct error e;
    if (!list_run(app_db(s->app), &s->arena, &q, &rows, &e)) fail_msg("%s", e.text);
    return rows.n ? rows.v[0]->id : 0;
}

static void screen_is_sound(struct stage *s, const char *screen, const struct entity *entity, int64_t id,
                            const struct words *english) {
    struct panel as = {.code = entity->name, .label = screen};
    size_t depth = s->app->depth;
    go(s, (struct place){.screen = screen, .stage = -1, .entity = entity, .id = id});
    if (s->app->depth != depth + 1) face_fail(s, &as, str_c(&s->app->toast.text));
    if (s->frame.cols > 1) cursor_is_on_the_focus(s, &as);
    bool bilingual = entity->flags & E_CONTENT;
    if (i18n_lang() == LANG_FR && !bilingual) no_english(s, &as, english);
    nav_pop(s->app);
}

/* The list, a card and the forms of each entity. */
static void entities_are_sound(const char *lang, bool seen, const struct words *english) {
    struct stage s;
    struct error e;
    if (!stage_open(&s, "lisiere", 24, 80, lang, seen, &e)) fail_msg("%s", e.text);
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        stage_resize(&s, sizes[i].rows, sizes[i].cols);
        for (size_t k = 0; k < N_ENTITIES; k++) {
            int64_t id = first_row(&s, ENTITIES[k]);
            screen_is_sound(&s, "list", ENTITIES[k], 0, english);
            screen_is_sound(&s, "form", ENTITIES[k], 0, english);
            if (!id) continue;
            screen_is_sound(&s, "card", ENTITIES[k], id, english);
            screen_is_sound(&s, "form", ENTITIES[k], id, english);
        }
    }
    stage_close(&s);
}

static void panels_are_sound(const char *session, const char *lang, bool seen, const struct words *english) {
    struct stage s;
    struct error e;
    if (!stage_open(&s, session, 24, 80, lang, seen, &e)) fail_msg("%s", e.text);
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        stage_resize(&s, sizes[i].rows, sizes[i].cols);
        for (size_t p = 0; p < N_PANELS; p++)
            if (panel_shown(s.app, p)) panel_is_sound(&s, &PANELS[p], english);
    }
    stage_close(&s);
}

static void every_panel_is_sound(void **state) {
    (void)state;
    struct words english = english_words();
    for (int i = 0; i < 4; i++) {
        panels_are_sound("lisiere", i & 1 ? "en" : "fr", i & 2, &english);
        panels_are_sound("consortium", i & 1 ? "en" : "fr", i & 2, &english);
    }
    words_free(&english);
}

static void every_entity_is_sound(void **state) {
    (void)state;
    struct words english = english_words();
    for (int i = 0; i < 4; i++) entities_are_sound(i & 1 ? "en" : "fr", i & 2, &english);
    words_free(&english);
}

int faces_tests(void) {
    int64_t now = 0;
    moment_from_iso(SV("2026-12-01T08:00:00.000Z"), &now);
    clock_set(now);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_panel_is_sound),
        cmocka_unit_test(every_entity_is_sound),
    };
    return cmocka_run_group_tests_name("every face", tests, NULL, NULL);
}
