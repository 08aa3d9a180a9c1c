#ifndef SERVICE_TRANSFER_INTAKE_H
#define SERVICE_TRANSFER_INTAKE_H

/* Texts of a file, by name, into the values of a record: what session folders and imports share. */

#include "catalyse/base/error.h"
#include "catalyse/base/fields.h"
#include "catalyse/base/str.h"

enum intake_to { TO_NOTHING, TO_FIELD, TO_REF, TO_ID, TO_CREATED_AT, TO_UPDATED_AT, TO_AUTHOR };

struct intake {
    enum intake_to to;
    size_t field; /* TO_FIELD: its index */
};

enum { REF_MAX = 80, AUTHOR_MAX = 80 }; /* code points */

/* A field of the entity or one of ref, id, created_at, updated_at, author; TO_NOTHING when it is none. */
struct intake intake_named(const struct entity *entity, struct sv name);
/* The words for a name that is none of them, with the nearest one; in the arena. */
const char *intake_unknown(struct arena *a, const struct entity *entity, struct sv name);

/* A ref as it is kept, cleaned into the arena; false when it cannot be one. */
bool intake_ref(struct arena *a, struct sv text, struct sv *out, struct error *e);

/* Puts a text into the record. An empty one empties a field, or leaves the initial value of a required one,
 * or stands for "make one". A reference keeps its text (.t, not null) until it is resolved. Texts are cleaned
 * into the arena. */
bool intake_put(struct arena *a, struct intake to, struct sv text, int32_t today, struct record *r,
                struct error *e);

/* The first required field that is empty, or -1; e then says so. */
int intake_missing(const struct record *r, struct error *e);

#endif
