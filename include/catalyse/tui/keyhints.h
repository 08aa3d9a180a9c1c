#ifndef CATALYSE_TUI_KEYHINTS_H
#define CATALYSE_TUI_KEYHINTS_H

/* The line of keys at the bottom: as many as fit, in the order given, none cut in two. */

#include "catalyse/tui/canvas.h"

struct keyhint {
    const char *key;   /* as keyseq_show writes it */
    const char *label; /* translated */
};

/* In the first row of c; returns how many were shown. */
size_t hints_draw(struct canvas c, const struct keyhint *hints, size_t n);
/* The hint at a column of a row `cols` wide, or n. */
size_t hints_at(const struct keyhint *hints, size_t n, int cols, int col);

#endif
