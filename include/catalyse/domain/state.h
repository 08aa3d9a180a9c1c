#ifndef CATALYSE_DOMAIN_STATE_H
#define CATALYSE_DOMAIN_STATE_H

/* Which state may follow which. `entity.states` is a text: chains separated by ";", the groups of a chain by
 * ">", the states of a group by "|". From each state of a group one may go to each state of the next; "!"
 * after a group says that going there needs a reason. "a>b|c; b|c>d!": a to b or c, both to d with a reason.
 */

#include "catalyse/base/fields.h"

enum { STATES_MAX = 16 }; /* more than any entity has */

struct state_step {
    const char *code; /* of the entity's state choices */
    bool needs_reason;
};

/* True when a row may go from one state to another. Staying is no step: false. `needs_reason` may be NULL
 * and is set in both cases. */
bool state_can(const struct entity *e, struct sv from, struct sv to, bool *needs_reason);
/* The states that may follow, in the order of the choices; returns how many (at most STATES_MAX). */
size_t state_next(const struct entity *e, struct sv from, struct state_step out[static STATES_MAX]);
/* The word for a state in the current language; "" when the entity has no such state. */
const char *state_word(const struct entity *e, struct sv code);
/* The state of a new row; NULL without states. */
const char *state_first(const struct entity *e);

#endif
