#include "catalyse/base/mem.h"
#include "catalyse/base/utf8.h"
#include "catalyse/tui/area.h"
#include "catalyse/tui/dialog.h"
#include "catalyse/tui/form.h"
#include "catalyse/tui/menu.h"
#include "catalyse/tui/table.h"
#include "catalyse/tui/textview.h"
#include "support.h"

/* Every widget under 10,000 random events, drawn at random sizes with hostile data in it. */

enum { EVENTS = 10000 };

union widget {
    struct line line;
    struct area area;
    struct table table;
    struct textview textview;
    struct menu menu;
    struct form form;
    struct dialog dialog;
};

static void cell(void *ctx, size_t row, size_t col, struct str *out) {
    (void)ctx;
    str_add(out, hostile[(row * 7 + col) % n_hostile]);
}

static int64_t id(void *ctx, size_t row) {
    (void)ctx;
    return (int64_t)(row * 2654435761u % 100003);
}

static const struct column columns[] = {{"A", COLUMN_FILL, 5, 0, ALIGN_LEFT, 0},
                                        {"日本", COLUMN_AUTO, 12, 2, ALIGN_RIGHT, 1},
                                        {"%", COLUMN_PERCENT, 30, 3, ALIGN_CENTRE, 2}};
static const struct menu_item items[] = {
    {.id = 1, .label = "Étape", .key = "g1"},
    {.id = 2, .label = "\033[31mrouge", .key = "日", .reason = "parce que"},
    {.id = 3, .label = ""}};
static const char *const choices[] = {"日本語", "\033[0m", "non"};

static size_t suggest(void *ctx, struct sv typed, struct arena *a, struct suggestion *out, size_t max) {
    (void)ctx;
    size_t n = typed.n % (max + 1);
    for (size_t i = 0; i < n; i++)
        out[i] =
            (struct suggestion){(int64_t)i + 1, arena_strndup(a, typed.p, typed.n), i % 2 ? "日本" : NULL};
    return n;
}

static void make_line(union widget *w) {
    line_init(&w->line, 50, 0);
}
static void make_secret(union widget *w) {
    line_init(&w->line, 50, LINE_SECRET);
}
static void make_digits(union widget *w) {
    line_init(&w->line, 8, LINE_DIGITS);
}
static enum outcome key_line(union widget *w, const struct event *e) {
    return line_key(&w->line, e);
}
static void draw_line(const union widget *w, struct canvas c) {
    line_draw(&w->line, c, true);
}
static void sound_line(const union widget *w) {
    const struct line *l = &w->line;
    assert_true(l->at <= l->text.n && utf8_check(line_text(l)) == l->text.n);
    assert_true(utf8_count(line_text(l)) <= l->max);
}
static void free_line(union widget *w) {
    line_deinit(&w->line);
}

static void make_area(union widget *w) {
    area_init(&w->area, 300);
}
static enum outcome key_area(union widget *w, const struct event *e) {
    if (e->kind == EVENT_RESIZE) area_fit(&w->area, e->rows, e->cols);
    return area_key(&w->area, e);
}
static void draw_area(const union widget *w, struct canvas c) {
    area_draw(&w->area, c, true);
}
static void sound_area(const union widget *w) {
    assert_true(w->area.line.at <= w->area.line.text.n);
}
static void free_area(union widget *w) {
    area_deinit(&w->area);
}

static void make_table(union widget *w) {
    table_init(&w->table, columns, COUNT(columns), (struct table_source){.cell = cell, .id = id},
               TABLE_MARKS);
    table_set_rows(&w->table, 40);
}
static enum outcome key_table(union widget *w, const struct event *e) {
    if (e->kind == EVENT_RESIZE) table_fit(&w->table, e->rows);
    if (e->kind == EVENT_TICK) table_set_rows(&w->table, (size_t)(e->now % 60));
    return table_key(&w->table, e);
}
static void draw_table(const union widget *w, struct canvas c) {
    table_draw(&w->table, c, true);
}
static void sound_table(const union widget *w) {
    const struct table *t = &w->table;
    assert_true(t->n_rows == 0 ? t->selected == 0 : t->selected < t->n_rows);
    assert_true(t->top <= t->selected && t->n_marks <= 60);
}
static void free_table(union widget *w) {
    table_deinit(&w->table);
}

static void make_textview(union widget *w) {
    struct str text = {0};
    for (size_t i = 0; i < n_hostile; i++)
        str_add(&text, hostile[i]), str_addz(&text, i % 2 ? "\n# " : "\n- ");
    textview_init(&w->textview);
    textview_set(&w->textview, str_sv(&text));
    str_deinit(&text);
}
static enum outcome key_textview(union widget *w, const struct event *e) {
    if (e->kind == EVENT_RESIZE) textview_fit(&w->textview, e->rows, e->cols);
    return textview_key(&w->textview, e);
}
static void draw_textview(const union widget *w, struct canvas c) {
    textview_draw(&w->textview, c, true);
}
static void sound_textview(const union widget *w) {
    assert_true(w->textview.top < w->textview.n_lines);
}
static void free_textview(union widget *w) {
    textview_deinit(&w->textview);
}

static void make_menu(union widget *w) {
    menu_init(&w->menu, "日本 \033", items, COUNT(items), 0);
}
static enum outcome key_menu(union widget *w, const struct event *e) {
    if (e->kind == EVENT_RESIZE) menu_fit(&w->menu, e->rows);
    return menu_key(&w->menu, e);
}
static void draw_menu(const union widget *w, struct canvas c) {
    menu_draw(&w->menu, c);
}
static void sound_menu(const union widget *w) {
    assert_true(w->menu.n_shown <= COUNT(items));
    assert_true(w->menu.selected < w->menu.n_shown || w->menu.selected == 0);
}
static void free_menu(union widget *w) {
    menu_deinit(&w->menu);
}

