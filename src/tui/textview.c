#include "catalyse/tui/textview.h"
#include "catalyse/base/mem.h"
#include "catalyse/base/utf8.h"

enum line_kind { LINE_PARAGRAPH, LINE_HEADING, LINE_BULLET, LINE_WARNING, LINE_ENTRY, LINE_AS_IS };
enum { COLS_DEFAULT = 76, PAGE_DEFAULT = 10, WHEEL_LINES = 3, ENTRY_COLUMNS = 26 };

/* One shown line. */
struct textview_line {
    size_t start, n; /* bytes of the text */
    enum line_kind kind;
    bool first; /* of its paragraph: bullets stand here */
    size_t
        before; /* bytes of the word that an entry explains, on its first line: they stand before `start` */
};

static const struct {
    struct sv prefix;
    int indent;
    enum role role;
} kinds[] = {
    [LINE_PARAGRAPH] = {{NULL, 0}, 0, ROLE_NORMAL},
    [LINE_HEADING] = {{"# ", 2}, 0, ROLE_HEADING},
    [LINE_BULLET] = {{"- ", 2}, 2, ROLE_NORMAL},
    [LINE_WARNING] = {{"! ", 2}, 2, ROLE_WARNING},
    [LINE_ENTRY] = {{": ", 2}, ENTRY_COLUMNS, ROLE_NORMAL},
    [LINE_AS_IS] = {{"| ", 2}, 0, ROLE_NORMAL},
};

void textview_init(struct textview *v) {
    *v = (struct textview){.cols = COLS_DEFAULT};
}

void textview_deinit(struct textview *v) {
    str_deinit(&v->text);
    xfree(v->lines);
    *v = (struct textview){0};
}

static void add_line(struct textview *v, struct textview_line line) {
    if (v->n_lines == v->cap_lines) {
        v->cap_lines = v->cap_lines ? 2 * v->cap_lines : 64;
        v->lines = xrealloc(v->lines, v->cap_lines, sizeof *v->lines);
    }
    v->lines[v->n_lines++] = line;
}

static enum line_kind kind_of(struct sv paragraph) {
    for (size_t i = LINE_HEADING; i <= LINE_AS_IS; i++)
        if (sv_starts(paragraph, kinds[i].prefix)) return (enum line_kind)i;
    return LINE_PARAGRAPH;
}

static void wrap_paragraph(struct textview *v, struct sv paragraph, int cols) {
    enum line_kind kind = kind_of(paragraph);
    size_t prefix = kinds[kind].prefix.n;
    struct sv rest = sv_of(paragraph.p + prefix, paragraph.n - prefix), line = rest;
    bool first = true;
    if (kind == LINE_AS_IS || rest.n == 0) {
        add_line(v, (struct textview_line){(size_t)(rest.p - v->text.p), rest.n, kind, true, 0});
        return;
    }
    size_t before = kind == LINE_ENTRY ? sv_find(rest, '\t') + 1 : 0;
    rest = sv_of(rest.p + before, rest.n - before);
    for (; text_wrap(&rest, cols - kinds[kind].indent, &line); first = false, before = 0)
        add_line(v, (struct textview_line){(size_t)(line.p - v->text.p), line.n, kind, first, before});
}

static void wrap_all(struct textview *v, int cols) {
    v->n_lines = 0;
    if (v->text.n == 0) return;
    struct sv rest = str_sv(&v->text), paragraph;
    while (sv_next(&rest, '\n', &paragraph)) wrap_paragraph(v, paragraph, cols);
}

/* The last line that may be the first one shown; any, as long as the height is not known. */
static size_t last_top(const struct textview *v) {
    size_t rows = v->rows > 0 ? (size_t)v->rows : 1;
    return v->n_lines > rows ? v->n_lines - rows : 0;
}

static enum outcome scroll_to(struct textview *v, size_t top) {
    size_t before = v->top, last = last_top(v);
    v->top = top < last ? top : last;
    return v->top == before ? OUT_HANDLED : OUT_CHANGED;
}

void textview_set(struct textview *v, struct sv text) {
    str_clear(&v->text);
    str_add(&v->text, text);
    while (v->text.n && v->text.p[v->text.n - 1] == '\n') str_remove(&v->text, v->text.n - 1, 1);
    v->top = 0;
    wrap_all(v, v->cols);
}

