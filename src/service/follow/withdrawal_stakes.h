#ifndef SERVICE_FOLLOW_WITHDRAWAL_STAKES_H
#define SERVICE_FOLLOW_WITHDRAWAL_STAKES_H

/* What is held by who leaves, as SQL. */

#include "catalyse/service/withdrawal.h"

/* The rows `x` of an entity of which the condition on `x` and `who(org, person)` holds: their group, cents.
 */
struct stake_source {
    enum stake_kind kind;
    const char *entity, *group, *cents, *condition;
};

extern const struct stake_source STAKES[];
extern const size_t N_STAKE_SOURCES;

/* Row, its group, cents; ?1 the organisation that leaves (0: a person does), ?2 the person (0: an
 * organisation does). */
const char *stakes_of_one(struct arena *a, const struct stake_source *source);

/* Organisations out of the programme, or of all the groups they were in: `who(org, person)`. */
extern const char SQL_LEAVERS[];

/* Each of them that still holds something: its id, NULL, how many rows. */
const char *stakes_of_leavers(struct arena *a);

#endif
