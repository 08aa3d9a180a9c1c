#ifndef SERVICE_TRANSFER_DISGUISE_H
#define SERVICE_TRANSFER_DISGUISE_H

/* Names made up for a copy to teach with: people and organisations are numbered, and every text that names
 * them says their number. What else tells who they are is emptied. */

#include "catalyse/domain/entities.h"

struct db;

struct disguise {
    struct arena *arena;
    struct alias {
        struct sv was, now;
        bool spoken; /* how people call them for short: in what people say alone */
    } * v;           /* the longest first */
    size_t n, cap;
    size_t organisations, people; /* numbered so far */
};

/* Everybody of the file; aliases in the language of the moment. */
bool disguise_load(struct db *db, struct arena *a, struct disguise *out, struct error *e);
/* Changes the record; new texts in the arena. */
void disguise_record(const struct disguise *d, struct arena *a, struct record *r);

#endif
