#ifndef STORE_PERSON_H
#define STORE_PERSON_H

/* What a person is searched by. */

#include "catalyse/base/str.h"
#include "catalyse/store/db.h"

/* What stands where a name must not be empty. */
#define ERASED "—"

enum { NEEDLES = 4 };

struct person {
    struct record *record;
    struct sv needles[NEEDLES]; /* folded: names in both orders, family name, e-mail */
    size_t n;
    struct sv family, given, email; /* as written; SV_NULL without */
};

/* In the arena; ERR_NO_FILE when the row is not there. */
bool person_load(struct db *db, struct arena *a, const struct entity *entity, int64_t id, struct person *out,
                 struct error *e);
/* The needle that stands in the text as whole words; SV_NULL when none does. */
struct sv person_in(const struct person *p, struct sv text);
/* The same in what people said: there the given name alone, as it is written, may mean them. */
struct sv person_said(const struct person *p, struct sv text);

#endif
