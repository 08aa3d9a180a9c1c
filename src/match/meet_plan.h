#ifndef MATCH_MEET_PLAN_H
#define MATCH_MEET_PLAN_H

#include "match/flow.h"
#include "match/meet_diary.h"

/* The steps from wishes to a plan, each on the diary the one before it left. */

/* Puts decided meetings where they were, as many as can stay. No plan keeps more than `most` there; `agree`
 * is false when some had to give way, and others could have. */
enum flow_end diary_keep(struct diary *g, int32_t *most, bool *agree);

/* What the diary chose, once those that stay are there: fewest people left out, then the score, as if slots
 * were no matter beyond how many each could use; so no plan is worth more. */
enum flow_end diary_choose(struct diary *g);

/* A slot for all that is chosen, or for as many as it finds; then for others that fit in as well. */
void diary_place(struct diary *g);

/* Ends as early as it can; returns when these meetings have to end at least. */
int32_t diary_tighten(struct diary *g);

/* Moves meetings within their slots so that people wait less between them. */
void diary_close_gaps(struct diary *g);

/* A table for each meeting: decided ones keep theirs, a side that fits has tables of its own. */
struct meet_seat *diary_seats(const struct diary *g, struct arena *a);

#endif
