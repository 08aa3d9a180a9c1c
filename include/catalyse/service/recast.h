#ifndef CATALYSE_SERVICE_RECAST_H
#define CATALYSE_SERVICE_RECAST_H

/* What was taken for a wish and is a question to the funds, or the other way round. */

#include "catalyse/service/view.h"

/* Makes questions of wishes, with their dots, and who said them in the private note; the wishes are gone. One
 * undo step. ERR_DATA when one got points in a vote or heads a family, ERR_NO_FILE when one is not there:
 * nothing is done then. */
bool wishes_to_questions(const struct view *v, const int64_t *ids, size_t n, struct error *e);

/* Makes a wish of a question, as the other way. ERR_DATA when it has an answer or got points in a vote. */
bool question_to_wish(const struct view *v, int64_t id, struct error *e);

#endif
