#ifndef CATALYSE_SERVICE_CHAIN_H
#define CATALYSE_SERVICE_CHAIN_H

/* The chain both ways: wish → theme → expression of interest → subgroup → need → project → role → commitment
 * → next step. From any row of any entity: where it came from, what became of it, and what stands beside it
 * (organisations, people, events). It is read off the references of the field tables; a link entity (member
 * of a subgroup, ranked theme…) is passed through to the row at its other end. */

#include "catalyse/service/view.h"

enum chain_way { CHAIN_BACK, CHAIN_FORWARD, CHAIN_BESIDE };

struct chain_link {
    enum chain_way way;
    const struct entity *entity; /* of the rows at the other end */
    const char *label;           /* what the rows are, translated: "Commitments", "Roles held" */
    const char *relation;        /* by which field, translated: "Promised by"; NULL when the label says it */
    const struct field *by; /* the field of the row itself that refers to them; NULL: others refer to it */
    size_t count;           /* all of them that the viewer may see */
    struct named *rows;     /* the first ones, in the entity's order */
    size_t n;
    size_t rank; /* as the field tables have it, among links of one kind of rows */
};

struct chain {
    struct named self;
    struct chain_link *v; /* back, forward, beside; along the chain within each; none is empty */
    size_t n, cap;
};

/* What a row comes from, what came of it and what stands beside it; of each kind at most `limit` rows named.
 */
bool chain_read(const struct view *v, const struct entity *entity, int64_t id, size_t limit,
                struct chain *out, struct error *e);

/* Place of an entity on the chain, 1 to 9; 0 when it stands beside it. */
int chain_place(const struct entity *entity);

#endif
