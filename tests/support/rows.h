#ifndef TESTS_SUPPORT_ROWS_H
#define TESTS_SUPPORT_ROWS_H

/* Acts that are one row, past the rules of the services: `r` as for record_insert and record_update. */

#include "catalyse/store/record.h"

bool act_insert(struct db *db, struct arena *a, struct record *r, struct error *e);
bool act_update(struct db *db, const struct record *before, const struct record *after, struct error *e);
bool act_delete(struct db *db, const struct entity *entity, int64_t id, struct error *e);

#endif
