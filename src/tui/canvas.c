#include "catalyse/tui/canvas.h"
#include "catalyse/base/utf8.h"
#include <stdarg.h>

enum { BYTES_PER_COLUMN = 32 /* a text costs the columns it may take, whatever its length */ };

struct canvas canvas_of(struct frame *f) {
    struct rect all = {0, 0, f->rows, f->cols};
    return (struct canvas){f, f->rows, f->cols, all, all};
}

struct canvas canvas_sub(struct canvas c, struct rect r) {
    if (r.rows < 0) r.rows = 0;
    if (r.cols < 0) r.cols = 0;
    struct rect area = {c.area.row + r.row, c.area.col + r.col, r.rows, r.cols};
    return (struct canvas){c.frame, r.rows, r.cols, area, rect_intersect(c.clip, area)};
}

struct canvas canvas_readable(struct canvas c) {
    return canvas_sub(c, (struct rect){0, 0, c.rows, c.cols < READABLE_COLS ? c.cols : READABLE_COLS});
}

struct rect canvas_rect(struct canvas c) {
    return (struct rect){0, 0, c.rows, c.cols};
}

const char *canvas_glyph(struct canvas c, const char *unicode, const char *ascii) {
    return c.frame->glyphs == GLYPHS_ASCII ? ascii : unicode;
}

static void put(struct canvas c, int row, int col, uint64_t ch, int width, enum role role) {
    row += c.area.row;
    col += c.area.col;
    bool left = rect_holds(c.clip, row, col), right = width == 2 && rect_holds(c.clip, row, col + 1);
    if (width == 2 && left != right) {
        frame_put(c.frame, row, left ? col : col + 1, ' ', 1, role, 0);
        return;
    }
    if (left) frame_put(c.frame, row, col, ch, width, role, 0);
}

static bool row_visible(struct canvas c, int row) {
    row += c.area.row;
    return row >= c.clip.row && row < c.clip.row + c.clip.rows;
}

static bool is_plain(struct sv s) {
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] < ' ' || s.p[i] > '~') return false;
    return true;
}

static void draw_plain(struct canvas c, int row, int col, enum role role, struct sv s) {
    struct rect line = {c.area.row + row, c.area.col + col, 1, (int)s.n};
    struct rect seen = rect_intersect(line, c.clip);
    if (seen.rows <= 0 || seen.cols <= 0) return;
    struct sv part = sv_of(s.p + (seen.col - line.col), (size_t)seen.cols);
    frame_write(c.frame, seen.row, seen.col, part, role);
}

/* Text as text_shown leaves it: every mark follows its base. */
static void draw_shown(struct canvas c, int row, int col, enum role role, struct sv s) {
    uint64_t ch = 0;
    int width = 0, shift = 0;
    uint32_t cp;
    for (size_t at = 0; utf8_next(s, &at, &cp);) {
        int w = cp_width(cp);
        if (w == 0 && width > 0) {
            shift += CP_BITS;
            if (shift <= 2 * CP_BITS) ch |= (uint64_t)cp << shift;
            continue;
        }
        if (width > 0) put(c, row, col, ch, width, role);
        col += width;
        ch = cp;
        width = w;
        shift = 0;
    }
    if (width > 0) put(c, row, col, ch, width, role);
}

/* The beginning of the text that fits in `columns`, looking only at as many bytes as that may take. */
static struct sv beginning(struct sv text, int columns, int *width) {
    size_t limit = (size_t)(columns > 0 ? columns : 0) * BYTES_PER_COLUMN;
    if (text.n > limit) text.n = limit;
    size_t n = (size_t)(columns > 0 ? columns : 0);
    if (text.n <= n) n = text.n;
    if (is_plain(sv_of(text.p, n)) && (n == text.n || is_plain(sv_of(text.p + n, 1)))) {
        *width = (int)n;
        return sv_of(text.p, n);
    }
    return sv_of(text.p, text_fit(text, columns, width));
}

static void draw(struct canvas c, int row, int col, enum role role, struct sv s) {
    if (!row_visible(c, row)) return;
    if (is_plain(s)) {
        draw_plain(c, row, col, role, s);
        return;
    }
    struct str shown = {0};
    text_shown(s, &shown);
    draw_shown(c, row, col, role, str_sv(&shown));
    str_deinit(&shown);
}

