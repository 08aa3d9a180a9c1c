#ifndef SERVICE_CALL_MARKS_H
#define SERVICE_CALL_MARKS_H

/* What one juror gives to one answer. */

#include "catalyse/service/committee.h"
#include "service/read/seen.h"

struct marks {
    struct sv juror;
    int v[CRITERIA_MAX]; /* in the order of the criteria */
    size_t n;
    bool recused; /* steps aside: marks nothing */
};

/* They replace what this juror gave to this answer. Inside tx_run. */
bool marks_put(const struct view *v, int64_t answer, const struct marks *marks, struct error *e);
/* Whether that is what is noted. */
bool marks_noted(const struct view *v, int64_t answer, const struct marks *marks, bool *noted,
                 struct error *e);

#endif
