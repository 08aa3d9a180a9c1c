#ifndef SERVICE_CHANGE_WRITE_H
#define SERVICE_CHANGE_WRITE_H

#include "service/change/change.h"

/* Completes the row, checks it, writes it with its change of state, and nothing that comes of it for other
 * rows: `change_save` does that too. The rule or the transition that refuses it is said in `e`. Only inside
 * tx_run. */
bool change_write_row(struct change *c, struct error *e);

#endif
