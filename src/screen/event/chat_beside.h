#ifndef SCREEN_EVENT_CHAT_BESIDE_H
#define SCREEN_EVENT_CHAT_BESIDE_H

/* What lines or a chat held beside what they are read for, in words. */

#include "catalyse/service/fund_questions.h"
#include "screen/parts/lines.h"

/* Appends ballots, in `vote` where that has a title, and greetings to what is said of the rest. True: a
 * ballot was refused, and all of it is said as a warning; else it is for the caller to say. */
bool chat_beside_tell(struct desk *d, const struct chat_beside *b, struct sv vote, struct str *out);
/* The same of questions that were taken in, said to the end. */
void chat_questions_tell(struct desk *d, const struct fund_questions_added *a);
/* Ballots of a chat that were refused stand in the entry of several lines, to be put right; `questions`: the
 * others were questions. */
void chat_beside_again(struct desk *d, const struct chat_beside *b, bool questions);

/* A text as the entry of several lines keeps it: the event and what its lines are in front. */
const char *entry_kept(struct arena *a, int64_t event, bool questions, struct sv text);

#endif
