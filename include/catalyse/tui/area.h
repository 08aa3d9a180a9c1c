#ifndef CATALYSE_TUI_AREA_H
#define CATALYSE_TUI_AREA_H

/* Editing a text of several lines, wrapped at the width it was told. Enter begins a new line; Up, Down,
 * PgUp, PgDn move by shown lines and are OUT_PASS at the first and last one; otherwise as line.h. */

#include "catalyse/tui/line.h"

struct area {
    struct line line; /* text with \n */
    int cols, rows;   /* size told by area_fit; 60 x 4 before */
};

/* As their namesakes of line.h; `max`: code points at most. */
void area_init(struct area *a, size_t max);
void area_deinit(struct area *a);
void area_fit(struct area *a, int rows, int cols);
void area_set(struct area *a, struct sv text);
struct sv area_text(const struct area *a);
enum outcome area_key(struct area *a, const struct event *e);
void area_draw(const struct area *a, struct canvas c, bool focused);

#endif
