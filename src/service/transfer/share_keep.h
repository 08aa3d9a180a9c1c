#ifndef SERVICE_TRANSFER_SHARE_KEEP_H
#define SERVICE_TRANSFER_SHARE_KEEP_H

/* Which rows and values go into a stripped copy. */

#include "catalyse/domain/entities.h"
#include "service/read/mask.h"
#include "service/transfer/idmap.h"

/* The rows of one entity that may stay. */
struct kept {
    struct idmap rows;
    bool *gone; /* by position in rows: what it needs does not stay */
};

struct keep {
    struct db *db;
    struct mask mask;
    bool anonymous;
    struct arena arena;
    struct kept *of; /* by entity_index */
};

/* Looks at every row; `anonymous`: pictures do not stay. Deinit it in both cases. */
bool keep_find(struct keep *k, struct db *db, struct viewer viewer, bool anonymous, struct error *e);
void keep_deinit(struct keep *k);

bool keep_has(const struct keep *k, const struct entity *entity, int64_t id);
/* The row as it goes out, in the arena; each value taken out adds 1 to `removed`, by field. */
bool keep_strip(struct keep *k, struct arena *a, const struct record *r, size_t *removed, struct record **out,
                struct error *e);

#endif
