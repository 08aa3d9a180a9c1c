#ifndef TEST_PROPERTY_WORLD_H
#define TEST_PROPERTY_WORLD_H

/* A programme that random actions on all entities change. */

#include "catalyse/base/prng.h"
#include "catalyse/store/db.h"
#include "catalyse/store/record.h"

struct world {
    struct prng random;
    struct arena a;
    struct error e;
    struct db *db;
    char path[256];
};

void world_open(struct world *w, uint64_t seed);
/* Does not wait for the disk: these laws are not about power cuts. */
void world_hurry(struct world *w, struct db *db);
void world_reopen(struct world *w);
void world_close(struct world *w);

/* A valid record with random values; false when a row it needs does not exist yet. */
bool world_record(struct world *w, const struct entity *entity, struct record **out);
/* A random value for a field; false when there is none (a reference to an empty table). */
bool world_value(struct world *w, const struct field *f, struct value *out);
/* A random row of the entity: its id, 0 when there is none. */
int64_t world_row(struct world *w, struct db *db, const struct entity *entity);
const struct entity *world_entity(struct world *w);

/* All columns of all data tables as one number. */
uint64_t world_hash(struct world *w, struct db *db);

#endif
