#ifndef CATALYSE_TUI_RECT_H
#define CATALYSE_TUI_RECT_H

/* Areas of the screen, in character cells; rows count downwards from 0. Sizes are never negative. */

#include <stdbool.h>
#include <stddef.h>

struct rect {
    int row, col, rows, cols;
};

/* A size for rect_split_rows: n > 0 is n cells; RECT_FILL shares what is left; -k takes k shares of it. */
enum { RECT_FILL = -1 };

/* Cuts r into n bands from top to bottom into out[n]. When there is not room for all fixed sizes the last
 * ones get less, down to 0; no band ever leaves r. */
void rect_split_rows(struct rect r, const int *sizes, size_t n, struct rect *out);

/* Rectangles from others, and whether one holds a cell. */
struct rect rect_inset(struct rect r, int rows, int cols);  /* less a margin on all four sides */
struct rect rect_centre(struct rect r, int rows, int cols); /* that size in the middle, cut to r */
struct rect rect_intersect(struct rect a, struct rect b);   /* 0 x 0 when they do not meet */
bool rect_holds(struct rect r, int row, int col);

/* The first row to show of a list of `count` rows in `page` rows, so that `at` is visible, moving as
 * little as possible from `top` and leaving no empty rows at the end. */
size_t scroll_top(size_t top, size_t at, size_t count, size_t page);

#endif
