#include "app/layout.h"
#include "catalyse/screen/beside.h"

enum { LOW = 18, TINY = 12 };

bool layout_lines(int rows) {
    return rows >= LOW;
}

int layout_guide(int rows) {
    return rows >= TINY ? 2 : 1;
}

static int rows_above(int rows) {
    return layout_lines(rows) ? 4 : 3;
}

static int rows_below(int rows) {
    return layout_guide(rows) + 1 + layout_lines(rows);
}

struct rect body_rect(int rows, int cols) {
    int n = rows - rows_above(rows) - rows_below(rows);
    return (struct rect){rows_above(rows), 0, n > 0 ? n : 0, cols};
}

struct rect screen_rect(const struct app *a, const struct screen *s) {
    struct rect body = body_rect(a->rows, a->cols);
    body.cols -= beside_cols(s, body.cols);
    return body;
}
