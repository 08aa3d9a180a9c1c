#ifndef SERVICE_EVENT_BALLOTS_SAID_H
#define SERVICE_EVENT_BALLOTS_SAID_H

/* Ballots that come as a line of numbers, typed or written in a chat: votes of the ballot begun last and
 * open, else of one on the wishes of the event, which begins with the first of them. */

#include "catalyse/service/view.h"

struct ballot_said {
    int64_t event;      /* where the numbers are looked for first */
    const int *numbers; /* items of the vote, as they are called there */
    size_t n;
    int64_t person, org; /* who voted; 0: not known, then the votes are counts */
    struct sv source;    /* a code of ENTRY_SOURCES */
};

/* Within a transaction. *taken is false, and nothing is done, when a number is nothing to vote on; *title is
 * set when the vote is on something else than wishes; *refusal says, in the arena, why the votes are against
 * the rules; empty when they are in. */
bool ballot_said(const struct view *v, const struct ballot_said *said, struct sv *title, bool *taken,
                 struct sv *refusal, struct error *e);

#endif
