#ifndef SCREEN_PARTS_VOTE_H
#define SCREEN_PARTS_VOTE_H

#include "screen/parts/common.h"

/* To the vote among the rows this one belongs to; asks how to vote when there is none yet. */
enum reply go_vote(struct desk *d, const struct entity *entity, int64_t row);

/* The next way votes may be known after the code `source`; says that what comes now is noted so. */
const char *vote_source_next(struct desk *d, const char *source);
/* Its words. */
const char *vote_source_words(const char *source);

#endif
