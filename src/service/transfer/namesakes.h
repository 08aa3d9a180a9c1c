#ifndef SERVICE_TRANSFER_NAMESAKES_H
#define SERVICE_TRANSFER_NAMESAKES_H

/* Rows by the words that name them, in either language, accents and case ignored; by their code too. */

#include "catalyse/domain/entities.h"
#include "service/transfer/keyed.h"
#include "service/transfer/refs.h"

struct namesakes {
    struct db *db;
    struct arena *arena;
    struct keyed_rows **of; /* by entity_index; NULL until it is asked for */
};

void namesakes_init(struct namesakes *t, struct db *db, struct arena *a);
/* The one row that bears this title; *id 0 when there is none. False when several do (ERR_DATA, naming two of
 * them) or it cannot be read. */
bool namesakes_id(struct namesakes *t, struct refs *refs, const struct entity *entity, struct sv text,
                  int64_t *id, struct error *e);

#endif
