#ifndef SCREEN_PARTS_VOTE_H
#define SCREEN_PARTS_VOTE_H

#include "screen/parts/common.h"

/* To the vote among the rows this one belongs to; asks how to vote when there is none yet. */
enum reply go_vote(struct desk *d, const struct entity *entity, int64_t row);

#endif
