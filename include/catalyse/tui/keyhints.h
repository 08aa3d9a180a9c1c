#ifndef CATALYSE_TUI_KEYHINTS_H
#define CATALYSE_TUI_KEYHINTS_H

/* The line of keys at the bottom: as many as fit, in the order given, none cut in two. */

#include "catalyse/tui/canvas.h"

struct keyhint {
    const char *key;   /* as keyseq_show writes it */
    const char *label; /* translated */
};

struct keyhints {
    const struct keyhint *v;
    size_t n;
    size_t keep; /* of the last ones, that stay when others have no room */
};

/* In the first row of c; returns how many were shown. */
size_t hints_draw(struct canvas c, const struct keyhints *h);
/* The one that is shown in that column, as an index, when they are drawn over `cols` columns; n: none. */
size_t hints_at(const struct keyhints *h, int cols, int col);

#endif
