#ifndef SCREEN_FOLLOW_POSTPONE_H
#define SCREEN_FOLLOW_POSTPONE_H

/* Another day for a promise, a next step or a commitment, with its reason. */

#include "screen/parts/lines.h"

/* Asks for the day, a comma and the reason. */
void postpone_ask(struct desk *d, const struct entity *entity, int64_t id,
                  bool (*said)(struct desk *d, const void *id, struct sv answer, struct error *e));
/* The day of the answer; *why: what follows the comma. */
struct sv postpone_day(struct sv answer, struct reasons *why);
/* Its state, and how often it was postponed. */
const char *postpone_state(struct lines_screen *s, const char *state, int64_t times);

#endif
