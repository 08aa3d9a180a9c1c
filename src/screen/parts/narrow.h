#ifndef SCREEN_PARTS_NARROW_H
#define SCREEN_PARTS_NARROW_H

/* The words typed with / that narrow what is listed: on one row at the bottom while there are any. */

#include "catalyse/tui/line.h"

struct narrow {
    struct line line;
    bool typing; /* the words have the focus */
};

enum narrowed { NARROW_PASS, NARROW_EATEN, NARROW_CHANGED };

void narrow_init(struct narrow *n);
void narrow_deinit(struct narrow *n);
struct sv narrow_words(const struct narrow *n);
/* A key while the words have the focus: Enter and Down leave it, Esc empties them as well. */
enum narrowed narrow_key(struct narrow *n, const struct event *e);
/* Empties the words; false when there are none. */
bool narrow_clear(struct narrow *n);
/* Rows it takes: 0 or 1. */
int narrow_rows(const struct narrow *n);
/* In the first row of c, with how many were found once there are words. */
void narrow_draw(const struct narrow *n, struct canvas c, size_t found);

#endif
