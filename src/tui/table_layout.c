#include "tui/table_layout.h"
#include "catalyse/base/utf8.h"
#include "tui/limits.h"

/* The widest text of a column among the rows shown, its title with it. */
static int measured(const struct table *t, size_t col, size_t top, size_t rows, int limit) {
    struct str text = {0};
    int width = text_width(sv_from(t->columns[col].title)) + (t->sort == col ? 1 : 0);
    for (size_t row = top; row < top + rows && row < t->n_rows && width < limit; row++) {
        str_clear(&text);
        t->source.cell(t->source.ctx, row, col, &text);
        int w;
        text_fit(str_sv(&text), limit, &w);
        width = int_max(width, w);
    }
    str_deinit(&text);
    return width;
}

static int least(const struct table *t, size_t col, int cols, size_t top, size_t rows) {
    const struct column *c = &t->columns[col];
    switch (c->kind) {
    case COLUMN_PERCENT:
        return int_max(c->min, cols * c->width / 100);
    case COLUMN_AUTO:
        return int_min(c->width, int_max(c->min, measured(t, col, top, rows, c->width)));
    default:
        return c->width;
    }
}

static int total(const int *widths, size_t n) {
    int sum = 0;
    for (size_t i = 0; i < n; i++)
        if (widths[i] > 0) sum += widths[i] + TABLE_GAP;
    return sum ? sum - TABLE_GAP : 0;
}

/* Takes the least important column away; false when all that are left must stay. */
static bool drop_one(const struct table *t, int *widths) {
    size_t worst = t->n_columns;
    for (size_t i = 0; i < t->n_columns; i++) {
        if (widths[i] == 0 || t->columns[i].priority == 0) continue;
        if (worst == t->n_columns || t->columns[i].priority >= t->columns[worst].priority) worst = i;
    }
    if (worst == t->n_columns) return false;
    widths[worst] = 0;
    return true;
}

static void share(const struct table *t, int left, int *widths) {
    int fills = 0;
    for (size_t i = 0; i < t->n_columns; i++) fills += widths[i] > 0 && t->columns[i].kind == COLUMN_FILL;
    for (size_t i = 0; i < t->n_columns && fills > 0; i++) {
        if (widths[i] == 0 || t->columns[i].kind != COLUMN_FILL) continue;
        int part = left / fills--;
        widths[i] += part;
        left -= part;
    }
}

/* Cuts from the right until what must stay fits. */
static void squeeze(int cols, size_t n, int *widths) {
    for (size_t i = n; i-- > 0;) {
        int over = total(widths, n) - cols;
        if (over <= 0) return;
        widths[i] = over < widths[i] ? widths[i] - over : 0;
    }
}

void table_layout(const struct table *t, int cols, size_t top, size_t rows, int widths[TABLE_COLUMNS_MAX]) {
    cols = int_max(0, cols - TABLE_GUTTER);
    for (size_t i = 0; i < t->n_columns; i++) widths[i] = int_max(1, least(t, i, cols, top, rows));
    while (total(widths, t->n_columns) > cols && drop_one(t, widths)) continue;
    int left = cols - total(widths, t->n_columns);
    if (left > 0)
        share(t, left, widths);
    else
        squeeze(cols, t->n_columns, widths);
}
