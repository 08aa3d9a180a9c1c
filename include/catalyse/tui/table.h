#ifndef CATALYSE_TUI_TABLE_H
#define CATALYSE_TUI_TABLE_H

/* A list with columns and one selected row. Rows are asked for when they are drawn, and only those on the
 * screen: 100,000 rows cost what 20 do. Widths follow the titles and the first rows (TABLE_SAMPLE of them,
 * looked at in table_set_rows), so that columns stay in place while one scrolls. The selected row has '>' in
 * front and the role SELECTED; the frame's cursor stands on it. */

#include "catalyse/base/str.h"
#include "catalyse/tui/canvas.h"
#include "catalyse/tui/event.h"

enum column_width {
    COLUMN_FIXED,   /* `width` columns; more where its texts need them and there is room */
    COLUMN_FILL,    /* at least `width`, as much as its texts need, and a share of what is left then */
    COLUMN_PERCENT, /* `width` percent of the table, at least `min` */
    COLUMN_AUTO,    /* as wide as its texts, between `min` and `width`; wider where there is room */
    COLUMN_LABEL    /* the same, wider only where no other text is cut */
};

struct column {
    const char *title; /* translated by the owner */
    enum column_width kind;
    int width, min;
    enum align align;
    int priority; /* 0: always shown; the highest number is dropped first when there is little room */
};

/* Where rows come from. `cell` appends the text to an empty str; `role` may be NULL, or give the role of
 * a cell (of the whole row where col is TABLE_WHOLE_ROW) in rows that are not selected; `id` names a row for
 * good (selection and marks follow it), NULL: its number. */
struct table_source {
    void *ctx;
    void (*cell)(void *ctx, size_t row, size_t col, struct str *out);
    enum role (*role)(void *ctx, size_t row, size_t col);
    int64_t (*id)(void *ctx, size_t row);
    /* A row that is one text, that of column 0, over all columns; NULL: none is. */
    bool (*heading)(void *ctx, size_t row);
    /* The row goes on in the next one: they come into view together and are selected as one, unless they are
     * more than there is room for. NULL: each is by itself. */
    bool (*goes_on)(void *ctx, size_t row);
};

#define TABLE_WHOLE_ROW ((size_t)-1)

enum { TABLE_SAMPLE = 50, TABLE_COLUMNS_MAX = 32 };
enum {
    TABLE_NO_HEADER = 1,
    TABLE_MARKS = 2,   /* Space marks, '*' marks all or none */
    TABLE_UNCHOSEN = 4 /* no row is pointed at yet */
};

struct table {
    const struct column *columns; /* borrowed */
    size_t n_columns;
    struct table_source source;
    unsigned flags;
    size_t n_rows;
    size_t selected; /* 0 … n_rows-1; 0 when empty */
    int64_t selected_id;
    bool has_id; /* a row was selected once: selected_id and last_row tell which */
    size_t last_row;
    size_t top;  /* first row shown */
    size_t page; /* rows shown, told by table_fit; 10 before */
    size_t sort; /* column the rows are sorted by, shown in its title; n_columns: none */
    bool descending;
    int *needs;        /* columns the texts of each column take, as far as they were looked at */
    const char *empty; /* what to press when there are no rows; borrowed, translated */
    int64_t *marks;    /* ids, sorted */
    size_t n_marks, cap_marks;
};

/* The last of the rows that one goes on in; itself where it does not go on. */
size_t table_row_end(const struct table *t, size_t row);

/* Columns are borrowed; no rows yet: see table_set_rows. */
void table_init(struct table *t, const struct column *columns, size_t n, struct table_source source,
                unsigned flags);
void table_deinit(struct table *t);
/* The rows are others now: keeps the selection on the row with the same id, else on the nearest number;
 * drops marks of rows that are gone when there are any marks. With 0 rows it keeps both for the rows that
 * may come back with the next call. */
void table_set_rows(struct table *t, size_t n);
/* The same rows, texts of some of them over several rows now, as wide as table_widths said for `cols`
 * columns: what fits is not cut by columns that get wider for it. */
void table_set_wrapped(struct table *t, size_t n, int cols);
/* Tells the height of the canvas it is drawn in (header included), for paging and scrolling. Without it
 * the table is drawn right all the same, but pages by 10. */
void table_fit(struct table *t, int rows);
void table_select(struct table *t, size_t row);
void table_select_top(struct table *t, size_t row); /* shown first, with as much as there is room for below */
bool table_select_id(struct table *t, int64_t id);  /* false: there is no such row */

/* Moves the selection; true when it changed. */
enum table_move {
    TABLE_UP,
    TABLE_DOWN,
    TABLE_PAGE_UP,
    TABLE_PAGE_DOWN,
    TABLE_HALF_UP,
    TABLE_HALF_DOWN,
    TABLE_FIRST,
    TABLE_LAST
};
bool table_move(struct table *t, enum table_move move);

/* Arrows, PgUp, PgDn, Home, End; Space and '*' with TABLE_MARKS; the mouse wheel. Letters are the
 * owner's key map's, through table_move. OUT_CHANGED when the selection or a mark changed. */
enum outcome table_key(struct table *t, const struct event *e);
/* The row at a row of the canvas it was drawn in, or n_rows. */
size_t table_row_at(const struct table *t, int canvas_row);

/* Marks, with TABLE_MARKS: of one row; all rows of the table. */
bool table_marked(const struct table *t, int64_t id);
void table_mark(struct table *t, int64_t id, bool on);
void table_mark_all(struct table *t, bool on);

/* How wide each column is shown in a canvas of `cols` columns, as far as the rows of table_set_rows ask for
 * it; 0: not shown. */
void table_widths(const struct table *t, int cols, int widths[static TABLE_COLUMNS_MAX]);
/* Whether a column of the selected row says just this, shown to the end in a canvas of `cols` columns; with a
 * title, only the column that has it. */
bool table_says(const struct table *t, int cols, const char *title, struct sv text);
void table_draw(const struct table *t, struct canvas c, bool focused);

#endif
