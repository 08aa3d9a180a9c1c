#ifndef SCREEN_EVENT_WISHES_H
#define SCREEN_EVENT_WISHES_H

/* The wall of wishes and what is done to them there. */

#include "catalyse/service/wishes.h"
#include "screen/parts/lines.h"
#include "screen/parts/tag_hint.h"

struct wishes_screen {
    struct lines_screen lines; /* subject: the event what is typed belongs to; option: names are shown */
    struct wish_wall wall;     /* in the rows' arena */
    struct tag_hint hint;
};

/* wishes_families.c */
const struct wish_wall *wishes_wall(const struct lines_screen *s);
/* The wish selected; NULL: none, or a heading. */
const struct wall_wish *wishes_current(const struct lines_screen *s);
/* With the marked wishes, else the selected one. */
enum reply wishes_to_family(struct lines_screen *s, struct desk *d);
/* The marked ones at once; a single one asks with which. */
enum reply wishes_merge(struct lines_screen *s, struct desk *d);
/* Marks the next wishes that share words; merging is up to whoever looks at them. */
enum reply wishes_propose(struct lines_screen *s, struct desk *d);
enum reply wishes_split(struct lines_screen *s, struct desk *d);
enum reply wishes_to_theme(struct lines_screen *s, struct desk *d);
/* The marked wishes, else the selected one; how many. */
size_t wishes_chosen(const struct lines_screen *s, struct arena *a, int64_t **out);
/* wishes_carry.c: into the diagnosis of a group, that of its theme first. */
enum reply wishes_carry(struct desk *d, const struct wall_wish *wish);
/* Makes questions to the funds of the marked wishes, else of the selected one. */
enum reply wishes_to_funds(struct lines_screen *s, struct desk *d);

/* wishes_line.c */
extern const struct lines_entry wishes_entry;
/* Says what became of the lines that were added. */
void wishes_tell(struct desk *d, const struct wishes_added *a, bool parked);

#endif