int canvas_text(struct canvas c, int row, int col, enum role role, struct sv text) {
    int width;
    struct sv s = beginning(text, c.cols - col, &width);
    draw(c, row, col, role, s);
    return width;
}

int canvas_textz(struct canvas c, int row, int col, enum role role, const char *text) {
    return canvas_text(c, row, col, role, sv_from(text));
}

int canvas_textf(struct canvas c, int row, int col, enum role role, const char *format, ...) {
    struct str s = {0};
    va_list args;
    va_start(args, format);
    str_addv(&s, format, args);
    va_end(args);
    int width = canvas_text(c, row, col, role, str_sv(&s));
    str_deinit(&s);
    return width;
}

void canvas_repeat(struct canvas c, int row, int col, int cols, enum role role, uint32_t cp) {
    struct rect line = {c.area.row + row, c.area.col + col, 1, cols};
    line = rect_intersect(line, c.clip);
    if (line.rows > 0) frame_fill(c.frame, line.row, line.col, line.cols, cp, role);
}

static void blanks(struct canvas c, int row, int col, int n, enum role role) {
    canvas_repeat(c, row, col, n, role, ' ');
}

void canvas_field(struct canvas c, int row, int col, int width, enum align align, enum role role,
                  struct sv text) {
    if (width <= 0) return;
    int taken, left = 0;
    struct sv s = beginning(text, width, &taken);
    bool cut = s.n < text.n;
    if (cut) s = beginning(text, width - 1, &taken);
    if (align == ALIGN_RIGHT && !cut) left = width - taken;
    if (align == ALIGN_CENTRE && !cut) left = (width - taken) / 2;
    blanks(c, row, col, left, role);
    draw(c, row, col + left, role, s);
    int end = left + taken;
    if (cut) end += canvas_textz(c, row, col + end, role, canvas_glyph(c, "…", "~"));
    blanks(c, row, col + end, width - end, role);
}

/* A line after which more is left than there is room for. */
static void last_line(struct canvas c, int row, enum role role, struct sv line, struct sv rest) {
    struct sv paragraph = sv_of(line.p, (size_t)(rest.p + rest.n - line.p));
    paragraph.n = sv_find(paragraph, '\n');
    if (text_fit(paragraph, c.cols, NULL) < paragraph.n) {
        canvas_field(c, row, 0, c.cols, ALIGN_LEFT, role, paragraph);
        return;
    }
    int end = canvas_text(c, row, 0, role, line);
    canvas_textz(c, row, end < c.cols ? end : c.cols - 1, role, canvas_glyph(c, "…", "~"));
}

int canvas_wrap(struct canvas c, int row, enum role role, struct sv text) {
    int rows = 0;
    for (struct sv line; row + rows < c.rows && text_wrap(&text, c.cols, &line); rows++) {
        if (text.n && row + rows + 1 == c.rows)
            last_line(c, row + rows, role, line, text);
        else
            canvas_text(c, row + rows, 0, role, line);
    }
    return rows;
}

void canvas_row(struct canvas c, int row, enum role role) {
    if (row_visible(c, row)) blanks(c, row, 0, c.cols, role);
}

void canvas_fill(struct canvas c, enum role role) {
    for (int row = 0; row < c.rows; row++) canvas_row(c, row, role);
}

void canvas_cursor(struct canvas c, int row, int col, bool visible) {
    row += c.area.row;
    col += c.area.col;
    struct rect to = c.clip;
    if (to.rows == 0 || to.cols == 0) to = (struct rect){0, 0, c.frame->rows, c.frame->cols};
    if (to.rows == 0 || to.cols == 0) return;
    if (row >= to.row + to.rows) row = to.row + to.rows - 1;
    if (col >= to.col + to.cols) col = to.col + to.cols - 1;
    c.frame->cursor.row = row < to.row ? to.row : row;
    c.frame->cursor.col = col < to.col ? to.col : col;
    c.frame->cursor.visible = visible;
}
