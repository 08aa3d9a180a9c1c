#ifndef CATALYSE_SCREEN_RECENT_H
#define CATALYSE_SCREEN_RECENT_H

/* The programmes opened lately, newest first: XDG_STATE/recent, one path a line. */

#include "catalyse/base/mem.h"
#include "catalyse/base/sv.h"

enum { RECENT_MAX = 20 };

/* Puts the path first; a list that cannot be written is no reason to stop. */
void recent_add(const char *path);
/* Those that still exist, in the arena; returns how many (at most RECENT_MAX). */
size_t recent_list(struct arena *a, const char *out[static RECENT_MAX]);

#endif
