#ifndef CATALYSE_SCREEN_BESIDE_H
#define CATALYSE_SCREEN_BESIDE_H

/* Where the screen is wide, the row that is selected in a list is read beside it: what the list has no column
 * for, and what it is linked to. It is read when the keys pause, so that moving costs what it costs alone. */

#include "catalyse/base/mem.h"
#include "catalyse/screen/screen.h"

struct card_line;

/* The card of one row, as wide as it was read for. */
struct beside {
    struct arena keep;
    const struct screen *of; /* the list; NULL: nothing was read */
    struct row row;
    enum audience viewer;
    int lang, cols, rows;
    int64_t revision;
    const char *title, *what; /* what is it called, what kind of row is it */
    const struct card_line *lines;
    size_t n_lines;
    int labels; /* columns */
};

/* Columns beside this screen where both have `cols`; 0: it has the screen for itself. */
int beside_cols(const struct screen *s, int cols);
/* Whether another row, or the same as it is now, is to be read. */
bool beside_due(const struct beside *b, const struct screen *s, int cols, enum audience viewer);
/* Reads it; a row that is gone leaves nothing. */
void beside_read(struct beside *b, const struct screen *s, const struct desk *d, int cols);
/* Nothing of another screen, or of what another viewer saw. */
void beside_draw(const struct beside *b, const struct screen *s, enum audience viewer, struct canvas c);
void beside_free(struct beside *b);

#endif
