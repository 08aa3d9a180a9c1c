#ifndef CATALYSE_SERVICE_CONTRIBUTIONS_H
#define CATALYSE_SERVICE_CONTRIBUTIONS_H

/* Contributions that come many at once: lines prepared before, or the chat of a video meeting. */

#include "catalyse/service/ballots.h"

/* Where they go: under that heading of an event, from that side. */
struct contributions_place {
    int64_t event;
    struct sv heading, side; /* side: a code; empty: none */
};

struct contributions_added {
    size_t contributions;
    struct chat_beside beside;
    int64_t last;       /* the last one; 0 none */
    struct sv heading;  /* that the last line stands under */
    struct sv too_long; /* lines that no contribution can hold, one a line; empty: none */
};

/* Adds a contribution for each line that is not blank, as one undo step. "Words:" begins another heading, but
 * for a chat, where hours and names are stripped, greetings dropped, and who wrote kept in the private note;
 * "#words" puts the line under the heading that holds them, "!3" are its dots; numbers alone in a chat are a
 * ballot as wishes_add reads it. */
bool contributions_add(const struct view *v, const struct contributions_place *at, struct sv lines,
                       struct contributions_added *out, struct error *e);

/* The heading of the event that "#words" in a line means, in *heading, and the line without it; where none,
 * or several, hold the words, both stay as they are. */
bool contributions_heading(const struct view *v, int64_t event, struct sv *line, struct sv *heading,
                           struct error *e);

#endif
