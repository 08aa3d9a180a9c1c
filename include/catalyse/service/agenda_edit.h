#ifndef CATALYSE_SERVICE_AGENDA_EDIT_H
#define CATALYSE_SERVICE_AGENDA_EDIT_H

/* The plan of an event changed while it runs, or before: each is one undo step. An event whose minutes are
 * closed, or that is cancelled, refuses them: ERR_DATA. */

#include "catalyse/service/agenda.h"

/* A block of so many minutes behind the block `after`. */
bool show_insert(const struct view *v, int64_t after, struct sv title, int minutes, int64_t *made,
                 struct error *e);
/* Changes places with the next block to come. ERR_DATA when it has begun or none is left. */
bool show_swap(const struct view *v, int64_t block, struct error *e);
/* Two blocks in place of one; `minutes` is what the first lasts, the other gets the rest, a promised end and
 * what may be given back. ERR_USAGE when nothing would be left for either. */
bool show_split(const struct view *v, int64_t block, int minutes, int64_t *made, struct error *e);
/* A length or a start, as typed. */
bool show_time(const struct view *v, int64_t block, struct agenda_typed typed, struct error *e);
/* A clock of its own for each subgroup that has none during this block. */
bool show_beside(const struct view *v, int64_t block, size_t *made, struct error *e);

#endif
