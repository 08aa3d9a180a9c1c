#ifndef SERVICE_TRANSFER_LOOPS_H
#define SERVICE_TRANSFER_LOOPS_H

/* Rows that refer to themselves by way of others, as files of long ago may hold: no row is lost for that. */

#include "catalyse/service/dump.h"
#include "catalyse/store/record.h"

/* Empties the references by which the row, about to be inserted, would come back to itself; adds them to
 * `cut`, in the arena. */
bool loops_cut(struct db *db, struct record *r, struct arena *a, struct dump_loops *cut, struct error *e);

#endif
