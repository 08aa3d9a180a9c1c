#ifndef SERVICE_EVENT_THEME_DOTS_H
#define SERVICE_EVENT_THEME_DOTS_H

/* The dots of a theme follow those its wishes have of a webinar: what they gain it gains. What else it has
 * (votes by mail, what was imported) it keeps. */

#include "service/read/ids.h"

/* From a theme to the dots of its wishes, read before these change, within the transaction; in the arena. */
bool theme_dots_read(const struct view *v, struct links *dots, struct error *e);
/* Once they have changed; a theme made since then had none. */
bool theme_dots_follow(const struct view *v, const struct links *before, struct error *e);

#endif
