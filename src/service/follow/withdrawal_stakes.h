#ifndef SERVICE_FOLLOW_WITHDRAWAL_STAKES_H
#define SERVICE_FOLLOW_WITHDRAWAL_STAKES_H

/* What is held by who leaves: ?1 the organisation (0: a person leaves), ?2 the person (0: an organisation
 * does). Gives the row, its group, cents. */

#include "catalyse/service/withdrawal.h"

struct stake_source {
    enum stake_kind kind;
    const char *entity, *sql;
};

extern const struct stake_source STAKES[];
extern const size_t N_STAKE_SOURCES;

/* How many rows an organisation holds. */
bool leaver_holds(const struct view *v, int64_t org, size_t *n, struct error *e);

#endif
