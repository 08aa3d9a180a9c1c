#ifndef SCREEN_PARTS_GROUPS_PICK_H
#define SCREEN_PARTS_GROUPS_PICK_H

/* Panels that show one subgroup at a time: which one, and the next. */

#include "catalyse/service/subgroups.h"
#include "screen/parts/lines.h"

/* The subgroup `id` when it is there, else the first; 0 without any. Its title in *title (may be NULL). */
bool group_pick(const struct view *v, int64_t id, int64_t *out, struct sv *title, struct error *e);
/* The one after `id`, round the end. */
bool group_next(const struct view *v, int64_t id, int64_t *out, struct error *e);

/* Asks for one of the organisations that are in the group, observers or not; `then` gets its id as text and
 * the group's as data. */
enum reply group_member_ask(struct desk *d, const char *title, int64_t group, bool observers,
                            answer_fn *then);

/* The same of all but one, observers too, with data of the caller's own. */
enum reply group_member_other(struct desk *d, const char *title, int64_t group, int64_t but, answer_fn *then,
                              const void *data, size_t size);

/* What panels of all groups, or of one (`subject`), do alike: a line is typed, the next group, only what is
 * open (`option`). */
enum reply group_lines_act(struct lines_screen *s, struct desk *d, enum action action);
/* For a spec: the subject is the group. */
void group_show(struct lines_screen *s, int64_t group);

#endif
