#include "tui/table_layout.h"
#include "catalyse/base/utf8.h"
#include "tui/limits.h"
#include <string.h>

/* No column is wider than any screen. */
static int need(const struct table *t, size_t col) {
    struct str text = {0};
    int widest = text_width(sv_from(t->columns[col].title));
    for (size_t row = 0; row < TABLE_SAMPLE && row < t->n_rows && widest < FRAME_MAX; row++) {
        if (t->source.heading && t->source.heading(t->source.ctx, row)) continue;
        str_clear(&text);
        t->source.cell(t->source.ctx, row, col, &text);
        int width;
        text_fit(str_sv(&text), FRAME_MAX, &width);
        widest = int_max(widest, width);
    }
    str_deinit(&text);
    return widest;
}

void table_measure(struct table *t) {
    for (size_t i = 0; i < t->n_columns; i++) t->needs[i] = need(t, i);
}

static int least(const struct table *t, size_t col, int cols) {
    const struct column *c = &t->columns[col];
    switch (c->kind) {
    case COLUMN_PERCENT:
        return int_max(c->min, cols * c->width / 100);
    case COLUMN_AUTO:
    case COLUMN_LABEL:
        return int_min(c->width, int_max(c->min, t->needs[col]));
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

static bool may_grow(const struct table *t, size_t col, bool labels, const int *widths) {
    enum column_width kind = t->columns[col].kind;
    bool grows = kind != COLUMN_PERCENT && (labels || kind != COLUMN_LABEL);
    int want = t->needs[col] + (t->sort == col ? 1 : 0);
    return grows && widths[col] > 0 && widths[col] < want;
}

/* Column by column to those whose texts are cut, until none is or nothing is left. */
static void satisfy(const struct table *t, int left, bool labels, int *widths) {
    for (bool grown = true; grown && left > 0;) {
        grown = false;
        for (size_t i = 0; i < t->n_columns && left > 0; i++) {
            if (!may_grow(t, i, labels, widths)) continue;
            widths[i]++;
            left--;
            grown = true;
        }
    }
}

/* What no text needs: to the edge of a narrow screen; on a wide one the eye would lose the row. */
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

void table_widths(const struct table *t, int cols, int widths[static TABLE_COLUMNS_MAX]) {
    cols = int_max(0, cols - TABLE_GUTTER);
    for (size_t i = 0; i < t->n_columns; i++) widths[i] = int_max(1, least(t, i, cols));
    while (total(widths, t->n_columns) > cols && drop_one(t, widths)) continue;
    int left = cols - total(widths, t->n_columns);
    if (left <= 0) {
        squeeze(cols, t->n_columns, widths);
        return;
    }
    satisfy(t, left, false, widths);
    satisfy(t, cols - total(widths, t->n_columns), true, widths);
    left = cols - total(widths, t->n_columns);
    if (left > 0 && cols <= READABLE_COLS) share(t, left, widths);
}

bool table_says(const struct table *t, int cols, const char *title, struct sv text) {
    int widths[TABLE_COLUMNS_MAX];
    struct str cell = {0};
    bool says = false;
    table_widths(t, cols, widths);
    for (size_t i = 0; t->n_rows && i < t->n_columns && !says; i++) {
        if (text_width(text) > widths[i] || (title && strcmp(t->columns[i].title, title) != 0)) continue;
        str_clear(&cell);
        t->source.cell(t->source.ctx, t->selected, i, &cell);
        says = sv_eq(str_sv(&cell), text);
    }
    str_deinit(&cell);
    return says;
}
