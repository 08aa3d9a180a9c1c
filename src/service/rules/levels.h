#ifndef SERVICE_RULES_LEVELS_H
#define SERVICE_RULES_LEVELS_H

/* The stage of a group, computed from the rows of the file. */

#include "catalyse/domain/maturity.h"
#include "service/read/seen.h"

/* `subgroup` is the whole record. `without`: as if this organisation were gone with all that is open of it
 * (0: none); what was kept, collected or signed stays. */
bool level_computed(const struct view *v, const struct record *subgroup, int64_t without,
                    struct maturity *out, struct error *e);

/* The questions its gates ask for: empty at first, read when a group needs them, once for several; their
 * states are those of the last one. */
struct gate_questions {
    struct gate_question *v;
    size_t n, cap;
    struct ids ids;
};
bool level_with(const struct view *v, const struct record *subgroup, int64_t without,
                struct gate_questions *questions, struct maturity *out, struct error *e);

/* The project of a group: the latest that was not abandoned; 0 when there is none. */
bool project_of(const struct view *v, int64_t subgroup, int64_t *id, struct error *e);

#endif
