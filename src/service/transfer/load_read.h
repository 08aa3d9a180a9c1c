#ifndef SERVICE_TRANSFER_LOAD_READ_H
#define SERVICE_TRANSFER_LOAD_READ_H

/* A dump read row by row. */

#include "service/transfer/json.h"
#include <stdio.h>

/* Given each row, and the arena it lives in until this returns. ERR_DATA gets the place of the row. */
typedef bool load_take(void *ctx, struct arena *a, struct record *r, struct error *e);

/* Reads `in` to its end. False when it is no dump, a row is wrong, stands twice or leads nowhere, or `take`
 * says so: then rows may have been taken already. */
bool load_read(FILE *in, const char *name, load_take *take, void *ctx, struct error *e);

#endif
