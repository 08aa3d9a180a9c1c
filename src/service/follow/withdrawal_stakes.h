#ifndef SERVICE_FOLLOW_WITHDRAWAL_STAKES_H
#define SERVICE_FOLLOW_WITHDRAWAL_STAKES_H

/* What is held by who leaves, as SQL. */

#include "catalyse/service/withdrawal.h"

/* Puts all that is held into *out, by kind, without names: for `leaver.subgroup` alone when there is one. */
bool stakes_held(const struct view *v, const struct leaver *who, struct withdrawal *out, struct error *e);

/* Organisations out of the programme, or of all the groups they were in: `who(org, person)`. */
extern const char SQL_LEAVERS[];

/* Each of them that still holds something: its id, NULL, how many rows. */
const char *stakes_of_leavers(struct arena *a);

#endif
