#ifndef SERVICE_TRANSFER_REFS_H
#define SERVICE_TRANSFER_REFS_H

/* The refs of all rows, both of a programme and of what is about to be written into it. */

#include "catalyse/base/error.h"
#include "catalyse/domain/entities.h"
#include "service/transfer/idmap.h"

struct db;

struct refs {
    struct db *db; /* NULL: only what is added */
    struct arena *arena;
    struct refs_of *of; /* by entity_index */
};

struct refs_of {
    bool loaded;
    struct idmap map;
    int64_t last; /* the largest n of a ref PREFIX-n */
};

void refs_init(struct refs *refs, struct db *db, struct arena *a);
/* Reads the refs of an entity from the programme, once; then the map is whole. */
bool refs_load(struct refs *refs, const struct entity *entity, struct error *e);
struct idmap *refs_map(struct refs *refs, const struct entity *entity);
void refs_add(struct refs *refs, const struct entity *entity, struct sv ref, int64_t id);

/* The id of the row that is meant: its ref as it stands, else in upper case (ASCII). 0 when there is none. */
bool refs_id(struct refs *refs, const struct entity *entity, struct sv text, int64_t *id, struct error *e);
/* The ref of a row; SV_NULL when there is none. */
bool refs_ref(struct refs *refs, const struct entity *entity, int64_t id, struct sv *ref, struct error *e);
/* In upper case (ASCII), in the arena. */
struct sv refs_upper(struct arena *a, struct sv text);
/* PREFIX-n, with the first n above all that are there; in the arena of refs. */
struct sv refs_fresh(struct refs *refs, const struct entity *entity);

/* e: there is no such row, with the nearest ref as a hint. Returns false. */
bool refs_missing(struct refs *refs, const struct entity *entity, struct sv text, struct error *e);
/* Every reference of the record from text to id. On false *at is the field. */
bool refs_resolve(struct refs *refs, struct record *r, size_t *at, struct error *e);

#endif
