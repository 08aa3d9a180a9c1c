#ifndef CATALYSE_SERVICE_CONVENOR_CALLS_H
#define CATALYSE_SERVICE_CONVENOR_CALLS_H

/* A call to the convenor of a group: five questions, their answers kept as the minutes of a meeting of the
 * kind `call`. */

#include "catalyse/service/steps.h"

enum { CALL_QUESTIONS = 5 };

/* Translated; `at` from 0. */
const char *call_question(int at);

struct call_row {
    struct named row; /* the meeting; id 0 when there was none */
    int32_t day;
    struct sv notes;
};

/* The last call to a group. */
bool call_last(const struct view *v, int64_t subgroup, struct call_row *out, struct error *e);
/* Notes a call of today; empty answers are left out. ERR_USAGE when all are. What help is wanted is a next
 * step of the group too (steps_want_help, of no kind), unless the answer says that none is; so is what
 * follows when it names a day. `added` tells of them, n 0: none. */
bool call_note(const struct view *v, int64_t subgroup, const struct sv answers[static CALL_QUESTIONS],
               struct edit_result *out, struct steps_added *added, struct error *e);

#endif
