#ifndef STORE_OBSTACLE_H
#define STORE_OBSTACLE_H

#include "store/handle.h"

/* A row that is not as act `after` left it, so that the act cannot be taken back: *e names the row, and who
 * changed it since, when and how. Returns false. */
bool obstacle_refuse(struct db *db, int64_t after, const struct entity *entity, int64_t id, struct error *e);

#endif
