#ifndef SERVICE_EVENT_DECISIONS_H
#define SERVICE_EVENT_DECISIONS_H

#include "catalyse/service/elections.h"
#include "catalyse/store/record.h"

/* Within a transaction. Another version of the proposal. */
bool version_add(const struct view *v, int64_t decision, struct sv text, struct error *e);
/* After a decision changed its state: its mandate, if it is about one, goes with it. */
bool election_follow(const struct view *v, const struct record *decision, struct error *e);

#endif
