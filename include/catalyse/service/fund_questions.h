#ifndef CATALYSE_SERVICE_FUND_QUESTIONS_H
#define CATALYSE_SERVICE_FUND_QUESTIONS_H

/* Questions to funds that come in the chat of a video meeting. */

#include "catalyse/service/ballots.h"

struct fund_questions_added {
    size_t questions;
    struct chat_beside beside;
    int64_t last;       /* the last question; 0 none */
    struct sv too_long; /* messages that no question can hold, one a line; empty: none */
};

/* Adds the lines of a text, or the messages of a chat, to an event as one undo step: each a question, "@fund"
 * in it the fund it is for, "!3" its dots, who asks in its private note, or, where it is nothing but numbers,
 * a ballot as wishes_add reads it. One that is too long is not added. */
bool fund_questions_add(const struct view *v, int64_t event, struct sv chat, struct fund_questions_added *out,
                        struct error *e);

/* The event whose block under way takes in questions to funds, and no wishes; *event is 0 when none is. */
bool fund_questions_now(const struct view *v, int64_t *event, struct error *e);

#endif
