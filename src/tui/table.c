#include "catalyse/tui/table.h"
#include "catalyse/base/error.h"
#include "catalyse/base/mem.h"
#include "tui/table_layout.h"
#include <stdlib.h>
#include <string.h>

enum { PAGE_DEFAULT = 10, WHEEL_ROWS = 3 };

void table_init(struct table *t, const struct column *columns, size_t n, struct table_source source,
                unsigned flags) {
    BUG_ON(n > TABLE_COLUMNS_MAX);
    *t = (struct table){.columns = columns, .n_columns = n, .source = source, .flags = flags};
    t->page = PAGE_DEFAULT;
    t->sort = n;
    t->needs = xcalloc(n + 1, sizeof *t->needs);
    table_measure(t);
}

void table_deinit(struct table *t) {
    xfree(t->marks);
    xfree(t->needs);
    *t = (struct table){0};
}

static int64_t id_of(const struct table *t, size_t row) {
    return t->source.id ? t->source.id(t->source.ctx, row) : (int64_t)row;
}

size_t table_row_end(const struct table *t, size_t row) {
    while (t->source.goes_on && row + 1 < t->n_rows && t->source.goes_on(t->source.ctx, row)) row++;
    return row;
}

static size_t first_of(const struct table *t, size_t row) {
    while (t->source.goes_on && row > 0 && t->source.goes_on(t->source.ctx, row - 1)) row--;
    return row;
}

/* All the rows of it can be seen at once: they are selected as one, by the first. */
static bool whole(const struct table *t, size_t row) {
    return table_row_end(t, row) - first_of(t, row) < t->page;
}

/* The selected row before all, and as much as there is room for of what goes on below it. */
static void scroll(struct table *t) {
    t->top = scroll_top(t->top, table_row_end(t, t->selected), t->n_rows, t->page);
    t->top = scroll_top(t->top, t->selected, t->n_rows, t->page);
}

void table_select(struct table *t, size_t row) {
    if (row >= t->n_rows) row = t->n_rows ? t->n_rows - 1 : 0;
    if (t->n_rows && whole(t, row)) row = first_of(t, row);
    t->selected = row;
    if (t->n_rows) {
        t->has_id = true;
        t->selected_id = id_of(t, row);
        t->last_row = row;
    }
    scroll(t);
}

void table_select_top(struct table *t, size_t row) {
    table_select(t, row);
    t->top = t->selected;
}

/* Looks near the old place first: rows rarely move far. */
bool table_select_id(struct table *t, int64_t id) {
    size_t start = t->last_row < t->n_rows ? t->last_row : t->n_rows;
    for (size_t away = 0; away <= start || start + away < t->n_rows; away++) {
        size_t below = start + away, above = start - away;
        bool is_below = below < t->n_rows && id_of(t, below) == id;
        bool is_above = away <= start && above < t->n_rows && id_of(t, above) == id;
        if (!is_below && !is_above) continue;
        table_select(t, is_below ? below : above);
        return true;
    }
    return false;
}

