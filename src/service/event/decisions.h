#ifndef SERVICE_EVENT_DECISIONS_H
#define SERVICE_EVENT_DECISIONS_H

#include "catalyse/service/elections.h"
#include "catalyse/service/polls.h"
#include "catalyse/store/record.h"

/* Within a transaction. Another version of the proposal. */
bool version_add(const struct view *v, int64_t decision, struct sv text, struct error *e);
/* What was shown on its versions, a card for each scale that was used. */
bool polls_shown(const struct view *v, int64_t decision, struct poll_cards *out, struct error *e);
/* Who shows hands on it: as it says, else everyone. */
struct sv polls_voters(const struct record *decision);
/* Adds who could vote, how many, and who entered it. */
bool polls_about(const struct view *v, const struct record *decision, struct poll_cards *polls,
                 struct error *e);
/* Decision d elected somebody before the group had the project it has now; who convenes needs no mandate. */
#define MANDATE_WAITS                                                                                         \
    "d.state = 'adopted' AND d.elected IS NOT NULL AND d.mandate IS NULL AND d.role IN (SELECT id FROM role"  \
    " WHERE ref <> 'convenor') AND EXISTS (SELECT 1 FROM project p WHERE p.subgroup = d.subgroup AND p.state" \
    " <> 'abandoned')"

/* Whether it holds for this decision. */
bool mandate_waits(const struct view *v, int64_t decision, bool *waits, struct error *e);

/* After a decision changed its state: its mandate, if it is about one, goes with it. */
bool election_follow(const struct view *v, const struct record *decision, struct error *e);

#endif
