#ifndef SERVICE_EVENT_BALLOTS_SAID_H
#define SERVICE_EVENT_BALLOTS_SAID_H

/* Ballots that come as a line of numbers, typed or written in a chat: votes of the ballot begun last and
 * open, else of one on the wishes of the event, which begins with the first of them. */

#include "catalyse/service/ballots.h"

struct ballot_said {
    int64_t event;       /* where the numbers are looked for first */
    int64_t person, org; /* who voted; 0: not known, then the votes are counts */
    struct sv source;    /* a code of ENTRY_SOURCES */
    const int *numbers;  /* items of the vote, as they are called there: read from the line */
    size_t n;
};

/* Within a transaction. *taken is false, and nothing is done, when the line is no ballot or one of its
 * numbers is nothing to vote on. A ballot is counted in *out, as in or as refused; texts in the arena. */
bool ballot_said(const struct view *v, struct ballot_said said, struct sv line, struct chat_beside *out,
                 bool *taken, struct error *e);

#endif
