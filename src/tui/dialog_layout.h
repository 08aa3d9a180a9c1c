#ifndef TUI_DIALOG_LAYOUT_H
#define TUI_DIALOG_LAYOUT_H

#include "catalyse/tui/dialog.h"

/* Where the parts of a dialog stand on a canvas; parts it has not are 0 rows high. */
struct dialog_parts {
    struct rect box, body, line, error, buttons;
};

void dialog_lay_out(const struct dialog *d, int rows, int cols, struct dialog_parts *p);

#endif
