#ifndef CATALYSE_TUI_MENU_H
#define CATALYSE_TUI_MENU_H

/* Choosing one of several things: the palette, lists of choices. Typing filters (words or their beginnings,
 * accents and case ignored, best match first); what cannot be chosen now stays, with the reason. */

#include "catalyse/tui/canvas.h"
#include "catalyse/tui/event.h"
#include "catalyse/tui/line.h"

struct menu_item {
    int64_t id;
    const char *label;  /* translated */
    const char *key;    /* shown at the right; NULL: none */
    const char *reason; /* why it cannot be chosen; NULL: it can */
    const char *also;   /* more words that find it, commas between; NULL: none */
    bool always;        /* whatever is typed: the way out of the list */
    bool far;           /* behind what matches as well */
};

enum { MENU_PLAIN = 1 /* no filter line: letters are OUT_PASS */ };

struct menu {
    const struct menu_item *items; /* borrowed until menu_deinit */
    size_t n_items;
    unsigned flags;
    struct str title;
    struct line filter;
    size_t *shown; /* indices of items, in the order shown */
    size_t n_shown;
    size_t selected, top, page;
};

/* The title is copied, the items are borrowed; `flags`: MENU_PLAIN. */
void menu_init(struct menu *m, const char *title, const struct menu_item *items, size_t n, unsigned flags);
void menu_deinit(struct menu *m);
void menu_fit(struct menu *m, int rows); /* height of the canvas it is drawn in */
/* Enter: OUT_DONE on an item that can be chosen, else its reason shows. Esc empties the filter first, then
 * OUT_CANCELLED. */
enum outcome menu_key(struct menu *m, const struct event *e);
/* The selected item, NULL when none matches. */
const struct menu_item *menu_item(const struct menu *m);
void menu_draw(const struct menu *m, struct canvas c);
/* Rows and columns it would like to have, its box included. */
void menu_size(const struct menu *m, int *rows, int *cols);

/* How well `needle` (folded) is found in `hay` (folded): 0 not at all, more is better. */
int menu_score(struct sv hay, struct sv needle);

#endif
