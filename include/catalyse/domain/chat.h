#ifndef CATALYSE_DOMAIN_CHAT_H
#define CATALYSE_DOMAIN_CHAT_H

/* The chat of a video meeting as it is saved or copied (Zoom, Teams, Meet, BigBlueButton): who wrote what. */

#include "catalyse/base/str.h"

struct chat_message {
    struct sv hour, author; /* empty: not known */
    struct sv of;           /* in brackets behind the name: often an organisation */
    struct sv text;         /* one line of it, without the sign of a list */
    bool apart;             /* written to one person, not to all */
};

/* The text holds lines with the hour and the name of who wrote, as video meetings export them. */
bool chat_is(struct sv text);

/* Where the hour stands by the name: the same in a whole chat. */
enum chat_form { CHAT_UNKNOWN, HOUR_BEFORE, HOUR_BEHIND, HOUR_BELOW };

/* Reads one message after the other, line by line: `rest` is the text; the rest is the reader's own, zero at
 * first. */
struct chat_reader {
    struct sv rest;
    struct chat_message last;
    enum chat_form form;
    bool unnamed; /* an hour stood alone: the name comes with the next line */
    bool quoting; /* in what another message is answered to, over several lines */
};
bool chat_next(struct chat_reader *r, struct chat_message *out);

/* Puts the message below `out` as a chat has it, to be put right and read again. */
void chat_again(const struct chat_message *m, struct str *out);
/* Puts into *out (cleared first) a chat without what was written to one person; returns how many messages
 * that leaves out: 0 when *out is as it was. */
size_t chat_for_all(struct sv text, struct str *out);

/* Nothing but a greeting, thanks, a reaction or a line of the tool: « Bonjour à toutes et tous ! », 👍. */
bool chat_greets(struct sv text);

#endif
