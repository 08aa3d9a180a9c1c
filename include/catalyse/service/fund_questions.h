#ifndef CATALYSE_SERVICE_FUND_QUESTIONS_H
#define CATALYSE_SERVICE_FUND_QUESTIONS_H

/* Questions to funds that come in the chat of a video meeting. */

#include "catalyse/service/ballots.h"

struct fund_questions_added {
    size_t questions;
    struct chat_beside beside;
    int64_t last; /* the last question; 0 none */
};

/* Adds the messages of a chat to an event as one undo step, without hours and names: each a question, or,
 * where it is nothing but numbers, a ballot as wishes_add reads it. ERR_DATA when one is too long: nothing is
 * added then. */
bool fund_questions_add(const struct view *v, int64_t event, struct sv chat, struct fund_questions_added *out,
                        struct error *e);

#endif
