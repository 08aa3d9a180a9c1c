#ifndef CATALYSE_SERVICE_ROTI_H
#define CATALYSE_SERVICE_ROTI_H

/* Return on time invested: what everyone gives the event at its end, 1 to 5, and the words said with it. */

#include "catalyse/domain/checklist.h"
#include "catalyse/domain/roti_line.h"
#include "catalyse/service/view.h"

struct roti_remark {
    struct named row; /* a contribution */
    struct sv text;
};

struct roti {
    int counts[ROTI_MARKS]; /* how many gave 1 … 5 */
    struct tally tally;
    struct roti_remark *remarks;
    size_t n_remarks, withheld;
};

/* event 0: of all events. */
bool roti_read(const struct view *v, int64_t event, struct roti *out, struct error *e);
/* One line of it (domain/roti_line.h), or several: marks, counts, words, or the chat of a video
 * meeting, without hours, names and greetings; as one undo step. ERR_DATA when one is no marks from 1 to 5:
 * nothing is added then, or, with `left`, the others are, and those stand in it one behind the other, in the
 * arena (empty: none). */
bool roti_add(const struct view *v, int64_t event, struct sv lines, struct sv *left, struct error *e);

#endif
