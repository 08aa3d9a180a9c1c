#include "catalyse/tui/rect.h"
#include "tui/limits.h"

/* What the shares get: all that the fixed sizes leave of total; *shares counts them. */
static int left_over(int total, const int *sizes, size_t n, int *shares) {
    *shares = 0;
    for (size_t i = 0; i < n; i++) {
        if (sizes[i] < 0)
            *shares -= sizes[i];
        else
            total -= int_min(sizes[i], int_max(total, 0));
    }
    return int_max(total, 0);
}

/* Takes the next band's size off what is left; shares are rounded so that nothing remains at the end. */
static int band(int size, int *left, int *pool, int *shares) {
    int take = size;
    if (size < 0) {
        take = (*pool * -size + *shares / 2) / *shares;
        *pool -= take;
        *shares += size;
    }
    take = int_min(take, *left);
    *left -= take;
    return take;
}

void rect_split_rows(struct rect r, const int *sizes, size_t n, struct rect *out) {
    int left = r.rows, shares, row = r.row;
    int pool = left_over(left, sizes, n, &shares);
    for (size_t i = 0; i < n; i++) {
        out[i] = (struct rect){row, r.col, band(sizes[i], &left, &pool, &shares), r.cols};
        row += out[i].rows;
    }
}

struct rect rect_inset(struct rect r, int rows, int cols) {
    rows = int_min(rows, r.rows / 2);
    cols = int_min(cols, r.cols / 2);
    return (struct rect){r.row + rows, r.col + cols, r.rows - 2 * rows, r.cols - 2 * cols};
}

struct rect rect_centre(struct rect r, int rows, int cols) {
    rows = int_max(0, int_min(rows, r.rows));
    cols = int_max(0, int_min(cols, r.cols));
    return (struct rect){r.row + (r.rows - rows) / 2, r.col + (r.cols - cols) / 2, rows, cols};
}

struct rect rect_intersect(struct rect a, struct rect b) {
    int row = int_max(a.row, b.row), col = int_max(a.col, b.col);
    int rows = int_min(a.row + a.rows, b.row + b.rows) - row;
    int cols = int_min(a.col + a.cols, b.col + b.cols) - col;
    if (rows <= 0 || cols <= 0) return (struct rect){row, col, 0, 0};
    return (struct rect){row, col, rows, cols};
}

bool rect_holds(struct rect r, int row, int col) {
    return row >= r.row && row < r.row + r.rows && col >= r.col && col < r.col + r.cols;
}

size_t scroll_top(size_t top, size_t at, size_t count, size_t page) {
    if (page == 0) return at;
    if (at >= page && top < at - page + 1) top = at - page + 1;
    if (top > at) top = at;
    size_t last = count > page ? count - page : 0;
    return top < last ? top : last;
}
