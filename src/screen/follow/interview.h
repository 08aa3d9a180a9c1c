#ifndef SCREEN_FOLLOW_INTERVIEW_H
#define SCREEN_FOLLOW_INTERVIEW_H

/* A few questions one after the other, a line each, noted together at the end. What was said stays when they
 * are left halfway, and comes back. */

#include "catalyse/base/sv.h"
#include "catalyse/screen/screen.h"

enum { INTERVIEW_MOST = 5 };

struct interview {
    const char *draft;                                  /* the key that what was said is kept under */
    int n;                                              /* questions; at most INTERVIEW_MOST */
    const char *(*title)(const struct desk *d, int at); /* in the arena of the event */
    const char *(*question)(int at);
    bool (*save)(struct desk *d, int64_t subject, const struct sv *answers, struct error *e);
};

/* `i` is static. */
enum reply interview_begin(struct desk *d, const struct interview *i, int64_t subject);

#endif
