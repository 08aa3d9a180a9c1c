#include "catalyse/base/error.h"
#include "catalyse/domain/entities.h"
#include "domain/entities/all.h"

#define X(name) &name##_entity,
const struct entity *const ENTITIES[] = {ALL_ENTITIES(X)};
#undef X

const size_t N_ENTITIES = sizeof ENTITIES / sizeof *ENTITIES;

const struct entity *entity_find(struct sv name) {
    for (size_t i = 0; i < N_ENTITIES; i++)
        if (sv_is(name, ENTITIES[i]->name)) return ENTITIES[i];
    return NULL;
}

const struct entity *entity_named(const char *name) {
    const struct entity *e = entity_find(sv_from(name));
    BUG_ON(!e);
    return e;
}

size_t entity_index(const struct entity *e) {
    size_t i = 0;
    while (i < N_ENTITIES && ENTITIES[i] != e) i++;
    BUG_ON(i == N_ENTITIES);
    return i;
}
