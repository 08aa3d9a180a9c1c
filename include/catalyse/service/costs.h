#ifndef CATALYSE_SERVICE_COSTS_H
#define CATALYSE_SERVICE_COSTS_H

/* What a project costs, nature by nature, for readers who may not see its budget lines. */

#include "catalyse/service/view.h"

enum { COSTS_MAX = 5 };

struct cost_sum {
    const struct choice *natures[COSTS_MAX]; /* in the order of their field; then NULL */
    int64_t cents;
};

struct costs {
    struct cost_sum v[COSTS_MAX];
    size_t n;
    int64_t total; /* the full cost, in cents */
};

/* Sums of the lines of at least two members, so that nobody's own line can be read from one: a nature that
 * one member alone bears is summed with another. Empty when the whole project has lines of one member only.
 */
bool costs_read(const struct view *v, int64_t project, struct costs *out, struct error *e);

#endif
