#ifndef SCREEN_PARTS_GRID_H
#define SCREEN_PARTS_GRID_H

/* A grid of cells with a label in front of each row and a heading over each column: where the focus is, what
 * of it is shown, where that is drawn. What is in it is the screen's. */

#include "catalyse/screen/screen.h"
#include "catalyse/service/view.h"

struct grid {
    size_t rows, cols; /* that there are */
    size_t row, col;   /* with the focus */
    size_t top, left;  /* first shown */
};

/* In lines and columns of the screen. */
struct grid_shape {
    int label, cell;         /* least width of the labels, of a cell */
    int label_max, cell_max; /* on a wide screen: cells grow first, then labels */
    int above, below;        /* lines kept for something else */
};

/* There are that many now: the focus stays inside. */
void grid_fit(struct grid *g, size_t rows, size_t cols);
/* Moves the focus; false when the action is no move. */
bool grid_move(struct grid *g, enum action action);
/* Shows the focus on a screen of that size. */
void grid_scroll(struct grid *g, const struct grid_shape *shape, int lines, int cols);

/* One past the last row that is shown, and the last column that is at least by half. */
size_t grid_last_row(const struct grid *g, const struct grid_shape *shape, int lines);
size_t grid_last_col(const struct grid *g, const struct grid_shape *shape, int cols);

/* What a row, or a column, stands for, with a ref where it is shown by one; its id is that of no other. */
typedef struct named grid_name(const struct screen *s, bool column, size_t at);
/* Asks which row or column to go to, by its name; grid_select then goes there, and shows it. */
enum reply grid_ask(const struct grid *g, const struct screen *s, grid_name *name, struct desk *d);
void grid_select(struct grid *g, const struct grid_shape *shape, const struct screen *s, grid_name *name,
                 int64_t id);

/* The heading of a column on `lines` lines from `line` on, with the sign of the focus before it. */
void grid_heading(const struct grid *g, const struct grid_shape *shape, struct canvas c, int line, int lines,
                  size_t col, struct sv text);
/* The label of a row, with the sign of the focus. */
void grid_label(const struct grid *g, const struct grid_shape *shape, struct canvas c, size_t row,
                enum role role, struct sv text);
/* A cell of a few signs; the cursor is on the one at `cursor` when it has the focus. */
void grid_cell(const struct grid *g, const struct grid_shape *shape, struct canvas c, size_t row, size_t col,
               const char *text, int cursor);

#endif
