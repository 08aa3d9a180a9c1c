#ifndef CATALYSE_TUI_TABS_H
#define CATALYSE_TUI_TABS_H

/* One row of names of which one is current: the stages and the panels. When there is too little room the
 * names that are not current are shortened, then those far from the current one are left out, with an
 * ellipsis on that side. */

#include "catalyse/tui/canvas.h"

struct tab {
    const char *label; /* translated */
    const char *mark;  /* a sign behind it ("✓"); NULL: none */
    enum role role;    /* when it is not the current one */
};

enum tabs_style {
    TABS_STAGES, /* numbered from 1, the current one in [ ] */
    TABS_PANELS  /* a line between them */
};

struct tabs {
    const struct tab *v; /* borrowed */
    size_t n, current;
    enum tabs_style style;
};

/* In the first row of c. Does not place the cursor unless `focused`. */
void tabs_draw(const struct tabs *t, struct canvas c, bool focused);
/* The tab at a column of a row `cols` wide, or n. */
size_t tabs_at(const struct tabs *t, int cols, int col);

#endif
