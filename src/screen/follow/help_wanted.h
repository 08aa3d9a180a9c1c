#ifndef SCREEN_FOLLOW_HELP_WANTED_H
#define SCREEN_FOLLOW_HELP_WANTED_H

/* Help wanted with a promise: a next step or a commitment. */

#include "screen/parts/lines.h"

/* Its state, and that help is wanted. */
const char *help_state(struct lines_screen *s, const char *state, struct sv help);
/* Asks what kind of help the group wants, then which: it is a next step of theirs. */
enum reply help_ask_kind(struct desk *d, int64_t subgroup);
/* Asks what help is wanted; nothing typed: none any more. */
enum reply help_ask(struct desk *d, const struct entity *e, int64_t id, struct sv help);

#endif
