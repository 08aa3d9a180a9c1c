#ifndef SCREEN_PARTS_FORGET_H
#define SCREEN_PARTS_FORGET_H

#include "screen/parts/common.h"

/* Shows where a person is spoken of and, once their name was typed, erases them for good. */
enum reply person_erase(struct desk *d, int64_t participant);

#endif