void textview_fit(struct textview *v, int rows, int cols) {
    size_t at = v->top < v->n_lines ? v->lines[v->top].start : 0, top = 0;
    v->rows = rows > 0 ? rows : 1;
    if (cols != v->cols) {
        v->cols = cols;
        wrap_all(v, cols);
        while (top + 1 < v->n_lines && v->lines[top + 1].start <= at) top++;
        v->top = top;
    }
    scroll_to(v, v->top);
}

static enum outcome scroll_by(struct textview *v, size_t lines, bool down) {
    if (down) return scroll_to(v, v->top + lines);
    return scroll_to(v, v->top > lines ? v->top - lines : 0);
}

enum outcome textview_key(struct textview *v, const struct event *e) {
    size_t page = v->rows > 1 ? (size_t)v->rows - 1 : PAGE_DEFAULT;
    if (e->kind == EVENT_MOUSE && (e->mouse == MOUSE_UP || e->mouse == MOUSE_DOWN))
        return scroll_by(v, WHEEL_LINES, e->mouse == MOUSE_DOWN);
    if (e->kind != EVENT_KEY) return OUT_PASS;
    switch (e->key) {
    case K_UP:
    case K_DOWN:
        return scroll_by(v, 1, e->key == K_DOWN);
    case K_PGUP:
        return scroll_by(v, page, false);
    case K_PGDN:
    case ' ':
        return scroll_by(v, page, true);
    case K_HOME:
        return scroll_to(v, 0);
    case K_END:
        return scroll_to(v, v->n_lines);
    default:
        return OUT_PASS;
    }
}

static struct sv line_sv(const struct textview *v, size_t i) {
    return sv_of(str_c(&v->text) + v->lines[i].start, v->lines[i].n);
}

static void draw_line(const struct textview *v, struct canvas c, int row, size_t i) {
    const struct textview_line *line = &v->lines[i];
    enum role role = kinds[line->kind].role;
    if (line->first && line->kind == LINE_BULLET) canvas_textz(c, row, 0, role, canvas_glyph(c, "•", "-"));
    if (line->first && line->kind == LINE_WARNING) canvas_textz(c, row, 0, role, "!");
    if (line->before) {
        struct sv word = sv_of(str_c(&v->text) + line->start - line->before, line->before - 1);
        canvas_field(c, row, 0, ENTRY_COLUMNS - 1, ALIGN_LEFT, ROLE_HINT_KEY, word);
    }
    int indent = kinds[line->kind].indent;
    canvas_field(c, row, indent, c.cols - indent, ALIGN_LEFT, role, line_sv(v, i));
}

static void draw_lines(const struct textview *v, struct canvas c) {
    size_t rows = (size_t)c.rows, top = scroll_top(v->top, v->top, v->n_lines, rows);
    for (size_t i = 0; i < rows && top + i < v->n_lines; i++) draw_line(v, c, (int)i, top + i);
    if (c.cols < 8) return;
    if (top > 0) canvas_textz(c, 0, c.cols - 1, ROLE_HINT, canvas_glyph(c, "↑", "^"));
    if (top + rows < v->n_lines)
        canvas_textz(c, c.rows - 1, c.cols - 1, ROLE_HINT, canvas_glyph(c, "↓", "v"));
}

/* A copy wrapped at another width, that borrows the text; its lines are to be freed. */
static struct textview rewrapped(const struct textview *v, int cols) {
    struct textview other = *v;
    other.lines = NULL;
    other.cap_lines = 0;
    wrap_all(&other, cols);
    return other;
}

size_t textview_lines(const struct textview *v, int cols) {
    if (cols == v->cols) return v->n_lines;
    struct textview other = rewrapped(v, cols);
    xfree(other.lines);
    return other.n_lines;
}

void textview_draw(const struct textview *v, struct canvas c, bool focused) {
    if (focused) canvas_cursor(c, 0, 0, true);
    if (c.cols == v->cols) {
        draw_lines(v, c);
        return;
    }
    struct textview other = rewrapped(v, c.cols);
    draw_lines(&other, c);
    xfree(other.lines);
}
