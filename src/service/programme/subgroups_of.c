#include "catalyse/domain/entities.h"
#include "catalyse/service/subgroups.h"
#include "service/read/goes.h"
#include "service/read/seen.h"

#define OPEN_PLACES "m.left_on IS NULL AND g.state NOT IN ('merged', 'closed')"

/* The groups of the row ?1 beside the one it is noted for. */
static const struct grouped {
    const char *entity, *sql;
    bool noted; /* its field `subgroup` comes first */
} GROUPED[] = {
    {"participant", "SELECT gg.id FROM " GOES_BESIDE " AND p.id = ?1 GROUP BY gg.folded, gg.id", true},
    {"organisation",
     "SELECT g.id FROM subgroup_member m JOIN subgroup g ON g.id = m.subgroup WHERE m.org = ?1"
     " AND " OPEN_PLACES " GROUP BY g.folded, g.id",
     false},
    {"expression_of_interest",
     "SELECT g.id FROM expression_of_interest x JOIN subgroup_member m ON m.org = x.org"
     " JOIN subgroup g ON g.id = m.subgroup WHERE x.id = ?1 AND g.id <> x.subgroup"
     " AND coalesce(m.observer, 0) = 0 AND " OPEN_PLACES " GROUP BY g.id",
     true},
};

static const struct grouped *grouped(const struct entity *entity) {
    for (size_t i = 0; i < sizeof GROUPED / sizeof *GROUPED; i++)
        if (entity == entity_named(GROUPED[i].entity)) return &GROUPED[i];
    return NULL;
}

bool subgroups_has(const struct entity *entity) {
    return grouped(entity) != NULL;
}

bool subgroups_of(const struct view *v, const struct record *r, struct named **rows, size_t *n,
                  struct error *e) {
    const struct grouped *g = grouped(r->entity);
    struct seen others;
    struct named noted = {0};
    *n = 0;
    if (g->noted && !seen_ref(v, r, "subgroup", &noted, e)) return false;
    if (!seen_rows(v, entity_named("subgroup"), g->sql, PARAMS(value_int(r->id)), &others, e)) return false;
    *rows = arena_array(v->arena, others.n + 1, sizeof **rows);
    if (noted.id) (*rows)[(*n)++] = noted;
    for (size_t i = 0; i < others.n; i++) (*rows)[(*n)++] = seen_self(v, others.v[i]);
    return true;
}
