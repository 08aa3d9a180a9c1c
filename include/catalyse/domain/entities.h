#ifndef CATALYSE_DOMAIN_ENTITIES_H
#define CATALYSE_DOMAIN_ENTITIES_H

/* The registry of all entities, parents before children: the order of import, export and dump. Adding one:
 * its field table in a file of src/domain/entities/, its line in the registry, its migration. */

#include "catalyse/base/fields.h"

extern const struct entity *const ENTITIES[];
extern const size_t N_ENTITIES;

/* By name; NULL when there is none. */
const struct entity *entity_find(struct sv name);
/* By a name written in the code: a bug when there is none. */
const struct entity *entity_named(const char *name);
/* Position in ENTITIES. */
size_t entity_index(const struct entity *e);

#endif
