#include "catalyse/tui/frame.h"
#include "catalyse/base/mem.h"
#include "catalyse/base/utf8.h"

_Static_assert(sizeof(struct cell) == 16, "rows are compared as memory");

static const struct cell blank = {.ch = ' ', .width = 1};

static int clamp(int value, int low, int high) {
    return value < low ? low : value > high ? high : value;
}

void frame_init(struct frame *f, int rows, int cols) {
    *f = (struct frame){0};
    frame_resize(f, rows, cols);
}

void frame_deinit(struct frame *f) {
    xfree(f->cells);
    *f = (struct frame){0};
}

void frame_resize(struct frame *f, int rows, int cols) {
    f->rows = clamp(rows, 0, FRAME_MAX);
    f->cols = clamp(cols, 0, FRAME_MAX);
    f->cells = xrealloc(f->cells, (size_t)(f->rows * f->cols) + 1, sizeof *f->cells);
    frame_clear(f);
}

void frame_clear(struct frame *f) {
    size_t n = (size_t)(f->rows * f->cols);
    for (size_t i = 0; i < n; i++) f->cells[i] = blank;
    f->cursor.row = f->cursor.col = 0;
    f->cursor.visible = false;
}

static struct cell *cell_at(const struct frame *f, int row, int col) {
    if (row < 0 || row >= f->rows || col < 0 || col >= f->cols) return NULL;
    return &f->cells[row * f->cols + col];
}

const struct cell *frame_at(const struct frame *f, int row, int col) {
    return cell_at(f, row, col);
}

static void make_blank(struct cell *c) {
    c->ch = ' ';
    c->width = 1;
}

/* The other half of a wide character whose one half is about to go. */
static void free_other_half(const struct frame *f, int row, int col, const struct cell *c) {
    struct cell *other = NULL;
    if (c->width == 0) other = cell_at(f, row, col - 1);
    if (c->width == 2) other = cell_at(f, row, col + 1);
    if (other) make_blank(other);
}

void frame_put(struct frame *f, int row, int col, uint64_t ch, int width, enum role role, unsigned attr) {
    struct cell *c = cell_at(f, row, col);
    if (!c) return;
    struct cell *right = width == 2 ? cell_at(f, row, col + 1) : NULL;
    free_other_half(f, row, col, c);
    *c = (struct cell){.ch = ch, .width = 1, .role = (uint8_t)role, .attr = (uint8_t)attr};
    if (width != 2) return;
    if (!right) {
        make_blank(c);
        return;
    }
    free_other_half(f, row, col + 1, right);
    c->width = 2;
    *right = (struct cell){.role = (uint8_t)role, .attr = (uint8_t)attr};
}

void frame_write(struct frame *f, int row, int col, struct sv text, enum role role) {
    int from = clamp(col, 0, f->cols), end = clamp(col + (int)text.n, 0, f->cols);
    if (from >= end || row < 0 || row >= f->rows) return;
    const unsigned char *p = (const unsigned char *)text.p + (from - col);
    int last = end - from - 1;
    frame_put(f, row, from, p[0], 1, role, 0);
    frame_put(f, row, from + last, p[last], 1, role, 0);
    struct cell *cells = cell_at(f, row, from);
    for (int i = 1; i < last; i++) cells[i] = (struct cell){.ch = p[i], .width = 1, .role = (uint8_t)role};
}

void frame_fill(struct frame *f, int row, int col, int cols, uint64_t ch, enum role role) {
    int end = clamp(col + cols, 0, f->cols);
    col = clamp(col, 0, f->cols);
    if (col >= end || row < 0 || row >= f->rows) return;
    frame_put(f, row, col, ch, 1, role, 0);
    frame_put(f, row, end - 1, ch, 1, role, 0);
    struct cell *first = cell_at(f, row, col);
    for (struct cell *c = first + 1; c < first + (end - col); c++) *c = *first;
}

/* Appends the characters of a cell as UTF-8. */
static void cell_text(const struct cell *c, struct str *out) {
    const uint64_t mask = (1u << CP_BITS) - 1;
    for (uint64_t ch = c->ch; ch; ch >>= CP_BITS) utf8_put(out, (uint32_t)(ch & mask));
}

/* Columns of a row up to its last cell that is not blank; styled blanks count when asked. */
static int used_cols(const struct frame *f, int row, bool styled) {
    int cols = f->cols;
    for (; cols > 0; cols--) {
        const struct cell *c = cell_at(f, row, cols - 1);
        if (c->ch != ' ' || (styled && c->role != ROLE_NORMAL)) break;
    }
    return cols;
}

static void add_plain(const struct frame *f, int row, struct str *out) {
    int cols = used_cols(f, row, false);
    for (int col = 0; col < cols; col++) cell_text(cell_at(f, row, col), out);
}

static void add_styled(const struct frame *f, int row, struct str *out) {
    int cols = used_cols(f, row, true);
    uint8_t role = ROLE_NORMAL;
    for (int col = 0; col < cols; col++) {
        const struct cell *c = cell_at(f, row, col);
        if (c->role != role) {
            if (role != ROLE_NORMAL) str_addc(out, '}');
            if (c->role != ROLE_NORMAL) str_addf(out, "{%s:", role_name((enum role)c->role));
            role = c->role;
        }
        cell_text(c, out);
    }
    if (role != ROLE_NORMAL) str_addc(out, '}');
}

void frame_row_text(const struct frame *f, int row, struct str *out) {
    str_clear(out);
    if (row >= 0 && row < f->rows) add_plain(f, row, out);
}

void frame_dump(const struct frame *f, unsigned flags, struct str *out) {
    for (int row = 0; row < f->rows; row++) {
        if (flags & DUMP_STYLES)
            add_styled(f, row, out);
        else
            add_plain(f, row, out);
        str_addc(out, '\n');
    }
    if (flags & DUMP_CURSOR)
        str_addf(out, "cursor %d,%d%s\n", f->cursor.row, f->cursor.col, f->cursor.visible ? "" : " hidden");
}
