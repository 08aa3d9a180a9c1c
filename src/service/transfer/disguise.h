#ifndef SERVICE_TRANSFER_DISGUISE_H
#define SERVICE_TRANSFER_DISGUISE_H

/* Names made up for a copy to teach with: people and organisations are numbered, and every text that names
 * them says their number. What else tells who they are is emptied. Where nobody but a reader can tell whether
 * somebody is named the text stays as it is, and is noted. */

#include "catalyse/service/namebook.h"
#include "catalyse/service/share.h"

struct disguise {
    struct arena *arena;
    struct namebook book; /* each tag is a place in v */
    struct alias {
        struct sv was, now;
    } * v;
    size_t n, cap;
    size_t organisations, people; /* numbered so far */
    struct {
        struct share_left *v;
        size_t n, cap;
    } left;
};

/* Everybody of the file; aliases in the language of the moment. */
bool disguise_load(struct db *db, struct arena *a, struct disguise *out, struct error *e);
/* Changes the record, and adds to `left` what it may still say; new texts in the arena. */
void disguise_record(struct disguise *d, struct arena *a, struct record *r);

#endif
