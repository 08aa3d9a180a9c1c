#ifndef SERVICE_TRANSFER_IDMAP_H
#define SERVICE_TRANSFER_IDMAP_H

/* Refs and ids of the rows of one entity, found both ways. `(struct idmap){0}` is a valid empty one; its
 * memory is that of the one arena it is given. */

#include "catalyse/base/mem.h"
#include "catalyse/base/sv.h"

struct idmap_entry {
    struct sv ref;
    int64_t id;
};

struct idmap {
    struct idmap_entry *v;
    size_t n, cap;
    struct arena *arena;
    uint32_t *by_ref, *by_id;   /* positions in v, from 1; 0 is free */
    size_t ref_slots, id_slots; /* powers of two */
    size_t n_by_id;             /* entries that are in by_id: the others join when an id is asked for */
};

/* Copies the ref. The caller made sure that neither is there yet. */
void idmap_add(struct idmap *m, struct arena *a, struct sv ref, int64_t id);
/* The entry, or NULL; valid until the next idmap_add. */
const struct idmap_entry *idmap_ref(const struct idmap *m, struct sv ref);
const struct idmap_entry *idmap_id(struct idmap *m, int64_t id);

#endif
