#ifndef SERVICE_CHANGE_SIBLINGS_H
#define SERVICE_CHANGE_SIBLINGS_H

/* Rows that share an order: those with the same values in the fields that stand before `pos` in the entity's
 * order (the blocks of an event, the questions of a section). */

#include "catalyse/service/edit.h"
#include "service/read/seen.h"

/* Whole records, in order. */
bool siblings_of(const struct view *v, const struct record *r, struct list_rows *out, struct error *e);
/* The place behind the last one. */
bool siblings_next(const struct view *v, const struct record *r, int64_t *pos, struct error *e);

#endif
