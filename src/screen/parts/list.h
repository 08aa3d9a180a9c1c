#ifndef SCREEN_PARTS_LIST_H
#define SCREEN_PARTS_LIST_H

/* The list of any entity: columns from its field table, rows read a few pages at a time. */

#include "catalyse/store/list.h"
#include "catalyse/tui/table.h"
#include "screen/parts/common.h"
#include "screen/parts/narrow.h"

enum { LIST_COLUMNS = 16, LIST_FILTERS = 4, LIST_WINDOW = 3 /* pages kept */ };

struct list_screen {
    struct screen screen;
    struct table table;
    struct column columns[LIST_COLUMNS];
    const struct field *fields[LIST_COLUMNS]; /* of the columns */
    size_t n_columns, n_fields;               /* a column of all their groups may follow those of fields */
    struct list_filter filters[LIST_FILTERS];
    size_t n_filters;
    struct narrow filter;
    const char *order;
    bool descending;
    size_t from, n_loaded; /* the rows read */
    const char ***cells;   /* [row][column], shown texts */
    int64_t *ids;
    int needs[LIST_COLUMNS]; /* of the table, from the first rows */
    struct str empty;
};

/* list_rows.c: columns and rows. */
void list_columns(struct list_screen *s);
bool list_filters(struct list_screen *s, struct desk *d, struct error *e);
bool list_count_rows(struct list_screen *s, struct desk *d, struct error *e);
/* Reads the window around what is shown, when it is not read already or `again`. */
bool list_window(struct list_screen *s, struct desk *d, bool again, struct error *e);
bool list_select(struct screen *screen, struct desk *d, int64_t id, struct error *e);
/* Columns are as wide as the first rows need, also while others are read. */
void list_measure(struct list_screen *s);
/* 0 for a row that was not read. */
int64_t list_id(const struct list_screen *s, size_t row);
void list_cell(void *ctx, size_t row, size_t col, struct str *out);

#endif
