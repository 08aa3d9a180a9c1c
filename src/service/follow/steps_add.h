#ifndef SERVICE_FOLLOW_STEPS_ADD_H
#define SERVICE_FOLLOW_STEPS_ADD_H

#include "catalyse/service/steps.h"

/* steps_want_help within a write that is under way; an empty `kind`: none. Adds to *out. */
bool step_add_help(const struct view *v, int64_t subgroup, struct sv kind, struct sv line,
                   struct steps_added *out, struct error *e);
/* The same without help, for each part between semicolons that names a day: said so, it is a promise, and the
 * group's business alone. */
bool steps_add_promised(const struct view *v, int64_t subgroup, struct sv said, struct steps_added *out,
                        struct error *e);

#endif
