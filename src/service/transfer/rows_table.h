#ifndef SERVICE_TRANSFER_ROWS_TABLE_H
#define SERVICE_TRANSFER_ROWS_TABLE_H

/* Cells in aligned columns, for a terminal or a pipe. */

#include "catalyse/base/vec.h"
#include "catalyse/service/sink.h"

struct column {
    const char *head; /* in the arena, as shown */
    bool right;       /* numbers */
    int width;
};

struct cells {
    struct arena arena;
    struct column *columns;
    size_t n;
    VEC(const char *) v; /* row by row, `n` a row; as shown */
};

void cells_init(struct cells *c, size_t columns);
void cells_deinit(struct cells *c);
void cells_head(struct cells *c, size_t column, struct sv label, bool right);
/* The next cell, from left to right; line ends become blanks, what a terminal must not see goes. */
void cells_add(struct cells *c, struct sv text);
/* At most `width` columns wide (0: no limit): the widest give way first, then the last are left out. */
bool cells_write(struct cells *c, int width, struct sink out, struct error *e);

#endif
