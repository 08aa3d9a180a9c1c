#ifndef SERVICE_READ_NAMES_H
#define SERVICE_READ_NAMES_H

#include "service/read/seen.h"

/* Whether the view keeps what it read for these eyes: else nothing is known, and nothing stays. */
bool names_kept(const struct view *v);

/* What a row is called, id 0 for one that is not for the viewer: false when it is not known yet. */
bool names_get(const struct view *v, const struct entity *entity, int64_t id, struct named *out);
/* Nothing when the view keeps no names. */
void names_put(const struct view *v, const struct entity *entity, int64_t id, const struct named *row);

/* The row as the viewer sees it, NULL for one that is not for them; the same. */
bool names_get_record(const struct view *v, const struct entity *entity, int64_t id, struct record **out);
void names_put_record(const struct view *v, const struct entity *entity, int64_t id, struct record *r);

/* All rows of an entity, or of a text without parameters, by its address; the same. */
bool names_get_all(const struct view *v, const void *of, struct seen *out);
void names_put_all(const struct view *v, const void *of, const struct seen *rows);

#endif
