#ifndef SCREEN_PARTS_HAND_OVER_H
#define SCREEN_PARTS_HAND_OVER_H

/* Somebody leaves. */

#include "screen/parts/common.h"

/* Whether a row of this entity leaves, or has members that do. */
bool leaver_is(const struct entity *e);
/* Goes to what it endangers when this organisation or person leaves; of a group or a consortium it is asked
 * first who does. */
enum reply leaver_look(struct desk *d, const struct entity *e, int64_t id);

/* "X leaves, Y takes over": asks who takes over what a person carries, and hands it over. */
enum reply person_hand_over(struct desk *d, int64_t participant);

#endif
