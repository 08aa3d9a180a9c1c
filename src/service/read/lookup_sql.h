#ifndef SERVICE_READ_LOOKUP_SQL_H
#define SERVICE_READ_LOOKUP_SQL_H

/* The question "which rows have these words in their title" for any entity. */

#include "catalyse/base/fields.h"

enum { LOOKUP_WORDS = 8, LOOKUP_ROWS = 1000 };

struct lookup_query {
    const char *sql; /* selects ids, best first, at most LOOKUP_ROWS */
    struct value params[LOOKUP_WORDS + 1];
    size_t n;
};

/* Text and parameters are in the arena. Words beyond LOOKUP_WORDS are left out. */
void lookup_query_make(struct arena *a, const struct entity *entity, struct sv typed,
                       struct lookup_query *out);

/* Whether the field is one of those that name a row. */
bool title_holds(const struct entity *entity, const struct field *f);

/* lookup_one for a field: messages begin with the field's label. */
struct view;
struct error;
bool lookup_for(const struct view *v, const struct field *f, struct sv text, int64_t *id, struct error *e);

#endif
