#ifndef STORE_APPLY_H
#define STORE_APPLY_H

#include "store/handle.h"

/* Applies the changes kept with act `seq`, or takes them back (`inverse`), inside a transaction that writes.
 * On a conflict or a reference that would lead nowhere *e says which record prevents it: roll back then. */
bool apply_changes(struct db *db, int64_t seq, bool inverse, struct error *e);

#endif
