#ifndef CATALYSE_SERVICE_REVIEWS_H
#define CATALYSE_SERVICE_REVIEWS_H

/* The cooperation review of a group: a meeting of the kind `review`, told in four steps (what happened, what
 * it does to us, what it means, what we decide). What is said there stands in the document `review`. */

#include "catalyse/service/steps.h"

enum { REVIEW_STEPS = 4 };

/* Translated; `at` from 0. */
const char *review_question(int at);
/* The place of its paragraphs in the document. */
const char *review_slot(int at);

struct review_row {
    struct named subgroup, row; /* row: the meeting, held or planned; id 0: none yet */
    int32_t day;                /* NO_DAY without one */
    const struct choice *state;
    int32_t *before; /* days of the others that were held, oldest first */
    size_t n_before;
};

/* Whether what this point of the follow-up (`follow_point`) asks is on record: minutes closed, everybody
 * called, the meeting held… */
bool follow_point_met(const struct view *v, int64_t point, bool *met, struct error *e);

/* The last one of each group, or the one to come. */
bool reviews_read(const struct view *v, struct review_row **rows, size_t *n, struct error *e);
/* Notes a review that was held on that day: the planned one when there is one, else one is added. Empty
 * answers are left out; all empty: ERR_USAGE. Decisions that name a day, parted by semicolons, become next
 * steps of the group too: *added. */
bool review_note(const struct view *v, int64_t subgroup, int32_t day,
                 const struct sv answers[static REVIEW_STEPS], struct edit_result *out,
                 struct steps_added *added, struct error *e);

#endif
