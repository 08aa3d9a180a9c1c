#ifndef SCREEN_PARTS_ROW_ACTS_H
#define SCREEN_PARTS_ROW_ACTS_H

/* What can be done to any row, whatever it is of. */

#include "catalyse/screen/screen.h"

/* Deletes a row at once, with undo; asks first when others go with it, and says why when some forbid it. */
enum reply row_delete(struct desk *d, const struct entity *e, int64_t id);
/* Offers the states a row may go to; asks for the reason when one is needed. */
enum reply row_state(struct desk *d, const struct entity *e, int64_t id);
/* The same with another title; `then` gets the row and the code of the state. */
enum reply row_next_state(struct desk *d, const struct row *r, const char *title, answer_fn *then);
/* What row_state does with the answer: `data` is the row. */
bool row_state_move(struct desk *d, const void *data, struct sv answer, struct error *e);

#endif
