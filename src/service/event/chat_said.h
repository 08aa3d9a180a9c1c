#ifndef SERVICE_EVENT_CHAT_SAID_H
#define SERVICE_EVENT_CHAT_SAID_H

/* What was written in the chat of a video meeting, one message after the other, whatever it is taken for. */

#include "catalyse/base/str.h"
#include "service/change/save.h"
#include "service/event/chat_writer.h"

struct chat_said {
    const struct view *v;
    int64_t event;
    struct chat_beside *beside;
    struct str left, too_long; /* messages to be put right, as a chat has them; texts, one a line */
    size_t added;              /* rows by chat_said_row, and the last of them */
    int64_t last;
    /* Takes the text of a message that is neither left out nor a ballot. */
    bool (*take)(void *ctx, struct sv text, const struct chat_writer *who, struct error *e);
    void *ctx;
};

/* Reads a whole chat within a transaction: what nobody needs is left out, ballots are noted, each counted in
 * *beside; the rest goes to `take`. */
bool chat_said_read(struct chat_said *c, struct sv chat, struct error *e);

/* Writes a row with these words as its text and, where a writer is named, its note for the facilitator alone,
 * NULL: not from a chat. A chat is copied again as it grows: the same words of the same writer are one row.
 * Words that no row can hold go to `too_long`. */
bool chat_said_row(struct chat_said *c, struct change *row, struct sv text, const char *note,
                   struct error *e);

/* Hands what is left to the arena of the view, the messages to *beside; returns what was too long. */
struct sv chat_said_end(struct chat_said *c);

#endif
