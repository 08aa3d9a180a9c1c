#ifndef CATALYSE_DOMAIN_WISH_LINE_H
#define CATALYSE_DOMAIN_WISH_LINE_H

/* What people type or paste for the wall of wishes: tags within a line, ballots, the chat of a video meeting.
 */

#include "catalyse/base/mem.h"
#include "catalyse/base/sv.h"

enum wish_tag_kind { TAG_THEME, TAG_ORG, TAG_DOTS };

struct wish_tag {
    enum wish_tag_kind kind;
    struct sv whole; /* as it stands in the line, its sign included */
    struct sv word;  /* behind the sign; a blank in a name is written _ */
};

enum { WISH_TAGS_MAX = 8 };

/* The tags of a line: "#theme @organisation !3", each a word of its own. Returns how many. */
size_t wish_tags(struct sv line, struct wish_tag out[static WISH_TAGS_MAX]);

/* The name a tag means, with its blanks; in the arena. */
struct sv wish_tag_name(struct arena *a, const struct wish_tag *tag);

/* Takes the dots of a line, "!3": the text without them, in the arena, and how many in *dots; a line without
 * stays as it is, *dots is 0. */
struct sv wish_dots(struct arena *a, struct sv line, int64_t *dots);

enum { BALLOT_NUMBERS = 40 };

/* "2 5 7", "2, 5 et 7" or "5x2 7": the numbers of what somebody votes for, each as often as it is given.
 * False when it is anything else. */
bool ballot_numbers(struct sv line, int out[static BALLOT_NUMBERS], size_t *n);

struct chat_message {
    struct sv hour, author; /* empty: not known */
    struct sv of;           /* in brackets behind the name: often an organisation */
    struct sv text;
};

/* The text holds lines with the hour and the name of who wrote, as video meetings export them. */
bool chat_is(struct sv text);

/* Reads one message after the other: `rest` is the text; the rest is the reader's own, zero at first. */
struct chat_reader {
    struct sv rest;
    struct chat_message last;
    bool unnamed; /* an hour stood alone: the name comes with the next line */
};
bool chat_next(struct chat_reader *r, struct chat_message *out);

/* Nothing but a greeting, thanks, a reaction or a line of the tool: « Bonjour à toutes et tous ! », 👍. */
bool chat_greets(struct sv text);

/* The number a wish is called by: that of its reference; 0 without one. */
int wish_number(struct sv ref);

#endif
