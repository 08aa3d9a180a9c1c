#ifndef SCREEN_PARTS_SAID_H
#define SCREEN_PARTS_SAID_H

/* What is typed in a line: it outlives a crash while it stands there, and can be taken back to be corrected
 * once it went in. */

#include "screen/parts/common.h"

struct said {
    struct str last; /* what went in last */
    int64_t act;     /* the entry of the history it made; 0: none */
};

void said_deinit(struct said *s);
/* The draft (desk_draft), cleared first; false when there is none. */
bool said_kept(struct desk *d, const char *draft, struct str *out);

/* The last entry of the history that can be undone; 0 without any. */
int64_t said_act(struct desk *d);
/* `text` went in since `before` (said_act). */
void said_done(struct said *s, struct desk *d, struct sv text, int64_t before);
/* Undoes the last one when nothing was done since; false when there is nothing to take back. */
bool said_take_back(struct said *s, struct desk *d);

#endif