/* Where the id stands or would stand among the marks. */
static size_t mark_place(const struct table *t, int64_t id) {
    size_t low = 0, high = t->n_marks;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (t->marks[middle] < id)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

bool table_marked(const struct table *t, int64_t id) {
    size_t at = mark_place(t, id);
    return at < t->n_marks && t->marks[at] == id;
}

static void reserve_marks(struct table *t, size_t n) {
    if (n <= t->cap_marks) return;
    t->cap_marks = n < 16 ? 16 : 2 * n;
    t->marks = xrealloc(t->marks, t->cap_marks, sizeof *t->marks);
}

void table_mark(struct table *t, int64_t id, bool on) {
    size_t at = mark_place(t, id), behind = t->n_marks - at;
    if (table_marked(t, id) == on) return;
    if (!on) {
        memmove(t->marks + at, t->marks + at + 1, (behind - 1) * sizeof *t->marks);
        t->n_marks--;
        return;
    }
    reserve_marks(t, t->n_marks + 1);
    memmove(t->marks + at + 1, t->marks + at, behind * sizeof *t->marks);
    t->marks[at] = id;
    t->n_marks++;
}

static int compare_ids(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

/* Marks the rows there are: all, or those that were marked before. */
static void mark_rows(struct table *t, const struct table *before) {
    reserve_marks(t, t->n_rows);
    t->n_marks = 0;
    for (size_t row = 0; row < t->n_rows; row++) {
        int64_t id = id_of(t, row);
        if (!before || table_marked(before, id)) t->marks[t->n_marks++] = id;
    }
    if (t->n_marks) qsort(t->marks, t->n_marks, sizeof *t->marks, compare_ids);
}

void table_mark_all(struct table *t, bool on) {
    t->n_marks = 0;
    if (on) mark_rows(t, NULL);
}

static void drop_lost_marks(struct table *t) {
    struct table before = *t;
    t->marks = NULL;
    t->cap_marks = 0;
    mark_rows(t, &before);
    xfree(before.marks);
}

void table_set_rows(struct table *t, size_t n) {
    t->n_rows = n;
    table_measure(t);
    if (n && t->n_marks) drop_lost_marks(t);
    if (!t->has_id || !table_select_id(t, t->selected_id)) table_select(t, t->last_row);
}

static bool cuts(const struct table *t, const int *widths, const int *before) {
    for (size_t i = 0; i < t->n_columns; i++)
        if (widths[i] < before[i] && widths[i] < t->needs[i]) return true;
    return false;
}

void table_set_wrapped(struct table *t, size_t n, int cols) {
    int before[TABLE_COLUMNS_MAX], widths[TABLE_COLUMNS_MAX], needs[TABLE_COLUMNS_MAX];
    size_t size = t->n_columns * sizeof *needs;
    table_widths(t, cols, before);
    memcpy(needs, t->needs, size);
    table_set_rows(t, n);
    table_widths(t, cols, widths);
    if (cuts(t, widths, before)) memcpy(t->needs, needs, size);
}

void table_fit(struct table *t, int rows) {
    rows -= t->flags & TABLE_NO_HEADER ? 0 : 1;
    t->page = rows > 0 ? (size_t)rows : 1;
    scroll(t);
}

/* Moves by at most `by`, stopping at the ends. */
static bool move_by(struct table *t, size_t by, bool down) {
    size_t before = t->selected;
    if (down && t->n_rows && whole(t, before)) before = table_row_end(t, before);
    size_t room = down ? (t->n_rows ? t->n_rows - 1 - before : 0) : before;
    if (by > room) by = room;
    if (by) table_select(t, down ? before + by : before - by);
    return by > 0;
}

bool table_move(struct table *t, enum table_move move) {
    size_t half = t->page > 1 ? t->page / 2 : 1;
    switch (move) {
    case TABLE_UP:
    case TABLE_DOWN:
        return move_by(t, 1, move == TABLE_DOWN);
    case TABLE_PAGE_UP:
    case TABLE_PAGE_DOWN:
        return move_by(t, t->page, move == TABLE_PAGE_DOWN);
    case TABLE_HALF_UP:
    case TABLE_HALF_DOWN:
        return move_by(t, half, move == TABLE_HALF_DOWN);
    default:
        return move_by(t, t->n_rows, move == TABLE_LAST);
    }
}

static enum outcome moved(bool changed) {
    return changed ? OUT_CHANGED : OUT_HANDLED;
}

static enum outcome mark_key(struct table *t, uint32_t key) {
    if (!(t->flags & TABLE_MARKS) || t->n_rows == 0) return OUT_PASS;
    if (key == ' ') {
        table_mark(t, t->selected_id, !table_marked(t, t->selected_id));
        return OUT_CHANGED;
    }
    if (key != '*') return OUT_PASS;
    table_mark_all(t, t->n_marks < t->n_rows);
    return OUT_CHANGED;
}

static enum outcome wheel(struct table *t, const struct event *e) {
    if (e->mouse != MOUSE_UP && e->mouse != MOUSE_DOWN) return OUT_PASS;
    return moved(move_by(t, WHEEL_ROWS, e->mouse == MOUSE_DOWN));
}

enum outcome table_key(struct table *t, const struct event *e) {
    static const struct {
        uint32_t key;
        enum table_move move;
    } moves[] = {{K_UP, TABLE_UP},          {K_DOWN, TABLE_DOWN},  {K_PGUP, TABLE_PAGE_UP},
                 {K_PGDN, TABLE_PAGE_DOWN}, {K_HOME, TABLE_FIRST}, {K_END, TABLE_LAST}};
    if (e->kind == EVENT_MOUSE) return wheel(t, e);
    if (e->kind != EVENT_KEY) return OUT_PASS;
    for (size_t i = 0; i < sizeof moves / sizeof *moves; i++)
        if (e->key == moves[i].key) return moved(table_move(t, moves[i].move));
    return mark_key(t, e->key);
}

size_t table_row_at(const struct table *t, int canvas_row) {
    canvas_row -= t->flags & TABLE_NO_HEADER ? 0 : 1;
    if (canvas_row < 0 || (size_t)canvas_row >= t->page) return t->n_rows;
    size_t row = t->top + (size_t)canvas_row;
    return row < t->n_rows ? row : t->n_rows;
}
