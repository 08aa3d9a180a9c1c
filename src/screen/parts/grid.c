#include "screen/parts/grid.h"
#include "catalyse/tui/rect.h"

static size_t inside(size_t at, size_t n) {
    return at < n ? at : n ? n - 1 : 0;
}

void grid_fit(struct grid *g, size_t rows, size_t cols) {
    g->rows = rows;
    g->cols = cols;
    g->row = inside(g->row, rows);
    g->col = inside(g->col, cols);
}

bool grid_move(struct grid *g, enum action action) {
    switch (action) {
    case ACTION_UP:
        if (g->row) g->row--;
        return true;
    case ACTION_DOWN:
        if (g->row + 1 < g->rows) g->row++;
        return true;
    case ACTION_LEFT:
        if (g->col) g->col--;
        return true;
    case ACTION_RIGHT:
        if (g->col + 1 < g->cols) g->col++;
        return true;
    default:
        return false;
    }
}

static size_t rows_shown(const struct grid_shape *shape, int lines) {
    int rows = lines - shape->above - shape->below;
    return rows > 1 ? (size_t)rows : 1;
}

static int grown(int least, int room, int max) {
    if (max <= least) return least;
    return least + room < max ? least + room : max;
}

/* With the room that is left once every column is shown. */
static struct grid_shape spread(const struct grid *g, const struct grid_shape *least, int cols) {
    struct grid_shape out = *least;
    int n = (int)g->cols, room = cols - least->label - n * least->cell;
    if (!n || room <= 0) return out;
    out.cell = grown(least->cell, room / n, least->cell_max);
    out.label = grown(least->label, room - n * (out.cell - least->cell), least->label_max);
    return out;
}

static size_t cols_shown(const struct grid_shape *shape, int cols) {
    int cells = (cols - shape->label) / shape->cell;
    return cells > 1 ? (size_t)cells : 1;
}

void grid_scroll(struct grid *g, const struct grid_shape *shape, int lines, int cols) {
    g->top = scroll_top(g->top, g->row, g->rows, rows_shown(shape, lines));
    g->left = scroll_top(g->left, g->col, g->cols, cols_shown(shape, cols));
}

size_t grid_last_row(const struct grid *g, const struct grid_shape *shape, int lines) {
    size_t last = g->top + rows_shown(shape, lines);
    return last < g->rows ? last : g->rows;
}

size_t grid_last_col(const struct grid *g, const struct grid_shape *least, int cols) {
    const struct grid_shape shape = spread(g, least, cols);
    int begun = (cols - shape.label) % shape.cell;
    size_t last = g->left + cols_shown(&shape, cols) + (begun >= shape.cell / 2);
    return last < g->cols ? last : g->cols;
}

static int cell_line(const struct grid *g, const struct grid_shape *shape, size_t row) {
    return shape->above + (int)(row - g->top);
}

static int cell_col(const struct grid *g, const struct grid_shape *shape, size_t col) {
    return shape->label + (int)(col - g->left) * shape->cell;
}

void grid_heading(const struct grid *g, const struct grid_shape *least, struct canvas c, int line, int lines,
                  size_t col, struct sv text) {
    const struct grid_shape shape = spread(g, least, c.cols);
    struct rect place = {line, cell_col(g, &shape, col), lines, shape.cell - 1};
    enum role role = col == g->col ? ROLE_VALUE : ROLE_LABEL;
    if (col == g->col) canvas_textz(c, line, place.col - 1, ROLE_NORMAL, ">");
    if (lines > 1)
        canvas_wrap(canvas_sub(c, place), 0, role, text);
    else
        canvas_field(c, line, place.col, place.cols, ALIGN_LEFT, role, text);
}

void grid_label(const struct grid *g, const struct grid_shape *shape, struct canvas c, size_t row,
                enum role role, struct sv text) {
    int line = cell_line(g, shape, row);
    canvas_textz(c, line, 0, ROLE_NORMAL, row == g->row ? ">" : " ");
    canvas_field(c, line, 2, spread(g, shape, c.cols).label - 3, ALIGN_LEFT, role, text);
}

void grid_cell(const struct grid *g, const struct grid_shape *least, struct canvas c, size_t row, size_t col,
               const char *text, int cursor) {
    const struct grid_shape shape = spread(g, least, c.cols);
    bool focus = row == g->row && col == g->col;
    int line = cell_line(g, &shape, row), at = cell_col(g, &shape, col);
    canvas_textz(c, line, at, focus ? ROLE_SELECTED : ROLE_NORMAL, text);
    if (focus) canvas_cursor(c, line, at + cursor, true);
}
