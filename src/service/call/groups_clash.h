#ifndef SERVICE_CALL_GROUPS_CLASH_H
#define SERVICE_CALL_GROUPS_CLASH_H

#include "catalyse/service/groups.h"

/* The title of a theme by its place, SV_NULL for none: -1. */
struct sv groups_title(const struct groups *g, int32_t theme);

/* Parts the sentence that began at `from` in `out` from what it goes on with; nothing at its head. */
void groups_also(struct str *out, size_t from);

#endif