static void make_form(union widget *w) {
    form_init(&w->form, "\033日本");
    for (int kind = FORM_LINE; kind <= FORM_NOTE; kind++)
        form_add(&w->form, &(struct form_spec){.kind = (enum form_kind)kind,
                                               .flags = kind % 2 ? FORM_REQUIRED : 0,
                                               .label = "日本 \033label",
                                               .help = kind % 3 ? "help" : NULL,
                                               .max = 80,
                                               .choices = choices,
                                               .n_choices = COUNT(choices),
                                               .suggest = suggest});
}
static enum outcome key_form(union widget *w, const struct event *e) {
    if (e->kind == EVENT_RESIZE) form_fit(&w->form, e->cols);
    return form_key(&w->form, e);
}
static void draw_form(const union widget *w, struct canvas c) {
    form_draw(&w->form, c);
}
static void sound_form(const union widget *w) {
    assert_true(w->form.focus < w->form.n_fields - 1);
}
static void free_form(union widget *w) {
    form_deinit(&w->form);
}

static void make_confirm(union widget *w) {
    dialog_confirm(&w->dialog, "t", "Vraiment ?", "\033oui");
    for (size_t i = 0; i < n_hostile; i++) dialog_add_point(&w->dialog, hostile[i]);
}
static void make_worded(union widget *w) {
    dialog_confirm(&w->dialog, "t", "Vraiment ?", "oui");
    dialog_require_word(&w->dialog, "日本");
}
static void make_ask(union widget *w) {
    dialog_ask(&w->dialog, "t", "Pourquoi ?", hostile[0], 30);
}
static enum outcome key_dialog(union widget *w, const struct event *e) {
    if (e->kind == EVENT_RESIZE) dialog_fit(&w->dialog, e->rows, e->cols);
    return dialog_key(&w->dialog, e);
}
static void draw_dialog(const union widget *w, struct canvas c) {
    dialog_draw(&w->dialog, c);
}
static void sound_dialog(const union widget *w) {
    assert_true(w->dialog.button == 0 || w->dialog.button == 1);
}
static void free_dialog(union widget *w) {
    dialog_deinit(&w->dialog);
}

static const struct subject {
    const char *name;
    void (*make)(union widget *);
    enum outcome (*key)(union widget *, const struct event *);
    void (*draw)(const union widget *, struct canvas);
    void (*sound)(const union widget *);
    void (*free)(union widget *);
} subjects[] = {
    {"line", make_line, key_line, draw_line, sound_line, free_line},
    {"secret", make_secret, key_line, draw_line, sound_line, free_line},
    {"digits", make_digits, key_line, draw_line, sound_line, free_line},
    {"area", make_area, key_area, draw_area, sound_area, free_area},
    {"table", make_table, key_table, draw_table, sound_table, free_table},
    {"textview", make_textview, key_textview, draw_textview, sound_textview, free_textview},
    {"menu", make_menu, key_menu, draw_menu, sound_menu, free_menu},
    {"form", make_form, key_form, draw_form, sound_form, free_form},
    {"confirm", make_confirm, key_dialog, draw_dialog, sound_dialog, free_dialog},
    {"worded", make_worded, key_dialog, draw_dialog, sound_dialog, free_dialog},
    {"ask", make_ask, key_dialog, draw_dialog, sound_dialog, free_dialog},
};

/* Small frames are the ones that break things: half of them have less than 6 rows. */
static void draw_somewhere(const struct subject *s, const union widget *w, struct prng *r) {
    struct frame f;
    bool small = prng_below(r, 2);
    frame_init(&f, (int)prng_below(r, small ? 6 : 61), (int)prng_below(r, small ? 9 : 201));
    f.glyphs = (enum glyphs)prng_below(r, 3);
    struct canvas c = canvas_of(&f);
    if (prng_below(r, 3) == 0) {
        struct rect part = {(int)prng_below(r, 9) - 4, (int)prng_below(r, 9) - 4, c.rows, c.cols};
        c = canvas_sub(c, part);
    }
    s->draw(w, c);
    expect_sound(&f);
    assert_true(f.cursor.visible || f.rows * f.cols == 0);
    frame_deinit(&f);
}

static void widgets_stand_a_storm(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(subjects); i++) {
        struct prng r;
        union widget w;
        prng_seed(&r, i + 1);
        subjects[i].make(&w);
        for (int n = 0; n < EVENTS; n++) {
            struct event e = random_event(&r);
            subjects[i].key(&w, &e);
            subjects[i].sound(&w);
            if (n % 4 == 0) draw_somewhere(&subjects[i], &w, &r);
        }
        subjects[i].free(&w);
    }
}

static void widgets_stand_any_small_size(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(subjects); i++) {
        union widget w;
        subjects[i].make(&w);
        for (int rows = 0; rows <= 5; rows++)
            for (int cols = 0; cols <= 12; cols++) {
                struct frame f;
                frame_init(&f, rows, cols);
                subjects[i].draw(&w, canvas_of(&f));
                expect_sound(&f);
                frame_deinit(&f);
            }
        subjects[i].free(&w);
    }
}

int test_storm(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(widgets_stand_a_storm),
        cmocka_unit_test(widgets_stand_any_small_size),
    };
    return RUN(tests);
}
