#ifndef SERVICE_CHANGE_SAVE_H
#define SERVICE_CHANGE_SAVE_H

#include "service/change/change.h"

/* Writes the row, and what comes of it for others: whose answer is refused leaves its groups. Only inside
 * tx_run. */
bool change_save(struct change *c, struct error *e);
/* change_save, and the reason for it beside the changes of state: the state stays. ERR_USAGE without one. */
bool change_save_with_reason(struct change *c, struct reasons why, struct error *e);
/* What a row that was written gives back: id, ref, warnings. */
bool change_result(const struct change *c, struct edit_result *out, struct error *e);

/* Deletes the rows of an entity whose ids `sql` selects. */
bool rows_drop(const struct view *v, const char *entity, const char *sql, const struct value *params,
               size_t n, struct error *e);

#endif
