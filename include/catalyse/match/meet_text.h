#ifndef CATALYSE_MATCH_MEET_TEXT_H
#define CATALYSE_MATCH_MEET_TEXT_H

/* Problems of meetings as plain text, and their answers.
 *
 *   meet 1
 *   dims A B SLOTS TABLES       A and B: people of each side, or more
 *   want A B SCORE              at most one row a pair
 *   forbid A B                  a wish that will not be met
 *   cap ID N                    at most N meetings
 *   off ID SLOT                 not there in this slot
 *   shut TABLE SLOT             no such table in this slot
 *   break SLOT                  nobody meets in this slot
 *   decided A B SLOT TABLE      stays there, unless that has become impossible
 *
 * An id belongs to the side where its wants put it. Slots and tables count from 1. */

#include "catalyse/base/str.h"
#include "catalyse/match/meet.h"
#include "catalyse/match/text.h"

struct meet_text {
    struct meet_problem problem;
    struct sv *a_id, *b_id; /* borrowed from the text */
};

/* Everything in *out is in the arena or borrowed from the text. */
bool meet_text_read(struct sv text, struct arena *a, struct meet_text *out, struct text_fault *fault);

/* `slot S table T: A B` in order of time, `slots`, `bound`, `gaps`, then `unplaced A B` for each wish left
 * and `tell A B` for each decided meeting that is elsewhere now. */
void meet_text_answer(const struct meet_text *t, const struct meet_result *r, struct str *out);

#endif
